// What a person, or a program, is told about a solo: how it was learned, whether it keeps the form, how it plays.
import type { ScoreSummary } from '../blues/index.ts';
import { list } from './errors.ts';
import type { Solo } from './solo.ts';
import { counted, thousands } from './table.ts';

/** For `--json`: the score's figures, how it was learned, and how the form was kept. */
export interface SoloReport {
  readonly summary: ScoreSummary;
  /** Without what differs from run to run: the same seed prints the same object. */
  readonly training: Omit<Solo['training'], 'seconds' | 'backend'>;
  /** The chords that the network played by itself, against the chart. */
  readonly form: { readonly kept: boolean; readonly wrongBars: number };
}

export async function soloReport({ improvisation, training, form }: Solo): Promise<SoloReport> {
  const { summarise } = await import('../blues/index.ts');
  const { wrongBars } = form;
  const { seconds: _seconds, backend: _backend, ...learned } = training;
  return { summary: summarise(improvisation), training: learned, form: { kept: wrongBars === 0, wrongBars } };
}

/** A few lines for people; `files` are those that were written. */
export async function describeSolo(solo: Solo, files: readonly string[]): Promise<string> {
  const { formatSummary, summarise } = await import('../blues/index.ts');
  const { improvisation, training, form } = solo;
  const { chart, choruses } = improvisation;
  const { parameters, steps, seconds, backend } = training;
  const size = `${counted(parameters, 'parameter')}, ${counted(steps, 'step')}`;
  const lines = [
    `Learned ${counted(chart.bars.length, 'bar')} by a network of ${training.cell.toUpperCase()} cells ` +
      `(${size}) in ${seconds.toFixed(1)} s, on ${backend}.`,
    keeping(form, chart.bars.length * choruses),
    '',
    formatSummary(summarise(improvisation)),
  ];
  if (files.length > 0) lines.push('', `Wrote ${list(files)}.`);
  return `${lines.join('\n')}\n`;
}

function keeping({ wrongBars, firstWrong }: Solo['form'], bars: number): string {
  if (!firstWrong) {
    const all = bars === 1 ? 'its one bar' : `all ${thousands(bars)} bars`;
    return `It keeps the form: left alone, it played the right chords in ${all}.`;
  }
  const { chorus, bar } = firstWrong;
  const share = `${thousands(wrongBars)} of ${counted(bars, 'bar')}`;
  return `It lost the form: left alone, it played wrong chords in ${share}, first in chorus ${chorus}, bar ${bar}.`;
}
