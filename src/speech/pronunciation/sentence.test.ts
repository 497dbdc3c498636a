// Sentences in words and tokens: marks go with their words, clitics stand alone, shapes say how a word is written.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokensOf, wordsOf } from './sentence.ts';

const texts = (sentence: string): string =>
  tokensOf(wordsOf(sentence))
    .map(({ text }) => text)
    .join(' ');

describe('words of a sentence', () => {
  it('keep their marks and places', () => {
    const words = wordsOf('He said, "Close the U.S. door -- all 1,000 (or so)!"');
    expect(words.map(({ written }) => written)).toEqual([
      ...['He ', 'said, ', '"Close ', 'the ', 'U.S. ', 'door -- ', 'all ', '1,000 ', '(or ', 'so)!"'],
    ]);
    for (const { text, start, stop } of words) expect(stop - start).toBe(text.length);
  });

  it('are the text again, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const words = wordsOf(text);
        if (words.length > 0) expect(words.map(({ written }) => written).join('')).toBe(text);
        for (const word of words) expect(text.slice(word.start, word.stop)).toBe(word.text);
        expect(tokensOf(words).length).toBeGreaterThanOrEqual(words.length);
      }),
      { seed: 1 },
    );
  });
});

describe('tokens', () => {
  it('part clitics and marks', () => {
    expect(texts('“Don’t,” said the dog’s owner -- in 1984…')).toBe(
      '" do n\'t , " said the dog \'s owner — in 0000 …',
    );
  });

  it('tell how a word is written', () => {
    const shapes = tokensOf(wordsOf('The NASA man from iTunes met Bob in 1999. Then he left.'));
    expect(
      shapes.filter(({ shape }) => shape !== 'lower').map(({ text, shape }) => `${text}:${shape}`),
    ).toEqual([
      ...['the:first', 'nasa:capitals', 'itunes:mixed', 'bob:capital', '0000:number', '.:mark'],
      ...['then:first', '.:mark'],
    ]);
  });

  it('take a spoken word that is written otherwise', () => {
    expect(tokensOf([{ text: 'twenty', written: '20' }])).toEqual([
      { text: 'twenty', shape: 'lower', word: 0 },
    ]);
  });
});
