// The voice: segments and steps of an utterance, and a network that learns a toy reader's frames and streams them.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../lstm/index.ts';
import { SpeechError } from '../errors.ts';
import { PAUSE } from '../prosody/phones.ts';
import type { TimedUtterance } from '../prosody/timing.ts';
import type { SpokenWord } from '../prosody/utterance.ts';
import { Vocoder } from '../vocoder/vocoder.ts';
import { Acoustic, loadAcoustic } from './acoustic.ts';
import { CHANNELS } from './acoustic-network.ts';
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

/** A reader whose first cepstrum is the phone's number, whose pitch falls, and who is voiced in vowels. */
function toyReader(count: number): RecordedUtterance[] {
  return Array.from({ length: count }, (_, i) => {
    const words = [word('a', 'AH0'), word('dog', 'D AO1 G'), word('see', 'S IY1'), word('a', 'AH0')];
    const utterance = words.slice(0, 2 + (i % 3));
    const durations = utterance.map(({ phones }, w) => phones.map((_, p) => 0.04 + 0.01 * ((i + w + p) % 4)));
    const one = { utterance, durations, pauses: [0, ...utterance.map((_, w) => (w === 1 ? 0.1 : 0))] };
    const { rows, frames: total } = segmentsOf(one);
    const { segments } = stepsOf(segmentsOf(one), 1);
    const frames = new Float32Array(total * CHANNELS);
    for (let t = 0; t < total; t++) {
      frames[t * CHANNELS] = rows.phones[segments[t]] / 10;
      frames[t * CHANNELS + 18] = -t / total;
      frames[t * CHANNELS + 19] = rows.phones[segments[t]] < 15 ? 0.4 : -0.4;
    }
    return { timed: one, frames };
  });
}

const teach = async (steps: number, widening = 0) => {
  const engine = await createEngine({ backend: 'wasm', threads: 1 });
  return trainAcoustic({
    ...{ engine, name: 'toy', sizes: { phoneSize: 8, frameSize: 16, layers: 2, framesPerStep: 2 } },
    ...{ recordings: toyReader(12), validation: toyReader(3), widening, batch: 4, learningRate: 0.02 },
    ...{ steps, seed: 5, validateEvery: 50, dropout: 0.05 },
  });
};

const framesOf = (model: Acoustic, one: TimedUtterance): number[] =>
  [...model.frames(one)].flatMap((frame) => [...frame]);

describe('the acoustic model', () => {
  it('learns frames, streams what it would say at once, and its file says the same', async () => {
    const { network, config, result } = await teach(300);
    const [{ timed: one, frames }] = toyReader(3).slice(2);
    const segments = segmentsOf(one);
    const whole = network.forward([segments]).data.slice();
    const model = new Acoustic(network, config);
    const streamed: number[] = [];
    for (const frame of model.frames(one)) streamed.push(...frame);
    expect(streamed).toHaveLength(frames.length);
    let [error, drift] = [0, 0];
    for (let i = 0; i < frames.length; i += CHANNELS) {
      error += Math.abs(streamed[i] - frames[i]) / (frames.length / CHANNELS);
      const { mean, deviation } = config.scales[0];
      drift = Math.max(drift, Math.abs(mean + deviation * whole[i] - streamed[i]));
    }
    // Phones' numbers spread over almost 4.
    expect(error).toBeLessThan(0.4);
    expect(drift).toBeLessThan(1e-3);
    expect(result.steps).toBe(300);
    const loaded = await loadAcoustic(model.save('float32'));
    const again: number[] = [];
    for (const frame of loaded.frames(one)) again.push(...frame);
    expect(again).toEqual(streamed);
    loaded.close();
    model.close();
  });

  it('widens the cepstra by the share that it is told, about their mean', async () => {
    const [none, all] = [await teach(30), await teach(30, 1)];
    for (const [c, { gain }] of none.config.scales.entries()) {
      expect(gain).toBe(1);
      expect(all.config.scales[c].gain).toBeGreaterThanOrEqual(1);
      if (c >= 18) expect(all.config.scales[c].gain).toBe(1);
    }
    expect(all.config.scales[0].gain).toBeGreaterThan(1);
    none.network.engine.close();
    all.network.engine.close();
  });

  it('refuses times that do not fit, and damaged files', async () => {
    const { network, config } = await teach(1);
    const model = new Acoustic(network, config);
    expect(() => framesOf(model, { ...timed, pauses: [0] })).toThrow(SpeechError);
    const bytes = model.save('int8');
    model.close();
    await expect(loadAcoustic(bytes.subarray(0, bytes.length - 5))).rejects.toThrow();
  });
});

const FILES = ['durations', 'voice-lj', 'fargan'].map((name) => `models/${name}.safetensors`);

describe.skipIf(!FILES.every(existsSync))(
  'the shipped voice (skipped while its models are not there)',
  () => {
    it('speaks a sentence loud enough, without clipping, at the length that its times say', async () => {
      const [durations, acoustic, vocoder] = FILES.map((file) => readFileSync(file));
      const { Voice } = await import('./voice.ts');
      const voice = await Voice.load({ durations, acoustic, vocoder });
      expect(voice.vocoder).toBeInstanceOf(Vocoder);
      const utterance = [word('hello', 'HH AH0 L OW1'), word('world', 'W ER1 L D')];
      const said = [...utterance, { kind: 'break', mark: 'full stop' } as const];
      const times = voice.durations.predict(said);
      const samples = voice.speak(said);
      const seconds = [...times.durations.flat(), ...times.pauses].reduce((a, b) => a + b, 0);
      expect(Math.abs(samples.length / 16_000 - seconds)).toBeLessThan(0.011);
      const loudness = Math.sqrt(samples.reduce((sum, x) => sum + x * x, 0) / samples.length);
      expect(loudness).toBeGreaterThan(0.01);
      expect(samples.every((x) => Math.abs(x) < 1)).toBe(true);
      expect(voice.speak(said)).toEqual(samples);
      voice.close();
    });
  },
);
