// What is known of each phone from the text alone, as one row of numbers: the input of durations and of the voice.
import type { Mark } from '../text/index.ts';
import { isFunctionWord } from './function-words.ts';
import { isVowel, PAUSE, PHONES, type Phone, parsePhone } from './phones.ts';
import { syllablesOf } from './syllables.ts';
import { type MarkedWord, type Utterance, wordsOf } from './utterance.ts';

/** Marks that end a phrase, the strongest first. */
const CLOSING: readonly (readonly Mark[])[] = [
  ['question'],
  ['exclamation'],
  ['full stop', 'ellipsis'],
  ['colon', 'semicolon'],
  ['dash', 'open bracket', 'close bracket'],
  ['comma'],
];
const MARKS: readonly Mark[] = [
  ...(['comma', 'semicolon', 'colon', 'dash', 'ellipsis', 'full stop', 'question', 'exclamation'] as const),
  ...(['open quote', 'close quote', 'open bracket', 'close bracket'] as const),
];
/** Phones on either side whose names a row tells. */
const CONTEXT = 2;

/** A stretch of words, first and one behind the last. */
interface Span {
  readonly first: number;
  readonly end: number;
}

/** Rows [phones × {@link FEATURES}], and which word each row belongs to. */
export interface PhoneRows {
  readonly features: Float32Array;
  readonly count: number;
  /** Word of each row; a pause belongs to the word before it, one that leads in to the first. */
  readonly words: readonly number[];
  /** Index of each row's phone, {@link PAUSE} for a pause. */
  readonly phones: readonly number[];
}

/** Writes a row number by number. */
class Row {
  readonly #to: Float32Array;
  at: number;

  constructor(to: Float32Array, at: number) {
    this.#to = to;
    this.at = at;
  }

  number(value: number): void {
    this.#to[this.at++] = value;
  }

  /** 1 in place of `index`, 0 in all other places; nothing is 1 for an index outside. */
  oneOf(size: number, index: number): void {
    if (index >= 0 && index < size) this.#to[this.at + index] = 1;
    this.at += size;
  }

  marks(marks: readonly Mark[]): void {
    for (const mark of MARKS) this.number(marks.includes(mark) ? 1 : 0);
  }

  /** How far it is, told fine where it is near and coarse where it is far. */
  distance(steps: number): void {
    this.number(1 / (1 + steps));
    this.number(Math.min(1, steps / 12));
  }
}

/** One word with all that its phones share. */
interface Word extends MarkedWord {
  readonly phones: readonly Phone[];
  readonly syllables: readonly number[];
  /** Stress of each syllable. */
  readonly stresses: readonly number[];
  readonly content: boolean;
}

function readWord(marked: MarkedWord): Word {
  const phones = marked.word.phones.map(parsePhone);
  const syllables = syllablesOf(phones);
  const stresses: number[] = Array(syllables[syllables.length - 1] + 1).fill(0);
  for (const [i, { stress }] of phones.entries()) if (stress) stresses[syllables[i]] = stress;
  return { ...marked, phones, syllables, stresses, content: !isFunctionWord(marked.word.text) };
}

/** Index in {@link CLOSING} of the strongest mark that ends a phrase, or -1. */
const closing = (marks: readonly Mark[]): number =>
  CLOSING.findIndex((some) => some.some((mark) => marks.includes(mark)));

/** The phrase of each word: words up to a mark that ends one. */
function phrasesOf(words: readonly MarkedWord[]): Span[] {
  const phrases: Span[] = [];
  let first = 0;
  for (let i = 0; i < words.length; i++) {
    if (closing(words[i].behind) < 0 && i + 1 < words.length) continue;
    for (let k = first; k <= i; k++) phrases.push({ first, end: i + 1 });
    first = i + 1;
  }
  return phrases;
}

/**
 * The rows of an utterance. `pauses`, where they are known, says whether there is a pause before the first word and
 * behind each word [words + 1]; each pause is a row of its own. The same for training and for speaking.
 * @throws {SpeechError} for an utterance that cannot be spoken; see {@link wordsOf} and {@link parsePhone}.
 */
