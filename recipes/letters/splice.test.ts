// Spliced spellings are new, of the right length, and made of the words given.
import { expect, it } from 'vitest';
import { Random } from '../../src/lstm/index.ts';
import { spliced } from './splice.ts';

const words = ['forecast', 'castle', 'nation', 'station', 'stationer', 'ab', 'cat'];
const make = (known: string[] = words, longest = 20) =>
  spliced(words, 1000, { random: new Random(3), known: new Set(known), longest });

it('joins the beginning of one word and the end of another where both have the same three letters', () => {
  expect(make()).toContain('forecastle');
  expect(make()).toContain('nationer');
  for (const word of make()) {
    const cuts = Array.from({ length: word.length - 3 }, (_, at) => [word.slice(0, at + 3), word.slice(at)]);
    expect(
      cuts.some(([a, b]) => words.some((w) => w.startsWith(a)) && words.some((w) => w.endsWith(b))),
    ).toBe(true);
  }
});

it('gives none that is known, too long, or there already, and ends where few can be made', () => {
  expect(make([...words, 'forecastle'])).not.toContain('forecastle');
  expect(make(words, 9)).not.toContain('forecastle');
  const all = make();
  expect(new Set(all).size).toBe(all.length);
  expect(all.length).toBeGreaterThan(1);
  expect(all.filter((word) => words.includes(word))).toEqual([]);
  expect(make()).toEqual(all);
});
