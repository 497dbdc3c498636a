// Bars are drawn on a terminal alone, seldom enough to cost nothing, and always taken away.
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { type Bar, barProgress, openProgress } from './progress.ts';

/** A stream that passes for a terminal, or not, and keeps what is written. */
function screen(isTTY: boolean): { stream: NodeJS.WriteStream; text: () => string } {
  const stream = new PassThrough() as unknown as NodeJS.WriteStream;
  let text = '';
  stream.on('data', (chunk) => {
    text += chunk;
  });
  stream.isTTY = isTTY;
  stream.columns = 80;
  const nothing = () => true;
  Object.assign(stream, {
    cursorTo: nothing,
    clearLine: nothing,
    moveCursor: nothing,
    clearScreenDown: nothing,
  });
  return { stream, text: () => text };
}

/** Records what a bar is told. */
function recorder(): Bar & { calls: unknown[][] } {
  const calls: unknown[][] = [];
  return {
    calls,
    start: (...args) => calls.push(['start', ...args]),
    update: (...args) => calls.push(['update', ...args]),
    setTotal: (...args) => calls.push(['setTotal', ...args]),
    stop: () => calls.push(['stop']),
  };
}

describe('openProgress', () => {
  it('is silent where there is no terminal, or one that cannot draw', async () => {
    for (const [isTTY, TERM] of [
      [false, 'xterm'],
      [true, 'dumb'],
    ] as const) {
      const { stream, text } = screen(isTTY);
      const progress = await openProgress(stream, { TERM });
      progress.update(1, 2, 'training');
      progress.stop();
      expect(text()).toBe('');
    }
  });

  it('draws the share done and the text on a terminal', async () => {
    const { stream, text } = screen(true);
    const progress = await openProgress(stream, { TERM: 'xterm' });
    progress.update(1, 4, 'training');
    progress.stop();
    await new Promise((resolve) => setImmediate(resolve));
    expect(text()).toContain('25 % training');
  });

  it('leaves Ctrl-C to the program', async () => {
    const before = process.listenerCount('SIGINT');
    const progress = await openProgress(screen(true).stream, { TERM: 'xterm' });
    progress.update(0, 2);
    expect(process.listenerCount('SIGINT')).toBe(before);
    progress.stop();
  });
});

describe('barProgress', () => {
  it('starts at the first update, skips updates that follow too fast, and shows the last', () => {
    let time = 0;
    const bar = recorder();
    const progress = barProgress(bar, () => time);
    progress.update(0, 10, 'a');
    progress.update(1, 10, 'b');
    time = 150;
    progress.update(2, 10, 'c');
    progress.update(10, 10, 'd');
    progress.stop();
    progress.stop();
    expect(bar.calls).toEqual([
      ['start', 10, 0, { text: 'a' }],
      ['update', 2, { text: 'c' }],
      ['update', 10, { text: 'd' }],
      ['stop'],
    ]);
  });

  it('follows a total that changes, and never passes it', () => {
    const bar = recorder();
    const progress = barProgress(bar, () => 0);
    progress.update(0, 10);
    progress.update(9, 5);
    expect(bar.calls.slice(1)).toEqual([
      ['setTotal', 5],
      ['update', 5, { text: '' }],
    ]);
  });

  it('says nothing when nothing was done', () => {
    const bar = recorder();
    barProgress(bar).stop();
    expect(bar.calls).toEqual([]);
  });
});
