// Signs of the form in words: D.C. al Fine, D.S. al Coda, To Coda, Segno, Fine.
import type { Jump } from './chart-form.ts';

/** What a sign says; `𝄌` leads to the coda where it stands first, and begins it where it stands second. */
export type Sign = 'segno' | 'coda' | 'toCoda' | 'fine' | '𝄌' | Jump;

/**
 * Reads a sign, whatever its case and dots; `undefined` where the text is none. A bare D.C. or D.S. goes to the end.
 *
 * @example
 * readSign('D.S. al Coda') // => { to: 'segno', until: 'coda' }
 */
export function readSign(text: string): Sign | undefined {
  const words = text.trim().toLowerCase().replace(/\s+/g, ' ').replace(/[.]/g, '');
  if (words === '𝄌') return words;
  if (words === '𝄋' || words === 'segno') return 'segno';
  if (words === 'coda') return 'coda';
  if (words === 'to coda' || words === 'al coda') return 'toCoda';
  if (words === 'fine') return 'fine';
  const jump =
    /^(d ?c|da capo|d ?s|dal segno)(?: al (?:(coda)|(fine)|(\d)(?:st|nd|rd|th)? end(?:ing)?))?$/.exec(words);
  if (!jump) return undefined;
  const [, way, coda, fine, ending] = jump;
  const to = /c/.test(way) ? 'start' : 'segno';
  return { to, until: coda ? 'coda' : fine ? 'fine' : ending ? Number(ending) : 'end' };
}
