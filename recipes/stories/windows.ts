// Heads of memory that begin by filing words under what stands beside them in a sentence, for a model that goes on.
import type { Random, Tensor } from '../../src/lstm/index.ts';
import { END_OF_TEXT, type Vocabulary, type WordNetwork } from '../../src/words/index.ts';
import {
  added,
  centred,
  type Gauge,
  type Group,
  gaugeOf,
  mean,
  mixed,
  projection,
  type Row,
  sum,
} from './gauges.ts';

/** Words and marks that say little of what a sentence is about. */
const COMMON = new Set(
  `“ ” . , ! ? ; : ' - … \n the a an and or but if of to in into on onto at with without for from by as than is was are were be been being am has had have do did does will would can could should may might must he she it they we you i his her hers its their theirs our your my mine him them us me himself herself this that these those there here who whom whose which what when where why how not no so then very too just only also up down out off over again one ones some any all each every both other another said says say s t`.split(
    ' ',
  ),
);
/** Slots and names whose sums, as names are read that are said for the first time, are words, too. */
const INTRODUCED = { slots: 6, names: 60 } as const;
/** Slots of the names that are said first: what they share does not tell one from another. */
const SLOTS = 10;
/** A sentence ends with these. */
const STOPS = ['.', '!', '?'];
/** How much larger queries and keys are than a window, and a word where it is a key; and how much comes back. */
const GAIN = { window: 3, word: 1.5, value: 2, own: 1.2, back: 5 } as const;

/** Where the heads begin: see `beginAsWindows`. */
export interface WindowsOptions {
  /** The first of the units of the lowest layer that hold windows, as many as a value has numbers. */
  readonly firstUnit: number;
  /** A head whose keys are those of the step before. */
  readonly shifted: number;
  /** A head whose keys are those of the same step. */
  readonly unshifted: number;
  readonly random: Random;
}

/**
 * A trained network that knows which words were said, and not who had which of two things, since nothing files the one
 * under the other, begins to learn it from here. Some units of its lowest layer become windows: sums of the words of
 * the sentence so far that are not common, each projected at random (words whitened first, so that those of one sort
 * can be told apart), older ones less. And two heads of its memory ask with the window:
 *
 *     unshifted: keys are words, values the window before each: what stood before this word?
 *     shifted: keys are the window before each word, values the words: which word came behind such a window?
 *
 * What they read is projected back to words, past the last layer, as `WordNetwork` begins; the last layer does not see
 * it yet. Both heads and the units must be new: whatever they did before is lost.
 */
export function beginAsWindows(network: WordNetwork, vocabulary: Vocabulary, options: WindowsOptions): void {
  const { firstUnit, random } = options;
  const { embeddingDim: size, memory, vocabularySize } = network.sizes;
  const { valueSize } = memory!;
  const words = centred(network.embedding.weight.data, vocabularySize, size);
  const idsOf = (some: Iterable<string>): Set<number | undefined> =>
    new Set([...some].map((word) => vocabulary.find(word)));
  const [common, stops] = [idsOf(COMMON).add(END_OF_TEXT), idsOf(STOPS)];
  const slots = words.rows.filter((_, id) => vocabulary.isSlot(id));
  const names = words.rows.filter((_, id) => id >= vocabulary.firstWord && vocabulary.isName(id));
  // Two embeddings in one have the mean twice.
  const introduced = slots
    .slice(0, INTRODUCED.slots)
    .flatMap((slot) => names.slice(0, INTRODUCED.names).map((name) => sum(words.mean, slot, name)));
  const parts = (isIn: (id: number) => boolean): [Row[], Row[]] => [
    words.rows.filter((_, id) => isIn(id)),
    words.rows.filter((_, id) => !isIn(id)),
  ];
  const [little, much] = parts((id) => common.has(id));
  const [stopped, going] = parts((id) => stops.has(id));
  const groups = (low: [Row[], number], high: [Row[], number]): Group[] =>
    [low, high, [introduced, high[1]] as const].map(([rows, target]) => ({ rows, target }));
  const tells = gaugeOf(groups([little, -1], [much, 1]), words.mean);
  const ends = gaugeOf(groups([stopped, 1], [going, 0]), words.mean);
  const blind = [words.mean, mean(slots.slice(0, SLOTS), size)];
  const { into, back } = projection(words.mean, much, { blind, count: valueSize, random });
  holdWindows(network, firstUnit, { tells, ends, into });
  fileUnderThem(network, options, { tells, into, back });
}

