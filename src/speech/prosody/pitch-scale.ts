// Hertz, and the vocoder's number for the pitch: log2(256 / period) − 1.5, where a period is counted in samples at 16 kHz.

/** Hertz of the vocoder's number 0. */
const ZERO = (16_000 / 256) * 2 ** 1.5;

export const octavesOf = (hertz: number): number => Math.log2(hertz / ZERO);

export const hertzOf = (octaves: number): number => ZERO * 2 ** octaves;

/** Lowest and highest pitch that a voice is asked for: those that the vocoder was made for. */
export const LOWEST_HERTZ = 62.5;
export const HIGHEST_HERTZ = 500;
