// Discourses of states: every kind is sound in both splits.
import { describe, expect, it } from 'vitest';
import { checkKind, sharedQuestions } from './agreement-check.ts';
import { kinds } from './states.ts';

describe.each(kinds.map((kind) => [kind.name, kind] as const))('%s', (name, kind) => {
  const two = ['state-light', 'state-loud', 'state-traffic'].includes(name);
  it.each(['train', 'valid'] as const)('is sound in %s', (split) =>
    checkKind(kind, split, 300, two ? 1 : 0.7),
  );
  it('asks other questions in validation', () => {
    if (!kind.heldOut) expect(sharedQuestions(kind)).toEqual([]);
  });
});
