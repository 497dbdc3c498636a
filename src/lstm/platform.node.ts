// Node's side: worker threads, the system's BLAS, the environment.
import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { runs } from './kernels/wasm.ts';
import type { Platform } from './platform.ts';

/** Node 20 hides relaxed SIMD behind a flag, and is also the one that gains from it. */
const major = Number(process.versions.node.split('.')[0]);

/** Run from the sources (tests, recipes), a worker first needs what makes Node 20 read TypeScript. */
const fromSource = import.meta.url.endsWith('.ts');
const readTypeScript = (url: URL): string =>
  `import('tsx/esm/api').then((tsx) => (tsx.register(), import(${JSON.stringify(url.href)})))`;

export const platform: Platform = {
  canShare: true,
  mayBlock: true,
  cores: availableParallelism(),
  backend: process.env.TALKING_BLUES_BACKEND || undefined,
  relaxedGains() {
    if (major !== 20) return false;
    setFlagsFromString('--experimental-wasm-relaxed-simd');
    return runs('relaxed');
  },
  async loadBlas(memory, fast, testPlace) {
    const { loadBlas } = await import('./kernels/blas.node.ts');
    return loadBlas(memory, fast, testPlace);
  },
  startWorker(start) {
    const url = new URL(fromSource ? './worker.node.ts' : './worker.node.js', import.meta.url);
    const options = { workerData: start, name: `lstm-${start.thread}` };
    const worker = fromSource
      ? new Worker(readTypeScript(url), { ...options, eval: true })
      : new Worker(url, options);
    return new Promise((resolve, reject) => {
      worker.once('error', reject);
      worker.once('message', () => {
        worker.off('error', reject);
        // A process must not stay alive for its helpers.
        worker.unref();
        resolve({ terminate: () => void worker.terminate() });
      });
    });
  },
};
