// A corpus of pieces: every piece once each round, in ever new orders; going on from a place; what is kept aside.
import { describe, expect, it } from 'vitest';
import { ValueError } from '../lstm/index.ts';
import { expectFault } from '../lstm/testing/errors.ts';
import { Corpus, isForValidation, type Piece } from './corpus.ts';

const pieces = (count: number): Piece[] =>
  Array.from({ length: count }, (_, i) => ({ read: i % 2 ? () => `${i}` : async () => `${i}` }));
const take = async (from: Corpus, count: number): Promise<number[]> => {
  const taken: number[] = [];
  for (let i = 0; i < count; i++) taken.push(Number((await from.next()).text));
  return taken;
};
const ALL = Array.from({ length: 17 }, (_, i) => i);
const sorted = (numbers: number[]): number[] => [...numbers].sort((a, b) => a - b);

describe('Corpus', () => {
  it('gives every piece once each round, in a new order', async () => {
    const corpus = new Corpus(pieces(17), 5);
    const rounds = [];
    for (let i = 0; i < 5; i++) rounds.push(await take(corpus, 17));
    for (const round of rounds) expect(sorted(round)).toEqual(ALL);
    expect(new Set(rounds.map(String)).size).toBe(5);
  });

  it('has the same order for the same seed', async () => {
    const first = await take(new Corpus(pieces(17), 5), 40);
    expect(await take(new Corpus(pieces(17), 5), 40)).toEqual(first);
    expect(await take(new Corpus(pieces(17), 6), 40)).not.toEqual(first);
  });

  it.each([0, 1, 16, 17, 18, 60])('goes on from a place after %i pieces, which JSON keeps', async (read) => {
    const whole = new Corpus(pieces(17), 5);
    await take(whole, read);
    const place = JSON.parse(JSON.stringify(whole.place));
    const resumed = new Corpus(pieces(17), 77);
    await take(resumed, 3);
    resumed.place = place;
    expect(await take(resumed, 40)).toEqual(await take(whole, 40));
  });

  it('reads a piece only when it is its turn', async () => {
    let reads = 0;
    const corpus = new Corpus(
      Array.from({ length: 9 }, () => ({ read: () => `${reads++}` })),
      1,
    );
    expect(reads).toBe(0);
    await take(corpus, 4);
    expect(reads).toBe(4);
  });

  it('gives a single piece again and again, and refuses to be without one', async () => {
    expect(await take(new Corpus(pieces(1), 1), 3)).toEqual([0, 0, 0]);
    expectFault(() => new Corpus([], 1), ValueError);
  });
});

describe('pieces for validation', () => {
  it('are one in sixteen, few in number, and one of the first three', () => {
    const held = Array.from({ length: 5000 }, (_, i) => i).filter(isForValidation);
    expect(held).toHaveLength(24);
    expect(held[0]).toBe(2);
    for (const [i, index] of held.slice(1).entries()) expect(index - held[i]).toBe(16);
  });
});
