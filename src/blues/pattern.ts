// Rhythms as rows of signs: a cell a beat between bars, each cell shared evenly by its signs: `x-|.x|x.x|x`.
import type { Beats } from './types.ts';

/** A sign that begins something. */
export interface Stroke {
  /** Beats from the start of the row. */
  readonly place: Beats;
  readonly duration: Beats;
  /** What is begun: the letter. */
  readonly sign: string;
}

/** What is chosen by chance, with its weight. */
export type Choices<T> = readonly (readonly [choice: T, weight: number])[];

/** Something for each size of a group of beats; a bar is made of such groups (see `groupsOf`). */
export interface BySize<T> {
  readonly 2: T;
  readonly 3: T;
  readonly 4: T;
}

const cache = new Map<string, readonly Stroke[]>();

/**
 * Reads a row. `.` is silence, `-` holds what was begun, any other sign begins something.
 *
 * @example
 * strokesOf('x-|.o') // => [{ place: 0, duration: 1, sign: 'x' }, { place: 1.5, duration: 0.5, sign: 'o' }]
 */
export function strokesOf(row: string): readonly Stroke[] {
  const known = cache.get(row);
  if (known) return known;
  const strokes: Stroke[] = [];
  let sounds = false;
  for (const [beat, cell] of row.split('|').entries()) {
    for (const [i, sign] of [...cell].entries()) {
      const last = strokes.at(-1);
      const end = beat + (i + 1) / cell.length;
      if (sign === '-' && sounds && last)
        strokes[strokes.length - 1] = { ...last, duration: end - last.place };
      else if (sign !== '.' && sign !== '-')
        strokes.push({ place: beat + i / cell.length, duration: 1 / cell.length, sign });
      sounds = sign !== '.' && (sounds || sign !== '-');
    }
  }
  cache.set(row, strokes);
  return strokes;
}

/** Beats of a row. */
export function beatsOf(row: string): Beats {
  return row.split('|').length;
}
