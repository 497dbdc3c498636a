// Bars as written, whatever they were read from, to a chart: played out, chords held over, each in its metre.
import { COUNTED, type FormMarks, MAX_BARS, playOrder } from './chart-form.ts';
import type { Metre } from './chart-metre.ts';
import { type ChordSymbol, NO_CHORD, parseChord } from './chord.ts';
import { suggestChord } from './chord-suggestion.ts';
import { ChartError } from './errors.ts';
import type { Beats, Chart, ChartBar, ChordChange } from './types.ts';

/** What a chart keeps of a chord symbol. */
type Sounding = Pick<ChordSymbol, 'symbol' | 'root' | 'bass' | 'pitchClasses'>;

export interface WrittenChord {
  readonly chord: Sounding;
  readonly onset: Beats;
}

/** Where something stands, and how messages call the place: `line 2, bar 7` unless it has a name. */
export interface Place {
  readonly line: number;
  /** From 1, as written. */
  readonly bar: number;
  readonly name?: string;
}

/** A bar as written, before repeats. */
export interface WrittenBar extends FormMarks, Place {
  readonly metre: Metre;
  /** In time; where none stands at the beginning, the chord before goes on. */
  readonly chords: readonly WrittenChord[];
  /** The same as the bar so many bars before. */
  readonly again?: 1 | 2;
  /** Played before the form begins, and so no part of it; an introduction to which a D.C. leads back is. */
  readonly outside?: 'intro' | 'pick-up';
}

/** A `ChartError` about a symbol at a place. */
export function fail(place: Place, symbol: string, what: string): ChartError {
  const { line, bar, name = `line ${line}, bar ${bar}` } = place;
  const shown = symbol.length > 24 ? `${symbol.slice(0, 23)}…` : symbol;
  return new ChartError(`${name}: "${shown.replace(/\s+/g, ' ')}" ${what}`, { line, bar, symbol });
}

/**
 * Reads a chord symbol at a place.
 *
 * @throws ChartError with the nearest chord that is known
 */
export function chordIn(place: Place, symbol: string): ChordSymbol {
  const chord = parseChord(symbol);
  if (chord) return chord;
  const nearest = suggestChord(symbol);
  throw fail(place, symbol, `is not a chord I know${nearest ? `; did you mean "${nearest}"?` : ''}`);
}

/**
 * Writes the form out: every bar that is played in a chorus, with its chords.
 *
 * @throws ChartError for more than `MAX_BARS` bars, and for metres whose beats are not equally long
 */
export function chartOf(title: string, written: readonly WrittenBar[]): Chart {
  const played: PlayedBar[] = [];
  let held: Sounding = NO_CHORD;
  const all = playedBars(written);
  for (const bar of all) {
    const chords = bar.again ? again(bar, played) : changes(bar, held);
    played.push({ written: bar, chords });
    held = chords[chords.length - 1];
  }
  return { title, ...inMetres(played.filter(({ written: bar }) => belongs(bar, all))) };
}

/**
 * The bars of a chorus in the order in which they are played.
 *
 * @throws ChartError for more than `MAX_BARS` bars
 */
export function formOf<Bar extends WrittenBar>(written: readonly Bar[]): Bar[] {
  const all = playedBars(written);
  return all.filter((bar) => belongs(bar, all));
}

function playedBars<Bar extends WrittenBar>(written: readonly Bar[]): Bar[] {
  const { order, length } = playOrder(written, MAX_BARS);
  if (length > MAX_BARS)
    throw tooLong(
      (length < COUNTED ? '' : 'more than ') + count(Math.min(length, COUNTED - 1)),
      written[0].line,
    );
  return order.map((i) => written[i]);
}

/** Whether a bar is part of the form. */
function belongs({ outside }: WrittenBar, all: readonly WrittenBar[]): boolean {
  if (!outside || all.every((bar) => bar.outside)) return true;
  return outside === 'intro' && all.some(({ jump }) => jump?.to === 'start' && jump.until !== 'end');
}

interface PlayedBar {
  readonly written: WrittenBar;
  readonly chords: readonly ChordChange[];
}

/** The error for a chart past its limits. */
export function tooLong(bars: string, line: number): ChartError {
  return new ChartError(`a chart of ${bars} bars is too long: ${count(MAX_BARS)} is the most I play`, {
    line,
    bar: MAX_BARS + 1,
  });
}

/** A number as people read it: `10,000`. */
export function count(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

function again(bar: WrittenBar, played: readonly PlayedBar[]): readonly ChordChange[] {
  const before = played.at(-bar.again!);
  if (!before) throw fail(bar, bar.again === 1 ? '%' : '%%', 'repeats what was before, and there is nothing');
  if (before.written.metre.beats !== bar.metre.beats)
    throw fail(bar, '%', 'repeats a bar of another metre; write its chords');
  return before.chords;
}

/** The chords of a bar with their lengths; the same chord again is one. */
function changes(bar: WrittenBar, held: Sounding): ChordChange[] {
  const { beats } = bar.metre;
  const early = bar.chords.length === 0 || bar.chords[0].onset > 1e-6;
  const all = early ? [{ chord: held, onset: 0 }, ...bar.chords] : bar.chords;
  const kept = all.filter(({ chord }, i) => i === 0 || chord.symbol !== all[i - 1].chord.symbol);
  return kept.map(({ chord: { symbol, root, bass, pitchClasses }, onset }, i) => {
    const end = i + 1 < kept.length ? kept[i + 1].onset : beats;
    return { symbol, onset, duration: end - onset, root, bass, pitchClasses };
  });
}

/**
 * The bars with their lengths. A beat is what is felt as one, in 6/8 three eighths, and lasts as long in every bar;
 * where eighths are felt one by one (7/8), they are no beats of a bar in quarters.
 */
function inMetres(played: readonly PlayedBar[]): { beatsPerBar: number; bars: ChartBar[] } {
  const metres = played.map(({ written }) => written.metre);
  const isInEighths = ({ quarters }: Metre): boolean => quarters < 1;
  const other = metres.findIndex((metre) => isInEighths(metre) !== isInEighths(metres[0]));
  if (other >= 0)
    throw fail(
      played[other].written,
      metres[other].name,
      `cannot follow ${metres[0].name}, since eighths are the beats of one and not of the other; write all bars in eighths, such as 8/8 for 4/4`,
    );
  const beatsPerBar = commonest(metres.map(({ beats }) => beats));
  const bars = played.map(({ chords }, i): ChartBar => {
    const { beats } = metres[i];
    return beats === beatsPerBar ? { chords } : { chords, beats };
  });
  return { beatsPerBar, bars };
}

/** Of those that occur most often, the one that comes first. */
function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}