interface Readings {
  /** Whether a word tells what a sentence is about, from -1 to 1. */
  readonly tells: Gauge;
  /** Whether it ends the sentence, 0 or 1. */
  readonly ends: Gauge;
  readonly into: readonly Gauge[];
  readonly back: readonly Row[];
}

/** Common words hardly enter a window, the others each take a quarter of what is there, and a stop ends it. */
function holdWindows(
  network: WordNetwork,
  firstUnit: number,
  { tells, ends, into }: Pick<Readings, 'tells' | 'ends' | 'into'>,
): void {
  const { embeddingDim: size, hiddenSizes } = network.sizes;
  const [hidden] = hiddenSizes;
  const data = (name: string): Tensor['data'] => network.parameters.get(name)!.data;
  const [input, recurrent] = [data('layers.0.weight_ih_l0'), data('layers.0.weight_hh_l0')];
  const [bias, second] = [data('layers.0.bias_ih_l0'), data('layers.0.bias_hh_l0')];
  for (const [unit, projected] of into.entries()) {
    // i, f, g, o.
    const gates: Gauge[] = [
      mixed(tells, 1.65, -0.55),
      added(mixed(tells, -1, 2.1), mixed(ends, -7, 0)),
      projected,
      { weight: new Float64Array(size), bias: 3 },
    ];
    for (const [gate, { weight, bias: begin }] of gates.entries()) {
      const row = gate * hidden + firstUnit + unit;
      input.set(weight, row * size);
      recurrent.fill(0, row * hidden, (row + 1) * hidden);
      bias[row] = begin;
      second[row] = 0;
    }
  }
}

/** The two heads, in the memory's weights and on the way back to words. */
function fileUnderThem(
  network: WordNetwork,
  { firstUnit, shifted, unshifted }: WindowsOptions,
  { tells, into, back }: Pick<Readings, 'tells' | 'into' | 'back'>,
): void {
  const { embeddingDim: size, hiddenSizes, memory } = network.sizes;
  const { heads, keySize, valueSize } = memory!;
  const [hidden] = hiddenSizes;
  const data = (name: string): Tensor['data'] => network.parameters.get(name)!.data;
  const width = hidden + size;
  const [weight, bias] = [data('memory.weight_ih'), data('memory.bias_ih')];
  const [keys, values] = [heads * keySize, heads * valueSize];
  const at = { q: 0, k: keys, v: 2 * keys, o: 2 * keys + values, i: 2 * (keys + values) };
  const f = at.i + heads;
  const takeGauge = (row: number, gauge: Gauge): void => {
    weight.fill(0, row * width, row * width + hidden);
    weight.set(gauge.weight, row * width + hidden);
    bias[row] = gauge.bias;
  };
  const takeUnit = (row: number, unit: number, gain: number): void => {
    weight.fill(0, row * width, (row + 1) * width);
    weight[row * width + firstUnit + unit] = gain;
    bias[row] = 0;
  };
  const constant = (row: number, value: number): void =>
    takeGauge(row, { weight: new Float64Array(size), bias: value });
  const copy = data('copy.weight');
  for (const head of [shifted, unshifted]) {
    for (let i = 0; i < keySize; i++) {
      const key = at.k + head * keySize + i;
      takeUnit(at.q + head * keySize + i, i, GAIN.window);
      if (head === shifted) takeUnit(key, i, GAIN.window);
      else takeGauge(key, mixed(into[i], GAIN.word, 0));
    }
    for (let i = 0; i < valueSize; i++) {
      const value = at.v + head * valueSize + i;
      if (head === shifted) takeGauge(value, into[i]);
      else {
        takeUnit(value, i, GAIN.value);
        // The window before the word: without what the word itself has just brought.
        weight.set(
          into[i].weight.map((x) => -GAIN.own * x),
          value * width + hidden,
        );
        bias[value] = -GAIN.own * into[i].bias;
      }
      constant(at.o + head * valueSize + i, 2);
      const gain = head === shifted ? GAIN.back : GAIN.back / GAIN.value;
      for (let row = 0; row < size; row++) copy[row * values + head * valueSize + i] = gain * back[row][i];
    }
    takeGauge(at.i + head, mixed(tells, 2.5, -1));
    constant(f + head, 5);
  }
}
