// Every discourse about creatures, things and trades is well formed, and its answers differ.
import { describe, expect, it } from 'vitest';
import { Random } from '../../src/lstm/index.ts';
import { kinds } from './creatures.ts';
import { compose, type Discourse, Draw, type Filler, type Split } from './discourse.ts';

const filler: Filler = { narrative: () => 'The sun shone.' };
const COUNT = 300;

function drawn(kind: (typeof kinds)[number], split: Split): Discourse[] {
  const random = new Random(7);
  return Array.from({ length: COUNT }, () => compose(kind, new Draw(random, split), filler));
}

/** What is wrong with a discourse: nothing, if all is well. */
function faults({ before, word, rivals, after }: Discourse): string[] {
  const text = before + word + after;
  const good: Record<string, boolean> = {
    'the word is one word': /^[A-Za-z]+$/.test(word),
    'there are rivals, all different':
      rivals.length > 0 && new Set([...rivals, word]).size === rivals.length + 1,
    'nothing is left open': !/[{}[\]<>|_]|undefined/.test(text),
    'spaces are where they belong': !/ {2}| [.,!?]|[.,]\w/.test(text),
    'articles fit': !/\b[Aa] [aeio]\w/.test(text),
    'pronouns are in their case': !/ (?:of|at|with|see|lose|from) s?he[ ,.]/.test(text),
    'the word stands free or in quotation marks': /(?:^| )"$| $/.test(before) && /^[ .,:!?"']/.test(after),
    'the sentence ends': /[.!?]"?$/.test(text),
    'sentences begin with a capital letter': !/[.!?] [a-z]/.test(text),
  };
  return Object.keys(good)
    .filter((what) => !good[what])
    .map((what) => `not so: ${what}: ${text}`);
}

describe.each(kinds.map((kind) => [kind.name, kind] as const))('%s', (_, kind) => {
  it.each(['train', 'valid'] as const)('is well formed in %s, with many answers', (split) => {
    const discourses = drawn(kind, split);
    expect(discourses.flatMap(faults)).toEqual([]);
    const counts = new Map<string, number>();
    for (const { word } of discourses) counts.set(word, (counts.get(word) ?? 0) + 1);
    expect(counts.size).toBeGreaterThanOrEqual(3);
    expect(Math.max(...counts.values()) / COUNT).toBeLessThan(0.7);
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
    expect([...asked('valid')].filter((wording) => train.has(wording))).toEqual([]);
  });
});
