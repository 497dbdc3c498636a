// The players without a page: in time, through changes of tempo and chart, in trades, and in the files that are left.
import { parseMidi } from 'midi-file';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallImproviser } from '../../blues/improviser/testing/small.ts';
import {
  type Eck2002,
  type Improviser,
  parseChart,
  readMusicXml,
  soloSwing,
  swingBeat,
  trainEck2002,
} from '../../blues/index.ts';
import { cellsOf } from './cells.ts';
import { read, transpose } from './charts.ts';
import { JamSession } from './jam.ts';
import { PRESETS } from './presets.ts';
import { CHANNELS, type Due, type JamEvent, type Settings, type ShownChart } from './types.ts';

const SETTINGS: Settings = {
  ...{ tempo: 240, style: 'swing', soloist: 'tenor sax' },
  ...{ temperature: 1, density: 1, outside: 0, seed: 1, trade: 0, metronome: false },
};
/** Seconds between two looks at the clock. */
const TICK = 0.02;

let improviser: Improviser;
beforeAll(async () => {
  improviser = await smallImproviser();
}, 400_000);
afterAll(() => improviser?.close());

function chartOf(text: string): ShownChart {
  const result = read({ source: text, title: 'Test' });
  if ('problem' in result) throw new Error(result.problem);
  return result.chart;
}

const forRoom = (shown: ShownChart) => ({ chart: parseChart(shown.text, { title: shown.title }), shown });
const BLUES = chartOf(PRESETS[0].text);

/** Runs the clock, and collects what was due: everything must come before its time. */
function run(jam: JamSession, from: number, to: number): { due: Due[]; events: JamEvent[] } {
  const due: Due[] = [];
  const events: JamEvent[] = [];
  for (let now = from; now < to; now += TICK) {
    const played = jam.advance(now);
    for (const message of played.due) {
      if (message.bytes[0] >> 4 === 9) expect(message.time).toBeGreaterThanOrEqual(now - 1e-6);
      due.push(message);
    }
    events.push(...played.events);
  }
  return { due, events };
}

const begun = (due: readonly Due[], player: keyof typeof CHANNELS): Due[] =>
  due.filter(({ bytes }) => bytes[0] === 0x90 + CHANNELS[player]);

