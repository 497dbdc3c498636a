// The command `remember`: reads a text and tells which word comes next, why, and what its memory did.
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Prediction, Words } from '../words/index.ts';
import type { Context } from './context.ts';
import { CommandError, UsageError } from './errors.ts';
import { writeFileAtomically } from './files.ts';
import { decimal, seedOption, wholeNumber } from './options.ts';
import { counted, thousands } from './table.ts';
import { checkFile } from './targets.ts';
import { addModel, type ModelOptions, openShipped, openWords } from './words-model.ts';
import { readInto } from './words-reading.ts';
import { describe, forPrograms, type Remembered } from './words-report.ts';
import { DEFAULT_TEXT, readTextArgument } from './words-text.ts';

/** Words and marks of a text up to which people are told why: the time this takes grows with their square. */
const MOST_EXPLAINED = 200;
/** Words and marks of a text whose gates are shown. */
const MOST_WATCHED = 2000;
/** Words that --rank compares. */
const MOST_RANKED = 1000;

const HELP = `
A text is read word by word, without regard to capital letters; words that the model does not know are
remembered too, and can be said again. In a list for --rank, commas stand between the words.

Examples:
  $ talking-blues remember                                         a dog called Charlie
  $ talking-blues remember "The sky was grey. It began to" --top 3
  $ talking-blues remember story.txt --rank "door,window,box"      from a file, words compared
  $ cat story.txt | talking-blues remember - --continue 60         from a pipe, and written on
  $ talking-blues remember "I like" --gates --plot memory.svg      with what the memory did
  $ talking-blues remember --cell rnn                              by a network without memory cells`;

interface Options extends ModelOptions {
  readonly top: number;
  readonly rank?: readonly string[];
  readonly gates?: boolean;
  readonly continue?: number;
  readonly plot?: string;
  readonly temperature: number;
  readonly seed: number;
  readonly json?: boolean;
}

export function addRemember(program: Command, context: Context): void {
  const command = program
    .command('remember')
    .summary('read a text and say which word comes next')
    .description(
      'Reads a text and prints the words that may come next with their probabilities, and which words of the ' +
        'text its memory kept for them.',
    )
    .argument(
      '[text]',
      'a text, the name of a file that holds one, or - for standard input; a dog called Charlie if absent',
    )
    .addOption(new Option('--top <k>', 'how many words').argParser(wholeNumber(1, 10_000)).default(10))
    .addOption(new Option('--rank <words>', 'compare these words, with commas between').argParser(wordList))
    .option('--gates', 'for each word read, show what was written, kept and forgotten')
    .addOption(
      new Option('--continue <n>', 'write on, this many words and marks').argParser(wholeNumber(1, 1000)),
    )
    .addOption(new Option('--plot <file.svg>', 'draw what the memory did; - is standard output'))
    .addOption(
      new Option(
        '--temperature <t>',
        'how daring it writes on: 1 draws words as learned, less keeps to the likely, 0 takes the likeliest',
      )
        .argParser(decimal(0, 5))
        .default(0.7),
    )
    .addOption(seedOption());
  addModel(command)
    .option('--json', 'print the result as JSON')
    .addHelpText('after', HELP)
    .action((text: string | undefined, options: Options) => remember(text, options, context));
}

function wordList(text: string): readonly string[] {
  const words = text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  if (words.length === 0 || words.length > MOST_RANKED) {
    throw new InvalidArgumentError(`It must be words with commas between, up to ${thousands(MOST_RANKED)}.`);
  }
  return words;
}

async function remember(argument: string | undefined, options: Options, context: Context): Promise<void> {
  const { plot, json, model } = options;
  if (argument === '-' && model === '-') throw new UsageError('the text and --model cannot both be -');
  if (plot === '-' && json) throw new UsageError('--json and --plot - both want standard output');
  if (plot === '') throw new UsageError('--plot needs the name of a file');
  if (plot !== undefined && plot !== '-') await checkFile(plot);
  const text = argument === undefined ? DEFAULT_TEXT : await readTextArgument(argument, context);
  const words = await openWords(options, context);
  try {
    const { picture, ...result } = await look(words, text, options, context);
    context.signal.throwIfAborted();
    if (picture !== undefined && plot === '-') await context.stdout.write(picture);
    else if (picture !== undefined && plot !== undefined) {
      await writeFileAtomically(plot, picture);
      context.kept.push(plot);
    }
    if (json) {
      await context.stdout.write(`${JSON.stringify(forPrograms(result), null, 1)}\n`);
      return;
    }
    // Where standard output carries the picture, the words go beside it.
    await (plot === '-' ? context.stderr : context.stdout).write(describe(result, context.kept));
  } finally {
    words.close();
  }
}

/** Everything that was asked for, and for people the reasons too where they take no long time. */
async function look(
  words: Words,
  text: string,
  options: Options,
  context: Context,
): Promise<Remembered & { picture?: string }> {
  const { attribute, plotWatched, watch } = await import('../words/index.ts');
  const { top, rank = [], gates, plot, json, temperature, seed, continue: length } = options;
  const memory = words.memory();
  const count = await readInto(memory, text, context);
  const watching = gates || plot !== undefined;
  if (watching && count > MOST_WATCHED) {
    throw new CommandError(
      `the text has ${counted(count, 'word')}, and --gates and --plot show up to ${thousands(MOST_WATCHED)}: give a part of it`,
    );
  }
  const predictions = memory.predictions({ top });
  const ranked = memory.rank(rank);
  const explained = watching || (!json && count <= MOST_EXPLAINED);
  const attribution = explained ? attribute(words, text) : undefined;
  const watched = watching ? watch(words, text) : undefined;
  return {
    ...{ text, predictions, ranked, attribution },
    control: !json && count <= MOST_EXPLAINED ? await askControl(text, options) : undefined,
    continuation: length === undefined ? undefined : memory.continue({ words: length, temperature, seed }),
    watched: gates ? watched : undefined,
    picture: watched && plot !== undefined ? plotWatched(watched, attribution) : undefined,
  };
}

/** Words that the control is asked for. */
const CONTROL_TOP = 3;

/** What the plain recurrent network would say, beside the shipped LSTM and where it is there. */
async function askControl(text: string, { cell, model }: Options): Promise<Prediction[] | undefined> {
  if (cell === 'rnn' || model !== undefined) return undefined;
  const control = await openShipped('rnn').catch((error) => {
    if (error instanceof CommandError) return undefined;
    throw error;
  });
  try {
    return control?.predict(text, { top: CONTROL_TOP });
  } finally {
    control?.close();
  }
}
