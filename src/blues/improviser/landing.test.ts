// Landings are where the setting says that the steps to come are.
import { expect, it } from 'vitest';
import { parseChart } from '../chart.ts';
import { REACH, STEPS } from './grid.ts';
import { BAR, landings } from './landing.ts';
import { settingOfChart } from './setting.ts';

const BEAT = STEPS;

it('names the place in the bar, the bar lines crossed and the line of the form', () => {
  const setting = settingOfChart(parseChart('C | F | G | C | Am | D7 | G7 | C'));
  // On the third beat of the eighth bar.
  const { place, lines, form } = landings(setting, 7 * BAR + 2 * BEAT);
  expect([place[0], lines[0], form[0]]).toEqual([2 * BEAT + 1, 0, -1]);
  // The top of the form, its second beat, and the bar line after it, which is no line of the form.
  expect([place[2 * BEAT - 1], lines[2 * BEAT - 1], form[2 * BEAT - 1]]).toEqual([0, 1, 0]);
  expect([place[3 * BEAT - 1], lines[3 * BEAT - 1], form[3 * BEAT - 1]]).toEqual([BEAT, 1, 1]);
  expect([place[6 * BEAT - 1], lines[6 * BEAT - 1], form[6 * BEAT - 1]]).toEqual([0, 2, -1]);
  // Bars three and five begin at an even line and at a line of four.
  expect(landings(setting, BAR + BEAT).form[3 * BEAT - 1]).toBe(8);
  expect(landings(setting, 3 * BAR + BEAT).form[3 * BEAT - 1]).toBe(4);
  // A note on the bar line itself is not over it from there on.
  expect([...landings(setting, 4 * BAR).lines.subarray(0, BAR)]).toEqual([...Array(BAR - 1).fill(0), 1]);
});

it('agrees with the setting at every step, in bars of any length and from before the first chorus', () => {
  const setting = settingOfChart(parseChart('3/4 C | F | 5/4 G7 | 4/4 C'));
  for (const from of [-1, -40, 0, 17, 35, 36, 100, 500]) {
    const { place, lines } = landings(setting, from);
    let crossed = 0;
    for (let way = 1; way <= REACH; way++) {
      const at = setting.at(from + way);
      if (at.step === 0) crossed++;
      expect([place[way - 1], lines[way - 1]]).toEqual([at.step % BAR, crossed]);
    }
  }
});
