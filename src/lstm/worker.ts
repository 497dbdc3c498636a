// What a worker thread does: waits for a job, does its share, says so, and waits again.
import {
  alone,
  COUNT,
  Control,
  DONE,
  FAILED,
  JOB,
  type Job,
  meeting,
  QUANTUM,
  SEQUENCE,
  share,
  waitWhile,
} from './jobs.ts';
import type { Kernels } from './kernels/kernels.ts';
import { gruBackward, gruForward } from './layers/gru.ts';
import { lstmBackward, lstmForward, lstmSequence } from './layers/lstm-walks.ts';
import { rnnBackward, rnnForward } from './layers/rnn.ts';
import { gemmJob, packJob } from './matmul.ts';
import { rowJobs } from './row-jobs.ts';

/** All jobs a worker can be given. */
const JOBS = new Map<number, Job>(
  [
    packJob,
    gemmJob,
    lstmForward,
    lstmBackward,
    lstmSequence,
    gruForward,
    gruBackward,
    rnnForward,
    rnnBackward,
    ...Object.values(rowJobs),
  ].map((job) => [job.id, job]),
);

/** What a worker is told when it starts. */
export interface WorkerStart {
  readonly memory: WebAssembly.Memory;
  readonly module: WebAssembly.Module;
  readonly thread: number;
  readonly threads: number;
  readonly scratch: number;
  readonly blas: boolean;
}

/** Serves jobs until the worker is terminated. `ready` is called once the worker would see a job. */
export function serve(start: WorkerStart, kernels: Kernels, ready: () => void): never {
  const control = new Control(start.memory.buffer);
  const { words } = control;
  let seen = Atomics.load(words, SEQUENCE);
  ready();
  for (;;) {
    waitWhile(words, SEQUENCE, seen, true);
    seen = (seen + 1) | 0;
    try {
      const [from, to] = share(words[COUNT], words[QUANTUM], start.thread, start.threads);
      const job = JOBS.get(words[JOB])!;
      const meet = job.meets ? meeting(words, start.threads, true) : alone;
      if (from < to || job.meets) {
        job.run(kernels, control.ints, control.floats, from, to, start.scratch, meet);
      }
    } catch {
      Atomics.add(words, FAILED, 1);
    }
    Atomics.add(words, DONE, 1);
    Atomics.notify(words, DONE);
  }
}
