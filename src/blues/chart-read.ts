// Charts from whatever holds one: text, iReal Pro links, MusicXML, MIDI files, JSON.

import { parseChart } from './chart.ts';
import { jsonChart, readJsonTunes } from './chart-json.ts';
import { readText } from './chart-text.ts';
import { ChartError } from './errors.ts';
import { irealChart } from './ireal.ts';
import { holdsLink, readLinks } from './ireal-link.ts';
import { readMidi } from './midi-read.ts';
import { midiChart, midiForm } from './midi-read-chart.ts';
import { readMusicXml } from './musicxml-read.ts';
import { unzipScore } from './musicxml-read-zip.ts';
import type { BeatsPerMinute, Chart } from './types.ts';

/** A chart, and what stood beside it. */
export interface Sheet {
  readonly chart: Chart;
  readonly composer?: string;
  /** As written: `Medium Swing`. */
  readonly style?: string;
  /** As written: `Bb`, `F#m`. */
  readonly key?: string;
  readonly tempo?: BeatsPerMinute;
}

export interface ReadChartOptions {
  /** For charts that bear no title. */
  readonly title?: string;
  /** Which tune of several: its number, from 1, or its title, or a part of that. */
  readonly tune?: string;
}

/**
 * Reads a chart. What it is shows in itself: a MIDI file, compressed or plain MusicXML, a text with links of iReal
 * Pro, JSON, or else a text chart.
 *
 * @throws ChartError or MusicError, saying where the chart cannot be read
 * @example
 * readChart('C7 | F7 | C7 | G7').bars.length // => 4
 */
export function readChart(source: string | Uint8Array, options: ReadChartOptions = {}): Chart {
  return readSheet(source, options).chart;
}

/** As `readChart`, with what stood beside the chart. */
export function readSheet(source: string | Uint8Array, options: ReadChartOptions = {}): Sheet {
  if (typeof source === 'string') return readTextSheet(source, options);
  if (startsWith(source, 'MThd')) {
    const file = readMidi(source);
    // A file counts quarters; a chart what is felt as a beat.
    const tempo = file.tempos[0].tempo / midiForm(file).quarters;
    return { chart: midiChart(file, options), tempo };
  }
  if (startsWith(source, 'PK')) return readMusicXml(decode(unzipScore(source)), options);
  return readTextSheet(decode(source), options);
}

function readTextSheet(text: string, options: ReadChartOptions): Sheet {
  if (holdsLink(text)) {
    const tune = choose(readLinks(text), options.tune);
    return withoutEmpty({ chart: irealChart(tune), ...tune });
  }
  const start = /[^\s\ufeff]/.exec(text)?.index ?? 0;
  if (text[start] === '<') return readMusicXml(text, options);
  if (text[start] === '{' || /^\[\s*[{\]]/.test(text.slice(start, start + 100))) {
    const tune = choose(readJsonTunes(text), options.tune);
    return withoutEmpty({ chart: jsonChart(tune), ...tune });
  }
  const { composer, style, key, tempo } = readText(text).header;
  return withoutEmpty({ chart: parseChart(text, options), composer, style, key, tempo });
}

function withoutEmpty({ chart, composer, style, key, tempo }: Sheet): Sheet {
  return {
    chart,
    ...(composer ? { composer } : {}),
    ...(style ? { style } : {}),
    ...(key ? { key } : {}),
    ...(tempo ? { tempo } : {}),
  };
}

/** The tune of that number or title; the only one where there is one. */
function choose<Tune extends { readonly title: string }>(
  tunes: readonly Tune[],
  wanted: string | undefined,
): Tune {
  const plain = (text: string): string => text.trim().toLowerCase();
  if (wanted === undefined) {
    if (tunes.length === 1) return tunes[0];
    throw none(`${tunes.length} tunes are here, so say which by number or title: ${listed(tunes)}`);
  }
  if (/^\d+$/.test(wanted)) {
    const tune = tunes[Number(wanted) - 1];
    if (!tune)
      throw none(
        `there is no tune ${wanted} here: ${tunes.length === 1 ? 'there is one' : `they go from 1 to ${tunes.length}`}`,
      );
    return tune;
  }
  const name = plain(wanted);
  const same = tunes.find(({ title }) => plain(title) === name);
  if (same) return same;
  const like = tunes.filter(({ title }) => plain(title).includes(name));
  if (like.length === 1) return like[0];
  const shown = `"${wanted.slice(0, 60)}"`;
  if (like.length === 0) throw none(`no tune here is called ${shown}: ${listed(tunes)}`);
  throw none(`${like.length} tunes are called something like ${shown}: ${listed(like)}`);
}

function none(what: string): ChartError {
  return new ChartError(what, { line: 1, bar: 0 });
}

function listed(tunes: readonly { readonly title: string }[]): string {
  const shown = tunes.slice(0, 5).map(({ title }, i) => `${i + 1} ${title.slice(0, 60)}`);
  return (
    shown.join(', ') +
    (tunes.length > 5 ? ` … ${tunes.length} ${tunes[tunes.length - 1].title.slice(0, 60)}` : '')
  );
}

/** Whether bytes begin with these letters. */
export function startsWith(bytes: Uint8Array, letters: string): boolean {
  return letters.split('').every((letter, i) => bytes[i] === letter.charCodeAt(0));
}

/**
 * The text in bytes: UTF-8, or UTF-16 where a mark at the beginning says so.
 *
 * @throws ChartError for what is no text
 */
export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw none('this is neither text nor a MIDI, MusicXML or .mxl file');
  }
}
