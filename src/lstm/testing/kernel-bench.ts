// Runs one piece of kernel work on two backends with the same numbers and compares what they leave in memory.
import { expect } from 'vitest';
import { createEngine, type Engine } from '../engine.ts';
import { SCRATCH_FLOATS } from '../jobs.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { Random } from '../random.ts';
import { distance } from './engines.ts';

/** Floats behind each room that no kernel may touch. */
const GUARD = 40;
const CANARY = 7.25;

/** Memory and kernels of one backend, filled in the same order with the same numbers as the other's. */
export class Bench {
  readonly k: Kernels;
  readonly random: Random;
  readonly scratch: number;
  readonly #engine: Engine;
  #rooms: [number, number][] = [];
  #free: number;
  readonly #end: number;

  constructor(engine: Engine, place: number, size: number, scratch: number) {
    this.#engine = engine;
    this.k = engine.kernels;
    this.#free = place;
    this.#end = place + size;
    this.scratch = scratch;
    this.random = new Random(0);
  }

  /** Begins a new piece of work: all rooms are free again. */
  begin(place: number, seed: number): this {
    this.#free = place;
    this.#rooms = [];
    Object.assign(this.random, { state: new Random(seed).state });
    return this;
  }

  /** Room for n floats, at an odd place, with numbers of `fill`, watched and compared. */
  room(n: number, fill: (i: number) => number = () => CANARY): number {
    const { floats } = this.#engine.arena;
    const place = this.#free + (this.#rooms.length % 3);
    if (place + n + GUARD > this.#end) throw new Error('the bench is too small for this test');
    for (let i = 0; i < n; i++) floats[place + i] = fill(i);
    floats.fill(CANARY, place + n, place + n + GUARD);
    this.#rooms.push([place, n + GUARD]);
    this.#free = place + n + GUARD;
    return place;
  }

  /** Room whose contents the backends may use differently: guarded by nothing and not compared. */
  scratchFor(n: number): number {
    const place = this.#free;
    if (place + n > this.#end) throw new Error('the bench is too small for this test');
    this.#free += n;
    return place;
  }

  /** Numbers for what is not compared. */
  write(place: number, n: number, fill: (i: number) => number): void {
    const { floats } = this.#engine.arena;
    for (let i = 0; i < n; i++) floats[place + i] = fill(i);
  }

  /** Normal numbers. */
  normal(n: number, size = 1): number {
    return this.room(n, () => Math.fround(this.random.normal() * size));
  }

  /** Whole numbers below `limit`, from `first` on. */
  ints(n: number, limit: number, first = 0): number {
    const place = this.scratchFor(n);
    for (let i = 0; i < n; i++) this.#engine.arena.ints[place + i] = first + this.random.below(limit - first);
    return place;
  }

  /** All rooms as they are, and the guards behind them. */
  contents(): Float64Array[] {
    const { floats } = this.#engine.arena;
    return this.#rooms.map(([place, n]) => Float64Array.from(floats.subarray(place, place + n)));
  }

  read(place: number, n: number): Float64Array {
    return Float64Array.from(this.#engine.arena.floats.subarray(place, place + n));
  }

  bits(place: number, n: number): number[] {
    return [...this.#engine.arena.ints.subarray(place, place + n)];
  }
}

const SIZE = 1_200_000;

/** Two benches, WebAssembly and plain TypeScript. `compare` runs work on both; `fast` runs it on WebAssembly alone. */
export async function openBenches(): Promise<{
  compare: (what: string, seed: number, work: (bench: Bench) => void, tolerance?: number) => void;
  fast: (seed: number) => Bench;
}> {
  const benches = await Promise.all(
    (['wasm', 'plain'] as const).map(async (backend) => {
      const engine = await createEngine({ backend });
      const scratch = engine.arena.allocate(SCRATCH_FLOATS);
      const place = engine.arena.allocate(SIZE);
      return { place, bench: new Bench(engine, place, SIZE, scratch) };
    }),
  );
  const [wasm, plain] = benches;
  return {
    fast: (seed) => wasm.bench.begin(wasm.place, seed),
    compare(what, seed, work, tolerance = 2e-6) {
      work(wasm.bench.begin(wasm.place, seed));
      work(plain.bench.begin(plain.place, seed));
      const [got, want] = [wasm.bench.contents(), plain.bench.contents()];
      expect(got.length).toBe(want.length);
      for (const [i, room] of got.entries()) {
        const d = distance(room, want[i]);
        if (!(d < tolerance)) throw new Error(`${what}: room ${i} differs by ${d}, more than ${tolerance}`);
      }
    },
  };
}

/** Sizes at which vector kernels have edges, and some drawn at random. */
export const EDGES: readonly number[] = [1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 32, 33, 63, 64, 65, 70];
