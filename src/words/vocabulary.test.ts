// The vocabulary: ids of slots and words, which slots an unknown word may take, and lists that are refused.
import { describe, expect, it } from 'vitest';
import { FormatError } from '../lstm/index.ts';
import { expectFault } from '../lstm/testing/errors.ts';
import { END_OF_TEXT, keyOf, Vocabulary, type VocabularyConfig } from './vocabulary.ts';

const config: VocabularyConfig = { words: ['“', '.', 'dog', 'Anna', 'I'], endings: ['ed', 'ng'] };

describe('Vocabulary', () => {
  const vocabulary = new Vocabulary(config);

  it('numbers the end of a text, slots, then words', () => {
    expect(END_OF_TEXT).toBe(0);
    expect(vocabulary.size).toBe(vocabulary.firstWord + 5);
    expect(vocabulary.find('“')).toBe(vocabulary.firstWord);
    expect(vocabulary.isSlot(END_OF_TEXT)).toBe(false);
    for (let id = 1; id < vocabulary.firstWord; id++) expect(vocabulary.isSlot(id)).toBe(true);
    for (const id of [vocabulary.firstWord, vocabulary.size, -1, 1.5, Number.NaN]) {
      expect(vocabulary.isSlot(id)).toBe(false);
    }
  });

  it('finds words in any case and spells them as within a sentence', () => {
    for (const word of config.words) {
      for (const spelled of [word, word.toUpperCase(), word.toLowerCase()]) {
        expect(vocabulary.word(vocabulary.find(spelled)!)).toBe(word);
      }
    }
    expect(vocabulary.find('cat')).toBeUndefined();
    expect(keyOf('Anna')).toBe('anna');
  });

  it('has no word for a slot or an id of another vocabulary', () => {
    for (const id of [END_OF_TEXT, 1, vocabulary.firstWord - 1, vocabulary.size, -1]) {
      expect(() => vocabulary.word(id)).toThrow(RangeError);
    }
  });

  it('keeps slots of a kind beside each other, and kinds apart', () => {
    const kinds = ['Zorblax', '12', 'walked', 'thing', 'bla'].map((word) => vocabulary.classOf(word));
    let next = END_OF_TEXT + 1;
    for (const { first, count } of kinds) {
      expect(first).toBe(next);
      expect(count).toBeGreaterThan(1);
      next = first + count;
    }
    expect(next).toBe(vocabulary.firstWord);
  });

  it.each([
    ['Zorblax', 'Émile'],
    ['Walked', 'ZORBLAX'],
    ['1,000', '٣'],
    ['zorbled', 'bled'],
    ['ed', 'bla'],
    ['中', '§'],
  ])('takes %s and %s for the same kind', (a, b) => {
    expect(vocabulary.classOf(a)).toEqual(vocabulary.classOf(b));
  });

  it('refuses what is no list of different words', () => {
    const damaged: unknown[] = [
      { words: ['a', 'A'], endings: [] },
      { words: ['a', ''], endings: [] },
      { words: ['a', 1], endings: [] },
      { words: 'abc', endings: [] },
      { words: ['a'], endings: [null] },
      { words: ['a'] },
      {},
    ];
    for (const each of damaged) expectFault(() => new Vocabulary(each as VocabularyConfig), FormatError);
  });
});
