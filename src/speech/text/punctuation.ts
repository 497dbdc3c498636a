// Punctuation as breaks: which mark a character is, and which way a quotation mark faces.
import { matchAt, type Place } from './rule.ts';
import type { Mark } from './types.ts';

const SIMPLE: Readonly<Record<string, Mark>> = {
  ',': 'comma',
  ';': 'semicolon',
  ':': 'colon',
  '(': 'open bracket',
  '[': 'open bracket',
  '{': 'open bracket',
  ')': 'close bracket',
  ']': 'close bracket',
  '}': 'close bracket',
  '“': 'open quote',
  '‘': 'open quote',
  '”': 'close quote',
};
/** Runs that are one mark; dots with spaces between them are an ellipsis too. */
const RUNS: readonly (readonly [RegExp, Mark])[] = [
  [/\.(?: ?\.)+(?: ?\.)*|…[….]*/y, 'ellipsis'],
  [/\./y, 'full stop'],
  [/\?+/y, 'question'],
  [/!+/y, 'exclamation'],
  [/-{2,}|[—–][—–-]*/y, 'dash'],
];
const BEFORE_OPENING = /[\s([{<—–“‘"'/-]/;

/** A straight quotation mark opens before a word and after a space, a bracket or a dash. */
function opens({ text, at }: Place): boolean {
  return BEFORE_OPENING.test(text[at - 1] ?? ' ') && (text[at + 1] ?? ' ') !== ' ';
}

/** The mark at a place, if it is one to speech: a hyphen and an apostrophe are none. */
export function readMark(place: Place): { mark: Mark; stop: number } | undefined {
  const { text, at } = place;
  const character = text[at];
  const simple = SIMPLE[character];
  if (simple) return { mark: simple, stop: at + 1 };
  if (character === '"') {
    return {
      mark: opens(place) && !(place.inDouble && text[at - 1] !== ' ') ? 'open quote' : 'close quote',
      stop: at + 1,
    };
  }
  if (character === "'") {
    if (opens(place)) return { mark: 'open quote', stop: at + 1 };
    return place.inSingle && text[at - 1] !== ' ' ? { mark: 'close quote', stop: at + 1 } : undefined;
  }
  // The dot of "H.264" and "v.3" ends nothing.
  if (character === '.' && /[A-Za-z]/.test(text[at - 1] ?? ' ') && /\d/.test(text[at + 1] ?? ' '))
    return undefined;
  for (const [pattern, mark] of RUNS) {
    const found = matchAt(pattern, text, at);
    if (found) return { mark, stop: at + found[0].length };
  }
  const spaced = character === '-' && text[at - 1] === ' ' && text[at + 1] === ' ';
  return spaced ? { mark: 'dash', stop: at + 1 } : undefined;
}
