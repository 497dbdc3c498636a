// Bars of different lengths, and the beats in them, through choruses without end.
import { expect, it } from 'vitest';
import { barLines } from './bar-lines.ts';
import { parseChart } from './chart.ts';

const MIXED = parseChart('C7 | 2/4 F7 | 5/4 G7 | 3/4 C7');

it('tells where bars begin, how long they are, and in which a beat lies', () => {
  const lines = barLines(MIXED);
  expect(lines.form).toBe(14);
  expect([-2, -1, 0, 1, 2, 3, 4, 5, 9].map((bar) => lines.startOf(bar))).toEqual([
    -8, -3, 0, 4, 6, 11, 14, 18, 32,
  ]);
  expect([-1, 0, 1, 2, 3, 4].map((bar) => lines.beatsOf(bar))).toEqual([3, 4, 2, 5, 3, 4]);
  for (let bar = -9; bar < 4000; bar++) {
    const start = lines.startOf(bar);
    expect([start, start + 0.5, start + lines.beatsOf(bar) - 1e-6].map((beat) => lines.barAt(beat))).toEqual([
      bar,
      bar,
      bar,
    ]);
  }
});

it('keeps the place where all bars are alike', () => {
  const lines = barLines(parseChart('3/4 C | F | G'));
  expect([0, 2.9, 3, 26.5, -0.1].map((beat) => lines.barAt(beat))).toEqual([0, 0, 1, 8, -1]);
  expect(lines.startOf(1_000_000_000_001)).toBe(3_000_000_000_003);
});
