// The first signal asks, the second ends, and the exit code names the signal.
import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { Stopped } from './errors.ts';
import { type SignalSource, watchForStop } from './signals.ts';

function source(): EventEmitter & SignalSource & { kills: string[] } {
  const kills: string[] = [];
  return Object.assign(new EventEmitter(), {
    pid: 7,
    kills,
    kill: (_pid: number, name: string) => kills.push(name),
  });
}

describe('watchForStop', () => {
  for (const [name, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    it(`asks at the first ${name}, ends at the second`, () => {
      const from = source();
      const { signal } = watchForStop(from);
      expect(signal.aborted).toBe(false);
      from.emit(name, name);
      expect(signal.aborted).toBe(true);
      expect((signal.reason as Stopped).exitCode).toBe(code);
      expect(from.kills).toEqual([]);
      from.emit(name, name);
      expect(from.kills).toEqual([name]);
      expect(from.listenerCount(name)).toBe(0);
    });
  }

  it('lets go of the process when the command is done', () => {
    const from = source();
    watchForStop(from).dispose();
    expect(from.listenerCount('SIGINT') + from.listenerCount('SIGTERM')).toBe(0);
  });

  it('gives a reason that can be told from other errors', () => {
    expect(new Stopped('SIGTERM')).toBeInstanceOf(Error);
    expect(new Stopped('SIGTERM').name).toBe('Stopped');
  });
});
