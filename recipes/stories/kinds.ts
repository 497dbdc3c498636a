// All kinds of discourses, and how often each comes.
import * as agreement from './agreement.ts';
import * as binding from './binding.ts';
import * as creatures from './creatures.ts';
import type { Kind } from './discourse.ts';
import * as states from './states.ts';
import * as told from './told.ts';

/** A few wordings each, with many words to fill in. */
const patterned: readonly Kind[] = [
  ...creatures.kinds,
  ...binding.kinds,
  ...agreement.kinds,
  ...states.kinds,
];

export const kinds: readonly Kind[] = [...patterned, ...told.kinds];

/** Of the discourses that training reads, the share that is told. */
const TOLD = 0.75;

/** Two or more differ, and who goes with what is all that tells the answer: hardest to learn. */
const BOUND = [
  'creature of two',
  'who has which',
  'who does which',
  'who did which',
  'who is which',
  'who is more',
  'who won',
  'who gave whom',
  'which of two differs',
  'where each was put',
  'what colour each was',
  'which thing is which',
  'whose it was',
  'which came first',
];

/** Told from grammar alone, in no end of ways: many of them, close together, are learned quickly. */
export const drilled: readonly string[] = [
  'number-modified',
  'number-of',
  'number-and',
  'number-asked',
  'number-since',
  'pronoun-he',
  'pronoun-his',
  'pronoun-him',
  'pronoun-himself',
  'pronoun-thing',
];

/** By a kind's name; 1 for those not named. What people try first comes more often. */
export const weights: Readonly<Record<string, number>> = {
  'creature has four': 2,
  'where it was put': 2,
  'what colour it was': 2,
  'what it was': 2,
  quotation: 2,
  ...Object.fromEntries(BOUND.map((name) => [name, 3])),
  ...Object.fromEntries(
    told.kinds.map(({ name }) => [name, (patterned.length * TOLD) / (1 - TOLD) / told.kinds.length]),
  ),
};
