// What a person may have meant by a symbol that is no chord.
import { parseChord } from './chord.ts';

const QUALITIES =
  ' m 7 maj7 m7 6 m6 69 9 m9 maj9 11 m11 13 m7b5 dim dim7 aug sus4 sus2 7sus4 9sus4 7b9 7#9 7b5 7#5 7#11 7b13 7alt mMaj7 add9 5'.split(
    ' ',
  );

/** Number of letters to add, drop, change or swap with their neighbour. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        next[j] = Math.min(next[j], before[j - 2] + 1);
    }
    before = row;
    row = next;
  }
  return row[b.length];
}

/**
 * The nearest chord, or `undefined` where nothing is near.
 *
 * @example
 * suggestChord('Hm7') // => 'Bm7'
 * suggestChord('bb7') // => 'Bb7'
 * suggestChord('Cmja7') // => 'Cmaj7'
 */
export function suggestChord(text: string): string | undefined {
  if (text.length === 0 || text.length > 16) return undefined;
  // H is B in German, Polish and the Nordic languages; small letters are a matter of taste.
  const spelled = text[0].toUpperCase().replace('H', 'B') + text.slice(1);
  const exact = parseChord(spelled);
  if (exact) return exact.symbol;
  const root = /^[A-G](?:b|#|♭|♯)?/.exec(spelled)?.[0];
  if (root === undefined) return undefined;
  const [written, bass] = spelled.slice(root.length).split('/');
  const quality = written.replace(/^(?:min|mi|-)/i, 'm');
  const close = Math.max(1, Math.min(2, quality.length - 1));
  let best: string | undefined;
  let least = close + 1;
  for (const candidate of QUALITIES) {
    const steps = distance(quality, candidate);
    if (steps < least) [best, least] = [candidate, steps];
  }
  if (best === undefined) return undefined;
  return parseChord(`${root}${best}/${bass}`)?.symbol ?? parseChord(root + best)?.symbol;
}
