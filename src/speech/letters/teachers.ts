// What trained networks expect of words, for another network to learn from them.
import type { Random } from '../../lstm/index.ts';
import type { LettersNetwork } from './network.ts';
import { Readers, WORDS_TOGETHER } from './search.ts';

/** Chunks kept of what is expected of a letter. */
const KEPT = 4;

/** What is expected of a word, letter by letter. */
export interface Expectation {
  /** Of each letter the likeliest chunks [letters, 4]. */
  readonly chunks: Uint16Array;
  /** How likely each of them is, those before it included; the last is 1 [letters, 4]. */
  readonly reached: Float32Array;
  /** The chunk that was given for each letter, or else the likeliest. */
  readonly said: readonly number[];
}

/** A word without its phones, or with the chunk of each letter. */
export interface Asked {
  readonly letters: readonly number[];
  readonly chunks?: readonly number[];
}

/**
 * What the teachers expect together of each letter of each word, the right chunks before it given, or else the ones
 * that they find likeliest (knowledge distillation by an ensemble: Hinton et al. 2015; for letters to sounds Sun et al.
 * 2019, who had unlabelled words told, too).
 */
export function expectationsOf(teachers: readonly LettersNetwork[], words: readonly Asked[]): Expectation[] {
  const found: Expectation[] = [];
  const byLength = new Map<number, number[]>();
  for (const [i, { letters }] of words.entries()) {
    const alike = byLength.get(letters.length) ?? [];
    byLength.set(letters.length, alike);
    alike.push(i);
  }
  for (const alike of byLength.values()) {
    for (let from = 0; from < alike.length; from += WORDS_TOGETHER) {
      const some = alike.slice(from, from + WORDS_TOGETHER);
      const told = ask(
        teachers,
        some.map((i) => words[i]),
      );
      for (const [at, i] of some.entries()) found[i] = told[at];
    }
  }
  return found;
}

/** Of words of one length. */
function ask(teachers: readonly LettersNetwork[], words: readonly Asked[]): Expectation[] {
  const width = teachers[0].sizes.chunks;
  const length = words[0].letters.length;
  const rows = words.map((_, row) => row);
  const readers = new Readers(
    teachers,
    words.map(({ letters }) => letters),
  );
  const told = words.map(() => ({
    chunks: new Uint16Array(length * KEPT),
    reached: new Float32Array(length * KEPT),
    said: [] as number[],
  }));
  for (let t = 0; t < length; t++) {
    const previous = told.map(({ said }) => (t === 0 ? teachers[0].beginning : said[t - 1]));
    const expected = readers.expect(rows, previous, rows);
    for (const [row, { chunks, reached, said }] of told.entries()) {
      const own = expected.subarray(row * width, (row + 1) * width);
      const best = likeliestOf(own);
      let sum = 0;
      for (const chunk of best) sum += Math.exp(own[chunk]);
      let before = 0;
      for (let k = 0; k < KEPT; k++) {
        const chunk = best[Math.min(k, best.length - 1)];
        before += Math.exp(own[chunk]) / sum;
        chunks[t * KEPT + k] = chunk;
        reached[t * KEPT + k] = k < best.length - 1 ? before : 1;
      }
      said.push(words[row].chunks?.[t] ?? best[0]);
    }
  }
  return told;
}

/** The chunk of a letter, drawn as likely as it is expected. */
export function drawn({ chunks, reached }: Expectation, letter: number, random: Random): number {
  const u = random.uniform();
  let at = letter * KEPT;
  while (u >= reached[at]) at++;
  return chunks[at];
}

/** The likeliest first. */
function likeliestOf(expected: ArrayLike<number>): number[] {
  const best: number[] = [];
  for (let chunk = 0; chunk < expected.length; chunk++) {
    if (best.length === KEPT && expected[chunk] <= expected[best[KEPT - 1]]) continue;
    let at = best.length;
    while (at > 0 && expected[best[at - 1]] < expected[chunk]) at--;
    best.splice(at, 0, chunk);
    if (best.length > KEPT) best.pop();
  }
  return best;
}
