// What is measured of sound in the tests of speaking.
import type { Prosody, Speaker, SpeakOptions, SpeechMark } from '../../index.ts';

export interface Said {
  readonly samples: Float32Array;
  readonly marks: readonly SpeechMark[];
  /** The sentence of each piece. */
  readonly sentences: readonly number[];
}

/** All that is spoken, in one piece. */
export async function all(
  voice: Speaker,
  input: string | Prosody,
  options: SpeakOptions = {},
): Promise<Said> {
  const parts: Float32Array[] = [];
  const marks: SpeechMark[] = [];
  const sentences: number[] = [];
  for await (const piece of voice.speak(input, options)) {
    parts.push(piece.samples);
    marks.push(...piece.marks);
    sentences.push(piece.sentence);
  }
  return { samples: joined(parts), marks, sentences };
}

export function joined(parts: readonly Float32Array[]): Float32Array {
  const whole = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Root-mean-square level in decibels. */
export const level = (samples: Float32Array): number =>
  10 * Math.log10(samples.reduce((sum, x) => sum + x * x, 0) / samples.length);

const RATE = 16_000;
const WINDOW = 640;

/** The pitch each 10 ms between two times in hertz, by the highest normalised autocorrelation; only where that is clear. */
export function pitches(samples: Float32Array, from: number, to: number): number[] {
  const found: number[] = [];
  for (let at = Math.round(from * RATE); at + WINDOW + 256 < Math.min(to * RATE, samples.length); at += 160) {
    let [best, lag] = [0, 0];
    const values: number[] = [];
    for (let k = 32; k <= 256; k++) {
      let [xy, xx, yy] = [0, 1e-9, 1e-9];
      for (let i = at; i < at + WINDOW; i++) {
        xy += samples[i] * samples[i + k];
        xx += samples[i] ** 2;
        yy += samples[i + k] ** 2;
      }
      values[k] = xy / Math.sqrt(xx * yy);
      if (values[k] > best) [best, lag] = [values[k], k];
    }
    if (best < 0.8) continue;
    // The shortest lag that is nearly as good: a multiple of the period fits too.
    const first = values.findIndex((value, k) => value > 0.9 * best && value >= (values[k + 1] ?? 0));
    found.push(RATE / (first > 0 ? first : lag));
  }
  return found;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

export const semitones = (a: number, b: number): number => 12 * Math.log2(a / b);

/** Standard deviation in semitones. */
export function spread(hertz: readonly number[]): number {
  const logs = hertz.map((one) => 12 * Math.log2(one));
  const mean = logs.reduce((a, b) => a + b, 0) / logs.length;
  return Math.sqrt(logs.reduce((sum, one) => sum + (one - mean) ** 2, 0) / logs.length);
}
