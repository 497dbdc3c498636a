// What is kept aside: takes of one performance together, a tenth of the notes at least, and the ends of few solos.
import { expect, it } from 'vitest';
import { planFor } from './plan.ts';
import { hasMetre, performanceOf, performances, splitSolos } from './split.ts';
import { inventedSolo } from './testing/invented.ts';

const solo = inventedSolo(1);
const named = (ids: readonly string[]) => ids.map((id) => ({ ...solo, id }));

it('knows takes of one performance by their names', () => {
  const ids = ['A_Tune-1_FINAL', 'A_Tune-2_FINAL', 'B_Tune_FINAL', 'C_Air_AlternateTake2', 'C_Air_Take-1'];
  expect(ids.map(performanceOf)).toEqual(['A_Tune', 'A_Tune', 'B_Tune', 'C_Air', 'C_Air']);
  const groups = performances(named(ids), 3);
  expect(groups.map((group) => group.length).sort()).toEqual([1, 2, 2]);
  expect(performances(named(ids), 3)).toEqual(groups);
});

it('keeps whole performances aside, where there are enough', () => {
  const ids = Array.from({ length: 24 }, (_, i) => `${'abcdefghijkl'[i >> 1]}-${i % 2}`);
  const { lessons, validation, kept } = splitSolos(named(ids), 1);
  expect(kept).toBe('solos');
  // A tenth of 24 is 2.4, so two performances of two takes.
  expect([lessons.length, validation.length]).toEqual([20, 4]);
});

it('keeps the ends of few solos aside', () => {
  const { lessons, validation, kept } = splitSolos(named(['a', 'b']), 1);
  expect(kept).toBe('endings');
  for (const [i, { events, setting }] of lessons.entries()) {
    const rest = validation[i];
    expect(rest.setting).toBe(setting);
    expect(rest.events.start).toBe(events.events.at(-1)?.step);
    const all = events.events.length + rest.events.events.length;
    expect(rest.events.events.length / all).toBeCloseTo(0.2, 1);
  }
});

it('knows a solo without bars', () => {
  expect(hasMetre(solo)).toBe(true);
  expect(hasMetre({ ...solo, beats: solo.beats.map((beat) => ({ ...beat, beatsPerBar: 1 })) })).toBe(false);
});

it('plans by the material', () => {
  const [little, much] = [planFor({ events: 2_000 }), planFor({ events: 136_000 })];
  expect(little.sizes.noteCells).toBeLessThan(much.sizes.noteCells);
  // As the shipped model was made, but for a round number of steps.
  expect(much).toMatchObject({ batch: 32, learningRate: 0.003, sizes: { onsetCells: 160, noteCells: 256 } });
  expect(much.steps).toBeGreaterThan(900);
  const from = planFor({ events: 2_000, from: much.sizes, steps: 5 });
  expect(from).toMatchObject({ sizes: much.sizes, steps: 5, validateEvery: 5 });
  expect(from.learningRate).toBeLessThan(little.learningRate);
});
