// The grid that onsets, lengths and loudness are told on: classes that a softmax can choose from, and back.
import type { Beats } from '../types.ts';

/** Steps a beat: 48 in a bar of four, which hold halves, thirds, quarters and sixths (92 % of real onsets). */
export const STEPS = 12;
/** Longest way from onset to onset that is one class, in steps: eight beats. Longer rests are waited out. */
export const REACH = 96;
/** The class that says: nothing begins within {@link REACH}. */
export const WAIT = REACH;
/** Ways to the next onset: 1 … {@link REACH} steps, and waiting. */
export const ONSETS = REACH + 1;

/** Lengths in beats, the least first; each sounding length is told as the nearest by ratio. */
export const LENGTHS: readonly Beats[] = [
  1 / 12,
  1 / 6,
  1 / 4,
  1 / 3,
  5 / 12,
  1 / 2,
  7 / 12,
  2 / 3,
  3 / 4,
  5 / 6,
  1,
  5 / 4,
  3 / 2,
  2,
  3,
  4,
  6,
];

/** Class of a length. @example LENGTHS[lengthClass(0.49)] // => 0.5 */
export function lengthClass(duration: Beats): number {
  let best = 0;
  for (let i = 1; i < LENGTHS.length; i++) {
    // Nearer by ratio: beyond the geometric mean of the two.
    if (duration * duration > LENGTHS[best] * LENGTHS[i]) best = i;
  }
  return best;
}

/** Classes of what is left over between the grid and the onset as played. */
export const TIMINGS = 15;
const TIMING = 1 / 36;

/** Class of a deviation in beats: the middle class is on the grid, each further one a 36th of a beat late. */
export function timingClass(deviation: Beats): number {
  const middle = (TIMINGS - 1) / 2;
  return Math.max(0, Math.min(TIMINGS - 1, Math.round(deviation / TIMING) + middle));
}

/** The deviation in the middle of a class. */
export function timingOf(timing: number): Beats {
  return (timing - (TIMINGS - 1) / 2) * TIMING;
}

/** Classes of loudness, against the solo's own mean. */
export const LOUDNESSES = 7;

/** Class of a loudness that lies `deviations` standard deviations above the solo's mean. */
export function loudnessClass(deviations: number): number {
  return Math.max(0, Math.min(LOUDNESSES - 1, Math.round(deviations / 0.6) + 3));
}

/** MIDI velocity of a class of loudness. */
export function velocityOf(loudness: number): number {
  return 84 + (loudness - 3) * 9;
}

/** Class of a MIDI velocity. */
export function loudnessOfVelocity(velocity: number): number {
  return Math.max(0, Math.min(LOUDNESSES - 1, Math.round((velocity - 84) / 9) + 3));
}

/** The lowest pitch that is played, and how many there are: B1 to D7. */
export const LOWEST = 35;
export const PITCHES = 64;
