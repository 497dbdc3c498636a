// What a step of the show is: what it is given, and what it gives.
import type { Context } from './context.ts';
import type { SoloOptions } from './solo-options.ts';

export interface PerformOptions extends SoloOptions {
  readonly chart?: string;
  /** Whether the tempo was asked for, and not the usual one. */
  readonly tempoGiven: boolean;
  readonly out: string;
  readonly json?: boolean;
}

/** What a step is given. */
export interface Stage {
  readonly context: Context;
  readonly options: PerformOptions;
  /** Writes a file into the folder of the show; from then on it is kept, whatever happens. */
  write(name: string, content: Uint8Array | string): Promise<void>;
}

export interface StepResult {
  /** For people. */
  readonly text: string;
  /** For programs: stands under the step's name. */
  readonly json: unknown;
}

/** One thing the house can do. */
export interface Step {
  readonly name: string;
  /** Reads and checks what it was given, and returns what is then to be done: no step begins before all are prepared. */
  prepare(stage: Stage): Promise<() => Promise<StepResult>>;
}
