// What a style of the band consists of: its feel, its players, and their patterns.
import type { BySize, Choices } from './pattern.ts';
import type { BeatsPerMinute } from './types.ts';
import type { Voicing } from './voicings.ts';

export const STYLES = ['swing', 'slow-blues', 'shuffle', 'bossa', 'ballad', 'funk'] as const;
export type StyleName = (typeof STYLES)[number];

/** General MIDI's drum notes; the brushes are those of the brush kit. */
export const DRUM = {
  kick: 36,
  stick: 37,
  snare: 38,
  slap: 39,
  swirl: 40,
  hat: 42,
  lowTom: 43,
  pedal: 44,
  open: 46,
  highTom: 48,
  crash: 49,
  ride: 51,
  bell: 53,
  sticks: 31,
} as const;
export type Drum = keyof typeof DRUM;

/** Rows by drum. `X` is loud, `x` plain, `o` soft, `,` hardly heard. */
export type DrumRows = Readonly<Partial<Record<Drum, string>>>;

export interface DrumPatterns {
  /** What keeps time. */
  readonly time: Choices<DrumRows>;
  /** Remarks on top of it. */
  readonly remarks: Choices<DrumRows>;
  /** Leads to the next chorus, in place of the time. */
  readonly fills: Choices<DrumRows>;
}

/** `x` is plain, `X` loud, `o` soft. */
export interface CompingPatterns {
  /** For a busy soloist. */
  readonly sparse: Choices<string>;
  readonly full: Choices<string>;
}

/**
 * Rows of the bass. `R` the chord's bass note, `F` its fifth, `T` its third, `S` its seventh or sixth, `O` the bass
 * note an octave away, `w` whatever walks on, `a` what leads to the next note, `r` the note before again, `x` the same,
 * damped. Where a chord begins, its bass note is played whatever the row says.
 */
export interface BassPatterns {
  /** In the rhythm of the style. */
  readonly full: BySize<Choices<string>>;
  /** In two, for the first chorus of several. */
  readonly two?: BySize<Choices<string>>;
}

export interface Style {
  readonly name: StyleName;
  /** As it stands over a score. */
  readonly words: string;
  /** Whether scores carry the swing mark. */
  readonly swings: boolean;
  /** A usual tempo. */
  readonly tempo: BeatsPerMinute;
  /** How much the soloist swings at a tempo, unless told otherwise. */
  readonly soloSwing: (tempo: BeatsPerMinute) => number;
  /** How much the band swings beside a soloist. */
  readonly bandSwing: (soloist: number, tempo: BeatsPerMinute) => number;
  /** MIDI's controller 7 of the players, set by measuring (see `models/band.md`). */
  readonly levels: { readonly comper: number; readonly bass: number; readonly drums: number };
  /** General MIDI's program of the drums: 0 standard, 32 jazz, 40 brushes. */
  readonly kit: 0 | 32 | 40;
  readonly comper: 'piano' | 'guitar';
  readonly voicing: (tempo: BeatsPerMinute) => Voicing;
  /** How often, in a hundred, a player goes on with the figure of the bar before. */
  readonly settled: number;
  /** Whether a crash marks the top of a chorus. */
  readonly crashes: boolean;
  readonly drums: BySize<DrumPatterns>;
  readonly bass: BassPatterns;
  readonly comping: BySize<CompingPatterns>;
}
