// Activations: near the true functions, within their bounds, and rounded to the bits that were read out.
import { describe, expect, it } from 'vitest';
import { sigmoid, tanh, toBytes } from './arithmetic.ts';
import { reciprocal } from './reciprocal.ts';

/** Numbers from −12 to 12, dense near 0. */
const numbers = Array.from({ length: 4001 }, (_, i) => Math.fround(12 * ((i - 2000) / 2000) ** 3));

describe('activations', () => {
  it('are near the true functions and within their bounds', () => {
    const worst = (f: (x: number) => number): number => Math.max(...numbers.map((x) => Math.abs(f(x))));
    expect(worst((x) => tanh(x) - Math.tanh(x))).toBeLessThan(4e-4);
    expect(worst((x) => sigmoid(x) - 1 / (1 + Math.exp(-x)))).toBeLessThan(2e-4);
    expect(worst(tanh)).toBeLessThanOrEqual(1);
    for (const x of [20, 1e3, 1e6]) {
      expect([tanh(x), tanh(-x), sigmoid(x), sigmoid(-x)]).toEqual([1, -1, 1, 0]);
    }
  });

  it('have a reciprocal of about twelve bits, at every exponent', () => {
    let worst = 0;
    for (let e = -20; e < 40; e++) {
      for (let i = 0; i < 500; i++) {
        const x = Math.fround((1 + i / 500) * 2 ** e);
        worst = Math.max(worst, Math.abs(reciprocal(x) * x - 1));
      }
    }
    expect(worst).toBeLessThan(3.2e-4);
    expect([1, 1.5, 1.999].map((x) => reciprocal(x) * 8192)).toEqual([8190, 5461, 4098]);
  });

  it('round inputs to even bytes and clip them', () => {
    const bytes = new Uint8ClampedArray(6);
    toBytes(Float32Array.of(-1, 0, 1, 0.5, -3, 3), bytes);
    expect([...bytes]).toEqual([0, 127, 254, 190, 0, 255]);
  });
});
