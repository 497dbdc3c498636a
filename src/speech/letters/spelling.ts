// What the letters network reads and writes: letters and chunks of phones as numbers.

const ALPHABET = "abcdefghijklmnopqrstuvwxyz'";

/** Ids of letters. */
export const LETTER_COUNT = ALPHABET.length;

/** Letters of the longest word that is pronounced in one go. */
export const LONGEST_SPELLING = 40;

/**
 * The letters of a word that its sound depends on: a–z and apostrophes within it. Accents are taken off; dots, hyphens
 * and whatever else is no letter are passed over. May be empty.
 */
export function spellingOf(word: string): string {
  return word
    .normalize('NFD')
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/[^a-z']/g, '')
    .replace(/^'+|'+$/g, '');
}

/** The ids of a spelling. */
export function letterIds(spelling: string): number[] {
  return [...spelling].map((letter) => ALPHABET.indexOf(letter));
}
