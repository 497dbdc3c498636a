// The vocoder: what it speaks of made-up features, in one piece and in steps, and what it refuses.
import { beforeAll, describe, expect, it } from 'vitest';
import {
  createEngine,
  FormatError,
  readSafetensors,
  type StoredTensor,
  writeSafetensors,
} from '../../lstm/index.ts';
import { SpeechError } from '../errors.ts';
import { FRAME } from './fargan.ts';
import { frequency, loudness, shipped, sound } from './testing/voices.ts';
import { SAMPLE_RATE, Vocoder } from './vocoder.ts';

const bytes = shipped('fargan');
let vocoder: Vocoder;
beforeAll(async () => {
  vocoder = await Vocoder.load(bytes);
});

/** A vowel, a hiss, a vowel. */
const word = Float32Array.of(...sound('vowel', 12, 150), ...sound('hiss', 8), ...sound('vowel', 12, 220));

describe('a voice', () => {
  it('speaks 160 finite samples a frame, as loud as it is told, and never clips', () => {
    const [vowel, hiss, silence] = (['vowel', 'hiss', 'silence'] as const).map((kind) => {
      const samples = vocoder.synthesise(sound(kind, 50));
      expect(samples).toHaveLength(50 * FRAME);
      expect(samples.every((x) => Math.abs(x) < 0.9)).toBe(true);
      return loudness(samples.subarray(20 * FRAME));
    });
    expect(Math.abs(vowel / 0.102 - 1)).toBeLessThan(0.03);
    expect(hiss).toBeGreaterThan(0.001);
    expect(hiss).toBeLessThan(vowel / 5);
    expect(silence).toBeLessThan(1e-4);
    // 10 dB less are √10 of the amplitude.
    const softer = sound('vowel', 50);
    for (let i = 0; i < softer.length; i += 20) softer[i] -= Math.sqrt(18);
    const soft = loudness(vocoder.synthesise(softer).subarray(20 * FRAME));
    expect(Math.abs(vowel / soft / Math.sqrt(10) - 1)).toBeLessThan(0.1);
  });

  it.each([100, 151.4, 180, 214.1, 300])('has the pitch asked for: %d Hz', (hertz) => {
    const samples = vocoder.synthesise(sound('vowel', 60, hertz)).subarray(30 * FRAME, 50 * FRAME);
    expect(Math.abs(frequency(samples) / hertz - 1)).toBeLessThan(0.03);
  });

  it.each([-0.25, 0.25])('moves by %d octave with feature 18', (shift) => {
    const features = sound('vowel', 60, 170);
    const before = frequency(vocoder.synthesise(features).subarray(30 * FRAME, 50 * FRAME));
    for (let i = 18; i < features.length; i += 20) features[i] += shift;
    const after = frequency(vocoder.synthesise(features).subarray(30 * FRAME, 50 * FRAME));
    expect(Math.abs(after / before / 2 ** shift - 1)).toBeLessThan(0.03);
  });

  it('holds pitches beyond 62.5 to 500 Hz to what it knows', () => {
    for (const pitch of [-40, -3, 3, 40, 1e30, -1e30]) {
      const features = sound('vowel', 8);
      for (let i = 18; i < features.length; i += 20) features[i] = pitch;
      expect(vocoder.synthesise(features).every(Number.isFinite)).toBe(true);
    }
  });
});

