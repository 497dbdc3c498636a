// The browser's side: workers where the page is cross-origin isolated, one thread elsewhere, no native BLAS.
import type { Platform } from './platform.ts';

const isWindow = typeof document !== 'undefined';

export const platform: Platform = {
  canShare: globalThis.crossOriginIsolated === true,
  mayBlock: !isWindow,
  cores: globalThis.navigator?.hardwareConcurrency ?? 1,
  relaxedGains: () => false,
  loadBlas: async () => ({ why: 'a page has no native BLAS' }),
  startWorker(start) {
    const worker = new Worker(new URL('./worker.browser.js', import.meta.url), { type: 'module' });
    return new Promise((resolve, reject) => {
      worker.onerror = (event) => reject(new Error(`a worker did not start: ${event.message}`));
      worker.onmessage = () => resolve({ terminate: () => worker.terminate() });
      worker.postMessage(start);
    });
  },
};
