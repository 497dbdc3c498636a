// The chord and the place in the form at every step, of charts without end and of recordings.
import { describe, expect, it } from 'vitest';
import { parseChart } from '../chart.ts';
import { chordAt } from '../form.ts';
import { settingOfChart, settingOfSolo } from './setting.ts';
import { inventedSolo } from './testing/invented.ts';

const BLUES = parseChart('Bb7 | Eb7 | Bb7 | % | Eb7 | Edim7 | Bb7 | G7b9 | Cm7 | F7 | Bb7 G7 | Cm7 F7');

describe('of a chart', () => {
  const setting = settingOfChart(BLUES);

  it('keeps the place through 200 choruses and more', () => {
    for (const chorus of [0, 1, 17, 199, 200, 12_345]) {
      for (let step = 0; step < setting.length; step += 5) {
        const at = chorus * setting.length + step;
        const place = setting.at(at);
        expect(place.chorus).toBe(chorus);
        expect(place.bar).toBe(Math.floor(step / 48));
        expect(place.step).toBe(step % 48);
        expect(place.chord.root).toBe(chordAt(BLUES, at / 12).root);
      }
    }
  });

  it('knows the chord to come, over the turn of the form too', () => {
    expect(setting.at(0)).toMatchObject({ chord: { root: 10 }, next: { root: 3 }, until: 48 });
    expect(setting.at(2 * 48)).toMatchObject({ chord: { root: 10 }, next: { root: 3 }, until: 96 });
    expect(setting.at(11 * 48 + 30)).toMatchObject({ chord: { root: 5 }, next: { root: 10 }, until: 18 });
    expect(setting.at(-1)).toMatchObject({ chord: { root: 5 }, bar: 11, chorus: -1, until: 1 });
  });

  it('of one chord has none to come', () => {
    const { chord, next, until } = settingOfChart(parseChart('Dm7 | % | %')).at(40);
    expect(next).toBe(chord);
    expect(until).toBe(192);
  });

  it('moves to other keys', () => {
    const up = setting.transposed(5);
    expect(up.at(60).chord.root).toBe((setting.at(60).chord.root + 5) % 12);
    expect(up.key.root).toBe(3);
    expect(up.at(60).bar).toBe(1);
  });

  it('has bars of other metres, and chords between the beats', () => {
    const waltz = settingOfChart(parseChart('3/4 Gm7 C7 | F'));
    expect(waltz.at(18)).toMatchObject({ chord: { root: 0 }, barSteps: 36, step: 18 });
    expect(waltz.at(17).chord.root).toBe(7);
    expect(waltz.at(36 * 5)).toMatchObject({ bar: 1, chorus: 2, step: 0 });
  });

  it('has bars of several metres', () => {
    const mixed = settingOfChart(parseChart('C7 | 2/4 F7 | 5/4 G7'));
    expect(mixed.length).toBe(132);
    expect(mixed.at(132 + 50)).toMatchObject({ bar: 1, chorus: 1, step: 2, barSteps: 24, until: 22 });
    expect(mixed.at(-1)).toMatchObject({ bar: 2, chorus: -1, step: 59, barSteps: 60 });
  });
});

it('of a recording counts bars from the top of its choruses, before them and after them', () => {
  const setting = settingOfSolo(inventedSolo());
  expect(setting.at(0)).toMatchObject({ bar: 11, bars: 12, chorus: -1, step: 0 });
  expect(setting.at(0).chord.root).toBe(-1);
  expect(setting.at(48)).toMatchObject({ bar: 0, chorus: 0, chord: { root: 5 } });
  expect(setting.at(48 + 12 * 48 + 50)).toMatchObject({ bar: 1, chorus: 1, step: 2 });
  expect(setting.at(-10)).toMatchObject({ step: 38 });
  expect(setting.length).toBe(25 * 48);
});
