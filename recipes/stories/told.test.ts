// Every telling can be filled in, in either split, and what it asks for is one word that differs from draw to draw.
import { describe, expect, it } from 'vitest';
import { Random } from '../../src/lstm/index.ts';
import { compose, type Discourse, Draw, type Filler, type Kind, type Split } from './discourse.ts';
import { files, kindsOf } from './told.ts';

const filler: Filler = { narrative: () => 'The sun shone.' };
const COUNT = 40;
/** Of the draws, the share that the commonest answer may have. */
const COMMONEST = 0.6;

function drawn(kind: Kind, split: Split): Discourse[] {
  const random = new Random(11);
  return Array.from({ length: COUNT }, () => compose(kind, new Draw(random, split), filler));
}

/** What is wrong with a discourse: nothing, if all is well. */
function faults({ before, word, rivals, after }: Discourse): string[] {
  const text = before + word + after;
  const good: Record<string, boolean> = {
    'the word is one word': /^[A-Za-z]+$/.test(word),
    'there are rivals, all different':
      rivals.length > 0 && new Set([...rivals, word]).size === rivals.length + 1,
    'nothing is left open': !/[{}<>|_]|undefined/.test(text),
    'spaces are where they belong': !/ {2}| [.,!?]/.test(text),
    'articles fit': !/\ban? (?:an?|the) /i.test(text),
    'the sentence ends': /[.!?]["')]*$/.test(text),
  };
  return Object.keys(good)
    .filter((what) => !good[what])
    .map((what) => `not so: ${what}: ${text}`);
}

describe.each(files)('%s', (file) => {
  it.each(['train', 'valid'] as const)('is well formed in %s, with many answers', async (split) => {
    const kinds = await kindsOf(file);
    expect(kinds.length).toBeGreaterThan(0);
    for (const kind of kinds) {
      const discourses = drawn(kind, split);
      expect(discourses.flatMap(faults)).toEqual([]);
      const counts = new Map<string, number>();
      for (const { word } of discourses) counts.set(word, (counts.get(word) ?? 0) + 1);
      expect(Math.max(...counts.values()) / COUNT, kind.name).toBeLessThan(COMMONEST);
    }
  });
});
