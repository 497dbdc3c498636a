// The command `train words`: a model of words from the user's own text.
import { createHash } from 'node:crypto';
import { rm, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, resolve } from 'node:path';
import { type Command, Option } from 'commander';
import type { Cell, Piece, Plan, TrainWordsOptions, WordCounter, WordsProgress } from '../words/index.ts';
import type { Context } from './context.ts';
import { CommandError, UsageError } from './errors.ts';
import { quote, size, writeFileAtomically } from './files.ts';
import { oneOf, seedOption, wholeNumber } from './options.ts';
import { duration, thousands } from './table.ts';
import { openTextFiles } from './text-pieces.ts';

/** Fewer tokens than this teach nothing. */
const LEAST_TOKENS = 1000;
/** Validations, one at the end of each epoch, without a better score after which training ends. */
const PATIENCE = 3;
/** Steps between two validations, where an epoch takes longer, and between two checkpoints. */
const LONGEST = 1000;
const CHECKPOINT_EVERY = 200;
/** More would not be faster for networks of these sizes. */
const MOST_THREADS = 4;

const BACKENDS = ['auto', 'wasm', 'blas', 'plain'] as const;
const CELLS = ['lstm', 'gru', 'rnn'] as const;

const EXAMPLES = `
Examples:
  $ talking-blues train words letters.txt --out letters.safetensors
  $ talking-blues train words book*.txt --out book.safetensors --epochs 5
  $ talking-blues train words book*.txt --out book.safetensors --resume
  $ talking-blues remember "It was the best of" --model book.safetensors

Text of any language, UTF-8. A part of it is kept aside to measure perplexity, never to learn from.
Network and training are chosen by the size of the text.`;

interface Options {
  readonly out: string;
  readonly cell: Cell;
  readonly epochs?: number;
  readonly threads?: number;
  readonly backend: (typeof BACKENDS)[number];
  readonly resume?: boolean;
  readonly seed: number;
  readonly json?: boolean;
}

export function addTrainWords(train: Command, context: Context): void {
  train
    .command('words')
    .summary('a model of words, from text files')
    .description('Trains a model that predicts the next word, on text files of your own.')
    .argument('<files...>', 'text files (UTF-8)')
    .requiredOption('--out <file>', 'where to write the model (*.safetensors)')
    .addOption(new Option('--cell <cell>', CELLS.join(', ')).argParser(oneOf(CELLS)).default('lstm'))
    .addOption(
      new Option('--epochs <n>', 'times the text is read; default by its size').argParser(
        wholeNumber(1, 1000),
      ),
    )
    .addOption(
      new Option('--threads <n>', 'default: the processors, 4 at most').argParser(wholeNumber(1, 64)),
    )
    .addOption(
      new Option('--backend <name>', `what computes: ${BACKENDS.join(', ')}`)
        .argParser(oneOf(BACKENDS))
        .default('auto'),
    )
    .option('--resume', 'go on from the checkpoint of a training that was stopped')
    .addOption(seedOption())
    .option('--json', 'print the result as JSON')
    .addHelpText('after', EXAMPLES)
    .action((files: string[], options: Options) => trainOn(files, options, context));
}

async function trainOn(files: string[], options: Options, context: Context): Promise<void> {
  const { out } = options;
  if (files.includes('-'))
    throw new UsageError('train reads its text several times; give files, not standard input');
  if (files.some((file) => resolve(file) === resolve(out))) {
    throw new UsageError(`--out would overwrite the text ${quote(out)}; give the model another name`);
  }
  await checkPlace(out);
  const checkpoint = `${out}.checkpoint`;
  if (options.resume && !(await stat(checkpoint).catch(() => undefined))) {
    throw new CommandError(`there is no checkpoint ${quote(checkpoint)}; begin without --resume`);
  }
  const words = await import('../words/index.ts');
  const progress = await context.openProgress();
  const [counter, training, validation]: [WordCounter, Piece[], string[]] = [new words.WordCounter(), [], []];
  let tokens = 0;
  const digest = createHash('sha256');
  const isHeld: boolean[] = [];
  const text = await openTextFiles(files, {
    signal: context.signal,
    onPiece: (piece, index) => {
      digest.update(piece);
      isHeld.push(words.isForValidation(index));
      if (isHeld[index]) validation.push(piece);
      else counter.add(piece);
      tokens = counter.tokens;
    },
    onProgress: (done, total) => progress.update(done, total, 'counting words'),
  }).catch((error) => {
    progress.stop();
    throw error;
  });
  try {
    for (const [i, piece] of text.pieces.entries()) if (!isHeld[i]) training.push(piece);
    if (tokens < LEAST_TOKENS || validation.length === 0) {
      throw new CommandError(
        `the text has ${thousands(tokens)} words and marks to learn from; give at least ${thousands(LEAST_TOKENS)}, in several lines`,
      );
    }
    const plan = words.planFor({ tokens, types: counter.types(2) });
    const material = { plan, counter, training, validation, tokens, digest: digest.digest('hex') };
    await learn(options, context, progress, material);
    await rm(checkpoint, { force: true });
  } finally {
    progress.stop();
    await text.close();
  }
}

