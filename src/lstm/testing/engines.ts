// The engines that tests run on, with the precision that may be asked of each.
import { createEngine, type Engine, type EngineOptions } from '../engine.ts';
import { Random } from '../random.ts';
import type { Tensor } from '../tensor.ts';

export interface Case {
  readonly name: string;
  readonly options: EngineOptions;
  /** Largest difference allowed from exact numbers of size 1. */
  readonly tolerance: number;
}

/** Plain TypeScript in float64 and float32, WebAssembly on one thread and on two. */
export const CASES: readonly Case[] = [
  { name: 'plain float64', options: { backend: 'plain', precision: 'float64' }, tolerance: 1e-9 },
  { name: 'plain float32', options: { backend: 'plain' }, tolerance: 1e-5 },
  { name: 'wasm', options: { backend: 'wasm' }, tolerance: 1e-5 },
  { name: 'wasm, 2 threads', options: { backend: 'wasm', threads: 2 }, tolerance: 1e-5 },
];

export function open(name: string): Promise<Engine> {
  return createEngine(CASES.find((c) => c.name === name)!.options);
}

/** A float64 engine, for finite differences. */
export const openDouble = (): Promise<Engine> => open('plain float64');

/** The largest difference between two lists, relative to numbers of size 1 and more. */
export function distance(a: ArrayLike<number>, b: ArrayLike<number>): number {
  if (a.length !== b.length) return Number.POSITIVE_INFINITY;
  let largest = 0;
  for (let i = 0; i < a.length; i++) {
    const d = Math.abs(a[i] - b[i]) / Math.max(1, Math.abs(b[i]));
    if (!(d <= largest)) largest = Number.isNaN(d) ? Number.POSITIVE_INFINITY : d;
  }
  return largest;
}

/** Fills a tensor with normal numbers. */
export function randomise(tensor: Tensor, random: Random, size = 1): Tensor {
  const { data } = tensor;
  for (let i = 0; i < data.length; i++) data[i] = random.normal() * size;
  return tensor;
}

/**
 * Derivatives of `loss` by each element of `tensor`, by central differences: exact to about 1e-8 in float64.
 */
export function finiteDifferences(tensor: Tensor, loss: () => number, step = 1e-5): Float64Array {
  const result = new Float64Array(tensor.size);
  for (let i = 0; i < tensor.size; i++) {
    const old = tensor.data[i];
    tensor.data[i] = old + step;
    const up = loss();
    tensor.data[i] = old - step;
    const down = loss();
    tensor.data[i] = old;
    result[i] = (up - down) / (2 * step);
  }
  return result;
}

/** Σ output · weights: a loss whose gradient by the output is `weights`. */
export function weighted(output: Tensor, weights: ArrayLike<number>): number {
  const { data } = output;
  let sum = 0;
  for (let i = 0; i < data.length; i++) sum += data[i] * weights[i];
  return sum;
}

/** A random stream for a test. */
export const seeded = (seed: number): Random => new Random(seed);
