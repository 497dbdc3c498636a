// What a person, or a program, is told about a solo: how it was learned, whether it keeps the form, how it plays.
import { list } from './errors.ts';
import type { Solo } from './solo.ts';
import { counted, thousands } from './table.ts';

/** Figures of a solo, for `--json` and for the printed summary. */
export interface SoloFigures {
  readonly bars: number;
  readonly notes: number;
  readonly notesPerBar: number;
  /** MIDI numbers; absent for a solo without notes. */
  readonly lowest?: number;
  readonly highest?: number;
  /** Shares of the notes, 0 to 1. */
  readonly chordTones: number;
  readonly fitting: number;
  /** Bars in which the network itself, left alone, played a wrong chord. */
  readonly wrongBars: number;
}

export async function soloFigures({ improvisation, form }: Solo): Promise<SoloFigures> {
  const { chartKey, chordAt, fitsChord, isChordTone } = await import('../blues/index.ts');
  const { chart, choruses, melody } = improvisation;
  const bars = chart.bars.length * choruses;
  const { root } = chartKey(chart);
  const pitches = melody.map(({ pitch }) => pitch);
  const share = (fits: (note: (typeof melody)[number]) => boolean) =>
    melody.length > 0 ? round(melody.filter(fits).length / melody.length) : 0;
  return {
    bars,
    notes: melody.length,
    notesPerBar: round(melody.length / bars),
    ...(melody.length > 0 ? { lowest: Math.min(...pitches), highest: Math.max(...pitches) } : {}),
    chordTones: share(({ onset, pitch }) => isChordTone(pitch, chordAt(chart, onset))),
    fitting: share(({ onset, pitch }) => fitsChord(pitch, chordAt(chart, onset), root)),
    wrongBars: form.wrongBars,
  };
}

/** A few lines for people; `files` are those that were written. */
export async function describeSolo(solo: Solo, files: readonly string[]): Promise<string> {
  const { chartKey, rootName } = await import('../blues/index.ts');
  const { improvisation, training, form } = solo;
  const { chart, choruses, tempo, swing } = improvisation;
  const figures = await soloFigures(solo);
  const name = (pitch: number) => `${rootName(pitch % 12)}${Math.floor(pitch / 12) - 1}`;
  const { lowest, highest } = figures;
  const range = lowest === undefined || highest === undefined ? '' : `, ${name(lowest)} to ${name(highest)}`;
  const learned = `${counted(training.parameters, 'parameter')}, ${counted(training.steps, 'step')}`;
  const lines: [string, string][] = [
    [
      'learned',
      `${counted(chart.bars.length, 'bar')} by a network of ${training.cell.toUpperCase()} cells (${learned}) in ${training.seconds.toFixed(1)} s`,
    ],
    ['form', keeping(form, figures.bars)],
    [
      'solo',
      `${counted(choruses, 'chorus', 'choruses')} in ${chartKey(chart).name}, ${tempo} beats a minute, swing ${round(swing)}`,
    ],
    [
      'notes',
      `${thousands(figures.notes)}${range}; ${percent(figures.chordTones)} chord tones, ${percent(figures.fitting)} in the chord or the blues scale`,
    ],
  ];
  if (files.length > 0) lines.push(['wrote', list(files)]);
  return `${lines.map(([label, text]) => `${label.padEnd(7)}  ${text}`).join('\n')}\n`;
}

function keeping({ wrongBars, firstWrong }: Solo['form'], bars: number): string {
  if (!firstWrong)
    return `kept: left alone, the network played the right chords in all ${thousands(bars)} bars`;
  const { chorus, bar } = firstWrong;
  return `lost: left alone, the network played wrong chords in ${thousands(wrongBars)} of ${thousands(bars)} bars, first in chorus ${chorus}, bar ${bar}`;
}

const round = (value: number): number => Math.round(value * 100) / 100;
const percent = (share: number): string => `${Math.round(share * 100)} %`;
