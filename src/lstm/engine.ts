// The engine: one arena, the kernels of one backend and the threads that share the work.

import { platform } from '#lstm/platform';
import { type Arena, PlainArena, WasmArena } from './arena.ts';
import { BackendError, NumericError, ValueError } from './errors.ts';
import {
  alone,
  COUNT,
  Control,
  DONE,
  FAILED,
  JOB,
  type Job,
  MET,
  meeting,
  QUANTUM,
  SCRATCH_FLOATS,
  SEQUENCE,
  share,
  waitWhile,
} from './jobs.ts';
import type { Kernels } from './kernels/kernels.ts';
import { plainKernels } from './kernels/plain.ts';
import { compileKernels, instantiateKernels } from './kernels/wasm.ts';
import { IntTensor, Tensor } from './tensor.ts';

/** What computes: WebAssembly SIMD, the same with the system's BLAS for matrix products, or plain TypeScript. */
export type Backend = 'wasm' | 'blas' | 'plain';

export interface EngineOptions {
  /**
   * `wasm` (the default) gives the same bits everywhere; `auto` takes `blas` where it is found (for training);
   * `plain` needs nothing. The environment variable TALKING_BLUES_BACKEND, where set, overrides `auto` and the default.
   */
  backend?: Backend | 'auto';
  /** Threads, this one included; default 1. Where memory cannot be shared it is 1 whatever is asked. */
  threads?: number;
  /** Allow the relaxed SIMD build, whose bits may differ between processors, where it is known to gain. */
  relaxed?: boolean;
  /** `float64` is for checking derivatives, on the `plain` backend alone. */
  precision?: 'float32' | 'float64';
}

/** A thread that has started. */
export interface WorkerHandle {
  terminate(): void;
}

/** Below this many multiply-adds (about 10 µs) a job is not worth waking other threads. */
const WORTH_SHARING = 200_000;

/** Made by {@link createEngine}; close it when done, or let the process end. */
export class Engine {
  readonly arena: Arena;
  readonly kernels: Kernels;
  readonly backend: Backend;
  /** One sentence: what runs here and why. */
  readonly why: string;
  readonly precision: 'float32' | 'float64';
  readonly threads: number;
  /** Whether matrix products want B packed. */
  readonly packs: boolean;
  #workers: WorkerHandle[] = [];
  #control: Control;
  #scratch: number;
  #spare = -1;
  #spareSize = 0;
  #closed = false;

  /** @internal Use {@link createEngine}. */
  constructor(parts: {
    arena: Arena;
    kernels: Kernels;
    backend: Backend;
    why: string;
    threads: number;
    precision?: 'float32' | 'float64';
    scratch: number;
  }) {
    this.arena = parts.arena;
    this.kernels = parts.kernels;
    this.backend = parts.backend;
    this.why = parts.why;
    this.threads = parts.threads;
    this.precision = parts.precision ?? 'float32';
    this.packs = parts.backend === 'wasm';
    this.#scratch = parts.scratch;
    // A single thread keeps its control block outside of the memory, whose buffer growing may replace.
    this.#control = new Control(parts.threads > 1 ? parts.arena.memory!.buffer : new ArrayBuffer(1024));
  }

  /** @internal */
  attach(workers: WorkerHandle[]): void {
    this.#workers = workers;
  }

  /** A tensor of zeros. @throws {ShapeError} for sizes that are no positive whole numbers. */
  tensor(shape: readonly number[]): Tensor {
    return Tensor.allocate(this, shape);
  }

  /** Whole numbers (token ids, lengths), all 0. */
  intTensor(shape: readonly number[]): IntTensor {
    return IntTensor.allocate(this, shape);
  }

  /** A tensor that holds `values`, rows last. */
  from(values: ArrayLike<number>, shape: readonly number[]): Tensor {
    // Where memory is not shared, making room takes away the views of what lies there: copy those first.
    const own = ArrayBuffer.isView(values) && values.buffer === this.arena.bytes.buffer;
    const kept = own ? Float64Array.from(values) : values;
    return this.tensor(shape).set(kept);
  }

  /** Room that the next job may use and the one after overwrites; it grows to the largest ever asked for. */
  spare(size: number): number {
    if (!this.packs) return 0;
    if (size > this.#spareSize) {
      this.#spare = this.arena.allocate(size);
      this.#spareSize = size;
    }
    return this.#spare;
  }

