// The dictionary: what was packed is found, what follows by rule is spoken by rule, what is damaged is refused.
import { readFileSync } from 'node:fs';
import { dictionary as cmu } from 'cmu-pronouncing-dictionary';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entriesOf } from '../../../recipes/pronunciations/entries.ts';
import { SpeechError } from '../errors.ts';
import { Dictionary } from './dictionary.ts';
import { packDictionary, withoutInflections } from './dictionary-pack.ts';
import type { Phones } from './inflections.ts';

const ENTRIES = new Map<string, Phones[]>([
  ['cat', [['K', 'AE1', 'T']]],
  ['cats', [['K', 'AE1', 'T', 'S']]],
  [
    'read',
    [
      ['R', 'EH1', 'D'],
      ['R', 'IY1', 'D'],
    ],
  ],
  [
    'tomato',
    [
      ['T', 'AH0', 'M', 'EY1', 'T', 'OW2'],
      ['T', 'AH0', 'M', 'AA1', 'T', 'OW2'],
    ],
  ],
  ["o'clock", [['AH0', 'K', 'L', 'AA1', 'K']]],
  ['lens', [['L', 'EH1', 'N', 'Z']]],
]);

describe('a small dictionary', () => {
  const bytes = packDictionary(ENTRIES);
  const small = Dictionary.load(bytes);

  it('finds every word, in any case, in its order', () => {
    for (const [word, all] of ENTRIES) expect(small.lookup(word)).toEqual(all);
    expect(small.lookup('ToMATO')).toEqual(ENTRIES.get('tomato'));
    expect(small.lookup('O’Clock')).toEqual(ENTRIES.get("o'clock"));
  });

  it('finds words with four letters in common, ends counted', () => {
    const alike = (word: string) => [...small.alike(word)].map(([found]) => found);
    expect([...small.alike('cat')]).toEqual([['cat', [['K', 'AE1', 'T']]]]);
    expect(alike('catty')).toEqual(['cat']);
    expect(alike('Automaton')).toEqual(['tomato']);
    expect(alike('lends')).toEqual(['lens']);
    for (const none of ['', 'a', 'xtom', 'rend', 'tickets']) expect(alike(none)).toEqual([]);
    expect(alike('locks read')).toEqual(["o'clock", 'read']);
  });

  it('does not write down what follows by rule', () => {
    expect([...withoutInflections(ENTRIES).keys()]).toEqual(['cat', 'read', 'tomato', "o'clock", 'lens']);
    expect(small.size).toBe(5);
    expect(small.lookup("cat's")).toEqual([['K', 'AE1', 'T', 'S']]);
    expect(small.lookup("cats'")).toEqual([['K', 'AE1', 'T', 'S']]);
    expect(small.lookup('reading')).toEqual([
      ['R', 'EH1', 'D', 'IH0', 'NG'],
      ['R', 'IY1', 'D', 'IH0', 'NG'],
    ]);
  });

  it.each(['', 'dog', '12', 'ça', 'x'.repeat(1000), '\0', 'zzzz', 'a'])('knows nothing of "%s"', (word) => {
    expect(small.lookup(word)).toEqual([]);
  });

  it('may be empty', () => {
    const empty = Dictionary.load(packDictionary(new Map()));
    expect(empty.lookup('cat')).toEqual([]);
    expect([...empty.alike('cat')]).toEqual([]);
  });

  it('is the same bytes each time', () =>
    expect(packDictionary(new Map([...ENTRIES].reverse()))).toEqual(bytes));

  it('refuses damaged bytes', () => {
    for (let at = 0; at < bytes.length; at++) {
      const damaged = bytes.slice();
      damaged[at] ^= 0x11;
      expect(() => Dictionary.load(damaged)).toThrow(SpeechError);
    }
    for (const length of [0, 7, 100, bytes.length - 1]) {
      expect(() => Dictionary.load(bytes.slice(0, length))).toThrow(SpeechError);
    }
  });

  it('refuses what it has no place for', () => {
    expect(() => packDictionary(new Map([['naïve', [['N']]]]))).toThrow(SpeechError);
    expect(() => packDictionary(new Map([['no', []]]))).toThrow(SpeechError);
  });

  it('gives back any words', () => {
    const word = fc.stringMatching(/^[a-z'.-]{1,12}$/);
    const spoken = fc.array(fc.constantFrom('AH0', 'T', 'S', 'EH1', 'NG'), { minLength: 1, maxLength: 9 });
    const all = fc.uniqueArray(spoken, { minLength: 1, maxLength: 3, selector: (phones) => phones.join() });
    fc.assert(
      fc.property(fc.dictionary(word, all, { minKeys: 1, maxKeys: 60 }), (words) => {
        const entries = new Map(Object.entries(words));
        const packed = Dictionary.load(packDictionary(entries));
        for (const [key, value] of entries) expect(packed.lookup(key)).toEqual(value);
      }),
      { seed: 1, numRuns: 20 },
    );
  });
});

describe('the shipped dictionary', () => {
  const bytes = new Uint8Array(readFileSync('models/pronunciations.safetensors'));
  const shipped = Dictionary.load(bytes);

  it('speaks as the CMU dictionary does', () => {
    const entries = [...entriesOf(cmu)];
    for (let i = 0; i < entries.length; i += 301)
      expect(shipped.lookup(entries[i][0])).toEqual(entries[i][1]);
    expect(shipped.lookup(entries[entries.length - 1][0])).toEqual(entries[entries.length - 1][1]);
  });

  it('is small', () => expect(bytes.length).toBeLessThan(500_000));

  it.each([
    ["blogger's", 'B L AO1 G ER0 Z'],
    ['texted', 'T EH1 K S T IH0 D'],
    ['tweeting', 'T W IY1 T IH0 NG'],
    ['smartphones', 'S M AA1 R T F OW2 N Z'],
  ])('%s follows by rule', (word, spoken) => {
    expect(shipped.lookup(word)[0].join(' ')).toBe(spoken);
  });
});
