// From a chart and options to a solo: reads, transposes, trains with progress, improvises.
import type { Chart, FormReport, Improvisation } from '../blues/index.ts';
import { chartArgument } from './chart-argument.ts';
import type { Context } from './context.ts';
import { UsageError } from './errors.ts';
import type { SoloOptions } from './solo-options.ts';

export interface Solo {
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

/** The chart that was asked for, in the key that was asked for; the default blues if none was. */
export async function soloChart(
  argument: string | undefined,
  key: string | undefined,
  context: Context,
): Promise<Chart> {
  const { chartKey, DEFAULT_BLUES, parseChart, pitchClassOf, transposeChart } = await import(
    '../blues/index.ts'
  );
  const chart = argument === undefined ? parseChart(DEFAULT_BLUES) : await chartArgument(argument, context);
  if (key === undefined) return chart;
  const home = chartKey(chart);
  if (key.endsWith('m') !== (home.mode === 'minor')) {
    throw new UsageError(
      `--key ${key} would make a ${home.mode} chart ${home.mode === 'minor' ? 'major' : 'minor'}: it is in ${home.name}, and can move to any other ${home.mode} key`,
    );
  }
  // The nearer way, up or down, keeps the chart near where it was written.
  const up = (pitchClassOf(key.replace(/m$/, '')) - home.root + 12) % 12;
  return transposeChart(chart, up > 6 ? up - 12 : up);
}

export async function playSolo(chart: Chart, options: SoloOptions, context: Context): Promise<Solo> {
  const { choruses, tempo, temperature, seed, method, cell, threads, backend } = options;
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
