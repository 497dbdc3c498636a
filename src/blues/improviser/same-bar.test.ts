// What the choruses before say of a place: where notes began, at which pitch, of which classes.
import { expect, it } from 'vitest';
import { parseChart } from '../chart.ts';
import { STEPS } from './grid.ts';
import { AHEAD, SameBar } from './same-bar.ts';
import { settingOfChart } from './setting.ts';

/** Two bars of four. */
const setting = settingOfChart(parseChart('F7 | Bb7'));
const BAR = 4 * STEPS;
const CHORUS = 2 * BAR;

it('says where notes began in the chorus before, and in all before', () => {
  const past = new SameBar(setting);
  past.add(STEPS, 65);
  past.add(BAR, 70);
  past.add(CHORUS + 2 * STEPS, 67);
  const { onset, onsets } = past.onsets(2 * CHORUS);
  // One step ahead is the first: of the chorus before the third beat, of that before it the second beat and the next bar.
  expect(onset[2 * STEPS - 1]).toBe(1);
  expect([onset[2 * STEPS - 2], onset[2 * STEPS]]).toEqual([0.5, 0.5]);
  expect(onset[STEPS - 1]).toBe(0);
  expect(onsets[STEPS - 1]).toBe(0.5);
  expect(onsets[2 * STEPS - 1]).toBe(0.5);
  expect(onsets[BAR - 1]).toBe(0.5);
  expect(onset).toHaveLength(AHEAD);
  // Across the top of the form: what was played at the beginning of the same chorus.
  expect(past.onsets(CHORUS - 1).onset[STEPS]).toBe(1);
});

it('says at which pitch and of which classes the bar was', () => {
  const past = new SameBar(setting);
  past.add(0, 65);
  past.add(STEPS, 77);
  past.add(2 * STEPS, 69);
  past.add(CHORUS, 60);
  const { pitch, classes, allClasses } = past.pitches(CHORUS + STEPS + 2);
  expect(pitch).toBe(77);
  expect(classes[5]).toBeCloseTo(2 / 3);
  expect(classes[9]).toBeCloseTo(1 / 3);
  expect(past.pitches(2 * CHORUS + 2 * STEPS).pitch, 'a beat and more after the last note').toBe(-1);
  expect(past.pitches(2 * CHORUS).allClasses[0]).toBeCloseTo(1 / 4);
  expect(allClasses[0], 'the chorus itself is not before it').toBe(0);
});

it('counts silent choruses, keeps eight, and nothing from before the first', () => {
  const past = new SameBar(setting);
  past.add(-STEPS, 60);
  expect(past.count(setting.at(5 * CHORUS))).toBe(0);
  past.add(CHORUS, 60);
  expect(past.count(setting.at(CHORUS))).toBe(0);
  expect(past.before(setting.at(4 * CHORUS)).map((notes) => notes.length)).toEqual([0, 0, 1]);
  for (let chorus = 2; chorus < 30; chorus++) past.add(chorus * CHORUS, 60);
  expect(past.before(setting.at(30 * CHORUS)).map((notes) => notes.length)).toEqual(Array(8).fill(1));
});

it('goes on by itself as a copy', () => {
  const past = new SameBar(setting);
  past.add(0, 60);
  const copy = past.copy();
  copy.add(STEPS, 62);
  expect(past.before(setting.at(CHORUS))[0]).toHaveLength(1);
  expect(copy.before(setting.at(CHORUS))[0]).toHaveLength(2);
});
