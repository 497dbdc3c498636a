// Bars, choruses and turns at a time, over a chart that mixes metres.
import { expect, it } from 'vitest';
import { read } from './charts.ts';
import { beatAt, type Place, placeAt } from './places.ts';
import type { Stretch } from './types.ts';

function stretchOver(text: string, trade: number): Stretch {
  const result = read({ source: text, title: 'Test' });
  if ('problem' in result) throw new Error(result.problem);
  // A beat a second, from second 10 on.
  return {
    ...{ time: 10, beat: 0, tempo: 60, chart: result.chart },
    ...{ trade, tradesFrom: 0, byNetwork: false },
  };
}

/** Bar and chorus, or turn, in the middle of each beat. */
function told(stretch: Stretch, tell: (place: Place) => string): string {
  const beats = Array.from({ length: 28 }, (_, i) => beatAt(stretch, 10.5 + i));
  return beats.map((beat) => tell(placeAt(stretch, beat)!)).join('');
}

const CHART = '4/4 C7 | F7 | 2/4 G7 | 4/4 C7 |';

it('tells bar and chorus of each beat', () => {
  const stretch = stretchOver(CHART, 0);
  expect(told(stretch, ({ bar }) => String(bar + 1))).toBe('1111222233444411112222334444');
  expect(told(stretch, ({ chorus }) => String(chorus + 1))).toBe('1'.repeat(14) + '2'.repeat(14));
  expect(placeAt(stretch, -0.5)).toBeUndefined();
});

it('changes turns with bars, not with beats', () => {
  const turn = ({ turn }: Place): string => turn![0];
  expect(told(stretchOver(CHART, 2), turn)).toBe('yyyyyyyyssssssyyyyyyyyssssss');
  expect(told(stretchOver('2/4 C7 | 3/4 F7 |', 1), turn)).toBe('yysssyysssyysssyysssyysssyys');
});
