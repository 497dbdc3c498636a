// Alignment finds which letters the phones come from.
import { describe, expect, it } from 'vitest';
import { alignSpellings } from './align.ts';
import { toyWords } from './testing/toy.ts';

describe('alignSpellings', () => {
  const { learned } = toyWords();
  const aligned = alignSpellings(learned);
  const of = (letters: string) => aligned[learned.findIndex((word) => word.letters === letters)];

  it('gives every phone of a word to a letter, in order', () => {
    for (const [i, { letters, phones }] of learned.entries()) {
      expect(aligned[i]).toHaveLength(letters.length);
      expect(aligned[i]?.filter((chunk) => chunk !== '').join(' ')).toBe(phones.join(' '));
    }
  });

  it('finds silent letters and letters of two phones', () => {
    const x = learned.find(({ letters }) => letters.endsWith('x'))!;
    expect(of(x.letters)?.at(-1)).toBe('K S');
    const silent = learned.find(({ letters }) => letters.endsWith('de'))!;
    expect(of(silent.letters)?.slice(-2)).toEqual(['D', '']);
  });

  it('keeps the stress', () => {
    expect(aligned.flat().some((chunk) => chunk === 'AE1')).toBe(true);
  });

  it('gives up on words with more phones than their letters can have', () => {
    const [abbreviation, word] = alignSpellings([
      { letters: 'w', phones: ['D', 'AH1', 'B', 'AH0', 'L', 'Y', 'UW0'] },
      { letters: 'at', phones: ['AE1', 'T'] },
    ]);
    expect(abbreviation).toBeUndefined();
    expect(word).toEqual(['AE1', 'T']);
  });

  it('learns from the first words alone where that is asked for', () => {
    const strange = { letters: 'tab', phones: ['B', 'AE1', 'T'] };
    const words = [...learned.slice(0, 60), strange];
    const all = alignSpellings(words, { learnFrom: 60 });
    expect(all.slice(0, 60)).toEqual(alignSpellings(learned.slice(0, 60)));
  });
});
