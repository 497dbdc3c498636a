// Where a long text is cut into the pieces that a network learns from.

/** UTF-8 bytes of a piece: small texts in small pieces, so that there are enough to shuffle and to validate on. */
const PIECE = { least: 512, most: 1 << 16, wanted: 200 } as const;

/** How long the pieces of a text should be, by its whole length. */
export function pieceLength(whole: number): number {
  return Math.max(PIECE.least, Math.min(PIECE.most, Math.floor(whole / PIECE.wanted)));
}

/** Where to cut: behind the first blank line from `length` on, else the first line end, else the first space. */
export function cutPlace(text: string, length: number): number {
  if (text.length <= 2 * length) return text.length;
  const window = text.slice(length, 4 * length);
  for (const mark of [/\n\s*\n/, /\n/, /\s/]) {
    const match = mark.exec(window);
    if (match) return length + match.index + match[0].length;
  }
  // No space far and wide: between two characters, never within one.
  const end = 2 * length;
  return /[\uDC00-\uDFFF]/.test(text[end]) ? end + 1 : end;
}

/** A text that is held in memory, cut into pieces; every character is in one. */
export function piecesOf(text: string): string[] {
  const length = pieceLength(text.length);
  const pieces: string[] = [];
  for (let rest = text; rest.length > 0; ) {
    const end = cutPlace(rest, length);
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return pieces;
}
