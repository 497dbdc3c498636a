// The feature extractor: known sounds in, the expected numbers out, in one piece and in steps.
import { beforeAll, describe, expect, it } from 'vitest';
import { FormatError, Random } from '../../lstm/index.ts';
import { SpeechError } from '../errors.ts';
import { FRAME } from './fargan.ts';
import { FeatureExtractor } from './features.ts';
import { spectrum, WINDOW } from './features-spectrum.ts';
import { pitchOf, shipped, sound } from './testing/voices.ts';
import { Vocoder } from './vocoder.ts';

const bytes = shipped('pitchdnn');
let extractor: FeatureExtractor;
beforeAll(async () => {
  extractor = await FeatureExtractor.load(bytes);
});

/** A second of pulses, a little softened: every harmonic of the pitch. */
function pulses(hertz: number, size = 0.5): Float32Array {
  const samples = new Float32Array(16_000);
  for (let i = 0; i < 16_000; i++) {
    const phase = ((i * hertz) / 16_000) % 1;
    samples[i] = size * Math.exp(-phase * 12) * Math.sin(phase * 40);
  }
  return samples;
}

const column = (features: Float32Array, i: number): number[] =>
  Array.from({ length: features.length / 20 }, (_, t) => features[t * 20 + i]);

describe('features', () => {
  it('hold the spectrum of a tone where it lies', () => {
    const out = { re: new Float64Array(161), im: new Float64Array(161) };
    const tone = Float64Array.from({ length: WINDOW }, (_, i) =>
      Math.cos((2 * Math.PI * 20 * i) / WINDOW + 1),
    );
    spectrum(tone, out);
    const power = [...out.re].map((re, k) => re * re + out.im[k] ** 2);
    expect(power.indexOf(Math.max(...power))).toBe(20);
    // Half of the tone, under the window's mean: the other half lies at the negative frequency.
    let mean = 0;
    for (let i = 0; i < WINDOW; i++) {
      mean += Math.sin((Math.PI / 2) * Math.sin((Math.PI * (i + 0.5)) / WINDOW) ** 2) / WINDOW;
    }
    expect(Math.sqrt(power[20])).toBeCloseTo(mean / 2, 6);
    expect(Math.atan2(out.im[20], out.re[20])).toBeCloseTo(1, 5);
  });

  it.each([90, 160, 250, 400])('find the pitch of pulses at %d Hz, and that they are voiced', (hertz) => {
    const features = extractor.extract(pulses(hertz));
    expect(features).toHaveLength(100 * 20);
    const pitches = column(features, 18).slice(20);
    const near = pitches.filter((pitch) => Math.abs(pitch - pitchOf(hertz)) < Math.log2(1.05));
    expect(near.length / pitches.length).toBeGreaterThan(0.95);
    expect(Math.min(...column(features, 19).slice(20))).toBeGreaterThan(0.2);
  });

  it('call noise unvoiced and silence silent', () => {
    const random = new Random(3);
    const noise = Float32Array.from({ length: 16_000 }, () => 0.1 * random.normal());
    const voicing = column(extractor.extract(noise), 19).slice(5);
    expect(voicing.reduce((a, b) => a + b) / voicing.length).toBeLessThan(0);
    const silence = extractor.extract(new Float32Array(1600));
    // All bands at 10^-2: the cosine transform of a constant −2, less 4.
    for (let t = 0; t < 10; t++) {
      expect(silence[t * 20]).toBeCloseTo(-2 * Math.sqrt(18) - 4, 4);
      expect(silence[t * 20 + 1]).toBeCloseTo(0, 4);
    }
  });

  it('rise by √18 for 10 dB, in the first alone', () => {
    const [soft, loud] = [0.05, 0.5].map((size) => extractor.extract(pulses(130, size)));
    for (let t = 5; t < 95; t++) {
      expect(loud[t * 20] - soft[t * 20]).toBeCloseTo(2 * Math.sqrt(18), 1);
      expect(loud[t * 20 + 2]).toBeCloseTo(soft[t * 20 + 2], 1);
    }
  });

  it('are the same in steps as in one piece, and leave what is no whole frame', () => {
    const samples = pulses(120).subarray(0, 4100);
    const whole = extractor.extract(samples);
    const steps = new Float32Array(25 * 20);
    const state = extractor.createState();
    for (let t = 0; t < 25; t++) extractor.step(state, samples, t * FRAME, steps, t * 20);
    expect(whole).toEqual(steps);
  });

  it('come back from what the vocoder speaks', async () => {
    const vocoder = await Vocoder.load(shipped('fargan'), extractor.engine);
    const told = sound('vowel', 60, 190);
    const heard = extractor.extract(vocoder.synthesise(told));
    for (let t = 25; t < 60; t++) {
      expect(Math.abs(heard[t * 20 + 18] - told[18])).toBeLessThan(Math.log2(1.03));
      for (let i = 0; i < 9; i++) expect(Math.abs(heard[t * 20 + i] - told[i])).toBeLessThan(1.2);
    }
  });

  it('are refused for what is no sound or no model', async () => {
    const samples = new Float32Array(320);
    samples[200] = Number.NaN;
    expect(() => extractor.extract(samples)).toThrow(
      new SpeechError('sample 200 is NaN; give finite samples.'),
    );
    const state = extractor.createState();
    expect(() => extractor.step(state, samples, 161, new Float32Array(20))).toThrow(SpeechError);
    expect(extractor.extract(new Float32Array(159))).toHaveLength(0);
    await expect(FeatureExtractor.load(shipped('fargan'))).rejects.toThrow(FormatError);
    await expect(FeatureExtractor.load(bytes.subarray(0, 70_000))).rejects.toThrow(FormatError);
  });
});
