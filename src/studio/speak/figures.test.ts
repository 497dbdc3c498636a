// Figures and the spectrogram say what is so, of input whose answer is known.
import { describe, expect, it } from 'vitest';
import type { ProsodySentence } from '../../speech/index.ts';
import { pitchSpread, vowelRhythm } from './figures.ts';
import { spectrogramOf } from './spectrogram.ts';

/** One word of phones one after the other. */
function sentence(
  phones: readonly (readonly [phone: string, duration: number])[],
  pitch: number[],
): ProsodySentence {
  let time = 0;
  const timed = phones.map(([phone, duration]) => {
    time += duration;
    return { phone, time: time - duration, duration };
  });
  const word = { text: '', start: 0, stop: 0, phones: timed, pause: { time, duration: 0 } };
  return { text: '', start: 0, stop: 0, words: [word], pitch };
}

describe('figures', () => {
  it('measure the spread of pitch in vowels alone, in semitones', () => {
    // A vowel at 100 Hz, a consonant far away, a vowel an octave up: 6 semitones on either side of their mean.
    const pitch = [...Array(10).fill(100), ...Array(10).fill(400), ...Array(10).fill(200)];
    const one = sentence(
      [
        ['AA1', 0.1],
        ['M', 0.1],
        ['IY0', 0.1],
      ],
      pitch,
    );
    expect(pitchSpread([one])).toBeCloseTo(6, 9);
    expect(pitchSpread([sentence([['M', 0.1]], pitch)])).toBeUndefined();
    expect(pitchSpread([])).toBeUndefined();
  });

  it('measure the rhythm of vowels', () => {
    // |1 − 2| / 1.5 and |2 − 1| / 1.5.
    const one = sentence(
      [
        ['AA1', 0.1],
        ['T', 0.9],
        ['AA1', 0.2],
        ['AA1', 0.1],
      ],
      [],
    );
    expect(vowelRhythm([one])).toBeCloseTo(200 / 3, 9);
    expect(vowelRhythm([one, one])).toBeCloseTo(200 / 3, 9);
    expect(vowelRhythm([sentence([['AA1', 0.1]], [])])).toBeUndefined();
  });
});

describe('spectrogram', () => {
  it('shows a tone where it is, as loud as it is, while it lasts', () => {
    const tone = Float32Array.from({ length: 16_000 }, (_, i) =>
      i < 8000 ? 0.1 * Math.sin((2 * Math.PI * 1000 * i) / 16_000) : 0,
    );
    const { bins, columns } = spectrogramOf(tone);
    expect([bins, columns.length]).toEqual([256, 100 * 256]);
    const column = [...columns.subarray(20 * bins, 21 * bins)];
    // 31.25 Hz a bin; 0.1 is −20 dB, 8 dB below white of 70.
    expect(column.indexOf(Math.max(...column))).toBe(32);
    expect(Math.abs(Math.max(...column) - 255 * (1 - 8 / 70))).toBeLessThan(2);
    expect(column[100]).toBe(0);
    expect(Math.max(...columns.subarray(60 * bins))).toBe(0);
  });

  it('is empty of nothing', () => {
    expect(spectrogramOf(new Float32Array(0)).columns).toHaveLength(0);
  });
});
