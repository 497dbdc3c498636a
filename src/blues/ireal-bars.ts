// The music of an iReal Pro tune: cells with signs and chords, to bars as written.
import {
  chordIn,
  count,
  fail,
  type Place,
  tooLong,
  type WrittenBar,
  type WrittenChord,
} from './chart-bars.ts';
import { type FormMarks, type Jump, MAX_WRITTEN } from './chart-form.ts';
import { COMMON, type Metre, metreOf } from './chart-metre.ts';
import { readSign } from './chart-signs.ts';
import { NO_CHORD } from './chord.ts';
import { suggestChord } from './chord-suggestion.ts';
import type { Beats } from './types.ts';

/** Where a chord stands in its bar, counted in cells. */
interface Cell {
  readonly at: number;
  /** A chord, `NC`, or `/` with a bass note: the chord before over another bass. */
  readonly symbol: string;
}

const NOTE = '[A-G][b#]?';
const TOKEN = new RegExp(
  [
    '(?<text><[^>]*>?)',
    '(?<alternate>\\([^)]*\\)?)',
    '(?<section>\\*[A-Za-z])',
    '(?<metre>T\\d\\d)',
    '(?<ending>N\\d)',
    '(?<line>[|[\\]{}Z])',
    `(?<chord>${NOTE}(?:\\*[^*]*\\*|sus|alt|add|[-^+oh\\d#b])*(?:/${NOTE})?)`,
    `(?<over>W(?:/${NOTE})?)`,
    '(?<cell>[ xrnp])',
    '(?<sign>[SQ])',
    '(?<layout>[UYfsl,\'"\\n])',
    '(?<unknown>[^\\s,|[\\]{}()<>]+|.)',
  ].join('|'),
  'g',
);

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Reads the music of a tune, bar for bar. Alternate chords (in brackets) are left out, as iReal Pro does when it
 * plays; an introduction (`*i`) is no part of the form.
 *
 * @throws ChartError with bar and symbol
 */
export function readMusic(music: string, title: string): WrittenBar[] {
  const reader = new MusicReader(title);
  for (const match of music.matchAll(TOKEN)) {
    const [kind, token] = Object.entries(match.groups!).find(([, value]) => value !== undefined)!;
    reader.take(kind, token);
  }
  return reader.finish();
}

class MusicReader {
  readonly #title: string;
  readonly #bars: Writable<WrittenBar>[] = [];
  /** Bars with a coda's sign: the last begins the coda, from the others the way leads there. */
  readonly #codaSigns: number[] = [];
  #metre: Metre = COMMON;
  #cells = 0;
  #chords: Cell[] = [];
  #again: 0 | 1 | 2 = 0;
  /** Signs that the bar being written begins with, and those after it. */
  #begins: Writable<FormMarks> = {};
  #ends: Writable<FormMarks> = {};
  #coda = false;
  #intro = false;
  /** A D.C. or D.S. holds at the end of its section, wherever its words stand. */
  #jump: Jump | undefined;
  #times = 2;
  /** Whether the last ending was followed by nothing that could belong elsewhere. */
  #afterEnding = false;

  constructor(title: string) {
    this.#title = title;
  }

  take(kind: string, token: string): void {
    switch (kind) {
      case 'text':
        this.#text(token.slice(1).replace(/>$/, ''));
        break;
      case 'section':
        this.#intro = token === '*i';
        this.#afterEnding = false;
        break;
      case 'metre':
        this.#metre = this.#metreOf(token);
        break;
      case 'ending':
        this.#ending(Number(token[1]));
        break;
      case 'line':
        this.#line(token);
        break;
      case 'chord':
        // A quality that the app does not know stands between asterisks.
        this.#chords.push({ at: this.#cells++, symbol: token.replace(/\*/g, '') });
        break;
      case 'over':
        if (token !== 'W') this.#chords.push({ at: this.#cells, symbol: token.slice(1) });
        this.#cells++;
        break;
      case 'cell':
        if (token === 'n') this.#chords.push({ at: this.#cells, symbol: 'NC' });
        if (token === 'x') this.#again = 1;
        if (token === 'r') this.#again = 2;
        this.#cells++;
        break;
      case 'sign':
        if (token === 'S') this.#begins.segno = true;
        else this.#coda = true;
        break;
      case 'unknown': {
        const nearest = suggestChord(token);
        const hint = nearest ? `; did you mean the chord "${nearest}"?` : '';
        throw fail(this.#place, token, `is not a sign of iReal Pro that I know${hint}`);
      }
    }
  }

  finish(): WrittenBar[] {
    this.#endBar();
    this.#endSection();
    const last = this.#bars.length - 1;
    const coda = this.#codaSigns.length > 1 ? this.#codaSigns.pop()! : undefined;
    if (coda !== undefined && last >= 0) this.#bars[Math.min(coda, last)].coda = true;
    for (const index of this.#codaSigns) if (index <= last) this.#bars[index].toCoda = true;
    return this.#bars;
  }

  get #place(): Place {
    const bar = this.#bars.length + 1;
    return { line: 1, bar, name: `"${this.#title}", bar ${bar}` };
  }

  #metreOf(token: string): Metre {
    // `T12` is 12/8.
    const read = token === 'T12' ? metreOf(12, 8) : metreOf(Number(token[1]), Number(token[2]));
    if (!read) throw fail(this.#place, token, 'is not a metre I play');
    return read;
  }

  #text(text: string): void {
    const words = text.replace(/^\*\d\d/, '').trim();
    const times = /^(\d)x$/i.exec(words);
    if (times) {
      this.#times = Math.max(1, Number(times[1]));
      const last = this.#bars.at(-1);
      // The text may stand after the repeat that it counts.
      if (this.#cells === 0 && last?.closesRepeat) last.closesRepeat = this.#times;
      return;
    }
    const sign = readSign(words);
    if (sign === 'fine') this.#ends.fine = true;
    if (typeof sign === 'object' && sign.until !== 'end') this.#jump = sign;
  }

  #ending(number: number): void {
    this.#endBar();
    if (number === 0) return;
    const last = this.#bars.at(-1);
    // From every ending but the last the way leads back, whether a repeat sign says so or not.
    if (number > 1 && this.#afterEnding && last && !last.jump) last.closesRepeat ??= 2;
    this.#begins.ending = [number];
    this.#afterEnding = true;
  }

  #line(token: string): void {
    this.#endBar();
    const last = this.#bars.at(-1);
    if (token !== '|') this.#endSection();
    if (token === '{') this.#begins.opensRepeat = true;
    if (token === '}' && last) {
      last.closesRepeat = this.#times;
      this.#times = 2;
    }
    if (token === '}' || token === ']') this.#intro = false;
  }

