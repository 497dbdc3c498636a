// Bars that are full, signs that exist, melodies that stay what they were.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barLines } from './bar-lines.ts';
import { parseChart } from './chart.ts';
import { writtenValue } from './musicxml-notes.ts';
import { notate, type Sign } from './notation.ts';
import { DIVISIONS, type QuantiseOptions, quantise } from './quantise.ts';
import { wildChart } from './testing/solos.ts';
import { formLength, playedBars } from './timeline.ts';
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

const signsOf = (improvisation: Improvisation, options: QuantiseOptions = {}): Sign[][] => {
  const notes = quantise(improvisation.melody, formLength(improvisation) * DIVISIONS, options);
  return notate(
    notes,
    playedBars(improvisation).map(({ beats }) => beats),
  );
};

/** A bar in letters: onset:value, `r` for rests, `3` for triplets, `~` for ties to the next. */
const letters = (signs: readonly Sign[]): string =>
  signs
    .map((sign) => {
      const [type, dots] = writtenValue(sign) ?? ['bar', 0];
      const mark = `${sign.pitches.length === 0 ? 'r' : ''}${type}${'.'.repeat(dots)}${sign.triplet ? '3' : ''}`;
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
    expect(signsOf(over(text, notes)).map(letters)).toEqual(expected);
  });

  it.each([
    [
      'off-beats anywhere from the middle of the beat to its last third are eighths',
      [
        [0, 0.5],
        [0.54, 0.4],
        [1.02, 0.6],
        [1.66, 0.3],
        [2, 0.6],
        [2.62, 0.4],
        [3, 0.5],
        [3.5, 0.5],
      ],
      'eighth eighth eighth eighth eighth eighth eighth eighth',
    ],
    [
      'three in a beat are a triplet',
      [
        [0, 0.3],
        [0.31, 0.3],
        [0.69, 0.3],
        [1, 1],
      ],
      'eighth3 eighth3 eighth3 quarter rhalf',
    ],
    [
      'four in a beat are sixteenths',
      [
        [0, 0.2],
        [0.27, 0.2],
        [0.52, 0.2],
        [0.78, 0.2],
        [1.01, 1],
      ],
      '16th 16th 16th 16th quarter rhalf',
    ],
    [
      'a beat begun early is on the beat',
      [
        [0.96, 0.5],
        [1.6, 0.4],
        [1.97, 2],
      ],
      'rquarter eighth eighth half',
    ],
  ] as const)('as played: %s', (_, notes, expected) => {
    expect(signsOf(over('C7', notes), { played: true, swung: true }).map(letters)).toEqual([expected]);
  });

  it('writes a note where its player says that it stands', () => {
    const played = over('C7', [
      [0.06, 0.4],
      [0.71, 0.2],
    ]);
    const melody = played.melody.map((note, i) => ({ ...note, written: [0, 0.5][i] }));
    expect(signsOf({ ...played, melody }, { played: true }).map(letters)).toEqual([
      'eighth eighth rquarter rhalf',
    ]);
  });

  it('writes notes that begin together as one chord', () => {
    const [first, second] = over('C7', [
      [0, 1],
      [0, 1],
    ]).melody;
    const signs = signsOf({ ...over('C7', []), melody: [second, first] });
    expect(signs[0].map(({ pitches }) => pitches)).toEqual([[60, 61], [], []]);
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

  const feel = fc.record({ played: fc.boolean(), swung: fc.boolean() });

  it('fills every bar with signs that exist, ties what goes on and nothing else', () => {
    fc.assert(
      fc.property(fc.oneof(grid48, free), feel, (improvisation, options) => {
        let tied = false;
        let pitch: number | undefined;
        for (const [i, bar] of signsOf(improvisation, options).entries()) {
          let place = 0;
          for (const sign of bar) {
            if (sign.onset !== place) throw new Error('a gap');
            place += sign.duration;
            if (!(bar.length === 1 && sign.pitches.length === 0) && !writtenValue(sign)?.[0])
              throw new Error(`no sign lasts ${sign.duration}${sign.triplet ? ' in a triplet' : ''}`);
            if (sign.tiedTo !== tied || (tied && sign.pitches[0] !== pitch))
              throw new Error('a tie from nowhere');
            tied = sign.tiedFrom;
            pitch = sign.pitches[0];
          }
          expect(place).toBe(barLines(improvisation.chart).beatsOf(i) * DIVISIONS);
        }
        expect(tied).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('loses no note on the grid of 48 steps a bar, unless a beat has more than a reader can read', () => {
    fc.assert(
      fc.property(grid48, (improvisation) => {
        const length = formLength(improvisation);
        const inside = improvisation.melody.filter(({ onset }) => onset < length - 0.25);
        const starts = signsOf(improvisation)
          .flat()
          .filter((sign) => sign.pitches.length > 0 && !sign.tiedTo);
        const crowded = inside.filter(({ onset }, i) => i >= 2 && onset - inside[i - 2].onset < 0.26).length;
        expect(starts.length).toBeGreaterThanOrEqual(inside.length - crowded);
      }),
      { numRuns: 200 },
    );
  });
});
