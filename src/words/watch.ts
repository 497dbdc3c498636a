// Watching a memory while it reads: what its gates do, and the cells that matter to what it predicts.
import { type StreamState, ValueError } from '../lstm/index.ts';
import type { Memory, Prediction } from './memory.ts';
import type { Cell, WordNetwork } from './network.ts';
import {
  emptyMemory,
  likeliest,
  logProbabilityOf,
  probabilityOf,
  type ReadWord,
  wordsOf,
} from './reading.ts';
import type { Words } from './words.ts';

/**
 * Gates from 0 (shut) to 1 (open). An LSTM's: what is let in, kept and passed on. A gated recurrent unit's: `reset`,
 * how much of the old is seen, and `update`, how much of it is kept. A plain recurrent layer has none.
 */
export type WatchedGate = 'input' | 'forget' | 'output' | 'reset' | 'update';

/** Of each gate that the cell has, a number a word. */
export type GateTraces = Readonly<Partial<Record<WatchedGate, readonly number[]>>>;

export interface WatchedLayer {
  readonly units: number;
  /** Means over the layer's cells. */
  readonly gates: GateTraces;
}

export interface WatchedCell {
  /** Its layer and its number in it, each from 0. */
  readonly layer: number;
  readonly unit: number;
  /** Nats that ln p(word) loses when the cell gives out 0 in the last step: above 0 it speaks for the word. */
  readonly weight: number;
  readonly gates: GateTraces;
  /** After each word: c of an LSTM's cell, which may leave -1…1; h of another's. */
  readonly values: readonly number[];
}

/** See {@link watch}. */
export interface Watched {
  /** What kind of cells: which gates there are. */
  readonly cell: Cell;
  /** The word whose prediction is watched. */
  readonly word: string;
  /** Its probability after the text. */
  readonly probability: number;
  /** What may come next, first the likeliest. */
  readonly predictions: readonly Prediction[];
  readonly words: readonly ReadWord[];
  readonly layers: readonly WatchedLayer[];
  /** First the cell that matters most. */
  readonly cells: readonly WatchedCell[];
  /** How it was found out which cells matter, as a sentence. */
  readonly method: string;
}

export interface WatchOptions {
  /** The predicted word; default the likeliest. */
  readonly about?: string;
  /** Cells to show; default 8. */
  readonly cells?: number;
}

const METHOD =
  'erasing each cell alone: in the step of the last word it gives out 0 (c = 0), and the change of ln p(word) is measured';

/** Where in a layer's activations each gate lies; what is left out is the candidate. */
const GATES_AT: Readonly<Record<Cell, readonly (readonly [WatchedGate, number])[]>> = {
  lstm: [
    ['input', 0],
    ['forget', 1],
    ['output', 3],
  ],
  gru: [
    ['reset', 0],
    ['update', 1],
  ],
  rnn: [],
};

/** What one layer did in one step. */
interface Moment {
  /** Activations, gate by gate. */
  readonly gates: ArrayLike<number>;
  readonly values: ArrayLike<number>;
}

/**
 * Reads a text and tells, word by word, what the gates did, and what the cells hold that matter most to the
 * prediction.
 *
 * @throws {ValueError} for a text without words or a number of cells below 0.
 */
export function watch(words: Words, text: string, { about, cells = 8 }: WatchOptions = {}): Watched {
  if (!Number.isInteger(cells) || cells < 0) {
    throw new ValueError(`the number of cells to show must be 0 or more, not ${cells}.`);
  }
  const { network } = words;
  const { cell } = network.sizes;
  const memory = emptyMemory(words);
  const read = wordsOf(memory, text);
  const sizes = network.layers.map((layer) => layer.options.hiddenSize);
  const moments: Moment[][] = sizes.map(() => []);
  let earlier: number[][] = [];
  for (const [i, { text: token }] of read.entries()) {
    if (i === read.length - 1) earlier = memory.states.map((state) => state.save());
    memory.readToken(token);
    for (const [layer, state] of memory.states.entries()) moments[layer].push(momentOf(state));
  }
  const word = about ?? likeliest(memory);
  const traces = (layer: number, value: (gates: ArrayLike<number>, from: number) => number): GateTraces =>
    Object.fromEntries(
      GATES_AT[cell].map(([gate, at]) => [
        gate,
        moments[layer].map(({ gates }) => value(gates, at * sizes[layer])),
      ]),
    );
  return {
    ...{ cell, word, probability: probabilityOf(memory, word), predictions: memory.predictions() },
    words: read,
    layers: sizes.map((units, layer) => ({
      units,
      gates: traces(layer, (gates, from) => mean(gates, from, units)),
    })),
    cells: weightsOfCells(network, memory, earlier, word)
      .slice(0, cells)
      .map(({ layer, unit, weight }) => ({
        ...{ layer, unit, weight },
        gates: traces(layer, (gates, from) => gates[from + unit]),
        values: moments[layer].map(({ values }) => values[unit]),
      })),
    method: METHOD,
  };
}

function momentOf(state: StreamState): Moment {
  return { gates: state.gates(0).data.slice(), values: (state.c(0) ?? state.h(0)).data.slice() };
}

function mean(values: ArrayLike<number>, from: number, count: number): number {
  let sum = 0;
  for (let i = from; i < from + count; i++) sum += values[i];
  return sum / count;
}

/**
 * The cells of all layers by what the prediction loses without each: its output is set to 0, and the layers above take
 * the last step again from their `earlier` states. The memory is left as it was.
 */
function weightsOfCells(
  network: WordNetwork,
  memory: Memory,
  earlier: readonly number[][],
  word: string,
): { layer: number; unit: number; weight: number }[] {
  const { states } = memory;
  const now = states.map((state) => state.save());
  const whole = logProbabilityOf(memory, word);
  const weights = [];
  for (const [layer, state] of states.entries()) {
    const h = state.h(0);
    for (let unit = 0; unit < h.size; unit++) {
      const kept = h.data[unit];
      h.data[unit] = 0;
      let x = h;
      for (let above = layer + 1; above < states.length; above++) {
        states[above].restore(earlier[above]);
        x = network.layers[above].step(x, states[above]);
      }
      weights.push({ layer, unit, weight: whole - logProbabilityOf(memory, word) });
      h.data[unit] = kept;
    }
    for (let above = layer + 1; above < states.length; above++) states[above].restore(now[above]);
  }
  return weights.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}
