// Melody: contours of recordings, rows, lines through points, and a network that learns what toy readers do.
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../lstm/index.ts';
import { STATED, segmentsOf } from '../acoustic/segments.ts';
import type { RecordedUtterance } from '../acoustic/train-acoustic.ts';
import { SpeechError } from '../errors.ts';
import type { Mark } from '../text/index.ts';
import { FEATURES } from './features.ts';
import { loadPitch } from './pitch.ts';
import { contourOf } from './pitch-contour.ts';
import { pitchFeatures, pitchRows } from './pitch-features.ts';
import { drawn, POINTS } from './pitch-network.ts';
import { hertzOf, octavesOf } from './pitch-scale.ts';
import { trainPitch } from './pitch-training.ts';
import type { TimedUtterance } from './timing.ts';
import type { SpokenWord, Utterance } from './utterance.ts';

const word = (text: string, phones: string): SpokenWord => ({
  kind: 'word',
  text,
  phones: phones.split(' '),
});
const DOG = word('dog', 'D AO1 G');
const SEE = word('see', 'S IY1');
const THE = word('the', 'DH AH0');
const WHO = word('who', 'HH UW1');
const stop = { kind: 'break', mark: 'full stop' } as const;
const question = { kind: 'break', mark: 'question' } as const;

/** Frames whose pitch and voicing are given, all else 0. */
function framesOf(pitch: readonly number[], voicing: readonly number[]): Float32Array {
  const frames = new Float32Array(pitch.length * 20);
  for (const [t, octaves] of pitch.entries()) frames.set([octaves, voicing[t]], t * 20 + 18);
  return frames;
}

describe('the pitch of a recording', () => {
  it('goes straight over what is not voiced, and level at its ends', () => {
    const voicing = [0, 0.4, 0.4, 0.4, 0, 0, 0, 0.4, 0.4, 0.4, 0];
    const { octaves, voiced } = contourOf(framesOf([9, 0, 0, 0, 9, 9, 9, 0.4, 0.4, 0.4, 9], voicing));
    expect([...voiced]).toEqual([0, 1, 1, 1, 0, 0, 0, 1, 1, 1, 0]);
    const expected = [0, 0, 0, 0, 0.1, 0.2, 0.3, 0.4, 0.4, 0.4, 0.4];
    for (const [t, octave] of expected.entries()) expect(octaves[t]).toBeCloseTo(octave, 5);
  });

  it('takes out jumps of an octave and stretches too short to be a voice', () => {
    const { octaves, voiced } = contourOf(
      framesOf([0, 0, 0, 1, 0, 0, 0, 5, 5, 5], [0.4, 0.4, 0.4, 0.4, 0.4, 0.4, 0, 0, 0.4, 0.4]),
    );
    expect([...voiced]).toEqual([1, 1, 1, 0, 1, 1, 0, 0, 0, 0]);
    expect([...octaves]).toEqual(Array(10).fill(0));
  });

  it('is 0 where nothing is voiced', () => {
    expect([...contourOf(framesOf([3, 3], [0, 0])).octaves]).toEqual([0, 0]);
  });

  it('is counted as the vocoder counts', () => {
    expect(octavesOf(hertzOf(0.3))).toBeCloseTo(0.3);
    // A period of 256 samples at 16 kHz.
    expect(octavesOf(62.5)).toBeCloseTo(-1.5);
  });
});

describe('rows and lines', () => {
  const timed: TimedUtterance = {
    utterance: [THE, DOG, stop, SEE, DOG, stop],
    durations: [
      [0.03, 0.04],
      [0.04, 0.1, 0.04],
      [0.08, 0.1],
      [0.04, 0.1, 0.04],
    ],
    pauses: [0, 0, 0.2, 0, 0.1],
  };
  const segments = segmentsOf(timed);

  it('tell breaths, what was said before, and the speaker', () => {
    const rows = pitchRows(timed.utterance, segments, { speaker: 1, speakers: 2 });
    const width = pitchFeatures(2);
    expect(rows).toHaveLength(segments.rows.count * width);
    const at = (row: number, extra: number): number => rows[row * width + FEATURES + extra];
    // Six phones of "the dog" and its pause in the first breath; the second "dog" is given.
    expect(segments.rows.words).toEqual([0, 0, 1, 1, 1, 1, 2, 2, 3, 3, 3, 3]);
    expect([0, 5, 6, 11].map((row) => at(row, 6))).toEqual([1, 1, 0, 0]);
    expect([0, 5, 6, 11].map((row) => at(row, 7))).toEqual([0, 0, 1, 1]);
    expect([2, 8].map((row) => at(row, 11))).toEqual([0, 1]);
    expect([12, 13, 14].map((extra) => at(0, extra))).toEqual([0, 0, 1]);
  });

  it('tell questions with a question word as statements, and that they are asked', () => {
    const [who, where] = [WHO, SEE].map((first) => {
      const utterance: Utterance = [first, DOG, question];
      const own = {
        utterance,
        durations: [first, DOG].map(({ phones }) => phones.map(() => 0.05)),
        pauses: [0, 0, 0],
      };
      const { features } = segmentsOf(own).rows;
      const statement = segmentsOf({ ...own, utterance: [first, DOG, stop] }).rows.features;
      const rows = pitchRows(utterance, segmentsOf(own), { speaker: 0, speakers: 1 });
      return { same: String(features) === String(statement), asked: rows[FEATURES + 12] };
    });
    expect(who).toEqual({ same: true, asked: 1 });
    expect(where).toEqual({ same: false, asked: 0 });
  });

  it('know an exclamation mark, which no recording has, as a full stop', () => {
    const rowsOf = (mark: Mark) =>
      segmentsOf({ ...timed, utterance: [THE, DOG, stop, SEE, DOG, { kind: 'break', mark }] }).rows.features;
    expect(rowsOf('exclamation')).toEqual(rowsOf('full stop'));
    expect(rowsOf('question')).not.toEqual(rowsOf('full stop'));
    expect(
      segmentsOf({ ...timed, utterance: [THE, DOG, stop, SEE, DOG, question] }, STATED).rows.features,
    ).toEqual(rowsOf('full stop'));
  });

  it('draw straight lines through the points, level at both ends', () => {
    const { before, share } = drawn(segments);
    expect(before).toHaveLength(segments.frames);
    expect([before[0], share[0]]).toEqual([0, 0]);
    const last = segments.frames - 1;
    expect(before[last]).toBe(segments.rows.count * POINTS - 2);
    expect(share[last]).toBeCloseTo(1);
    for (let t = 1; t < segments.frames; t++) {
      expect(before[t] + share[t]).toBeGreaterThanOrEqual(before[t - 1] + share[t - 1]);
    }
  });
});

