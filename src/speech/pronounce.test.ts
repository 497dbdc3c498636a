// Words to phones with the shipped models: each source in its turn.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FormatError } from '../lstm/index.ts';
import { SpeechError } from './errors.ts';
import { letterName, spelledOut } from './letter-names.ts';
import { loadPronouncer, Pronouncer, type SpokenWord } from './pronounce.ts';
import { Dictionary } from './pronunciation/index.ts';
import { shippedModel } from './shipped.node.ts';
import { readSentences } from './text/index.ts';

let pronouncer: Pronouncer;
let own: Pronouncer;
beforeAll(async () => {
  pronouncer = await loadPronouncer();
  own = await loadPronouncer({ lexicon: { GIF: 'JH IH1 F', tear: 'T IY1 R', 1984: 'Y IH1 R' } });
});
afterAll(() => {
  pronouncer.close();
  own.close();
});

function wordsOf(text: string, by = pronouncer): SpokenWord[] {
  return [...readSentences(text)]
    .flatMap((sentence) => by.pronounce(sentence).tokens)
    .filter((token): token is SpokenWord => token.kind === 'word');
}

/** "word: phones (source)" of the words at these places, counted from 0. */
const said = (text: string, index: number, by = pronouncer) => {
  const { phones, source } = wordsOf(text, by)[index];
  return `${phones.join(' ')} (${source})`;
};

describe('a word', () => {
  it('is looked up, inflections by rule, and without the apostrophe at its end', () => {
    expect(said('Tomato soup.', 0)).toBe('T AH0 M EY1 T OW2 (dictionary)');
    expect(said('The foxes hid.', 1)).toBe('F AA1 K S AH0 Z (dictionary)');
    expect(said('He kept on whistlin’ tunes.', 3)).toMatch(/IH0 N \(dictionary\)$/);
    expect(said("The teachers' room.", 1)).toBe('T IY1 CH ER0 Z (dictionary)');
  });

  it('that is a heteronym is said as its sentence asks for, with all readings rated', () => {
    const text = 'We must polish the Polish furniture. Please close the door that you are close to.';
    const words = wordsOf(text).filter(({ source }) => source === 'heteronym');
    expect(words.map(({ text: word, phones }) => `${word} ${phones.join(' ')}`)).toEqual([
      ...['polish P AA1 L IH0 SH', 'polish P OW1 L IH0 SH', 'close K L OW1 Z', 'close K L OW1 S'],
    ]);
    for (const { readings } of words) {
      expect(readings!.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1);
    }
  });

  it('that nothing knows is said from its letters', () => {
    const [word] = wordsOf('Blorping');
    expect(word.source).toBe('letters');
    expect(word.phones.length).toBeGreaterThan(3);
    expect(word.phones.slice(-2)).toEqual(['IH0', 'NG']);
  });

  it('keeps its place and what was written', () => {
    const text = 'I read  it in 1984.';
    for (const { start, stop, written } of wordsOf(text)) expect(text.slice(start, stop)).toBe(written);
    expect(wordsOf(text).map((word) => word.text)).toEqual([
      'i',
      'read',
      'it',
      'in',
      'nineteen',
      'eighty',
      'four',
    ]);
  });
});

describe('small words', () => {
  it('are weak before others: the before vowels, to before consonants', () => {
    expect(said('The apple fell.', 0)).toBe('DH IY0 (weak form)');
    expect(said('The hour came.', 0)).toBe('DH IY0 (weak form)');
    expect(said('The unit came.', 0)).toBe('DH AH0 (weak form)');
    expect(said('I saw a dog.', 2)).toBe('AH0 (weak form)');
    expect(said('Go to bed.', 1)).toBe('T AH0 (weak form)');
    expect(said('Go to Oslo.', 1)).toBe('T UW1 (weak form)');
  });

  it('are said in full at the end, before a break and with emphasis', () => {
    expect(said('Where do you go to?', 4)).toBe('T UW1 (dictionary)');
    expect(said('What is it for, then?', 3)).toBe('F AO1 R (dictionary)');
    expect(said('That is *for* you.', 2)).toBe('F AO1 R (dictionary)');
  });
});

describe('letters', () => {
  it('are called by their names', () => {
    expect(said('Vitamin A helps.', 1)).toBe('EY1 (letter)');
    expect(wordsOf('The FBI came.').map(({ phones }) => phones.join(' '))).toEqual([
      ...['DH IY0', 'EH1 F', 'B IY1', 'AY1', 'K EY1 M'],
    ]);
    expect(letterName('w')).toEqual(['D', 'AH1', 'B', 'AH0', 'L', 'Y', 'UW0']);
    expect(letterName("x's")).toEqual(['EH1', 'K', 'S', 'IH0', 'Z']);
    expect([letterName('ab'), letterName('4'), letterName('')]).toEqual([undefined, undefined, undefined]);
  });

  it('stand in for words that nothing can say', async () => {
    const dictionary = Dictionary.load(await shippedModel('pronunciations'));
    const bare = new Pronouncer({ dictionary });
    expect(said('Blorf came.', 0, bare)).toBe(`${spelledOut('blorf').join(' ')} (spelled)`);
  });
});

describe('the lexicon', () => {
  it('goes before everything else, and takes what would be read as many words for one', () => {
    expect(said('A tear in my coat.', 1, own)).toBe('T IY1 R (lexicon)');
    expect(wordsOf('Two GIFs of 1984.', own).map(({ text, source }) => `${text} ${source}`)).toEqual([
      ...['two dictionary', 'gifs lexicon', 'of weak form', '1984 lexicon'],
    ]);
  });

  it('must be ARPAbet', async () => {
    await expect(loadPronouncer({ lexicon: { gif: 'gif' } })).rejects.toThrow(SpeechError);
  });
});

it('refuses damaged models', async () => {
  const models = { letters: await shippedModel('heteronyms') };
  await expect(loadPronouncer({ models })).rejects.toThrow(FormatError);
});
