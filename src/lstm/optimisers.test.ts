// Optimisers against their formulas in plain numbers; clipping, averages, schedules, early stopping.
import { describe, expect, it } from 'vitest';
import { createEngine, type Engine } from './engine.ts';
import { ValueError } from './errors.ts';
import {
  Adam,
  type AdamOptions,
  clipGradients,
  constant,
  cosine,
  EarlyStopping,
  SGD,
  type SGDOptions,
  stepDecay,
  WeightAverage,
  zeroGradients,
} from './optimisers.ts';
import { Random } from './random.ts';
import { Parameter } from './tensor.ts';
import { distance, randomise } from './testing/engines.ts';
import { expectFault } from './testing/errors.ts';

function parameter(engine: Engine, shape: number[], seed = 1): Map<string, Parameter> {
  const p = new Parameter(engine, shape);
  randomise(p, new Random(seed));
  return new Map([['p', p]]);
}

const CASES = [
  ['plain', 'float64', 1e-12],
  ['plain', 'float32', 1e-5],
  ['wasm', 'float32', 1e-5],
] as const;

describe.each(CASES)('on %s, %s', (backend, precision, tolerance) => {
  const open = (): Promise<Engine> => createEngine({ backend, precision });

  it.each<SGDOptions>([
    { learningRate: 0.1 },
    { learningRate: 0.1, momentum: 0.9 },
    { learningRate: 0.05, momentum: 0.5, weightDecay: 0.1 },
  ])('SGD is v = μ v + g + λ p, p −= η v: %o', async (options) => {
    const engine = await open();
    const all = parameter(engine, [7, 3]);
    const p = all.get('p')!;
    const optimiser = new SGD(all, options);
    const { learningRate, momentum = 0, weightDecay = 0 } = options;
    const [want, v] = [Float64Array.from(p.data), new Float64Array(21)];
    for (let step = 0; step < 6; step++) {
      randomise(p.grad, new Random(step));
      for (let i = 0; i < 21; i++) {
        v[i] = momentum * v[i] + p.grad.data[i] + weightDecay * want[i];
        want[i] -= learningRate * v[i];
      }
      optimiser.step();
    }
    expect(distance(p.data, want)).toBeLessThan(tolerance);
  });

  it.each<AdamOptions>([
    { learningRate: 0.01 },
    { learningRate: 0.01, betas: [0.8, 0.95], epsilon: 1e-3, weightDecay: 0.1 },
    { learningRate: 0.01, weightDecay: 0.1, decoupled: true },
  ])('Adam corrects its means: %o', async (options) => {
    const engine = await open();
    const all = parameter(engine, [5, 5]);
    const p = all.get('p')!;
    const optimiser = new Adam(all, options);
    const { learningRate, betas = [0.9, 0.999], epsilon = 1e-8, weightDecay = 0, decoupled } = options;
    const [want, m, v] = [Float64Array.from(p.data), new Float64Array(25), new Float64Array(25)];
    for (let step = 1; step <= 6; step++) {
      randomise(p.grad, new Random(step));
      for (let i = 0; i < 25; i++) {
        const g = p.grad.data[i] + (decoupled ? 0 : weightDecay * want[i]);
        m[i] = betas[0] * m[i] + (1 - betas[0]) * g;
        v[i] = betas[1] * v[i] + (1 - betas[1]) * g * g;
        if (decoupled) want[i] -= learningRate * weightDecay * want[i];
        const root = Math.sqrt(v[i] / (1 - betas[1] ** step)) + epsilon;
        want[i] -= (learningRate * (m[i] / (1 - betas[0] ** step))) / root;
      }
      optimiser.step();
    }
    expect(distance(p.data, want)).toBeLessThan(tolerance);
  });

  it('clipping scales all gradients together to the norm, and leaves small ones alone', async () => {
    const engine = await open();
    const all = new Map([
      ['a', new Parameter(engine, [3, 2000])],
      ['b', new Parameter(engine, [5])],
    ]);
    let sum = 0;
    for (const p of all.values()) {
      randomise(p.grad, new Random(2));
      for (const g of p.grad.data) sum += g * g;
    }
    const before = [...all.values()].flatMap((p) => [...p.grad.data]);
    const clipped = (): number[] => [...all.values()].flatMap((p) => [...p.grad.data]);
    expect(clipGradients(all, 1e6) / Math.sqrt(sum)).toBeCloseTo(1, 6);
    expect(clipped()).toEqual(before);
    clipGradients(all, 2);
    expect(
      distance(
        clipped(),
        before.map((g) => (g * 2) / Math.sqrt(sum)),
      ),
    ).toBeLessThan(1e-6);
    expect(clipGradients(all, 2)).toBeCloseTo(2, 5);
    zeroGradients(all);
    expect(clipGradients(all, 2)).toBe(0);
  });

  it('an average is the mean of the weights since it began; swapping twice changes nothing', async () => {
    const engine = await open();
    const all = parameter(engine, [6]);
    const p = all.get('p')!;
    const average = new WeightAverage(all);
    const first = [...p.data];
    average.swap();
    expect([...p.data], 'without an update there is no mean').toEqual(first);
    const sum = new Float64Array(6);
    for (let n = 1; n <= 5; n++) {
      randomise(p, new Random(n));
      for (let i = 0; i < 6; i++) sum[i] += p.data[i];
      average.update();
    }
    const last = [...p.data];
    average.swap();
    expect(
      distance(
        p.data,
        sum.map((s) => s / 5),
      ),
    ).toBeLessThan(1e-6);
    average.swap();
    expect([...p.data]).toEqual(last);
  });

  it('with decay it is an exponential mean that begins with the first weights', async () => {
    const engine = await open();
    const all = parameter(engine, [1]);
    const p = all.get('p')!;
    const average = new WeightAverage(all);
    for (const value of [1, 2, 4]) {
      p.fill(value);
      average.update(0.75);
    }
    average.swap();
    expect(p.data[0]).toBeCloseTo((1 * 0.75 + 2 * 0.25) * 0.75 + 4 * 0.25, 6);
  });
});

