// The bass: roots on the changes, its range, steps and leaps, and the way into the next chord, in every style.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrange } from './arrangement.ts';
import { bass, HIGHEST, LOWEST } from './bass.ts';
import { DEFAULT_BLUES } from './chart.ts';
import { chordAt } from './form.ts';
import { Chance } from './random.ts';
import { STYLES, type StyleName } from './style.ts';
import { styleOf } from './styles/index.ts';
import { solo, wildChart } from './testing/solos.ts';
import { chordSpans } from './timeline.ts';
import type { Improvisation, Note } from './types.ts';

const line = (improvisation: Improvisation, style: StyleName, seed = 1): Note[] =>
  bass(arrange(improvisation).bars, styleOf(style), new Chance(seed));

describe('bass', () => {
  it('plays the bass note on every change, within its range, and rests where there is no chord', () => {
    fc.assert(
      fc.property(wildChart, fc.integer(), fc.constantFrom(...STYLES), (text, seed, style) => {
        const improvisation = solo(text, { choruses: 3 });
        const notes = line(improvisation, style, seed);
        for (const { pitch, onset, duration } of notes) {
          expect(pitch).toBeGreaterThanOrEqual(LOWEST);
          expect(pitch).toBeLessThanOrEqual(HIGHEST);
          expect(duration).toBeGreaterThan(0);
          expect(chordAt(improvisation.chart, onset).root).toBeGreaterThanOrEqual(0);
        }
        for (const { chord, onset } of chordSpans(improvisation)) {
          if (chord.root < 0) continue;
          const struck = notes.filter((note) => Math.abs(note.onset - onset) < 1e-6);
          expect(struck.map(({ pitch }) => pitch % 12)).toEqual([chord.bass]);
        }
      }),
      { numRuns: 40 },
    );
  });

  // Six choruses; the first is in two, where the style has one.
  const walk = line(solo(DEFAULT_BLUES, { choruses: 6 }), 'swing').filter(({ onset }) =>
    Number.isInteger(onset),
  );

  it('walks in two, then in four', () => {
    const inFirst = walk.filter(({ onset }) => onset < 48).length;
    expect(inFirst).toBeGreaterThan(20);
    expect(inFirst).toBeLessThan(40);
    expect(walk.length - inFirst).toBe(5 * 48);
    const single = line(solo(DEFAULT_BLUES, { choruses: 1 }), 'swing');
    expect(single.filter(({ onset }) => Number.isInteger(onset))).toHaveLength(48);
  });

  it('comes to each new root by a step, or from its fifth', () => {
    let near = 0;
    let changes = 0;
    for (const { onset } of chordSpans(solo(DEFAULT_BLUES, { choruses: 6 }))) {
      const i = walk.findIndex((note) => note.onset === onset);
      if (i === 0 || onset < 48) continue;
      changes++;
      const way = walk[i].pitch - walk[i - 1].pitch;
      if (Math.abs(way) <= 2 || way === -7 || way === 5) near++;
    }
    expect(changes).toBe(65);
    expect(near / changes).toBeGreaterThan(0.9);
  });

  it('leaps seldom, and hardly ever twice in one direction', () => {
    const ways = walk.slice(1).map(({ pitch }, i) => pitch - walk[i].pitch);
    expect(ways.filter((way) => Math.abs(way) > 7).length / ways.length).toBeLessThan(0.05);
    const twice = ways.filter(
      (way, i) => i > 0 && Math.abs(way) >= 5 && Math.abs(ways[i - 1]) >= 5 && way * ways[i - 1] > 0,
    );
    expect(twice.length / ways.length).toBeLessThan(0.02);
    expect(ways.filter((way) => way === 0).length / ways.length).toBeLessThan(0.03);
  });

  it('plays bossa as roots and fifths, on one and three', () => {
    const notes = line(solo('Cmaj7 | Am7 | Dm7 | G7', { choruses: 2 }), 'bossa');
    const at = (beat: number): Set<number> =>
      new Set(notes.flatMap(({ onset, pitch }) => (onset % 4 === beat && onset < 4 ? [pitch % 12] : [])));
    expect(at(0)).toEqual(new Set([0]));
    expect(at(2)).toEqual(new Set([7]));
    expect(notes.filter(({ onset }) => onset % 1 === 0.5).length).toBeGreaterThan(6);
  });

  it('plays funk on the one, and sixteenths after it', () => {
    const notes = line(solo('C7 | F7 | C7 | F7', { choruses: 2 }), 'funk');
    for (let bar = 0; bar < 8; bar++) expect(notes.some(({ onset }) => onset === bar * 4)).toBe(true);
    expect(notes.some(({ onset }) => onset % 0.5 === 0.25)).toBe(true);
  });
});
