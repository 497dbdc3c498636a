// The command `say`: how a text is pronounced. Its sound is not built yet.
import { type Command, Option } from 'commander';
import type { Pronouncer, SpokenWord } from '../speech/index.ts';
import type { Context } from './context.ts';
import { CommandError } from './errors.ts';
import { readTextArgument } from './words-text.ts';

/** What is said where no text is given. */
const DEFAULT_TEXT = 'We must polish the Polish furniture. Please close the door that you are close to.';

/** Output is written in pieces of about so many characters. */
const PIECE = 1 << 16;

const HELP = `
Phones are those of the CMU Pronouncing Dictionary (ARPAbet), vowels with their stress: 1 the main one, 2 a
second, 0 none. Behind them stands where they are from: "heteronym" was chosen by the sentence, "letters" is a
word that no dictionary has, said from its letters by a network.

Examples:
  $ talking-blues say --phones "I read it yesterday."
  $ talking-blues say story.txt --phones                from a file
  $ echo "A tear fell." | talking-blues say - --phones  from a pipe
  $ talking-blues say "They live here." --phones --json for a program`;

interface Options {
  readonly phones?: boolean;
  readonly json?: boolean;
}

export function addSay(program: Command, context: Context): void {
  const later = (flags: string, what: string): Option => new Option(flags, `${what} (not built yet)`);
  program
    .command('say')
    .summary('say how a text is pronounced')
    .description(
      'Reads a text aloud. So far it prints the pronunciation of each word as its sentence asks for, with --phones; ' +
        'it makes no sound yet.',
    )
    .argument(
      '[text]',
      'a text, the name of a file that holds one, or - for standard input; two sentences of ours if absent',
    )
    .option('--phones', 'print the pronunciation and make no sound')
    .option('--json', 'print it as JSON')
    .addOption(later('-o, --out <file.wav>', 'where the sound goes'))
    .addOption(later('--ssml', 'the text is SSML'))
    .addOption(later('--monotone', 'flat, for comparison'))
    .addOption(later('--rate <r>', 'how fast'))
    .addOption(later('--pitch <p>', 'how high'))
    .addOption(later('--range <r>', 'how lively'))
    .addOption(later('--marks <file>', 'when each word is said'))
    .addHelpText('after', HELP)
    .action((text: string | undefined, options: Options) => say(text, options, context));
}

async function say(argument: string | undefined, options: Options, context: Context): Promise<void> {
  const { phones, json, ...sound } = options;
  if (!phones || Object.keys(sound).length > 0) {
    throw new CommandError(
      'say makes no sound yet: say --phones, with no option but --json, prints the pronunciation',
    );
  }
  const text = argument === undefined ? DEFAULT_TEXT : await readTextArgument(argument, context);
  const { readSentences } = await import('../speech/index.ts');
  const pronouncer = await openPronouncer();
  try {
    const write = json ? asData : asTable;
    let piece = json ? '{"words": [' : '';
    let first = true;
    for (const sentence of readSentences(text)) {
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

async function openPronouncer(): Promise<Pronouncer> {
  const { loadPronouncer } = await import('../speech/index.ts');
  try {
    return await loadPronouncer();
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
