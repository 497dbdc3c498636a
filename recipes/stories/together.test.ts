// Discourses told into each other: only those that cannot be mixed up, and what is due stays marked.
import { describe, expect, test } from 'vitest';
import { Random } from '../../src/lstm/index.ts';
import { Draw, type Kind, type Parts } from './discourse.ts';
import { StoryFiller } from './filler.ts';
import { composeTogether, joined } from './together.ts';

const filler = new StoryFiller([]);
const kind = (parts: Parts): Kind => ({ name: parts.word, make: () => parts });
const ball: Parts = {
  opening: 'Anna painted the ball.',
  question: 'The ball of Anna is',
  word: 'red',
  rivals: ['blue'],
  after: ' today.',
};
const goat: Parts = {
  opening: 'My goat fell into a well.',
  middle: 'A bell rang.',
  question: 'So the goat was',
  word: 'wet',
  rivals: ['dry'],
  after: '.',
};

/** How often of 200 all that is said comes before all that is asked. */
function together(...all: Parts[]): number {
  const random = new Random(3);
  let count = 0;
  for (let i = 0; i < 200; i++) {
    const passages = composeTogether(all.map(kind), new Draw(random, 'train'), filler, 1);
    const { text, emphasised } = joined(passages, ' ');
    const due = emphasised!.map(([from, to]) => text.slice(from, to));
    expect(due.sort()).toEqual(all.map(({ word }) => word).sort());
    for (const { opening, question, word, after } of all) {
      expect(text).toContain(opening);
      expect(text).toContain(`${question} ${word}${after}`);
    }
    const asked = Math.min(...all.map(({ question }) => text.indexOf(question)));
    if (all.every(({ opening }) => text.indexOf(opening) < asked)) count++;
  }
  return count;
}

describe('composeTogether', () => {
  test('tells some into each other and others one after the other', () => {
    const count = together(ball, goat);
    expect(count).toBeGreaterThan(90);
    expect(count).toBeLessThan(150);
  });

  test('never if one speaks of what is due in the other', () => {
    expect(together(ball, { ...goat, middle: 'A red bell rang.' })).toBe(0);
    expect(together(ball, { ...goat, middle: 'A blue bell rang.' })).toBe(0);
  });

  test('never if they speak of the same thing', () => {
    expect(together(ball, { ...goat, opening: 'My goat swallowed a ball.' })).toBe(0);
  });

  test('never if it is not clear who is asked about', () => {
    const boy: Parts = { ...goat, opening: 'Tom fell into a well.', question: 'He was' };
    expect(together(ball, boy)).toBe(0);
    expect(together(ball, { ...boy, question: 'Tom saw that he was' })).toBeGreaterThan(90);
  });
});

test('what is between is marked as such', () => {
  const random = new Random(4);
  const between = new Set<string>();
  for (let i = 0; i < 50; i++) {
    const draw = new Draw(random, 'train');
    for (const { text, unscored } of composeTogether([kind(ball), kind(goat)], draw, filler, 1)) {
      for (const [from, to] of unscored ?? []) between.add(text.slice(from, to));
    }
  }
  for (const text of between) expect(text).not.toMatch(/ball|goat|bell/);
  expect(between.size).toBeGreaterThan(20);
});
