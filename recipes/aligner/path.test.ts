// The likeliest path: lengths, variants, pauses, and what cannot be.
import { expect, test } from 'vitest';
import { align } from './path.ts';

const CLASSES = 4;
const PAUSE = 3;

/** Frames that each sound clearly like one class. */
function sounding(labels: readonly number[]): Float32Array {
  const logs = new Float32Array(labels.length * CLASSES).fill(Math.log(0.1));
  for (const [t, label] of labels.entries()) logs[t * CLASSES + label] = Math.log(0.7);
  return logs;
}

const times = (count: number, label: number): number[] => Array(count).fill(label);

test('finds the ends of phones, the variant that was said, and pauses where they are', () => {
  const labels = [...times(4, 0), ...times(5, 1), ...times(6, PAUSE), ...times(3, 2), ...times(4, PAUSE)];
  const path = align({ words: [[[0, 1]], [[1], [2]]], pause: PAUSE }, sounding(labels), CLASSES)!;
  expect(path.words).toEqual([
    { variant: 0, ends: [4, 9] },
    { variant: 1, ends: [18] },
  ]);
  expect(path.pauses).toEqual([-1, 15, 22]);
  expect(path.score).toBeCloseTo(Math.log(0.7));
});

test('gives each phone three frames even where it is not heard', () => {
  const path = align(
    { words: [[[0, 2, 1]]], pause: PAUSE },
    sounding([...times(6, 0), ...times(6, 1)]),
    CLASSES,
  )!;
  const [first, middle, last] = path.words[0].ends;
  expect(middle - first).toBe(3);
  expect(last).toBe(12);
});

test('says when there are too few frames', () => {
  expect(align({ words: [[[0, 1]]], pause: PAUSE }, sounding(times(5, 0)), CLASSES)).toBeUndefined();
});
