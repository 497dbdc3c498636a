// Text charts as written: bar lines, repeats, endings and signs found, and the words of each bar read.
import { count, fail, type Place, tooLong, type WrittenBar } from './chart-bars.ts';
import { type FormMarks, MAX_WRITTEN } from './chart-form.ts';
import { type Header, readHeader } from './chart-header.ts';
import { COMMON, METRES, type Metre, metreOf } from './chart-metre.ts';
import { readSign, type Sign } from './chart-signs.ts';
import { readWords, wordsOf } from './chart-words.ts';
import { ChartError } from './errors.ts';

/** Longest text of a chart, in characters. */
export const MAX_CHART_TEXT = 1_000_000;

/** A text chart as written. */
export interface TextChart {
  readonly header: Header;
  readonly bars: readonly WrittenBar[];
}

/** Signs of the form may stand between words as they are, or in brackets. */
const SIGN =
  '𝄋|𝄌|(?:(?:D\\.\\s?[CS]\\.?|D[CS]|Da Capo|Dal Segno)(?:\\s+al\\s+(?:Coda|Fine|(?:\\d(?:st|nd|rd|th)?|\\d\\.)\\s+End(?:ing)?\\.?))?|To\\s+Coda|Coda|Segno|Fine)(?![\\w#])';
const TOKEN = new RegExp(
  `(?<space>\\s+)|(?<label>\\[[A-Za-z][^\\]|\\n]{0,40}\\])|(?<ending>\\[\\d{1,2}(?:[,-] ?\\d{1,2})*\\.?|(?<=\\|)\\s?\\d(?:[,-]\\d)*\\.?(?=\\s))|(?<sign>${SIGN})|(?<open>\\|{1,2}:)|(?<close>:\\|{1,2}:?)|(?<line>\\|\\]|\\[\\||\\|{1,2})|(?<end>\\])|(?<word>[^\\s|\\]:]+|:)`,
  'giyu',
);
// A comment starts at `//` after white space (longer rows of slashes are beats), or at `#` that begins a line.
const COMMENT = /(^|\s)\/\/(?!\/).*$|^\s*#.*$/;
/** `Bridge:` at the beginning of a line. */
const LINE_LABEL = /^\s*([A-Za-z][\w' .-]{0,30}):(?![|:])/;

/** Text and bars past the limits, or bytes that are no text: one clean error each. */
export function checkText(text: string): void {
  if (text.length > MAX_CHART_TEXT)
    throw new ChartError(
      `a chart of ${count(text.length)} characters is too long: ${count(MAX_CHART_TEXT)} is the most I read`,
      { line: 1, bar: 0 },
    );
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const bad = /[\u0000-\u0008\u000e-\u001f\u007f\ufffd]/.exec(text);
  if (bad) {
    const line = text.slice(0, bad.index).split('\n').length;
    throw new ChartError(`line ${line}: this is not a text chart but binary data`, { line, bar: 0 });
  }
}

/**
 * Reads the text of a chart, bar for bar. A line's end also ends a bar.
 *
 * @throws ChartError for empty bars, words that are no chords, and repeats that do not match
 */
export function readText(text: string): TextChart {
  checkText(text);
  const reader = new TextReader();
  text.split(/\r\n|\r|\n/).forEach((whole, index) => {
    reader.readLine(whole.replace(COMMENT, ''), index + 1);
  });
  return reader.finish();
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Collects words to bars, and signs at the bars at which they stand. */
class TextReader {
  readonly #bars: Writable<WrittenBar>[] = [];
  readonly #header: Writable<Header> = {};
  #metre: Metre = COMMON;
  #words: string[] = [];
  /** Signs that the bar being written begins with. */
  #begins: Writable<FormMarks> = {};
  #line = 1;
  /** The line on which a repeat was opened, 0 if none is open. */
  #opened = 0;
  /** Number of the last ending of this repeat; 0 before the first. */
  #ending = 0;
  /** Whether an ending is being written, and the bars it began after. */
  #inEnding = false;
  #endingFrom = 0;
  /** Whether the last token of this line was a bar line: another one then closes an empty bar. */
  #afterBarLine = false;
  #closedRepeat = false;
  #intro = false;
  #pickUp = false;
  #codaSigns = 0;

  readLine(line: string, number: number): void {
    this.#line = number;
    this.#afterBarLine = false;
    if (readHeader(line, number, this.#header)) {
      this.#metre = this.#header.metre ?? this.#metre;
      return;
    }
    const label = LINE_LABEL.exec(line);
    if (label) this.#label(label[1]);
    for (const match of line.slice(label?.[0].length ?? 0).matchAll(TOKEN)) {
      const [kind, token] = Object.entries(match.groups!).find(([, value]) => value !== undefined)!;
      this.#take(kind, token);
    }
    this.#endBar(false);
  }

  finish(): TextChart {
    if (this.#opened > 0 && this.#ending === 0)
      this.#fail('ends the chart, but the repeat |: is never closed with :|', '|:', Math.max(this.#at, 1));
    this.#closeEnding();
    this.#checkSigns();
    return { header: this.#header, bars: this.#bars };
  }

  /** Number of the last bar that was written. */
  get #at(): number {
    return this.#bars.length;
  }

  #take(kind: string, token: string): void {
    if (kind === 'space') return;
    if (kind === 'word' && this.#closedRepeat && /^\(?(?:[x×]\d{1,2}|\d{1,2}[x×])\)?$/i.test(token)) {
      this.#repeatTimes(token);
      return;
    }
    if (kind !== 'ending') this.#closedRepeat = false;
    if (kind === 'label') this.#label(token.slice(1, -1));
    else if (kind === 'sign') this.#sign(readSign(token)!);
    else if (kind === 'word') this.#word(token);
    else this.#barLine(kind, token);
  }

  #barLine(kind: string, token: string): void {
    this.#endBar(kind === 'line' && this.#afterBarLine);
    this.#afterBarLine = kind === 'line' || kind === 'open';
    if (kind === 'open') this.#open();
    if (kind === 'ending') this.#openEnding(token.trim());
    if (kind === 'end') this.#closeEnding();
    if (kind === 'close') this.#close(token);
  }

  #word(token: string): void {
    this.#afterBarLine = false;
    const metre = this.#words.length === 0 && /^(\d{1,3})\/(\d{1,3})$/.exec(token);
    if (!metre) {
      this.#words.push(...wordsOf(token));
      return;
    }
    const read = metreOf(Number(metre[1]), Number(metre[2]));
    if (!read) throw fail(this.#next, token, `is not a metre I play; ${METRES}`);
    this.#metre = read;
  }

  get #next(): Place {
    return { line: this.#line, bar: this.#at + 1 };
  }

  /** Puts the words since the last bar line into a bar. */
  #endBar(mustHold: boolean): void {
    const words = this.#words;
    if (words.length === 0) {
      if (mustHold)
        this.#fail(
          'is empty; write NC for a bar without a chord, or % to repeat the bar before',
          '',
          this.#at + 1,
        );
      return;
    }
    this.#words = [];
    if (this.#at === MAX_WRITTEN) throw tooLong(`more than ${count(MAX_WRITTEN)}`, this.#line);
    const bars = readWords(words, this.#next, this.#metre, this.#bars);
    const outside: WrittenBar['outside'] = this.#pickUp ? 'pick-up' : this.#intro ? 'intro' : undefined;
    this.#bars.push(...bars.map((bar, i) => ({ ...bar, ...(i === 0 ? this.#begins : {}), outside })));
    this.#begins = {};
    this.#pickUp = false;
  }

  #label(text: string): void {
    const sign = readSign(text);
    if (sign) {
      this.#sign(sign);
      return;
    }
    this.#endBar(false);
    this.#intro = /^intro(?:duction)?\b/i.test(text);
    this.#pickUp = /^(?:pick-?\s?up|upbeat|anacrusis)$/i.test(text);
  }

  #sign(sign: Sign): void {
    this.#afterBarLine = false;
    let kind = sign;
    if (kind === '𝄌') kind = this.#codaSigns++ === 0 ? 'toCoda' : 'coda';
    if (kind === 'segno' || kind === 'coda') {
      this.#begins[kind] = true;
      if (kind === 'coda') this.#intro = false;
      return;
    }
    // What is done after a bar stands at its end, or after its bar line.
    this.#endBar(false);
    const last = this.#bars.at(-1);
    if (!last)
      throw fail(this.#next, typeof kind === 'object' ? 'D.C.' : kind, 'stands before the first bar');
    if (typeof kind === 'object') last.jump = kind;
    else last[kind] = true;
  }

  #open(): void {
    if (this.#opened > 0 && this.#ending === 0)
      this.#fail('opens a repeat |: inside another', '|:', this.#at + 1);
    this.#closeEnding();
    this.#begins.opensRepeat = true;
    this.#opened = this.#line;
    this.#ending = 0;
  }

  #openEnding(token: string): void {
    const numbers = endingNumbers(token);
    const due = this.#ending + 1;
    this.#closeEnding();
    if (numbers[0] !== due)
      this.#fail(`begins ending ${numbers[0]} where ending ${due} is due`, token, this.#at + 1);
    // From every ending but the last the way leads back, whether a repeat sign says so or not.
    if (due > 1) this.#bars[this.#at - 1].closesRepeat ??= 2;
    this.#ending = numbers[numbers.length - 1];
    this.#begins.ending = numbers;
    this.#inEnding = true;
    this.#endingFrom = this.#at;
  }

  #closeEnding(): void {
    if (!this.#inEnding) return;
    if (this.#endingFrom === this.#at)
      this.#fail('lies in an ending without bars', `[${this.#ending}`, this.#at + 1);
    this.#inEnding = false;
  }

  #close(token: string): void {
    const last = this.#bars.at(-1);
    if (!last || this.#begins.opensRepeat) this.#fail('closes a repeat without bars', ':|', this.#at + 1);
    this.#closeEnding();
    last!.closesRepeat = 2;
    this.#closedRepeat = true;
    if (this.#ending === 0) this.#opened = 0;
    if (token.endsWith(':')) this.#open();
  }

  #repeatTimes(token: string): void {
    this.#closedRepeat = false;
    const times = Number(token.replace(/\D+/g, ''));
    const last = this.#bars.at(-1);
    if (!last || this.#ending > 0 || times < 1)
      this.#fail(`cannot be followed by "${token}"`, token, Math.max(this.#at, 1));
    last!.closesRepeat = times;
  }

  /** A jump needs the place that it names. */
  #checkSigns(): void {
    const has = (sign: keyof FormMarks): boolean => this.#bars.some((bar) => bar[sign] !== undefined);
    for (const bar of this.#bars) {
      if (!bar.jump) continue;
      const { to, until } = bar.jump;
      const name = `D.${to === 'start' ? 'C' : 'S'}.`;
      if (to === 'segno' && !has('segno')) throw fail(bar, name, 'leads to a segno, and there is none');
      if (until === 'fine' && !has('fine'))
        throw fail(bar, `${name} al Fine`, 'leads to a Fine, and there is none');
      if (until === 'coda' && !(has('coda') && has('toCoda')))
        throw fail(bar, `${name} al Coda`, 'needs a bar marked To Coda, and one marked Coda');
    }
  }

  #fail(what: string, symbol: string, bar: number): never {
    throw new ChartError(`line ${this.#line}, bar ${bar} ${what}`, { line: this.#line, bar, symbol });
  }
}

/** `[1`, `[1,2.`, `[1-3` → the times that it is played. */
function endingNumbers(token: string): number[] {
  return token
    .replace(/^\[|\.$/g, '')
    .split(',')
    .flatMap((part) => {
      const [first, last = first] = part.split('-').map(Number);
      return Array.from({ length: Math.max(1, last - first + 1) }, (_, i) => first + i);
    });
}
