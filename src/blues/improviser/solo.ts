// A transcribed solo: its notes on their grid with the time left over, and the beats with the chords under them.
import type { ChordSymbol } from '../chord.ts';
import type { Beats, BeatsPerMinute, MidiNote } from '../types.ts';

/** A beat of the rhythm section. */
export interface SoloBeat {
  /** As counted in the source; pick-up bars are 0 and below. */
  readonly bar: number;
  /** From 1. */
  readonly beat: number;
  readonly beatsPerBar: number;
  readonly chord: ChordSymbol;
  /** From 1; 0 and below before and after the choruses. */
  readonly chorus: number;
}

export interface SoloNote {
  readonly pitch: MidiNote;
  /** As played, from the first of the solo's beats. */
  readonly onset: Beats;
  readonly duration: Beats;
  /** Index of its beat in {@link Solo.beats}. */
  readonly beat: number;
  /** From 1: where in its beat, of `division` equal parts, the transcriber heard it. */
  readonly tatum: number;
  readonly division: number;
  /** Median loudness in dB, or the velocity in a MIDI file; undefined where neither is known. */
  readonly loudness?: number;
  readonly beginsPhrase: boolean;
}

/** What a style of playing is called in the data, spelled for people. */
export const SOLO_STYLES = [
  'traditional',
  'swing',
  'bebop',
  'cool',
  'hard bop',
  'post-bop',
  'fusion',
  'blues',
] as const;
export type SoloStyle = (typeof SOLO_STYLES)[number];

/** How the rhythm section plays. */
export const FEELS = ['swing', 'two-beat', 'latin', 'funk', 'ballad'] as const;
export type Feel = (typeof FEELS)[number];

export interface Solo {
  /** What it is called where it comes from. */
  readonly id: string;
  readonly tempo: BeatsPerMinute;
  /** A style of the time and, where the tune is one, `blues`. */
  readonly styles: readonly SoloStyle[];
  readonly feel?: Feel;
  /** `written` where onsets are a score's, which does not tell how early or late they are played; default `played`. */
  readonly timing?: 'written' | 'played';
  readonly beats: readonly SoloBeat[];
  /** In order; no two at once. */
  readonly notes: readonly SoloNote[];
}
