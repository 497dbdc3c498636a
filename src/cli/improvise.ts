// The command `improvise`: learns a chart, plays over it, prints what it played and writes it to files.
import { type Command, Option } from 'commander';
import type { Context } from './context.ts';
import { UsageError } from './errors.ts';
import { collect, oneOf } from './options.ts';
import { scoreMaker, toJson } from './scores.ts';
import { playSolo, soloChart } from './solo.ts';
import { addLearning, addPlaying, type SoloOptions } from './solo-options.ts';
import { describeSolo, soloReport } from './summary.ts';
import { checkTargets, FORMATS, type Format, parseTargets, writeTargets } from './targets.ts';

const HELP = `
A chart is text: bars between |, the chords of a bar share it evenly, / holds a chord, % repeats the
bar before, NC is no chord, |: … :| repeats, and a metre such as 3/4 may stand first.

Examples:
  $ talking-blues improvise -o solo.wav                            a 12-bar blues, to listen to
  $ talking-blues improvise "Am7 | D7 | Gmaj7 | %" -o solo.mid     your own chords
  $ talking-blues improvise tune.txt --key Eb -o solo.musicxml     from a file, in another key
  $ cat tune.txt | talking-blues improvise - --json > solo.json    from a pipe, as data
  $ talking-blues improvise --cell rnn -o control.wav              by a network without memory cells`;

interface Options extends SoloOptions {
  readonly output: readonly string[];
  readonly format?: Format;
  readonly json?: boolean;
}

export function addImprovise(program: Command, context: Context): void {
  const command = program
    .command('improvise')
    .summary('learn a chart and play over it')
    .description(
      'Trains a network on the chart, lets it improvise over it, prints a summary, and writes scores and sound.',
    )
    .argument(
      '[chart]',
      'a chart, the name of a file that holds one, or - for standard input; a 12-bar blues if absent',
    )
    .addOption(
      new Option(
        '-o, --output <file>',
        'write .mid, .musicxml or .wav; may be repeated; - is standard output',
      )
        .argParser(collect)
        .default([], 'none'),
    )
    .addOption(
      new Option(
        '--format <format>',
        `${FORMATS.join(', ')}: for -o - and names without an extension`,
      ).argParser(oneOf(FORMATS)),
    );
  addLearning(addPlaying(command))
    .option('--json', 'print the solo as JSON: tempo, bars with their chords, notes')
    .addHelpText('after', HELP)
    .action((chart: string | undefined, options: Options) => improvise(chart, options, context));
}

async function improvise(argument: string | undefined, options: Options, context: Context): Promise<void> {
  const { output, format, json, key, seed } = options;
  const targets = parseTargets(output, format);
  const toStdout = targets.some(({ path }) => path === '-');
  if (json && toStdout) throw new UsageError('--json and -o - both want standard output');
  await checkTargets(targets, context);
  const chart = await soloChart(argument, key, context);
  const solo = await playSolo(chart, options, context);
  await writeTargets(targets, scoreMaker(solo.improvisation, seed, context), context);
  if (json) {
    await context.stdout.write(
      `${JSON.stringify({ seed, ...toJson(solo.improvisation), ...(await soloReport(solo)) }, null, 1)}\n`,
    );
    return;
  }
  // Where standard output carries the music, the words go beside it.
  const words = toStdout ? context.stderr : context.stdout;
  await words.write(await describeSolo(solo, context.kept));
}
