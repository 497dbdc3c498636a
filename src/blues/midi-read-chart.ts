// A chart from the chord symbols in a MIDI file, wherever programs put them.
import {
  chartOf,
  chordIn,
  count,
  fail,
  type Place,
  tooLong,
  type WrittenBar,
  type WrittenChord,
} from './chart-bars.ts';
import { MAX_WRITTEN } from './chart-form.ts';
import { COMMON, METRES, type Metre, metreOf } from './chart-metre.ts';
import { parseChord } from './chord.ts';
import { suggestChord } from './chord-suggestion.ts';
import { MusicError } from './errors.ts';
import type { MidiFile, MidiText } from './midi-read.ts';
import type { Beats, Chart, Note } from './types.ts';

/** A quarter's part to which the chords of a performance are drawn, if they are near. */
const GRID = 12;
const NEAR = 0.03;

/**
 * The chart of a MIDI file: its chord symbols as texts, lyrics, markers or cues (whichever of a track holds most of
 * them), or as Yamaha's XF events, in bars by its metres.
 *
 * The form goes from the first chord's bar to the end; or from the marker `Chorus 1` to the next, as in the files of
 * this room.
 *
 * @throws MusicError for a file without chord symbols; ChartError for a symbol or metre that is not known
 */
export function midiChart(file: MidiFile, options: { readonly title?: string } = {}): Chart {
  const texts = chordTexts(file.texts);
  if (texts.length === 0)
    throw new MusicError(
      'the MIDI file holds no chord symbols (as texts, lyrics, markers or cues); give a chart beside it',
    );
  const { start, end } = formOf(file, texts);
  const bars = barsBetween(file, start, end);
  const placed: WrittenChord[][] = bars.map(() => []);
  let at = 0;
  for (const { onset, text } of texts) {
    const quarter = snapped(onset);
    if (quarter >= end - 1e-6) break;
    while (at + 1 < bars.length && bars[at + 1].start <= quarter + 1e-6) at++;
    const chord = chordIn(placeOf(at), text);
    // What stands before the form is what sounds when it begins.
    const beat = Math.max(0, quarter - bars[at].start) / bars[at].metre.quarters;
    if (placed[at].at(-1)?.onset === beat) placed[at].pop();
    placed[at].push({ chord, onset: beat });
  }
  const written: WrittenBar[] = bars.map(({ metre }, i) => ({
    ...placeOf(i),
    metre,
    chords: placed[i],
  }));
  return chartOf(file.names[0] || options.title || 'MIDI file', written);
}

/** Whether there are chord symbols for {@link midiChart}. */
export function holdsChords(file: MidiFile): boolean {
  return chordTexts(file.texts).length > 0;
}

/** Where a form begins in a file, and how long its beats are. */
export interface MidiForm {
  /** In quarters. */
  readonly start: Beats;
  /** Quarters in a beat. */
  readonly quarters: number;
}

/** The form of {@link midiChart}; without chord symbols, the file itself in quarters. */
export function midiForm(file: MidiFile): MidiForm {
  const texts = chordTexts(file.texts);
  if (texts.length === 0) return { start: 0, quarters: 1 };
  const { start, end } = formOf(file, texts);
  const [first] = barsBetween(file, start, end);
  return { start: first.start, quarters: first.metre.quarters };
}

/**
 * The form of a chart beside a file, from one of its bars on (from 1), and the beats of that bar.
 * @throws {ChartError} for a metre that is not played; {MusicError} for no such bar
 */
export function formFromBar(file: MidiFile, bar: number): MidiForm & { readonly beats: number } {
  if (!(Number.isInteger(bar) && bar >= 1 && bar <= MAX_WRITTEN))
    throw new MusicError(`a form begins in a bar from 1 to ${count(MAX_WRITTEN)}, not ${bar}`);
  const bars = barsOf(file);
  for (let before = 1; before < bar; before++) bars.next();
  const { start, metre } = bars.next().value;
  return { start, quarters: metre.quarters, beats: metre.beats };
}

