// Bars that are full, signs that exist, melodies that stay what they were.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseChart } from './chart.ts';
import { writtenValue } from './musicxml-notes.ts';
import { DIVISIONS, notate, type Sign } from './notation.ts';
import { wildChart } from './testing/solos.ts';
import type { Improvisation, Note } from './types.ts';

const over = (
  text: string,
  notes: readonly (readonly [onset: number, duration: number])[],
): Improvisation => ({
  chart: parseChart(text),
  choruses: 1,
  tempo: 120,
  swing: 1.3,
  melody: notes.map(
    ([onset, duration], i): Note => ({ onset, duration, pitch: 60 + (i % 12), velocity: 90 }),
  ),
});

/** A bar in letters: onset:value, `r` for rests, `3` for triplets, `~` for ties to the next. */
const letters = (signs: readonly Sign[]): string =>
  signs
    .map((sign) => {
      const [type, dots] = writtenValue(sign) ?? ['bar', 0];
      const mark = `${sign.pitch === undefined ? 'r' : ''}${type}${'.'.repeat(dots)}${sign.triplet ? '3' : ''}`;
      return mark + (sign.tiedFrom ? '~' : '');
    })
    .join(' ');

describe('notate', () => {
  it.each([
    ['an empty bar', 'C7', [], ['rwhole']],
    ['a whole note', 'C7', [[0, 4]], ['whole']],
    ['over the bar line', 'C7 | C7', [[3, 2]], ['rhalf rquarter quarter~', 'quarter rquarter rhalf']],
    ['a syncopated quarter', 'C7', [[0.5, 1]], ['reighth quarter reighth rhalf']],
    ['over the middle of the bar', 'C7', [[1.5, 1]], ['rquarter reighth eighth~ eighth reighth rquarter']],
    [
      'dotted',
      'C7',
      [
        [0, 1.5],
        [1.5, 0.5],
        [2, 2],
      ],
      ['quarter. eighth half'],
    ],
    ['a half from the second beat', 'C7', [[1, 2]], ['rquarter quarter~ quarter rquarter']],
    [
      'sixteenths',
      'C7',
      [
        [0, 0.25],
        [0.25, 0.75],
        [1, 3],
      ],
      ['16th eighth. quarter~ half'],
    ],
    [
      'triplets',
      'C7',
      [
        [0, 1 / 3],
        [1 / 3, 1 / 3],
        [2 / 3, 1 / 3],
      ],
      ['eighth3 eighth3 eighth3 rquarter rhalf'],
    ],
    [
      'a triplet tied on',
      'C7',
      [
        [0, 1 / 3],
        [1 / 3, 1.67],
      ],
      ['eighth3 quarter3~ quarter rhalf'],
    ],
    ['waltz', '3/4 C7', [[0, 3]], ['half.']],
    ['five', '5/4 C7', [[0, 5]], ['half.~ half']],
    [
      'small gaps are closed',
      'C7',
      [
        [0, 0.4],
        [0.5, 0.45],
        [1, 2.9],
      ],
      ['eighth eighth quarter~ half'],
    ],
    [
      'swung by hand',
      'C7',
      [
        [0.02, 0.5],
        [0.63, 0.3],
        [0.98, 0.5],
      ],
      ['quarter3 eighth3 eighth reighth rhalf'],
    ],
  ] as const)('%s', (_, text, notes, expected) => {
    expect(notate(over(text, notes)).map(letters)).toEqual(expected);
  });

  const grid48 = fc
    .tuple(
      wildChart,
      fc.array(fc.tuple(fc.integer({ min: 0, max: 24 }), fc.integer({ min: 1, max: 40 })), { maxLength: 60 }),
    )
    .map(([text, steps]) => {
      let place = 0;
      return over(
        text,
        steps.map(([gap, length]) => {
          place += gap + 1;
          return [place / 12, length / 12] as const;
        }),
      );
    });
  const free = fc
    .tuple(
      wildChart,
      fc.array(
        fc.tuple(fc.double({ min: 0, max: 60, noNaN: true }), fc.double({ min: 0.001, max: 9, noNaN: true })),
        { maxLength: 80 },
      ),
    )
    .map(([text, notes]) => over(text, notes));

  it('fills every bar with signs that exist, ties what goes on and nothing else', () => {
    fc.assert(
      fc.property(fc.oneof(grid48, free), (improvisation) => {
        let tied = false;
        let pitch: number | undefined;
        for (const bar of notate(improvisation)) {
          let place = 0;
          for (const sign of bar) {
            if (sign.onset !== place) throw new Error('a gap');
            place += sign.duration;
            if (!(bar.length === 1 && sign.pitch === undefined) && !writtenValue(sign)?.[0])
              throw new Error(`no sign lasts ${sign.duration}${sign.triplet ? ' in a triplet' : ''}`);
            if (sign.tiedTo !== tied || (tied && sign.pitch !== pitch)) throw new Error('a tie from nowhere');
            tied = sign.tiedFrom;
            pitch = sign.pitch;
          }
          expect(place).toBe(improvisation.chart.beatsPerBar * DIVISIONS);
        }
        expect(tied).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('loses no note on the grid of 48 steps a bar, unless a beat has more than a reader can read', () => {
    fc.assert(
      fc.property(grid48, (improvisation) => {
        const length = improvisation.chart.bars.length * improvisation.chart.beatsPerBar;
        const inside = improvisation.melody.filter(({ onset }) => onset < length - 0.25);
        const starts = notate(improvisation)
          .flat()
          .filter((sign) => sign.pitch !== undefined && !sign.tiedTo);
        const crowded = inside.filter(({ onset }, i) => i >= 2 && onset - inside[i - 2].onset < 0.26).length;
        expect(starts.length).toBeGreaterThanOrEqual(inside.length - crowded);
      }),
      { numRuns: 200 },
    );
  });
});
