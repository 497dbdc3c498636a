// What a person, or a program, is told about a solo: how it was learned, whether it keeps the form, how it plays.
import type { ScoreSummary } from '../blues/index.ts';
import { list } from './errors.ts';
import type { ChartSolo, ShippedSolo, Solo } from './solo.ts';
import { counted, thousands } from './table.ts';

/** For `--json`: the score's figures, and who played: how it was learned, and how the form was kept. */
export interface SoloReport {
  readonly summary: ScoreSummary;
  /** Without what differs from run to run: the same seed prints the same object. */
  readonly training?: Omit<ChartSolo['training'], 'seconds' | 'backend'>;
  /** The chords that the network played by itself, against the chart. */
  readonly form?: { readonly kept: boolean; readonly wrongBars: number };
  readonly soloist?: Omit<ShippedSolo['soloist'], 'seconds'>;
}

export async function soloReport(solo: Solo): Promise<SoloReport> {
  const { summarise } = await import('../blues/index.ts');
  const summary = summarise(solo.improvisation);
  if ('soloist' in solo) {
    const { seconds: _seconds, ...soloist } = solo.soloist;
    return { summary, soloist };
  }
  const { wrongBars } = solo.form;
  const { seconds: _seconds, backend: _backend, ...training } = solo.training;
  return { summary, training, form: { kept: wrongBars === 0, wrongBars } };
}

/** A few lines for people; `files` are those that were written. */
export async function describeSolo(solo: Solo, files: readonly string[]): Promise<string> {
  const { formatSummary, summarise } = await import('../blues/index.ts');
  const lines = [...whoPlays(solo), '', formatSummary(summarise(solo.improvisation))];
  if (files.length > 0) lines.push('', `Wrote ${list(files)}.`);
  return `${lines.join('\n')}\n`;
}

function whoPlays(solo: Solo): string[] {
  const { chart, choruses } = solo.improvisation;
  const bars = counted(chart.bars.length * choruses, 'bar');
  if ('soloist' in solo) {
    const { cell, parameters, seconds } = solo.soloist;
    return [
      `Improvised ${bars} in ${seconds.toFixed(1)} s by a network of ${cell.toUpperCase()} cells ` +
        `(${counted(parameters, 'parameter')}) that learned from real solos.`,
    ];
  }
  const { form, training } = solo;
  const size = `${counted(training.parameters, 'parameter')}, ${counted(training.steps, 'step')}`;
  return [
    `Learned ${counted(chart.bars.length, 'bar')} by a network of ${training.cell.toUpperCase()} cells ` +
      `(${size}) in ${training.seconds.toFixed(1)} s, on ${training.backend}.`,
    keeping(form, chart.bars.length * choruses),
  ];
}

function keeping({ wrongBars, firstWrong }: ChartSolo['form'], bars: number): string {
  if (!firstWrong) {
    const all = bars === 1 ? 'its one bar' : `all ${thousands(bars)} bars`;
    return `It keeps the form: left alone, it played the right chords in ${all}.`;
  }
  const { chorus, bar } = firstWrong;
  const share = `${thousands(wrongBars)} of ${counted(bars, 'bar')}`;
  return `It lost the form: left alone, it played wrong chords in ${share}, first in chorus ${chorus}, bar ${bar}.`;
}
