// Scales that go with chords.
import { describe, expect, it } from 'vitest';
import { parseChart } from './chart.ts';
import { bluesScale, chordScale, fitsChord, isChordTone } from './scales.ts';

const chord = (symbol: string) => parseChart(symbol).bars[0].chords[0];

describe('scales', () => {
  it('the blues scale goes round the octave', () => {
    expect(bluesScale(10)).toEqual([10, 1, 3, 4, 5, 8]);
  });

  it.each([
    ['C7', [0, 2, 4, 5, 7, 9, 10]],
    ['Cm7', [0, 2, 3, 5, 7, 9, 10]],
    ['Cmaj7', [0, 2, 4, 5, 7, 9, 11]],
    ['Cm7b5', [0, 1, 3, 5, 6, 8, 10]],
    ['Cdim7', [0, 2, 3, 5, 6, 8, 9, 11]],
    ['C7b9', [0, 1, 3, 4, 6, 7, 9, 10]],
    ['C7alt', [0, 1, 3, 4, 6, 8, 10]],
    ['Caug', [0, 2, 4, 6, 8, 10]],
    ['C7#11', [0, 2, 4, 6, 7, 9, 10]],
    ['NC', []],
  ])('%s', (symbol, scale) => {
    expect(chordScale(chord(symbol))).toEqual(scale);
  });

  it('holds the chord itself, but for alterations that exclude each other', () => {
    for (const symbol of 'C7 Fm7 Bbmaj7 Em7b5 Bdim7 A7b9 G7alt D7#11 Ebm6 AbmMaj7 Db69 Gb7sus4'.split(' ')) {
      const { pitchClasses } = chord(symbol);
      expect(chordScale(chord(symbol)), symbol).toEqual(expect.arrayContaining([...pitchClasses]));
    }
  });

  it('notes fit by chord or by blues scale', () => {
    expect([64, 63, 66, 61].map((note) => fitsChord(note, chord('C7'), 0))).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect([63, 61].map((note) => fitsChord(note, chord('NC'), 0))).toEqual([true, false]);
    expect(isChordTone(63, chord('C7'))).toBe(false);
  });
});
