// Reads a stretch of text: walks over its folded characters, asks the rules, tells sentences apart.
import { readAddress, readTag } from './addresses.ts';
import { dotEndsSentence, markEndsSentence } from './boundary.ts';
import { capitalsOf } from './case.ts';
import { readCode, readDotted, readTelephone } from './codes.ts';
import { readCount, readOrdinal, readPlural, readShortYear } from './counts.ts';
import { readDayFirst, readDigitDate } from './dates.ts';
import type { Folded } from './fold.ts';
import { readPrice, readPriceBehind } from './money.ts';
import { readMark } from './punctuation.ts';
import { matchAt, type Place, type Reading, type Rule, saidWords, stopOf } from './rule.ts';
import { readEmoji, readScript } from './scripts.ts';
import { readBetween, readGreek, readPower, readSymbol } from './symbols.ts';
import { readRatio, readTime } from './times.ts';
import type { Mark, Sentence, Token } from './types.ts';
import { readDegrees, readFeet, readMeasure, readPer, readPercent, readSides } from './units.ts';
import { readElision, readLetters } from './words.ts';

/** In order: what looks most like something particular comes first. */
const NUMBER_RULES: readonly Rule[] = [
  readAddress,
  readTelephone,
  readDigitDate,
  readCode,
  readDotted,
  readTime,
  readRatio,
  readDayFirst,
  readPriceBehind,
  readPercent,
  readDegrees,
  readFeet,
  readSides,
  readMeasure,
  readOrdinal,
  readPlural,
  readCount,
];
/** What a sign may begin that is more than the sign. */
const SIGN_RULES: readonly Rule[] = [
  readTag,
  readTelephone,
  readShortYear,
  readElision,
  readBetween,
  readPer,
  readPrice,
  readPower,
];
/** What any other character may be, when it is no punctuation. */
const OTHER_RULES: readonly Rule[] = [readGreek, readSymbol, readEmoji, readScript];

const LETTER = /[A-Za-z]/;
const NUMBER = /(?:\+\/-|[-−+±~])? ?(?:\.?\d|[½⅓⅔¼¾⅕-⅞⅐-⅒])/y;
/** A sign after one of these belongs to both sides of it: "2+2", "x-1". */
const JOINED = /[A-Za-z\d)\]²³]/;
const POSSESSIVE = /'s(?![A-Za-z\d])/y;
const ENDING = /'(?:s|d|ll|ve|m|re)(?![A-Za-z\d])/iy;
const ENDINGS: ReadonlySet<Mark> = new Set(['full stop', 'question', 'exclamation', 'ellipsis']);
const CLOSINGS: ReadonlySet<Mark> = new Set(['close quote', 'close bracket']);
/** How far emphasis may reach, and how much of what follows tells whether a sentence has ended. */
const LONGEST_EMPHASIS = 300;
const OUTLOOK = 80;

/** Walks once over a folded stretch of text. */
export class Reader {
  readonly #folded: Folded;
  readonly #source: string;
  readonly #text: string;
  #at = 0;
  #inDouble = false;
  #inSingle = false;
  /** Where the emphasis that has begun ends. */
  #emphasisStop = 0;
  readonly #sentences: Sentence[] = [];
  #tokens: Token[] = [];
  /** Where the sentence began, and how many words it has. */
  #begin = 0;
  #words = 0;
  /** The mark that may have ended the sentence, and whether a quotation closed after it. */
  #ending: { mark: Mark; quoted: boolean } | undefined;

  constructor(folded: Folded, source: string) {
    this.#folded = folded;
    this.#source = source;
    this.#text = folded.text;
  }

