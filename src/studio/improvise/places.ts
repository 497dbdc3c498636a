// Where the music is: beats, bars, choruses and turns at a time of the audio clock.
import { barLines } from '../../blues/bar-lines.ts';
import type { Stretch } from './types.ts';

/** In bars and choruses from 0. */
export interface Place {
  readonly bar: number;
  readonly chorus: number;
  /** Whose turn it is, where two trade. */
  readonly turn?: 'you' | 'solo';
  /** Whether the network of 2002 plays the solo. */
  readonly byNetwork: boolean;
}

/** The stretch in which a time lies; before the first one that one. */
export function stretchAt(stretches: readonly Stretch[], time: number): Stretch | undefined {
  return stretches.findLast((stretch) => stretch.time <= time) ?? stretches[0];
}

export function beatAt(stretch: Stretch, time: number): number {
  return stretch.beat + ((time - stretch.time) * stretch.tempo) / 60;
}

/** Whose turn a beat lies in, where two trade. */
export function turnAt({ chart, trade, tradesFrom }: Stretch, beat: number): Place['turn'] {
  if (trade === 0) return undefined;
  const lines = barLines(chart);
  return Math.floor((lines.barAt(beat) - lines.barAt(tradesFrom)) / trade) % 2 === 0 ? 'you' : 'solo';
}

/** Undefined while the beginning is counted in. */
export function placeAt(stretch: Stretch, beat: number): Place | undefined {
  if (beat < 0) return undefined;
  const { bars } = stretch.chart;
  const bar = barLines(stretch.chart).barAt(beat);
  const chorus = Math.floor(bar / bars.length);
  return {
    bar: bar - chorus * bars.length,
    chorus,
    turn: turnAt(stretch, beat),
    byNetwork: stretch.byNetwork,
  };
}
