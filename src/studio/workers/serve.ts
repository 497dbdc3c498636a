// The worker's side: answers the page's calls with a room's functions.
import type { Call, Handlers, ToPage, ToWorker } from './protocol.ts';

const transfers = new WeakMap<object, readonly Transferable[]>();

/** Marks a response whose buffers are handed over to the page instead of copied; the worker has them no more. */
export function transferring<T extends object>(response: T, buffers: readonly Transferable[]): T {
  transfers.set(response, buffers);
  return response;
}

/** Answers every call that comes, as it comes: handlers that wait run side by side. Called once a worker. */
export function serve(handlers: Handlers): void {
  const running = new Map<number, AbortController>();
  const post = (message: ToPage, buffers: readonly Transferable[] = []): void =>
    self.postMessage(message, { transfer: [...buffers] });

  const answer = async (id: number, name: string, request: unknown): Promise<void> => {
    const controller = new AbortController();
    running.set(id, controller);
    const { signal } = controller;
    const call: Call<unknown> = {
      signal,
      emit: (event) => post({ id, event }),
      breathe: async () => {
        await new Promise((resolve) => setTimeout(resolve));
        signal.throwIfAborted();
      },
    };
    try {
      const response = await handlers[name](request, call);
      const buffers = response instanceof Object ? transfers.get(response) : undefined;
      post({ id, response }, buffers);
    } catch (error) {
      const { name: kind, message } = error instanceof Error ? error : new Error(String(error));
      post({ id, error: { name: kind, message } });
    } finally {
      running.delete(id);
    }
  };

  self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
    if ('cancel' in data) running.get(data.id)?.abort();
    else void answer(data.id, data.name, data.request);
  });
}
