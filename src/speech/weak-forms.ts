// How the smallest words are spoken within a sentence, where nothing stresses them.
import type { Phones } from './pronunciation/index.ts';

/**
 * Before a consonant and before a vowel. A word is listed where the reader of LJSpeech says its weak form in most
 * places before another word (alignments of 5,000 clips): "a" AH0 91 %; "the" DH IY0 before vowels 99 %; "an" AH0 N
 * 52 %; "of" AH0 V 73 %; "to" with a short vowel before consonants 72 %, before vowels T UW1 92 %; "for" with ER0
 * 83 %; "was" W AH0 Z 56 %. "And", "that", "at", "can", "from" are mostly said in full there.
 */
const WEAK: ReadonlyMap<string, { readonly consonant: Phones; readonly vowel: Phones }> = new Map(
  Object.entries({
    a: ['AH0', 'AH0'],
    an: ['AH0 N', 'AH0 N'],
    the: ['DH AH0', 'DH IY0'],
    of: ['AH0 V', 'AH0 V'],
    to: ['T AH0', 'T UW1'],
    for: ['F ER0', 'F ER0'],
    was: ['W AH0 Z', 'W AH0 Z'],
  }).map(([word, [consonant, vowel]]) => [
    word,
    { consonant: consonant.split(' '), vowel: vowel.split(' ') },
  ]),
);

/** The weak form of a word in lower case before a word with these phones; `undefined` where it has none. */
export function weakForm(word: string, next: Phones): Phones | undefined {
  const forms = WEAK.get(word);
  return /^[AEIOU]/.test(next[0] ?? '') ? forms?.vowel : forms?.consonant;
}

/** Words that have a weak form. */
export const hasWeakForm = (word: string): boolean => WEAK.has(word);
