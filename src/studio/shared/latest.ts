// Work that a person's typing or dragging asks for again and again, of which only the latest counts.
import type { Signal } from '@preact/signals';
import { isAbort } from '../workers/room.ts';

/** Runs work after a pause (ms), and no longer than until it is asked for again; what goes wrong is put into `error`. */
export function latest(
  pause: number,
  error: Signal<unknown>,
  work: (cancelled: AbortSignal) => Promise<void>,
): () => void {
  let running: AbortController | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    running?.abort();
    clearTimeout(timer);
    const controller = new AbortController();
    running = controller;
    timer = setTimeout(() => {
      work(controller.signal).catch((why: unknown) => {
        if (!isAbort(why)) error.value = why;
      });
    }, pause);
  };
}
