// The command `perform`: the whole show, a step for each thing the house can do, into one folder.
import { join } from 'node:path';
import { type Command, Option } from 'commander';
import type { Context } from './context.ts';
import { makeFolder, removeEmpty, writeFileAtomically } from './files.ts';
import { bluesStep } from './perform-blues.ts';
import { speechStep } from './perform-speech.ts';
import type { PerformOptions, Step, StepResult } from './perform-step.ts';
import { wordsStep } from './perform-words.ts';
import { addLearning, addPlaying } from './solo-options.ts';

/** In the order of the show. */
const STEPS: readonly Step[] = [wordsStep, speechStep, bluesStep];

const EXAMPLES = `
Examples:
  $ talking-blues perform
  $ talking-blues perform --seed 7 --out tonight
  $ talking-blues perform --chart "Cm7 | Fm7 | G7 | Cm7" --tempo 90`;

export function addPerform(program: Command, context: Context): void {
  const command = program
    .command('perform')
    .summary('the whole show, into the folder out/')
    .description(
      'Reads passages and says which word comes next (remember.json); says two sentences, with expression and flat ' +
        '(speech.wav, speech.marks.jsonl, monotone.wav); then improvises over a twelve-bar blues with a band ' +
        '(blues.mid, blues.musicxml and blues.wav).',
    )
    .addOption(
      new Option(
        '--chart <chart>',
        'other chords, played at their own tempo and in their own style if they have any: a chart, the name of a file, or - for standard input',
      ),
    )
    .addOption(new Option('--out <folder>', 'where to write; made if it is not there').default('out'));
  addLearning(addPlaying(command))
    .option('--json', 'print the results as JSON')
    .addHelpText('after', EXAMPLES)
    .action((options: Omit<PerformOptions, 'tempoGiven'>) => {
      const tempoGiven = command.getOptionValueSource('tempo') !== 'default';
      return perform(STEPS, { ...options, tempoGiven }, context);
    });
}

/** Runs the steps in order and prints what each did as soon as it is done. */
export async function perform(
  steps: readonly Step[],
  options: PerformOptions,
  context: Context,
): Promise<void> {
  const { out } = options;
  const made = await makeFolder(out);
  try {
    await play(steps, options, context);
  } catch (error) {
    // Where nothing was kept, nothing is left: no empty folder either.
    if (made && context.kept.length === 0) await removeEmpty(out, made);
    throw error;
  }
}

async function play(steps: readonly Step[], options: PerformOptions, context: Context): Promise<void> {
  const { out, json } = options;
  const write = async (name: string, content: Uint8Array | string): Promise<void> => {
    context.signal.throwIfAborted();
    const path = join(out, name);
    await writeFileAtomically(path, content);
    context.kept.push(path);
  };
  const results: Record<string, unknown> = {};
  const prepared: [string, () => Promise<StepResult>][] = [];
  for (const { name, prepare } of steps) prepared.push([name, await prepare({ context, options, write })]);
  for (const [name, run] of prepared) {
    context.signal.throwIfAborted();
    const result = await run();
    results[name] = result.json;
    if (!json) await context.stdout.write(result.text);
  }
  if (json) {
    const all = { seed: options.seed, ...results, files: context.kept };
    await context.stdout.write(`${JSON.stringify(all, null, 1)}\n`);
  }
}
