// Waiting that a stop ends, and for sound that the browser may not let begin.

/** Milliseconds after which a browser that has not begun is one that will not. */
const PATIENCE = 2000;

/** What a promise comes to, unless the signal is aborted first. @throws {DOMException} `AbortError` when it is. */
export async function unlessStopped<T>(coming: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  let stop = (): void => undefined;
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
  });
  signal.addEventListener('abort', stop);
  try {
    return await Promise.race([coming, stopped]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** Waits until sound begins, which browsers let it for a click or a key alone. @throws {Error} when it does not. */
export async function begun(sound: Promise<void>, signal: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const refused = new Promise<never>((_, reject) => {
    const why = new Error('the browser begins sound only after a click or a key; press the button.');
    timer = setTimeout(() => reject(why), PATIENCE);
  });
  try {
    await unlessStopped(Promise.race([sound, refused]), signal);
  } finally {
    clearTimeout(timer);
  }
}
