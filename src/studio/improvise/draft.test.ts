// Bars that are typed in a chart that mixes metres: what is shown reads back, and no bar changes the metre of another.
import { describe, expect, it } from 'vitest';
import { read, transpose } from './charts.ts';
import { lengthened, retyped, shortened, textOf } from './draft.ts';
import type { ShownChart } from './types.ts';

function chartOf(text: string): ShownChart {
  const result = read({ source: text, title: 'Test' });
  if ('problem' in result) throw new Error(result.problem);
  return result.chart;
}

const shown = ({ bars }: ShownChart): string[] => bars.map(({ text }) => text);
/** The bars as they are shown when they were read again, and their beats. */
function readAgain(bars: readonly string[]): { bars: string[]; beats: number[] } {
  const chart = chartOf(textOf(bars));
  return { bars: shown(chart), beats: chart.bars.map(({ beats = chart.beatsPerBar }) => beats) };
}

describe('a draft', () => {
  const MIXED = shown(chartOf('3/4 C7 | 4/4 F7 | C7 | 2/4 G7 | 4/4 C7 |'));

  it('shows each metre where it begins, the first one unless it is 4/4, and in another key too', () => {
    expect(MIXED).toEqual(['3/4 C7', '4/4 F7', 'C7', '2/4 G7', '4/4 C7']);
    expect(readAgain(MIXED)).toEqual({ bars: MIXED, beats: [3, 4, 4, 2, 4] });
    expect(shown(chartOf('4/4 C7 | F7 | 2/4 G7 |'))).toEqual(['C7', 'F7', '2/4 G7']);
    const higher = transpose({ text: chartOf(textOf(MIXED)).text, title: 'Test', semitones: 2 });
    expect(shown(higher)).toEqual(['3/4 D7', '4/4 G7', 'D7', '2/4 A7', '4/4 D7']);
    expect(higher.bars.map(({ beats = higher.beatsPerBar }) => beats)).toEqual([3, 4, 4, 2, 4]);
  });

  it('keeps the metre of a bar whose chords are typed anew, and takes another that is typed', () => {
    expect(readAgain(retyped(MIXED, 3, 'Dm7 G7'))).toEqual({
      bars: MIXED.with(3, '2/4 Dm7 G7'),
      beats: [3, 4, 4, 2, 4],
    });
    expect(readAgain(retyped(MIXED, 1, 'Bb7')).beats).toEqual([3, 4, 4, 2, 4]);
    expect(readAgain(retyped(MIXED, 3, '5/4 G7')).beats).toEqual([3, 4, 4, 5, 4]);
    expect(readAgain(retyped(MIXED, 1, '6/4 F7')).beats).toEqual([3, 6, 6, 2, 4]);
  });

  it.each([0, 3])(
    'calls bar %i empty that has lost its chords, and keeps its metre for the next ones',
    (at) => {
      const emptied = retyped(MIXED, at, '');
      expect(read({ source: textOf(emptied) })).toMatchObject({
        problem: expect.stringMatching(`bar ${at + 1} is empty`),
      });
      expect(readAgain(retyped(emptied, at, 'A7')).beats).toEqual([3, 4, 4, 2, 4]);
    },
  );

  it('puts bars in and takes them away without changing the metre of others', () => {
    expect(readAgain(lengthened(MIXED, 4)).beats).toEqual([3, 4, 4, 2, 2, 4]);
    expect(readAgain(lengthened(MIXED, 5)).beats).toEqual([3, 4, 4, 2, 4, 4]);
    expect(MIXED.map((_, at) => readAgain(shortened(MIXED, at)).beats)).toEqual([
      [4, 4, 2, 4],
      [3, 4, 2, 4],
      [3, 4, 2, 4],
      [3, 4, 4, 4],
      [3, 4, 4, 2],
    ]);
  });
});
