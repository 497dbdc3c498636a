// The words of a bar of a text chart: chords, beats that hold them, bars that come again.
import { chordIn, fail, type Place, type WrittenBar, type WrittenChord } from './chart-bars.ts';
import type { Metre } from './chart-metre.ts';
import type { Beats } from './types.ts';

/** A word that holds the chord before it for a share of the bar. */
const HOLDS = new Set(['/', '.', '-']);

/** Most words in a bar: eight, or two for each beat. */
export const mostWords = (beats: Beats): number => Math.max(8, 2 * beats);

/** `C7///` is a chord and three beats; `////` four beats; `Dm7,G7` two chords. */
export function wordsOf(token: string): string[] {
  return token
    .replace(/,$/, '')
    .split(/,(?=[A-G])/)
    .flatMap((word) => {
      const slashes = /\/+$/.exec(word)?.[0].length ?? 0;
      const chord = word.slice(0, word.length - slashes);
      return [...(chord ? [chord] : []), ...Array<string>(slashes).fill('/')];
    });
}

/**
 * The bar that some words make, or, for `%%`, two bars.
 *
 * @throws ChartError for words that are no chord, and where there is nothing to hold or repeat
 */
export function readWords(
  words: readonly string[],
  place: Place,
  metre: Metre,
  before: readonly WrittenBar[],
): WrittenBar[] {
  const { line, bar } = place;
  const [first] = words;
  if (words.length === 1 && (first === '%' || first === '%%' || first === '𝄎' || first === '𝄏')) {
    const again = first === '%' || first === '𝄎' ? 1 : 2;
    if (before.length < again)
      throw fail(
        place,
        first,
        again === 1
          ? 'repeats the bar before, and there is none'
          : 'repeats two bars, and there are none before it',
      );
    return Array.from({ length: again }, (_, i) => ({ line, bar: bar + i, metre, chords: [], again }));
  }
  const most = mostWords(metre.beats);
  if (words.length > most)
    throw fail(place, words[most], `is one too many: a bar holds at most ${most} chords here`);
  const chords: WrittenChord[] = [];
  for (const [i, word] of words.entries()) {
    if (HOLDS.has(word)) {
      if (chords.length === 0 && before.length === 0)
        throw fail(place, word, 'holds the chord before, and there is none');
      continue;
    }
    if (word === '%') throw fail(place, word, 'must stand alone in its bar; write / to hold a chord');
    if (/^\d+\/\d+$/.test(word))
      throw fail(place, word, 'changes the metre, which only the start of a bar may do');
    chords.push({ chord: chordIn(place, word), onset: (i * metre.beats) / words.length });
  }
  return [{ line, bar, metre, chords }];
}
