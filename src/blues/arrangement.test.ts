// Count, intro, choruses, tag and end stand where they should.
import { describe, expect, it } from 'vitest';
import { arrange } from './arrangement.ts';
import { band } from './band.ts';
import { DRUM } from './style.ts';
import { solo } from './testing/solos.ts';

const four = 'C7 | F7 | Dm7 G7 | C7';

describe('arrange', () => {
  it('is the choruses and a last chord, unless more is asked for', () => {
    const { bars, countIn, start, end, last } = arrange(solo(four));
    expect([bars.length, countIn, start, end, last?.symbol]).toEqual([8, 0, 0, 32, 'C7']);
    expect(bars.map(({ closes }) => closes)).toEqual([false, false, false, true, false, false, false, true]);
    expect(bars[0].heat).toBeLessThan(bars[7].heat);
  });

  it('counts a bar, or two when it is fast; plays the end of the form first, and twice more at the end', () => {
    const options = { countIn: true, intro: 2, ending: 'tag' } as const;
    const { bars, countIn, start, end } = arrange(solo(four, { tempo: 140 }), options);
    expect([countIn, start, end]).toEqual([8, 16, 16 + 32 + 16]);
    expect(bars.map(({ section, bar }) => section[0] + bar).join(' ')).toBe(
      'i2 i3 c0 c1 c2 c3 c0 c1 c2 c3 t2 t3 t2 t3',
    );
    expect(bars[0].onset).toBe(8);
    expect(arrange(solo(four, { tempo: 100 }), options).countIn).toBe(4);
  });

  it('lays bars of all metres end to end, counted in by the first that is played', () => {
    const mixed = solo('C7 | 2/4 F7 | 3/4 G7', { tempo: 140, choruses: 1 });
    const plain = arrange(mixed);
    expect(plain.bars.map(({ onset, beats }) => [onset, beats])).toEqual([
      [0, 4],
      [4, 2],
      [6, 3],
    ]);
    expect(plain.end).toBe(9);
    const { bars, countIn, start, end } = arrange(mixed, { countIn: true, intro: 1, ending: 'tag' });
    expect([countIn, start, end]).toEqual([6, 9, 28]);
    expect(bars.map(({ onset }) => onset)).toEqual([6, 9, 13, 15, 18, 20, 23, 25]);
  });

  it('holds the chord of the key, wherever the form begins', () => {
    const last = (text: string): string | undefined => arrange(solo(text)).last?.symbol;
    expect(last('Dm7 | G7 | Cmaj7 | Cmaj7')).toBe('Cmaj7');
    expect(last('Bbm7 | Eb7 | Abmaj7 | Abmaj7')).toBe('Abmaj7');
    expect(last('NC | NC')).toBeUndefined();
    expect(arrange(solo(four), { ending: 'none' }).last).toBeUndefined();
  });

  it('refuses an intro that is none', () => {
    expect(() => arrange(solo(four), { intro: 1.5 })).toThrow(/^an intro of 1.5 bars cannot be played/);
    expect(() => arrange(solo(four), { intro: 1000 })).toThrow(/^an intro of 1000 bars/);
  });
});

describe('the count', () => {
  const clicks = (text: string, tempo: number): number[] =>
    band(solo(text, { tempo }), { countIn: true })
      .find(({ instrument }) => instrument === 'drums')!
      .written.flatMap(({ pitch, onset }) => (pitch === DRUM.sticks ? [onset] : []));

  it('is one two three four, after halves where there are two bars of it', () => {
    expect(clicks(four, 90)).toEqual([0, 1, 2, 3]);
    expect(clicks(four, 180)).toEqual([0, 2, 4, 5, 6, 7]);
    expect(clicks('3/4 C7', 180)).toEqual([0, 3, 4, 5]);
  });

  it('moves the whole band with it', () => {
    const [sax] = band(solo(four, { tempo: 90 }), { countIn: true, intro: 1 });
    const [plain] = band(solo(four, { tempo: 90 }));
    expect(sax.written[0].onset).toBe(plain.written[0].onset + 8);
  });
});
