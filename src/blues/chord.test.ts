// Chord symbols: the ways people write them, and that a normalised symbol reads as itself.
import fc from 'fast-check';
import { ChordType } from 'tonal';
import { describe, expect, it } from 'vitest';
import { parseChord, pitchClassOf, rootName, transposeSymbol } from './chord.ts';
import { suggestChord } from './chord-suggestion.ts';

describe('parseChord', () => {
  it.each([
    ['Bb-7 Bbm7 B♭m7 Bbmin7 BbMI7 Bb−7', 'Bbm7', [10, 1, 5, 8]],
    ['BbΔ7 BbΔ Bbj7 Bbmaj7 BbM7 BbMaj7 Bbma7 BbMA7 Bb^7 Bb^', 'Bbmaj7', [10, 2, 5, 9]],
    ['Bo7 Bdim7 B°7 Bº7 B07', 'Bdim7', [11, 2, 5, 8]],
    ['Bø7 Bø Bm7b5 B-7b5 Bh7 Bm7(b5) Bm7♭5', 'Bm7b5', [11, 2, 5, 9]],
    ['C7b9 C7(b9) C79b C7-9', 'C7b9', [0, 4, 7, 10, 1]],
    ['C7#9 C79# C7+9 C7♯9', 'C7#9', [0, 4, 7, 10, 3]],
    ['C7alt Calt C7ALT', 'C7alt', [0, 4, 8, 10, 3]],
    ['C69 C6/9 C6(9)', 'C69', [0, 4, 7, 9, 2]],
    ['Csus4 Csus', 'Csus4', [0, 5, 7]],
    ['C7sus4 C7sus Csus7', 'C7sus4', [0, 5, 7, 10]],
    ['C+ Caug', 'Caug', [0, 4, 8]],
    ['CmMaj7 Cm(maj7) C-Δ7 Cm/maj7 Cm^7', 'CmMaj7', [0, 3, 7, 11]],
    ['C7b9#11 C7#11b9 C7(#11,b9)', 'C7b9#11', [0, 4, 7, 10, 1, 6]],
    ['C13 C7913', 'C13', [0, 4, 7, 10, 2, 9]],
    ['C11 C7911', 'C11', [0, 7, 10, 2, 5]],
    ['C-11 Cm11 C-7911', 'Cm11', [0, 3, 7, 10, 2, 5]],
    ['C9sus4 C9sus Csus9 Csus79', 'C9sus4', [0, 5, 7, 10, 2]],
    ['C13sus4 C13sus Csus7913', 'C13sus4', [0, 5, 7, 10, 2, 9]],
    ['Cmaj9#11 CΔ9#11 C^9#11 Cj7911#', 'Cmaj9#11', [0, 4, 7, 11, 2, 6]],
    ['C9#5 C+9 Caug9 C+79 C9+', 'C9#5', [0, 4, 8, 10, 2]],
    ['C7#5#9 C+79# C7#9#5', 'C7alt', [0, 4, 8, 10, 3]],
    ['CmMaj9 C-^9 Cm(maj9) C-j79', 'CmMaj9', [0, 3, 7, 11, 2]],
    ['Cm9b5 Ch9 Cø9', 'Cm9b5', [0, 2, 3, 6, 10]],
    ['CoM7 C°Δ Cdim(maj7)', 'CoM7', [0, 3, 6, 11]],
    ['Cmadd9 C-add9 Cm(add9) Cm2', 'Cmadd9', [0, 3, 7, 2]],
    ['C7add3sus4 C7susadd3 C7add3sus', 'C7add3sus4', [0, 7, 10, 5, 4]],
    ['C6 CM6 Cmaj6', 'C6', [0, 4, 7, 9]],
    ['Cno3 C(no3) Comit3', 'Cno3', [0, 7]],
    ['Caug C(#5)', 'Caug', [0, 4, 8]],
    ['CMb5 C(b5) C-5', 'CMb5', [0, 4, 6]],
    ['C13 C7/13 C9(13)', 'C13', [0, 4, 7, 10, 2, 9]],
    ['Cm', 'Cm', [0, 3, 7]],
    ['C', 'C', [0, 4, 7]],
  ] as const)('%s', (spellings, symbol, pitchClasses) => {
    for (const spelling of spellings.split(' ')) {
      const chord = parseChord(spelling);
      expect(chord?.symbol, spelling).toBe(symbol);
      expect(chord?.pitchClasses, spelling).toEqual(pitchClasses);
    }
  });

  it('reads its own spelling of whatever it reads as the same chord', () => {
    const parts = fc.constantFrom(
      ...'m maj M - + o h aug dim sus sus4 add no 2 3 5 6 7 9 11 13 b5 #5 b9 #9 #11 b13 alt ^'.split(' '),
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 4 }), (quality) => {
        const chord = parseChord(`C${quality.join('')}`);
        if (chord) expect(parseChord(chord.symbol)).toEqual(chord);
      }),
      { numRuns: 2000 },
    );
  });

  it('knows slash basses, and drops one that is the root', () => {
    expect(parseChord('F/A')).toMatchObject({ symbol: 'F/A', root: 5, bass: 9, pitchClasses: [5, 9, 0] });
    expect(parseChord('C7b9/B♭')).toMatchObject({ symbol: 'C7b9/Bb', root: 0, bass: 10 });
    expect(parseChord('C7/C')?.symbol).toBe('C7');
  });

  it.each(['NC', 'N.C.', 'n.c.', 'N.C'])('%s is no chord', (text) => {
    expect(parseChord(text)).toMatchObject({ symbol: 'NC', root: -1, bass: -1, pitchClasses: [] });
  });

  it.each(['Hm7', 'c7', '', 'C/', 'C/H', 'C/E/G', 'Cmja7', 'C7x', '7', 'C'.repeat(100), '%', '/'])(
    'refuses %s',
    (text) => expect(parseChord(text)).toBeUndefined(),
  );

  it('reads every quality that tonal lists, and reads its own spelling as the same chord', () => {
    for (const type of ChordType.all()) {
      const chord = parseChord(`C${type.aliases[0]}`);
      expect(chord, type.aliases[0]).toBeDefined();
      expect(parseChord(chord!.symbol), type.aliases[0]).toEqual(chord);
    }
  });
});

describe('names', () => {
  it('finds pitch classes, also at the edges of the octave', () => {
    expect(['C', 'Cb', 'B#', 'F##', 'Ebb', 'A'].map(pitchClassOf)).toEqual([0, 11, 0, 7, 2, 9]);
  });

  it('transposes to the usual names and back', () => {
    expect(transposeSymbol('F#m7b5', 1)).toBe('Gm7b5');
    expect(transposeSymbol('C7/E', 10)).toBe('Bb7/D');
    expect(transposeSymbol('NC', 3)).toBe('NC');
    expect(rootName(6)).toBe('Gb');
    expect(rootName(6, 'm7')).toBe('F#');
    expect(rootName(6, 'maj7')).toBe('Gb');
  });
});

describe('suggestChord', () => {
  it.each([
    ['Hm7', 'Bm7'],
    ['H7', 'B7'],
    ['bb7', 'Bb7'],
    ['Cmja7', 'Cmaj7'],
    ['C7b8', 'C7b9'],
    ['Dmin7b', 'Dm7'],
    ['Fsus5', 'Fsus4'],
    ['Cmja7/G', 'Cmaj7/G'],
  ])('%s → %s', (given, meant) => expect(suggestChord(given)).toBe(meant));

  it.each(['Xyz', '', '?', 'Chart-of-my-tune', '123'])('nothing is near %s', (text) => {
    expect(suggestChord(text)).toBeUndefined();
  });
});
