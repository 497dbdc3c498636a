// The text of a chart as written measures: bar lines, repeats and endings found, chords not yet read.
import { ChartError } from './errors.ts';

/** A bar as written, before repeats. */
export interface Measure {
  readonly line: number;
  /** From 1, as written. */
  readonly bar: number;
  readonly words: readonly string[];
}

/** Measures that are played in order; `endings`, if any, alternate after the body. */
export interface Section {
  readonly body: readonly Measure[];
  /** How many times it is played. */
  readonly times: number;
  readonly endings: readonly (readonly Measure[])[];
}

/** Longest text of a chart, in characters. */
export const MAX_CHART_TEXT = 1_000_000;
/** Most bars of a chart, with its repeats written out. */
export const MAX_BARS = 1024;

const TOKEN =
  /(?<space>\s+)|(?<label>\[[A-Za-z][^\]|\n]{0,30}\])|(?<ending>\[\d\.?)|(?<open>\|{1,2}:)|(?<close>:\|{1,2}:?)|(?<line>\|\]|\[\||\|{1,2})|(?<end>\])|(?<word>[^\s|\]:]+|:)/gy;

// A comment starts at `//` after white space; longer rows of slashes are beats.
const COMMENT = /(^|\s)\/\/(?!\/).*$/;

/** Text and bars past the limits, or bytes that are no text: one clean error each. */
export function checkText(text: string): void {
  if (text.length > MAX_CHART_TEXT)
    throw new ChartError(
      `a chart of ${count(text.length)} characters is too long: ${count(MAX_CHART_TEXT)} is the most I read`,
      {
        line: 1,
        bar: 0,
      },
    );
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const bad = /[\u0000-\u0008\u000e-\u001f\u007f\ufffd]/.exec(text);
  if (bad) {
    const line = text.slice(0, bad.index).split('\n').length;
    throw new ChartError(`line ${line}: this is not a text chart but binary data`, { line, bar: 0 });
  }
}

/** A number as people read it: `10,000`. */
export function count(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

/**
 * Splits the text of a chart into sections. A line's end also ends a bar.
 *
 * @throws ChartError for empty bars and repeats that do not match
 */
export function readSections(text: string): Section[] {
  const reader = new SectionReader();
  text.split(/\r\n|\r|\n/).forEach((whole, index) => {
    reader.startLine(index + 1);
    for (const match of whole.replace(COMMENT, '').matchAll(TOKEN)) {
      const [kind, token] = Object.entries(match.groups!).find(([, value]) => value !== undefined)!;
      reader.take(kind, token);
    }
    reader.endBar(false);
  });
  return reader.finish();
}

/** Collects words to measures and measures to sections. */
class SectionReader {
  readonly #sections: Section[] = [];
  #body: Measure[] = [];
  #endings: Measure[][] = [];
  #words: string[] = [];
  #line = 1;
  #bars = 0;
  /** The line on which a repeat was opened, 0 if none is open. */
  #opened = 0;
  /** Within an ending, its measures. */
  #ending: Measure[] | undefined;
  /** Whether the last token of this line was a bar line: another one then closes an empty bar. */
  #afterBarLine = false;
  #closedRepeat = false;

  startLine(line: number): void {
    this.#line = line;
    this.#afterBarLine = false;
  }

  take(kind: string, token: string): void {
    if (kind === 'space' || kind === 'label') return;
    if (kind === 'word' && this.#closedRepeat && /^[x×]\d{1,2}$/i.test(token)) {
      this.#repeatTimes(token);
      return;
    }
    if (kind !== 'ending') this.#closedRepeat = false;
    if (kind === 'word') {
      if (!this.#ending && this.#endings.length > 0) this.#flush(1);
      this.#words.push(...spread(token));
      this.#afterBarLine = false;
      return;
    }
    this.endBar(kind === 'line' && this.#afterBarLine);
    this.#afterBarLine = kind === 'line' || kind === 'open';
    if (kind === 'open') this.#open();
    if (kind === 'ending') this.#openEnding(token);
    if (kind === 'end') this.#closeEnding();
    if (kind === 'close') this.#close(token);
  }

  /** Puts the words since the last bar line into a measure. */
  endBar(mustHold: boolean): void {
    if (this.#words.length === 0) {
      if (mustHold)
        this.#fail(
          'is empty; write NC for a bar without a chord, or % to repeat the bar before',
          '',
          this.#bars + 1,
        );
      return;
    }
    const measure = { line: this.#line, bar: ++this.#bars, words: this.#words };
    (this.#ending ?? this.#body).push(measure);
    this.#words = [];
  }

  finish(): Section[] {
    if (this.#opened > 0 && this.#endings.length === 0 && !this.#ending)
      this.#fail('ends the chart, but the repeat |: is never closed with :|', '|:', Math.max(this.#bars, 1));
    this.#closeEnding();
    this.#flush(1);
    return this.#sections;
  }

  #flush(times: number): void {
    if (this.#body.length > 0 || this.#endings.length > 0)
      this.#sections.push({ body: this.#body, times, endings: this.#endings });
    this.#body = [];
    this.#endings = [];
    this.#opened = 0;
  }

  #open(): void {
    if (this.#opened > 0 && this.#endings.length === 0)
      this.#fail('opens a repeat |: inside another', '|:', this.#bars + 1);
    this.#closeEnding();
    this.#flush(1);
    this.#opened = this.#line;
  }

  #openEnding(token: string): void {
    const number = Number.parseInt(token.slice(1), 10);
    this.#closeEnding();
    if (number !== this.#endings.length + 1)
      this.#fail(
        `begins ending ${number} where ending ${this.#endings.length + 1} is due`,
        token,
        this.#bars + 1,
      );
    this.#ending = [];
  }

  #closeEnding(): void {
    if (!this.#ending) return;
    if (this.#ending.length === 0)
      this.#fail(`lies in an ending without bars`, `[${this.#endings.length + 1}`, this.#bars + 1);
    this.#endings.push(this.#ending);
    this.#ending = undefined;
  }

  #close(token: string): void {
    if (this.#ending || this.#endings.length > 0) this.#closeEnding();
    else if (this.#body.length === 0) this.#fail('closes a repeat without bars', ':|', this.#bars + 1);
    else this.#flush(2);
    this.#closedRepeat = true;
    if (token.endsWith(':')) this.#open();
  }

  #repeatTimes(token: string): void {
    this.#closedRepeat = false;
    const last = this.#sections.at(-1);
    const times = Number(token.slice(1));
    if (!last || this.#endings.length > 0 || times < 1)
      this.#fail(`cannot be followed by "${token}"`, token, Math.max(this.#bars, 1));
    this.#sections[this.#sections.length - 1] = { ...last, times };
  }

  #fail(what: string, symbol: string, bar: number): never {
    throw new ChartError(`line ${this.#line}, bar ${bar} ${what}`, { line: this.#line, bar, symbol });
  }
}

/** `C7///` is a chord and three beats; `////` four beats. */
function spread(word: string): string[] {
  const slashes = /\/+$/.exec(word)?.[0].length ?? 0;
  const chord = word.slice(0, word.length - slashes);
  return [...(chord ? [chord] : []), ...Array<string>(slashes).fill('/')];
}