describe('streaming', () => {
  it('equals the whole bit for bit, also when two voices take turns', () => {
    const other = sound('vowel', 32, 260);
    const [states, outs] = [
      [vocoder.createState(), vocoder.createState()],
      [new Float32Array(32 * FRAME), new Float32Array(32 * FRAME)],
    ];
    for (let t = 0; t < 32; t++) {
      for (const [i, features] of [word, other].entries()) {
        vocoder.step(states[i], features.subarray(t * 20, t * 20 + 20), outs[i], t * FRAME);
      }
    }
    expect(outs[0]).toEqual(vocoder.synthesise(word));
    expect(outs[1]).toEqual(vocoder.synthesise(other));
    states[1].reset();
    const again = new Float32Array(FRAME);
    vocoder.step(states[1], word.subarray(0, 20), again);
    expect(again).toEqual(outs[0].subarray(0, FRAME));
  });

  it('begins as the codec does when five frames go before', () => {
    const whole = vocoder.synthesise(word.subarray(100), word.subarray(0, 100));
    const state = vocoder.createState();
    vocoder.prime(state, word.subarray(0, 100));
    const out = new Float32Array(FRAME);
    vocoder.step(state, word.subarray(100, 120), out);
    expect(out).toEqual(whole.subarray(0, FRAME));
    expect(whole).toHaveLength(27 * FRAME);
  });

  it('gives the same bits in plain TypeScript', async () => {
    const plain = await Vocoder.load(bytes, await createEngine({ backend: 'plain' }));
    expect(plain.synthesise(word)).toEqual(vocoder.synthesise(word));
  });

  it('goes on when the memory of its engine has grown', async () => {
    const engine = await createEngine();
    const shared = await Vocoder.load(bytes, engine);
    const state = shared.createState();
    const out = new Float32Array(4 * FRAME);
    for (let t = 0; t < 4; t++) {
      engine.tensor([300_000]);
      shared.step(state, word.subarray(t * 20, t * 20 + 20), out, t * FRAME);
    }
    expect(out).toEqual(vocoder.synthesise(word).subarray(0, 4 * FRAME));
  });
});

describe('wrong input', () => {
  it('is refused with the place and the mend', () => {
    const state = vocoder.createState();
    const out = new Float32Array(FRAME);
    const bad = sound('vowel', 1);
    bad[3] = Number.NaN;
    expect(() => vocoder.step(state, bad, out)).toThrow(
      new SpeechError('number 3 of frame 0 is NaN; features are finite.'),
    );
    expect(() => vocoder.step(state, new Float32Array(19), out)).toThrow(SpeechError);
    expect(() => vocoder.step(state, new Float32Array(20), out, 1)).toThrow(SpeechError);
    expect(() => vocoder.synthesise(new Float32Array(21))).toThrow(
      new SpeechError('21 numbers are no whole frames of 20.'),
    );
    expect(() => vocoder.prime(state, new Float32Array(80))).toThrow(SpeechError);
    expect(vocoder.synthesise(new Float32Array(0))).toHaveLength(0);
    expect(SAMPLE_RATE).toBe(16_000);
  });

  it('is refused when the file is cut, of another kind or not what it says', async () => {
    const load = (file: Uint8Array): Promise<Vocoder> => Vocoder.load(file, vocoder.engine);
    for (const length of [0, 7, 8, 1000, bytes.length - 1]) {
      await expect(load(bytes.subarray(0, length))).rejects.toThrow(FormatError);
    }
    await expect(load(shipped('pitchdnn'))).rejects.toThrow(FormatError);
    const edited = (edit: (tensors: Map<string, StoredTensor>) => void): Promise<Vocoder> => {
      const { metadata, tensors } = readSafetensors(bytes);
      const copy = new Map(tensors);
      edit(copy);
      return load(writeSafetensors({ metadata, tensors: copy }));
    };
    const name = 'sig_net_gru2_input';
    await expect(edited((tensors) => tensors.delete(`${name}.bias`))).rejects.toThrow(
      new SpeechError(`the file has no tensor "${name}.bias"; it belongs to another model.`),
    );
    await expect(
      edited((tensors) => {
        tensors.set(`${name}.weight`, { ...tensors.get(`${name}.weight`)!, shape: [240, 384] });
      }),
    ).rejects.toThrow(SpeechError);
    await expect(
      edited((tensors) => {
        const { shape, dtype } = tensors.get(`${name}.bias`)!;
        tensors.set(`${name}.bias`, { dtype, shape, bytes: new Uint8Array(4 * 384).fill(255) });
      }),
    ).rejects.toThrow(/not finite/);
  });

  it('is refused or spoken, but never hangs, whichever bytes are damaged', async () => {
    for (let i = 0; i < 40; i++) {
      const damaged = Uint8Array.from(bytes);
      damaged[(i * 7919) % 6000] ^= 1 << (i % 8);
      try {
        const other = await Vocoder.load(damaged, vocoder.engine);
        expect(other.synthesise(word.subarray(0, 40))).toHaveLength(2 * FRAME);
      } catch (error) {
        expect(error instanceof FormatError || error instanceof SpeechError).toBe(true);
      }
    }
  });
});