describe('a jam', () => {
  it('is played by all four, counted in, with every note ended, as often as the seed says', () => {
    const jam = new JamSession(improviser, forRoom(BLUES), SETTINGS, () => 10, true);
    const { due, events } = run(jam, 10, 40);
    for (const player of ['solo', 'comp', 'bass', 'drums'] as const) {
      expect(begun(due, player).length).toBeGreaterThan(20);
    }
    // Two bars of count, by the drummer alone.
    const count = (8 * 60) / 240;
    expect(Math.min(...begun(due, 'bass').map(({ time }) => time))).toBeGreaterThan(10 + count - 0.1);
    expect(begun(due, 'drums').some(({ time }) => time < 10.1)).toBe(true);
    const ends = due.filter(({ bytes }) => bytes[0] >> 4 === 8);
    expect(ends.length).toBe(due.filter(({ bytes }) => bytes[0] >> 4 === 9).length);
    expect(events[0]).toMatchObject({ kind: 'stretch', stretch: { time: 10 + count, beat: 0 } });
    const again = run(new JamSession(improviser, forRoom(BLUES), SETTINGS, () => 10, true), 10, 40);
    expect(again.due).toEqual(due);
  });

  it('ends after as many choruses as are asked for, with every note before the end', () => {
    const jam = new JamSession(improviser, forRoom(BLUES), { ...SETTINGS, choruses: 1 }, () => 0, false);
    const { due } = run(jam, 0, 20);
    const struck = due.filter(({ bytes }) => bytes[0] >> 4 === 9).map(({ time }) => time);
    // Twelve bars of four beats, each a quarter of a second.
    expect(Math.max(...struck)).toBeLessThan(12);
    expect(Math.max(...struck)).toBeGreaterThan(11);
  });

  it('keeps its place when the tempo changes, and goes on in the same bar of another chart', () => {
    const jam = new JamSession(improviser, forRoom(BLUES), SETTINGS, () => 0, false);
    run(jam, 0, 5);
    jam.change(forRoom(BLUES), { ...SETTINGS, tempo: 120 });
    const { events, due } = run(jam, 5, 9);
    const stretches = events.flatMap((event) => (event.kind === 'stretch' ? [event.stretch] : []));
    expect(stretches).toHaveLength(1);
    const [{ time, beat, tempo }] = stretches;
    expect(tempo).toBe(120);
    expect(beat % 4).toBe(0);
    // At 240 a minute, a beat lasts a quarter of a second.
    expect(time).toBeCloseTo(beat / 4, 6);
    expect(begun(due, 'bass').every(({ time: at }) => at < 9 + 1.3)).toBe(true);
    const waltz = chartOf(`3/4 ${'F | Gm7 | C7 | F | '.repeat(6)}`);
    jam.change(forRoom(waltz), { ...SETTINGS, tempo: 120 });
    const later = run(jam, 9, 14).events.flatMap((event) =>
      event.kind === 'stretch' ? [event.stretch] : [],
    );
    expect(later).toHaveLength(1);
    const bar = Math.round((beat + (later[0].time - time) * 2) / 4) % 12;
    expect(later[0].beat).toBe(bar * 3);
  });

  it('listens in trades: another phrase gets another answer, within its own bars', () => {
    const answer = (pitches: readonly number[]): number[] => {
      const jam = new JamSession(improviser, forRoom(BLUES), { ...SETTINGS, trade: 2 }, () => 0, false);
      const notes: number[] = [];
      for (let beat = 0; beat < 8; beat++) {
        jam.hear(beat / 4, pitches[beat % pitches.length], 90);
        jam.hear(beat / 4 + 0.2, pitches[beat % pitches.length], 0);
        notes.push(...begun(run(jam, beat / 4, (beat + 1) / 4).due, 'solo').map(({ bytes }) => bytes[1]));
      }
      const { due } = run(jam, 2, 4);
      const own = begun(due, 'solo');
      expect(own.every(({ time }) => time > 1.9 && time < 4.1)).toBe(true);
      return [...notes, ...own.map(({ bytes }) => bytes[1])];
    };
    const [low, high] = [answer([50, 53]), answer([77, 81, 84])];
    expect(low.length).toBeGreaterThan(0);
    expect(low).not.toEqual(high);
  });

  it('leaves files of what was heard, which others read', () => {
    const jam = new JamSession(improviser, forRoom(BLUES), { ...SETTINGS, trade: 4 }, () => 0, false);
    jam.hear(1, 65, 90);
    jam.hear(1.4, 65, 0);
    const { due } = run(jam, 0, 12);
    jam.stop(8);
    const midi = parseMidi(jam.record.midi());
    const names = midi.tracks.map((track) => track.find((event) => event.type === 'trackName')?.text);
    expect(names).toEqual(['Test', 'Tenor sax', 'You', 'Piano', 'Bass', 'Drums']);
    const struck = (i: number): number => midi.tracks[i].filter((event) => event.type === 'noteOn').length;
    expect(struck(1)).toBe(begun(due, 'solo').filter(({ time }) => time < 8).length);
    expect(struck(2)).toBe(1);
    // For stems, nobody shares a channel: the person's notes are in a file of their own.
    const apart = jam.record.parted().map((bytes) => parseMidi(bytes));
    const players = apart.map(({ tracks }) =>
      tracks.slice(1).map((track) => track.find((event) => event.type === 'trackName')?.text),
    );
    expect(players).toEqual([['Tenor sax', 'Piano', 'Bass', 'Drums'], ['You']]);
    const sheet = readMusicXml(jam.record.musicXml());
    expect(sheet.chart.bars.length % BLUES.bars.length).toBe(0);
    expect(sheet.melody.some(({ pitch }) => pitch === 65)).toBe(true);
  });

  it('lets the microscope see the cells that move most, at each of the last notes', () => {
    const jam = new JamSession(improviser, forRoom(BLUES), SETTINGS, () => 0, false);
    run(jam, 0, 20);
    const { chart, settings, solo } = jam.record;
    const { steps, cells } = cellsOf(improviser, chart, settings, solo);
    expect(steps).toHaveLength(Math.min(32, solo.length));
    expect(steps.at(-1)).toMatch(/^[A-G]♭?\d$/);
    expect(cells).toHaveLength(24);
    expect(new Set(cells.map(({ name }) => name)).size).toBe(24);
    for (const { input, forget, output, memory } of cells) {
      for (const gate of [input, forget, output]) {
        expect(gate).toHaveLength(steps.length);
        expect(gate.every((value) => value >= 0 && value <= 1)).toBe(true);
      }
      expect(new Set(memory).size).toBeGreaterThan(1);
    }
    expect(cellsOf(improviser, chart, settings, solo).cells).toEqual(cells);
    expect(cellsOf(improviser, chart, settings, []).steps).toEqual([]);
  });

  it('plays a chart that mixes metres bar by bar, clicks on its bar lines, and keeps its place', () => {
    // Eleven beats: four, four, and a bar of three.
    const mixed = chartOf('F7 | Bb7 | 3/4 C7 |');
    expect(mixed.bars.map(({ beats = 4 }) => beats)).toEqual([4, 4, 3]);
    // What the page shows of its bars reads back to the same chart.
    expect(chartOf(mixed.bars.map(({ text }) => `${text} |`).join(' ')).text).toBe(mixed.text);
    const settings: Settings = { ...SETTINGS, metronome: true };
    const jam = new JamSession(improviser, forRoom(mixed), settings, () => 0, false);
    const { due } = run(jam, 0, 10);
    const clicks = begun(due, 'click');
    // At 240 a minute, a beat lasts a quarter of a second.
    const bars = clicks.filter(({ bytes }) => bytes[1] === 34).map(({ time }) => Math.round(time * 4));
    expect(bars.slice(0, 7)).toEqual([0, 4, 8, 11, 15, 19, 22]);
    expect(clicks.map(({ time }) => time * 4)).toEqual(clicks.map((_, i) => i));
    // The bass plays the root of each bar on its first beat, chorus after chorus.
    const roots = [5, 10, 0, 5, 10, 0].map((root, i) => [bars[i], root]);
    const bass = begun(due, 'bass').map(({ time, bytes }) => [Math.round(time * 4 * 4) / 4, bytes[1] % 12]);
    expect(bass.filter(([beat]) => bars.slice(0, 6).includes(beat))).toEqual(roots);
    // The files have the same metres, bar for bar.
    const [head] = parseMidi(jam.record.midi()).tracks;
    const metres = head.flatMap((event) => (event.type === 'timeSignature' ? [event.numerator] : []));
    expect(metres.slice(0, 4)).toEqual([4, 3, 4, 3]);
    const sheet = readMusicXml(jam.record.musicXml()).chart;
    expect(sheet.bars.map(({ beats = sheet.beatsPerBar }) => beats).slice(0, 6)).toEqual([4, 4, 3, 4, 4, 3]);
    jam.change(forRoom(mixed), { ...settings, tempo: 120 });
    const [{ beat }] = run(jam, 10, 14).events.flatMap((event) =>
      event.kind === 'stretch' ? [event.stretch] : [],
    );
    expect([0, 4, 8]).toContain(beat % 11);
  });

  describe('with the network of 2002', () => {
    const vamp = chartOf('F7 | Bb7 |');
    let network: Eck2002;
    beforeAll(async () => {
      network = await trainEck2002(parseChart(vamp.text), { melodySteps: 200 });
    }, 100_000);
    afterAll(() => network?.close());

    it('plays what the network plays by itself, in time and swung, set after set', () => {
      const settings: Settings = { ...SETTINGS, tempo: 320, style: 'shuffle' };
      const jam = new JamSession(improviser, { ...forRoom(vamp), network }, settings, () => 0, false);
      // Sixteen choruses of eight beats, and some of the next set.
      const { due, events } = run(jam, 0, ((16 + 3) * 8 * 60) / 320);
      expect(events[0]).toMatchObject({ stretch: { byNetwork: true } });
      const told = events.flatMap((event) => (event.kind === 'notes' ? event.notes : []));
      const set = network.improvise({ choruses: 16, seed: 1, temperature: 1 });
      const next = network.improvise({ choruses: 16, seed: 2, temperature: 1 });
      const all = [...set, ...next.map((note) => ({ ...note, onset: note.onset + 16 * 8 }))];
      expect(told.length).toBeGreaterThan(set.length);
      expect(told.map(({ pitch }) => pitch)).toEqual(all.slice(0, told.length).map(({ pitch }) => pitch));
      const swing = soloSwing('shuffle', 320);
      for (const [i, { beat }] of told.entries()) expect(beat).toBeCloseTo(swingBeat(all[i].onset, swing), 9);
      expect(begun(due, 'solo')).toHaveLength(told.length);
    });

    it('keeps to its own bars in trades, and hands over to the soloist and back at a bar line', () => {
      const settings: Settings = { ...SETTINGS, trade: 1 };
      const jam = new JamSession(improviser, { ...forRoom(vamp), network }, settings, () => 0, false);
      const solo = begun(run(jam, 0, 12).due, 'solo');
      expect(solo.length).toBeGreaterThan(3);
      // At 240 a minute a bar takes a second: the person's is the first.
      for (const { time } of solo) expect(Math.floor(time + 1e-9) % 2).toBe(1);
      jam.change(forRoom(vamp), settings);
      const stretches = run(jam, 12, 16).events.filter(({ kind }) => kind === 'stretch');
      expect(stretches).toMatchObject([{ stretch: { byNetwork: false } }]);
      jam.change({ ...forRoom(vamp), network }, settings);
      const back = run(jam, 16, 20).events.filter(({ kind }) => kind === 'stretch');
      expect(back).toMatchObject([{ stretch: { byNetwork: true } }]);
    });
  });

  it('has a metronome that counts every beat', () => {
    const jam = new JamSession(improviser, forRoom(BLUES), { ...SETTINGS, metronome: true }, () => 0, false);
    const clicks = begun(run(jam, 0, 4).due, 'click');
    expect(clicks.slice(0, 8).map(({ time }) => time)).toEqual([0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75]);
    expect(clicks[0].bytes[1]).not.toBe(clicks[1].bytes[1]);
    expect(clicks[4].bytes[1]).toBe(clicks[0].bytes[1]);
  });
});

describe('charts', () => {
  it('begin with forms that can all be read, in the key that their end leads to', () => {
    for (const { text, title } of PRESETS) {
      const chart = chartOf(text);
      expect([title, chart.bars.length]).toEqual([title, expect.any(Number)]);
      expect(chart.bars.length).toBeGreaterThanOrEqual(8);
      expect(chartOf(chart.text).text).toBe(chart.text);
    }
    expect(BLUES.key.name).toBe('F');
  });

  it('are moved to another key', () => {
    const moved = transpose({ text: BLUES.text, title: 'Test', semitones: 2 });
    expect(moved.key.name).toBe('G');
    expect(moved.bars[3].text).toBe('Dm7 G7');
  });

  it('that cannot be read are told in a sentence, with the bar', () => {
    const result = read({ source: 'C7 | H7 | F7', title: 'Test' });
    expect(result).toMatchObject({ bar: 2 });
    expect('problem' in result && result.problem).toContain('H7');
    expect(read({ source: 'irealb://', title: 'Test' })).toMatchObject({
      problem: expect.stringContaining('iReal'),
    });
    expect(read({ source: new Uint8Array([0x4d, 0x54, 0x68, 0x64]), title: 'Test' })).toMatchObject({
      bar: 0,
    });
  });
});
