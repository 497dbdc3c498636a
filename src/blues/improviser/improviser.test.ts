// Solos from a model: repeatable, within what was asked, in the form; streams; and files that are damaged.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { createEngine, Random } from '../../lstm/index.ts';
import { parseChart } from '../chart.ts';
import { MusicError } from '../errors.ts';
import { chordAt } from '../form.ts';
import { isChordTone } from '../scales.ts';
import { type ImprovisedSolo, Improviser, isBlues, loadImproviser } from './improviser.ts';
import { ImproviserNetwork } from './network.ts';
import { smallImproviser } from './testing/small.ts';

const BLUES = parseChart('Bb7 | Eb7 | Bb7 | % | Eb7 | Edim7 | Bb7 | G7b9 | Cm7 | F7 | Bb7 G7 | Cm7 F7');

let improviser: Improviser;
beforeAll(async () => {
  improviser = await smallImproviser();
});

const play = (options: Partial<Parameters<Improviser['improvise']>[1]> = {}): ImprovisedSolo =>
  improviser.improvise(BLUES, { choruses: 2, tempo: 160, ...options });

describe('a solo', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(play({ seed: 7 })).toEqual(play({ seed: 7 }));
    expect(play({ seed: 7 }).played).not.toEqual(play({ seed: 8 }).played);
    expect(play({ seed: 2 ** 40 }).played).not.toEqual(play({ seed: 0 }).played);
  });

  it('lies within its choruses, one note at a time, and ends on a chord tone that is held', () => {
    for (const seed of [1, 2, 3, 4]) {
      const { improvisation, played } = play({ seed });
      const { melody } = improvisation;
      expect(melody).toHaveLength(played.length);
      for (const [i, { onset, duration }] of melody.entries()) {
        expect(onset).toBeGreaterThanOrEqual(0);
        expect(duration).toBeGreaterThan(0);
        expect(onset + duration).toBeLessThanOrEqual((melody[i + 1]?.onset ?? 96) + 1e-9);
        expect(played[i].onset + played[i].duration).toBeLessThanOrEqual((played[i + 1]?.onset ?? 96) + 1e-9);
        expect(Math.abs(played[i].onset - onset)).toBeLessThan(0.5);
      }
      const last = played[played.length - 1];
      const { root } = parseChart('F7').bars[0].chords[0];
      if (last.onset >= 94) expect([0, 4, 7]).toContain((last.pitch - root) % 12);
    }
  });

  it('keeps its form through 200 choruses', () => {
    const chart = parseChart('C7 | F7 | G7');
    const { improvisation, played } = improviser.improvise(chart, { choruses: 200, tempo: 200 });
    expect(played[played.length - 1].onset).toBeGreaterThan(2300);
    expect(improvisation.melody.every(({ onset }) => onset < 2400)).toBe(true);
  });

  it('keeps to the range, the density and the scale that are asked for', () => {
    const pitches = play({ range: [60, 72] }).played.map(({ pitch }) => pitch);
    // The last note is a chord tone wherever it lies; all others are in range.
    expect(Math.min(...pitches.slice(0, -1))).toBeGreaterThanOrEqual(60);
    expect(Math.max(...pitches.slice(0, -1))).toBeLessThanOrEqual(72);
    const count = (density: number): number =>
      [1, 2, 3].reduce((sum, seed) => sum + play({ density, seed }).played.length, 0);
    expect(count(3)).toBeGreaterThan(1.2 * count(0.33));
    expect(play({ outside: -1 }).played).not.toEqual(play({ outside: 1 }).played);
  });

  it('plays over bars of several metres, to the end of the last', () => {
    const mixed = parseChart('C7 | 2/4 F7 | 5/4 Dm7 G7 | 3/4 C7');
    const { played, improvisation } = improviser.improvise(mixed, { choruses: 6, tempo: 160, seed: 2 });
    expect(improvisation.chart).toBe(mixed);
    expect(played.length).toBeGreaterThan(30);
    const last = played[played.length - 1];
    // It leaves half a bar to sound in, of the three beats there are.
    expect(last.gridOnset).toBeGreaterThan(14 * 5);
    expect(last.gridOnset).toBeLessThan(14 * 6 - 1.5);
    expect(last.onset + last.duration).toBeLessThanOrEqual(14 * 6 + 1e-9);
  });

  it('says what it cannot play', () => {
    const faults: [RegExp, Parameters<typeof play>[0]][] = [
      [/choruses must be a whole number/, { choruses: 1.5 }],
      [/more than the 20000 bars/, { choruses: 5000 }],
      [/tempo must be from 20 to 500, not 0/, { tempo: 0 }],
      [/tempo must be/, { tempo: Number.NaN }],
      [/temperature must be from/, { temperature: 0 }],
      [/density must be from/, { density: 100 }],
      [/outside must be from -1 to 1/, { outside: 2 }],
      [/range must hold seven semitones/, { range: [60, 62] }],
      [/"polka" is no style; choose traditional/, { style: 'polka' as 'swing' }],
      [/seed must be a whole number/, { seed: 0.5 }],
    ];
    for (const [message, options] of faults) {
      expect(() => play(options)).toThrow(message);
      expect(() => play(options)).toThrow(MusicError);
    }
  });
});

