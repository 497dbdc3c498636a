// Solos from MIDI files and scores: chords in the file or beside it, places on the grid, choruses, phrases, and what is refused.
import { describe, expect, it } from 'vitest';
import { band } from './band.ts';
import { parseChart } from './chart.ts';
import { lessonOf } from './improviser/batches.ts';
import { decodeEvents } from './improviser/events.ts';
import type { Solo } from './improviser/solo.ts';
import { writeMidi } from './midi.ts';
import { big, meta, metaText, midiFile } from './midi-bytes.ts';
import { writeMusicXml } from './musicxml.ts';
import { chorusBars } from './solo-chart.ts';
import { gridPlaces } from './solo-grid.ts';
import { readSolo } from './solo-read.ts';
import { solo as invented } from './testing/solos.ts';

const BLUES = 'C7 | F7 | C7 | C7 | F7 | F7 | C7 | A7 | Dm7 | G7 | C7 A7 | Dm7 G7';

/** A file of one track: notes of 400 ticks of 480, at beats; and chord symbols, if any, at bars. */
function file(
  beats: readonly number[],
  chords: readonly string[] = [],
  velocity = (i: number) => 70 + (i % 9),
) {
  const notes = beats.flatMap((beat, i) => {
    const tick = Math.round(beat * 480);
    const pitch = 60 + (i % 12);
    return [
      { tick, bytes: [0x90, pitch, velocity(i)] },
      { tick: tick + 200, bytes: [0x80, pitch, 64] },
    ];
  });
  const texts = chords.map((symbol, bar) => metaText(bar * 4 * 480, 6, symbol));
  const tempo = meta(0, 0x51, big(60e6 / 150, 3));
  return midiFile([[tempo, ...texts, ...notes].sort((a, b) => a.tick - b.tick)], 480);
}

const steps = (solo: Solo): number[] =>
  lessonOf(solo).events.events.flatMap(({ step, note }) => (note ? [step] : []));

describe('places on the grid', () => {
  it('finds eighths that swing, triplets and sixteenths that are played early or late', () => {
    const onsets = [0.02, 0.61, 0.98, 1.3, 1.7, 2.03, 2.24, 2.51, 2.77, 3.05, 3.93];
    const written = gridPlaces(onsets).map(({ beat, tatum, division }) => beat + (tatum - 1) / division);
    const wanted = [0, 6, 12, 16, 20, 24, 27, 30, 33, 36, 48];
    expect(written.map((beat) => Math.round(beat * 12))).toEqual(wanted);
  });

  it('takes those of a score as they are', () => {
    const onsets = [-0.5, 0, 2 / 3, 1, 1.25];
    const places = gridPlaces(onsets, { written: true });
    for (const [i, { beat, tatum, division }] of places.entries())
      expect(beat + (tatum - 1) / division).toBeCloseTo(onsets[i], 9);
  });
});

describe('choruses', () => {
  it('are found in a piece that is written out, and only there', () => {
    const times = (text: string, n: number) => parseChart(Array(n).fill(text).join(' | '));
    expect(chorusBars(times(BLUES, 3))).toBe(12);
    expect(chorusBars(times(BLUES, 1))).toBe(12);
    const [a, b] = ['C | Am | F | G | C | Am | F | C', 'F | F | C | C | D7 | D7 | G | G'];
    expect(chorusBars(parseChart([a, a, b, a].join('|')))).toBe(32);
    expect(chorusBars(times([a, a, b, a].join('|'), 2))).toBe(32);
  });
});

