// The command `improvise`: plays over a chart, prints what it played and writes it to files.
import { extname, resolve } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { describeWritten, playedAsWritten, writtenReport } from './as-written.ts';
import { addBand, type BandChoices, bandSettings } from './band-options.ts';
import type { Context } from './context.ts';
import { UsageError } from './errors.ts';
import { quote, writeFileAtomically } from './files.ts';
import { scoreMaker, toJson } from './scores.ts';
import { checkMethod, playSolo, soloSheet } from './solo.ts';
import { addLearning, addPlaying, addSoloist, type SoloOptions } from './solo-options.ts';
import { writeStems } from './stems.ts';
import { describeSolo, soloReport } from './summary.ts';
import { addTargets, checkFile, checkTargets, type Format, parseTargets, writeTargets } from './targets.ts';

const HELP = `
A chart is text: bars between |, the chords of a bar share it evenly, / holds a chord, % repeats the
bar before, NC is no chord, |: … :| repeats, and a metre such as 3/4 may stand first.
A tempo and a style that stand with the chart (Tempo: 96, Style: Bossa Nova; in MusicXML, MIDI, an
iReal Pro link) are those that are played, unless --tempo and --style tell otherwise.

Examples:
  $ talking-blues improvise -o solo.wav                            a 12-bar blues, to listen to
  $ talking-blues improvise "Am7 | D7 | Gmaj7 | %" -o solo.mid     your own chords
  $ talking-blues improvise tune.txt --key Eb -o solo.musicxml     from a file, in another key
  $ talking-blues improvise tune.txt --style bossa --intro 4 -o a.wav --stems stems
                                                                   in another style; each player alone, too
  $ cat tune.txt | talking-blues improvise - --json > solo.json    from a pipe, as data
  $ talking-blues improvise "irealb://…" -o solo.wav                from an iReal Pro link; FILE#2 takes the second tune
  $ talking-blues improvise --solo-style bebop --density 1.5 -o a.wav
                                                                   a busy bebop player
  $ talking-blues improvise --model mine.safetensors -o b.wav       by a soloist that you trained (train blues)
  $ talking-blues improvise --method eck2002 --cell rnn -o control.wav
                                                                   by a network without memory cells, trained first`;

interface Options extends SoloOptions, BandChoices {
  readonly output: readonly string[];
  readonly format?: Format;
  readonly stems?: string;
  readonly plot?: string;
  readonly json?: boolean;
}

export function addImprovise(program: Command, context: Context): void {
  const command = program
    .command('improvise')
    .summary('play over any chart, with a band')
    .description('Improvises over a chart, prints a summary, and writes scores and sound.')
    .argument(
      '[chart]',
      'a chart, a file with one (text, MusicXML, MIDI, iReal Pro), a link, or - for standard input; a 12-bar blues if absent',
    );
  addLearning(addBand(addSoloist(addPlaying(addTargets(command)))))
    .addOption(
      new Option(
        '--stems <folder>',
        'write each player as a WAV file there; their sum is the mix before loudness and peaks are set',
      ),
    )
    .addOption(
      new Option('--plot <file.svg>', 'draw the solo as a piano roll over the form').argParser(svgName),
    )
    .option('--json', 'print the solo as JSON: tempo, bars with their chords, notes')
    .addHelpText('after', HELP)
    .action((chart: string | undefined, options: Options) => {
      const tempoGiven = command.getOptionValueSource('tempo') !== 'default';
      return improvise(chart, options, tempoGiven, context);
    });
}

function svgName(text: string): string {
  if (extname(text).toLowerCase() !== '.svg') throw new InvalidArgumentError('It must end in .svg.');
  return text;
}

async function improvise(
  argument: string | undefined,
  given: Options,
  tempoGiven: boolean,
  context: Context,
): Promise<void> {
  checkMethod(given);
  const { output, format, json, key, seed, stems, plot } = given;
  const targets = parseTargets(output, format);
  if (plot && targets.some(({ path }) => resolve(path) === resolve(plot)))
    throw new UsageError(`-o and --plot both want ${quote(plot)}`);
  const toStdout = targets.some(({ path }) => path === '-');
  if (json && toStdout) throw new UsageError('--json and -o - both want standard output');
  await checkTargets(targets, context);
  if (plot) await checkFile(plot);
  if (argument === '-' && given.model === '-')
    throw new UsageError('the chart and --model both want standard input');
  const sheet = await soloSheet(argument, key, context);
  const { options, written } = await playedAsWritten(sheet, given, tempoGiven);
  const solo = await playSolo(sheet.chart, options, context);
  const settings = bandSettings(options);
  await writeTargets(targets, scoreMaker(solo.improvisation, seed, context, settings), context);
  if (stems) await writeStems(stems, solo.improvisation, seed, context, settings);
  if (plot) {
    const { pianoRoll } = await import('../blues/index.ts');
    await writeFileAtomically(plot, pianoRoll(solo.improvisation));
    context.kept.push(plot);
  }
  if (json) {
    const said = { ...toJson(solo.improvisation), ...writtenReport(written) };
    const report = { seed, ...said, ...(await soloReport(solo)) };
    await context.stdout.write(`${JSON.stringify(report, null, 1)}\n`);
    return;
  }
  // Where standard output carries the music, the words go beside it.
  const words = toStdout ? context.stderr : context.stdout;
  await words.write(describeWritten(written) + (await describeSolo(solo, context.kept)));
}
