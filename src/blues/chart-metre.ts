// Metres as this room plays them: so many beats a bar, each of so many quarters.

/** A metre, and what its bar is felt as. */
export interface Metre {
  /** As written: `6/8`. */
  readonly name: string;
  /** Beats that are felt in a bar: 2 in 6/8. */
  readonly beats: number;
  /** Quarter notes in a beat: 1.5 in 6/8. */
  readonly quarters: number;
}

/** What can be read, for messages. */
export const METRES = '2/4 to 12/4, 2/2, 3/2 and 3/8 to 12/8 are';

/**
 * The metre of a signature. Eighths are felt in threes where threes make up the bar (12/8 is four beats that
 * swing), else one by one; halves as two quarters. `undefined` for bars that cannot be played.
 *
 * @example
 * metreOf(12, 8) // => { name: '12/8', beats: 4, quarters: 1.5 }
 */
export function metreOf(upper: number, lower: number): Metre | undefined {
  const name = `${upper}/${lower}`;
  if (!Number.isInteger(upper) || upper < 2 || upper > 12) return undefined;
  if (lower === 4) return { name, beats: upper, quarters: 1 };
  if (lower === 2) return upper > 6 ? undefined : { name, beats: upper * 2, quarters: 1 };
  if (lower !== 8 || upper < 3) return undefined;
  if (upper % 3 === 0 && upper > 3) return { name, beats: upper / 3, quarters: 1.5 };
  return { name, beats: upper, quarters: 0.5 };
}

/** The metre where none is written. */
export const COMMON: Metre = { name: '4/4', beats: 4, quarters: 1 };