describe('a MIDI file', () => {
  it('of this room is read as it was improvised', () => {
    const played = invented(BLUES, { choruses: 3, tempo: 150 });
    const solo = readSolo(writeMidi(played, band(played, { seed: 1 })), { id: 'a' });
    expect(solo.tempo).toBeCloseTo(150, 3);
    expect(solo.notes.map(({ pitch }) => pitch)).toEqual(played.melody.map(({ pitch }) => pitch));
    // Eighths come swung and uneven, and nearly all go back to where they were written.
    const right = steps(solo).filter((step, i) => step === played.melody[i].onset * 12).length;
    expect(right / played.melody.length).toBeGreaterThan(0.95);
    expect(
      solo.beats.filter(({ bar, beat }) => beat === 1 && bar % 12 === 1).map(({ chorus }) => chorus),
    ).toEqual([1, 2, 3]);
    expect(solo.beats[4].chord.symbol).toBe('F7');
    expect(solo.styles).toEqual(['blues']);
  });

  it('has its chords in its markers, a pick-up, phrases and loudness', () => {
    const beats = [-0.5, 0, 0.5, 1, 2.5, 3, 4, 5.6, 6, 7, 7.5].map((beat) => beat + 4);
    const bytes = file(beats, ['', 'C7', 'F7', 'C7', 'G7']);
    const solo = readSolo(bytes, { id: 'b', style: 'bebop' });
    expect(solo).toMatchObject({ id: 'b', styles: ['bebop'], feel: 'swing' });
    expect(solo.beats[0]).toMatchObject({ bar: 0, beat: 1, chorus: 0 });
    expect(solo.beats[4]).toMatchObject({ bar: 1, beat: 1, chorus: 1, chord: { symbol: 'C7' } });
    expect(steps(solo)).toEqual([42, 48, 54, 60, 78, 84, 96, 114, 120, 132, 138]);
    expect(solo.notes.map(({ beginsPhrase }) => beginsPhrase)).toEqual(
      beats.map((_, i) => i === 0 || i === 4 || i === 7),
    );
    expect(solo.notes[1].loudness).toBe(71);
  });

  it('without chords takes a chart, from whichever bar', () => {
    const beats = Array.from({ length: 20 }, (_, i) => 8.03 + i * 0.98);
    const chart = parseChart('Dm7 | G7');
    const solo = readSolo(file(beats), { id: 'c', chart, firstBar: 3 });
    expect(solo.notes[0]).toMatchObject({ beat: 0, tatum: 1 });
    expect(solo.beats.slice(0, 16).map(({ chord }) => chord.symbol)).toEqual(
      ['Dm7', 'G7', 'Dm7', 'G7'].flatMap((symbol) => Array(4).fill(symbol)),
    );
    expect(solo.beats.map(({ chorus }) => chorus).filter((_, i) => i % 8 === 0)).toEqual([1, 2, 3]);
    expect(() => readSolo(file(beats), { id: 'c' })).toThrow(/holds no chord symbols/);
    const waltz = parseChart('3/4 Dm7 | G7');
    expect(() => readSolo(file(beats), { id: 'c', chart: waltz })).toThrow(/chart has 3 beats a bar.*has 4/);
  });

  it('over bars of several metres is read bar by bar', () => {
    const played = invented('C7 | 2/4 F7 | 5/4 Dm7 | 3/4 G7', { choruses: 2, tempo: 150 });
    const solo = readSolo(writeMidi(played, band(played, { seed: 1 })), { id: 'm' });
    expect(solo.beats.filter(({ beat }) => beat === 1).map(({ beatsPerBar }) => beatsPerBar)).toEqual([
      4, 2, 5, 3, 4, 2, 5, 3,
    ]);
    const right = steps(solo).filter((step, i) => step === played.melody[i].onset * 12).length;
    expect(right / played.melody.length).toBeGreaterThan(0.95);
    const places = lessonOf(solo).setting;
    expect(places.at(6 * 12)).toMatchObject({ barSteps: 60, step: 0, chord: { root: 2 } });
  });

  it('played by no hand tells nothing of timing or loudness', () => {
    const beats = Array.from({ length: 16 }, (_, i) => i / 2);
    const solo = readSolo(
      file(beats, ['C7', 'F7'], () => 80),
      { id: 'd' },
    );
    expect(solo.timing).toBe('written');
    const { events } = lessonOf(solo).events;
    expect(events.every(({ note }) => note?.timing === -1 && note.loudness === -1)).toBe(true);
    expect(decodeEvents(events).map(({ onset }) => onset)).toEqual(beats);
    const swung = readSolo(
      file(beats, ['C7', 'F7'], () => 80),
      { id: 'd', swung: true },
    );
    expect(swung.timing).toBeUndefined();
    expect(steps(swung)).toEqual(steps(solo));
    expect(swung.notes[1].onset).toBeGreaterThan(0.55);
  });
});

describe('a score', () => {
  it('gives the notes, the chords and the tempo, and no timing', () => {
    const played = invented(BLUES, { choruses: 2, tempo: 180 });
    const solo = readSolo(new TextEncoder().encode(writeMusicXml(played)), { id: 'e' });
    expect(steps(solo)).toEqual(played.melody.map(({ onset }) => onset * 12));
    expect(solo).toMatchObject({ tempo: 180, timing: 'written', styles: ['blues'] });
    expect(solo.beats.at(-1)).toMatchObject({ bar: 24, chorus: 2 });
  });
});

it('says what is no solo', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  expect(() => readSolo(file([1, 2, 3], ['C7', 'F7']), { id: 'x' })).toThrow(/has 3 notes in the form/);
  expect(() => readSolo(bytes('MThd'), { id: 'x' })).toThrow(/cut short/);
  expect(() => readSolo(bytes('<a/>'), { id: 'x' })).toThrow(/no score in MusicXML/);
  expect(() => readSolo(bytes('nothing'), { id: 'x' })).toThrow(/not XML/);
  expect(() => readSolo(file([1, 2], ['C7']), { id: 'x', track: 'oboe' })).toThrow(
    /no notes in a track "oboe"/,
  );
});
