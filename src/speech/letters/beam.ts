// Beam search: which chunks of phones to follow from letter to letter, and which phones are the likeliest in the end.
import type { Tensor } from '../../lstm/index.ts';
import type { Phones } from '../pronunciation/index.ts';

/** A way to say the letters so far. */
export interface Hypothesis {
  /** What the last letter gave. */
  readonly chunk: number;
  /** Log-probability. */
  readonly score: number;
  /** Row of the last step that it goes on from. */
  readonly row: number;
  /** The same one letter earlier. */
  readonly before?: Hypothesis;
}

/** The `size` likeliest ways to go on from those of `beam`, whose logits lie in the rows from `first` on. */
export function widen(
  beam: readonly Hypothesis[],
  logits: Tensor,
  first: number,
  size: number,
): Hypothesis[] {
  const { width, data } = logits;
  const next: Hypothesis[] = [];
  for (const [i, before] of beam.entries()) {
    const row = first + i;
    const own = data.subarray(row * width, (row + 1) * width);
    let most = Number.NEGATIVE_INFINITY;
    for (const logit of own) most = Math.max(most, logit);
    let powers = 0;
    for (const logit of own) powers += Math.exp(logit - most);
    const logSum = most + Math.log(powers);
    for (let chunk = 0; chunk < width; chunk++) {
      const score = before.score + own[chunk] - logSum;
      if (next.length === size && score <= next[size - 1].score) continue;
      let at = next.length;
      while (at > 0 && next[at - 1].score < score) at--;
      next.splice(at, 0, { chunk, score, row, before });
      if (next.length > size) next.pop();
    }
  }
  return next;
}

/** The chunks of all letters so far. */
export function chunksOf(hypothesis: Hypothesis): number[] {
  const chunks: number[] = [];
  // The first of all stands before the word.
  for (let at = hypothesis; at.before; at = at.before) chunks.unshift(at.chunk);
  return chunks;
}

/** The phones that all hypotheses with the same phones make the likeliest together. */
export function likeliest(beam: readonly Hypothesis[], chunks: readonly string[]): Phones {
  const sums = new Map<string, number>();
  const most = Math.max(...beam.map(({ score }) => score));
  for (const hypothesis of beam) {
    const parts = chunksOf(hypothesis).map((chunk) => chunks[chunk]);
    const phones = parts.filter((part) => part !== '').join(' ');
    sums.set(phones, (sums.get(phones) ?? 0) + Math.exp(hypothesis.score - most));
  }
  const [best] = [...sums].reduce((a, b) => (b[1] > a[1] ? b : a));
  return best === '' ? [] : best.split(' ');
}
