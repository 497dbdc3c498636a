// The lead sheet, read by Verovio (a reader that is not ours), and checked to the last unit.
import fc from 'fast-check';
import { VerovioToolkit } from 'verovio/esm';
import createVerovioModule from 'verovio/wasm';
import { beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_BLUES, parseChart } from './chart.ts';
import { chartKey } from './form.ts';
import { writeMusicXml } from './musicxml.ts';
import { kindOf } from './musicxml-harmony.ts';
import { fifthsOf, nameAt, spellNote } from './spelling.ts';
import { solo, wildChart } from './testing/solos.ts';
import { playedBars } from './timeline.ts';
import { attribute, text } from './xml.ts';

let verovio: VerovioToolkit;
beforeAll(async () => {
  verovio = new VerovioToolkit(await createVerovioModule());
});

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1]);

/** Length of each measure's notes, in units. */
const lengths = (score: string): number[] =>
  all(score, /<measure [^>]*>([\s\S]*?)<\/measure>/g).map((measure) =>
    all(measure, /<duration>(\d+)<\/duration>/g).reduce((sum, duration) => sum + Number(duration), 0),
  );

describe('writeMusicXml, read by Verovio', () => {
  it.each([
    ['the blues', DEFAULT_BLUES, 0.5, 24],
    ['triplets', 'C7 | F7 | Bbm7 Eb7 | Am7b5 D7alt | Gmaj7 | NC | C7sus4/G', 1 / 3, 14],
    ['sixteenths in five', '5/4 Ebm7 / / Bb7 / | Ebm7', 0.25, 4],
    ['a waltz', '3/4 Cmaj7 | Am7 D7 | Gm7', 0.5, 6],
    ['mixed metres', 'C7 | 3/4 F7 | 5/4 C7 / / G7 / | 2/4 Dm7 | 4/4 G7', 0.5, 10],
  ])('%s', (_, chart, grid, measures) => {
    const improvisation = solo(chart, { grid, seed: 4 });
    expect(verovio.loadData(writeMusicXml(improvisation))).toBeTruthy();
    expect(verovio.getLog()).toBe('');
    const mei = verovio.getMEI({});
    expect(count(mei, /<measure /g)).toBe(measures);
    expect(count(mei, /<reh /g)).toBe(2);
    expect(count(mei, /<measure [^>]*right="dbl"/g)).toBe(1);
    expect(count(mei, /<measure [^>]*right="end"/g)).toBe(1);
    const chords = improvisation.chart.bars.flatMap((bar) => bar.chords).length * 2;
    expect(count(mei, /<harm /g)).toBe(chords);
    // What sounds: a note that is tied to one before it begins nothing.
    const timemap = verovio.renderToTimemap({ includeMeasures: false, includeRests: false });
    const begun = timemap.flatMap(({ on, qstamp }) => (on ?? []).map(() => qstamp));
    const tied = count(writeMusicXml(improvisation), /<tie type="stop"\/>/g);
    expect(
      begun.length - tied === improvisation.melody.length || begun.length === improvisation.melody.length,
    ).toBe(true);
    expect(Math.max(...begun)).toBeLessThan(measures * improvisation.chart.beatsPerBar);
    expect(verovio.renderToSVG(1)).toContain('<svg');
  });

  it('plays the melody’s own pitches and times', () => {
    const improvisation = solo(DEFAULT_BLUES, { choruses: 1 });
    verovio.loadData(writeMusicXml(improvisation));
    const heard = verovio
      .renderToTimemap({})
      .flatMap(({ on, qstamp }) =>
        (on ?? []).map((id) => [qstamp, verovio.getMIDIValuesForElement(id).pitch]),
      );
    expect(heard).toEqual(improvisation.melody.map(({ onset, pitch }) => [onset, pitch]));
  });
});

