// The command `train blues`: an improviser from the user's own solos, begun with the shipped model or from nothing.
import { createHash } from 'node:crypto';
import { rm, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, resolve } from 'node:path';
import { type Command, Option } from 'commander';
import type { ImproviserProgress, Lesson, Measures, Split } from '../blues/index.ts';
import { openImproviser } from './blues-model.ts';
import { foresightTable } from './blues-report.ts';
import {
  addSolos,
  describeSkipped,
  type FoundSolos,
  readSolos,
  SOLOS_HELP,
  type SolosOptions,
} from './blues-solos.ts';
import type { Context } from './context.ts';
import { CommandError, UsageError } from './errors.ts';
import { quote, size, writeFileAtomically } from './files.ts';
import { seedOption, wholeNumber } from './options.ts';
import { counted, duration, percent, thousands } from './table.ts';
import { checkFile } from './targets.ts';

/** Steps between two checkpoints. */
const CHECKPOINT_EVERY = 50;
/** More would not be faster for networks of these sizes. */
const MOST_THREADS = 4;

const HELP = `${SOLOS_HELP}

Performances with a tenth of all notes are kept aside to validate on, never to learn from (of fewer than five, the
last fifth of each solo); the weights that foresee these best are kept, and those it began with if none are better.
Sizes, rates and steps are chosen by how much there is to learn from. A model from scratch takes scores to swing as
soloists do at their tempo; one that has learned before is taught nothing about timing by a score.

Examples:
  $ talking-blues train blues solos/ --out mine.safetensors
  $ talking-blues train blues take*.mid --chart tune.txt --out mine.safetensors --solo-style bebop
  $ talking-blues train blues solos/ --out mine.safetensors --resume
  $ talking-blues train blues solos/ --out own.safetensors --from scratch
  $ talking-blues improvise --model mine.safetensors -o solo.wav`;

interface Options extends SolosOptions {
  readonly out: string;
  readonly from: string;
  readonly steps?: number;
  readonly threads?: number;
  readonly resume?: boolean;
  readonly seed: number;
  readonly json?: boolean;
}

export function addTrainBlues(train: Command, context: Context): void {
  const command = train
    .command('blues')
    .summary('an improviser, from solos')
    .description('Trains an improviser on solos of your own: MIDI, MusicXML, or pairs of CSV.')
    .argument('<data...>', 'files and folders with solos')
    .requiredOption('--out <file>', 'where to write the model (*.safetensors)')
    .option(
      '--from <model>',
      'shipped, the model that comes with the package; scratch; or a file',
      'shipped',
    );
  addSolos(command)
    .addOption(
      new Option('--steps <n>', 'at most so many; default by how much there is to learn from').argParser(
        wholeNumber(1, 1_000_000),
      ),
    )
    .addOption(
      new Option('--threads <n>', 'default: the processors, 4 at most').argParser(wholeNumber(1, 64)),
    )
    .option('--resume', 'go on from the checkpoint of a training that was stopped')
    .addOption(seedOption())
    .option('--json', 'print the result as JSON')
    .addHelpText('after', HELP)
    .action((data: readonly string[], options: Options) => trainBlues(data, options, context));
}

async function trainBlues(data: readonly string[], options: Options, context: Context): Promise<void> {
  const { out, from, seed, resume } = options;
  if (data.includes('-'))
    throw new UsageError('solos are read from files and folders, not from standard input');
  if ([...data, from].some((path) => resolve(path) === resolve(out))) {
    throw new UsageError(`--out would overwrite ${quote(out)}, which is read; give the model another name`);
  }
  await checkFile(out);
  const checkpoint = `${out}.checkpoint`;
  if (resume && !(await stat(checkpoint).catch(() => undefined))) {
    throw new CommandError(`there is no checkpoint ${quote(checkpoint)}; begin without --resume`);
  }
  const found = await readSolos(data, options, context, { swung: from === 'scratch' });
  const { splitSolos } = await import('../blues/index.ts');
  await learn(found, splitSolos(found.solos, seed), options, context);
  await rm(checkpoint, { force: true });
}

const eventsIn = (lessons: readonly Lesson[]): number =>
  lessons.reduce((sum, { events }) => sum + events.events.length, 0);
const notesIn = (lessons: readonly Lesson[]): number =>
  lessons.reduce((sum, { events }) => sum + events.events.filter(({ note }) => note).length, 0);

