// Word and phone error of pronunciations.
import type { Phones } from '../../src/speech/pronunciation/index.ts';
import { type Entry, withoutStress } from './split.ts';

export interface Errors {
  /** Share of words that are none of their listed pronunciations, without regard to stress. */
  readonly words: number;
  /** Phones to change, add or take away, over the phones of the nearest listed pronunciation, without stress. */
  readonly phones: number;
  /** Both with stress. */
  readonly wordsWithStress: number;
  readonly phonesWithStress: number;
}

/** Of `said[i]` against entry number `i`. */
export function errorsOf(entries: readonly Entry[], said: readonly Phones[]): Errors {
  const plain = count(
    entries.map(({ pronunciations }) => pronunciations.map(withoutStress)),
    said.map(withoutStress),
  );
  const stressed = count(
    entries.map(({ pronunciations }) => pronunciations),
    said,
  );
  return { ...plain, wordsWithStress: stressed.words, phonesWithStress: stressed.phones };
}

function count(
  listed: readonly (readonly Phones[])[],
  said: readonly Phones[],
): { words: number; phones: number } {
  let [wrong, edits, length] = [0, 0, 0];
  for (const [i, ways] of listed.entries()) {
    const distances = ways.map((way) => ({ way, distance: editDistance(way, said[i]) }));
    const nearest = distances.reduce((a, b) =>
      b.distance / b.way.length < a.distance / a.way.length ? b : a,
    );
    if (nearest.distance > 0) wrong++;
    edits += nearest.distance;
    length += nearest.way.length;
  }
  return { words: wrong / listed.length, phones: edits / length };
}

/** Levenshtein's distance. */
export function editDistance(a: Phones, b: Phones): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (const [i, phone] of a.entries()) {
    const next = [i + 1];
    for (const [j, other] of b.entries()) {
      next.push(Math.min(row[j + 1] + 1, next[j] + 1, row[j] + (phone === other ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length];
}