  /** The sentences in order; the last one ends with the text. */
  read(): Sentence[] {
    while (this.#at < this.#text.length) this.#step();
    this.#endSentence();
    return this.#sentences;
  }

  #step(): void {
    const character = this.#text[this.#at];
    if (character === ' ') {
      this.#decide();
      this.#at += 1;
      return;
    }
    if (this.#emphasise(character) || (character === "'" && this.#joinEnding())) return;
    const reading = LETTER.test(character) ? readLetters(this.#place()) : this.#readNumberOrSign(character);
    if (reading) {
      this.#take(reading);
      return;
    }
    const mark = readMark(this.#place());
    if (mark) {
      this.#takeMark(mark.mark, mark.stop);
      return;
    }
    const other = this.#firstOf(OTHER_RULES);
    if (other) this.#take(other);
    // What has neither a reading nor a meaning to speech is passed over.
    else this.#at += String.fromCodePoint(this.#text.codePointAt(this.#at)!).length;
  }

  #place(): Place {
    return { text: this.#text, at: this.#at, inDouble: this.#inDouble, inSingle: this.#inSingle };
  }

  #firstOf(rules: readonly Rule[]): Reading | undefined {
    const place = this.#place();
    for (const rule of rules) {
      const reading = rule(place);
      if (reading) return reading;
    }
    return undefined;
  }

  #readNumberOrSign(character: string): Reading | undefined {
    if (/\d/.test(character)) return this.#firstOf(NUMBER_RULES);
    const sign = this.#firstOf(SIGN_RULES);
    if (sign || JOINED.test(this.#text[this.#at - 1] ?? ' ')) return sign;
    return matchAt(NUMBER, this.#text, this.#at) ? this.#firstOf(NUMBER_RULES) : undefined;
  }

  /** Emphasis begins at an asterisk or underscore before a word and ends at the next one after a word. */
  #emphasise(character: string): boolean {
    if (character !== '*' && character !== '_') return false;
    const text = this.#text;
    if (this.#at === this.#emphasisStop && this.#at > 0) {
      while (text[this.#at] === character) this.#at += 1;
      return true;
    }
    let start = this.#at;
    while (text[start] === character) start += 1;
    if (/[A-Za-z\d]/.test(text[this.#at - 1] ?? ' ') || !/["“‘'(A-Za-z\d]/.test(text[start] ?? ' ')) {
      // Many in a row are an ornament, passed over at once.
      if (start - this.#at > 1) this.#at = start;
      return start === this.#at;
    }
    const reach = text.slice(start, start + LONGEST_EMPHASIS);
    const close = reach.search(character === '*' ? /[^\s*]\*(?![A-Za-z\d])/ : /[^\s_]_(?![A-Za-z\d])/);
    if (close < 0) return false;
    this.#emphasisStop = start + close + 1;
    this.#at = start;
    return true;
  }

  /** "It 's", "we 'll", as some books are set: the ending belongs to the word before. */
  #joinEnding(): boolean {
    const ending = this.#text[this.#at - 1] === ' ' ? matchAt(ENDING, this.#text, this.#at)?.[0] : undefined;
    const last = this.#tokens[this.#tokens.length - 1];
    if (ending === undefined || last?.kind !== 'word' || last.text.includes("'")) return false;
    const [, stop] = this.#folded.place(this.#at, this.#at + ending.length);
    const written = this.#source.slice(last.start, stop);
    this.#tokens[this.#tokens.length - 1] = {
      ...last,
      text: last.text + ending.toLowerCase(),
      stop,
      written,
    };
    this.#at += ending.length;
    return true;
  }

  /** Adds the words and breaks of a reading. */
  #take(reading: Reading): void {
    this.#decideWithoutSpace();
    const { parts } = reading;
    const possessive = matchAt(POSSESSIVE, this.#text, stopOf(reading)) !== null;
    for (const part of parts.slice(0, -1)) this.#add(part.start, part.stop, part.say);
    const last = parts[parts.length - 1];
    const stop = possessive ? last.stop + 2 : last.stop;
    this.#add(last.start, stop, possessive ? `${last.say}'s` : last.say);
    this.#at = stop;
    if (reading.dot && !possessive && dotEndsSentence(this.#text, stop, reading.dot)) {
      this.#addBreak('full stop', stop - 1, stop);
      this.#endSentence();
    }
  }

  #add(start: number, stop: number, say: string): void {
    const [from, to] = this.#folded.place(start, stop);
    const written = this.#source.slice(from, to);
    if (say.endsWith(' text') && this.#extend(say, to)) return;
    const capitals = capitalsOf(this.#text.slice(start, stop));
    const emphasised = start < this.#emphasisStop;
    for (const word of saidWords(say)) {
      if (word === ',') {
        this.#addBreak('comma', start, stop);
        continue;
      }
      this.#tokens.push({ kind: 'word', ...word, start: from, stop: to, written, capitals, emphasised });
      this.#words += 1;
    }
  }

  /** Words of another script in a row are named once. */
  #extend(say: string, stop: number): boolean {
    const [left, right] = this.#tokens.slice(-2);
    if (left?.kind !== 'word' || right?.kind !== 'word' || `${left.text} ${right.text}` !== say) return false;
    const written = this.#source.slice(left.start, stop);
    if (left.start !== right.start) return false;
    this.#tokens.splice(-2, 2, { ...left, stop, written }, { ...right, stop, written });
    return true;
  }

  #addBreak(mark: Mark, start: number, stop: number): void {
    const [from, to] = this.#folded.place(start, stop);
    this.#tokens.push({ kind: 'break', mark, start: from, stop: to });
  }

  #takeMark(mark: Mark, stop: number): void {
    const single = /['‘]/.test(this.#text[this.#at]);
    if (mark === 'open quote' || mark === 'close quote') {
      if (single) this.#inSingle = mark === 'open quote';
      else this.#inDouble = mark === 'open quote';
    }
    if (ENDINGS.has(mark)) this.#ending = { mark, quoted: false };
    else if (this.#ending && CLOSINGS.has(mark)) this.#ending.quoted ||= mark === 'close quote';
    else this.#ending = undefined;
    this.#addBreak(mark, this.#at, stop);
    this.#at = stop;
  }

  /** At a space: has the sentence ended? */
  #decide(): void {
    if (!this.#ending) return;
    const { mark, quoted } = this.#ending;
    this.#ending = undefined;
    // "1. Introduction" is one sentence.
    if (mark === 'full stop' && /^[("“]?\d{1,3}\.$/.test(this.#text.slice(this.#begin, this.#at))) return;
    const rest = this.#text.slice(this.#at, this.#at + OUTLOOK).replace(/^[ "“‘'([{*_]+/, '');
    if (markEndsSentence(mark, quoted, rest)) this.#endSentence();
  }

  /** At a word straight after a mark: "the end.The next". */
  #decideWithoutSpace(): void {
    if (!this.#ending) return;
    const { mark } = this.#ending;
    this.#ending = undefined;
    if (
      mark !== 'ellipsis' &&
      /[a-z]{2}[.?!]+["”')]?[A-Z]/.test(this.#text.slice(Math.max(0, this.#at - 6), this.#at + 1))
    ) {
      this.#endSentence();
    }
  }

  /** Ends the sentence; marks without a word are no sentence, and wait for one. */
  #endSentence(): void {
    if (this.#words === 0) return;
    const tokens = this.#tokens;
    // A break may stand inside the last word, as the dot of "etc.".
    const stop = Math.max(...tokens.slice(-2).map((token) => token.stop));
    this.#sentences.push({ start: tokens[0].start, stop, tokens });
    this.#tokens = [];
    this.#words = 0;
    this.#ending = undefined;
    this.#begin = this.#at + (this.#text[this.#at] === ' ' ? 1 : 0);
  }
}
