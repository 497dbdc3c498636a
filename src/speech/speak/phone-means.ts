// How long each phone is on average, for speaking without rhythm.

/**
 * Milliseconds, over the 10,498 sentences of LJSpeech that the model of rhythm learns from (public domain; alignments
 * MIT: see models/durations.md).
 */
const MEANS: Readonly<Record<string, number>> = {
  ...{ AA: 116, AE: 113, AH: 63, AO: 118, AW: 171, AY: 158, EH: 90, ER: 111, EY: 142, IH: 68 },
  ...{ IY: 114, OW: 129, OY: 170, UH: 70, UW: 108 },
  ...{ B: 64, CH: 117, D: 70, DH: 46, F: 113, G: 81, HH: 83, JH: 105, K: 97, L: 93, M: 81, N: 70 },
  ...{ NG: 100, P: 93, R: 77, S: 124, SH: 121, T: 89, TH: 113, V: 73, W: 73, Y: 83, Z: 114, ZH: 96 },
};

/** Seconds of a phone, with its stress or without. */
export const phoneMean = (phone: string): number => MEANS[phone.replace(/\d$/, '')] / 1000;
