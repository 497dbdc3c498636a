// Bars and chords are told once each and in order, however rarely somebody looks, over changes, and not beyond the end.
import { describe, expect, it } from 'vitest';
import type { ShownChart, Stretch } from '../studio/improvise/types.ts';
import { Follower } from './follower.ts';

const bar = (...chords: [symbol: string, onset: number][]) => ({
  text: chords.map(([symbol]) => symbol).join(' '),
  chords: chords.map(([symbol, onset]) => ({ symbol, onset })),
});
const CHART: ShownChart = {
  ...{ title: 'Test', text: 'C7 | F7 G7 |', beatsPerBar: 4, key: { root: 0, mode: 'major', name: 'C' } },
  bars: [bar(['C7', 0]), bar(['F7', 0], ['G7', 2])],
};
/** A beat a second, from second 10 on. */
const STRETCH = {
  ...{ time: 10, beat: 0, tempo: 60, chart: CHART },
  ...{ trade: 0, tradesFrom: 0, byNetwork: false },
};

function follow(
  times: readonly number[],
  stretches: Stretch[] = [STRETCH],
): { told: string[]; over: boolean } {
  const told: string[] = [];
  const follower = new Follower({
    onBar: (heard) => told.push(`${heard.chorus}.${heard.bar}`),
    onChord: (heard) => told.push(heard.symbol),
  });
  const left = [...stretches];
  const over = times.map((time) => follower.look(left, time, 2)).at(-1)!;
  return { told, over };
}

const ALL = ['0.0', 'C7', '0.1', 'F7', 'G7', '1.0', 'C7', '1.1', 'F7', 'G7'];

describe('who follows a jam', () => {
  it('is told each bar and chord in its turn, and not beyond the end', () => {
    const often = Array.from({ length: 900 }, (_, i) => 9 + i / 50);
    expect(follow(often)).toEqual({ told: ALL, over: true });
    expect(follow([9, 9.9])).toEqual({ told: [], over: false });
    expect(follow([9, 14.5])).toEqual({ told: ['0.0', 'C7', '0.1', 'F7'], over: false });
  });

  it('misses nothing when the page had no time to look', () => {
    expect(follow([9, 11, 60])).toEqual({ told: ALL, over: true });
  });

  it('goes on in another stretch where that begins', () => {
    const faster: Stretch = { ...STRETCH, time: 14, beat: 4, tempo: 120 };
    expect(follow([11, 14.1, 15.1, 16.1], [STRETCH, faster])).toEqual({
      told: ['0.0', 'C7', '0.1', 'F7', 'G7', '1.0', 'C7'],
      over: false,
    });
  });

  it('finds bars of other metres', () => {
    // A bar of two beats and one of four: six beats a chorus.
    const [first, second] = CHART.bars;
    const chart = { ...CHART, bars: [{ ...first, beats: 2 }, second] };
    const stretches = [{ ...STRETCH, chart }];
    expect(follow([9, 11.9], stretches).told).toEqual(['0.0', 'C7']);
    expect(follow([9, 13.9], stretches).told).toEqual(['0.0', 'C7', '0.1', 'F7']);
    expect(follow([9, 16.1, 21.9], stretches)).toEqual({ told: ALL, over: false });
    expect(follow([9, 22], stretches)).toEqual({ told: ALL, over: true });
  });
});
