// What a stage that runs lets the microscope see: the cells of its network, word by word or note by note.
import { signal } from '@preact/signals';

/** One cell through time, a number a step. Gates go from 0 (shut) to 1 (open). */
export interface CellTrace {
  /** As people read it: "layer 1, cell 17". */
  readonly name: string;
  readonly input: readonly number[];
  readonly forget: readonly number[];
  readonly output: readonly number[];
  /** What it holds after each step; c of an LSTM's cell may leave -1…1. */
  readonly memory: readonly number[];
  /** What it does for the prediction after the last step, as a sentence; where that is known. */
  readonly role?: string;
}

/** What there is to see. */
export interface CellView {
  /** What was read at each step: a word, a note. */
  readonly steps: readonly string[];
  /** First the cell that matters most. */
  readonly cells: readonly CellTrace[];
}

/** What a stage gives to look at; it is asked for the cells only while somebody looks. */
export interface CellFeed {
  /** The id of the stage, and what its network read, as a person would know it again. */
  readonly stage: string;
  readonly title: string;
  look(signal: AbortSignal): Promise<CellView>;
}

/** The latest; a stage sets it whenever its network has read on. */
export const cellFeed = signal<CellFeed | undefined>(undefined);
