// Jobs: work that threads share by splitting its outputs, and the block of memory through which they agree on it.
import type { Kernels } from './kernels/kernels.ts';

/**
 * A kind of work over `count` outputs. `run` does those in [from, to) with this thread's own `scratch`; it may use
 * nothing but the kernels and its arguments, since it also runs in workers. Where all threads must wait for each
 * other in between, `meet` does so: such a job has `meets` and runs on every thread, even one without outputs.
 */
export interface Job {
  readonly id: number;
  readonly meets: boolean;
  run(
    kernels: Kernels,
    ints: Int32Array,
    floats: Float64Array,
    from: number,
    to: number,
    scratch: number,
    meet: () => void,
  ): void;
}

/** Defines a job; its id is a hash of its name (FNV-1a), the same in every thread. */
export function defineJob(name: string, run: Job['run'], meets = false): Job {
  let id = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) id = Math.imul(id ^ name.charCodeAt(i), 0x01000193);
  return { id, meets, run };
}

/** What `meet` is where there is nobody to meet. */
export const alone = (): void => {};

/**
 * A thread's `meet` for one job: the counter, 0 when the job begins, only grows, by one for each thread and meeting. The
 * others are at most a few microseconds away, so a thread spins before it sleeps, and wakes by itself.
 */
export function meeting(words: Int32Array, threads: number, mayBlock: boolean): () => void {
  let goal = 0;
  return () => {
    goal += threads;
    Atomics.add(words, MET, 1);
    for (let seen = Atomics.load(words, MET); seen < goal; seen = Atomics.load(words, MET)) {
      if (words[FAILED] !== 0) throw new Error('another thread failed');
      waitWhile(words, MET, seen, mayBlock, 1);
    }
  };
}

/** Floats of scratch a thread needs: a packed block of A and a spare tile (see the kernel `gemm`). */
export const SCRATCH_FLOATS = 128 * 256 + 32;

/** Places in the control block: counters that only grow, then the current job. */
export const SEQUENCE = 0;
export const DONE = 1;
export const FAILED = 2;
export const JOB = 3;
export const COUNT = 4;
export const QUANTUM = 5;
export const MET = 6;
const INTS = 16;
const INT_ARGUMENTS = 48;
const FLOAT_BYTES = 512;
const FLOAT_ARGUMENTS = 32;

/** The control block at the start of a memory (kept by every thread; shared memory may grow behind it). */
export class Control {
  readonly words: Int32Array;
  readonly ints: Int32Array;
  readonly floats: Float64Array;

  constructor(buffer: ArrayBufferLike) {
    this.words = new Int32Array(buffer, 0, 16);
    this.ints = new Int32Array(buffer, INTS * 4, INT_ARGUMENTS);
    this.floats = new Float64Array(buffer, FLOAT_BYTES, FLOAT_ARGUMENTS);
  }
}

/** The part of `count` outputs that belongs to a thread: whole quanta, in order. */
export function share(count: number, quantum: number, thread: number, threads: number): [number, number] {
  const quanta = Math.ceil(count / quantum);
  const from = Math.floor((quanta * thread) / threads) * quantum;
  const to = Math.floor((quanta * (thread + 1)) / threads) * quantum;
  return [from, Math.min(count, to)];
}

/** Loads before a waiting thread goes to sleep: about 30 µs, more than the gap between the jobs of a step. */
const SPINS = 10_000;

/**
 * Waits until the word at `place` is no longer `seen`. Counters only grow, so a late or spurious wake-up does no harm;
 * `mayBlock` is false in a page's main thread, which must spin.
 */
export function waitWhile(
  words: Int32Array,
  place: number,
  seen: number,
  mayBlock: boolean,
  timeout = 1000,
): void {
  for (let i = 0; i < SPINS; i++) if (Atomics.load(words, place) !== seen) return;
  while (Atomics.load(words, place) === seen) {
    if (mayBlock) Atomics.wait(words, place, seen, timeout);
  }
}
