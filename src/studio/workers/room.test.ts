// Page and worker talk as they should: answers, events, errors, cancelling, handing over, and the end of a worker.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Call } from './protocol.ts';
import { isAbort, Room } from './room.ts';
import { serve, transferring } from './serve.ts';

const handlers = {
  double: ({ value }: { value: number }): number => 2 * value,
  async count({ to }: { to: number }, { emit, breathe }: Call<number>): Promise<string> {
    const mine = round;
    counting++;
    try {
      for (let i = 1; i <= to && mine === round; i++) {
        emit(i);
        await breathe();
      }
      return 'counted';
    } finally {
      counting--;
    }
  },
  fail(): never {
    throw new RangeError('it is too far.');
  },
  buffer: (): Uint8Array => {
    const bytes = new Uint8Array(8).fill(3);
    handed = bytes;
    return transferring(bytes, [bytes.buffer]);
  },
};
let handed: Uint8Array | undefined;
/** Counting ends with the test that began it: no thread is there to be ended. */
let round = 0;
let counting = 0;
type Handlers = typeof handlers;

/** A worker of this thread: two ports, and the worker's global scope behind one of them. */
class HereWorker extends EventTarget {
  onmessage: ((event: MessageEvent) => void) | null = null;
  onerror: ((event: { message?: string }) => void) | null = null;
  readonly #channel = new MessageChannel();

  constructor() {
    super();
    const { port1, port2 } = this.#channel;
    vi.stubGlobal('self', port2);
    serve(handlers);
    port2.start();
    port1.onmessage = (event) => this.onmessage?.(event);
  }

  postMessage(message: unknown, transfer: Transferable[]): void {
    this.#channel.port1.postMessage(message, transfer);
  }

  terminate(): void {
    this.#channel.port1.close();
    this.#channel.port2.close();
  }
}

describe('a room in a worker', () => {
  let started: HereWorker[];
  let room: Room<Handlers>;
  beforeEach(() => {
    started = [];
    room = new Room<Handlers>(() => {
      const worker = new HereWorker();
      started.push(worker);
      return worker as unknown as Worker;
    });
  });
  afterEach(async () => {
    room.close();
    round++;
    const turn = () => new Promise((resolve) => setTimeout(resolve));
    while (counting > 0) await turn();
    await turn();
    vi.unstubAllGlobals();
  });

  it('answers, and starts with the first call', async () => {
    expect(started).toHaveLength(0);
    expect(await Promise.all([1, 2, 3].map((value) => room.call('double', { value })))).toEqual([2, 4, 6]);
    expect(started).toHaveLength(1);
  });

  it('tells what happens meanwhile, in order', async () => {
    const heard: number[] = [];
    const answer = await room.call('count', { to: 4 }, { onEvent: (event) => heard.push(event) });
    expect([answer, heard]).toEqual(['counted', [1, 2, 3, 4]]);
  });

  it('passes on the name and the sentence of an error', async () => {
    await expect(room.call('fail', undefined)).rejects.toMatchObject({
      name: 'RangeError',
      message: 'it is too far.',
    });
  });

  it('stops what was cancelled, and only that', async () => {
    const controller = new AbortController();
    const heard: number[] = [];
    const endless = room.call(
      'count',
      { to: 1_000_000 },
      {
        signal: controller.signal,
        onEvent: (event) => {
          heard.push(event);
          if (event === 3) controller.abort();
        },
      },
    );
    const error = await endless.catch((why: unknown) => why);
    expect(isAbort(error)).toBe(true);
    expect(await room.call('count', { to: 2 })).toBe('counted');
    // Nothing is heard of it any more.
    expect(heard).toEqual([1, 2, 3]);
    const late = room.call('double', { value: 1 }, { signal: controller.signal });
    expect(isAbort(await late.catch((why: unknown) => why))).toBe(true);
  });

  it('hands buffers over', async () => {
    const bytes = await room.call('buffer', undefined);
    expect([...bytes]).toEqual([3, 3, 3, 3, 3, 3, 3, 3]);
    expect(handed!.length).toBe(0);
  });

  it('rejects what waits when it is closed, and starts anew', async () => {
    const waiting = room.call('count', { to: 1_000_000 }).catch((why: unknown) => why);
    room.close();
    expect(isAbort(await waiting)).toBe(true);
    expect(await room.call('double', { value: 4 })).toBe(8);
    expect(started).toHaveLength(2);
  });

  it('says so when its script does not load or fails', async () => {
    const waiting = room.call('count', { to: 1_000_000 });
    started[0].onerror!({});
    await expect(waiting).rejects.toThrow('a part of the page could not be fetched; reload it.');
    const again = room.call('count', { to: 1_000_000 });
    started[1].onerror!({ message: 'Uncaught: x' });
    await expect(again).rejects.toThrow('a part of the page failed: Uncaught: x');
  });
});
