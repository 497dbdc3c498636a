// Cutting texts: nothing is lost, cuts fall where a reader would pause, and no character is cut in two.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pieceLength, piecesOf } from './pieces.ts';

describe('piecesOf', () => {
  it('loses nothing and cuts no character in two', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 900 }),
      fc.constantFrom('\n', '\n\n', ' ', '👍'.repeat(700)),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const pieces = piecesOf(text);
        expect(pieces.join('')).toBe(text);
        for (const piece of pieces) expect(piece).not.toMatch(/^[\uDC00-\uDFFF]/);
      }),
      { numRuns: 50 },
    );
  });

  it('cuts at blank lines before line ends, and at those before spaces', () => {
    const line = `${'word '.repeat(110)}end\n`;
    expect(piecesOf(`${line}${line}\n${line}${line}`).map((piece) => piece.endsWith('\n\n'))[0]).toBe(true);
    expect(piecesOf(line.repeat(4)).every((piece) => piece.endsWith('end\n'))).toBe(true);
    expect(piecesOf('word '.repeat(600)).every((piece) => piece.endsWith(' '))).toBe(true);
  });

  it('makes about two hundred pieces of a longer text, of at most 64 kB', () => {
    const pieces = piecesOf('some words of a line\n'.repeat(20_000));
    expect(pieces.length).toBeGreaterThan(150);
    expect(pieces.length).toBeLessThan(220);
    expect(pieceLength(2 ** 40)).toBe(1 << 16);
    expect(piecesOf('')).toEqual([]);
  });
});
