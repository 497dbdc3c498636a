// The command `evaluate blues`: how well an improviser foresees solos, in perplexity and accuracy of each part of a note.
import type { Command } from 'commander';
import { addImproviser, openImproviser } from './blues-model.ts';
import { foresightTable } from './blues-report.ts';
import { addSolos, describeSkipped, readSolos, SOLOS_HELP, type SolosOptions } from './blues-solos.ts';
import type { Context } from './context.ts';
import { UsageError } from './errors.ts';
import { counted } from './table.ts';

const HELP = `${SOLOS_HELP}

Every note of every solo is foretold from all notes before it, part by part: the next onset (1 to 96 twelfths of a
beat, or waiting), whether a phrase begins, length (17 classes), timing (15 classes around the grid), pitch, loudness
(7 classes around the solo’s mean). Each part knows those before it and the chords. Perplexity is how many classes the
model hesitates between; right is how often the likeliest was the one that came. Scores tell no timing and no loudness.

Examples:
  $ talking-blues evaluate blues solos/
  $ talking-blues evaluate blues mcsv_melody/*.csv --json
  $ talking-blues evaluate blues take.mid --chart tune.txt --model mine.safetensors`;

interface Options extends SolosOptions {
  readonly model?: string;
  readonly json?: boolean;
}

export function addEvaluateBlues(evaluate: Command, context: Context): void {
  const command = evaluate
    .command('blues')
    .summary('perplexity and accuracy of an improviser')
    .description('Scores an improviser on solos: how well it foretells pitch, onset and length of each note.')
    .argument('<data...>', 'files and folders with solos that the model was not trained on');
  addImproviser(addSolos(command))
    .option('--json', 'print the result as JSON')
    .addHelpText('after', HELP)
    .action((data: readonly string[], options: Options) => evaluateBlues(data, options, context));
}

async function evaluateBlues(data: readonly string[], options: Options, context: Context): Promise<void> {
  if (data.includes('-'))
    throw new UsageError('solos are read from files and folders, not from standard input');
  if (options.model === '-' && options.chart === '-') {
    throw new UsageError('standard input can be read only once, and - stands there more often');
  }
  const { solos, skipped } = await readSolos(data, options, context);
  const { foresight, lessonOf, measures } = await import('../blues/index.ts');
  const improviser = await openImproviser(options.model, context);
  const progress = await context.openProgress();
  try {
    const scores = await foresight(improviser.network, solos.map(lessonOf), {
      signal: context.signal,
      onProgress: (done, total) => progress.update(done, total, 'listening'),
    }).finally(() => progress.stop());
    const found = measures(scores);
    const notes = solos.reduce((sum, solo) => sum + solo.notes.length, 0);
    if (options.json) {
      const report = { solos: solos.length, notes, ...found, skipped };
      await context.stdout.write(`${JSON.stringify(report, null, 1)}\n`);
      return;
    }
    await context.stdout.write(
      `${counted(solos.length, 'solo')}, ${counted(notes, 'note')}\n\n${foresightTable(found)}${describeSkipped(skipped)}`,
    );
  } finally {
    improviser.close();
  }
}
