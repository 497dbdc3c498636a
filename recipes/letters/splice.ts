// Words that might be: the beginning of one word and the end of another, joined where both have the same letters.
import type { Random } from '../../src/lstm/index.ts';

/** Letters that two words must share where they are joined. */
const SHARED = 3;
const SHORTEST = 4;

/**
 * Spellings made of those given, none of them one that is known: "forecast" and "castle" make "forecastle". Each comes
 * once, in the order in which it was drawn.
 */
export function spliced(
  spellings: readonly string[],
  count: number,
  { random, known, longest }: { random: Random; known: ReadonlySet<string>; longest: number },
): string[] {
  // Where three letters stand in any word, but not at its end.
  const places = new Map<string, { word: string; at: number }[]>();
  for (const word of spellings) {
    for (let at = 0; at + SHARED < word.length; at++) {
      const shared = word.slice(at, at + SHARED);
      const those = places.get(shared) ?? [];
      places.set(shared, those);
      those.push({ word, at });
    }
  }
  const found = new Set<string>();
  // Few words make few: rather than for ever, it tries so often.
  for (let tries = 0; found.size < count && tries < 20 * count; tries++) {
    const begin = spellings[random.below(spellings.length)];
    if (begin.length <= SHARED) continue;
    const at = 1 + random.below(begin.length - SHARED);
    const ends = places.get(begin.slice(at, at + SHARED));
    if (!ends) continue;
    const end = ends[random.below(ends.length)];
    const made = begin.slice(0, at) + end.word.slice(end.at);
    if (made.length >= SHORTEST && made.length <= longest && !known.has(made)) found.add(made);
  }
  return [...found];
}
