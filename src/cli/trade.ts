// The command `trade`: a melody from a MIDI file plays the odd trades, and the improviser answers the even ones.
import { basename, extname } from 'node:path';
import { type Command, Option } from 'commander';
import type { Chart, MidiFile, MidiForm, Part, Relation, Trades } from '../blues/index.ts';
import { STYLES, type StyleName } from '../blues/style.ts';
import { openImproviser } from './blues-model.ts';
import { chartArgument } from './chart-argument.ts';
import type { Context } from './context.ts';
import { CommandError, list, sentence, UsageError } from './errors.ts';
import { quote, readInput } from './files.ts';
import { decimal, oneOf, seedOption, wholeNumber } from './options.ts';
import { sound, toJson } from './scores.ts';
import { addSoloist, type SoloOptions, TEMPI } from './solo-options.ts';
import { counted } from './table.ts';
import { addTargets, checkTargets, type Format, parseTargets, writeTargets } from './targets.ts';

const HELP = `
You play the 1st, 3rd, 5th … trade, it answers in the 2nd, 4th, 6th …; what your file has in its trades is left out.
The first bar of the form is where the file's chord symbols begin, or with --chart its first bar, unless --from tells.

How an answer is related to what you just played is measured by what it has in common with it: turns of three
intervals by size (step, skip, leap), pairs of intervals, rhythm, and the semitones between the mean pitches.

Examples:
  $ talking-blues trade me.mid --chart "Bb7 | Eb7 | Bb7 | %" -o both.mid
  $ talking-blues trade me.mid --bars 2 --track sax --tempo 160 -o both.wav
  $ talking-blues trade me.mid --chart tune.txt --from 3 --json -o both.musicxml`;

interface Options
  extends Pick<SoloOptions, 'soloStyle' | 'density' | 'outside' | 'range' | 'temperature' | 'model'> {
  readonly output: readonly string[];
  readonly format?: Format;
  readonly bars: number;
  readonly chart?: string;
  readonly track?: string;
  readonly from?: number;
  readonly tempo?: number;
  readonly style?: StyleName;
  readonly band: boolean;
  readonly seed: number;
  readonly json?: boolean;
}

/** Bytes of a MIDI file: hours of one. */
const MAX_BYTES = 16_000_000;

export function addTrade(program: Command, context: Context): void {
  const command = program
    .command('trade')
    .summary('answer a melody of yours, some bars each')
    .description('Trades with a melody in a MIDI file: it plays some bars, the improviser answers as many.')
    .argument('<melody>', 'a MIDI file, or - for standard input');
  addTargets(command)
    .addOption(
      new Option('--bars <n>', 'bars of a trade: 2, 4, 8 …').argParser(wholeNumber(1, 64)).default(4),
    )
    .option(
      '--chart <chart>',
      'a chart, a file with one, or a link (default: the chord symbols in the MIDI file)',
    )
    .option(
      '--track <track>',
      'number, from 1, or name of the melody’s track (default: the one most like a melody)',
    )
    .addOption(
      new Option('--from <bar>', 'bar of the file, from 1, in which the form begins').argParser(
        wholeNumber(1, 10_000),
      ),
    )
    .addOption(
      new Option('--tempo <bpm>', 'beats a minute (default: the file’s)').argParser(decimal(...TEMPI)),
    )
    .addOption(
      new Option(
        '--temperature <t>',
        'how daring: 1 draws notes as learned, less keeps to the likely (default: 1)',
      ).argParser(decimal(0.05, 5)),
    );
  addSoloist(command)
    .addOption(
      new Option('--style <name>', `how the band plays: ${STYLES.join(', ')} (default: swing)`).argParser(
        oneOf(STYLES),
      ),
    )
    .option('--no-band', 'the two of you alone')
    .addOption(seedOption())
    .option('--json', 'print both players’ notes and how answers are related, as JSON')
    .addHelpText('after', HELP)
    .action((melody: string, options: Options) => trade(melody, options, context));
}

