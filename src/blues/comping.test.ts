// Comping: every chord is heard, only in its colours, with voices that move little.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrange } from './arrangement.ts';
import { barLines } from './bar-lines.ts';
import { DEFAULT_BLUES, parseChart } from './chart.ts';
import { comping } from './comping.ts';
import { chordAt } from './form.ts';
import { Chance } from './random.ts';
import { STYLES, type StyleName } from './style.ts';
import { styleOf } from './styles/index.ts';
import { solo, wildChart } from './testing/solos.ts';
import type { Improvisation, Note } from './types.ts';
import { colours, voice } from './voicings.ts';

function comped(improvisation: Improvisation, name: StyleName, seed = 1, busy = 4): Note[] {
  const style = styleOf(name);
  const player = { style, voicing: style.voicing(improvisation.tempo), busy: () => busy };
  return comping(arrange(improvisation).bars, player, new Chance(seed));
}

describe('comping', () => {
  it('lets every chord be heard and plays only chord colours, in every style', () => {
    fc.assert(
      fc.property(wildChart, fc.integer(), fc.constantFrom(...STYLES), (text, seed, style) => {
        const improvisation = solo(text);
        const { bars } = improvisation.chart;
        const lines = barLines(improvisation.chart);
        const notes = comped(improvisation, style, seed);
        for (const { onset, pitch, duration } of notes) {
          expect(pitch).toBeGreaterThanOrEqual(48);
          expect(pitch).toBeLessThanOrEqual(76);
          expect(duration).toBeGreaterThan(0);
          const near = [onset, onset + 0.5].map((beat) => colours(chordAt(improvisation.chart, beat)));
          expect(near.some((chord) => chord.includes(pitch % 12))).toBe(true);
        }
        for (const [i, bar] of bars.entries())
          for (const { onset, duration, root } of bar.chords) {
            if (root < 0 || bar.chords.length === 1) continue;
            const from = lines.startOf(i) + onset;
            expect(notes.some((note) => note.onset >= from - 0.5 && note.onset < from + duration)).toBe(true);
          }
      }),
      { numRuns: 40 },
    );
  });

  it('moves its voices little', () => {
    for (const style of STYLES) {
      const notes = comped(solo(DEFAULT_BLUES, { choruses: 6 }), style, 3);
      const tops = [...new Map(notes.map(({ onset, pitch }) => [onset, pitch])).values()];
      const way = tops.slice(1).map((top, i) => Math.abs(top - tops[i]));
      expect(way.reduce((a, b) => a + b) / way.length, style).toBeLessThan(2.5);
    }
  });

  it('gives way to a busy soloist', () => {
    const hits = (busy: number): number =>
      new Set(comped(solo(DEFAULT_BLUES, { choruses: 8 }), 'swing', 1, busy).map(({ onset }) => onset)).size;
    expect(hits(9)).toBeLessThan(0.9 * hits(2));
  });
});

describe('voice', () => {
  const [dm7, g7, cmaj7] = parseChart('Dm7 | G7 | Cmaj7').bars.map(({ chords }) => chords[0]);

  it('leads thirds and sevenths by steps, without roots', () => {
    const first = voice(dm7, undefined);
    const second = voice(g7, first);
    const third = voice(cmaj7, second);
    expect([first, second, third].map((notes) => notes.map((pitch) => pitch % 12).includes(2))).toContain(
      false,
    );
    for (const [a, b] of [
      [first, second],
      [second, third],
    ])
      expect(b.every((pitch) => Math.min(...a.map((other) => Math.abs(other - pitch))) <= 2)).toBe(true);
  });

  it('spreads a drop 2 wider than a close chord, and keeps a shell to three notes', () => {
    const width = (notes: readonly number[]): number => notes[notes.length - 1] - notes[0];
    const [close, drop] = [voice(g7, undefined), voice(g7, undefined, 'drop 2')];
    expect(width(close)).toBeLessThan(12);
    expect(width(drop)).toBeGreaterThan(12);
    expect(new Set(drop.map((pitch) => pitch % 12))).toEqual(new Set(colours(g7)));
    expect([...drop].sort((a, b) => a - b)).toEqual(drop);
    const shell = voice(g7, undefined, 'shell');
    expect(shell).toHaveLength(3);
    expect(shell.map((pitch) => pitch % 12)).toEqual(expect.arrayContaining([11, 5]));
  });
});