async function learn(
  { skipped, digest }: FoundSolos,
  { lessons, validation, kept }: Split,
  options: Options,
  context: Context,
): Promise<void> {
  const { out, seed, from, resume, json } = options;
  const { countParameters, Improviser, measures, planForImproviser, trainImproviser } = await import(
    '../blues/index.ts'
  );
  const { createEngine } = await import('../lstm/index.ts');
  const { fileCheckpoints } = await import('../lstm/checkpoint.node.ts');
  const checkpoint = `${out}.checkpoint`;
  const threads = options.threads ?? Math.min(MOST_THREADS, availableParallelism());
  // WebAssembly's bits are the same on every machine, so that a seed gives the same soloist everywhere.
  const engine = await createEngine({ backend: 'wasm', threads });
  const progress = await context.openProgress();
  const started = performance.now();
  try {
    const begun =
      from === 'scratch'
        ? undefined
        : (await openImproviser(from === 'shipped' ? undefined : from, context, engine)).network;
    const { sizes, steps, ...plan } = planForImproviser({
      events: eventsIn(lessons),
      from: begun?.sizes,
      steps: options.steps,
    });
    let first: number | undefined;
    let last = '';
    const onProgress = ({ step, loss, validation: seen }: ImproviserProgress): void => {
      first ??= step - 1;
      if (seen) last = `, pitch foreseen on solos kept aside ${percent(measures(seen).pitch?.accuracy ?? 0)}`;
      const seconds = ((performance.now() - started) / 1000 / (step - first)) * (steps - step);
      progress.update(step, steps, `loss ${loss.toFixed(2)}${last}; ${duration(seconds)} left`);
    };
    const identity = createHash('sha256')
      .update(JSON.stringify({ digest, seed, sizes, steps, from }))
      .digest('hex');
    const trained = await trainImproviser({
      ...{ ...plan, engine, sizes, steps, lessons, validation, seed, identity, onProgress, resume },
      ...(begun && { from: begun.parameters }),
      ...{
        checkpoints: fileCheckpoints(checkpoint),
        checkpointEvery: CHECKPOINT_EVERY,
        signal: context.signal,
      },
    }).catch((error) => {
      if (!resume || error.name !== 'FormatError') throw error;
      throw new CommandError(
        `${quote(checkpoint)} is damaged, or of other solos or other options; begin without --resume`,
        { cause: error },
      );
    });
    const { network, result } = trained;
    if (result.stopped === 'aborted') {
      context.kept.push(`${checkpoint} (go on with --resume)`);
      context.signal.throwIfAborted();
    }
    progress.stop();
    const scores = measures(trained.scores);
    const before = trained.before && measures(trained.before);
    const training = {
      ...{ from: basename(from), solos: lessons.length, notes: notesIn(lessons) },
      data: `SHA-256 of what was read ${digest}`,
      ...{ seed, steps: result.steps, batch: plan.batch, time: plan.time, backend: engine.backend },
    };
    const model = Improviser.of(network, { training, scores: { validation: scores } }).save();
    await writeFileAtomically(out, model);
    context.kept.push(out);
    const report: Report = {
      ...{ out, bytes: model.length, from, cell: sizes.cell, parameters: countParameters(sizes) },
      ...{ solos: lessons.length, notes: notesIn(lessons) },
      keptAside: { what: kept, solos: validation.length, notes: notesIn(validation) },
      ...{ steps: result.steps, seconds: Math.round((performance.now() - started) / 1000) },
      ...(before && { before }),
      ...{ scores, skipped },
    };
    await context.stdout.write(json ? `${JSON.stringify(report, null, 1)}\n` : describe(report));
  } finally {
    progress.stop();
    engine.close();
  }
}

interface Report {
  readonly out: string;
  readonly bytes: number;
  readonly from: string;
  readonly cell: string;
  readonly parameters: number;
  /** That were learned from, as the notes. */
  readonly solos: number;
  readonly notes: number;
  readonly keptAside: { readonly what: Split['kept']; readonly solos: number; readonly notes: number };
  readonly steps: number;
  readonly seconds: number;
  /** On what was kept aside, of the model that it began with. */
  readonly before?: Measures;
  readonly scores: Measures;
  readonly skipped: FoundSolos['skipped'];
}

function describe(report: Report): string {
  const { out, bytes, from, cell, parameters, solos, notes, keptAside, steps, seconds, before, scores } =
    report;
  const begun =
    from === 'scratch' ? 'from scratch' : `beginning with ${from === 'shipped' ? 'the shipped model' : from}`;
  const aside =
    keptAside.what === 'solos'
      ? `${counted(keptAside.solos, 'solo')} that were`
      : 'the ends of solos, which were';
  const unimproved = before && before.pitch?.perplexity === scores.pitch?.perplexity;
  return [
    `Learned from ${counted(solos, 'solo')}, ${counted(notes, 'note')}, ${begun}, in ${duration(seconds)}: ` +
      `${cell.toUpperCase()}, ${counted(parameters, 'parameter')}, ${counted(steps, 'step')}.`,
    '',
    `How it foresees ${thousands(keptAside.notes)} notes of ${aside} kept aside:`,
    foresightTable(scores, before) + describeSkipped(report.skipped),
    ...(unimproved
      ? ['Nothing that it learned foresaw them better, so the model is the one that it began with.']
      : []),
    `Wrote ${out} (${size(bytes)}). Try it: talking-blues improvise --model ${out} -o solo.wav`,
    '',
  ].join('\n');
}
