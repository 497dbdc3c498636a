// What flows through the improvising room: chart → form → melody → band → score, MIDI and sound.

/** Time in beats (quarter notes in 4/4), from the first beat of the first chorus. */
export type Beats = number;
/** Beats a minute. */
export type BeatsPerMinute = number;
/** MIDI note number, 60 = middle C. */
export type MidiNote = number;
/** 0 = C … 11 = B. */
export type PitchClass = number;

/** A chord as it stands in a bar. */
export interface ChordChange {
  /** As written, normalised: `Bb7`, `Cm7b5`, `F/A`; `NC` for no chord. */
  readonly symbol: string;
  /** Where it begins in its bar. */
  readonly onset: Beats;
  /** How long it sounds within its bar. */
  readonly duration: Beats;
  /** −1 for `NC`. */
  readonly root: PitchClass;
  /** The lowest note: the root, or what follows the slash; −1 for `NC`. */
  readonly bass: PitchClass;
  /** The chord's notes, root first, without the slash bass; empty for `NC`. */
  readonly pitchClasses: readonly PitchClass[];
}

export interface ChartBar {
  readonly chords: readonly ChordChange[];
  /** Its length, where that is not the chart's `beatsPerBar`. */
  readonly beats?: Beats;
}

/** A form of one chorus: repeats written out, every bar with its chords. */
export interface Chart {
  readonly title: string;
  /** Of most of its bars: where metres change, bars have their own (see `barLines`). */
  readonly beatsPerBar: number;
  readonly bars: readonly ChartBar[];
}

/** A sounding note of a melody or a part. */
export interface Note {
  readonly onset: Beats;
  readonly duration: Beats;
  readonly pitch: MidiNote;
  /** 1 … 127. */
  readonly velocity: number;
  /** Where a score puts its beginning, if that is known and elsewhere than at its onset. */
  readonly written?: Beats;
}

/** A solo over some choruses of a chart: what the scores, the MIDI file and the sound are made from. */
export interface Improvisation {
  readonly chart: Chart;
  readonly choruses: number;
  readonly tempo: BeatsPerMinute;
  /** Length of an on-beat eighth against the off-beat one: 1 straight, 2 triplet swing. Playing only; scores stay straight. */
  readonly swing: number;
  readonly melody: readonly Note[];
  /**
   * `written`, the default: eighths stand straight in the melody, and whoever plays it swings them. `played`: its times
   * are those that sound, swing and all: who plays it leaves them as they are, and a score is quantised from them.
   */
  readonly timing?: 'written' | 'played';
}
