// Watching a memory while it reads: what its gates do, and the cells that matter to what it predicts.
import { type MatrixState, type StreamState, ValueError } from '../lstm/index.ts';
import type { Memory, Prediction } from './memory.ts';
import type { Cell, WordState } from './network.ts';
import {
  emptyMemory,
  likeliest,
  logProbabilityOf,
  probabilityOf,
  type ReadWord,
  wordsOf,
} from './reading.ts';
import { END_OF_TEXT } from './vocabulary.ts';
import type { Words } from './words.ts';

/**
 * Gates from 0 (shut) to 1 (open). An LSTM's: what is let in, kept and passed on. A gated recurrent unit's: `reset`,
 * how much of the old is seen, and `update`, how much of it is kept. A plain recurrent layer has none.
 */
export type WatchedGate = 'input' | 'forget' | 'output' | 'reset' | 'update';

/** Of each gate that the cell has, a number a word. */
export type GateTraces = Readonly<Partial<Record<WatchedGate, readonly number[]>>>;

export interface WatchedLayer {
  /** "layer 1", "memory", "layer 2". */
  readonly name: string;
  /** Cells; of the matrix memory, heads. */
  readonly units: number;
  /** Means over the layer's cells. */
  readonly gates: GateTraces;
}

export interface WatchedCell {
  /** Its place among the layers, and its number there, each from 0; of the matrix memory, a whole head. */
  readonly layer: number;
  readonly unit: number;
  /** Nats that ln p(word) loses when the cell gives out 0 in the last step: above 0 it speaks for the word. */
  readonly weight: number;
  readonly gates: GateTraces;
  /** After each word: c of an LSTM's cell, which may leave -1…1; the root mean square of a head's C; h of another cell. */
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
  'erasing each cell (of a matrix memory, each head) alone: in the step of the last word it gives out 0, and the change of ln p(word) is measured';

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

/** What one layer did in one step: each gate of each unit, and what each unit holds. */
interface Moment {
  readonly gates: Partial<Record<WatchedGate, ArrayLike<number>>>;
  readonly values: ArrayLike<number>;
}

/** A layer while it is watched: the recurrent ones, and the matrix memory before the last of them. */
interface Stage {
  readonly name: string;
  readonly units: number;
  /** Its number among the recurrent layers; the memory's is that of the layer above it. */
  readonly layer: number;
  readonly memory?: MatrixState;
  look(): Moment;
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
  const stages = stagesOf(cell, memory.state);
  const moments: Moment[][] = stages.map(() => []);
  let earlier: number[][] = [];
  let last = END_OF_TEXT;
  for (const [i, { text: token }] of read.entries()) {
    if (i === read.length - 1) earlier = memory.state.save();
    last = memory.readToken(token);
    for (const [stage, { look }] of stages.entries()) moments[stage].push(look());
  }
  const word = about ?? likeliest(memory);
  const traces = (stage: number, value: (gate: ArrayLike<number>) => number): GateTraces => {
    const gates = Object.keys(moments[stage][0].gates) as WatchedGate[];
    return Object.fromEntries(
      gates.map((gate) => [gate, moments[stage].map((moment) => value(moment.gates[gate]!))]),
    );
  };
  return {
    ...{ cell, word, probability: probabilityOf(memory, word), predictions: memory.predictions() },
    words: read,
    layers: stages.map(({ name, units }, stage) => ({ name, units, gates: traces(stage, mean) })),
    cells: weightsOfUnits(words, memory, stages, last, earlier, word)
      .slice(0, cells)
      .map(({ layer, unit, weight }) => ({
        ...{ layer, unit, weight },
        gates: traces(layer, (gate) => gate[unit % gate.length]),
        values: moments[layer].map(({ values }) => values[unit]),
      })),
    method: METHOD,
  };
}

function stagesOf(cell: Cell, { layers, memory }: WordState): Stage[] {
  const stages: Stage[] = layers.map((state, layer) => {
    const units = state.h(0).size;
    return { name: `layer ${layer + 1}`, units, layer, look: () => momentOf(cell, state, units) };
  });
  if (memory) {
    const units = memory.inputGates.size;
    const look = (): Moment => momentOfMemory(memory, units);
    stages.splice(-1, 0, { name: 'memory', units, layer: layers.length - 1, memory, look });
  }
  return stages;
}

function momentOf(cell: Cell, state: StreamState, units: number): Moment {
  const gates = state.gates(0).data;
  return {
    gates: Object.fromEntries(
      GATES_AT[cell].map(([gate, at]) => [gate, gates.slice(at * units, (at + 1) * units)]),
    ),
    values: (state.c(0) ?? state.h(0)).data.slice(),
  };
}

function momentOfMemory(memory: MatrixState, heads: number): Moment {
  const parts = (values: ArrayLike<number>): number[][] => {
    const each = values.length / heads;
    return Array.from({ length: heads }, (_, head) =>
      Array.from({ length: each }, (_, i) => values[head * each + i]),
    );
  };
  return {
    gates: {
      input: memory.inputGates.data.slice(),
      forget: memory.forgetGates.data.slice(),
      output: parts(memory.outputGates.data).map(mean),
    },
    values: parts(memory.c.data).map((c) => Math.sqrt(mean(c.map((each) => each * each)))),
  };
}

function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  return sum / values.length;
}

/**
 * The units of all layers by what the prediction loses without each: its output is set to 0, and what stands above takes
 * the step of the last word again from its `earlier` state. The memory is left as it was.
 */
function weightsOfUnits(
  { network }: Words,
  memory: Memory,
  stages: readonly Stage[],
  last: number,
  earlier: readonly number[][],
  word: string,
): { layer: number; unit: number; weight: number }[] {
  const { state } = memory;
  const now = state.save();
  const whole = logProbabilityOf(memory, word);
  const embedded = network.embed(last);
  const { layers } = state;
  const top = layers.length - 1;
  /** Puts what stands above a stage back to before the last word. */
  const rewind = ({ layer, memory: own }: Stage): void => {
    for (let above = own ? layer : layer + 1; above <= top; above++) layers[above].restore(earlier[above]);
    if (!own && layer < top) state.memory?.restore(earlier[layers.length]);
  };
  const weights: { layer: number; unit: number; weight: number }[] = [];
  for (const [place, stage] of stages.entries()) {
    const { layer, memory: own, units } = stage;
    const h = own ? own.output : layers[layer].h(0);
    const each = h.size / units;
    for (let unit = 0; unit < units; unit++) {
      const part = h.data.subarray(unit * each, (unit + 1) * each);
      const kept = part.slice();
      part.fill(0);
      if (own) {
        rewind(stage);
        network.readFrom(layer, layers[layer - 1].h(0), embedded, state, { read: h });
      } else if (layer < top) {
        rewind(stage);
        network.readFrom(layer + 1, h, embedded, state);
      }
      weights.push({ layer: place, unit, weight: whole - logProbabilityOf(memory, word) });
      h.data.subarray(unit * each, (unit + 1) * each).set(kept);
    }
    state.restore(now);
  }
  return weights.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}
