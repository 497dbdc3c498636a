// What has to be beaten: Kneser-Ney n-grams of pitches, onsets and lengths, on the same notes as the network.
import { classesOf, type Lesson } from '../../src/blues/improviser/batches.ts';
import { CLASSES, type Part } from '../../src/blues/improviser/heads.ts';
import { Hearing } from '../../src/blues/improviser/hearing.ts';
import { KneserNey } from '../../src/words/index.ts';

export interface Figure {
  readonly perplexity: number;
  readonly accuracy: number;
  readonly count: number;
}

/** The classes of a part through a lesson, those events that have none left out. */
export function tokensOf({ setting, character, events }: Lesson, part: Part): number[] {
  const hearing = new Hearing(setting, character, events.start);
  return events.events.flatMap((event) => {
    const cls = classesOf(hearing, event)[part];
    hearing.add(event);
    return cls < 0 ? [] : [cls];
  });
}

/** An n-gram with `context` elements before each, learned from some lessons and asked about others. */
export function ngram(
  part: Part,
  context: number,
  learned: readonly Lesson[],
  asked: readonly Lesson[],
  { transposed = false } = {},
): Figure {
  const size = CLASSES[part];
  const model = new KneserNey({ order: context + 1, vocabularySize: size, discount: 0.8 });
  for (const lesson of learned) {
    const tokens = tokensOf(lesson, part);
    for (let shift = transposed ? -5 : 0; shift <= (transposed ? 6 : 0); shift++) {
      model.add(tokens.map((token) => Math.max(0, Math.min(size - 1, token + shift))));
    }
  }
  model.finish();
  let [nats, right, count] = [0, 0, 0];
  for (const lesson of asked) {
    const tokens = tokensOf(lesson, part);
    for (let at = 0; at < tokens.length; at++) {
      const before = tokens.slice(Math.max(0, at - context), at + 1);
      const last = before.length - 1;
      const own = model.logProbability(before, last);
      nats -= own;
      count++;
      let better = false;
      for (let other = 0; other < size && !better; other++) {
        before[last] = other;
        better = other !== tokens[at] && model.logProbability(before, last) > own;
      }
      if (!better) right++;
    }
  }
  return { perplexity: Math.exp(nats / count), accuracy: right / count, count };
}
