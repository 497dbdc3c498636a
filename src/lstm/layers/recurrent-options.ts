// What recurrent layers are made with, and what their walks through time are called with.
import type { Random } from '../random.ts';
import type { IntTensor } from '../tensor.ts';
import type { RecurrentState } from './state.ts';

export interface RecurrentOptions {
  inputSize: number;
  hiddenSize: number;
  /** Layers on top of each other; default 1. */
  numLayers?: number;
  /** A second walk from the end to the beginning, its output beside the first's. */
  bidirectional?: boolean;
  /** Default true. */
  bias?: boolean;
  /** Variational dropout between layers: one mask for all steps (Gal & Ghahramani 2016). */
  dropout?: number;
  /** Where weights come from; default a fresh `Random(0)`. */
  random?: Random;
  /**
   * Partitioned connections of layer 0, both directions: 1 where there is one, 0 where not; see `blockMask`.
   * [gates · hidden, inputSize] and [gates · hidden, h].
   */
  maskIh?: ArrayLike<number>;
  maskHh?: ArrayLike<number>;
}

export interface ForwardOptions {
  /** Read as the initial state (default 0) and overwritten with the last one: carried over to the next batch. */
  state?: RecurrentState;
  /** Steps of each sequence of the batch; beyond them the output is 0 and the state stays. */
  lengths?: IntTensor;
  /** Dropout is at work; default false. */
  training?: boolean;
}

export interface BackwardOptions {
  /** Read as the gradient of the last state (default 0) and overwritten with that of the initial one. */
  stateGradient?: RecurrentState;
  /** Whether the gradient of x is wanted; default true. */
  inputGradient?: boolean;
}
