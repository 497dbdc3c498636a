// Discourses of validation as questions: names, wordings and distances that training never sees.
import { Random } from '../../src/lstm/index.ts';
import { compose, Draw, type Filler, type Kind } from './discourse.ts';
import type { Question } from './judge.ts';
import { rollQuestion } from './roll-call.ts';

/** So many questions of each kind, the same for the same seed. */
export function questionsOf(kinds: readonly Kind[], each: number, seed: number, filler: Filler): Question[] {
  const random = new Random(seed);
  return kinds.flatMap((kind) =>
    Array.from({ length: each }, () => {
      const { before, word, rivals } = compose(kind, new Draw(random, 'valid'), filler);
      return { kind: kind.name, text: before, word, rivals };
    }),
  );
}

/** So many questions of roll calls of validation. */
export function rollQuestionsOf(count: number, seed: number, filler: Filler): Question[] {
  const random = new Random(seed);
  return Array.from({ length: count }, () => rollQuestion(new Draw(random, 'valid'), filler));
}
