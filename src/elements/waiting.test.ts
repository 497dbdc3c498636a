// Waiting ends with what is waited for, with a stop, or with a sentence where the browser lets no sound begin.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { begun, unlessStopped } from './waiting.ts';

const never = new Promise<never>(() => undefined);

describe('waiting', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('gives what it waited for, or what went wrong', async () => {
    const { signal } = new AbortController();
    expect(await unlessStopped(Promise.resolve(3), signal)).toBe(3);
    await expect(unlessStopped(Promise.reject(new Error('it broke.')), signal)).rejects.toThrow('it broke.');
  });

  it('ends with a stop, and does not begin after one', async () => {
    const controller = new AbortController();
    const waiting = unlessStopped(never, controller.signal);
    controller.abort();
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
    await expect(unlessStopped(Promise.resolve(3), controller.signal)).rejects.toMatchObject({
      name: 'AbortError',
    });
  });

  it('says what to do where no sound begins', async () => {
    const { signal } = new AbortController();
    const refused = expect(begun(never, signal)).rejects.toThrow(
      'the browser begins sound only after a click or a key; press the button.',
    );
    await vi.advanceTimersByTimeAsync(2000);
    await refused;
    await begun(Promise.resolve(), signal);
    expect(vi.getTimerCount()).toBe(0);
  });
});
