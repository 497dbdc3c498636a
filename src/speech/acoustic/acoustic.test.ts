// The voice: segments and steps of an utterance, and a network that learns a toy reader's frames and streams them.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../lstm/index.ts';
import { SpeechError } from '../errors.ts';
import { PAUSE } from '../prosody/phones.ts';
import { contourOf } from '../prosody/pitch-contour.ts';
import { hertzOf } from '../prosody/pitch-scale.ts';
import type { TimedUtterance } from '../prosody/timing.ts';
import type { SpokenWord } from '../prosody/utterance.ts';
import { Vocoder } from '../vocoder/vocoder.ts';
import { Acoustic, loadAcoustic, type Manner, spokenOf } from './acoustic.ts';
import { CHANNELS, SPOKEN } from './acoustic-network.ts';
import { segmentsOf, stepsOf } from './segments.ts';
import { type RecordedUtterance, trainAcoustic } from './train-acoustic.ts';

const word = (text: string, phones: string): SpokenWord => ({
  kind: 'word',
  text,
  phones: phones.split(' '),
});
const timed: TimedUtterance = {
  utterance: [word('a', 'AH0'), { kind: 'break', mark: 'comma' }, word('dog', 'D AO1 G')],
  durations: [[0.05], [0.03, 0.1, 0.04]],
  pauses: [0, 0.1, 0.05],
};

describe('segments', () => {
  it('are phones and pauses in order, with their frames', () => {
    const { rows, starts, frames } = segmentsOf(timed);
    expect(rows.count).toBe(6);
    expect(rows.phones.flatMap((phone, i) => (phone === PAUSE ? [i] : []))).toEqual([1, 5]);
    expect([...starts].map((x) => Math.round(x * 1000) / 1000)).toEqual([0, 5, 15, 18, 28, 32, 37]);
    expect(frames).toBe(37);
  });

  it('are walked through in steps', () => {
    const segments = segmentsOf(timed);
    const one = stepsOf(segments, 1);
    expect(one.count).toBe(37);
    expect([...one.segments]).toEqual(
      [5, 10, 3, 10, 4, 5].flatMap((frames, segment) => Array<number>(frames).fill(segment)),
    );
    const two = stepsOf(segments, 2);
    expect(two.count).toBe(19);
    expect(two.places.every((x) => x >= 0 && x <= 1)).toBe(true);
  });
});

/**
 * A reader whose first cepstrum is the phone's number, whose second is her pitch, which falls, and who is voiced in
 * vowels. Of two readers, the other's first cepstrum is lower by 3.
 */
function toyReader(count: number, lower = 0): RecordedUtterance[] {
  return Array.from({ length: count }, (_, i) => {
    const words = [word('a', 'AH0'), word('dog', 'D AO1 G'), word('see', 'S IY1'), word('a', 'AH0')];
    const utterance = words.slice(0, 2 + (i % 3));
    const durations = utterance.map(({ phones }, w) => phones.map((_, p) => 0.04 + 0.01 * ((i + w + p) % 4)));
    const one = { utterance, durations, pauses: [0, ...utterance.map((_, w) => (w === 1 ? 0.1 : 0))] };
    const { rows, frames: total } = segmentsOf(one);
    const { segments } = stepsOf(segmentsOf(one), 1);
    const frames = new Float32Array(total * CHANNELS);
    for (let t = 0; t < total; t++) {
      frames[t * CHANNELS] = rows.phones[segments[t]] / 10 - lower;
      frames[t * CHANNELS + 1] = -t / total;
      frames[t * CHANNELS + 18] = -t / total;
      frames[t * CHANNELS + 19] = rows.phones[segments[t]] < 15 ? 0.4 : -0.4;
    }
    return { speaker: lower ? 'low' : 'toy', timed: one, frames };
  });
}

const teach = async (steps: number, widening = 0) => {
  const engine = await createEngine({ backend: 'wasm', threads: 1 });
  return trainAcoustic({
    ...{ engine, speakers: ['toy', 'low'], widening, batch: 4, learningRate: 0.02, pitchJitter: 0.1 },
    sizes: { phoneSize: 8, frameSize: 16, layers: 2, framesPerStep: 2 },
    recordings: [...toyReader(12), ...toyReader(12, 3)],
    validation: [...toyReader(3), ...toyReader(3, 3)],
    ...{ steps, seed: 5, validateEvery: 50, dropouts: { phones: 0.05, frames: 0.05 } },
  });
};

const framesOf = (model: Acoustic, one: TimedUtterance, manner?: Manner): number[] => {
  const all: number[] = [];
  for (const frame of model.frames(one, manner)) all.push(...frame);
  return all;
};

