// `say --phones`: how each word of a text is pronounced, as lines or as data.
import type { LexiconEntries, Pronouncer, Sentence, SpokenWord } from '../speech/index.ts';
import type { Context } from './context.ts';
import { CommandError } from './errors.ts';

/** Output is written in pieces of about so many characters. */
const PIECE = 1 << 16;

export interface PhonesOptions {
  readonly json?: boolean;
  readonly lexicon?: LexiconEntries;
}

/** Prints the pronunciation of sentences as they are read. */
export async function printPhones(
  sentences: Iterable<Sentence>,
  { json, lexicon }: PhonesOptions,
  context: Context,
): Promise<void> {
  const pronouncer = await openPronouncer(lexicon);
  try {
    const write = json ? asData : asTable;
    let piece = json ? '{"words": [' : '';
    let first = true;
    for (const sentence of sentences) {
      context.signal.throwIfAborted();
      const { tokens } = pronouncer.pronounce(sentence);
      const words = tokens.filter((token): token is SpokenWord => token.kind === 'word');
      piece += write(words, first);
      first = false;
      if (piece.length < PIECE) continue;
      await context.stdout.write(piece);
      piece = '';
      // Ctrl-C is heard between two pieces.
      await new Promise((resolve) => setImmediate(resolve));
    }
    await context.stdout.write(json ? `${piece}\n]}\n` : first ? 'no words\n' : piece);
  } finally {
    pronouncer.close();
  }
}

async function openPronouncer(lexicon?: LexiconEntries): Promise<Pronouncer> {
  const { loadPronouncer } = await import('../speech/index.ts');
  return whole(() => loadPronouncer({ lexicon }));
}

/** What loads models, with one sentence where one is missing. */
export async function whole<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new CommandError('a model of speech is missing from models/; install again', { cause: error });
  }
}

function asData(words: readonly SpokenWord[], first: boolean): string {
  const entries = words.map(({ text, start, stop, phones }) => JSON.stringify({ text, start, stop, phones }));
  return entries.map((entry, i) => `${first && i === 0 ? '' : ','}\n ${entry}`).join('');
}

/** A line a word, and an empty one between sentences. */
function asTable(words: readonly SpokenWord[], first: boolean): string {
  const lines = words.map(({ text, phones, source, readings }) => {
    const chosen = readings?.find((reading) => reading.phones.join() === phones.join());
    const sure = chosen ? ` ${(100 * chosen.probability).toFixed(0)} %` : '';
    return `${text.padEnd(15)} ${phones.join(' ').padEnd(35)} ${source}${sure}\n`;
  });
  return `${first ? '' : '\n'}${lines.join('')}`;
}
