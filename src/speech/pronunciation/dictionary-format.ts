// How the dictionary is laid out: what its codes depend on. The packer and the reader share it.

export const DICTIONARY_KIND = 'pronunciations';

/**
 * Words of a block: the first is written whole, others by what differs from the word before. The phones of all of them
 * come after, so that words can be read without theirs.
 */
export const BLOCK = 16;

/** Letters of words; number 0 is the end of a word. */
export const LETTERS = "\0abcdefghijklmnopqrstuvwxyz'.-";
export const END = 0;

/** Letters of the longest word. */
export const LONGEST_WORD = 64;

/** Phones of the longest pronunciation. */
export const MOST_PHONES = 31;

/** Contexts and symbols of each kind of code. */
export function sizesOf(
  phones: number,
): Readonly<Record<'letters' | 'shared' | 'counts' | 'phones', [number, number]>> {
  return {
    letters: [LETTERS.length ** 2, LETTERS.length],
    shared: [1, 32],
    counts: [MOST_PHONES + 1, 2 * (MOST_PHONES + 1)],
    phones: [(phones + 1) * LETTERS.length, phones],
  };
}

/** The number of a letter. */
export const numberOf = (letter: string): number => LETTERS.indexOf(letter);

/** A letter depends on the two before it, given by their numbers; before the first there are ends. */
export function letterContext(before: number, last: number): number {
  return before * LETTERS.length + last;
}

/** A phone, number `index` of `count`, depends on the phone before it, and on the letter about where it must come from. */
export function phoneContext(
  word: string,
  index: number,
  count: number,
  before: number | undefined,
  phones: number,
): number {
  const place = Math.min(word.length - 1, Math.round(((index + 0.5) * word.length) / count - 0.5));
  return (before ?? phones) * LETTERS.length + numberOf(word[place]);
}

/** Adler-32 (RFC 1950) of what the file says and of its parts one after the other, in hexadecimal digits. */
export function checksum(
  { words, phones }: Readonly<Record<string, string>>,
  parts: readonly Uint8Array[],
): string {
  let [a, b] = [1, 0];
  for (const part of [new TextEncoder().encode(`${words} ${phones}`), ...parts]) {
    for (let from = 0; from < part.length; from += 4096) {
      for (const byte of part.subarray(from, from + 4096)) {
        a += byte;
        b += a;
      }
      a %= 65521;
      b %= 65521;
    }
  }
  return ((b * 65536 + a) >>> 0).toString(16).padStart(8, '0');
}