describe('the acoustic model', () => {
  it('learns frames, streams what it would say at once, and its file says the same', async () => {
    const { network, config, result } = await teach(300);
    const [{ timed: one, frames }] = toyReader(3).slice(2);
    const segments = segmentsOf(one);
    const { pitch: usual, scales } = config.speakers[0];
    const octaves = contourOf(frames).octaves;
    const whole = network.forward([spokenOf(segments, 0, octaves, usual)]).data.slice();
    const model = new Acoustic(network, config);
    const pitch = octaves.map(hertzOf);
    const streamed = framesOf(model, one, { pitch });
    expect(streamed).toHaveLength(frames.length);
    let [error, drift] = [0, 0];
    for (let i = 0; i < frames.length; i += CHANNELS) {
      error += Math.abs(streamed[i] - frames[i]) / (frames.length / CHANNELS);
      const { mean, deviation } = scales[0];
      const said = mean + deviation * whole[(i / CHANNELS) * SPOKEN.length];
      drift = Math.max(drift, Math.abs(said - streamed[i]));
      expect(streamed[i + 18]).toBeCloseTo(octaves[i / CHANNELS], 4);
    }
    // Phones' numbers spread over almost 4.
    expect(error).toBeLessThan(0.4);
    expect(drift).toBeLessThan(1e-3);
    expect(result.steps).toBe(300);
    const loaded = await loadAcoustic(model.save('float32'));
    expect(framesOf(loaded, one, { pitch })).toEqual(streamed);
    // The other reader says the same lower.
    const mean = (numbers: readonly number[]): number => {
      const first = numbers.filter((_, i) => i % CHANNELS === 0);
      return first.reduce((a, b) => a + b, 0) / first.length;
    };
    const other = framesOf(loaded, one, { pitch, speaker: 'low' });
    expect(mean(streamed) - mean(other)).toBeGreaterThan(2);
    expect(mean(streamed) - mean(other)).toBeLessThan(4);
    // Without a pitch she speaks at her mean.
    const flat = framesOf(loaded, one).filter((_, i) => i % CHANNELS === 18);
    expect(new Set(flat)).toEqual(new Set([Math.fround(usual.mean)]));
    loaded.close();
    model.close();
  });

  it('widens the cepstra by the share that it is told, about their mean', async () => {
    const [none, all] = [await teach(30), await teach(30, 1)];
    const [narrow, wide] = [none, all].map(({ config }) => config.speakers[0].scales);
    for (const [k, { gain }] of narrow.entries()) {
      expect(gain).toBe(1);
      expect(wide[k].gain).toBeGreaterThanOrEqual(1);
      if (k >= 18) expect(wide[k].gain).toBe(1);
    }
    expect(wide[0].gain).toBeGreaterThan(1);
    none.network.engine.close();
    all.network.engine.close();
  });

  it('refuses times and pitches that do not fit, unknown voices, and damaged files', async () => {
    const { network, config } = await teach(1);
    const model = new Acoustic(network, config);
    expect(() => framesOf(model, { ...timed, pauses: [0] })).toThrow(SpeechError);
    const [few, none] = [new Float32Array(3).fill(100), new Float32Array(37)];
    expect(() => framesOf(model, timed, { pitch: few })).toThrow(/3 values for 37 frames/);
    expect(() => framesOf(model, timed, { pitch: none })).toThrow(/frame 0 is 0 Hz/);
    expect(() => framesOf(model, timed, { speaker: 'bass' })).toThrow(/"bass"; there are "toy" and "low"/);
    const bytes = model.save('int8');
    model.close();
    await expect(loadAcoustic(bytes.subarray(0, bytes.length - 5))).rejects.toThrow();
  });
});

const FILES = ['durations', 'pitch', 'voice', 'fargan'].map((name) => `models/${name}.safetensors`);

describe.skipIf(!FILES.every(existsSync))(
  'the shipped voice (skipped while its models are not there)',
  () => {
    it('speaks a sentence loud enough, without clipping, at the length that its times say', async () => {
      const [durations, pitch, acoustic, vocoder] = FILES.map((file) => readFileSync(file));
      const { Voice } = await import('./voice.ts');
      const voice = await Voice.load({ durations, pitch, acoustic, vocoder });
      expect(voice.vocoder).toBeInstanceOf(Vocoder);
      const utterance = [word('hello', 'HH AH0 L OW1'), word('world', 'W ER1 L D')];
      const said = [...utterance, { kind: 'break', mark: 'full stop' } as const];
      const times = voice.durations.predict(said);
      const speak = () => Array.from(voice.sound(times), (frame) => [...frame]).flat();
      const samples = speak();
      const seconds = [...times.durations.flat(), ...times.pauses].reduce((a, b) => a + b, 0);
      expect(Math.abs(samples.length / 16_000 - seconds)).toBeLessThan(0.011);
      const loudness = Math.sqrt(samples.reduce((sum, x) => sum + x * x, 0) / samples.length);
      expect(loudness).toBeGreaterThan(0.01);
      expect(samples.every((x) => Math.abs(x) < 1)).toBe(true);
      expect(speak()).toEqual(samples);
      voice.close();
    });
  },
);
