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

/** The off-beat note of the ride lasts about so long at medium and fast tempi: Friberg & Sundström (2002). */
const SHORT_NOTE = 0.1;
/** They measured up to 3.5 at slow tempi; beside our soloists that much limps. */
const MOST_RIDE = 2.2;

/**
 * How much the ride cymbal swings when the soloist swings by `soloist`. Drummers swing more than soloists at medium
 * tempi, less and less as it gets faster, since the short note keeps its length (A. Friberg and A. Sundström, "Swing
 * ratios and ensemble timing in jazz performance", Music Perception 19, 2002); never less than the soloist. Where the
 * soloist plays straight, so does the band.
 *
 * @example
 * rideSwing(1.3, 200) // => 2
 */
export function rideSwing(soloist: number, tempo: BeatsPerMinute): number {
  if (soloist <= 1) return soloist;
  return Math.max(soloist, Math.min(MOST_RIDE, 60 / tempo / SHORT_NOTE - 1));
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
