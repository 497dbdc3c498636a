// How much each word read contributes to the word predicted: its writing to memory is erased, and the change measured.
import { LSTM, type Tensor, ValueError } from '../lstm/index.ts';
import type { WordNetwork, WordState } from './network.ts';
import {
  emptyMemory,
  likeliest,
  logProbabilityOf,
  probabilityOf,
  type ReadWord,
  wordsOf,
} from './reading.ts';
import type { Words } from './words.ts';

/** Words measured at most, the last of the text: each is a reading of all that follow it. */
export const MOST_WORDS = 200;

/** What one word's memory did for the prediction. */
export interface ContributingWord extends ReadWord {
  /** Nats that ln p(predicted word) loses without it: above 0 it helped, below 0 it spoke against. */
  readonly contribution: number;
}

/** See {@link attribute}. */
export interface Attribution {
  /** The word whose prediction is explained. */
  readonly word: string;
  /** Its probability after the whole text. */
  readonly probability: number;
  /** How it was measured, as a sentence. */
  readonly method: string;
  /** Words at the beginning that were read but not measured, since the text is longer than `most`. */
  readonly skipped: number;
  /** The others, in the order of the text. */
  readonly words: readonly ContributingWord[];
}

/** What is erased of a word. */
export interface AttributeOptions {
  /** The word whose prediction is explained; default the likeliest. */
  readonly word?: string;
  /**
   * `write` (default): what it wrote to the cells; it still moves the gates in its own step, by which some of it may
   * pass on. `step`: all of its step, as if it had not been read, which also takes away what it means for the grammar
   * of the words behind it.
   */
  readonly erase?: 'write' | 'step';
  /** Words measured at most, the last of the text; default 200. The time this takes grows with their square. */
  readonly most?: number;
}

const METHODS = {
  write:
    "erasing each word's write to the cells: in its step all input gates are held at 0, and all else is as ever",
  embedding:
    "erasing each word: in its step zeros stand for the word's embedding, since these cells have no input gates",
  step: "erasing each word's step: the memory stays as it was before the word",
} as const;

/**
 * How much each word of a text contributes to the prediction of `word` after it. What stands in which slot for unknown
 * words is kept; only the network's memory is changed. A text of n words takes n² / 2 steps. Gates that were held by
 * `LSTM.clamp` are released.
 *
 * @throws {ValueError} when the text or `word` has no words.
 */
export function attribute(words: Words, text: string, options: AttributeOptions = {}): Attribution {
  const { word, ...rest } = options;
  return attributeEach(words, text, word === undefined ? [] : [word], rest)[0];
}

/**
 * The same for several predicted words at once, in little more time than for one; without any, for the likeliest.
 *
 * @throws {ValueError} when the text or a predicted word has no words, or when `most` is not from 1 to 200.
 */
export function attributeEach(
  words: Words,
  text: string,
  predicted: readonly string[],
  options: Omit<AttributeOptions, 'word'> = {},
): Attribution[] {
  const { most = MOST_WORDS } = options;
  if (!Number.isInteger(most) || most < 1 || most > MOST_WORDS) {
    throw new ValueError(`the number of words to measure must be from 1 to ${MOST_WORDS}, not ${most}.`);
  }
  const memory = emptyMemory(words);
  const { network } = words;
  const { state } = memory;
  const read = wordsOf(memory, text);
  const skipped = Math.max(0, read.length - most);
  const before: number[][][] = [];
  const ids: number[] = [];
  for (const [i, { text: token }] of read.entries()) {
    if (i >= skipped) before.push(state.save());
    // An unknown word keeps the slot that it takes now, also where another would need it later.
    const id = memory.readToken(token);
    if (i >= skipped) ids.push(id);
  }
  const about = predicted.length === 0 ? [likeliest(memory)] : predicted;
  const probabilities = about.map((word) => probabilityOf(memory, word));
  const whole = about.map((word) => logProbabilityOf(memory, word));
  const method = methodOf(network, options);
  const without = before.map((saved, i) => {
    state.restore(saved);
    if (method === 'write') readUnwritten(network, ids[i], state);
    if (method === 'embedding') readNothing(network, state);
    readOn(network, ids.slice(i + 1), state);
    return about.map((word) => logProbabilityOf(memory, word));
  });
  return about.map((word, n) => ({
    ...{ word, probability: probabilities[n], method: METHODS[method], skipped },
    words: read.slice(skipped).map((each, i) => ({ ...each, contribution: whole[n] - without[i][n] })),
  }));
}

function methodOf(network: WordNetwork, { erase = 'write' }: AttributeOptions): keyof typeof METHODS {
  if (erase === 'step') return 'step';
  return network.sizes.cell === 'lstm' ? 'write' : 'embedding';
}

/** A step in which no cell takes anything in, nor a matrix memory. */
function readUnwritten(network: WordNetwork, id: number, state: WordState): void {
  const layers = network.layers.filter((layer) => layer instanceof LSTM);
  try {
    for (const layer of layers) layer.clamp(0, 'input', 0);
    network.readEmbedded(network.embed(id), state, true);
  } finally {
    for (const layer of layers) layer.release();
  }
}

/** A step in which zeros stand for a word. */
function readNothing(network: WordNetwork, state: WordState): void {
  network.readEmbedded(roomFor(network).slice(0, [network.sizes.embeddingDim]).fill(0), state);
}

/** The rest of a text; without a matrix memory layer by layer, which takes half the time of reading word by word. */
function readOn(network: WordNetwork, ids: readonly number[], state: WordState): void {
  if (ids.length === 0) return;
  if (network.memory) {
    for (const id of ids) network.read(id, state);
    return;
  }
  const { embeddingDim } = network.sizes;
  const room = roomFor(network);
  for (const [t, id] of ids.entries()) {
    room.data.set(network.embed(id).data, t * embeddingDim);
  }
  let x = room.view([ids.length, embeddingDim]);
  for (const [i, layer] of network.layers.entries()) x = layer.steps(x, state.layers[i]);
}

/** Embedded words [MOST_WORDS, embeddingDim], one place a network. */
const rooms = new WeakMap<WordNetwork, Tensor>();

function roomFor(network: WordNetwork): Tensor {
  let room = rooms.get(network);
  if (!room) {
    room = network.engine.tensor([MOST_WORDS, network.sizes.embeddingDim]);
    rooms.set(network, room);
  }
  return room;
}
