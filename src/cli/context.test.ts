// Writing to a stream: a reader that left is no error, a full disk is one.
import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { wrapOutput } from './context.ts';

/** A stream whose writes fail with a code, or succeed. */
function stream(code?: string): Writable & { taken: string } {
  const writable = new Writable({
    write(chunk, _encoding, done) {
      if (code) return done(Object.assign(new Error(code), { code }));
      (writable as Writable & { taken: string }).taken += chunk;
      done();
    },
  });
  return Object.assign(writable, { taken: '' });
}

describe('wrapOutput', () => {
  it('writes in order', async () => {
    const to = stream();
    const output = wrapOutput(to, 'standard output');
    await Promise.all([output.write('a'), output.write(new Uint8Array([98])), output.write('c')]);
    expect(to.taken).toBe('abc');
    expect(output.isTerminal).toBe(false);
  });

  it('goes on when the reader has gone', async () => {
    const output = wrapOutput(stream('EPIPE'), 'standard output');
    await output.write('a');
    await output.write('b');
  });

  it('fails when the system cannot take the bytes', async () => {
    await expect(wrapOutput(stream('ENOSPC'), 'standard output').write('a')).rejects.toThrow(
      'cannot write to standard output: the disk is full',
    );
  });

  it('knows a terminal', () => {
    expect(wrapOutput(Object.assign(stream(), { isTTY: true }), 'x').isTerminal).toBe(true);
  });
});
