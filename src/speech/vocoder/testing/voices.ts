// What the vocoder's tests speak: a vowel and a hiss that no recording holds, and the shipped models.
import { readFileSync } from 'node:fs';
import { FEATURES } from '../fargan.ts';

/** A shipped model's bytes. */
export function shipped(name: 'fargan' | 'pitchdnn'): Uint8Array {
  return readFileSync(new URL(`../../../../models/${name}.safetensors`, import.meta.url));
}

/** Feature 18 of a pitch in hertz. */
export const pitchOf = (hertz: number): number => Math.log2((256 * hertz) / 16_000) - 1.5;

/** Cepstra of a vowel like "ah" and of an "s": their first nine; the others are 0. */
const VOWEL = [9.8, 1.6, -0.1, 0.2, -2, -1.4, -0.7, -0.9, -0.2];
const HISS = [4.5, -2.6, 0.8, 0.4, -0.6, 0.2, 0.1, -0.2, 0.1];

/** Frames of one sound: a vowel with the pitch given, a hiss, or silence. */
export function sound(kind: 'vowel' | 'hiss' | 'silence', frames: number, hertz = 180): Float32Array {
  const features = new Float32Array(frames * FEATURES);
  for (let t = 0; t < frames; t++) {
    const at = t * FEATURES;
    if (kind === 'silence') features[at] = -12;
    else features.set(kind === 'vowel' ? VOWEL : HISS, at);
    features[at + 18] = pitchOf(hertz);
    features[at + 19] = kind === 'vowel' ? 0.45 : -0.4;
  }
  return features;
}

/** The frequency of a steady tone: the highest peak of the autocorrelation between 60 and 500 Hz, interpolated. */
export function frequency(samples: Float32Array): number {
  const length = samples.length - 270;
  const at = (lag: number): number => {
    let [xy, xx, yy] = [0, 1e-12, 1e-12];
    for (let i = 0; i < length; i++) {
      xy += samples[i] * samples[i + lag];
      xx += samples[i] ** 2;
      yy += samples[i + lag] ** 2;
    }
    return xy / Math.sqrt(xx * yy);
  };
  const likeness = Float64Array.from({ length: 268 }, (_, lag) => (lag < 30 ? 0 : at(lag)));
  let best = 32;
  for (let lag = 32; lag < 267; lag++) if (likeness[lag] > likeness[best] + 0.02) best = lag;
  while (likeness[best + 1] > likeness[best]) best++;
  const [a, b, c] = [likeness[best - 1], likeness[best], likeness[best + 1]];
  return 16_000 / (best + (a - c) / (2 * (a - 2 * b + c)));
}

/** Root mean square. */
export function loudness(samples: Float32Array): number {
  return Math.sqrt(samples.reduce((sum, x) => sum + x * x, 0) / samples.length);
}
