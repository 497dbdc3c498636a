// Heads of memory that begin by filing words under what stands beside them in a sentence, for a model that goes on.
import type { Random, Tensor } from '../../src/lstm/index.ts';
import { END_OF_TEXT, type Vocabulary, type WordNetwork } from '../../src/words/index.ts';

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
/** Spread of what a unit takes in of a word, so that tanh hardly bends it. */
const SPREAD = 0.7;
/** Of the covariance of words, for directions in which there is little of it. */
const RIDGE = { words: 0.1, gates: 1e-3 } as const;
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

type Row = Float64Array;

/** A number for each word, linear in its embedding: weights and a bias. */
interface Gauge {
  readonly weight: Row;
  readonly bias: number;
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
  const { firstUnit, shifted, unshifted, random } = options;
  const { embeddingDim: size, hiddenSizes, memory, vocabularySize } = network.sizes;
  const { heads, keySize, valueSize } = memory!;
  const [hidden] = hiddenSizes;
  const data = (name: string): Tensor['data'] => network.parameters.get(name)!.data;
  const words = centred(data('embedding.weight'), vocabularySize, size);
  const idsOf = (some: Iterable<string>): Set<number | undefined> =>
    new Set([...some].map((word) => vocabulary.find(word)));
  const [common, stops] = [idsOf(COMMON).add(END_OF_TEXT), idsOf(STOPS)];
  const isSlot = (_: Row, id: number): boolean => vocabulary.isSlot(id);
  const slots = words.rows.filter(isSlot);
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

  // Windows: common words hardly enter, the others each take a quarter of what is there, and a stop ends it.
  const [input, recurrent] = [data('layers.0.weight_ih_l0'), data('layers.0.weight_hh_l0')];
  const [bias, second] = [data('layers.0.bias_ih_l0'), data('layers.0.bias_hh_l0')];
  for (let unit = 0; unit < valueSize; unit++) {
    const gates: Gauge[] = [
      mixed(tells, 1.65, -0.55),
      added(mixed(tells, -1, 2.1), mixed(ends, -7, 0)),
      into[unit],
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

  const width = hidden + size;
  const [weight, bias2] = [data('memory.weight_ih'), data('memory.bias_ih')];
  const [keys, values] = [heads * keySize, heads * valueSize];
  const at = { q: 0, k: keys, v: 2 * keys, o: 2 * keys + values, i: 2 * (keys + values) };
  const f = at.i + heads;
  const takeGauge = (row: number, gauge: Gauge): void => {
    weight.fill(0, row * width, row * width + hidden);
    weight.set(gauge.weight, row * width + hidden);
    bias2[row] = gauge.bias;
  };
  const takeUnit = (row: number, unit: number, gain: number): void => {
    weight.fill(0, row * width, (row + 1) * width);
    weight[row * width + firstUnit + unit] = gain;
    bias2[row] = 0;
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
        bias2[value] = -GAIN.own * into[i].bias;
      }
      constant(at.o + head * valueSize + i, 2);
      const gain = head === shifted ? GAIN.back : GAIN.back / GAIN.value;
      for (let row = 0; row < size; row++) copy[row * values + head * valueSize + i] = gain * back[row][i];
    }
    takeGauge(at.i + head, mixed(tells, 2.5, -1));
    constant(f + head, 5);
  }
}

/** The words' embeddings about their mean. */
interface Centred {
  readonly rows: readonly Row[];
  readonly mean: Row;
}

function centred(embedding: Tensor['data'], count: number, size: number): Centred {
  const rows = Array.from({ length: count }, (_, row) =>
    Float64Array.from(embedding.subarray(row * size, (row + 1) * size)),
  );
  const centre = mean(rows, size);
  return { rows: rows.map((row) => row.map((x, i) => x - centre[i])), mean: centre };
}

function mean(rows: readonly Row[], size: number): Row {
  const all = new Float64Array(size);
  for (const row of rows) for (let i = 0; i < size; i++) all[i] += row[i] / rows.length;
  return all;
}

const sum = (...rows: readonly Row[]): Row =>
  rows[0].map((_, i) => rows.reduce((total, row) => total + row[i], 0));
const dot = (a: Row, b: Row): number => a.reduce((sum, x, i) => sum + x * b[i], 0);

/** A gauge of the embedding itself, from one of what is about the mean. */
const aboutZero = (weight: Row, bias: number, mean: Row): Gauge => ({
  weight,
  bias: bias - dot(weight, mean),
});

