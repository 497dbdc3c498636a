// iReal Pro: links are unscrambled, cells are read, and repeats written out. All tunes here are invented.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ChartError } from './errors.ts';
import { formatChart } from './form.ts';
import { irealChart } from './ireal.ts';
import { readLinks, unscramble } from './ireal-link.ts';
import type { Chart } from './types.ts';

/** Scrambling is its own inverse. */
const link = (music: string, rest = '=Jazz-Medium Swing=140=3'): string =>
  `irealb://${encodeURIComponent(`Night Bus=Nobody Ann==Medium Swing=F-==1r34LbKcu7${unscramble(music)}${rest}`)}`;
const plain = (music: string): string => `irealbook://Tune=Ann=Swing=C=n=${music}`;
const shown = (chart: Chart): string =>
  chart.bars
    .map((bar) => bar.chords.map(({ symbol, onset }) => symbol + (onset ? `@${onset}` : '')).join(' '))
    .join(' | ');
const bars = (music: string): string => shown(irealChart(readLinks(plain(music))[0]));

const MUSIC =
  '{*AT44C^7XyQ|A-7XyQ|D-7(G13)XyQ|G7 Db7#11 LZN1E-7 A7b9 LZD-7 G7  }XyQXyQLZN2C6XyQKcl  ][*BF^7XyQKcl LZF#h7 B7 LZE-7XyQZ ';

describe('readLinks', () => {
  it('unscrambles the music and reads what stands beside it', () => {
    const [tune, ...more] = readLinks(link(MUSIC));
    expect(more).toEqual([]);
    expect(tune).toMatchObject({ title: 'Night Bus', composer: 'Nobody Ann', style: 'Medium Swing' });
    expect(tune).toMatchObject({ key: 'Fm', tempo: 140 });
    expect(shown(irealChart(tune))).toBe(
      'Cmaj7 | Am7 | Dm7 | G7 Db7#11@2 | Em7 A7b9@2 | Dm7 G7@2 | Cmaj7 | Am7 | Dm7 | G7 Db7#11@2 | C6 | C6 | Fmaj7 | Fmaj7 | F#m7b5 B7@2 | Em7',
    );
  });

  it('turns blocks of fifty letters, and leaves the last', () => {
    const letters = Array.from({ length: 110 }, (_, i) => String.fromCharCode(0x100 + i)).join('');
    const turned = unscramble(letters);
    expect(unscramble(turned)).toBe(letters);
    expect([0, 4, 5, 10, 23, 24, 49].map((at) => letters.indexOf(turned[at]))).toEqual([
      49, 45, 5, 39, 26, 24, 0,
    ]);
    expect(turned.slice(100)).toBe(letters.slice(100));
    // With fewer than two letters behind it, a block stays as it is.
    expect(unscramble(letters.slice(0, 51))).toBe(letters.slice(0, 51));
    expect(unscramble(letters.slice(0, 52))).not.toBe(letters.slice(0, 52));
  });

  it('reads playlists, pages with links, and links that are not scrambled', () => {
    const song = (title: string, music: string): string =>
      `${title}=Ann==Swing=C==1r34LbKcu7${unscramble(music)}==0=0`;
    const list = `irealb://${encodeURIComponent(`${song('One', 'T44C Z')}===${song('Two', 'T34F Z')}===My List`)}`;
    expect(readLinks(list).map(({ title, tempo }) => [title, tempo])).toEqual([
      ['One', undefined],
      ['Two', undefined],
    ]);
    const page = `<html><a href="${list}">My List</a>\n<a href="${plain('T44G Z')}">x</a></html>`;
    expect(readLinks(page).map(({ title }) => title)).toEqual(['One', 'Two', 'Tune']);
    const two = readLinks('irealbook://A=Ann=Swing=C=n=T44C Z=B=Bob=Swing=D-=n=T44D- Z');
    expect(two.map(({ title, key }) => [title, key])).toEqual([
      ['A', 'C'],
      ['B', 'Dm'],
    ]);
  });

  it.each([
    ['irealb://', 'the iReal Pro link holds no tune'],
    [link(MUSIC).slice(0, 100), 'the iReal Pro link is cut short: the music of "Night Bus" does not end'],
    ['irealbook://Tune=Ann=Sw', 'the iReal Pro link is cut short: it ends before the music'],
    ['irealb://Tune%2', 'the iReal Pro link is cut short: it ends within a letter'],
  ])('%.30s', (text, message) =>
    expect(() => readLinks(text)).toThrow(new ChartError(message, { line: 1, bar: 0 })),
  );
});

