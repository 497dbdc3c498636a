// What the tests ask of every kind of discourse: one word that is due, rivals that are not, and wordings that differ.
import { expect } from 'vitest';
import { Random } from '../../src/lstm/index.ts';
import { compose, Draw, type Filler, type Kind, type Split } from './discourse.ts';

const filler: Filler = {
  narrative: () => 'Outside a bird sang.',
};

/** Draws `count` discourses of a kind and checks each, and that no answer holds more than `most` of them. */
export function checkKind(kind: Kind, split: Split, count = 300, most = 0.7): void {
  const draw = new Random(split === 'train' ? 11 : 12);
  const words = new Map<string, number>();
  for (let i = 0; i < count; i++) {
    const { before, word, rivals, after } = compose(kind, new Draw(draw, split), filler);
    const whole = `${before}${word}${after}`;
    expect(word, whole).toMatch(/^(?:[A-Za-z]+|[")])$/);
    expect(rivals.length, whole).toBeGreaterThan(0);
    expect(rivals, whole).not.toContain(word);
    expect(new Set(rivals).size, whole).toBe(rivals.length);
    expect(whole).not.toMatch(/[{}[\]|~]|undefined| {2}/);
    expect(whole).not.toMatch(/\b[Aa] [aeio](?!ne?\b|nce)|\b[Aa]n (?!hour|honest|heir)[^aeiou]| [.,!?]/);
    expect(after, whole).toMatch(/^[ .,!?]/);
    expect(before, whole).toMatch(/^["A-Z]/);
    const joined = word === '"' || word === ')' || before.endsWith('"');
    expect(/ $/.test(before), whole).toBe(!joined);
    words.set(word, (words.get(word) ?? 0) + 1);
  }
  if (most < 1) {
    expect(words.size).toBeGreaterThan(2);
    expect(Math.max(...words.values())).toBeLessThanOrEqual(most * count);
  }
}

/** Questions drawn in training and in validation: none may be the same. */
export function sharedQuestions(kind: Kind, count = 300): string[] {
  const draw = (split: Split): Set<string> => {
    const random = new Random(13);
    return new Set(Array.from({ length: count }, () => kind.make(new Draw(random, split)).question));
  };
  const train = draw('train');
  return [...draw('valid')].filter((question) => train.has(question));
}
