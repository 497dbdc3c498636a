// Activations and inputs rounded as in the codec from which the networks come, to the same bits.
//
// A vocoder that hears itself is chaotic: after a tenth of a second, a difference of one in ten million is a different
// wave (of the same sound). So the functions here round where the codec's AVX2 code rounds: fused multiply-adds, a
// rational function for tanh, a reciprocal of 12 bits. Our speech is then its speech, sample for sample.
import { reciprocal } from './reciprocal.ts';

const { fround } = Math;

/** a · b + c, rounded to float32 once. */
export function fma(a: number, b: number, c: number): number {
  return fround(a * b + c);
}

const [N0, N1, N2] = [952.52801514, 96.39235687, 0.60863042].map(fround);
const [D0, D1, D2] = [952.72399902, 413.36801147, 11.88600922].map(fround);
/** The same for tanh(x/2)/2. */
const [M0, M1, M2] = [238.13200378, 6.0245223, 0.00950985].map(fround);
const [E0, E1, E2] = [952.72399902, 103.34200287, 0.74287558].map(fround);

/** tanh x ≈ x (N0 + N1 x² + N2 x⁴) / (D0 + D1 x² + D2 x⁴), within ±1; error below 4e-4. */
export function tanh(x: number): number {
  const s = fround(x * x);
  const top = fround(fma(fma(N2, s, N1), s, N0) * x);
  const bottom = fma(fma(D2, s, D1), s, D0);
  return Math.max(-1, Math.min(1, fround(top * reciprocal(bottom))));
}

/** 1 / (1 + e^-x) by the same function, within 0 and 1; error below 2e-4. */
export function sigmoid(x: number): number {
  const s = fround(x * x);
  const top = fround(fma(fma(M2, s, M1), s, M0) * x);
  const bottom = fma(fma(E2, s, E1), s, E0);
  return Math.max(0, Math.min(1, fma(top, reciprocal(bottom), 0.5)));
}

/** Each of `values` by its tanh. */
export function tanhAll(values: Float32Array): void {
  for (let i = 0; i < values.length; i++) values[i] = tanh(values[i]);
}

/** Each of `values` by its sigmoid. */
export function sigmoidAll(values: Float32Array): void {
  for (let i = 0; i < values.length; i++) values[i] = sigmoid(values[i]);
}

/** Numbers between −1 and 1 as bytes: 127 + 127 x, rounded to even. What lies outside is clipped. */
export function toBytes(values: Float32Array, bytes: Uint8ClampedArray): void {
  for (let i = 0; i < values.length; i++) bytes[i] = fma(values[i], 127, 127);
}
