// Figures of how a sentence is said: spread of pitch, rhythm of its vowels.
import type { ProsodySentence } from '../../speech/index.ts';
import { FRAME_RATE } from './edits.ts';

/** Vowels of ARPAbet carry their stress as a digit. */
export const isVowel = (phone: string): boolean => /\d$/.test(phone);

/**
 * The standard deviation of pitch within vowels, in semitones, of some sentences together; undefined where there is
 * nothing to measure.
 */
export function pitchSpread(sentences: readonly ProsodySentence[]): number | undefined {
  const values: number[] = [];
  for (const { words, pitch = [] } of sentences) {
    const spans = words.flatMap(({ phones, pause }) => [...phones, { ...pause, phone: '' }]);
    for (const [i, { phone, time }] of spans.entries()) {
      if (!isVowel(phone)) continue;
      const [from, to] = [time, spans[i + 1].time].map((seconds) => Math.round(seconds * FRAME_RATE));
      for (const hertz of pitch.slice(from, to)) values.push(12 * Math.log2(hertz));
    }
  }
  if (values.length < 2) return undefined;
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}

/**
 * The normalised pairwise variability index of vowel durations (Grabe & Low 2002): the mean difference of neighbouring
 * vowels, in percent of their mean. Vowels of different sentences are no neighbours.
 */
export function vowelRhythm(sentences: readonly ProsodySentence[]): number | undefined {
  const differences: number[] = [];
  for (const { words } of sentences) {
    const vowels = words.flatMap(({ phones }) => phones.filter(({ phone }) => isVowel(phone)));
    for (const [i, { duration }] of vowels.entries()) {
      if (i === 0) continue;
      const before = vowels[i - 1].duration;
      differences.push(Math.abs(duration - before) / ((duration + before) / 2));
    }
  }
  if (differences.length === 0) return undefined;
  return (100 * differences.reduce((a, b) => a + b, 0)) / differences.length;
}
