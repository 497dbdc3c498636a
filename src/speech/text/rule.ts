// What rules are given and what they give: a place in folded text, and what is said for the characters from there on.
import type { Word } from './types.ts';

/** A place in a folded text, with what the marks before it have opened. */
export interface Place {
  readonly text: string;
  readonly at: number;
  /** Whether a double or a single quotation mark stands open. */
  readonly inDouble: boolean;
  readonly inSingle: boolean;
}

/**
 * Characters of the folded text and what is said for them: words parted by spaces, in lower case; a letter's name is
 * the letter in upper case ("F B I", in the plural "O's"); a comma is a short break.
 */
export interface Part {
  readonly start: number;
  readonly stop: number;
  readonly say: string;
}

/**
 * What the last dot of an abbreviation may be besides: never the end of a sentence (Mr.); the end where a word follows
 * that seldom is a name (U.S.); the end where any capital follows (etc.).
 */
export type Dot = 'inner' | 'before function words' | 'before capitals';

/** Parts in order, the first at the place itself. */
export interface Reading {
  readonly parts: readonly Part[];
  readonly dot?: Dot;
}

/** Reads what stands at a place, or leaves it to the next rule. */
export type Rule = (place: Place) => Reading | undefined;

/** A sticky pattern's match at a place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** One part. */
export function one(start: number, stop: number, say: string, dot?: Dot): Reading {
  return { parts: [{ start, stop, say }], dot };
}

/** Where a reading ends. */
export function stopOf(reading: Reading): number {
  return reading.parts[reading.parts.length - 1].stop;
}

const CONTEXT = 48;

/** The few characters before a place, for patterns that end in `$`. */
export function before(place: Place): string {
  return place.text.slice(Math.max(0, place.at - CONTEXT), place.at);
}

/** The few characters from a position on, for patterns that begin with `^`. */
export function after(text: string, at: number): string {
  return text.slice(at, at + CONTEXT);
}

/** Letters by their names: "FBI" → "F B I". */
export function spell(letters: string): string {
  return letters.toUpperCase().split('').join(' ');
}

/** The words of what is said, each as it goes into a token; a short break is a comma. */
export function saidWords(say: string): (Pick<Word, 'text' | 'letter'> | ',')[] {
  return say.split(' ').map((word) => {
    if (word === ',') return ',';
    return { text: word.toLowerCase(), letter: /^[A-Z](?:'s)?$/.test(word) };
  });
}
