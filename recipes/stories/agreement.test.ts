// Discourses of agreement: every kind is sound in both splits.
import { describe, expect, it } from 'vitest';
import { Random } from '../../src/lstm/index.ts';
import { kinds } from './agreement.ts';
import { checkKind, sharedQuestions } from './agreement-check.ts';
import { halves, say, vary } from './agreement-vary.ts';
import { Draw } from './discourse.ts';

/** Kinds with only one or two answers. */
const few = ['quotation', 'bracket', 'number-and'];

describe.each(kinds.map((kind) => [kind.name, kind] as const))('%s', (name, kind) => {
  it.each(['train', 'valid'] as const)('is sound in %s', (split) => {
    checkKind(kind, split, 300, few.includes(name) ? 1 : 0.7);
  });
  it('asks other questions in validation', () => {
    if (!kind.heldOut) expect(sharedQuestions(kind)).toEqual([]);
  });
});

describe('wordings', () => {
  const draw = new Draw(new Random(1), 'train');
  it('choose, also within choices', () => {
    for (let i = 0; i < 20; i++) expect(['ad', 'bd', 'cd']).toContain(vary(draw, '[a|[b|c]]d'));
  });
  it('leave no space for nothing and mend the article', () => {
    expect(say(draw, 'A [|] {x} saw a one-eyed cat [|].', { x: 'old owl' })).toBe(
      'An old owl saw a one-eyed cat.',
    );
  });
  it('lend validation every fourth', () => {
    expect(halves([1, 2, 3, 4, 5, 6])).toEqual({ train: [1, 2, 3, 5, 6], valid: [4] });
  });
});
