// Swing, in one place: straight beats to the beats that are played.
import type { Beats, BeatsPerMinute } from './types.ts';

/**
 * Median length of an on-beat eighth against the off-beat one at tempi in the middle of each class: measured on
 * the solos with swing feel in the Weimar Jazz Database.
 */
const MEASURED: readonly (readonly [tempo: BeatsPerMinute, ratio: number])[] = [
  [100, 1.28],
  [140, 1.33],
  [180, 1.33],
  [220, 1.29],
  [260, 1.19],
  [290, 1.12],
  [320, 1.02],
];

/**
 * How much soloists swing at a tempo, on the median.
 *
 * @example
 * defaultSwing(160) // => 1.33
 */
export function defaultSwing(tempo: BeatsPerMinute): number {
  if (!(tempo > MEASURED[0][0])) return MEASURED[0][1];
  for (let i = 1; i < MEASURED.length; i++) {
    const [fast, ratio] = MEASURED[i];
    if (tempo > fast) continue;
    const [slow, before] = MEASURED[i - 1];
    return before + ((tempo - slow) / (fast - slow)) * (ratio - before);
  }
  return MEASURED[MEASURED.length - 1][1];
}

/**
 * How much the ride cymbal swings when the soloist swings by `soloist`: drummers keep nearer to triplets, and
 * never swing less than the soloist.
 */
export function rideSwing(soloist: number): number {
  return soloist <= 1 ? soloist : Math.max(soloist, Math.min(2, 1 + (soloist - 1) * 2));
}

/**
 * Where a straight beat sounds: the off-beat eighth moves to ratio ∕ (1 + ratio) of its beat, and what lies
 * between moves with it, so that order and bar lines stay.
 *
 * @example
 * swingBeat(0.5, 1) // => 0.5
 * swingBeat(3.5, 3) // => 3.75
 */
export function swingBeat(beat: Beats, ratio: number): Beats {
  const start = Math.floor(beat);
  const place = beat - start;
  const middle = ratio / (1 + ratio);
  return start + (place < 0.5 ? place * 2 * middle : middle + (place - 0.5) * 2 * (1 - middle));
}
