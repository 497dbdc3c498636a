// Charts in the JSON of M. Oliphant's JazzStandards: sections, each a segment with endings.
import {
  chartOf,
  chordIn,
  count,
  type Place,
  tooLong,
  type WrittenBar,
  type WrittenChord,
} from './chart-bars.ts';
import { MAX_WRITTEN } from './chart-form.ts';
import { COMMON, type Metre, metreOf } from './chart-metre.ts';
import { ChartError } from './errors.ts';
import type { Chart } from './types.ts';

/** Longest JSON, in characters: 1,382 tunes have 0.9 million. */
const MAX_JSON = 8_000_000;

/** A tune in the file. */
export interface JsonTune {
  readonly title: string;
  readonly composer: string;
  readonly style: string;
  /** `Bb`, `F#m`; empty where the file gives none. */
  readonly key: string;
  /** As in the file; checked when the chart is read. */
  readonly source: Readonly<Record<string, unknown>>;
}

/**
 * The tunes of a JSON text: one tune, or a list of them.
 *
 * @throws ChartError for what is no JSON, or none of this kind
 */
export function readJsonTunes(text: string): JsonTune[] {
  if (text.length > MAX_JSON)
    throw bad(
      `this JSON is too long: ${count(text.length)} characters, and ${count(MAX_JSON)} is the most I read`,
    );
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw bad('this is not a chart in JSON: it cannot be parsed; the file may be cut short');
  }
  const tunes = Array.isArray(parsed) ? parsed : [parsed];
  if (tunes.length === 0) throw bad('this JSON holds no tune');
  return tunes.map((source: unknown, i) => {
    if (!isRecord(source) || !Array.isArray(source.Sections))
      throw bad(
        `tune ${i + 1} of this JSON has no list of "Sections"; a chart has a "Title" and "Sections" with "MainSegment"s`,
      );
    return {
      title: textOf(source.Title) || `Tune ${i + 1}`,
      composer: textOf(source.Composer),
      style: textOf(source.Rhythm),
      key: textOf(source.Key).replace(/min$/, 'm'),
      source,
    };
  });
}

function bad(what: string): ChartError {
  return new ChartError(what, { line: 1, bar: 0 });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 200) : '';
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * The chart of a tune, its repeats written out. A section labelled `i` is an introduction, and no part of the form;
 * a section with endings but without a segment belongs to the one before it.
 *
 * @throws ChartError with title, bar and symbol
 */
export function jsonChart({ title, source }: JsonTune): Chart {
  const metre = metreOfTune(source.TimeSignature, title);
  const bars: Writable<WrittenBar>[] = [];
  let number = 0;
  for (const section of source.Sections as unknown[]) {
    if (!isRecord(section)) throw bad(`"${title}": a section is no object`);
    const outside = section.Label === 'i' ? { outside: 'intro' as const } : {};
    const add = (segment: unknown): Writable<WrittenBar>[] => {
      const chords = isRecord(segment) ? segment.Chords : undefined;
      if (typeof chords !== 'string') throw bad(`"${title}": a segment without "Chords"`);
      if (chords.trim() === '') return [];
      const texts = chords.split('|');
      if (bars.length + texts.length > MAX_WRITTEN) throw tooLong(`more than ${count(MAX_WRITTEN)}`, 1);
      const added = texts.map((text): Writable<WrittenBar> => {
        const place = { line: 1, bar: ++number, name: `"${title}", bar ${number}` };
        return { ...place, metre, chords: readBar(text, place, metre), ...outside };
      });
      bars.push(...added);
      return added;
    };
    const endings = Array.isArray(section.Endings) ? section.Endings : [];
    const main = add(section.MainSegment);
    if (main.length > 0) main[0].opensRepeat = true;
    const repeats =
      typeof section.Repeats === 'number' && section.Repeats > 0 ? Math.min(section.Repeats, 98) : 0;
    if (main.length > 0 && endings.length === 0 && repeats > 0)
      main[main.length - 1].closesRepeat = repeats + 1;
    for (const [i, ending] of endings.entries()) {
      const played = add(ending);
      if (played.length === 0) continue;
      played[0].ending = [i + 1];
      if (i + 1 < endings.length) played[played.length - 1].closesRepeat = 2;
    }
  }
  if (bars.length === 0) throw bad(`"${title}" holds no bars`);
  return chartOf(title, bars);
}

function metreOfTune(signature: unknown, title: string): Metre {
  if (signature === undefined) return COMMON;
  const parts = typeof signature === 'string' ? /^(\d{1,2})\/(\d{1,2})$/.exec(signature) : null;
  const metre = parts ? metreOf(Number(parts[1]), Number(parts[2])) : undefined;
  if (!metre) throw bad(`"${title}": ${JSON.stringify(signature)} is not a metre I play`);
  return metre;
}

/** Chords between commas share the bar; none holds the one before; those in brackets are alternates. */
function readBar(text: string, place: Place, { beats }: Metre): WrittenChord[] {
  let words = text.split(',').map((word) => word.trim());
  const fits = (shares: number): boolean => beats % shares === 0 || shares % beats === 0;
  // Cells that hold alternates alone may be more than the bar has beats.
  if (!fits(words.length)) words = words.filter((word) => !word.startsWith('('));
  return words.flatMap((word, i) => {
    const symbol = word.replace(/\(.*$/, '');
    return symbol === '' ? [] : [{ chord: chordIn(place, symbol), onset: (i * beats) / words.length }];
  });
}
