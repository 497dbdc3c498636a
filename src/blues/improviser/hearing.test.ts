// What is heard of the notes so far: how often the last was repeated, and where it lies among all of them.
import { expect, it } from 'vitest';
import { parseChart } from '../chart.ts';
import { GROUPS, INTERVALS } from './features.ts';
import { STEPS } from './grid.ts';
import { Hearing } from './hearing.ts';
import { settingOfChart } from './setting.ts';
import { NOTE_INPUTS } from './sizes.ts';

const setting = settingOfChart(parseChart('C7 | F7 | C7 | G7'));
const NOTE = { beginsPhrase: false, length: 5, timing: 7, loudness: 3 };

/** Which number of one group is 1 once these pitches were heard, a beat apart; −1 for none. */
function heard(group: string, pitches: readonly number[], end = (hearing: Hearing) => hearing): number {
  const others = new Set(GROUPS.filter((one) => one !== group));
  const hearing = new Hearing(setting, { tempo: 140, styles: [] }, -STEPS, others);
  for (const [i, pitch] of pitches.entries()) hearing.add({ step: i * STEPS, note: { ...NOTE, pitch } });
  const row = new Float32Array(NOTE_INPUTS);
  end(hearing).writeNote(row, 0, pitches.length * STEPS, false);
  // One group alone is written, so its first number is the first that any pitches set.
  return row.indexOf(1);
}

const offset = (group: string, pitches: readonly number[]): number =>
  heard(group, pitches) - heard(group, [60]);

it('counts how often a pitch came again', () => {
  expect(heard('repeats', [])).toBe(-1);
  expect(offset('repeats', [60, 60])).toBe(1);
  expect(offset('repeats', [60, 60, 60, 60])).toBe(2);
  expect(offset('repeats', Array(17).fill(60))).toBe(5);
  expect(offset('repeats', [60, 60, 62])).toBe(0);
});

it('hears the last pitch against the mean, the highest and the lowest of all', () => {
  expect(offset('centre', [66, 60, 60])).toBe(2);
  expect(offset('centre', [100, 20])).toBe(INTERVALS - 1 - 18);
  expect(offset('underTop', [70, 60])).toBe(3);
  expect(offset('overBottom', [70, 60])).toBe(0);
  expect(offset('overBottom', [50, 90, 57])).toBe(2);
});

it('goes on alike in a copy', () => {
  const copied = (hearing: Hearing): Hearing => hearing.copy();
  for (const group of ['repeats', 'centre', 'underTop', 'overBottom']) {
    const pitches = [50, 70, 64, 64, 64];
    expect(heard(group, pitches, copied)).toBe(heard(group, pitches));
  }
});