  #endSection(): void {
    const last = this.#bars.at(-1);
    if (!this.#jump || !last) return;
    last.jump = this.#jump;
    this.#jump = undefined;
  }

  /** A bar without chords only fills the page, and its signs belong to the bars beside it. */
  #endBar(): void {
    const empty = this.#chords.length === 0 && this.#again === 0;
    if (empty && this.#bars.length > 0) Object.assign(this.#bars[this.#bars.length - 1], this.#ends);
    if (this.#coda) this.#codaSigns.push(this.#bars.length);
    this.#coda = false;
    if (!empty) this.#push();
    this.#cells = 0;
    this.#ends = empty && this.#bars.length === 0 ? this.#ends : {};
  }

  #push(): void {
    const place = this.#place;
    if (this.#bars.length >= MAX_WRITTEN) throw tooLong(`more than ${count(MAX_WRITTEN)}`, 1);
    const again = this.#chords.length > 0 ? 0 : this.#again;
    if (again > this.#bars.length)
      throw fail(place, again === 1 ? 'x' : 'r', 'repeats what was before, and there is nothing');
    const base = {
      ...place,
      metre: this.#metre,
      ...(this.#intro ? { outside: 'intro' as const } : {}),
    };
    const bar = {
      ...base,
      ...this.#begins,
      chords: again ? [] : this.#placed(place),
      ...(again ? { again } : {}),
    };
    this.#bars.push(bar);
    if (again === 2) this.#bars.push({ ...base, ...this.#place, chords: [], again });
    Object.assign(this.#bars[this.#bars.length - 1], this.#ends);
    this.#begins = {};
    this.#chords = [];
    this.#again = 0;
  }

  #placed(place: Place): WrittenChord[] {
    const onsets = onsetsOf(
      this.#chords.map(({ at }) => at),
      this.#cells,
      this.#metre.beats,
    );
    const chords: WrittenChord[] = [];
    for (const [i, { symbol }] of this.#chords.entries()) {
      const chord =
        symbol === 'NC'
          ? NO_CHORD
          : chordIn(place, symbol.startsWith('/') ? this.#before(chords) + symbol : symbol);
      chords.push({ chord, onset: onsets[i] });
    }
    return chords;
  }

  /** The last chord without its bass: `W/A` stands for it over an A. */
  #before(chords: readonly WrittenChord[]): string {
    const last = chords.at(-1) ?? this.#bars.findLast((bar) => bar.chords.length > 0)?.chords.at(-1);
    return last && last.chord.root >= 0 ? last.chord.symbol.split('/')[0] : 'C';
  }
}

/**
 * Beats at which the chords of a bar begin. A cell is not a beat: four cells are a bar whatever its metre. In 4/4 one
 * cell may be missing at the end; elsewhere chords go to the beat nearest to their cell.
 */
function onsetsOf(places: readonly number[], cells: number, beats: Beats): Beats[] {
  if (places.length > beats) return places.map((_, i) => (i * beats) / places.length);
  const width = beats === 4 && cells === 3 ? 4 : Math.max(cells, 1);
  const onsets: Beats[] = [];
  for (const [i, at] of places.entries()) {
    const left = beats - (places.length - i);
    const beat = i === 0 && at === 0 ? 0 : Math.round((at * beats) / width);
    onsets.push(Math.min(Math.max(beat, i === 0 ? 0 : onsets[i - 1] + 1), left));
  }
  return onsets;
}
