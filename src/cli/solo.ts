// From a chart and options to a solo: reads, transposes, trains with progress, improvises.
import type { Chart, FormReport, Improvisation, Sheet } from '../blues/index.ts';
import { openImproviser } from './blues-model.ts';
import { sheetArgument } from './chart-argument.ts';
import type { Context } from './context.ts';
import { UsageError } from './errors.ts';
import type { SoloOptions } from './solo-options.ts';

/** A solo, and who played it: a network that learned the chart, or one that learned from real solos. */
export type Solo = ChartSolo | ShippedSolo;

export interface ChartSolo {
  readonly improvisation: Improvisation;
  /** How well the chords that the network played by itself kept to the chart. */
  readonly form: FormReport;
  /** How the network learned it. */
  readonly training: {
    readonly method: string;
    readonly cell: string;
    /** Connections and biases. */
    readonly parameters: number;
    readonly steps: number;
    readonly seconds: number;
    /** What computed, in words. */
    readonly backend: string;
  };
}

export interface ShippedSolo {
  readonly improvisation: Improvisation;
  readonly soloist: {
    readonly method: string;
    readonly cell: string;
    readonly parameters: number;
    /** To play the solo. */
    readonly seconds: number;
  };
}

/** The chart that was asked for, in the key that was asked for, and what stands beside it; the default blues if none was. */
export async function soloSheet(
  argument: string | undefined,
  key: string | undefined,
  context: Context,
): Promise<Sheet> {
  const { chartKey, DEFAULT_BLUES, parseChart, pitchClassOf, transposeChart } = await import(
    '../blues/index.ts'
  );
  const sheet: Sheet =
    argument === undefined ? { chart: parseChart(DEFAULT_BLUES) } : await sheetArgument(argument, context);
  if (key === undefined) return sheet;
  const home = chartKey(sheet.chart);
  if (key.endsWith('m') !== (home.mode === 'minor')) {
    throw new UsageError(
      `--key ${key} would make a ${home.mode} chart ${home.mode === 'minor' ? 'major' : 'minor'}: it is in ${home.name}, and can move to any other ${home.mode} key`,
    );
  }
  // The nearer way, up or down, keeps the chart near where it was written.
  const up = (pitchClassOf(key.replace(/m$/, '')) - home.root + 12) % 12;
  return { ...sheet, chart: transposeChart(sheet.chart, up > 6 ? up - 12 : up) };
}

/** What only one of the methods knows. */
const OF_SOLOS = ['soloStyle', 'density', 'outside', 'range', 'model'] as const;
const OF_ECK2002 = ['cell', 'backend', 'threads'] as const;

/** @throws {UsageError} for an option that the method does not know. */
export function checkMethod(options: SoloOptions): void {
  const { method } = options;
  for (const name of method === 'solos' ? OF_ECK2002 : OF_SOLOS) {
    if (options[name] === undefined) continue;
    const flag = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    throw new UsageError(
      `${flag} is no option of --method ${method}; add --method ${method === 'solos' ? 'eck2002' : 'solos'} or leave it out`,
    );
  }
}

export async function playSolo(chart: Chart, options: SoloOptions, context: Context): Promise<Solo> {
  checkMethod(options);
  return options.method === 'solos'
    ? playLearned(chart, options, context)
    : learnChart(chart, options, context);
}

/** The shipped improviser, or another. With a swing of one's own it plays what it wrote, otherwise as it would play it. */
async function playLearned(chart: Chart, options: SoloOptions, context: Context): Promise<ShippedSolo> {
  const { choruses, tempo, temperature, seed, swing, soloStyle: style, density, outside, range } = options;
  const improviser = await openImproviser(options.model, context);
  try {
    const begun = performance.now();
    const playing = { choruses, tempo, temperature, seed, style, density, outside, range };
    const { improvisation, played } = improviser.improvise(chart, playing);
    const seconds = (performance.now() - begun) / 1000;
    let parameters = 0;
    for (const { size } of improviser.network.parameters.values()) parameters += size;
    const { cell } = improviser.network.sizes;
    const melody = played.map((note) => ({ ...note, written: note.gridOnset }));
    return {
      improvisation:
        swing === undefined ? { ...improvisation, timing: 'played', melody } : { ...improvisation, swing },
      soloist: { method: 'solos', cell, parameters, seconds },
    };
  } finally {
    improviser.close();
  }
}

/** The network of Eck & Schmidhuber, trained on the chart. */
async function learnChart(chart: Chart, options: SoloOptions, context: Context): Promise<ChartSolo> {
  const { choruses, tempo, temperature, seed, method, cell = 'lstm', threads, backend } = options;
  const { defaultSwing, trainEck2002 } = await import('../blues/index.ts');
  const progress = await context.openProgress();
  const begun = performance.now();
  const model = await trainEck2002(chart, {
    ...{ seed, cell, threads, backend },
    signal: context.signal,
    onProgress: ({ phase, epoch, epochs, loss }) =>
      progress.update(epoch, epochs, `learning the ${phase}, loss ${loss.toFixed(3)}`),
  }).finally(() => progress.stop());
  const seconds = (performance.now() - begun) / 1000;
  try {
    const playing = { choruses, temperature, seed };
    const melody = model.improvise(playing);
    const swing = options.swing ?? defaultSwing(tempo);
    const { parameters, training, computes } = model;
    return {
      improvisation: { chart, choruses, tempo, swing, melody },
      form: model.freeRun(choruses, playing),
      training: {
        ...{ method, cell, parameters, seconds, backend: computes },
        steps: training.chordSteps + training.melodySteps,
      },
    };
  } finally {
    model.close();
  }
}
