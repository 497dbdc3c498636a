// What the page and the worker of "Speak" tell each other, as plain data.
import type { NumberedSentence, SpeechMark } from '../../speech/index.ts';

/** What is to be spoken, as it was typed: a text, or a document in SSML. */
export interface Source {
  readonly text: string;
  readonly ssml: boolean;
}

/** How all of it is spoken: rate and range as multiples of the voice's own, pitch in semitones above it. */
export interface Manner {
  readonly rate: number;
  readonly pitch: number;
  readonly range: number;
}

export const OWN_MANNER: Manner = { rate: 1, pitch: 0, range: 1 };

/** What a person changed of single words. Words are numbered through the whole text, phones within their word. */
export interface Edits {
  /** Semitones up, by word. */
  readonly pitch: Readonly<Record<number, number>>;
  /** How many times as long, by "word.phone". */
  readonly length: Readonly<Record<string, number>>;
  /** Seconds of silence behind a word. */
  readonly pause: Readonly<Record<number, number>>;
  /** Which of its readings a heteronym has, by word. */
  readonly reading: Readonly<Record<number, number>>;
}

/** What can be taken back. */
export interface Work {
  readonly source: Source;
  readonly edits: Edits;
  readonly manner: Manner;
  /** Whose voice; the room's own choice if absent. */
  readonly reader?: string;
  /** The text whose words the edits are numbered by: the one before, until the new one is planned. */
  readonly numbered: Source;
}

/** A text with all that was planned of it. */
export interface Analysis {
  /** What is read, without any markup. */
  readonly shown: string;
  /** Where each word stands in that. */
  readonly places: readonly (readonly [start: number, stop: number])[];
  readonly sentences: readonly NumberedSentence[];
}

/** What markup leaves to be read, and where each word stands in that; a plain text says so itself. */
export type Unmarked = Pick<Analysis, 'shown' | 'places'>;

/** The voice that is there. */
export interface LoadedVoice {
  /** The mean of its pitch, in hertz. */
  readonly pitch: number;
  /** Of all that it is made of. */
  readonly bytes: number;
  /** Whose voice it is, and whose there are. */
  readonly reader: string;
  readonly readers: readonly string[];
}

/** Sound as it is made, a tenth of a second at a time. */
export interface SoundPiece {
  readonly samples: Float32Array;
  readonly marks: readonly SpeechMark[];
}

/** Columns of loudness by frequency, 10 ms each, from 0 (nothing) to 255; low frequencies first. */
export interface Spectrogram {
  readonly bins: number;
  readonly columns: Uint8Array;
}

/** A sentence that was spoken. */
export interface Spoken {
  /** Of sound, and of work for it. */
  readonly seconds: number;
  readonly spent: number;
  readonly spectrogram: Spectrogram;
  /** Its phones, in seconds from its beginning. */
  readonly phones: readonly { readonly time: number; readonly end: number }[];
}

/** What is wrong with a document, and where, both from 1. */
export interface SsmlFault {
  readonly message: string;
  readonly line?: number;
  readonly column?: number;
}