const mixed = ({ weight, bias }: Gauge, gain: number, more: number): Gauge => ({
  weight: weight.map((x) => gain * x),
  bias: gain * bias + more,
});
const added = (a: Gauge, b: Gauge): Gauge => ({
  weight: a.weight.map((x, i) => x + b.weight[i]),
  bias: a.bias + b.bias,
});

/** Words about the mean, for which a gauge is to show a number. */
interface Group {
  readonly rows: readonly Row[];
  readonly target: number;
}

/** What tells some words from others, by least squares in which each group weighs as much. */
function gaugeOf(groups: readonly Group[], centre: Row): Gauge {
  const size = centre.length;
  const system = Array.from({ length: size + 1 }, () => new Float64Array(size + 2));
  for (const { rows, target } of groups) {
    for (const row of rows) {
      const x = [...row, 1, target];
      for (let a = 0; a <= size; a++) {
        for (let b = 0; b < size + 2; b++) system[a][b] += (x[a] * x[b]) / rows.length;
      }
    }
  }
  for (let a = 0; a <= size; a++) system[a][a] *= 1 + RIDGE.gates;
  const found = solved(system);
  return aboutZero(found.subarray(0, size), found[size], centre);
}

/** Gauss and Jordan; each row of the system with its right side behind it. Symmetric and positive: no pivots. */
function solved(system: readonly Row[]): Row {
  const size = system.length;
  for (let a = 0; a < size; a++) {
    const pivot = system[a][a];
    for (let b = a; b <= size; b++) system[a][b] /= pivot;
    for (let row = 0; row < size; row++) {
      const factor = system[row][a];
      if (row === a || factor === 0) continue;
      for (let b = a; b <= size; b++) system[row][b] -= factor * system[a][b];
    }
  }
  return Float64Array.from(system, (row) => row[size]);
}

interface ProjectionOptions {
  /** Directions that say nothing. */
  readonly blind: readonly Row[];
  readonly count: number;
  readonly random: Random;
}

/** Random projections of words, whitened by these, and the way back to what comes nearest. */
function projection(
  centre: Row,
  rows: readonly Row[],
  { blind, count, random }: ProjectionOptions,
): { into: Gauge[]; back: Row[] } {
  const size = centre.length;
  const root = rootOf(rows);
  const drawn = Array.from({ length: count }, () =>
    Float64Array.from({ length: size }, () => (random.normal() * SPREAD) / Math.sqrt(size)),
  );
  const hidden: Row[] = [];
  for (const direction of blind) {
    const row = Float64Array.from(direction);
    for (let i = 0; i < size; i++) {
      for (let k = 0; k < i; k++) row[i] -= root[i][k] * row[k];
      row[i] /= root[i][i];
    }
    for (const other of hidden) takeOff(row, other);
    hidden.push(row);
  }
  for (const row of drawn) for (const other of hidden) takeOff(row, other);
  const into = drawn.map((row) => {
    const weight = Float64Array.from(row);
    for (let j = size - 1; j >= 0; j--) {
      for (let k = j + 1; k < size; k++) weight[j] -= weight[k] * root[k][j];
      weight[j] /= root[j][j];
    }
    return aboutZero(weight, 0, centre);
  });
  const back = root.map((row) => Float64Array.from(drawn, (each) => dot(row, each) / SPREAD ** 2));
  return { into, back };
}

/** What of a row lies in a direction is taken off. */
function takeOff(row: Row, direction: Row): void {
  const length = dot(direction, direction);
  const part = length > 0 ? dot(row, direction) / length : 0;
  for (let i = 0; i < row.length; i++) row[i] -= part * direction[i];
}

/** The lower triangle whose square is the covariance, after Cholesky. */
function rootOf(rows: readonly Row[]): Row[] {
  const size = rows[0].length;
  const root = Array.from({ length: size }, () => new Float64Array(size));
  for (const row of rows) {
    for (let i = 0; i < size; i++) for (let j = 0; j <= i; j++) root[i][j] += (row[i] * row[j]) / rows.length;
  }
  const ridge = (RIDGE.words * root.reduce((sum, row, i) => sum + row[i], 0)) / size;
  for (let i = 0; i < size; i++) {
    root[i][i] += ridge;
    for (let j = 0; j <= i; j++) {
      let rest = root[i][j];
      for (let k = 0; k < j; k++) rest -= root[i][k] * root[j][k];
      root[i][j] = i === j ? Math.sqrt(rest) : rest / root[j][j];
    }
  }
  return root;
}
