// Reads a text of any length into a memory: with a progress bar, and so that Ctrl-C is heard.
import type { Memory } from '../words/index.ts';
import type { Context } from './context.ts';

/** Milliseconds of reading after which others get their turn. */
const TURN = 50;

/** Returns the number of words and marks. */
export async function readInto(memory: Memory, text: string, context: Context): Promise<number> {
  const tokens = memory.tokens(text);
  const progress = await context.openProgress();
  try {
    let turn = performance.now();
    for (const [i, token] of tokens.entries()) {
      memory.readToken(token);
      if (performance.now() - turn < TURN) continue;
      progress.update(i + 1, tokens.length, 'reading');
      await new Promise((resolve) => setTimeout(resolve, 0));
      context.signal.throwIfAborted();
      turn = performance.now();
    }
  } finally {
    progress.stop();
  }
  return tokens.length;
}
