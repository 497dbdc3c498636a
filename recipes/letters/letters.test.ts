// The recipe's split keeps test words and their homophones apart; its measures and baseline do what they say.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { learnByLetters } from './baseline.ts';
import { editDistance, errorsOf } from './measures.ts';
import { splitEntries, validationOf } from './split.ts';

const isTest = (word: string) => BigInt(`0x${createHash('sha256').update(word).digest('hex')}`) % 10n === 0n;
const digits = (i: number, letters: string) => [...`${i}`].map((digit) => letters[Number(digit)]);
const words = Array.from({ length: 400 }, (_, i) => `w${digits(i, 'abcdefghij').join('')}`);
const test = words.find(isTest)!;
const other = words.filter((word) => !isTest(word));

describe('the split', () => {
  const entries = new Map(
    words.map((word, i) => [
      word,
      [['W', `ER${i % 3}`, ...[...`${i}`].map((digit) => 'BDFGKLMNPS'[Number(digit)])]],
    ]),
  );
  entries.set(other[0], [['AH0'], [...entries.get(test)![0]].map((phone) => phone.replace('ER0', 'ER1'))]);
  const split = splitEntries(entries);

  it('tests on the words whose hash is 0 modulo 10', () => {
    expect(split.test.map(({ word }) => word)).toEqual(words.filter(isTest));
    expect(split.test.length).toBeGreaterThan(20);
  });

  it('learns from no homophone of a test word, whatever its stress', () => {
    const sound = (phones: readonly string[]) => phones.map((phone) => phone.replace(/\d$/, '')).join(' ');
    const tested = new Set(split.test.flatMap(({ pronunciations }) => pronunciations.map(sound)));
    for (const { phones } of [...split.training, ...split.validation])
      expect(tested).not.toContain(sound(phones));
    expect(split.leftOut).toBe(1);
    expect(split.training.length + split.validation.length + split.test.length + split.leftOut).toBe(400);
  });
});

describe('what is known', () => {
  const named = Array.from({ length: 3000 }, (_, i) => `w${digits(i, 'abcdefghij').join('')}`);
  const entries = new Map(named.map((word, i) => [word, [['W', ...digits(i, 'BDFGKLMNPS')]]]));
  const split = splitEntries(entries);

  it('is all but the test and what sounds like it', () => {
    expect(split.known.size).toBe(split.training.length + split.validation.length);
    for (const { word } of split.test) expect(split.known.has(word)).toBe(false);
  });

  it('is, beside words of validation, none that sounds like them', () => {
    const [held] = split.validation;
    const like = split.training[0].letters;
    split.known.set(like, [entries.get(held.letters)![0]]);
    const { held: asked, known } = validationOf(split);
    expect(asked).toHaveLength(split.validation.length);
    expect(asked[0]).toEqual({ word: held.letters, pronunciations: entries.get(held.letters) });
    for (const { word } of asked) expect(known.has(word)).toBe(false);
    expect(known.has(like)).toBe(false);
    expect(known.size).toBe(split.training.length - 1);
  });
});

describe('the measures', () => {
  it('count edits', () => {
    expect(editDistance(['K', 'AE', 'T'], ['K', 'AE', 'T'])).toBe(0);
    expect(editDistance(['K', 'AE', 'T'], ['AE', 'T', 'S'])).toBe(2);
    expect(editDistance([], ['T'])).toBe(1);
  });

  it('take any listed pronunciation, and tell stress apart', () => {
    const entries = [
      {
        word: 'tomato',
        pronunciations: [
          ['T', 'AH0', 'M', 'EY1', 'T', 'OW2'],
          ['T', 'AH0', 'M', 'AA1', 'T', 'OW2'],
        ],
      },
      { word: 'at', pronunciations: [['AE1', 'T']] },
    ];
    const said = [
      ['T', 'AH0', 'M', 'AA0', 'T', 'OW2'],
      ['AE1', 'D'],
    ];
    expect(errorsOf(entries, said)).toEqual({
      ...{ words: 0.5, phones: 1 / 8, wordsWithStress: 1, phonesWithStress: 2 / 8 },
    });
  });
});

it('the baseline says what stands most often between the same letters', () => {
  const learned = [
    'cat K AE1 T',
    'cab K AE1 B',
    'cent S EH1 N T',
    'cell S EH1 L',
    'act AE1 K T',
    'tab T AE1 B',
  ].map((entry) => {
    const [letters, ...phones] = entry.split(' ');
    return { letters, phones };
  });
  expect(learnByLetters(learned)('cebat')).toEqual(['S', 'EH1', 'B', 'AE1', 'T']);
  expect(learnByLetters(learned, { context: false })('cebat')[0]).toBe('K');
});