/** Better now than after an hour of training. */
async function checkPlace(out: string): Promise<void> {
  if ((await stat(out).catch(() => undefined))?.isDirectory()) {
    throw new CommandError(`cannot write ${quote(out)}: it is a folder`);
  }
  const folder = dirname(out);
  if (!(await stat(folder).catch(() => undefined))?.isDirectory()) {
    throw new CommandError(`cannot write ${quote(out)}: there is no folder ${quote(folder)}`);
  }
}

interface Material {
  readonly plan: Plan;
  readonly counter: WordCounter;
  readonly training: readonly Piece[];
  readonly validation: readonly string[];
  readonly tokens: number;
  /** Of the whole text. */
  readonly digest: string;
}

async function learn(
  options: Options,
  context: Context,
  progress: Awaited<ReturnType<Context['openProgress']>>,
  { plan, counter, training, validation, tokens, digest }: Material,
): Promise<void> {
  const { out, seed, cell } = options;
  const words = await import('../words/index.ts');
  const { createEngine } = await import('../lstm/index.ts');
  const { fileCheckpoints } = await import('../lstm/checkpoint.node.ts');
  const checkpoint = `${out}.checkpoint`;
  const { time, batch, learningRate, dropouts, weightDecay } = plan;
  const vocabulary = counter.vocabulary(plan.vocabulary);
  const epochs = options.epochs ?? plan.epochs;
  const steps = words.stepsFor(plan, tokens, epochs);
  const lstm = { cell: 'lstm', vocabularySize: vocabulary.size, ...plan.sizes } as const;
  const sizes = cell === 'lstm' ? lstm : words.sizesOfControl(lstm, cell);
  const threads = options.threads ?? Math.min(MOST_THREADS, availableParallelism());
  const engine = await createEngine({ backend: options.backend, threads });
  const started = performance.now();
  const perEpoch = words.stepsFor(plan, tokens, 1);
  let first: number | undefined;
  let last = Number.NaN;
  const onProgress = ({ step, perplexity, validation: score }: WordsProgress): void => {
    first ??= step - 1;
    last = score ?? last;
    const seconds = ((performance.now() - started) / 1000 / (step - first)) * (steps - step);
    const held = Number.isNaN(last) ? '' : `, on text kept aside ${last.toFixed(1)}`;
    progress.update(step, steps, `perplexity ${perplexity.toFixed(1)}${held}; ${duration(seconds)} left`);
  };
  const identity = createHash('sha256')
    .update(JSON.stringify({ digest, seed, plan, sizes, steps, words: vocabulary.config.words }))
    .digest('hex');
  try {
    const job: TrainWordsOptions = {
      ...{ engine, sizes, vocabulary, validation, steps, seed, identity, onProgress },
      source: new words.Corpus(training, seed),
      ...{ time, batch, learningRate, dropouts, weightDecay },
      ...{ validateEvery: Math.min(perEpoch, LONGEST), patience: PATIENCE },
      ...{ checkpoints: fileCheckpoints(checkpoint), checkpointEvery: CHECKPOINT_EVERY },
      ...{ resume: options.resume, signal: context.signal },
    };
    const {
      network,
      result,
      perplexity,
      tokens: read,
    } = await words.trainWords(job).catch((error) => {
      if (!options.resume || error.name !== 'FormatError') throw error;
      throw new CommandError(
        `${quote(checkpoint)} is damaged, or of another text or other options; begin without --resume`,
        { cause: error },
      );
    });
    if (result.stopped === 'aborted') {
      context.kept.push(`${checkpoint} (go on with --resume)`);
      context.signal.throwIfAborted();
    }
    progress.stop();
    const about = {
      training: { tokens, epochs, steps: result.steps, seed, backend: engine.backend },
      scores: { perplexity },
    };
    const model = words.saveWords(network, vocabulary, about);
    await writeFileAtomically(out, model);
    context.kept.push(out);
    const seconds = Math.round((performance.now() - started) / 1000);
    const report = {
      out,
      bytes: model.length,
      cell,
      parameters: words.countParameters(sizes),
      vocabulary: vocabulary.size,
      tokens,
      // The last step may reach beyond the end.
      epochs: Math.min(epochs, Math.round((read / tokens) * 10) / 10),
      perplexity,
      seconds,
    };
    await context.stdout.write(
      options.json ? `${JSON.stringify(report, null, 1)}\n` : describe(report, lengthOf(validation)),
    );
  } finally {
    engine.close();
  }
}

const lengthOf = (validation: readonly string[]): number =>
  validation.reduce((sum, text) => sum + text.length, 0);

function describe(
  report: {
    readonly out: string;
    readonly bytes: number;
    readonly cell: string;
    readonly parameters: number;
    readonly vocabulary: number;
    readonly tokens: number;
    readonly epochs: number;
    readonly perplexity: number;
    readonly seconds: number;
  },
  held: number,
): string {
  const { out, bytes, cell, parameters, vocabulary, tokens, epochs, perplexity, seconds } = report;
  return [
    `Read ${thousands(tokens)} words and marks ${epochs === 1 ? 'once' : `${epochs} times`} in ${duration(seconds)}: ` +
      `${cell.toUpperCase()}, ${thousands(parameters)} parameters, ${thousands(vocabulary)} words.`,
    `Perplexity ${perplexity.toFixed(1)} on ${thousands(held)} characters that were kept aside.`,
    `Wrote ${out} (${size(bytes)}). Try it: talking-blues remember --model ${out} "…"`,
    '',
  ].join('\n');
}
