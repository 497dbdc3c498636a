// The page's side: a room that runs in a worker, called like a function.
import type { EventOf, Handlers, RequestOf, ResponseOf, ToPage, ToWorker } from './protocol.ts';

/** What went wrong in a worker: one sentence, with the name of the error that the room threw. */
export class RoomError extends Error {
  constructor(name: string, message: string) {
    super(message);
    this.name = name;
  }
}

export interface CallOptions<Event> {
  /** Aborting cancels: the promise rejects at once with an `AbortError`, and the worker is told. */
  readonly signal?: AbortSignal;
  readonly onEvent?: (event: Event) => void;
  /** Buffers of the request that are handed over instead of copied. */
  readonly transfer?: readonly Transferable[];
}

interface Pending {
  resolve(response: unknown): void;
  reject(error: unknown): void;
  onEvent?(event: unknown): void;
}

/**
 * A worker's functions. The worker starts with the first call; `start` must be written as
 * `() => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })`, since the bundler looks for that form.
 */
export class Room<H extends Handlers> {
  readonly #start: () => Worker;
  readonly #pending = new Map<number, Pending>();
  #worker?: Worker;
  #next = 1;

  constructor(start: () => Worker) {
    this.#start = start;
  }

  /** @throws {RoomError} what the room threw. @throws {DOMException} `AbortError` when it was cancelled. */
  call<Name extends keyof H & string>(
    name: Name,
    request: RequestOf<H, Name>,
    { signal, onEvent, transfer = [] }: CallOptions<EventOf<H, Name>> = {},
  ): Promise<ResponseOf<H, Name>> {
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const id = this.#next++;
      const worker = this.#running();
      const cancel = (): void => {
        this.#pending.delete(id);
        this.#post(worker, { id, cancel: true });
        reject(signal!.reason);
      };
      const settle = <V>(end: (value: V) => void) => {
        return (value: V): void => {
          signal?.removeEventListener('abort', cancel);
          end(value);
        };
      };
      this.#pending.set(id, {
        resolve: settle(resolve as (response: unknown) => void),
        reject: settle(reject),
        onEvent: onEvent as (event: unknown) => void,
      });
      signal?.addEventListener('abort', cancel, { once: true });
      this.#post(worker, { id, name, request }, transfer);
    });
  }

  /** Ends the worker and whatever it was doing; the next call starts another. */
  close(why: unknown = new DOMException('the room was closed.', 'AbortError')): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    const pending = [...this.#pending.values()];
    this.#pending.clear();
    for (const { reject } of pending) reject(why);
  }

  #running(): Worker {
    if (this.#worker) return this.#worker;
    const worker = this.#start();
    worker.onmessage = ({ data }: MessageEvent<ToPage>) => this.#hear(data);
    worker.onerror = ({ message }) => {
      this.close(
        new RoomError(
          'Error',
          message
            ? `a part of the page failed: ${message}`
            : 'a part of the page could not be fetched; reload it.',
        ),
      );
    };
    this.#worker = worker;
    return worker;
  }

  #post(worker: Worker, message: ToWorker, transfer: readonly Transferable[] = []): void {
    worker.postMessage(message, [...transfer]);
  }

  #hear(message: ToPage): void {
    const pending = this.#pending.get(message.id);
    if (!pending) return;
    if ('event' in message) {
      pending.onEvent?.(message.event);
      return;
    }
    this.#pending.delete(message.id);
    if ('error' in message) pending.reject(new RoomError(message.error.name, message.error.message));
    else pending.resolve(message.response);
  }
}

/** Whether a call ended because it was cancelled, which nobody needs to be told. */
export function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}