async function trade(path: string, options: Options, context: Context): Promise<void> {
  const { output, format, json, track, bars, temperature, seed, density, outside, range } = options;
  const targets = parseTargets(output, format);
  const toStdout = targets.some((target) => target.path === '-');
  if (json && toStdout) throw new UsageError('--json and -o - both want standard output');
  if ([path, options.chart, options.model].filter((one) => one === '-').length > 1) {
    throw new UsageError('standard input can be read only once, and - stands there more often');
  }
  await checkTargets(targets, context);
  const { inForm, melodyTrack, readMidi, tradeWith } = await import('../blues/index.ts');
  const bytes = await readInput(path, { maxBytes: MAX_BYTES, stdin: context.stdin, signal: context.signal });
  const named = path === '-' ? 'standard input' : quote(path);
  const within = <T>(read: () => T): T => {
    try {
      return read();
    } catch (error) {
      throw new CommandError(`${named}: ${sentence(error)}`, { cause: error });
    }
  };
  const file = within(() => readMidi(bytes));
  const found = within(() => melodyTrack(file, track));
  const { chart, form } = await over(file, path, options, context, within);
  const tempo = options.tempo ?? file.tempos[0].tempo / form.quarters;
  const melody = inForm(found.notes, form);
  const improviser = await openImproviser(options.model, context);
  let trades: Trades;
  try {
    const manner = { temperature, seed, density, outside, range, style: options.soloStyle };
    trades = within(() => tradeWith(improviser, chart, melody, { bars, tempo, ...manner }));
  } finally {
    improviser.close();
  }
  await writeTargets(targets, maker(trades, options, context), context);
  const { related, leftOut, answers, asked } = trades;
  const about = { track: found.track + 1, trades: trades.trades, leftOut, ...(related && { related }) };
  if (json) {
    const { notes, ...score } = toJson(trades.improvisation);
    const isAnswer = new Set(answers);
    const players = trades.improvisation.melody.map((note) => (isAnswer.has(note) ? 'improviser' : 'you'));
    const all = notes.map((note, i) => ({ ...note, player: players[i] }));
    await context.stdout.write(`${JSON.stringify({ seed, ...about, ...score, notes: all }, null, 1)}\n`);
    return;
  }
  const name = found.name ? ` (${found.name})` : '';
  const lines = [
    `You, track ${found.track + 1}${name}: ${counted(asked.length, 'note')}. The improviser: ${counted(answers.length, 'note')}. ` +
      `${counted(trades.trades, 'trade')} each of ${counted(bars, 'bar')} over ${quote(chart.title)}, at ${Math.round(tempo)} beats a minute.`,
    ...(leftOut > 0
      ? [
          `${counted(leftOut, 'note')} of yours outside of your trades ${leftOut === 1 ? 'was' : 'were'} left out.`,
        ]
      : []),
    ...(related
      ? [describe(related)]
      : ['Phrases of fewer than five notes say too little to measure how answers are related.']),
    ...(context.kept.length > 0 ? [`Wrote ${list(context.kept)}.`] : []),
  ];
  await (toStdout ? context.stderr : context.stdout).write(`${lines.join('\n')}\n`);
}

/** The chart, and where it begins in the file. */
async function over(
  file: MidiFile,
  path: string,
  { chart: argument, from }: Options,
  context: Context,
  within: <T>(read: () => T) => T,
): Promise<{ chart: Chart; form: MidiForm }> {
  const { formFromBar, holdsChords, midiChart, midiForm } = await import('../blues/index.ts');
  if (argument !== undefined) {
    const chart = await chartArgument(argument, context);
    return { chart, form: within(() => formFromBar(file, from ?? 1)) };
  }
  if (!holdsChords(file)) {
    throw new CommandError(
      `${path === '-' ? 'standard input' : quote(path)} holds no chord symbols; give the chords with --chart`,
    );
  }
  const title = path === '-' ? undefined : basename(path, extname(path));
  return within(() => {
    const chart = midiChart(file, { title });
    const form = midiForm(file);
    return { chart, form: from === undefined ? form : { ...form, start: formFromBar(file, from).start } };
  });
}

/** Both players have a track of their own in MIDI; a score shows them in one staff. */
function maker(
  { improvisation }: Trades,
  { seed, style, band: accompanied }: Options,
  context: Context,
): (format: Format) => Promise<Uint8Array | string> {
  return async (format) => {
    const { band, writeMidi, writeMusicXml } = await import('../blues/index.ts');
    const options = { seed, style, accompanied, ending: accompanied ? 'chord' : 'none' } as const;
    if (format === 'musicxml') return writeMusicXml(improvisation, options);
    const [both, ...others] = band(improvisation, options);
    // Answers know where they are written, a melody from a file does not.
    const only = (name: string, answers: boolean): Part => {
      const mine = both.notes.filter(({ written }) => (written !== undefined) === answers);
      return { ...both, name, notes: mine };
    };
    const parts = [only('You', false), only('Talking Blues', true), ...others];
    const midi = writeMidi(improvisation, parts, options);
    return format === 'mid' ? midi : sound(midi, context);
  };
}

function describe({ contour, intervals, rhythm, register }: Relation): string {
  const percent = (share: number): string => `${Math.round(100 * share)} %`;
  return (
    `Its answers share with the phrases before them ${percent(contour)} of contours, ${percent(intervals)} of interval ` +
    `pairs and ${percent(rhythm)} of rhythm; their mean pitches lie ${register.toFixed(1)} semitones apart.`
  );
}
