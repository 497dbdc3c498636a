// Charts in the worker: read from whatever holds one, moved to another key, and told to the page.
import {
  type Chart,
  ChartError,
  chartKey,
  formatChart,
  MusicError,
  nearestStyle,
  parseChart,
  readSheet,
  transposeChart,
} from '../../blues/index.ts';
import type { ReadResult, ShownChart } from './types.ts';

/** Room for the largest playlist and for a score of an orchestra. */
const MOST_BYTES = 16_000_000;

export interface ReadRequest {
  readonly source: string | Uint8Array;
  readonly title?: string;
  /** Which tune of several: its number, or a part of its title. */
  readonly tune?: string;
}

/** A chart for the page, or one sentence about why there is none. */
export function read({ source, title, tune }: ReadRequest): ReadResult {
  if (source.length > MOST_BYTES) {
    return { problem: 'the file is larger than 16 MB; give a chart, a score or a MIDI file.', bar: 0 };
  }
  try {
    const { chart, tempo, style } = readSheet(source, { title, tune: tune || undefined });
    return {
      chart: show(chart),
      ...(tempo !== undefined && { tempo }),
      ...(style !== undefined && { style: nearestStyle(style) }),
    };
  } catch (error) {
    if (error instanceof ChartError) return { problem: error.message, bar: error.bar };
    if (error instanceof MusicError) return { problem: error.message, bar: 0 };
    throw error;
  }
}

/** The same chart some semitones higher. */
export function transpose({
  text,
  title,
  semitones,
}: {
  text: string;
  title: string;
  semitones: number;
}): ShownChart {
  return show(transposeChart(parseChart(text, { title }), semitones));
}

function show(chart: Chart): ShownChart {
  const text = formatChart(chart);
  const written = text
    .replace(/^(\d+\/4)\n/, '$1 ')
    .split('|')
    .map((bar) => bar.trim());
  const { root, mode, name } = chartKey(chart);
  return {
    title: chart.title,
    text,
    beatsPerBar: chart.beatsPerBar,
    bars: chart.bars.map(({ chords, beats }, i) => ({
      text: written[i],
      beats,
      chords: chords.map(({ symbol, onset }) => ({ symbol, onset })),
    })),
    key: { root, mode, name },
  };
}
