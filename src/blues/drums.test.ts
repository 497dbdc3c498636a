// Drums: time in every metre, breaks, fills at the turns of the form, a crash at the top.
import { describe, expect, it } from 'vitest';
import { arrange } from './arrangement.ts';
import { DEFAULT_BLUES } from './chart.ts';
import { drums } from './drums.ts';
import { Chance } from './random.ts';
import { DRUM, type Drum, STYLES, type StyleName } from './style.ts';
import { styleOf } from './styles/index.ts';
import { solo } from './testing/solos.ts';
import { groupsOf } from './timeline.ts';
import type { Note } from './types.ts';

function drummed(text: string, name: StyleName = 'swing', choruses = 1, seed = 1): Note[] {
  const improvisation = solo(text, { choruses });
  const player = { style: styleOf(name), busy: () => 4 };
  const arrangement = arrange(improvisation, { ending: 'none' });
  return drums(arrangement, player, new Chance(seed));
}
const onsets = (notes: readonly Note[], drum: Drum): number[] =>
  notes.flatMap(({ pitch, onset }) => (pitch === DRUM[drum] ? [onset] : []));

describe('drums', () => {
  it('close the hi-hat on the back beats of every metre, and rest in breaks', () => {
    const backbeats = (text: string): number[] => onsets(drummed(text), 'pedal');
    expect(backbeats('C7 | NC | C7')).toEqual([1, 3, 9, 11]);
    expect(backbeats('3/4 C7 | C7')).toEqual([1, 4]);
    expect(backbeats('5/4 C7')).toEqual([1, 4]);
    expect([2, 3, 4, 5, 6, 7, 8, 9, 11, 12].map((beats) => groupsOf(beats).join('+'))).toEqual(
      '2 3 4 3+2 3+3 4+3 4+4 3+3+3 4+4+3 4+4+4'.split(' '),
    );
  });

  it('keep time in every style, whatever the metre', () => {
    for (const style of STYLES)
      for (const beats of [2, 3, 4, 5, 6, 7]) {
        const notes = drummed(`${beats}/4 C7 | F7 | C7 | C7`, style, 4);
        for (let bar = 0; bar < 16; bar++) {
          const inBar = notes.filter(({ onset }) => onset >= bar * beats && onset < (bar + 1) * beats);
          expect(inBar.length, `${style} in ${beats}, bar ${bar}`).toBeGreaterThanOrEqual(beats);
        }
      }
  });

  it('crash at the top of choruses, not at the very beginning, nor softly in a ballad', () => {
    expect(onsets(drummed(DEFAULT_BLUES, 'swing', 3), 'crash')).toEqual([48, 96]);
    expect(onsets(drummed(DEFAULT_BLUES, 'ballad', 3), 'crash')).toEqual([]);
  });

  it('fill at the end of most choruses, and less at the end of four bars', () => {
    const choruses = 40;
    const notes = drummed(DEFAULT_BLUES, 'swing', choruses).filter(
      ({ pitch, velocity }) => pitch === DRUM.snare && velocity > 60,
    );
    const filled = (bar: number): number =>
      Array.from({ length: choruses }, (_, i) => i * 48 + bar * 4).filter(
        (from) => notes.filter(({ onset }) => onset >= from && onset < from + 4).length >= 2,
      ).length / choruses;
    expect(filled(11)).toBeGreaterThan(0.6);
    expect(filled(3)).toBeLessThan(0.4);
    expect(filled(3)).toBeGreaterThan(0);
    expect(filled(1)).toBeLessThan(0.05);
  });

  it('grow hotter from the first chorus to the last', () => {
    const notes = drummed(DEFAULT_BLUES, 'swing', 5);
    const loud = (chorus: number): number => {
      const own = notes.filter(
        ({ pitch, onset }) => pitch === DRUM.ride && Math.floor(onset / 48) === chorus,
      );
      return own.reduce((sum, { velocity }) => sum + velocity, 0) / own.length;
    };
    expect(loud(4)).toBeGreaterThan(loud(0) + 5);
  });
});
