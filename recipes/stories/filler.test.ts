// What happens in between: whom it is about, how long it is, and what it leaves out.
import { describe, expect, test } from 'vitest';
import { Random } from '../../src/lstm/index.ts';
import type { Person } from './discourse.ts';
import { StoryFiller } from './filler.ts';
import { NAMES } from './names.ts';
import { piecesOf } from './pieces.ts';

const eve: Person = { name: 'Eve', gender: 'f', he: 'she', him: 'her', his: 'her', himself: 'herself' };
const none: ReadonlySet<string> = new Set();
const filler = new StoryFiller([]);

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z]+/g) ?? [];
const narratives = (count: number, words: number, about: Person | undefined, avoid = none): string[] =>
  Array.from({ length: count }, (_, seed) => filler.narrative(new Random(seed), words, about, avoid));

describe('piecesOf', () => {
  const textsOf = (story: string): string[] => piecesOf([story]).map(({ text }) => text);

  test('puts a slot for the name, also where the story has a pronoun', () => {
    expect(textsOf('Tom went home and Tom slept.')).toEqual(['@ went home and @ slept.']);
    expect(textsOf('When she woke up, her room was dark.')).toEqual(['When @ woke up, her room was dark.']);
    expect(textsOf('His house is on the hill.')).toEqual(["@'s house is on the hill."]);
  });

  test('keeps to one person, whose gender it knows', () => {
    const [piece] = piecesOf([
      'Lily had a big garden.\nLily met Tom near the gate.\nLily saw his red shoes.',
    ]);
    expect(piece).toEqual({
      text: '@ had a big garden.',
      words: 5,
      gender: 'f',
      search: ' had a big garden ',
    });
    expect(textsOf('The cake was for Gandalf. Gandalf liked the cake a lot.')).toEqual([]);
  });

  test('leaves out talk, plurals, animals with names, and sentences that lean on others', () => {
    expect(textsOf('"Come in. The door is open now. Sit down here," said Tom.')).toEqual([]);
    expect(textsOf('They went to the park. Then you went home alone.')).toEqual([]);
    expect(textsOf('There lives a dog named Max. Max ran over the field.')).toEqual([]);
    expect(textsOf('But it fell from the tree.')).toEqual([]);
  });

  test('keeps sentences together that belong together', () => {
    const story = 'The sun was very hot. A cat sat there. It was asleep all day. The wind was very cold.';
    expect(textsOf(story)).toEqual([
      'The sun was very hot.',
      'A cat sat there. It was asleep all day. The wind was very cold.',
    ]);
  });
});

describe('StoryFiller', () => {
  test('gives about as many words as asked for, the same for the same seed', () => {
    for (const text of narratives(50, 60, undefined)) {
      expect(wordsOf(text).length).toBeGreaterThan(50);
      expect(wordsOf(text).length).toBeLessThan(68);
      expect(text).toMatch(/^[A-Z].*\.$/);
      expect(text).not.toContain('@');
    }
    expect(narratives(3, 40, eve)).toEqual(narratives(3, 40, eve));
  });

  test('tells of the person, and of nobody else of that gender', () => {
    const texts = narratives(50, 60, eve);
    expect(texts.filter((text) => /\b(?:Eve|She)\b/.test(text)).length).toBeGreaterThan(40);
    const others = NAMES.train.f.filter((name) => name !== 'Eve');
    for (const text of texts)
      expect(others.filter((name) => new RegExp(`\\b${name}\\b`).test(text))).toEqual([]);
  });

  test('uses no word that is to be avoided, the name and pronouns among them', () => {
    const unnamed = narratives(50, 60, eve, new Set(['eve', 'sun', 'window']));
    for (const text of unnamed) expect(text).not.toMatch(/\b(?:eve|sun|window)\b/i);
    expect(unnamed.filter((text) => /\bShe\b/.test(text)).length).toBeGreaterThan(20);
    for (const text of narratives(50, 60, eve, new Set(['she', 'he', 'her', 'his']))) {
      expect(text).not.toMatch(/\b(?:she|he|her|his)\b/i);
    }
  });

  test('says less rather than what is to be avoided', () => {
    const small = new StoryFiller(['The sun was warm and bright.']);
    expect(small.narrative(new Random(1), 60, eve, none)).toBe('The sun was warm and bright.');
    expect(small.narrative(new Random(1), 60, eve, new Set(['sun']))).toBe('');
  });
});
