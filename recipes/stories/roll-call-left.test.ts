// Who or what is left: the others are named and gone, the one that is due is not spoken of before.
import { describe, expect, test } from 'vitest';
import { Random } from '../../src/lstm/index.ts';
import { Draw } from './discourse.ts';
import { canBeLeft, type One, whatIsLeft } from './roll-call-left.ts';
import { people, RELATIONS } from './roll-call-relations.ts';

const random = new Random(4);

/** Three of whom or which one relation tells, in a discourse of their own. */
function three(relation: (typeof RELATIONS)[number]): { draw: Draw; those: One[] } {
  const draw = new Draw(random, 'train');
  const those = (relation.subjects ?? people)(draw, 3);
  const told = relation.values(draw, 3);
  return { draw, those: told.map((theirs, i) => ({ relation, words: { ...those[i], ...theirs } })) };
}

describe.each(RELATIONS.map((relation, i) => [i, relation] as const))('of relation %i', (_, relation) => {
  const all = Array.from({ length: 100 }, () => {
    const { draw, those } = three(relation);
    return { those, ...whatIsLeft(draw, those) };
  });

  test('the one that is due comes last, and is spoken of nowhere before', () => {
    for (const { those, text, due } of all) {
      const { p, x } = those[2].words;
      const [from, to] = due;
      expect(text).not.toMatch(/[{}[\]\n]|undefined/);
      expect([p, x]).toContain(text.slice(from, to));
      expect(text.slice(to)).not.toContain('. ');
      const gone = text.slice(0, text.lastIndexOf('. ', from));
      const others = those.slice(0, 2).flatMap(({ words }) => [words.p, words.x]);
      for (const word of [p, x].filter((one) => !others.includes(one)))
        expect(gone.toLowerCase().split(/[^a-z]+/)).not.toContain(word.toLowerCase());
    }
  });

  test('the others are gone, each in a sentence that names it', () => {
    for (const { those, text, due } of all) {
      const gone = text.slice(0, text.lastIndexOf('. ', due[0]) + 1);
      expect(gone.split('. ')).toHaveLength(2);
      for (const { words } of those.slice(0, 2)) {
        expect([words.p, words.x].some((word) => gone.toLowerCase().includes(word.toLowerCase()))).toBe(true);
      }
    }
  });
});

test('somebody and something cannot be left together', () => {
  const [held, , , , , coloured] = RELATIONS;
  const one = (relation: (typeof RELATIONS)[number]) => three(relation).those[0];
  expect(canBeLeft([one(held), one(held)])).toBe(true);
  expect(canBeLeft([one(held), one(coloured)])).toBe(true);
  expect(canBeLeft([one(RELATIONS[1]), one(coloured)])).toBe(false);
});
