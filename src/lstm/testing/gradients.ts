// Checks of derivatives in float64: what `backward` gives against central differences, for every input and parameter.
import { expect } from 'vitest';
import type { Engine } from '../engine.ts';
import type { Recurrent } from '../layers/recurrent.ts';
import type { RecurrentOptions } from '../layers/recurrent-options.ts';
import type { RecurrentState } from '../layers/state.ts';
import { Random } from '../random.ts';
import type { IntTensor, Parameter, Tensor } from '../tensor.ts';
import { distance, finiteDifferences, openDouble, randomise } from './engines.ts';

/** Largest difference between a derivative and its central difference. */
export const TOLERANCE = 1e-7;

/** Σ values · weights. */
export function dot(values: ArrayLike<number>, weights: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += values[i] * weights[i];
  return sum;
}

/** Compares a gradient with central differences of `loss`; where `mask` is 0 it must be exactly 0. */
export function expectGradient(
  what: string,
  tensor: Tensor,
  gradient: ArrayLike<number>,
  loss: () => number,
  mask?: ArrayLike<number>,
): void {
  const got = Float64Array.from(gradient);
  const want = finiteDifferences(tensor, loss);
  if (mask) {
    for (let i = 0; i < mask.length; i++) {
      if (mask[i] !== 0) continue;
      expect(Math.abs(got[i]), `${what}: a masked connection must have no gradient`).toBe(0);
      want[i] = 0;
    }
  }
  expect(distance(got, want), `${what}: backward against central differences`).toBeLessThan(TOLERANCE);
  // A gradient that is 0 everywhere would agree with a loss that does not depend on it.
  expect(
    got.some((g) => Math.abs(g) > 1e-6),
    `${what}: some gradient is not 0`,
  ).toBe(true);
}

/** As {@link expectGradient} for each parameter of a module, by its `grad`. */
export function expectParameters(parameters: ReadonlyMap<string, Parameter>, loss: () => number): void {
  const gradients = [...parameters].map(([name, p]) => ({ name, p, grad: Float64Array.from(p.grad.data) }));
  for (const { name, p, grad } of gradients) {
    expectGradient(name, p, grad, loss, p.mask && Float64Array.from(p.mask.data));
  }
}

export interface RecurrentCase {
  readonly make: (engine: Engine, options: RecurrentOptions) => Recurrent<RecurrentOptions>;
  readonly options?: Partial<RecurrentOptions>;
  readonly time?: number;
  readonly lengths?: readonly number[];
  /** The initial state is not 0 and its gradient is checked. */
  readonly initial?: boolean;
  /** The loss also depends on the last state. */
  readonly last?: boolean;
  /** The loss does not depend on the output, only on the last state. */
  readonly lastAlone?: boolean;
  readonly training?: boolean;
}

const BATCH = 2;

/** Derivatives by the input, all parameters and the initial state of a recurrent layer of 3 inputs and 4 cells. */
export async function checkRecurrent(c: RecurrentCase): Promise<void> {
  const engine = await openDouble();
  const random = new Random(11);
  const dropout = new Random(5);
  const time = c.time ?? 4;
  const layer = c.make(engine, { inputSize: 3, hiddenSize: 4, random: dropout, ...c.options });
  const seed = dropout.state;
  // Larger weights than at the start: derivatives further from those of a straight line.
  for (const p of layer.parameters.values()) {
    const mask = p.mask?.data;
    randomise(p, random, 0.7);
    if (mask) for (let i = 0; i < mask.length; i++) p.data[i] *= mask[i];
  }
  const x = randomise(engine.tensor([time, BATCH, 3]), random);
  const lengths = c.lengths && engine.intTensor([BATCH]).set(c.lengths);
  const width = layer.outputSize * layer.directions;
  const dy = randomise(engine.tensor([time, BATCH, width]), random);
  const withState = c.initial || c.last || c.lastAlone;
  const fill = (state: RecurrentState, size: number): RecurrentState => {
    randomise(state.h, random, size);
    if (state.c) randomise(state.c, random, size);
    return state;
  };
  const first = fill(layer.createBatchState(BATCH), c.initial ? 1 : 0);
  const lastWeights = fill(layer.createBatchState(BATCH), c.last || c.lastAlone ? 1 : 0);
  const state = layer.createBatchState(BATCH);
  const forward = (): Tensor => {
    dropout.state = seed;
    state.h.set(first.h.data);
    if (first.c) state.c!.set(first.c.data);
    return layer.forward(x, { state: withState ? state : undefined, lengths, training: c.training });
  };
  const loss = (): number => {
    const y = forward();
    let sum = c.lastAlone ? 0 : dot(y.data, dy.data);
    if (!withState) return sum;
    sum += dot(state.h.data, lastWeights.h.data);
    return state.c ? sum + dot(state.c.data, lastWeights.c!.data) : sum;
  };

  forward();
  const stateGradient = layer.createBatchState(BATCH);
  stateGradient.h.set(lastWeights.h.data);
  stateGradient.c?.set(lastWeights.c!.data);
  const dx = layer.backward(c.lastAlone ? undefined : dy, withState ? { stateGradient } : {})!;
  const gradients = { x: dx.data.slice(), h: stateGradient.h.data.slice(), c: stateGradient.c?.data.slice() };
  expectParameters(layer.parameters, loss);
  expectGradient('x', x, gradients.x, loss);
  if (lengths) expectNothingBeyond(gradients.x, lengths, time);
  if (!c.initial) return;
  expectGradient('h', first.h, gradients.h, loss);
  if (first.c) expectGradient('c', first.c, gradients.c!, loss);
}

