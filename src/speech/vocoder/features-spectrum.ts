// One frame of sound as 18 Bark-scale cepstra, and the linear prediction that they stand for.
//
// After Valin & Skoglund, "LPCNet: improving neural speech synthesis through linear prediction" (ICASSP 2019), with the
// constants of the Opus codec: a window of 20 ms, a step of 10 ms, pre-emphasised 16-bit sound.
import { FRAME } from './fargan.ts';

/** Samples of the window. */
export const WINDOW = 2 * FRAME;
/** Bins of the spectrum, 50 Hz apart. */
export const BINS = WINDOW / 2 + 1;
export const BANDS = 18;
export const LPC_ORDER = 16;

/** The bands' peaks by bin: 0 to 1.6 kHz in steps of 200 Hz, then wider. A band falls to nothing at its neighbours' peaks. */
const PEAKS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 20, 24, 28, 34, 40].map((step) => step * 4);
/** What makes a band's energy its mean power. */
const PER_BIN = [0.8, 1, 1, 1, 1, 1, 1, 1, 2 / 3, 0.5, 0.5, 0.5, 1 / 3, 0.25, 0.25, 0.2, 1 / 6, 0.173913];

const COSINES = Float64Array.from({ length: WINDOW }, (_, i) => Math.cos((2 * Math.PI * i) / WINDOW));
const SINES = Float64Array.from({ length: WINDOW }, (_, i) => Math.sin((2 * Math.PI * i) / WINDOW));
/** The rising half of the window, whose square and its mirror image's add up to 1 (that of Vorbis). */
const RISE = Float64Array.from({ length: FRAME }, (_, i) => {
  return Math.sin((Math.PI / 2) * Math.sin(((i + 0.5) * Math.PI) / WINDOW) ** 2);
});
/** The orthonormal cosine transform of the bands, [band, cepstrum]. */
const DCT = Float64Array.from({ length: BANDS * BANDS }, (_, i) => {
  const [band, order] = [Math.floor(i / BANDS), i % BANDS];
  const size = Math.sqrt((order === 0 ? 1 : 2) / BANDS);
  return size * Math.cos(((band + 0.5) * order * Math.PI) / BANDS);
});

/** The spectrum of one window: real and imaginary parts [161], divided by the window's length. */
export interface Spectrum {
  readonly re: Float64Array;
  readonly im: Float64Array;
}

const even = new Float64Array(BINS);
const odd = new Float64Array(BINS);

/**
 * The spectrum of 320 samples under the window. Summed directly, the halves folded: 320 is no power of two, and the
 * sums take a two-hundredth of the sound's time.
 */
export function spectrum(sound: Float64Array, { re, im }: Spectrum): void {
  const half = WINDOW / 2;
  const windowed = (i: number): number => sound[i] * RISE[i < half ? i : WINDOW - 1 - i];
  for (let i = 0; i <= half; i++) {
    const mirror = i > 0 && i < half ? windowed(WINDOW - i) : 0;
    even[i] = (windowed(i) + mirror) / WINDOW;
    odd[i] = (windowed(i) - mirror) / WINDOW;
  }
  for (let k = 0; k <= half; k++) {
    let [a, b, angle] = [0, 0, 0];
    for (let i = 0; i <= half; i++) {
      a += even[i] * COSINES[angle];
      b -= odd[i] * SINES[angle];
      angle += k;
      if (angle >= WINDOW) angle -= WINDOW;
    }
    re[k] = a;
    im[k] = b;
  }
}

const logs = new Float64Array(BANDS);

/** The 18 cepstra of a spectrum, into `out` from `at`: the cosine transform of the bands' log10 energies, floored. */
export function cepstra({ re, im }: Spectrum, out: Float32Array, at: number): void {
  logs.fill(0);
  for (let band = 0; band + 1 < BANDS; band++) {
    const width = PEAKS[band + 1] - PEAKS[band];
    for (let i = 0; i < width; i++) {
      const k = PEAKS[band] + i;
      const power = re[k] * re[k] + im[k] * im[k];
      logs[band] += (1 - i / width) * power;
      logs[band + 1] += (i / width) * power;
    }
  }
  // The outer bands are half as wide.
  logs[0] *= 2;
  logs[BANDS - 1] *= 2;
  // No band lies more than 80 dB below the loudest before it, or falls faster than 25 dB a band.
  let [loudest, follow] = [-2, -2];
  for (let band = 0; band < BANDS; band++) {
    const log = Math.max(loudest - 8, follow - 2.5, Math.log10(0.01 + logs[band]));
    loudest = Math.max(loudest, log);
    follow = Math.max(follow - 2.5, log);
    logs[band] = log;
  }
  for (let order = 0; order < BANDS; order++) {
    let sum = 0;
    for (let band = 0; band < BANDS; band++) sum += logs[band] * DCT[band * BANDS + order];
    out[at + order] = order === 0 ? sum - 4 : sum;
  }
}

const powers = new Float64Array(BINS);
const correlation = new Float64Array(LPC_ORDER + 1);

/** The linear predictor of the spectrum that 18 cepstra stand for: x[t] ≈ −Σ a[j] x[t − 1 − j], into `lpc` [16]. */
export function predictor(cepstrum: Float32Array, at: number, lpc: Float64Array): void {
  for (let band = 0; band < BANDS; band++) {
    let log = 4 * DCT[band * BANDS];
    for (let order = 0; order < BANDS; order++) log += cepstrum[at + order] * DCT[band * BANDS + order];
    logs[band] = 10 ** log * PER_BIN[band];
  }
  for (let band = 0; band + 1 < BANDS; band++) {
    const width = PEAKS[band + 1] - PEAKS[band];
    for (let i = 0; i < width; i++) {
      powers[PEAKS[band] + i] = (1 - i / width) * logs[band] + (i / width) * logs[band + 1];
    }
  }
  for (let lag = 0; lag <= LPC_ORDER; lag++) {
    let sum = powers[0];
    for (let k = 1; k < BINS - 1; k++) sum += 2 * powers[k] * COSINES[(k * lag) % WINDOW];
    correlation[lag] = sum;
  }
  // A noise floor at −40 dB, and a window over the lags.
  correlation[0] += correlation[0] * 1e-4 + 26 / 38;
  for (let lag = 1; lag <= LPC_ORDER; lag++) correlation[lag] *= 1 - 6e-5 * lag * lag;
  levinson(lpc);
}

/** Levinson-Durbin over `correlation`, ended where the gain reaches 30 dB. */
function levinson(lpc: Float64Array): void {
  lpc.fill(0);
  let error = correlation[0];
  for (let i = 0; i < LPC_ORDER; i++) {
    let sum = correlation[i + 1];
    for (let j = 0; j < i; j++) sum += lpc[j] * correlation[i - j];
    const r = -sum / error;
    lpc[i] = r;
    for (let j = 0; j < (i + 1) >> 1; j++) {
      const [a, b] = [lpc[j], lpc[i - 1 - j]];
      lpc[j] = a + r * b;
      lpc[i - 1 - j] = b + r * a;
    }
    error -= r * r * error;
    if (error < 0.001 * correlation[0]) return;
  }
}
