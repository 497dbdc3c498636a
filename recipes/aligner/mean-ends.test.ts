// Mean ends against all paths counted one by one.
import { expect, test } from 'vitest';
import { Random } from '../../src/lstm/index.ts';
import { SHARE, withMeanEnds } from './mean-ends.ts';
import { align, SHORTEST } from './path.ts';

const CLASSES = 5;
const PAUSE = 4;

test('gives the mean ends of all paths with the same variants and pauses', () => {
  const random = new Random(7);
  const labels = [PAUSE, 1, 2, 0];
  const frames = 16;
  // What is said is heard well enough for the likeliest path to have it, and no better.
  const scores = Float32Array.from({ length: frames * CLASSES }, (_, i) => {
    const due = labels[Math.floor((i / CLASSES / frames) * labels.length)];
    return 3 * random.normal() + (i % CLASSES === due ? 15 : 0);
  });
  const script = {
    words: [
      [
        [3, 2],
        [1, 2],
      ],
      [[0]],
    ],
    pause: PAUSE,
  };
  const path = align(script, scores, CLASSES)!;
  expect(path.words.map(({ variant }) => variant)).toEqual([1, 0]);
  expect(path.pauses.map((end) => end >= 0)).toEqual([true, false, false]);

  let total = 0;
  const sums = [0, 0, 0];
  const walk = (ends: readonly number[], logs: number): void => {
    const from = ends.at(-1) ?? 0;
    const label = labels[ends.length];
    for (let end = from + SHORTEST; end <= frames; end++) {
      let sum = logs;
      for (let t = from; t < end; t++) sum += SHARE * scores[t * CLASSES + label];
      if (ends.length + 1 < labels.length) walk([...ends, end], sum);
      else if (end === frames) {
        total += Math.exp(sum);
        for (const [i, each] of ends.entries()) sums[i] += each * Math.exp(sum);
      }
    }
  };
  walk([], 0);

  const { words, pauses } = withMeanEnds(script, path, scores, CLASSES);
  expect(pauses[0]).toBeCloseTo(sums[0] / total, 9);
  expect(words[0].ends[0]).toBeCloseTo(sums[1] / total, 9);
  expect(words[0].ends[1]).toBeCloseTo(sums[2] / total, 9);
  expect(words[1].ends[0]).toBe(frames);
});
