// The binding kinds: every wording fills, the word is one word and no rival of its own, and the answers vary.
import { describe, expect, it } from 'vitest';
import { Random } from '../../src/lstm/index.ts';
import { kinds } from './binding.ts';
import { compose, Draw, type Filler, type Split } from './discourse.ts';

const filler: Filler = { narrative: () => 'The sun was shining.' };
const DRAWS = 300;

function drawn(kind: (typeof kinds)[number], split: Split) {
  const random = new Random(7);
  return Array.from({ length: DRAWS }, () => compose(kind, new Draw(random, split), filler));
}

describe.each(kinds.map((kind) => [kind.name, kind] as const))('%s', (_, kind) => {
  it.each(['train', 'valid'] as const)('writes whole discourses (%s)', (split) => {
    const words = new Map<string, number>();
    for (const { before, word, rivals, after } of drawn(kind, split)) {
      const text = before + word + after;
      expect(word, text).toMatch(/^[\p{L}]+$/u);
      expect(rivals.length, text).toBeGreaterThan(0);
      expect(rivals.length, text).toBeLessThan(5);
      expect(rivals, text).not.toContain(word);
      for (const rival of rivals) expect(rival, text).toMatch(/^[\p{L}]+$/u);
      expect(text).not.toMatch(/[{}<>[\]|]| {2}|undefined/);
      expect(before, text).toMatch(/[ "]$/);
      expect(after, text).toMatch(/^[ .,;:!?'"]/);
      expect(text, text).toMatch(/^["\p{Lu}]/u);
      words.set(word, (words.get(word) ?? 0) + 1);
    }
    expect(words.size).toBeGreaterThanOrEqual(3);
    expect(Math.max(...words.values())).toBeLessThan(0.7 * DRAWS);
  });

  it('asks validation in other words', () => {
    const random = new Random(3);
    const asked = (split: Split) =>
      new Set(Array.from({ length: DRAWS }, () => kind.make(new Draw(random, split)).question));
    const valid = asked('valid');
    expect([...asked('train')].filter((question) => valid.has(question))).toEqual([]);
  });
});