  /** Does a job's `count` outputs on all threads, in whole quanta; `cost` in multiply-adds decides whether to share. */
  run(
    job: Job,
    count: number,
    quantum: number,
    cost: number,
    ints: readonly number[],
    floats?: readonly number[],
  ): void {
    if (this.#closed) throw new ValueError('the engine was closed; create a new one.');
    const control = this.#control;
    control.ints.set(ints);
    if (floats) control.floats.set(floats);
    if (this.threads === 1 || cost < WORTH_SHARING || count <= quantum) {
      job.run(this.kernels, control.ints, control.floats, 0, count, this.#scratch, alone);
      return;
    }
    const { words } = control;
    words[JOB] = job.id;
    words[COUNT] = count;
    words[QUANTUM] = quantum;
    words[MET] = 0;
    const others = this.threads - 1;
    const goal = (Atomics.load(words, DONE) + others) | 0;
    Atomics.add(words, SEQUENCE, 1);
    Atomics.notify(words, SEQUENCE);
    const [from, to] = share(count, quantum, 0, this.threads);
    const meet = job.meets ? meeting(words, this.threads, platform.mayBlock) : alone;
    job.run(this.kernels, control.ints, control.floats, from, to, this.#scratch, meet);
    for (let done = Atomics.load(words, DONE); done !== goal; done = Atomics.load(words, DONE)) {
      waitWhile(words, DONE, done, platform.mayBlock);
    }
    if (Atomics.exchange(words, FAILED, 0) !== 0)
      throw new NumericError('a worker thread failed; run with one thread to see why.');
  }

  /** Ends the threads. The engine's tensors stay readable, but nothing runs any more. */
  close(): void {
    this.#closed = true;
    for (const worker of this.#workers) worker.terminate();
    this.#workers = [];
  }
}

const BACKENDS = ['auto', 'wasm', 'blas', 'plain'];

/**
 * Makes an engine. Nothing is loaded or started before this call.
 * @throws {BackendError} when the backend asked for does not run here.
 * @throws {ValueError} for a number of threads below 1 or an unknown backend.
 */
export async function createEngine(options: EngineOptions = {}): Promise<Engine> {
  const { threads = 1, precision = 'float32' } = options;
  if (!Number.isInteger(threads) || threads < 1 || threads > 64) {
    throw new ValueError(`threads must be a whole number from 1 to 64, not ${threads}.`);
  }
  const wanted = options.backend ?? 'wasm';
  for (const name of [wanted, platform.backend ?? 'auto']) {
    if (!BACKENDS.includes(name)) {
      throw new ValueError(`"${name}" is no backend; choose ${BACKENDS.join(', ')}.`);
    }
  }
  if (precision === 'float64' && wanted !== 'plain') {
    throw new BackendError('float64 runs on the backend "plain" alone; ask for that.');
  }
  const forced = platform.backend as Backend | 'auto' | undefined;
  const backend = (options.backend ?? 'auto') === 'auto' && forced ? forced : wanted;
  if (backend === 'plain') return plainEngine(precision, 'plain TypeScript, as asked');
  if (!WebAssembly.validate(SIMD_PROBE)) {
    if (backend === 'wasm' && options.backend === 'wasm') {
      throw new BackendError('this browser or Node has no WebAssembly SIMD; ask for the backend "plain".');
    }
    return plainEngine(precision, 'plain TypeScript, since WebAssembly SIMD is missing here');
  }
  try {
    return await wasmEngine(backend, threads, options.relaxed ?? false);
  } catch (error) {
    // A page's content policy may forbid WebAssembly.
    if (!(error instanceof WebAssembly.CompileError) || options.backend === 'wasm') throw error;
    return plainEngine(precision, 'plain TypeScript, since this page does not allow WebAssembly');
  }
}

/** A module with one SIMD instruction (i8x16.splat), to ask whether the host knows them. */
const SIMD_PROBE = Uint8Array.of(
  ...[0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15],
  ...[253, 98, 11],
);

function plainEngine(precision: 'float32' | 'float64', why: string): Engine {
  const arena = new PlainArena(precision === 'float64');
  return new Engine({
    arena,
    kernels: plainKernels(arena),
    backend: 'plain',
    why,
    threads: 1,
    precision,
    scratch: arena.allocate(SCRATCH_FLOATS),
  });
}

async function wasmEngine(backend: Backend | 'auto', asked: number, relaxed: boolean): Promise<Engine> {
  const shares = asked > 1 && platform.canShare;
  const threads = shares ? asked : 1;
  const build = relaxed && platform.relaxedGains() ? 'relaxed' : platform.canShare ? 'shared' : 'local';
  const module = await compileKernels(build);
  const arena = new WasmArena(build !== 'local');
  const scratches = Array.from({ length: threads }, () => arena.allocate(SCRATCH_FLOATS));
  const fast = await instantiateKernels(module, arena.memory);
  const blas = backend === 'wasm' ? undefined : await platform.loadBlas(arena.memory, fast, scratches[0]);
  if (backend === 'blas' && !blas?.gemm) {
    throw new BackendError(`no native BLAS: ${blas?.why}; ask for the backend "wasm".`);
  }
  const useBlas = blas?.gemm !== undefined;
  const kernels: Kernels = useBlas ? { ...fast, ...blas } : fast;
  const simd = build === 'relaxed' ? 'relaxed WebAssembly SIMD' : 'WebAssembly SIMD';
  const alone = asked > 1 && !shares ? ' (memory cannot be shared here)' : '';
  const products = useBlas ? `${blas.why} for matrix products, ${simd} for the rest` : simd;
  const lack = blas && !useBlas ? ` (${blas.why})` : '';
  const why = `${products}, ${threads} thread${threads > 1 ? 's' : ''}${alone}${lack}`;
  const engine = new Engine({
    arena,
    kernels,
    backend: useBlas ? 'blas' : 'wasm',
    why,
    threads,
    scratch: scratches[0],
  });
  const starts = scratches.slice(1).map((scratch, i) => ({
    ...{ memory: arena.memory, module, thread: i + 1, threads, scratch, blas: useBlas },
  }));
  const started = await Promise.allSettled(starts.map((start) => platform.startWorker(start)));
  engine.attach(started.flatMap((s) => (s.status === 'fulfilled' ? [s.value] : [])));
  for (const s of started) {
    if (s.status === 'fulfilled') continue;
    engine.close();
    throw s.reason;
  }
  return engine;
}

/** What would run here with these options, in one sentence. */
export async function describeBackend(options: EngineOptions = {}): Promise<string> {
  const engine = await createEngine(options);
  engine.close();
  return engine.why;
}
