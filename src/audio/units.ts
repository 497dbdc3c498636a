// What numbers mean in this room.

export type Seconds = number;
/** Also of a sample rate. */
export type Hertz = number;
/** 20 · log₁₀ of a ratio; of a level, against full scale. */
export type Decibels = number;
/** Loudness as ITU-R BS.1770 measures it, in LU against full scale. */
export type Lufs = number;

/**
 * @example
 * toDecibels(0.5).toFixed(2) // => '-6.02'
 */
export function toDecibels(amplitude: number): Decibels {
  return 20 * Math.log10(amplitude);
}

/**
 * @example
 * fromDecibels(-20) // => 0.1
 */
export function fromDecibels(level: Decibels): number {
  return 10 ** (level / 20);
}
