// The figures of a solo whose figures are known.
import { describe, expect, it } from 'vitest';
import { parseChart } from './chart.ts';
import { formatSummary, summarise } from './score-summary.ts';
import type { Improvisation } from './types.ts';

const notes = [
  [0, 60],
  [1, 63],
  [2, 64],
  [3, 61],
  [4, 65],
] as const;
const improvisation: Improvisation = {
  chart: parseChart('C7 | F7 G7'),
  choruses: 2,
  tempo: 120,
  swing: 1.3333,
  melody: notes.map(([onset, pitch]) => ({ onset, duration: 1, pitch, velocity: 90 })),
};

describe('summarise', () => {
  it('knows bars of several metres', () => {
    const chart = parseChart('C7 | 2/4 F7 | 3/4 G7');
    const { seconds, bars, sounding, opening } = summarise({ ...improvisation, chart });
    expect([seconds, bars]).toEqual([9, 6]);
    expect(sounding).toBeCloseTo(5 / 18, 9);
    expect(opening.map(({ notes }) => notes)).toEqual(['C4 Eb4 E4 C#4', 'F4', '–', '–']);
  });

  it('counts', () => {
    expect(summarise(improvisation)).toEqual({
      title: 'Blues',
      key: 'C',
      tempo: 120,
      swing: 1.3333,
      choruses: 2,
      bars: 4,
      notes: 5,
      notesPerBar: 1.25,
      seconds: 8,
      lowest: 60,
      highest: 65,
      chordTones: 0.6,
      bluesNotes: 0.6,
      fitting: 0.8,
      sounding: 5 / 16,
      opening: [
        { chords: 'C7', notes: 'C4 Eb4 E4 C#4' },
        { chords: 'F7 G7', notes: 'F4' },
        { chords: 'C7', notes: '–' },
        { chords: 'F7 G7', notes: '–' },
      ],
    });
  });

  it('says it in words', () => {
    expect(formatSummary(summarise(improvisation))).toBe(
      [
        'Blues in C, 120 beats a minute, swing 1.33',
        '2 choruses, 4 bars, 0:08',
        '5 notes (1.3 a bar), from C4 to F4, sounding 31 % of the time',
        'chord tones 60 %, blues scale 60 %, either 80 %',
        '  bar 1  C7     C4 Eb4 E4 C#4',
        '  bar 2  F7 G7  F4',
        '  bar 3  C7     –',
        '  bar 4  F7 G7  –',
      ].join('\n'),
    );
  });

  it('of a silent solo', () => {
    const silent = summarise({ ...improvisation, melody: [] });
    expect(silent).toMatchObject({ notes: 0, chordTones: 0, fitting: 0, sounding: 0 });
    expect(silent.lowest).toBeUndefined();
    expect(formatSummary(silent)).toContain('no notes');
  });
});