describe('writeMusicXml', () => {
  it('fills every measure of any chart', () => {
    fc.assert(
      fc.property(wildChart, fc.integer(), fc.constantFrom(0.5, 0.25, 1 / 3, 1 / 12), (chart, seed, grid) => {
        const improvisation = solo(chart, { seed, grid });
        const filled = playedBars(improvisation).map(({ beats }) => beats * 24);
        expect(lengths(writeMusicXml(improvisation))).toEqual(filled);
      }),
      { numRuns: 40 },
    );
  });

  it('states a metre where it changes', () => {
    const score = writeMusicXml(solo('2/4 C7 | 4/4 F7 | G7 | 3/4 C7', { choruses: 1 }));
    const stated = all(score, /<measure [^>]*>([\s\S]*?)<\/measure>/g).map(
      (measure) => /<beats>(\d+)</.exec(measure)?.[1],
    );
    expect(stated).toEqual(['2', '4', undefined, '3']);
  });

  it('states title, key, metre, tempo, swing and the form', () => {
    const improvisation = solo('3/4 Ebmaj7 | Bb7', { tempo: 96.5, swing: 1.5 });
    const score = writeMusicXml({
      ...improvisation,
      chart: { ...improvisation.chart, title: 'A < B & "C"' },
    });
    expect(score).toContain('<work-title>A &lt; B &amp; "C"</work-title>');
    expect(score).toContain('<fifths>-3</fifths>');
    expect(score).toContain('<beats>3</beats>');
    expect(score).toContain('<sound tempo="96.5">');
    expect(score).toContain('<first>150</first>');
    expect(all(score, /<rehearsal>(\d+)</g)).toEqual(['1', '2']);
    expect(all(score, /<bar-style>([\w-]+)</g)).toEqual(['light-light', 'light-heavy']);
  });

  it('writes accidentals once a bar, and naturals where one is taken back', () => {
    const pitches = [61, 61, 60, 61];
    const melody = pitches.map((pitch, i) => ({ onset: i, duration: 1, pitch, velocity: 90 }));
    const score = writeMusicXml({ chart: parseChart('A7 | A7'), choruses: 1, tempo: 120, swing: 1, melody });
    // In D, as A7 alone suggests A: its signature holds C sharp already.
    expect(all(score, /<accidental>(\w+)</g)).toEqual(['natural', 'sharp']);
  });

  it('writes a low solo an octave up', () => {
    const melody = [{ onset: 0, duration: 1, pitch: 46, velocity: 90 }];
    const low = writeMusicXml({ chart: parseChart('C7'), choruses: 1, tempo: 120, swing: 1, melody });
    expect(low).toContain('<clef-octave-change>-1</clef-octave-change>');
    expect(low).toContain('<octave>2</octave>');
  });

  it('stays well-formed without a melody', () => {
    const empty = writeMusicXml({ ...solo('C7'), melody: [] });
    expect(count(empty, /<rest measure="yes"\/>/g)).toBe(2);
    expect(verovio.loadData(empty)).toBeTruthy();
  });
});

describe('spelling', () => {
  const chord = (symbol: string) => parseChart(symbol).bars[0].chords[0];
  const name = (note: number, symbol: string, chart: string): string => {
    const { step, alter, octave } = spellNote(note, chord(symbol), chartKey(parseChart(chart)));
    return step + (alter < 0 ? 'b'.repeat(-alter) : '#'.repeat(alter)) + octave;
  };

  it.each([
    [61, 'A7', 'C7', 'C#4'],
    [61, 'NC', 'C7', 'C#4'],
    [61, 'Ebm7', 'Ebm7', 'Db4'],
    [63, 'C7', 'C7 | F7 | C7 | G7', 'Eb4'],
    [63, 'B7', 'C7', 'D#4'],
    [66, 'D7', 'C7', 'F#4'],
    [59, 'Abm7', 'Gb7', 'Cb4'],
    [60, 'G#7', 'C', 'B#3'],
    [63, 'C7#9', 'C7', 'D#4'],
    [57, 'Cdim7', 'C', 'A3'],
  ])('%i over %s in %s is %s', (note, symbol, chart, spelled) =>
    expect(name(note, symbol, chart)).toBe(spelled),
  );

  it('always sounds as it should', () => {
    fc.assert(
      fc.property(fc.integer({ min: 12, max: 127 }), wildChart, (note, chart) => {
        const parsed = parseChart(chart);
        const { step, alter, octave } = spellNote(note, parsed.bars[0].chords[0], chartKey(parsed));
        const natural = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 }[step]!;
        expect(12 * (octave + 1) + natural + alter).toBe(note);
        expect(Math.abs(alter)).toBeLessThan(2);
      }),
      { numRuns: 200 },
    );
  });

  it('walks the line of fifths', () => {
    expect(['F', 'C', 'Bb', 'F#', 'Cb', 'E#'].map(fifthsOf)).toEqual([-1, 0, -2, 6, -7, 11]);
    expect(nameAt(-9)).toEqual({ step: 'B', alter: -2 });
  });
});

describe('chord symbols', () => {
  it.each([
    ['7', 'dominant', []],
    ['m7b5', 'half-diminished', []],
    ['7b9', 'dominant', [[9, -1, 'add']]],
    [
      '7b9#11',
      'dominant',
      [
        [9, -1, 'add'],
        [11, 1, 'add'],
      ],
    ],
    ['7b5', 'dominant', [[5, -1, 'alter']]],
    ['69', 'major-sixth', [[9, 0, 'add']]],
    ['add9', 'major', [[9, 0, 'add']]],
    ['7alt', 'augmented-seventh', [[9, 1, 'add']]],
    ['phryg', 'other', []],
  ])('%s is %s', (quality, kind, degrees) => expect(kindOf(quality)).toMatchObject({ kind, degrees }));
});

describe('xml', () => {
  it('escapes what means something and drops what means nothing', () => {
    expect(text('a<b>&\u0000\u0007\ud800é😀')).toBe('a&lt;b&gt;&amp;é😀');
    expect(attribute('"\n')).toBe('&quot; ');
  });
});
