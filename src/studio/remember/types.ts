// What the view and the worker of "Remember" tell each other.
import type { Gate } from '../../lstm/index.ts';
import type { Prediction, WordsProgress } from '../../words/index.ts';

/** Which network: the LSTM (shipped, or the reader's own) or the plain one beside it. */
export type Network = 'lstm' | 'rnn';

/** A word of the text, and what both networks expect after it. */
export interface ReadStep {
  readonly text: string;
  /** Offsets in the text, in UTF-16 units. */
  readonly start: number;
  readonly stop: number;
  readonly isLineEnd: boolean;
  readonly next: Readonly<Record<Network, readonly Prediction[]>>;
}

/** What is done to the memory while it reads. */
export interface Meddling {
  /** Number of the last word that is erased; absent for none. */
  readonly cutAfter?: number;
  /** Gates held, each at a number from 0 (shut) to 1 (open). */
  readonly held: Readonly<Partial<Record<HeldGate, number>>>;
}

export type HeldGate = Extract<Gate, 'input' | 'forget' | 'output'>;

/** A word of the text and what its memory did for a prediction, in nats. */
export interface Reason {
  /** Number of the word in the text. */
  readonly word: number;
  readonly nats: number;
}

/** A predicted word without and with the meddling. */
export interface Changed {
  readonly word: string;
  readonly before: number;
  readonly after: number;
}

/** How a training goes on. */
export interface TrainingPoint extends WordsProgress {
  /** Seconds until the end, at the pace so far. */
  readonly secondsLeft: number;
}

export interface Trained {
  /** The model's file. */
  readonly model: Uint8Array;
  /** On text kept aside. */
  readonly perplexity: number;
  readonly steps: number;
  readonly stopped: boolean;
  /** Words it knows. */
  readonly vocabulary: number;
  readonly parameters: number;
}
