// The part of a sentence that the network sees around a word: enough to decide, and never more, however long the text.
import { type SentenceWord, tokensOf } from './sentence.ts';
import type { SentenceCodes, TokenRows } from './sentence-codes.ts';

/** Tokens on either side of the word. */
export const REACH = 20;
/** Tokens of the longest window: the word, both sides, and what says that the sentence begins and ends. */
export const WINDOW = 2 * REACH + 3;

/** A sentence in rows of the table. */
export interface CodedSentence {
  /** Rows of each token, the beginning and the end of the sentence included. */
  readonly rows: readonly TokenRows[];
  /** Index in `rows` of each word. */
  readonly places: readonly number[];
  /** Row that says how each word is written. */
  readonly shapes: readonly number[];
  /** Each token in lower case; empty for the beginning and the end. */
  readonly texts: readonly string[];
  /** Word of each token; -1 for the beginning and the end. */
  readonly words: readonly number[];
}

export function codeSentence(words: readonly SentenceWord[], codes: SentenceCodes): CodedSentence {
  const rows: TokenRows[] = [codes.begin];
  const texts = [''];
  const owners = [-1];
  const places: number[] = [];
  const shapes: number[] = [];
  for (const token of tokensOf(words)) {
    if (token.shape !== 'mark' && places[token.word] === undefined) {
      places[token.word] = rows.length;
      shapes[token.word] = codes.targetRow(token.shape);
    }
    rows.push(codes.rowsOf(token));
    texts.push(token.text);
    owners.push(token.word);
  }
  rows.push(codes.end);
  texts.push('');
  owners.push(-1);
  return { rows, places, shapes, texts, words: owners };
}

/** The window around token number `at`: its first token's index, and its rows. */
export function windowAround(rows: readonly TokenRows[], at: number): { from: number; rows: TokenRows[] } {
  const from = Math.max(0, at - REACH - 1);
  return { from, rows: rows.slice(from, at + REACH + 2) };
}
