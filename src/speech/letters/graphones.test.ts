// Joint n-grams: their probabilities are those of absolute discounting, and what is seen is likelier than what is not.
import { describe, expect, it } from 'vitest';
import { Random } from '../../lstm/index.ts';
import { Graphones } from './graphones.ts';
import { LETTER_COUNT } from './spelling.ts';

const CHUNKS = 3;
const SIZE = 1 + LETTER_COUNT * CHUNKS;
const random = new Random(11);
const word = () => {
  const letters = Array.from({ length: 1 + random.below(9) }, () => random.below(3));
  return {
    letters,
    chunks: letters.map((letter) => (random.uniform() < 0.7 ? letter : random.below(CHUNKS))),
  };
};
const words = Array.from({ length: 200 }, word);
const graphones = new Graphones(words, CHUNKS);

const tokensOf = ({ letters, chunks }: (typeof words)[number]) => [
  ...[0, ...letters.map((letter, i) => 1 + letter * CHUNKS + chunks[i]), 0],
];
// Words share the edge between them.
const text = [0, ...words.flatMap((one) => tokensOf(one).slice(1))];

/** The definition, with every n-gram counted in the text anew. */
function probability(context: readonly number[], token: number): number {
  const follows: number[] = [];
  for (let at = context.length; at < text.length; at++) {
    if (context.every((one, i) => text[at - context.length + i] === one)) follows.push(text[at]);
  }
  const shorter = context.length === 0 ? 1 / SIZE : probability(context.slice(1), token);
  if (follows.length === 0) return shorter;
  const seen = Math.max(0, follows.filter((one) => one === token).length - 0.8);
  return (seen + 0.8 * new Set(follows).size * shorter) / follows.length;
}

function reference(one: (typeof words)[number]): number {
  const tokens = tokensOf(one);
  let sum = 0;
  for (let at = 1; at < tokens.length; at++) {
    sum += Math.log(probability(tokens.slice(Math.max(0, at - 7), at), tokens[at]));
  }
  return sum;
}

describe('the probability of letters with their chunks', () => {
  it('is that of interpolated absolute discounting', () => {
    for (const one of [...words.slice(0, 10), ...Array.from({ length: 10 }, word)]) {
      const [found] = graphones.logProbabilities(one.letters, [one.chunks]);
      expect(found).toBeCloseTo(reference(one), 9);
    }
  });

  it('does not depend on what was asked before', () => {
    const one = {
      letters: [0, 1, 2, 1, 0, 2],
      ways: [
        [0, 1, 2, 1, 0, 2],
        [2, 1, 0, 1, 2, 0],
        [0, 1, 2, 1, 0, 2],
      ],
    };
    const first = new Graphones(words, CHUNKS).logProbabilities(one.letters, one.ways);
    for (const { letters, chunks } of words.slice(0, 20)) graphones.logProbabilities(letters, [chunks]);
    expect(graphones.logProbabilities(one.letters, one.ways)).toEqual(first);
    expect(first[0]).toBe(first[2]);
    expect(first[0]).toBeGreaterThan(first[1]);
  });

  it('is small, but not nothing, of what was never seen, and without any words', () => {
    const [strange] = graphones.logProbabilities([20, 21], [[2, 2]]);
    expect(strange).toBeGreaterThan(-100);
    expect(strange).toBeLessThan(graphones.logProbabilities([0, 1], [[0, 1]])[0]);
    expect(new Graphones([], CHUNKS).logProbabilities([0], [[1]])[0]).toBeLessThan(0);
  });
});
