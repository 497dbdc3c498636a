// The band on any chart: roots on the changes, ranges, rests, order, and the same performance for a seed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { band, type Part } from './band.ts';
import { DEFAULT_BLUES } from './chart.ts';
import { comping } from './comping.ts';
import { DRUM, drums } from './drums.ts';
import { chordAt } from './form.ts';
import { Chance } from './random.ts';
import { solo, wildChart } from './testing/solos.ts';
import { chordSpans, formLength, groupsOf } from './timeline.ts';
import type { Note } from './types.ts';
import { colours } from './voicings.ts';
import { HIGHEST, LOWEST, walkingBass } from './walking-bass.ts';

const notesOf = (parts: readonly Part[], instrument: string): readonly Note[] =>
  parts.find((part) => part.instrument === instrument)!.notes;

describe('band', () => {
  it('plays the same for the same seed and otherwise for another', () => {
    const improvisation = solo(DEFAULT_BLUES);
    expect(band(improvisation, { seed: 5 })).toEqual(band(improvisation, { seed: 5 }));
    expect(band(improvisation, { seed: 6 })).not.toEqual(band(improvisation, { seed: 5 }));
  });

  it('keeps order, sounds within the form and a bar, and holds single notes in single voices', () => {
    fc.assert(
      fc.property(
        wildChart,
        fc.integer(),
        fc.double({ min: 1, max: 3, noNaN: true }),
        (text, seed, swing) => {
          const improvisation = solo(text, { seed, swing });
          for (const { notes, instrument } of band(improvisation, { seed })) {
            for (const [i, note] of notes.entries()) {
              expect(note.onset).toBeGreaterThanOrEqual(i === 0 ? 0 : notes[i - 1].onset);
              expect(note.onset).toBeLessThan(formLength(improvisation) + 1);
              expect(note.duration).toBeGreaterThan(0);
              expect(note.velocity).toBe(Math.max(1, Math.min(127, Math.round(note.velocity))));
              if (i > 0 && (instrument === 'bass' || instrument === 'tenor sax'))
                expect(notes[i - 1].onset + notes[i - 1].duration).toBeLessThanOrEqual(note.onset + 1e-9);
            }
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it('plays every note of the melody', () => {
    const improvisation = solo(DEFAULT_BLUES);
    const sax = notesOf(band(improvisation), 'tenor sax');
    expect(sax.map(({ pitch }) => pitch)).toEqual(improvisation.melody.map(({ pitch }) => pitch));
  });

  it('swings: the soloist by his ratio, the ride by more, both off-beats together', () => {
    const improvisation = solo(DEFAULT_BLUES, { swing: 1.33, tempo: 132 });
    const parts = band(improvisation);
    const sax = notesOf(parts, 'tenor sax');
    const mean = (wanted: (place: number) => boolean): number => {
      const late = improvisation.melody.flatMap(({ onset }, i) =>
        wanted(onset % 1) ? [sax[i].onset - Math.floor(onset)] : [],
      );
      return late.reduce((a, b) => a + b) / late.length;
    };
    const long = mean((place) => place === 0.5) - mean((place) => place === 0);
    expect(long / (1 - long)).toBeCloseTo(1.33, 1);
    const skips = notesOf(parts, 'drums').filter(
      ({ pitch, onset }) => pitch === DRUM.ride && onset % 1 > 0.3 && onset % 1 < 0.9,
    );
    const skip = skips.reduce((sum, { onset }) => sum + (onset % 1), 0) / skips.length;
    expect(skip).toBeCloseTo(1.66 / 2.66, 2);
    expect(mean((place) => place === 0.5)).toBeCloseTo(skip, 2);
  });

  it('ends on the home chord, unless told otherwise', () => {
    const improvisation = solo(DEFAULT_BLUES);
    const end = formLength(improvisation);
    const atTheEnd = (parts: readonly Part[]): string[] =>
      parts.filter(({ notes }) => notes.some(({ onset }) => onset > end - 0.1)).map(({ name }) => name);
    expect(atTheEnd(band(improvisation))).toEqual(['Piano', 'Bass', 'Drums']);
    expect(atTheEnd(band(improvisation, { ending: false }))).toEqual([]);
  });

  it.each([
    [{ tempo: 5 }, /^a tempo of 5 beats a minute is out of range/],
    [{ tempo: Number.NaN }, /^a tempo of NaN/],
    [{ swing: 9 }, /^a swing of 9/],
    [{ choruses: 0 }, /^there must be one chorus or more/],
    [
      { melody: [{ onset: -1, duration: 1, pitch: 60, velocity: 90 }] },
      /^note 1 of the melody begins at beat -1/,
    ],
    [
      { melody: [{ onset: 0, duration: 1, pitch: 60.5, velocity: 90 }] },
      /^note 1 of the melody has no MIDI pitch: 60.5/,
    ],
    [{ melody: [{ onset: 0, duration: 0, pitch: 60, velocity: 90 }] }, /^note 1 of the melody lasts 0 beats/],
  ])('refuses %j', (change, message) => {
    expect(() => band({ ...solo('C7'), ...change })).toThrow(message);
  });
});

describe('walking bass', () => {
  it('plays the bass note on every change, within its range, and rests where there is no chord', () => {
    fc.assert(
      fc.property(wildChart, fc.integer(), (text, seed) => {
        const improvisation = solo(text);
        const notes = walkingBass(improvisation, new Chance(seed));
        for (const { pitch, onset } of notes) {
          expect(pitch).toBeGreaterThanOrEqual(LOWEST);
          expect(pitch).toBeLessThanOrEqual(HIGHEST);
          expect(chordAt(improvisation.chart, onset).root).toBeGreaterThanOrEqual(0);
        }
        for (const { chord, onset } of chordSpans(improvisation)) {
          if (chord.root < 0) continue;
          const struck = notes.filter((note) => Math.abs(note.onset - onset) < 1e-6);
          expect(struck.map(({ pitch }) => pitch % 12)).toEqual([chord.bass]);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('walks in fours and comes near each new root by a step, or its fifth', () => {
    const improvisation = solo(DEFAULT_BLUES, { choruses: 8 });
    const notes = walkingBass(improvisation, new Chance(1)).filter(({ onset }) => Number.isInteger(onset));
    expect(notes).toHaveLength(8 * 48);
    let near = 0;
    let changes = 0;
    for (const { onset } of chordSpans(improvisation)) {
      const i = notes.findIndex((note) => note.onset === onset);
      if (i === 0) continue;
      changes++;
      const way = notes[i].pitch - notes[i - 1].pitch;
      if (Math.abs(way) <= 2 || way === -7 || way === 5) near++;
    }
    expect(near / changes).toBeGreaterThan(0.9);
    const leaps = notes.slice(1).filter(({ pitch }, i) => Math.abs(pitch - notes[i].pitch) > 7);
    expect(leaps.length / notes.length).toBeLessThan(0.05);
  });
});

describe('comping', () => {
  it('lets every chord be heard and plays only chord colours', () => {
    fc.assert(
      fc.property(wildChart, fc.integer(), (text, seed) => {
        const improvisation = solo(text);
        const { beatsPerBar, bars } = improvisation.chart;
        const notes = comping(improvisation, new Chance(seed));
        for (const { onset, pitch } of notes) {
          expect(pitch).toBeGreaterThanOrEqual(48);
          expect(pitch).toBeLessThanOrEqual(76);
          const near = [onset, onset + 0.5].map((beat) => colours(chordAt(improvisation.chart, beat)));
          expect(near.some((chord) => chord.includes(pitch % 12))).toBe(true);
        }
        for (const [i, bar] of bars.entries())
          for (const { onset, duration, root } of bar.chords) {
            if (root < 0 || bar.chords.length === 1) continue;
            const from = i * beatsPerBar + onset;
            expect(notes.some((note) => note.onset >= from - 0.5 && note.onset < from + duration)).toBe(true);
          }
      }),
      { numRuns: 25 },
    );
  });

  it('moves its voices little', () => {
    const notes = comping(solo(DEFAULT_BLUES, { choruses: 6 }), new Chance(3));
    const tops = [...new Map(notes.map(({ onset, pitch }) => [onset, pitch])).values()];
    const way = tops.slice(1).map((top, i) => Math.abs(top - tops[i]));
    expect(way.reduce((a, b) => a + b) / way.length).toBeLessThan(2.5);
  });
});

describe('drums', () => {
  it('close the hi-hat on the back beats of every metre, and rest in breaks', () => {
    const backbeats = (text: string): number[] => {
      const hats = drums(solo(text, { choruses: 1 }), new Chance(1)).filter(
        ({ pitch }) => pitch === DRUM.hiHatPedal,
      );
      return hats.map(({ onset }) => onset);
    };
    expect(backbeats('C7 | NC | C7')).toEqual([1, 3, 9, 11]);
    expect(backbeats('3/4 C7 | C7')).toEqual([1, 4]);
    expect(backbeats('5/4 C7')).toEqual([1, 4]);
    expect([2, 3, 4, 5, 6, 7, 8, 9, 11, 12].map((beats) => groupsOf(beats).join('+'))).toEqual(
      '2 3 4 3+2 3+3 4+3 4+4 3+3+3 4+4+3 4+4+4'.split(' '),
    );
  });
});
