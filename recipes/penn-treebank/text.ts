// The Penn Treebank's text in Mikolov's preprocessing, as word ids.
import { readFileSync } from 'node:fs';

/** Words by spaces; the end of a line is a word of its own, `<eos>`. */
export function readWords(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .flatMap((line) => [...line.trim().split(/\s+/), '<eos>']);
}

/** The words of the training part by first appearance: 10,000 with `<eos>` and `<unk>`. */
export function idsOf(words: readonly string[]): Map<string, number> {
  return new Map([...new Set(words)].map((word, id) => [word, id]));
}

/** @throws {Error} for a word that training does not have: the text is in another preprocessing. */
export function encodeWords(words: readonly string[], ids: ReadonlyMap<string, number>): Int32Array {
  return Int32Array.from(words, (word) => {
    const id = ids.get(word);
    if (id === undefined)
      throw new Error(`"${word}" is not in the vocabulary; give a text in Mikolov's preprocessing.`);
    return id;
  });
}
