// What is wrong in an SSML document, with its line and column.
import { SpeechError } from '../errors.ts';

/** What was given as SSML is none, or says what cannot be done: one sentence with the place and the mend. */
export class SsmlError extends SpeechError {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;

  /** `at` is the offset in the source. */
  constructor(what: string, source: string, at: number) {
    const { line, column } = placeOf(source, at);
    super(`line ${line}, column ${column}: ${what}`);
    this.line = line;
    this.column = column;
  }
}

/** Line and column of an offset, both from 1. */
export function placeOf(source: string, at: number): { line: number; column: number } {
  let line = 1;
  let begin = 0;
  for (const { index, 0: end } of source.slice(0, at).matchAll(/\r\n?|\n/g)) {
    line += 1;
    begin = index + end.length;
  }
  return { line, column: at - begin + 1 };
}

/** What a person wrote, short enough for a sentence. */
export function quoted(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
