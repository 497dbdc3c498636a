// Counting words: spelling by majority, order by frequency and letters, and memory that does not grow with the text.
import { describe, expect, it } from 'vitest';
import { keyOf, type Vocabulary } from './vocabulary.ts';
import { WordCounter } from './word-counter.ts';

const MARKS = ['“', '”', '\n'];

function count(...texts: string[]): WordCounter {
  const counter = new WordCounter();
  for (const text of texts) counter.add(text);
  return counter;
}

const wordsOf = ({ config }: Vocabulary): readonly string[] => config.words.slice(MARKS.length);

describe('WordCounter', () => {
  it('ranks by frequency, then by letters, quotation marks and line ends first', () => {
    const { config } = count('b a c a . b c c').vocabulary({ size: 100, least: 1 });
    expect(config.words).toEqual([...MARKS, 'c', 'a', 'b', '.']);
  });

  it('keeps to the size, and to words seen often enough', () => {
    const counter = count('c c c b b a');
    expect(wordsOf(counter.vocabulary({ size: 5, least: 1 }))).toEqual(['c', 'b']);
    expect(wordsOf(counter.vocabulary({ size: 100 }))).toEqual(['c', 'b']);
    expect(wordsOf(counter.vocabulary({ size: 0 }))).toEqual([]);
    expect(counter.types()).toBe(3);
    expect(counter.types(3)).toBe(1);
    expect(counter.tokens).toBe(6);
  });

  it('spells words as mostly within a sentence', () => {
    const text =
      'The dog saw Anna. Dog and Anna ran, and I too. Dog! Dog! “Dog ran,” said anna. You and i, the Dog, dog';
    const words = wordsOf(count(text).vocabulary({ size: 100, least: 1 }));
    expect(words).toContain('dog');
    expect(words).toContain('Anna');
    expect(words).toContain('the');
    expect(words).toContain('you');
    expect(new Set(words.map(keyOf)).size).toBe(words.length);
  });

  it('does not depend on the order of reading', () => {
    const texts = ['we saw Rose and rose', 'a rose is a Rose', 'so the Baker, the baker', 'walking talking'];
    const options = { size: 100, least: 1 };
    const forth = count(...texts).vocabulary(options).config;
    expect(count(...texts.reverse()).vocabulary(options).config).toEqual(forth);
    expect(count('x Rose rose').vocabulary(options).config.words).toContain('rose');
  });

  it('counts a text with a weight', () => {
    const counter = count('a a a');
    counter.add('b', 4);
    expect(wordsOf(counter.vocabulary({ size: 100 }))).toEqual(['b', 'a']);
  });

  it('tells unknown words apart by the endings that most words have', () => {
    const { endings } = count('walked talked baked singing ringing lovely ed ng 12ed').vocabulary({
      size: 9,
    }).config;
    expect(endings).toEqual(['ed', 'ng', 'ly']);
    expect(count('').vocabulary({ size: 9 }).config).toEqual({ words: MARKS, endings: [] });
  });

  it('forgets rare words before they take all memory, and keeps frequent ones', { timeout: 120_000 }, () => {
    const counter = new WordCounter();
    const letters = (n: number): string =>
      n.toString(36).replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)]);
    for (let text = 0; text < 60; text++) {
      let words = 'often seen ';
      for (let i = 0; i < 10_000; i++) words += `x${letters(text * 10_000 + i + 1e6)}q${text} `;
      counter.add(words);
      expect(counter.types()).toBeLessThanOrEqual(500_000);
    }
    expect(counter.types()).toBeLessThan(400_000);
    expect(wordsOf(counter.vocabulary({ size: 5 }))).toEqual(['often', 'seen']);
  });
});
