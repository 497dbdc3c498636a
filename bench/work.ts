// The work that every contender does: its shapes, its numbers, its floating-point operations.

/** Embedding → LSTM → linear → softmax with cross entropy (mean), backwards through all steps, one SGD step. */
export interface Training {
  kind: 'training';
  vocabulary: number;
  width: number;
  hidden: number;
  layers: number;
  batch: number;
  steps: number;
  learningRate: number;
}

/** One time step after the other, batch 1, each waiting for the one before: what a live system does. */
export interface Streaming {
  kind: 'streaming';
  width: number;
  hidden: number;
  layers: number;
}

/** The same network over a sequence that is known in advance. */
export interface Sequence {
  kind: 'sequence';
  width: number;
  hidden: number;
  layers: number;
  steps: number;
}

/** `C[m, n] = A[m, k] · B[k, n]` in float32; transposed: B is stored as `[n, k]`, as in every linear layer. */
export interface Product {
  kind: 'product';
  m: number;
  k: number;
  n: number;
  transposed: boolean;
}

export type Work = Training | Streaming | Sequence | Product;
export type WorkName = 'W1' | 'W2' | 'W3' | 'W3-sequence' | 'W4' | 'W4-transposed';

export const works: Record<WorkName, Work> = {
  W1: {
    kind: 'training',
    vocabulary: 10_000,
    width: 256,
    hidden: 256,
    layers: 1,
    batch: 32,
    steps: 35,
    learningRate: 10,
  },
  W2: {
    kind: 'training',
    vocabulary: 64,
    width: 128,
    hidden: 128,
    layers: 2,
    batch: 64,
    steps: 96,
    learningRate: 10,
  },
  W3: { kind: 'streaming', width: 256, hidden: 256, layers: 2 },
  'W3-sequence': { kind: 'sequence', width: 256, hidden: 256, layers: 2, steps: 1000 },
  W4: { kind: 'product', m: 1120, k: 512, n: 1024, transposed: false },
  'W4-transposed': { kind: 'product', m: 1120, k: 512, n: 1024, transposed: true },
};

export const titles: Record<WorkName, string> = {
  W1: 'W1: word model 1 × 256, vocabulary 10,000, batch 32, 35 steps, one SGD step',
  W2: 'W2: 2 × 128, 64 symbols, batch 64, 96 steps, one SGD step',
  W3: 'W3: streaming, 2 × 256, batch 1, one step',
  'W3-sequence': 'W3-sequence: the same network over 1,000 known steps',
  W4: 'W4: matrix product, 1,120 × 512 by 512 × 1,024, float32',
  'W4-transposed': 'W4-transposed: the same product, the second operand stored transposed',
};

/** Runs one unit of the work; gives a number that depends on all of it: the loss, or part of the result. */
export type Run = () => number | Promise<number>;

/** Allocates and initialises everything; what it takes is not timed. */
export type Prepare = (work: Work, threads: number) => Promise<Run>;

export interface Tensor {
  shape: number[];
  data: Float32Array;
}

/** How a parameter is drawn: uniform within ± scale. */
export interface Drawing {
  shape: number[];
  scale: number;
}

/**
 * The parameters of the work's network by their PyTorch names, in the order that seeds them: the first one is
 * drawn with seed 1, and so on.
 */
export function drawings(work: Exclude<Work, Product>): Record<string, Drawing> {
  const { hidden } = work;
  const scale = 1 / Math.sqrt(hidden);
  const all: Record<string, Drawing> = {};
  if (work.kind === 'training')
    all['embedding.weight'] = { shape: [work.vocabulary, work.width], scale: 0.1 };
  for (let layer = 0; layer < work.layers; layer++) {
    all[`lstm.weight_ih_l${layer}`] = { shape: [4 * hidden, layer === 0 ? work.width : hidden], scale };
    all[`lstm.weight_hh_l${layer}`] = { shape: [4 * hidden, hidden], scale };
    all[`lstm.bias_ih_l${layer}`] = { shape: [4 * hidden], scale };
    all[`lstm.bias_hh_l${layer}`] = { shape: [4 * hidden], scale };
  }
  if (work.kind === 'training') {
    all['decoder.weight'] = { shape: [work.vocabulary, hidden], scale };
    all['decoder.bias'] = { shape: [work.vocabulary], scale };
  }
  return all;
}

export function parameters(work: Exclude<Work, Product>): Record<string, Tensor> {
  const all: Record<string, Tensor> = {};
  for (const [index, [name, { shape, scale }]] of Object.entries(drawings(work)).entries()) {
    const length = shape.reduce((product, size) => product * size, 1);
    all[name] = { shape, data: draw(index + 1, length, scale) };
  }
  return all;
}

/** A 32-bit hash of a seed and an index: the same in TypeScript and, vectorised, in the PyTorch rival. */
function hash(seed: number, index: number): number {
  let x = Math.imul(index + 1 + seed * 7919, 2654435761) >>> 0;
  x = Math.imul(x ^ (x >>> 16), 2246822519) >>> 0;
  return (x ^ (x >>> 13)) >>> 0;
}

/** Numbers uniform within ± scale, written into `to`. */
export function fill<T extends { length: number; [index: number]: number }>(
  to: T,
  seed: number,
  scale: number,
): T {
  for (let index = 0; index < to.length; index++) to[index] = (hash(seed, index) / 2 ** 31 - 1) * scale;
  return to;
}

export const draw = (seed: number, length: number, scale: number) =>
  fill(new Float32Array(length), seed, scale);

/** Token ids uniform over the vocabulary, row-major `[steps, batch]`. */
export function drawTokens(seed: number, length: number, vocabulary: number): Int32Array {
  return Int32Array.from({ length }, (_, index) => hash(seed, index) % vocabulary);
}

/** Seeds of everything that is not a parameter. */
export const seeds = { tokens: 101, targets: 102, input: 103, a: 104, b: 105 };

/**
 * Floating-point operations in the matrix products of one run. Training counts three products for each weight:
 * forward, the gradient by the input, the gradient by the weight.
 */
export function operations(work: Work): number {
  if (work.kind === 'product') return 2 * work.m * work.k * work.n;
  let weights = 0;
  for (const [name, { shape }] of Object.entries(drawings(work))) {
    if (shape.length === 2 && name !== 'embedding.weight') weights += shape[0] * shape[1];
  }
  if (work.kind === 'training') return 2 * 3 * weights * work.batch * work.steps;
  return 2 * weights * (work.kind === 'sequence' ? work.steps : 1);
}
