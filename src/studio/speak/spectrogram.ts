// Sound to a spectrogram: short-time Fourier transforms, as loudness for drawing.
import type { Spectrogram } from './types.ts';

/** Samples from one column to the next, and in a window; of 16 kHz, 10 and 32 ms. */
const HOP = 160;
const WINDOW = 512;
const BINS = WINDOW / 2;
/** Decibels from black to white, and the level (of a full-scale sine in its bin) that is white. */
const RANGE = 70;
const TOP = -12;

const HANN = Float64Array.from(
  { length: WINDOW },
  (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / WINDOW),
);
const COSINES = Float64Array.from({ length: BINS }, (_, i) => Math.cos((2 * Math.PI * i) / WINDOW));
const SINES = Float64Array.from({ length: BINS }, (_, i) => Math.sin((2 * Math.PI * i) / WINDOW));
const REVERSED = Uint16Array.from({ length: WINDOW }, (_, i) => {
  let [bits, from] = [0, i];
  for (let size = WINDOW; size > 1; size >>= 1) {
    bits = (bits << 1) | (from & 1);
    from >>= 1;
  }
  return bits;
});

/** The discrete Fourier transform of WINDOW values, in place and in bit-reversed order (Cooley & Tukey 1965). */
function transform(re: Float64Array, im: Float64Array): void {
  for (let half = 1; half < WINDOW; half *= 2) {
    const stride = BINS / half;
    for (let start = 0; start < WINDOW; start += 2 * half) {
      for (let k = 0; k < half; k++) {
        const [i, j] = [start + k, start + k + half];
        const [c, s] = [COSINES[k * stride], SINES[k * stride]];
        const x = re[j] * c + im[j] * s;
        const y = im[j] * c - re[j] * s;
        re[j] = re[i] - x;
        im[j] = im[i] - y;
        re[i] += x;
        im[i] += y;
      }
    }
  }
}

/** Of sound at 16 kHz: a column each 10 ms, the middle of its window there, of 256 bins from 0 to 8 kHz. */
export function spectrogramOf(samples: Float32Array): Spectrogram {
  const count = Math.ceil(samples.length / HOP);
  const columns = new Uint8Array(count * BINS);
  const [re, im] = [new Float64Array(WINDOW), new Float64Array(WINDOW)];
  for (let column = 0; column < count; column++) {
    const from = column * HOP - BINS;
    for (let i = 0; i < WINDOW; i++) re[REVERSED[i]] = (samples[from + i] ?? 0) * HANN[i];
    im.fill(0);
    transform(re, im);
    for (let bin = 0; bin < BINS; bin++) {
      // A sine of full scale gives a quarter of the window's length.
      const power = (re[bin] ** 2 + im[bin] ** 2) / (WINDOW / 4) ** 2;
      const decibels = 10 * Math.log10(power + 1e-12);
      columns[column * BINS + bin] = Math.max(0, Math.min(255, 255 * (1 + (decibels - TOP) / RANGE)));
    }
  }
  return { bins: BINS, columns };
}
