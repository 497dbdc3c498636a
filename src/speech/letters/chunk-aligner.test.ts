// Letters get the chunks that are a word's phones and the most probable, as trying all ways finds them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ChunkAligner, chunkChances } from './chunk-aligner.ts';
import { LETTER_COUNT, letterIds } from './spelling.ts';

const CHUNKS = ['', 'F', 'K', 'K S', 'S', 'T'];
const words = [
  { letters: letterIds('phost'), chunks: [1, 0, 0, 4, 5] },
  { letters: letterIds('tax'), chunks: [5, 0, 3] },
  { letters: letterIds('sax'), chunks: [4, 0, 3] },
  { letters: letterIds('xt'), chunks: [4, 5] },
];
const chances = chunkChances(words, CHUNKS.length);
const aligner = new ChunkAligner(CHUNKS, chances);
const align = (word: string, phones: string) =>
  aligner.align(letterIds(word), phones === '' ? [] : phones.split(' '))?.map((chunk) => CHUNKS[chunk]);

/** All ways to give each letter a chunk. */
function ways(letters: number, phones: readonly string[]): number[][] {
  if (letters === 0) return phones.length === 0 ? [[]] : [];
  return CHUNKS.flatMap((chunk, id) => {
    const own = chunk.split(' ').filter((phone) => phone !== '');
    if (own.some((phone, i) => phone !== phones[i])) return [];
    return ways(letters - 1, phones.slice(own.length)).map((rest) => [id, ...rest]);
  });
}

describe('chances', () => {
  it('are what was counted', () => {
    const of = (letter: string, chunk: string) =>
      Math.exp(chances[letterIds(letter)[0] * CHUNKS.length + CHUNKS.indexOf(chunk)]);
    expect(chances).toHaveLength(LETTER_COUNT * CHUNKS.length);
    expect(of('x', 'K S')).toBeCloseTo(2 / 3);
    expect(of('t', 'T')).toBe(1);
    expect(of('t', 'F')).toBeLessThan(1e-5);
  });
});

describe('aligning', () => {
  it('takes what each letter mostly gives', () => {
    expect(align('phax', 'F K S')).toEqual(['F', '', '', 'K S']);
    expect(align('xt', 'K S T')).toEqual(['K S', 'T']);
    expect(align('sat', 'S T')).toEqual(['S', '', 'T']);
  });

  it('gives up where letters cannot give the phones', () => {
    expect(align('a', 'F K S')).toBeUndefined();
    expect(align('ta', 'T Z')).toBeUndefined();
    expect(align('t', 'T F')).toBeUndefined();
    expect(align('', 'T')).toBeUndefined();
    expect(align('th', '')).toEqual(['', '']);
  });

  it('finds the best of all ways', () => {
    const letters = fc.array(fc.constantFrom(...'phosxta'), { minLength: 1, maxLength: 5 });
    const phones = fc.array(fc.constantFrom('F', 'K', 'S', 'T'), { maxLength: 5 });
    fc.assert(
      fc.property(letters, phones, (spelled, said) => {
        const ids = letterIds(spelled.join(''));
        const score = (way: readonly number[]) =>
          way.reduce((sum, chunk, i) => sum + chances[ids[i] * CHUNKS.length + chunk], 0);
        const all = ways(ids.length, said);
        const found = aligner.align(ids, said);
        if (all.length === 0) {
          expect(found).toBeUndefined();
          return;
        }
        expect(all).toContainEqual(found);
        expect(score(found!)).toBeCloseTo(Math.max(...all.map(score)), 4);
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});
