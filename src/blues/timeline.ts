// A chart through all its choruses: the bars and chords that the band plays, one after another.
import { barLines } from './bar-lines.ts';
import type { Beats, ChordChange, Improvisation } from './types.ts';

/** A bar of the performance. */
export interface PlayedBar {
  /** From 0, through all choruses. */
  readonly index: number;
  /** From 0. */
  readonly chorus: number;
  /** From 0, within the chorus. */
  readonly bar: number;
  readonly onset: Beats;
  readonly beats: Beats;
  readonly chords: readonly ChordChange[];
}

/** A chord as long as it lasts, over bar lines; the end of a chorus ends it. */
export interface ChordSpan {
  readonly chord: ChordChange;
  readonly onset: Beats;
  readonly end: Beats;
}

/** Length of the whole form, in beats. */
export function formLength({ chart, choruses }: Improvisation): Beats {
  return barLines(chart).form * choruses;
}

export function playedBars({ chart, choruses }: Improvisation): PlayedBar[] {
  const { bars } = chart;
  const lines = barLines(chart);
  return Array.from({ length: bars.length * choruses }, (_, index) => ({
    index,
    chorus: Math.floor(index / bars.length),
    bar: index % bars.length,
    onset: lines.startOf(index),
    beats: lines.beatsOf(index),
    chords: bars[index % bars.length].chords,
  }));
}

/** The chords of all choruses; a chord that is struck again at a bar line goes on. */
export function chordSpans(improvisation: Improvisation): ChordSpan[] {
  const spans: ChordSpan[] = [];
  for (const { onset, bar, chords } of playedBars(improvisation))
    for (const chord of chords) {
      const start = onset + chord.onset;
      const end = start + chord.duration;
      const last = spans.at(-1);
      if (last?.chord.symbol === chord.symbol && !(bar === 0 && chord.onset === 0))
        spans[spans.length - 1] = { ...last, end };
      else spans.push({ chord, onset: start, end });
    }
  return spans;
}

/**
 * How a bar of some beats is felt: groups of two, three or four.
 *
 * @example
 * groupsOf(5) // => [3, 2]
 */
export function groupsOf(beatsPerBar: number): number[] {
  const groups: number[] = [];
  let left = beatsPerBar;
  while (left > 0) {
    const group = left % 4 === 0 || (left > 5 && left % 3 !== 0) ? 4 : left === 2 ? 2 : Math.min(left, 3);
    groups.push(group);
    left -= group;
  }
  return groups;
}
