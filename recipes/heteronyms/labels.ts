// Labelled sentences: how they are written down in these recipes, and how a place given in bytes is found.

import { wordsOf } from '../../src/speech/pronunciation/sentence.ts';
import type { LabelledSentence } from '../../src/speech/pronunciation/train-heteronyms.ts';

/**
 * A sentence in which heteronyms stand in brackets with what tells their readings apart, as in
 * "I [read|past] it." → one labelled sentence for each.
 * @throws {Error} when brackets do not fit.
 */
export function bracketed(line: string): LabelledSentence[] {
  const marks: { start: number; word: string; reading: string }[] = [];
  let plain = '';
  let from = 0;
  for (const { 0: all, 1: word, 2: suffix, index } of line.matchAll(/\[([^|\]]+)\|([^\]]*)\]/g)) {
    plain += line.slice(from, index);
    const lower = word.toLowerCase();
    marks.push({ start: plain.length, word, reading: suffix ? `${lower}_${suffix}` : lower });
    plain += word;
    from = index + all.length;
  }
  plain += line.slice(from);
  if (marks.length === 0 || /[[\]|]/.test(plain)) throw new Error(`no heteronym is marked in "${line}".`);
  const words = wordsOf(plain);
  return marks.map(({ start, word, reading }) => {
    const index = words.findIndex((placed) => placed.start === start && placed.text === word);
    if (index < 0) throw new Error(`"${word}" is no word of its own in "${line}".`);
    return { words, index, reading };
  });
}

/** A sentence and the bytes from `start` up to `stop` of its UTF-8 form, which hold the heteronym. */
export function atBytes(
  sentence: string,
  start: number,
  stop: number,
  reading: string,
): LabelledSentence | undefined {
  const bytes = new TextEncoder().encode(sentence);
  const before = new TextDecoder().decode(bytes.slice(0, start)).length;
  const behind = new TextDecoder().decode(bytes.slice(0, stop)).length;
  const words = wordsOf(sentence);
  const index = words.findIndex((word) => word.start <= before && word.stop >= behind);
  return index < 0 ? undefined : { words, index, reading };
}