describe('a stream', () => {
  it('answers notes that lie beyond those it plays', () => {
    for (const pitch of [10, 127]) {
      const solo = improviser.live(BLUES, { tempo: 160, seed: 3 });
      for (let times = 0; times < 8; times++) {
        const note = { pitch, beginsPhrase: false, length: 5, timing: 7, loudness: 3 };
        solo.listen({ step: solo.step + 6, note });
        const answer = solo.next(solo.step + 1, solo.step + 960);
        expect(answer?.note?.pitch).toBeGreaterThanOrEqual(48);
        expect(answer?.note?.pitch).toBeLessThanOrEqual(84);
        expect(solo.odds!.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
      }
    }
  });

  it('gives what the solo gives, note by note', () => {
    const solo = improviser.live(BLUES, { tempo: 160, seed: 3 });
    const whole = play({ seed: 3 }).played;
    for (let i = 0; i < 12; i++) {
      expect(solo.next(0, 10_000)?.step).toBe(Math.round(whole[i].gridOnset * 12));
    }
  });

  it('hears what a partner plays, and answers from there', () => {
    const answer = (pitches: readonly number[]): number[] => {
      const solo = improviser.live(BLUES, { tempo: 160, seed: 3 });
      for (const [i, pitch] of pitches.entries()) {
        solo.listen({
          step: i * 6,
          note: { pitch, beginsPhrase: i === 0, length: 5, timing: 7, loudness: 3 },
        });
      }
      solo.listen({ step: 96 });
      const notes: number[] = [];
      for (let event = solo.next(96, 192); event; event = solo.next(96, 192)) {
        expect(event.step).toBeGreaterThanOrEqual(96);
        expect(event.step).toBeLessThan(192);
        notes.push(event.note!.pitch);
      }
      return notes;
    };
    expect(answer([60, 62, 64, 65])).toEqual(answer([60, 62, 64, 65]));
    expect(answer([60, 62, 64, 65])).not.toEqual(answer([84, 83, 82, 81]));
  });

  it('plays the same whoever else plays by the same network', () => {
    const streams = (): ReturnType<Improviser['live']>[] =>
      [1, 2].map((seed) => improviser.live(BLUES, { tempo: 160, seed }));
    // Beat by beat, so that who rests until the next one has foreseen an onset when the other goes on.
    const beats = Array.from({ length: 400 }, (_, beat) => (beat + 1) * 12);
    const upTo = (stream: ReturnType<Improviser['live']>, until: number): unknown[] => {
      const events: unknown[] = [];
      for (let event = stream.next(0, until); event; event = stream.next(0, until)) events.push(event);
      return events;
    };
    const alone = streams().map((stream) => beats.map((until) => upTo(stream, until)));
    const together = streams();
    const heard = beats.map((until) => together.map((stream) => upTo(stream, until)));
    for (const i of [0, 1]) expect(heard.map((beat) => beat[i])).toEqual(alone[i]);
  });

  it('decides nothing while it rests', () => {
    const solo = improviser.live(BLUES, { tempo: 160, seed: 3 });
    expect(solo.next(0, 0)).toBeUndefined();
    expect(solo.step).toBe(-48);
  });
});

describe('a model file', () => {
  it('plays as the model that was saved, 16-bit weights and all', async () => {
    const bytes = improviser.save();
    const loaded = await loadImproviser(bytes);
    expect(loaded.info.training).toEqual({ seed: 1 });
    const again = await loadImproviser(loaded.save());
    const options = { choruses: 1, tempo: 120, seed: 5 };
    expect(again.improvise(BLUES, options)).toEqual(loaded.improvise(BLUES, options));
    loaded.close();
    again.close();
  });

  it('is refused where it is damaged or foreign', async () => {
    const bytes = improviser.save();
    await expect(loadImproviser(bytes.slice(0, 1000))).rejects.toThrow(/\w/);
    await expect(loadImproviser(bytes.slice(0, -7))).rejects.toThrow(/\w/);
    await expect(loadImproviser(new Uint8Array(0))).rejects.toThrow(/\w/);
    const text = new TextDecoder('latin1').decode(bytes);
    const swap = (from: string, to: string): Uint8Array => {
      const at = text.indexOf(from);
      expect(at).toBeGreaterThan(0);
      const copy = bytes.slice();
      for (let i = 0; i < to.length; i++) copy[at + i] = to.charCodeAt(i);
      return copy;
    };
    await expect(loadImproviser(swap('"improviser"', '"improvised"'))).rejects.toThrow(/not "improviser"/);
    await expect(loadImproviser(swap('\\"lstm\\"', '\\"gnus\\"'))).rejects.toThrow(/train it again/);
    await expect(loadImproviser(swap('noteCells\\":16', 'noteCells\\":17'))).rejects.toThrow(/sizes differ/);
  });

  it('of an untrained network plays too', async () => {
    const engine = await createEngine();
    const network = new ImproviserNetwork(
      engine,
      { cell: 'rnn', onsetCells: 3, noteCells: 3 },
      new Random(1),
    );
    const { played } = Improviser.of(network).improvise(parseChart('3/4 NC | C'), { choruses: 4, tempo: 90 });
    expect(played.every(({ pitch }) => pitch >= 48 && pitch <= 84)).toBe(true);
  });
});

it('knows a blues by its harmony', () => {
  expect(isBlues(BLUES)).toBe(true);
  expect(isBlues(parseChart('Dm7 | G7 | C | %'))).toBe(false);
  expect(isBlues(parseChart('C | C | C | C | G7 | G7 | C | C | F | F | C | C'))).toBe(false);
});

describe('the shipped model', () => {
  it('plays a blues over its chords, in its form and as densely as people do', async () => {
    const bytes = readFileSync(new URL('../../../models/improviser.safetensors', import.meta.url));
    expect(bytes.length).toBeLessThan(3_000_000);
    const shipped = await loadImproviser(bytes);
    const { improvisation } = shipped.improvise(BLUES, { choruses: 12, tempo: 160, style: 'hard bop' });
    const { melody } = improvisation;
    const over = (shift: number): number =>
      melody.filter(({ onset, pitch }) => isChordTone(pitch, chordAt(BLUES, onset + shift))).length /
      melody.length;
    // Real soloists play about 49 %; over the chords of two bars later it would be far fewer.
    expect(over(0)).toBeGreaterThan(0.42);
    expect(over(0)).toBeLessThan(0.62);
    expect(over(8)).toBeLessThan(over(0) - 0.05);
    expect(melody.length / 144).toBeGreaterThan(3);
    expect(melody.length / 144).toBeLessThan(12);
    shipped.close();
  });
});
