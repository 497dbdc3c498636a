// Text to sentences, one after the other, in memory that does not grow with the text.
import { SpeechError } from '../errors.ts';
import { foldText } from './fold.ts';
import { Reader } from './reader.ts';
import type { Sentence } from './types.ts';

/** The most characters looked at in one piece; a longer sentence is cut at a space, or where there is none, anywhere. */
const LONGEST_PIECE = 4096;
/** Lines longer than this are not wrapped by hand: their ends are paragraphs' ends. */
const LONGEST_WRAPPED_LINE = 120;
const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029]/g;
const BLANK = /[^\S\n\r\u0085\u2028\u2029]*(?:\r\n|[\n\r\u0085\u2028\u2029])/y;
const BULLET = /[^\S\n\r]{0,20}(?:[-*+•‣–—] |\(?\d{1,2}[.)] )/y;

/** Whether the end of a line, which begins at `lineStart`, is the end of a paragraph. */
function endsParagraph(text: string, lineStart: number, lineStop: number, next: number): boolean {
  if (text[lineStop] === '\u2029' || next >= text.length) return true;
  BLANK.lastIndex = next;
  BULLET.lastIndex = next;
  if (BLANK.test(text) || BULLET.test(text)) return true;
  if (lineStop - lineStart > LONGEST_WRAPPED_LINE) return true;
  const ahead = text.slice(next, next + LONGEST_WRAPPED_LINE + 1);
  return ahead.length > LONGEST_WRAPPED_LINE && !/[\n\r\u0085\u2028\u2029]/.test(ahead);
}

/** The paragraphs: between blank lines, before list items, and wherever long lines end. */
function* paragraphs(text: string): Generator<readonly [start: number, stop: number]> {
  let start = 0;
  let lineStart = 0;
  for (const match of text.matchAll(LINE_END)) {
    const next = match.index + match[0].length;
    if (endsParagraph(text, lineStart, match.index, next)) {
      yield [start, match.index];
      start = next;
    }
    lineStart = next;
  }
  yield [start, text.length];
}

/** Where a piece that begins at `start` ends at the latest: after a space, and never within a surrogate pair. */
function cut(text: string, start: number): number {
  const limit = start + LONGEST_PIECE;
  const space = text.lastIndexOf(' ', limit);
  if (space > start + LONGEST_PIECE / 2) return space;
  return /[\udc00-\udfff]/.test(text[limit]) ? limit - 1 : limit;
}

function* readParagraph(text: string, start: number, stop: number): Generator<Sentence> {
  let at = start;
  while (at < stop) {
    const pieceStop = stop - at <= LONGEST_PIECE ? stop : cut(text, at);
    const sentences = new Reader(foldText(text, at, pieceStop), text).read();
    const last = sentences.pop();
    yield* sentences;
    if (last === undefined) {
      at = pieceStop;
    } else if (pieceStop === stop) {
      const end = { kind: 'break', mark: 'paragraph', start: last.stop, stop: last.stop } as const;
      yield { ...last, tokens: [...last.tokens, end] };
      at = stop;
    } else if (sentences.length === 0) {
      // A sentence longer than a piece.
      yield last;
      at = pieceStop;
    } else {
      // The last sentence goes on after the piece: it begins the next one.
      at = last.start;
    }
  }
}

/**
 * Reads a text as a person would aloud: sentences of spoken words and of breaks, each with its place (UTF-16 offsets).
 * Numbers, dates, money, abbreviations and signs become words, in American English. A script other than the Latin one
 * is named once for each run of it ("cyrillic text"); common emoji are called by their names and the others "emoji";
 * signs that mean nothing aloud are passed over, and a text without words has no sentences.
 *
 * Time grows with the length of the text, memory does not: a piece of at most 4,096 characters is looked at, and a
 * longer sentence is cut. Throws a SpeechError if the text is no string.
 */
export function* readSentences(text: string): Generator<Sentence> {
  if (typeof text !== 'string') {
    throw new SpeechError(
      `The text to read is ${text === null ? 'null' : `of type ${typeof text}`}: pass a string.`,
    );
  }
  for (const [start, stop] of paragraphs(text)) yield* readParagraph(text, start, stop);
}
