// Every discourse about creatures is well formed, and its answers differ.
import { describe, expect, it } from 'vitest';
import { Random } from '../../src/lstm/index.ts';
import { kinds } from './creatures.ts';
import { compose, type Discourse, Draw, type Filler, type Split } from './discourse.ts';

const filler: Filler = { narrative: () => 'The sun shone.' };

function drawn(kind: (typeof kinds)[number], split: Split, count = 300): Discourse[] {
  const random = new Random(7);
  return Array.from({ length: count }, () => compose(kind, new Draw(random, split), filler));
}

describe.each(kinds.map((kind) => [kind.name, kind] as const))('%s', (_, kind) => {
  it.each(['train', 'valid'] as const)('is well formed in %s', (split) => {
    const counts = new Map<string, number>();
    for (const { before, word, rivals, after } of drawn(kind, split)) {
      const text = before + word + after;
      expect(word).toMatch(/^[A-Za-z]+$/);
      expect(rivals.length, text).toBeGreaterThan(0);
      expect(rivals).not.toContain(word);
      expect(new Set(rivals).size).toBe(rivals.length);
      expect(text).not.toMatch(/[{}[\]<>|_]| {2}|undefined| [.,!?]|\b(a|A) [aeio]\w+|\.\w/);
      expect(text).not.toMatch(/ (?:of|at|with|see|lose|from) s?he[ ,.]/);
      expect(before, text).toMatch(/(^| )"$| $/);
      expect(after, text).toMatch(/^[ .,:!?"']/);
      expect(text, text).toMatch(/[.!?]"?$/);
      for (const [, first] of text.matchAll(/[.!?] (\w)/g)) expect(first, text).toBe(first.toUpperCase());
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    expect(counts.size).toBeGreaterThanOrEqual(3);
    expect(Math.max(...counts.values()) / 300).toBeLessThan(0.7);
  });

  it('asks in other words in validation', () => {
    // Names differ in any case: compare what is left when they and all other capitalised words are gone.
    const asked = (split: Split): Set<string> =>
      new Set(
        drawn(kind, split).map(({ before, after }) =>
          `${before.split(/(?<=[.!?]"?) /).at(-1)}_${after}`.replace(/\b[A-Z]\w*/g, 'N'),
        ),
      );
    const train = asked('train');
    const shared = [...asked('valid')].filter((wording) => train.has(wording));
    expect(shared.length, shared.join('\n')).toBeLessThan(3);
  });
});
