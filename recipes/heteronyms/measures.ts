// How well readings are told apart: over all, by word, by reading, beside the commonest reading of each word.
import type { LabelledSentence } from '../../src/speech/pronunciation/train-heteronyms.ts';

export interface Accuracy {
  readonly sentences: number;
  /** Share of sentences that are right. */
  readonly micro: number;
  /** Mean over words of their share. */
  readonly macro: number;
  /** Mean over readings of their share. */
  readonly balanced: number;
}

/** `chosen` is the reading that was chosen for each sentence. */
export function accuracy(sentences: readonly LabelledSentence[], chosen: readonly string[]): Accuracy {
  const words = new Map<string, [right: number, all: number]>();
  const readings = new Map<string, [right: number, all: number]>();
  let right = 0;
  for (const [i, { words: sentence, index, reading }] of sentences.entries()) {
    const is = chosen[i] === reading ? 1 : 0;
    right += is;
    for (const [map, key] of [
      [words, sentence[index].text.toLowerCase()],
      [readings, reading],
    ] as const) {
      const [r, n] = map.get(key) ?? [0, 0];
      map.set(key, [r + is, n + 1]);
    }
  }
  const mean = (map: ReadonlyMap<string, [number, number]>): number =>
    [...map.values()].reduce((sum, [r, n]) => sum + r / n, 0) / map.size;
  return {
    ...{ sentences: sentences.length, micro: right / sentences.length },
    ...{ macro: mean(words), balanced: mean(readings) },
  };
}

/** For each sentence the reading that its word has most often in `learned`; ties go to the first in the alphabet. */
export function commonest(
  learned: readonly LabelledSentence[],
  sentences: readonly LabelledSentence[],
): string[] {
  const counts = new Map<string, Map<string, number>>();
  for (const { words, index, reading } of learned) {
    const word = words[index].text.toLowerCase();
    const own = counts.get(word) ?? new Map<string, number>();
    counts.set(word, own.set(reading, (own.get(reading) ?? 0) + 1));
  }
  return sentences.map(({ words, index }) => {
    const own = counts.get(words[index].text.toLowerCase());
    return own ? [...own].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0][0] : '';
  });
}
