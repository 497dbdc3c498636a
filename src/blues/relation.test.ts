// How answers are related to phrases: the same is wholly related, moved in pitch too, another hardly.
import { expect, it } from 'vitest';
import { relation } from './relation.ts';
import type { Note } from './types.ts';

const line = (pitches: readonly number[], step = 0.5): Note[] =>
  pitches.map((pitch, i) => ({ pitch, onset: i * step, duration: step, velocity: 80 }));

const PHRASE = line([60, 62, 63, 67, 65, 62, 60, 55]);

it('is whole between a phrase and itself in another key, but for the register', () => {
  const moved = line([65, 67, 68, 72, 70, 67, 65, 60], 0.5);
  expect(relation(PHRASE, moved)).toEqual({
    ...{ contour: 1, intervals: 1, register: 5 },
    rhythm: expect.closeTo(1, 9),
  });
});

it('is small where intervals and rhythm are others', () => {
  const other = relation(PHRASE, line([80, 80, 80, 80, 80, 80], 1 / 3));
  expect(other).toMatchObject({ contour: 0, intervals: 0 });
  expect(other!.rhythm).toBeLessThan(0.3);
  expect(other!.register).toBeGreaterThan(15);
});

it('is not told of a few notes', () => {
  expect(relation(PHRASE, PHRASE.slice(0, 4))).toBeUndefined();
});