describe('schedules', () => {
  it('constant', () => expect([0, 9].map(constant(0.3))).toEqual([0.3, 0.3]));

  it('cosine warms up, falls along half a cosine, and ends at the last rate', () => {
    const rate = cosine(1, 110, { warmup: 10, last: 0.1 });
    expect([0, 4, 9].map(rate)).toEqual([0.1, 0.5, 1]);
    expect(rate(10)).toBe(1);
    expect(rate(60)).toBeCloseTo(0.55, 6);
    expect(rate(110)).toBeCloseTo(0.1, 12);
    expect(rate(1000)).toBeCloseTo(0.1, 12);
    for (let step = 10; step < 110; step++) expect(rate(step + 1)).toBeLessThan(rate(step));
    expect(cosine(1, 0)(0)).toBe(1);
  });

  it('stepDecay multiplies after every so many steps', () => {
    expect([0, 9, 10, 19, 20, 35].map(stepDecay(8, 10, 0.5))).toEqual([8, 8, 4, 4, 2, 1]);
  });
});

describe('early stopping', () => {
  it('counts checks without a better score', () => {
    const stopping = new EarlyStopping(2);
    expect([3, 2, 2].map((score) => stopping.check(score))).toEqual([true, true, false]);
    expect(stopping.shouldStop).toBe(false);
    expect(stopping.check(Number.NaN)).toBe(false);
    expect(stopping.shouldStop).toBe(true);
    expect(stopping.best).toBe(2);
  });
});

describe('what makes no sense', () => {
  it('is refused', async () => {
    const engine = await createEngine({ backend: 'plain' });
    for (const learningRate of [0, -0.1, Number.NaN]) {
      expectFault(() => new Adam(parameter(engine, [1]), { learningRate }), ValueError);
    }
    expectFault(() => new Adam(new Map(), { learningRate: 1 }), ValueError);
    expectFault(() => new WeightAverage(new Map()), ValueError);
    expectFault(() => clipGradients(new Map(), 1), ValueError);
  });
});
