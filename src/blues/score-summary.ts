// A solo in a few figures and a few lines of text.
import { barLines } from './bar-lines.ts';
import { rootName } from './chord.ts';
import { chartKey, chordAt } from './form.ts';
import { bluesScale, isChordTone } from './scales.ts';
import { spellNote } from './spelling.ts';
import { formLength } from './timeline.ts';
import type { Beats, BeatsPerMinute, Improvisation, MidiNote, Note } from './types.ts';

export interface ScoreSummary {
  readonly title: string;
  /** `C`, `F#m`. */
  readonly key: string;
  readonly tempo: BeatsPerMinute;
  readonly swing: number;
  readonly choruses: number;
  /** Of all choruses. */
  readonly bars: number;
  readonly notes: number;
  readonly notesPerBar: number;
  /** Seconds of all choruses. */
  readonly seconds: number;
  /** Absent without notes. */
  readonly lowest?: MidiNote;
  readonly highest?: MidiNote;
  /** Share of notes that belong to the chord they begin on, 0 to 1. */
  readonly chordTones: number;
  /** Share of notes in the blues scale of the key. */
  readonly bluesNotes: number;
  /** Share of notes in the chord or the blues scale. */
  readonly fitting: number;
  /** Share of beats on which a note sounds. */
  readonly sounding: number;
  /** The first bars: chords, and the notes in letters with their octaves. */
  readonly opening: readonly { readonly chords: string; readonly notes: string }[];
}

/** Bars of the opening. */
const OPENING = 4;

/** Counts what a solo holds. */
export function summarise(improvisation: Improvisation): ScoreSummary {
  const { chart, choruses, tempo, swing, melody } = improvisation;
  const key = chartKey(chart);
  const scale = bluesScale(key.root);
  const bars = chart.bars.length * choruses;
  const beats = formLength(improvisation);
  const pitches = melody.map(({ pitch }) => pitch);
  const share = (holds: (note: Note) => boolean): number =>
    melody.length === 0 ? 0 : melody.filter(holds).length / melody.length;
  const inChord = ({ pitch, onset }: Note): boolean => isChordTone(pitch, chordAt(chart, onset));
  const inScale = ({ pitch }: Note): boolean => scale.includes(pitch % 12);
  return {
    title: chart.title,
    key: key.name,
    tempo,
    swing,
    choruses,
    bars,
    notes: melody.length,
    notesPerBar: bars === 0 ? 0 : melody.length / bars,
    seconds: (beats * 60) / tempo,
    lowest: pitches.length === 0 ? undefined : pitches.reduce((a, b) => Math.min(a, b)),
    highest: pitches.length === 0 ? undefined : pitches.reduce((a, b) => Math.max(a, b)),
    chordTones: share(inChord),
    bluesNotes: share(inScale),
    fitting: share((note) => inChord(note) || inScale(note)),
    sounding: soundingBeats(melody) / beats,
    opening: openingBars(improvisation),
  };
}

function soundingBeats(melody: readonly Note[]): Beats {
  let sum = 0;
  let until = 0;
  for (const { onset, duration } of [...melody].sort((a, b) => a.onset - b.onset)) {
    const end = onset + duration;
    sum += Math.max(0, end - Math.max(onset, until));
    until = Math.max(until, end);
  }
  return sum;
}

function openingBars({ chart, choruses, melody }: Improvisation): { chords: string; notes: string }[] {
  const key = chartKey(chart);
  const lines = barLines(chart);
  const count = Math.min(OPENING, chart.bars.length * choruses);
  return Array.from({ length: count }, (_, bar) => {
    const notes = melody.filter(({ onset }) => lines.barAt(onset) === bar);
    const letters = notes.map(({ pitch, onset }) => {
      const { step, alter, octave } = spellNote(pitch, chordAt(chart, onset), key);
      return step + (alter < 0 ? 'b'.repeat(-alter) : '#'.repeat(alter)) + octave;
    });
    const { chords } = chart.bars[bar % chart.bars.length];
    return { chords: chords.map(({ symbol }) => symbol).join(' '), notes: letters.join(' ') || '–' };
  });
}

/**
 * The summary as lines of text for a terminal.
 *
 * @example
 * formatSummary(summarise(solo)).split('\n')[0] // => 'Blues in C, 132 beats a minute, swing 1.33'
 */
export function formatSummary(summary: ScoreSummary): string {
  const percent = (share: number): string => `${Math.round(share * 100)} %`;
  const { lowest, highest } = summary;
  const range =
    lowest === undefined || highest === undefined
      ? 'no notes'
      : `from ${letter(lowest)} to ${letter(highest)}`;
  const choruses = `${summary.choruses} ${summary.choruses === 1 ? 'chorus' : 'choruses'}`;
  const width = Math.max(...summary.opening.map(({ chords }) => chords.length));
  return [
    `${summary.title} in ${summary.key}, ${round(summary.tempo, 1)} beats a minute, swing ${round(summary.swing, 2)}`,
    `${choruses}, ${summary.bars} bars, ${clock(summary.seconds)}`,
    `${summary.notes} notes (${summary.notesPerBar.toFixed(1)} a bar), ${range}, sounding ${percent(summary.sounding)} of the time`,
    `chord tones ${percent(summary.chordTones)}, blues scale ${percent(summary.bluesNotes)}, either ${percent(summary.fitting)}`,
    ...summary.opening.map(({ chords, notes }, i) => `  bar ${i + 1}  ${chords.padEnd(width)}  ${notes}`),
  ].join('\n');
}

const letter = (pitch: MidiNote): string => rootName(pitch % 12) + (Math.floor(pitch / 12) - 1);
const round = (value: number, digits: number): string => String(Number(value.toFixed(digits)));

function clock(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
