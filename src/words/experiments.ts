// Experiments on a memory while it reads: cut it, hold its gates, and see what becomes of the prediction.
import { type Gate, LSTM, ValueError } from '../lstm/index.ts';
import type { Prediction } from './memory.ts';
import { emptyMemory, type ReadWord, wordsOf } from './reading.ts';
import { keyOf } from './vocabulary.ts';
import type { Words } from './words.ts';

/** A gate held while a text is read. */
export interface HeldGate {
  readonly gate: Gate;
  /** 0 shuts it, 1 opens it. */
  readonly value: number;
  /** Layers, the first 0; default all. */
  readonly layers?: readonly number[];
}

/** What is done to the memory; several things may be done at once. */
export interface Experiment {
  /**
   * Everything up to and including this word is erased from the network's memory (all states 0): its number in the
   * text, the first 0, or the word itself, where it was said last. Which unknown word stands in which slot is kept.
   */
  readonly cutAfter?: number | string;
  /** Only so many words at the end are remembered; the same as a cut before them. */
  readonly keep?: number;
  /** Gates held while reading; only an LSTM has them. */
  readonly clamp?: readonly HeldGate[];
  /** Number of the word from which on they are held; default 0, the first. */
  readonly from?: number;
}

/** What is predicted without and with the experiment. */
export interface ExperimentResult {
  readonly before: Prediction[];
  readonly after: Prediction[];
}

/**
 * Reads a text twice, as ever and with an experiment, and predicts the next word: the `top` likeliest (default 10), or
 * just `words`. The model is as before afterwards; gates that were held by `LSTM.clamp` are released.
 *
 *     experiment(words, text, { cutAfter: 'Charlie' });
 *     experiment(words, text, { clamp: [{ gate: 'forget', value: 0 }], from: 5 });
 *
 * @throws {ValueError} for a text without words, and for words, gates or layers that are not there.
 */
export function experiment(
  model: Words,
  text: string,
  { cutAfter, keep, clamp = [], from = 0 }: Experiment,
  { top, words }: { top?: number; words?: readonly string[] } = {},
): ExperimentResult {
  const memory = emptyMemory(model);
  const predict = (): Prediction[] => (words ? memory.rank(words) : memory.predictions({ top }));
  const read = wordsOf(memory, text);
  const cut = placeOfCut(read, cutAfter, keep);
  checkNumber(from, read, 'the gates');
  for (const { text: token } of read) memory.readToken(token);
  const before = predict();
  memory.reset();
  try {
    for (const [i, { text: token }] of read.entries()) {
      if (i === from) hold(model, clamp);
      memory.readToken(token);
      if (i === cut) memory.erase();
      memory.keepUp();
    }
  } finally {
    if (clamp.length > 0) release(model);
  }
  return { before, after: predict() };
}

/** Number of the last word that is erased; -1 for none. */
function placeOfCut(read: readonly ReadWord[], cutAfter?: number | string, keep?: number): number {
  const cuts = [-1];
  if (typeof cutAfter === 'number') cuts.push(checkNumber(cutAfter, read, 'the cut'));
  if (typeof cutAfter === 'string') {
    const place = read.findLastIndex(({ text }) => keyOf(text) === keyOf(cutAfter));
    if (place < 0) throw new ValueError(`"${cutAfter}" is no word of the text; cut after one that is.`);
    cuts.push(place);
  }
  if (keep !== undefined) {
    if (!Number.isInteger(keep) || keep < 0) {
      throw new ValueError(`the number of words to keep must be 0 or more, not ${keep}.`);
    }
    cuts.push(read.length - 1 - keep);
  }
  return Math.max(...cuts);
}

function checkNumber(place: number, read: readonly ReadWord[], what: string): number {
  if (!Number.isInteger(place) || place < 0 || place >= read.length) {
    throw new ValueError(
      `there is no word ${place} for ${what}; the text has words 0 to ${read.length - 1}.`,
    );
  }
  return place;
}

function hold({ network }: Words, gates: readonly HeldGate[]): void {
  for (const { gate, value, layers = network.layers.keys() } of gates) {
    if (!Number.isFinite(value)) throw new ValueError(`a gate is held at a number, not at ${value}.`);
    for (const number of layers) {
      const layer = network.layers[number];
      if (!layer) {
        throw new ValueError(
          `there is no layer ${number}; the network has layers 0 to ${network.layers.length - 1}.`,
        );
      }
      if (!(layer instanceof LSTM)) {
        throw new ValueError(
          `the cells of this model (${network.sizes.cell}) have no gates to hold; load an LSTM.`,
        );
      }
      layer.clamp(0, gate, value);
    }
  }
}

function release({ network }: Words): void {
  for (const layer of network.layers) if (layer instanceof LSTM) layer.release();
}
