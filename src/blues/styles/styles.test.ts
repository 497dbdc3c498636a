// Every row of every style fills its group of beats, with signs that its player knows.
import { describe, expect, it } from 'vitest';
import { beatsOf, type Choices, strokesOf } from '../pattern.ts';
import { DRUM, type DrumRows, STYLES } from '../style.ts';
import { nearestStyle, soloSwing, styleOf } from './index.ts';

const SIZES = [2, 3, 4] as const;

describe('strokesOf', () => {
  it('reads cells of any number of signs', () => {
    expect(strokesOf('x-|.o')).toEqual([
      { place: 0, duration: 1, sign: 'x' },
      { place: 1.5, duration: 0.5, sign: 'o' },
    ]);
    expect(strokesOf('x|-|-').map(({ duration }) => duration)).toEqual([3]);
    expect(strokesOf('..x|.-|-x').map(({ place, duration }) => [place, duration])).toEqual([
      [2 / 3, expect.closeTo(1 / 3)],
      [2.5, 0.5],
    ]);
    expect(strokesOf('.|-')).toEqual([]);
  });
});

describe.each(STYLES)('%s', (name) => {
  const style = styleOf(name);
  const fits = (rows: Choices<string>, size: number, signs: RegExp): void => {
    expect(rows.length).toBeGreaterThan(0);
    for (const [row, weight] of rows) {
      expect(beatsOf(row), row).toBe(size);
      expect(row).toMatch(signs);
      expect(weight).toBeGreaterThan(0);
    }
  };
  const drums = (rows: Choices<DrumRows>, size: number): void => {
    for (const [drum, weight] of rows) {
      expect(weight).toBeGreaterThan(0);
      for (const [voice, row] of Object.entries(drum)) {
        expect(DRUM).toHaveProperty(voice);
        fits([[row, 1]], size, /^[Xxo,.|]+$/);
      }
    }
  };

  it('is called by its name', () => expect(style.name).toBe(name));

  it.each(SIZES)('has rows for groups of %i', (size) => {
    for (const kind of ['time', 'remarks', 'fills'] as const) drums(style.drums[size][kind], size);
    fits(style.bass.full[size], size, /^[RFTSOwarx.|-]+$/);
    if (style.bass.two) fits(style.bass.two[size], size, /^[RFTSOwarx.|-]+$/);
    for (const kind of ['sparse', 'full'] as const) fits(style.comping[size][kind], size, /^[Xxo.|-]+$/);
    // The bass begins each group, so that every chord has its root in time.
    for (const [row] of style.bass.full[size]) expect(strokesOf(row)[0].place).toBe(0);
  });

  it('names only drums that its kit has', () => {
    const brushes = ['slap', 'swirl'];
    const named = SIZES.flatMap((size) =>
      (['time', 'remarks', 'fills'] as const).flatMap((kind) =>
        style.drums[size][kind].flatMap(([rows]) => Object.keys(rows)),
      ),
    );
    if (style.kit !== 40) for (const drum of named) expect(brushes).not.toContain(drum);
  });
});

describe('soloSwing', () => {
  it('follows the tempo where players swing, and is straight where they do not', () => {
    expect(soloSwing('swing', 160)).toBe(1.33);
    expect(soloSwing('swing', 320)).toBeCloseTo(1.02);
    expect(soloSwing('bossa', 160)).toBe(1);
    expect(soloSwing('funk', 100)).toBe(1);
  });
});

describe('nearestStyle', () => {
  it.each([
    ['Medium Up Swing', 'swing'],
    ['Bossa Nova', 'bossa'],
    ['Slow Bossa', 'bossa'],
    ['Latin', 'bossa'],
    ['Ballad', 'ballad'],
    ['Funk', 'funk'],
    ['Rock Pop', 'funk'],
    ['Shuffle', 'shuffle'],
    ['Slow Blues', 'slow-blues'],
    ['slow-blues', 'slow-blues'],
    ['12/8', 'slow-blues'],
    ['', 'swing'],
    ['Waltz', 'swing'],
  ])('%s is %s', (words, style) => expect(nearestStyle(words)).toBe(style));
});