describe('irealChart', () => {
  it.each([
    ['a cell for a beat in 4/4', '[T44C   |C,F  |C F |C,F,G,A Z', 'C | C F@1 | C F@2 | C F@1 G@2 A@3'],
    ['four cells for a bar in 3/4', '[T34C   |C F Z', 'C | C F@2'],
    ['small bars', '[T44C,F|G |A Z', 'C F@2 | G | A'],
    ['bars again', '[T44C   |F G |x   |r|   |A   Z', 'C | F G@2 | F G@2 | F G@2 | F G@2 | A'],
    ['beats that hold, no chord', '[T44C,p,F,p|n   |,p,p,p,GZ', 'C F@2 | NC | NC G@3'],
    ['another bass', '[T44C-7 W/Bb |W/A   Z', 'Cm7 Cm7/Bb@2 | Cm7/A'],
    ['alternates and small chords', '[T44C^7(E-7) sA7,l |D7sus G7sus Z', 'Cmaj7 A7@2 | D7sus4 G7sus4@2'],
    ['unknown qualities', '[T44D*min7*   |C*m*/G  Z', 'Dm7 | Cm/G'],
    ['text and layout', '{*AT44C<*33Solo:>   |YYF   U}  ', 'C | F | C | F'],
    ['counted repeats', '{T44C   |<3x>F   }G   Z', 'C | F | C | F | C | F | G'],
    ['three endings', '{T44C |N1D }N2E }N3F Z', 'C | D | C | E | C | F'],
    ['endings without repeat signs', '[T44C |N1D |N2E Z', 'C | D | C | E'],
    [
      'D.C. al Fine, at the end of its section',
      '[T44C |D<Fine>][F<D.C. al Fine>|G Z',
      'C | D | F | G | C | D',
    ],
    ['D.S. al Coda', '[T44C |SD |EQ |F<D.S. al Coda>][QG Z', 'C | D | E | F | D | E | G'],
    ['D.C. al 3rd ending', '{T44C |N1D }N2E ][F<D.C. al 3rd End.>]N3G Z', 'C | D | C | E | F | C | G'],
    ['a coda for the last chorus', '[T44C |DQ |E ][QG Z', 'C | D | E'],
    ['introductions', '[*iT44C |D ][*AF |G Z', 'F | G'],
    ['12/8 as four beats', '[T12C F Z', 'C F@2'],
  ])('%s', (_, music, expected) => expect(bars(music)).toBe(expected));

  it('keeps metres', () => {
    const text = (music: string): string => formatChart(irealChart(readLinks(plain(music))[0]));
    expect(text('[T44C   |T24F |T44G   Z')).toBe('C | 2/4 F | 4/4 G |');
    expect(text('{T44C   |T34F G |N1T54A   }N2D   Z')).toBe(
      'C | 3/4 F / G | 5/4 A | 4/4 C |\n3/4 F / G | 5/4 D |',
    );
    expect(text('[T12C   |T34F   |T44G   Z')).toBe('C | 3/4 F | 4/4 G |');
  });

  it.each([
    [
      '[T44C |H7 Z',
      '"Tune", bar 2: "H7" is not a sign of iReal Pro that I know; did you mean the chord "B7"?',
    ],
    ['[T44x Z', '"Tune", bar 1: "x" repeats what was before, and there is nothing'],
    ['[T44C |T78D Z', '"Tune", bar 2: "7/8" cannot follow 4/4'],
    ['', '"Tune" holds no bars; the link may be cut short'],
    ['[T44 Z', '"Tune" holds no bars; the link may be cut short'],
    ['C |'.repeat(20_000), 'a chart of more than 16,384 bars is too long: 1,024 is the most I play'],
  ])('refuses %.20s', (music, message) => {
    let error: unknown;
    try {
      bars(music);
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(ChartError);
    expect((error as Error).message).toContain(message);
  });

  it('reads or refuses whatever the music', () => {
    const sign = fc.constantFrom(
      ...'C^7 |D-7|G7b9/B|x|r|n|p|W/A| |,|(A7)|[|]|{|}|Z|N1|N2|N3|S|Q|*A|*i|T44|T34|T99|<Fine>|<D.C. al Coda>|<3x>|l|s|U|Y|XyQ|LZ|Kcl|H|%|<|(|*'.split(
        '|',
      ),
      '|',
    );
    const wild = fc.oneof(
      fc.string(),
      fc.array(sign, { maxLength: 60 }).map((signs) => signs.join('')),
    );
    fc.assert(
      fc.property(wild, fc.boolean(), fc.nat(400), (music, scrambled, cut) => {
        try {
          const text = scrambled ? link(music) : plain(music);
          for (const tune of readLinks(text.slice(0, Math.max(20, text.length - cut)))) irealChart(tune);
        } catch (error) {
          expect(error).toBeInstanceOf(ChartError);
          expect((error as Error).message).not.toMatch(/\n/);
        }
      }),
      { numRuns: 600 },
    );
  });
});
