// Optimisers: SGD, Adam and AdamW as PyTorch has them, clipping by norm, averaged weights and learning-rate schedules.
import type { Engine } from './engine.ts';
import { NumericError, ValueError } from './errors.ts';
import { NORM_BLOCK, rowJobs } from './row-jobs.ts';
import type { Parameter, Tensor } from './tensor.ts';

/** What training stores and restores of an optimiser: tensors by name, and a few numbers. */
export interface OptimiserState {
  readonly tensors: Map<string, Tensor>;
  numbers: Record<string, number>;
}

/** An optimiser of named parameters. `learningRate` may be changed between steps (a schedule does). */
export interface Optimiser {
  learningRate: number;
  readonly parameters: ReadonlyMap<string, Parameter>;
  /** Changes the parameters by their gradients. */
  step(): void;
  readonly state: OptimiserState;
}

function engineOf(parameters: ReadonlyMap<string, Parameter>): Engine {
  const first = parameters.values().next().value;
  if (!first) throw new ValueError('there are no parameters to train; pass those of a module.');
  return first.engine;
}

/** Sets all gradients to 0: before the `backward` of each step. */
export function zeroGradients(parameters: ReadonlyMap<string, Parameter>): void {
  for (const { engine, grad } of parameters.values()) {
    engine.run(rowJobs.fill, grad.size, 16, grad.size, [grad.place], [0]);
  }
}

const normRooms = new WeakMap<Engine, Tensor>();

/**
 * Scales all gradients down so that their common norm is at most `maxNorm` (Pascanu, Mikolov & Bengio 2013); returns the
 * norm before. Sums run over fixed blocks: the same bits for any number of threads.
 * @throws {NumericError} when a gradient is NaN or infinite.
 */
export function clipGradients(parameters: ReadonlyMap<string, Parameter>, maxNorm: number): number {
  const engine = engineOf(parameters);
  let blocks = 0;
  for (const { size } of parameters.values()) blocks += Math.ceil(size / NORM_BLOCK);
  let room = normRooms.get(engine);
  if (!room || room.size < blocks) {
    room = engine.tensor([blocks]);
    normRooms.set(engine, room);
  }
  let at = room.place;
  for (const { grad } of parameters.values()) {
    const count = Math.ceil(grad.size / NORM_BLOCK);
    engine.run(rowJobs.sumSquares, count, 1, grad.size, [grad.size, grad.place, at]);
    at += count;
  }
  let sum = 0;
  for (const square of room.data.subarray(0, blocks)) sum += square;
  const norm = Math.sqrt(sum);
  if (!Number.isFinite(norm)) {
    throw new NumericError('a gradient is not a finite number; lower the learning rate or clip harder.');
  }
  if (norm > maxNorm) {
    for (const { grad } of parameters.values()) {
      engine.run(rowJobs.scale, grad.size, 16, grad.size, [grad.place], [maxNorm / (norm + 1e-6)]);
    }
  }
  return norm;
}

function checkRate(learningRate: number): void {
  if (!(learningRate > 0) || !Number.isFinite(learningRate)) {
    throw new ValueError(`the learning rate must be a number above 0, not ${learningRate}.`);
  }
}

export interface SGDOptions {
  learningRate: number;
  momentum?: number;
  /** L2 penalty. */
  weightDecay?: number;
}

/** Stochastic gradient descent with momentum: v = μ v + g, p −= η v. */
export class SGD implements Optimiser {
  learningRate: number;
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly state: OptimiserState;
  readonly #options: SGDOptions;

  constructor(parameters: ReadonlyMap<string, Parameter>, options: SGDOptions) {
    checkRate(options.learningRate);
    const engine = engineOf(parameters);
    this.parameters = parameters;
    this.#options = options;
    this.learningRate = options.learningRate;
    const tensors = new Map<string, Tensor>();
    if (options.momentum) {
      for (const [name, { shape }] of parameters) tensors.set(`${name}.momentum`, engine.tensor(shape));
    }
    this.state = { tensors, numbers: {} };
  }

  step(): void {
    const { momentum = 0, weightDecay = 0 } = this.#options;
    const floats = [this.learningRate, momentum, weightDecay];
    for (const [name, p] of this.parameters) {
      const v = this.state.tensors.get(`${name}.momentum`)?.place ?? -1;
      p.engine.run(rowJobs.sgd, p.size, 16, p.size, [p.place, p.grad.place, v], floats);
    }
  }
}

export interface AdamOptions {
  learningRate: number;
  /** Decay of the two running means; default [0.9, 0.999]. */
  betas?: readonly [number, number];
  /** Default 1e-8. */
  epsilon?: number;
  /** L2 penalty, or with `decoupled` (AdamW, Loshchilov & Hutter 2019) a decay of the weights themselves. */
  weightDecay?: number;
  decoupled?: boolean;
}

