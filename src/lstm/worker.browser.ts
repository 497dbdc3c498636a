// The entry of a worker thread in a page.
import { instantiateKernels } from './kernels/wasm.ts';
import { serve, type WorkerStart } from './worker.ts';

self.onmessage = async ({ data }: MessageEvent<WorkerStart>) => {
  try {
    const kernels = await instantiateKernels(data.module, data.memory);
    serve(data, kernels, () => self.postMessage('ready'));
  } catch (error) {
    // The page waits for a word, and would not hear of a rejected promise.
    self.postMessage(String(error));
  }
};
