// Solos from files that people have: a MIDI file with chords in it or beside it, or a MusicXML score with chords.

import { barLines } from './bar-lines.ts';
import { decode, startsWith } from './chart-read.ts';
import { MusicError } from './errors.ts';
import type { Feel, Solo, SoloStyle } from './improviser/solo.ts';
import { melodyTrack, oneAtATime } from './melody-track.ts';
import { type MidiFile, readMidi } from './midi-read.ts';
import { formFromBar, holdsChords, inForm, type MidiForm, midiChart, midiForm } from './midi-read-chart.ts';
import { readMusicXml } from './musicxml-read.ts';
import { unzipScore } from './musicxml-read-zip.ts';
import { soloOverChart } from './solo-chart.ts';
import { defaultSwing } from './swing.ts';
import type { BeatsPerMinute, Chart } from './types.ts';

export interface ReadSoloOptions {
  readonly id: string;
  /** For a MIDI file that holds no chords. */
  readonly chart?: Chart;
  /** Bar of such a file, from 1, in which the form begins; default 1. */
  readonly firstBar?: number;
  /** The melody's track in a MIDI file: its number, from 1, or its name; default the one most like a melody. */
  readonly track?: string;
  /** Who the soloist has in mind. */
  readonly style?: SoloStyle;
  /** Whether a score is taken to swing as soloists do at its tempo; else its timing is unknown. */
  readonly swung?: boolean;
}

/** The tempo of a score that gives none: near the median of the Weimar Jazz Database. */
const USUAL_TEMPO: BeatsPerMinute = 160;
/** Fewer notes are no solo. */
const LEAST_NOTES = 8;
/** Onsets no further than this from twelfths of a beat were not played by hand. */
const EXACT = 0.005;

/**
 * The solo in a MIDI file (type 0 or 1) or a score (MusicXML, compressed or not).
 *
 * @throws {MusicError|ChartError} for what is neither, holds no chords, or no melody
 */
export function readSolo(bytes: Uint8Array, options: ReadSoloOptions): Solo {
  const solo = startsWith(bytes, 'MThd')
    ? fromMidi(readMidi(bytes), options)
    : fromScore(decode(startsWith(bytes, 'PK') ? unzipScore(bytes) : bytes), options);
  if (solo.notes.length < LEAST_NOTES) {
    throw new MusicError(
      `its melody has ${solo.notes.length} notes in the form, and a solo has ${LEAST_NOTES} or more`,
    );
  }
  return solo;
}

function manner({ id, style }: ReadSoloOptions): { id: string; style?: SoloStyle; feel?: Feel } {
  // A style is asked for with the feel that `improvise` gives it.
  return { id, ...(style && { style, feel: 'swing' }) };
}

function fromMidi(file: MidiFile, options: ReadSoloOptions): Solo {
  const { notes } = melodyTrack(file, options.track);
  const { chart, form } = formIn(file, options);
  const { start, quarters } = form;
  const melody = inForm(notes, form);
  const written = melody.every(({ onset }) => Math.abs(onset * 12 - Math.round(onset * 12)) < 12 * EXACT);
  const tempo = file.tempos.findLast(({ onset }) => onset <= start + 1e-6)!.tempo / quarters;
  return soloOverChart({ ...manner(options), ...swingOf(tempo, options), chart, melody, tempo, written });
}

/** The chords in the file, or the chart beside it. */
function formIn(file: MidiFile, { chart, firstBar = 1 }: ReadSoloOptions): { chart: Chart; form: MidiForm } {
  if (!chart || holdsChords(file)) return { chart: midiChart(file), form: midiForm(file) };
  const form = formFromBar(file, firstBar);
  const [own, given] = [form.beats, barLines(chart).beatsOf(0)];
  // Bars of four may be written as two of two beats each.
  if (own % given !== 0 && given % own !== 0) {
    throw new MusicError(`the chart has ${given} beats a bar, and the MIDI file has ${own}`);
  }
  return { chart, form };
}

function fromScore(text: string, options: ReadSoloOptions): Solo {
  const { chart, melody, tempo = USUAL_TEMPO } = readMusicXml(text);
  const line = oneAtATime(melody);
  return soloOverChart({
    ...manner(options),
    ...swingOf(tempo, options),
    chart,
    melody: line,
    tempo,
    written: true,
  });
}

function swingOf(tempo: BeatsPerMinute, { swung = false }: ReadSoloOptions): { swing?: number } {
  return swung ? { swing: defaultSwing(tempo) } : {};
}