/** Notes in quarters of a file, in beats of a form. */
export function inForm(notes: readonly Note[], { start, quarters }: MidiForm): Note[] {
  return notes.map((note) => ({
    ...note,
    onset: (note.onset - start) / quarters,
    duration: note.duration / quarters,
  }));
}

/** The bar at an index; a chart from a MIDI file has no lines. */
function placeOf(index: number): Place {
  return { line: 1, bar: index + 1, name: `bar ${index + 1} of the MIDI file` };
}

/** The texts of one kind in one track that hold most chord symbols. */
function chordTexts(texts: readonly MidiText[]): MidiText[] {
  const groups = new Map<string, MidiText[]>();
  for (const text of texts) {
    const bare = { ...text, text: unwrapped(text.text) };
    if (bare.text === '') continue;
    const name = `${text.track} ${text.kind}`;
    const group = groups.get(name);
    if (group) group.push(bare);
    else groups.set(name, [bare]);
  }
  let best: MidiText[] = [];
  for (const group of groups.values()) {
    const chords = group.filter(({ text }) => parseChord(text));
    // Letters alone are as likely the names of sections.
    if (chords.length * 2 < group.length || chords.every(({ text }) => text.length === 1)) continue;
    const surely = group[0].kind === 'chord' ? texts.length : chords.length;
    if (surely > best.length) best = group.filter(({ text }) => parseChord(text) || isMistyped(text));
  }
  return best;
}

/** `"C7"`, `[C7]`, `%C7`, `Chord: C7`. */
function unwrapped(text: string): string {
  return text
    .replace(/^\s*chord\s*[:=]?\s+/i, '')
    .replace(/^[\s%"'[{<]+|[\s"'\]}>]+$/g, '')
    .slice(0, 40);
}

function isMistyped(text: string): boolean {
  return /^[A-G]\S*$/.test(text) && suggestChord(text) !== undefined;
}

function formOf(file: MidiFile, texts: readonly MidiText[]): { start: Beats; end: Beats } {
  const markers = file.texts.filter(({ kind }) => kind === 'marker');
  const stop = markers.find(({ text }) => /^end$/i.test(text))?.onset;
  const chorus = markers.find(({ text }) => /^chorus 1$/i.test(text));
  if (chorus) {
    const end = markers.find(({ onset }) => onset > chorus.onset)?.onset;
    if (end !== undefined) return { start: chorus.onset, end };
  }
  const last = file.notes.reduce((most, { onset, duration }) => Math.max(most, onset + duration), 0);
  // The last note may ring a little over the bar line.
  const sounding = Math.max((last || file.length) - 0.25, texts[texts.length - 1].onset + 0.25);
  return { start: snapped(texts[0].onset), end: Math.max(stop ?? sounding, texts[0].onset + 0.25) };
}

function snapped(onset: Beats): Beats {
  const near = Math.round(onset * GRID) / GRID;
  return Math.abs(onset - near) < NEAR ? near : onset;
}

interface Bar {
  /** In quarters. */
  readonly start: Beats;
  readonly metre: Metre;
}

/** The bars of a file, without end. */
function* barsOf({ metres }: MidiFile): Generator<Bar, never> {
  let at = 0;
  let next = 0;
  let metre = COMMON;
  for (let bar = 0; ; bar++) {
    while (next < metres.length && metres[next].onset <= at + 1e-6) {
      const { upper, lower } = metres[next++];
      const read = metreOf(upper, lower);
      if (!read) throw fail(placeOf(bar), `${upper}/${lower}`, `is not a metre I play; ${METRES}`);
      metre = read;
    }
    yield { start: at, metre };
    at += metre.beats * metre.quarters;
  }
}

/** The bars that sound between two places. */
function barsBetween(file: MidiFile, start: Beats, end: Beats): Bar[] {
  const bars: Bar[] = [];
  const all = barsOf(file);
  for (let at = 0; at < end - 1e-6; ) {
    const bar = all.next().value;
    at = bar.start + bar.metre.beats * bar.metre.quarters;
    if (at > start + 1e-6) bars.push(bar);
    if (bars.length > MAX_WRITTEN) throw tooLong(`more than ${count(MAX_WRITTEN)}`, 1);
  }
  return bars;
}
