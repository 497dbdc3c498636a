// For tests: a small language whose spelling has a few of English's habits.
import type { SpelledWord } from '../align.ts';

/** "c" is S before "e" and "i" and else K, "sh" and "oo" are one sound, "x" is two, an "e" at the end is silent. */
export function toyPhones(letters: string): string[] {
  const phones: string[] = [];
  const sounds = { a: 'AE1', e: 'EH1', i: 'IH1', o: 'AA1', b: 'B', d: 'D', l: 'L', s: 'S', t: 'T' };
  for (let i = 0; i < letters.length; i++) {
    const [letter, next] = [letters[i], letters[i + 1]];
    if (letter === 'c') phones.push(next === 'e' || next === 'i' ? 'S' : 'K');
    else if (letter === 'x') phones.push('K', 'S');
    else if (letter === 's' && next === 'h') {
      phones.push('SH');
      i++;
    } else if (letter === 'o' && next === 'o') {
      phones.push('UW1');
      i++;
    } else if (letter !== 'e' || next !== undefined) phones.push(sounds[letter as keyof typeof sounds]);
  }
  return phones;
}

/** Words of two syllables and an end; those whose number is 0 modulo 7 are held back. */
export function toyWords(): { learned: SpelledWord[]; heldBack: SpelledWord[] } {
  const learned: SpelledWord[] = [];
  const heldBack: SpelledWord[] = [];
  const [starts, vowels, ends] = [
    ['b', 'c', 'd', 'l', 'sh', 't'],
    ['a', 'e', 'i', 'o', 'oo'],
    ['t', 'x', 'de', 's'],
  ];
  let number = 0;
  for (const start of starts) {
    for (const vowel of vowels) {
      for (const middle of starts) {
        for (const second of ['a', 'i', 'oo']) {
          for (const end of ends) {
            if (number++ % 3 > 0) continue;
            const letters = start + vowel + middle + second + end;
            const word = { letters, phones: toyPhones(letters) };
            (number % 7 === 0 ? heldBack : learned).push(word);
          }
        }
      }
    }
  }
  return { learned, heldBack };
}