/** Readers who fall in statements and rise in questions; "high" speaks an octave above "low". */
function toyReaders(count: number): RecordedUtterance[] {
  return Array.from({ length: count }, (_, i) => {
    const asks = i % 2 === 1;
    const speaker = i % 4 < 2 ? 'low' : 'high';
    const words = [THE, DOG, SEE, DOG, SEE].slice(0, 3 + (i % 3));
    const utterance: Utterance = [...words, asks ? question : stop];
    const durations = words.map(({ phones }, w) => phones.map((_, p) => 0.05 + 0.01 * ((i + w + p) % 4)));
    const timed = { utterance, durations, pauses: [0, ...words.map(() => 0)] };
    const { frames } = segmentsOf(timed);
    const pitch = Array.from({ length: frames }, (_, t) => (asks ? t : -t) / frames / 2);
    return {
      ...{ speaker, timed },
      frames: framesOf(
        pitch.map((x) => x + (speaker === 'high' ? 0.5 : -0.5)),
        pitch.map(() => 0.4),
      ),
    };
  });
}

const teach = async (steps: number, widening = 0) => {
  const engine = await createEngine({ backend: 'wasm', threads: 1 });
  return trainPitch({
    ...{ engine, speakers: ['low', 'high'], sizes: { hiddenSize: 12, layers: 1 }, widening },
    ...{ recordings: toyReaders(24), validation: toyReaders(8), batch: 8, learningRate: 0.02 },
    ...{ steps, seed: 3, validateEvery: 50 },
  });
};

describe('the model of melody', () => {
  it('learns to fall and to rise, for either reader, and its file says the same', async () => {
    const { model } = await teach(150);
    const [statement, asked] = toyReaders(2);
    for (const [speaker, middle] of [
      ['low', hertzOf(-0.5)],
      ['high', hertzOf(0.5)],
    ] as const) {
      const falling = model.predict(statement.timed, { speaker });
      const rising = model.predict(asked.timed, { speaker });
      expect(falling).toHaveLength(segmentsOf(statement.timed).frames);
      expect(12 * Math.log2(falling[0] / falling.at(-1)!)).toBeGreaterThan(4);
      expect(12 * Math.log2(rising.at(-1)! / rising[0])).toBeGreaterThan(4);
      expect(Math.abs(Math.log2(falling[0] / middle))).toBeLessThan(0.15);
    }
    const said = model.predict(asked.timed);
    const loaded = await loadPitch(model.save('float32'));
    expect(loaded.predict(asked.timed)).toEqual(said);
    expect(loaded.predict(asked.timed, { speaker: 'low' })).toEqual(said);
    const damaged = model.save('int8');
    loaded.close();
    model.close();
    await expect(loadPitch(damaged.subarray(0, damaged.length - 3))).rejects.toThrow();
  });

  it('widens what it says about its mean, by the share that it is told', async () => {
    const [none, all] = [await teach(10), await teach(10, 1)];
    expect(none.model.config.speakers.map(({ gain }) => gain)).toEqual([1, 1]);
    for (const { gain } of all.model.config.speakers) expect(gain).toBeGreaterThan(1);
    none.model.close();
    all.model.close();
  });

  it('refuses a voice that it does not have, and times that do not fit', async () => {
    const { model } = await teach(1);
    const [{ timed }] = toyReaders(1);
    expect(() => model.predict(timed, { speaker: 'bass' })).toThrow(/"bass"; there are "low" and "high"/);
    expect(() => model.predict({ ...timed, pauses: [] })).toThrow(SpeechError);
    model.close();
  });
});
