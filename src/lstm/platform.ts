// What differs between Node and browsers: threads, the system's BLAS, and what the host allows.
import type { WorkerHandle } from './engine.ts';
import type { Kernels } from './kernels/kernels.ts';
import type { WorkerStart } from './worker.ts';

/** The kernels that a native BLAS replaces, or why there are none. */
export interface NativeProducts extends Partial<Pick<Kernels, 'gemm' | 'packB'>> {
  readonly why: string;
}

export interface Platform {
  /** Whether threads can see one memory. */
  readonly canShare: boolean;
  /** Whether this thread may sleep while it waits. */
  readonly mayBlock: boolean;
  /** Processors. */
  readonly cores: number;
  /** The backend that the user's environment asks for. */
  readonly backend?: string;
  /** Whether the relaxed build runs here and is faster. */
  relaxedGains(): boolean;
  /** `testPlace`: free floats in which the BLAS is tested. */
  loadBlas(memory: WebAssembly.Memory, fast: Kernels, testPlace: number): Promise<NativeProducts>;
  startWorker(start: WorkerStart): Promise<WorkerHandle>;
}