/** Adam (Kingma & Ba 2015), AdamW with `decoupled`. */
export class Adam implements Optimiser {
  learningRate: number;
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly state: OptimiserState;
  readonly #options: AdamOptions;

  constructor(parameters: ReadonlyMap<string, Parameter>, options: AdamOptions) {
    checkRate(options.learningRate);
    const engine = engineOf(parameters);
    this.parameters = parameters;
    this.#options = options;
    this.learningRate = options.learningRate;
    const tensors = new Map<string, Tensor>();
    for (const [name, { shape }] of parameters) {
      tensors.set(`${name}.mean`, engine.tensor(shape));
      tensors.set(`${name}.square`, engine.tensor(shape));
    }
    // β^t by repeated products: powers may differ between engines in their last bit.
    this.state = { tensors, numbers: { beta1Power: 1, beta2Power: 1 } };
  }

  step(): void {
    const { betas = [0.9, 0.999], epsilon = 1e-8, weightDecay = 0, decoupled = false } = this.#options;
    const { numbers, tensors } = this.state;
    numbers.beta1Power *= betas[0];
    numbers.beta2Power *= betas[1];
    const rate = this.learningRate / (1 - numbers.beta1Power);
    const root = 1 / Math.sqrt(1 - numbers.beta2Power);
    const decay = decoupled ? this.learningRate * weightDecay : 0;
    const floats = [rate, betas[0], betas[1], epsilon, root, decay, decoupled ? 0 : weightDecay];
    for (const [name, p] of this.parameters) {
      const mean = tensors.get(`${name}.mean`)!.place;
      const square = tensors.get(`${name}.square`)!.place;
      p.engine.run(rowJobs.adam, p.size, 16, p.size * 4, [p.place, p.grad.place, mean, square], floats);
    }
  }
}

/**
 * A running mean of the weights over the steps since it began (Polyak & Juditsky 1992): `swap` puts it in the
 * weights' place and back.
 */
export class WeightAverage {
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly state: OptimiserState;

  constructor(parameters: ReadonlyMap<string, Parameter>) {
    const engine = engineOf(parameters);
    this.parameters = parameters;
    const tensors = new Map<string, Tensor>();
    for (const [name, { shape }] of parameters) tensors.set(`${name}.average`, engine.tensor(shape));
    this.state = { tensors, numbers: { count: 0 } };
  }

  /** Takes the weights as they are now into the mean; with `decay`, into an exponential mean instead. */
  update(decay?: number): void {
    const { numbers, tensors } = this.state;
    numbers.count++;
    const weight = decay === undefined || numbers.count === 1 ? 1 / numbers.count : 1 - decay;
    for (const [name, p] of this.parameters) {
      const average = tensors.get(`${name}.average`)!;
      p.engine.run(rowJobs.lerp, p.size, 16, p.size, [average.place, p.place], [weight]);
    }
  }

  /** Exchanges weights and mean; a second call puts them back. Without any update it does nothing. */
  swap(): void {
    if (this.state.numbers.count === 0) return;
    for (const [name, p] of this.parameters) {
      const average = this.state.tensors.get(`${name}.average`)!.data;
      const weights = p.data.slice();
      p.data.set(average);
      average.set(weights);
    }
  }
}

/** A learning rate for each step, counted from 0. */
export type Schedule = (step: number) => number;

/** `rate`, always. */
export const constant =
  (rate: number): Schedule =>
  () =>
    rate;

/** From 0 up to `rate` over `warmup` steps, then along a half cosine down to `last` at `steps` (Loshchilov & Hutter 2017). */
export function cosine(rate: number, steps: number, { warmup = 0, last = 0 } = {}): Schedule {
  return (step) => {
    if (step < warmup) return (rate * (step + 1)) / warmup;
    const share = Math.min(1, (step - warmup) / Math.max(1, steps - warmup));
    // Rounded, since Math.cos may differ between engines in its last bit.
    const height = Math.round((1 + Math.cos(Math.PI * share)) * 2 ** 19) / 2 ** 20;
    return last + (rate - last) * height;
  };
}

/** `rate` times `factor` after every `every` steps. */
export function stepDecay(rate: number, every: number, factor: number): Schedule {
  return (step) => {
    let now = rate;
    for (let i = Math.floor(step / every); i > 0; i--) now *= factor;
    return now;
  };
}

/** Ends training when a validation score has not become better (lower) for `patience` checks. */
export class EarlyStopping {
  readonly patience: number;
  best = Number.POSITIVE_INFINITY;
  waited = 0;

  constructor(patience: number) {
    this.patience = patience;
  }

  /** Whether this score is the best so far. */
  check(score: number): boolean {
    const better = score < this.best;
    if (better) this.best = score;
    this.waited = better ? 0 : this.waited + 1;
    return better;
  }

  get shouldStop(): boolean {
    return this.waited >= this.patience;
  }
}
