// The band on any chart in any style: order, ranges, swing, and the same performance for a seed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { band, type Part } from './band.ts';
import { DEFAULT_BLUES } from './chart.ts';
import { DRUM, STYLES } from './style.ts';
import { soloSwing } from './styles/index.ts';
import { solo, wildChart } from './testing/solos.ts';
import { formLength, playedBars } from './timeline.ts';
import type { Note } from './types.ts';

const notesOf = (parts: readonly Part[], instrument: string): readonly Note[] =>
  parts.find((part) => part.instrument === instrument)!.notes;

describe('band', () => {
  it('plays the same for the same seed and otherwise for another', () => {
    const improvisation = solo(DEFAULT_BLUES);
    expect(band(improvisation, { seed: 5 })).toEqual(band(improvisation, { seed: 5 }));
    expect(band(improvisation, { seed: 6 })).not.toEqual(band(improvisation, { seed: 5 }));
  });

  it('keeps order, sounds within the form and a bar, and holds single notes in single voices, in every style', () => {
    fc.assert(
      fc.property(
        wildChart,
        fc.integer(),
        fc.double({ min: 1, max: 3, noNaN: true }),
        fc.constantFrom(...STYLES),
        (text, seed, swing, style) => {
          const improvisation = solo(text, { seed, swing });
          const longest = Math.max(...playedBars(improvisation).map(({ beats }) => beats));
          const options = { seed, style, countIn: true, intro: 2, ending: 'tag' } as const;
          const most = formLength(improvisation) + 8 * longest + 1;
          for (const { notes, written, instrument } of band(improvisation, options)) {
            for (const [i, note] of notes.entries()) {
              expect(note.onset).toBeGreaterThanOrEqual(i === 0 ? 0 : notes[i - 1].onset);
              expect(note.onset).toBeLessThan(most);
              expect(note.duration).toBeGreaterThan(0);
              expect(note.velocity).toBe(Math.max(1, Math.min(127, Math.round(note.velocity))));
              if (i > 0 && (instrument === 'bass' || instrument === 'tenor sax'))
                expect(notes[i - 1].onset + notes[i - 1].duration).toBeLessThanOrEqual(note.onset + 1e-9);
            }
            // A bassist and a soloist lose no note by playing it.
            if (instrument !== 'drums') expect(notes).toHaveLength(written.length);
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  it('plays every note of the melody, alone if told so, on the instrument that is asked for', () => {
    const improvisation = solo(DEFAULT_BLUES);
    const parts = band(improvisation, { accompanied: false, soloist: 'trumpet' });
    expect(parts.map(({ name, program }) => [name, program])).toEqual([['Trumpet', 56]]);
    expect(parts[0].notes.map(({ pitch }) => pitch)).toEqual(improvisation.melody.map(({ pitch }) => pitch));
  });

  it('swings: the soloist by his ratio, the ride by more, both off-beats together', () => {
    const improvisation = solo(DEFAULT_BLUES, { swing: 1.33, tempo: 180, choruses: 4 });
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
    // 60 / 180 / 0.1 − 1, capped at 2.2.
    expect(skip).toBeCloseTo(2.2 / 3.2, 2);
    expect(mean((place) => place === 0.5)).toBeCloseTo(skip, 2);
  });

  it('swings as each style does', () => {
    const ratio = (style: (typeof STYLES)[number]): number => {
      const swing = soloSwing(style, 100);
      const drums = notesOf(
        band(solo(DEFAULT_BLUES, { swing, tempo: 100, choruses: 4 }), { style }),
        'drums',
      );
      const keeps: number[] = [DRUM.ride, DRUM.hat, DRUM.snare];
      // The eighth between the beats, wherever it lies; sixteenths and first triplets are no eighths.
      const late = drums.flatMap(({ pitch, onset }) =>
        keeps.includes(pitch) && onset % 1 > 0.45 && onset % 1 < 0.72 ? [onset % 1] : [],
      );
      const place = late.reduce((a, b) => a + b) / late.length;
      return place / (1 - place);
    };
    expect(ratio('bossa')).toBeCloseTo(1, 1);
    expect(ratio('funk')).toBeCloseTo(1, 1);
    for (const style of ['shuffle', 'slow-blues'] as const) expect(ratio(style)).toBeCloseTo(2, 1);
    for (const style of ['swing', 'ballad'] as const) expect(ratio(style)).toBeCloseTo(2.2, 1);
  });

  it('leaves the times of a solo that comes as it was played', () => {
    const improvisation = solo(DEFAULT_BLUES, { swing: 1.8, timing: 'played' });
    const [sax] = band(improvisation);
    expect(sax.notes.map(({ onset }) => onset)).toEqual(improvisation.melody.map(({ onset }) => onset));
  });

  it('ends on the home chord, with a tag, or not at all', () => {
    const improvisation = solo(DEFAULT_BLUES);
    const atTheEnd = (parts: readonly Part[], end: number): string[] =>
      parts.filter(({ notes }) => notes.some(({ onset }) => onset > end - 0.1)).map(({ name }) => name);
    const end = formLength(improvisation);
    expect(atTheEnd(band(improvisation), end)).toEqual(['Piano', 'Bass', 'Drums']);
    expect(atTheEnd(band(improvisation, { ending: 'none' }), end)).toEqual([]);
    expect(atTheEnd(band(improvisation, { ending: 'tag' }), end + 16)).toEqual(['Piano', 'Bass', 'Drums']);
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
