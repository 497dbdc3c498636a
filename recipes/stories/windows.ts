// Heads of memory that begin by filing words under what stands beside them in a sentence, for a model that goes on.
import type { Random, Tensor } from '../../src/lstm/index.ts';
import type { Vocabulary, WordNetwork } from '../../src/words/index.ts';

/** The most frequent words: they say little of what a sentence is about. */
const COMMON = 150;
/** A sentence ends with these. */
const STOPS = ['.', '!', '?'];
/** Spread of what a unit takes in of a word, so that tanh hardly bends it. */
const SPREAD = 0.7;
/** Of the covariance of words, for directions in which there is little of it. */
const RIDGE = { words: 0.1, gates: 1e-3 } as const;
/** How much larger queries and keys are than a window, and a word where it is a key; and how much comes back. */
const GAIN = { window: 3, word: 1.5, value: 2, back: 1.5 } as const;

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
 *     unshifted: keys are words, values the window in which each stands: what stood before this word?
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
  const isCommon = (id: number): boolean =>
    id === 0 || (id >= vocabulary.firstWord && id < vocabulary.firstWord + COMMON);
  const stops = new Set(STOPS.map((stop) => vocabulary.find(stop)));
  const tells = gaugeOf(words, isCommon, -1, 1);
  const ends = gaugeOf(words, (id) => stops.has(id), 1, 0);
  const { into, back } = projection(words, isCommon, valueSize, random);

  // Windows: common words hardly enter, the others each halve what is there, and a stop ends it.
  const [input, recurrent] = [data('layers.0.weight_ih_l0'), data('layers.0.weight_hh_l0')];
  const [bias, second] = [data('layers.0.bias_ih_l0'), data('layers.0.bias_hh_l0')];
  for (let unit = 0; unit < valueSize; unit++) {
    const gates: Gauge[] = [
      mixed(tells, 1.65, -0.55),
      added(mixed(tells, -1.55, 2.65), mixed(ends, -7, 0)),
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
      else takeUnit(value, i, GAIN.value);
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
  const mean = new Float64Array(size);
  for (let i = 0; i < count * size; i++) mean[i % size] += embedding[i] / count;
  const rows = Array.from({ length: count }, (_, row) =>
    mean.map((centre, i) => embedding[row * size + i] - centre),
  );
  return { rows, mean };
}

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

/** What tells some words from the others, by least squares in which both weigh as much. */
function gaugeOf({ rows, mean }: Centred, isOf: (id: number) => boolean, yes: number, no: number): Gauge {
  const size = mean.length;
  const some = rows.filter((_, id) => isOf(id)).length;
  const system = Array.from({ length: size + 1 }, () => new Float64Array(size + 2));
  for (const [id, row] of rows.entries()) {
    const one = isOf(id);
    const weight = one ? 1 / some : 1 / (rows.length - some);
    const x = [...row, 1, one ? yes : no];
    for (let a = 0; a <= size; a++) {
      for (let b = 0; b < size + 2; b++) system[a][b] += weight * x[a] * x[b];
    }
  }
  for (let a = 0; a <= size; a++) system[a][a] *= 1 + RIDGE.gates;
  const found = solved(system);
  return aboutZero(found.subarray(0, size), found[size], mean);
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

/** Random projections of the words, whitened by those that are not common, and the way back to what comes nearest. */
function projection(
  { rows, mean }: Centred,
  isCommon: (id: number) => boolean,
  count: number,
  random: Random,
): { into: Gauge[]; back: Row[] } {
  const size = mean.length;
  const root = rootOf(rows.filter((_, id) => !isCommon(id)));
  const drawn = Array.from({ length: count }, () =>
    Float64Array.from({ length: size }, () => (random.normal() * SPREAD) / Math.sqrt(size)),
  );
  const into = drawn.map((row) => {
    const weight = Float64Array.from(row);
    for (let j = size - 1; j >= 0; j--) {
      for (let k = j + 1; k < size; k++) weight[j] -= weight[k] * root[k][j];
      weight[j] /= root[j][j];
    }
    return aboutZero(weight, 0, mean);
  });
  const back = root.map((row) => Float64Array.from(drawn, (each) => dot(row, each) / SPREAD ** 2));
  return { into, back };
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
