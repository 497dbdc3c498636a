// How exact the vectorised exp, sigmoid and tanh are: the largest errors against Math in float64, and the extremes.
import { beforeAll, describe, expect, it } from 'vitest';
import { createEngine, type Engine } from '../engine.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await createEngine({ backend: 'wasm' });
});

/** Float32 numbers evenly over ±limit, with many around 0 and at the points where polynomials meet. */
function points(limit: number): Float32Array {
  const xs: number[] = [];
  for (let i = -60_000; i <= 60_000; i++) xs.push((i / 60_000) * limit);
  for (let e = -30; e < 4; e++) for (const s of [-1, -0.7, 0.7, 1]) xs.push(s * 2 ** e);
  for (let i = -2_000; i <= 2_000; i++) xs.push(0.25 + i * 1e-6, -0.25 + i * 1e-6, Math.LN2 / 2 + i * 1e-6);
  return Float32Array.from(xs.filter((x) => Math.abs(x) <= limit));
}

/** exp, as the Gaussian loss uses it: dx of a mean of 1 against 0 with log-variance −x is e^x. */
function exp(xs: Float32Array): Float32Array {
  const n = xs.length;
  const at = engine.arena.allocate(7 * n);
  const { floats } = engine.arena;
  for (let i = 0; i < n; i++) {
    floats[at + 2 * i] = 1;
    floats[at + 2 * i + 1] = -xs[i];
    floats[at + 2 * n + i] = 0;
  }
  engine.kernels.gaussianLoss(n, 1, at, at + 2 * n, at + 4 * n, at + 6 * n, 1);
  return Float32Array.from({ length: n }, (_, i) => floats[at + 4 * n + 2 * i]);
}

function sigmoid(xs: ArrayLike<number>): Float32Array {
  const x = engine.from(xs, [xs.length]);
  engine.kernels.sigmoids(xs.length, x.place);
  return Float32Array.from(x.data);
}

function tanh(xs: ArrayLike<number>): Float32Array {
  const x = engine.from(xs, [xs.length]);
  engine.kernels.rnnGate(xs.length, x.place, x.place, 0);
  return Float32Array.from(x.data);
}

/** The largest error of `got` against `f`, absolute and relative. */
function errors(xs: Float32Array, got: Float32Array, f: (x: number) => number): [number, number] {
  let [absolute, relative] = [0, 0];
  for (let i = 0; i < xs.length; i++) {
    const want = f(xs[i]);
    const d = Math.abs(got[i] - want);
    if (!(d <= absolute)) absolute = d;
    if (want !== 0 && !(d / Math.abs(want) <= relative)) relative = d / Math.abs(want);
  }
  return [absolute, relative];
}

describe('the largest error', () => {
  it('of exp over ±87 is below 3e-7 relative', () => {
    const xs = points(87);
    expect(errors(xs, exp(xs), Math.exp)[1]).toBeLessThan(3e-7);
  });

  it('of sigmoid over ±80 is below 3e-7 relative', () => {
    const xs = points(80);
    expect(errors(xs, sigmoid(xs), (x) => 1 / (1 + Math.exp(-x)))[1]).toBeLessThan(3e-7);
  });

  it('of tanh over ±20 is below 3e-7 absolute, and below 1e-6 relative', () => {
    const xs = points(20);
    const [absolute, relative] = errors(xs, tanh(xs), Math.tanh);
    expect(absolute).toBeLessThan(3e-7);
    expect(relative).toBeLessThan(1e-6);
  });
});

describe('extremes', () => {
  it('sigmoid', () => {
    const got = sigmoid([100, -100, 0, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e30]);
    expect(got[0]).toBe(1);
    expect(got[1]).toBeLessThan(1e-37);
    expect(got[1]).toBeGreaterThanOrEqual(0);
    expect(got[2]).toBe(0.5);
    expect(got[3]).toBeNaN();
    expect(got[4]).toBe(1);
    expect(got[5]).toBeLessThan(1e-37);
    expect(got[6]).toBe(1);
  });

  it('tanh', () => {
    const got = tanh([100, -100, 0, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e-30]);
    expect([...got]).toEqual([1, -1, 0, Number.NaN, 1, -1, Math.fround(1e-30)]);
  });

  it('softmax: far logits, one logit, equal logits, NaN', () => {
    const rows = engine.from([100, -100, 0, 1e30, -1e30, 0, -5, -5, -5, Number.NaN, 1, 2], [4, 3]);
    engine.kernels.softmax(4, 3, rows.place, 1);
    const got = [...rows.data];
    expect(got[0]).toBe(1);
    for (const i of [1, 2, 4, 5]) expect(got[i]).toBeLessThan(1e-37);
    expect(got[3]).toBe(1);
    for (const i of [6, 7, 8]) expect(got[i]).toBeCloseTo(1 / 3, 7);
    expect(got.slice(9).every(Number.isNaN)).toBe(true);
  });

  it('losses of logits of ±100 stay exact', () => {
    const x = engine.from([100, -100, 100, -100], [4, 1]);
    const y = engine.from([1, 0, 0, 1], [4, 1]);
    const [dx, loss] = [engine.tensor([4, 1]), engine.tensor([4])];
    engine.kernels.sigmoidLoss(4, 1, x.place, y.place, dx.place, loss.place, 1);
    for (const [i, want] of [0, 0, 100, 100].entries()) expect(loss.data[i]).toBeCloseTo(want, 5);
    for (const [i, want] of [0, 0, 1, -1].entries()) expect(dx.data[i]).toBeCloseTo(want, 6);
    const logits = engine.from([100, -100, 0], [1, 3]);
    const target = engine.intTensor([1]).set([1]);
    engine.kernels.softmaxLoss(1, 3, logits.place, target.place, loss.place, 1);
    expect(loss.data[0]).toBeCloseTo(200, 4);
    expect(logits.data[1]).toBeCloseTo(-1, 6);
  });
});