export function phoneRows(utterance: Utterance, pauses?: readonly boolean[]): PhoneRows {
  const words = wordsOf(utterance).map(readWord);
  const phrases = phrasesOf(words);
  const places: { word: number; phone: number }[] = [];
  if (pauses?.[0]) places.push({ word: 0, phone: -1 });
  for (const [word, { phones }] of words.entries()) {
    for (let phone = 0; phone < phones.length; phone++) places.push({ word, phone });
    if (pauses?.[word + 1]) places.push({ word, phone: -1 });
  }
  const names = places.map(({ word, phone }) => (phone < 0 ? PAUSE : words[word].phones[phone].index));
  const features = new Float32Array(places.length * FEATURES);
  for (const [i, { word, phone }] of places.entries()) {
    const row = new Row(features, i * FEATURES);
    for (let k = i - CONTEXT; k <= i + CONTEXT; k++) row.oneOf(PHONES.length + 1, names[k] ?? -1);
    writeSyllable(row, words, word, phone);
    writeWord(row, words, word);
    writeSpans(row, words, word, phrases[word]);
  }
  return { features, count: places.length, words: places.map(({ word }) => word), phones: names };
}

/** Stress and place in the syllable and in the word; nothing for a pause. */
function writeSyllable(row: Row, words: readonly Word[], index: number, phone: number): void {
  const { phones, syllables, stresses } = words[index];
  const end = row.at + SYLLABLE;
  if (phone >= 0) {
    const syllable = syllables[phone];
    const first = syllables.indexOf(syllable);
    const last = syllables.lastIndexOf(syllable);
    const nucleus = phones.findIndex((one, i) => i >= first && i <= last && isVowel(one.index));
    row.oneOf(3, stresses[syllable]);
    row.oneOf(3, nucleus < 0 || phone < nucleus ? 0 : phone === nucleus ? 1 : 2);
    row.distance(phone - first);
    row.distance(last - phone);
    row.distance(phone);
    row.distance(phones.length - 1 - phone);
    row.distance(syllable);
    row.distance(stresses.length - 1 - syllable);
    const before = stresses[syllable - 1] ?? words[index - 1]?.stresses.at(-1);
    const behind = stresses[syllable + 1] ?? words[index + 1]?.stresses[0];
    row.number(before === 1 ? 1 : 0);
    row.number(behind === 1 ? 1 : 0);
  }
  row.at = end;
}
const SYLLABLE = 3 + 3 + 6 * 2 + 2;

/** What the word is, and the marks around it. */
function writeWord(row: Row, words: readonly Word[], index: number): void {
  const { content, before, behind } = words[index];
  row.number(content ? 1 : 0);
  row.number(words[index - 1]?.content ? 1 : 0);
  row.number(words[index + 1]?.content ? 1 : 0);
  row.marks(before);
  row.marks(behind);
}
const WORD = 3 + 2 * MARKS.length;

/** Place in the phrase and in the sentence, and of what kind these are. */
function writeSpans(row: Row, words: readonly Word[], index: number, phrase: Span): void {
  row.distance(index - phrase.first);
  row.distance(phrase.end - 1 - index);
  row.distance(index);
  row.distance(words.length - 1 - index);
  row.number(Math.min(1, words.length / 40));
  row.oneOf(CLOSING.length, closing(words[phrase.end - 1].behind));
  // Quotes may stand behind the mark that says what a sentence is.
  row.oneOf(CLOSING.length, closing(words[words.length - 1].behind));
  row.number(/^(?:wh|how$)/.test(words[0].word.text) ? 1 : 0);
}
const SPANS = 4 * 2 + 1 + 2 * CLOSING.length + 1;

/** Numbers a row. */
export const FEATURES = (2 * CONTEXT + 1) * (PHONES.length + 1) + SYLLABLE + WORD + SPANS;
