// The command `evaluate words`: the perplexity of a model of words on files of text.
import type { Command } from 'commander';
import type { Perplexities, TextScore } from '../words/index.ts';
import type { Context } from './context.ts';
import { CommandError, list, UsageError } from './errors.ts';
import { quote } from './files.ts';
import { counted, pairs, thousands } from './table.ts';
import { addModel, type ModelOptions, openWords } from './words-model.ts';
import { readPlainText } from './words-text.ts';

/** Bytes in one file: far above any test set, far below what would fill a machine. */
const MAX_DATA_BYTES = 1 << 28;

const HELP = `
Perplexity is how many words the model hesitates between, on average: the less, the better. Per token
counts every word, mark, line end and end of a text; per word spreads the same cost over the words alone,
so that it can be compared between ways of cutting text into tokens.

Each text is read from a memory of nothing; lines <|endoftext|> stand between the texts of one file.
Capital letters do not count. The vocabulary is closed, with one unknown word: a word that is not in it
has the probability of all unknown words together. Compare only models of like vocabularies.

Examples:
  $ talking-blues evaluate words stories.txt
  $ talking-blues evaluate words *.txt --cell rnn          the plain recurrent network
  $ cat novel.txt | talking-blues evaluate words - --json  from a pipe, as data`;

interface Options extends ModelOptions {
  readonly json?: boolean;
}

export function addEvaluateWords(evaluate: Command, context: Context): void {
  const command = evaluate
    .command('words')
    .summary('perplexity of a model of words')
    .description('Scores a model of words: its perplexity per token and per word on files of text.')
    .argument('<data...>', 'text files that the model was not trained on, or - for standard input');
  addModel(command)
    .option('--json', 'print the result as JSON')
    .addHelpText('after', HELP)
    .action((data: readonly string[], options: Options) => evaluateWords(data, options, context));
}

async function evaluateWords(data: readonly string[], options: Options, context: Context): Promise<void> {
  if ([...data, options.model].filter((path) => path === '-').length > 1) {
    throw new UsageError('standard input can be read only once, and - stands there more often');
  }
  const { perplexities, scoreTexts, splitTexts } = await import('../words/index.ts');
  const { stdin, signal } = context;
  const texts: string[] = [];
  for (const path of data) {
    const found = splitTexts(await readPlainText(path, { maxBytes: MAX_DATA_BYTES, stdin, signal }));
    // Not spread into one call: a file may hold more texts than a call takes arguments.
    for (const text of found) texts.push(text);
  }
  const words = await openWords(options, context);
  try {
    const progress = await context.openProgress();
    const characters = texts.reduce((sum, text) => sum + text.length, 0);
    const score = await scoreTexts(words, texts, {
      signal,
      onProgress: (done) => progress.update(done, characters, 'reading'),
    }).finally(() => progress.stop());
    if (score.words === 0) throw new CommandError(`${list(data.map(quote))}: there are no words to score`);
    const measures = perplexities(score);
    await context.stdout.write(
      options.json
        ? `${JSON.stringify({ texts: texts.length, ...counts(score), ...measures }, null, 2)}\n`
        : describe(texts.length, score, measures),
    );
  } finally {
    words.close();
  }
}

function counts({ tokens, words }: TextScore): Pick<TextScore, 'tokens' | 'words'> {
  return { tokens, words };
}

function describe(texts: number, { tokens, words }: TextScore, measures: Perplexities): string {
  return pairs({
    read: `${counted(texts, 'text')}: ${counted(tokens, 'token')}, ${thousands(words)} of them words`,
    'perplexity per token': figure(measures.perplexityPerToken),
    'perplexity per word': figure(measures.perplexityPerWord),
    'unknown tokens': `${(measures.unknown * 100).toFixed(1)} %`,
  }).replace(/^ {2}/gm, '');
}

/** Large ones without decimals, small ones with two. */
function figure(value: number): string {
  return value < 1000 ? value.toPrecision(4) : thousands(Math.round(value));
}
