// The entry of a worker thread in Node.
import { parentPort, workerData } from 'node:worker_threads';
import { loadBlas } from './kernels/blas.node.ts';
import { instantiateKernels } from './kernels/wasm.ts';
import { serve, type WorkerStart } from './worker.ts';

const start = workerData as WorkerStart;
const fast = await instantiateKernels(start.module, start.memory);
const kernels = start.blas ? { ...fast, ...(await loadBlas(start.memory, fast)) } : fast;
serve(start, kernels, () => parentPort!.postMessage('ready'));
