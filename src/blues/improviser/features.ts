// What the network hears: the chords, the place and what was played, as numbers in named groups.
import { LENGTHS, STEPS } from './grid.ts';
import { FEELS, SOLO_STYLES } from './solo.ts';

/** Groups of numbers and how many they have. */
type Groups = Readonly<Record<string, number>>;

/** Intervals from −18 to 18 semitones, further ones as the furthest. */
export const INTERVALS = 37;
/** Ways to the last onset: exact to two beats, then half beats, beats, more. */
export const GAPS = 32;
export const COUNTS = 6;
/** Steps ahead for which the network hears where notes began in the choruses before: two beats. */
export const HEARD_AHEAD = 2 * STEPS;
export const UNTIL = 8;
/** Distances to the highest and to the lowest pitch so far, in classes of three semitones. */
const EDGES = 8;

const SITUATION: Groups = {
  beatStep: STEPS,
  beat: 6,
  metre: 3,
  barOfFour: 4,
  fours: 8,
  toTop: 9,
  chorus: 4,
  tempo: 7,
  style: SOLO_STYLES.length,
  feel: FEELS.length,
  beforeChoruses: 4,
  beforeAgain: 2,
};

/** Of the part that says when the next note comes, after all that was played. */
export const ONSET_GROUPS = {
  ...SITUATION,
  kind: 3,
  interval: INTERVALS,
  degree: 12,
  chordTone: 1,
  register: 8,
  gap: GAPS,
  length: LENGTHS.length,
  timing: 1,
  loudness: 2,
  phraseNotes: COUNTS,
  phraseBeats: COUNTS,
  until: UNTIL,
  echoGap: GAPS,
  echoGapLength: COUNTS,
  beforeOnset: HEARD_AHEAD,
  beforeOnsets: HEARD_AHEAD,
  beforeNotes: COUNTS,
} as const;

/** Of the part that says which note it is, now that its onset is known. */
export const NOTE_GROUPS = {
  ...SITUATION,
  kind: 3,
  begins: 1,
  interval: INTERVALS,
  degree: 12,
  register: 8,
  gap: GAPS,
  length: LENGTHS.length,
  loudness: 2,
  phraseNotes: COUNTS,
  contour: 3,
  repeats: COUNTS,
  centre: INTERVALS,
  underTop: EDGES,
  overBottom: EDGES,
  chord: 12,
  chordFromPitch: 12,
  nextRoot: 12,
  nextFromPitch: 12,
  until: UNTIL,
  keyRoot: 12,
  keyMode: 2,
  echoInterval: INTERVALS,
  echoLength: COUNTS,
  echoShares: INTERVALS,
  echoDegree: 12,
  beforeInterval: INTERVALS,
  beforeClasses: 12,
  beforeAllClasses: 12,
} as const;

/** Names of all groups: what can be left out to see what it gained. */
export const GROUPS = [...new Set([...Object.keys(ONSET_GROUPS), ...Object.keys(NOTE_GROUPS)])];

/** Where groups lie in a row of numbers. */
export class Layout {
  readonly size: number;
  readonly #from = new Map<string, number>();
  readonly #sizes: Groups;
  readonly #omitted: ReadonlySet<string>;

  /** `omitted` groups stay 0. */
  constructor(groups: Groups, omitted: ReadonlySet<string> = new Set()) {
    let from = 0;
    for (const [name, size] of Object.entries(groups)) {
      this.#from.set(name, from);
      from += size;
    }
    this.#sizes = groups;
    this.#omitted = omitted;
    this.size = from;
  }

  /** Adds to number `index` of a group in the row that begins at `row`; an index outside the group adds to its end. */
  put(to: Float32Array | Float64Array, row: number, group: string, index: number, value = 1): void {
    if (this.#omitted.has(group)) return;
    const at = Math.max(0, Math.min(this.#sizes[group] - 1, index));
    to[row + this.#from.get(group)! + at] += value;
  }
}

/** Class of an interval, in semitones. */
export const intervalClass = (interval: number): number => Math.max(0, Math.min(36, interval + 18));

/** Class of a distance to the highest or lowest pitch so far, in semitones. */
export const edgeClass = (semitones: number): number => Math.min(EDGES - 1, Math.floor(semitones / 3));

/** Class of a way from onset to onset, in steps. */
export function gapClass(steps: number): number {
  if (steps <= 2 * STEPS) return Math.max(0, steps - 1);
  if (steps <= 3 * STEPS) return 24;
  return Math.min(GAPS - 1, 23 + Math.ceil((steps - 2 * STEPS) / (1.5 * STEPS)));
}

/** Class of a count: 0, 1, 2–3, 4–7, 8–15, more. */
export const countClass = (count: number): number =>
  Math.min(COUNTS - 1, count < 1 ? 0 : 32 - Math.clz32(count));

/** Class of the steps until the chord changes: half a beat, a beat, two, three, a bar, two bars, four, more. */
export function untilClass(steps: number): number {
  const limits = [6, 12, 24, 36, 48, 96, 192];
  const found = limits.findIndex((limit) => steps <= limit);
  return found < 0 ? UNTIL - 1 : found;
}