/** No gradient reaches inputs behind the end of their sequence. */
function expectNothingBeyond(dx: ArrayLike<number>, lengths: IntTensor, time: number): void {
  for (let t = 0; t < time; t++) {
    for (let b = 0; b < BATCH; b++) {
      if (t < lengths.data[b]) continue;
      for (let j = 0; j < 3; j++) expect(dx[(t * BATCH + b) * 3 + j]).toBe(0);
    }
  }
}

/** Every way in which a recurrent layer can run, by name; all layers must pass them all. */
export const WAYS: readonly (readonly [string, Omit<RecurrentCase, 'make'>])[] = [
  ['plain', {}],
  ['one step', { time: 1, initial: true, last: true }],
  ['an odd number of steps', { time: 5, initial: true, last: true }],
  ['without bias', { options: { bias: false } }],
  ['initial and last state', { initial: true, last: true }],
  ['the last state alone', { initial: true, lastAlone: true }],
  ['bidirectional', { options: { bidirectional: true }, initial: true, last: true }],
  ['two layers', { options: { numLayers: 2 }, initial: true, last: true }],
  [
    'two layers, bidirectional',
    { options: { numLayers: 2, bidirectional: true }, initial: true, last: true },
  ],
  ['lengths', { lengths: [2, 4], initial: true, last: true }],
  ['lengths, odd steps', { time: 5, lengths: [5, 2], initial: true, last: true }],
  ['lengths, the last state alone', { lengths: [1, 3], initial: true, lastAlone: true }],
  [
    'lengths, two layers, bidirectional',
    { lengths: [3, 1], options: { numLayers: 2, bidirectional: true }, initial: true, last: true },
  ],
  ['dropout between layers', { options: { numLayers: 3, dropout: 0.4 }, training: true, initial: true }],
  [
    'dropout, lengths, bidirectional',
    {
      options: { numLayers: 2, dropout: 0.4, bidirectional: true },
      lengths: [4, 2],
      training: true,
      last: true,
    },
  ],
];

/** Two windows with a carried state, and the state's gradient carried back, are one long sequence. */
export async function checkCarried(
  make: RecurrentCase['make'],
  options: Partial<RecurrentOptions> = {},
): Promise<void> {
  const engine = await openDouble();
  const random = new Random(3);
  const [long, short] = [5, 2];
  const build = (): Recurrent<RecurrentOptions> =>
    make(engine, { inputSize: 3, hiddenSize: 4, numLayers: 2, random: new Random(1), ...options });
  const [whole, windows] = [build(), build()];
  windows.plan(long - short, BATCH);
  const x = randomise(engine.tensor([long, BATCH, 3]), random);
  const dy = randomise(engine.tensor([long, BATCH, whole.outputSize]), random);
  const y = whole.forward(x).data.slice();
  const dx = whole.backward(dy)!.data.slice();
  const grads = [...whole.parameters.values()].map((p) => p.grad.data.slice());

  const part = (tensor: Tensor, from: number, time: number): Tensor =>
    tensor.slice(from * BATCH * tensor.width, [time, BATCH, tensor.width]);
  const state = windows.createBatchState(BATCH);
  const y1 = windows.forward(part(x, 0, short), { state }).data.slice();
  const y2 = windows.forward(part(x, short, long - short), { state }).data.slice();
  expect(distance([...y1, ...y2], y)).toBeLessThan(1e-14);
  const stateGradient = windows.createBatchState(BATCH);
  const dx2 = windows.backward(part(dy, short, long - short), { stateGradient })!.data.slice();
  windows.forward(part(x, 0, short));
  const dx1 = windows.backward(part(dy, 0, short), { stateGradient })!.data.slice();
  expect(distance([...dx1, ...dx2], dx)).toBeLessThan(1e-13);
  for (const [i, p] of [...windows.parameters.values()].entries()) {
    expect(distance(p.grad.data, grads[i])).toBeLessThan(1e-12);
  }
}
