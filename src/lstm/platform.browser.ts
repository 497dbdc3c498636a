// The browser's side: workers where the page is cross-origin isolated, one thread elsewhere, no native BLAS.
import { BackendError } from './errors.ts';
import type { Platform } from './platform.ts';

const isWindow = typeof document !== 'undefined';

const notStarted = (why: string): BackendError =>
  new BackendError(
    `a thread did not start (${why}); serve worker.browser.js beside the bundle as an ES module, or ask for one thread.`,
  );

export const platform: Platform = {
  // A service worker may be isolated, but starts no workers.
  canShare: globalThis.crossOriginIsolated === true && typeof Worker === 'function',
  mayBlock: !isWindow,
  cores: globalThis.navigator?.hardwareConcurrency ?? 1,
  relaxedGains: () => false,
  loadBlas: async () => ({ why: 'a page has no native BLAS' }),
  async startWorker(start) {
    let worker: Worker | undefined;
    try {
      // Vite and webpack look for this very form; esbuild is given `talking-blues/lstm/worker` as an entry point.
      const started = new Worker(new URL('./worker.browser.js', import.meta.url), { type: 'module' });
      worker = started;
      await new Promise<void>((resolve, reject) => {
        started.onerror = ({ message }) => reject(new Error(message ?? 'its script did not load'));
        started.onmessage = ({ data }) => (data === 'ready' ? resolve() : reject(new Error(String(data))));
        started.postMessage(start);
      });
      return { terminate: () => started.terminate() };
    } catch (error) {
      worker?.terminate();
      throw notStarted((error as Error).message);
    }
  },
};
