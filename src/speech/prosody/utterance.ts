// An utterance: a sentence as words with their phones and the marks between them, to be spoken in one go.
import { SpeechError } from '../errors.ts';
import type { Mark } from '../text/index.ts';

/** A word with its pronunciation. What the text says of a word may stand beside it. */
export interface SpokenWord {
  readonly kind: 'word';
  /** In lower case. */
  readonly text: string;
  /** ARPAbet, vowels with their stress: ["HH", "AH0", "L", "OW1"]. */
  readonly phones: readonly string[];
}

export interface SpokenBreak {
  readonly kind: 'break';
  readonly mark: Mark;
}

export type Utterance = readonly (SpokenWord | SpokenBreak)[];

/** A word of an utterance with the marks that stand before it and behind it. */
export interface MarkedWord {
  readonly word: SpokenWord;
  readonly before: readonly Mark[];
  readonly behind: readonly Mark[];
}

/** Longest utterance in phones: what is longer is no sentence, and a voice has no breath for it. */
export const LONGEST = 2000;

/**
 * The words of an utterance with the marks around them.
 * @throws {SpeechError} for an utterance without words, a word without phones, or more phones than {@link LONGEST}.
 */
export function wordsOf(utterance: Utterance): MarkedWord[] {
  const words: SpokenWord[] = [];
  const gaps: Mark[][] = [[]];
  let phones = 0;
  for (const token of utterance) {
    if (token.kind === 'break') {
      gaps[words.length].push(token.mark);
      continue;
    }
    if (token.phones.length === 0) {
      throw new SpeechError(`the word "${token.text}" has no phones; give its pronunciation.`);
    }
    phones += token.phones.length;
    words.push(token);
    gaps.push([]);
  }
  if (words.length === 0) throw new SpeechError('an utterance needs a word; leave empty ones out.');
  if (phones > LONGEST) {
    throw new SpeechError(`an utterance of ${phones} phones is too long; part it at ${LONGEST} or before.`);
  }
  return words.map((word, i) => ({ word, before: gaps[i], behind: gaps[i + 1] }));
}
