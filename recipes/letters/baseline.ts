// What every network has to beat: each letter says what it says most often between the same letters.
import { alignSpellings, type SpelledWord } from '../../src/speech/letters/index.ts';
import type { Phones } from '../../src/speech/pronunciation/index.ts';

/** Letters before and behind that are looked at: the widest that was seen `LEAST` times decides. */
const WINDOWS = [
  [4, 4],
  [3, 3],
  [2, 3],
  [2, 2],
  [1, 2],
  [1, 1],
  [0, 1],
  [0, 0],
] as const;

const contextOf = (letters: string, i: number, [before, behind]: readonly [number, number]): string => {
  const padded = `${'_'.repeat(before)}${letters}${'_'.repeat(behind)}`;
  return `${before},${behind}:${padded.slice(i, i + before + behind + 1)}`;
};

/** Learns from aligned words; `windows` says how many letters around may be looked at, widest first. */
export function learnByLetters(
  words: readonly SpelledWord[],
  { context = true, least = 2 } = {},
): (spelling: string) => Phones {
  const windows = context ? WINDOWS : WINDOWS.slice(-1);
  const counts = new Map<string, Map<string, number>>();
  const aligned = alignSpellings(words);
  for (const [w, chunks] of aligned.entries()) {
    for (const [i, chunk] of (chunks ?? []).entries()) {
      for (const window of windows) {
        const key = contextOf(words[w].letters, i, window);
        const own = counts.get(key) ?? new Map<string, number>();
        counts.set(key, own);
        own.set(chunk, (own.get(chunk) ?? 0) + 1);
      }
    }
  }
  const commonest = new Map<string, string>();
  for (const [key, own] of counts) {
    const total = [...own.values()].reduce((a, b) => a + b, 0);
    if (total < least && !key.startsWith('0,0')) continue;
    commonest.set(key, [...own].reduce((a, b) => (b[1] > a[1] ? b : a))[0]);
  }
  return (spelling) =>
    [...spelling].flatMap((_, i) => {
      const chunk = windows
        .map((window) => commonest.get(contextOf(spelling, i, window)))
        .find((found) => found !== undefined);
      return chunk ? chunk.split(' ') : [];
    });
}
