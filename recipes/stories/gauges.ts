// What can be read off a word's embedding by a linear layer: numbers that tell words apart, and projections that keep them apart.
import type { Random, Tensor } from '../../src/lstm/index.ts';

/** Spread of what a unit takes in of a word, so that tanh hardly bends it. */
const SPREAD = 0.7;
/** Of the covariance of words, for directions in which there is little of it. */
const RIDGE = { words: 0.1, gates: 1e-3 } as const;

/** A word, or a direction among words. */
export type Row = Float64Array;

/** A number for each word, linear in its embedding: weights and a bias. */
export interface Gauge {
  readonly weight: Row;
  readonly bias: number;
}

/** The words' embeddings about their mean. */
export interface Centred {
  readonly rows: readonly Row[];
  readonly mean: Row;
}

export function centred(embedding: Tensor['data'], count: number, size: number): Centred {
  const rows = Array.from({ length: count }, (_, row) =>
    Float64Array.from(embedding.subarray(row * size, (row + 1) * size)),
  );
  const centre = mean(rows, size);
  return { rows: rows.map((row) => row.map((x, i) => x - centre[i])), mean: centre };
}

export function mean(rows: readonly Row[], size: number): Row {
  const all = new Float64Array(size);
  for (const row of rows) for (let i = 0; i < size; i++) all[i] += row[i] / rows.length;
  return all;
}

export const sum = (...rows: readonly Row[]): Row =>
  rows[0].map((_, i) => rows.reduce((total, row) => total + row[i], 0));
const dot = (a: Row, b: Row): number => a.reduce((sum, x, i) => sum + x * b[i], 0);

/** A gauge of the embedding itself, from one of what is about the mean. */
const aboutZero = (weight: Row, bias: number, mean: Row): Gauge => ({
  weight,
  bias: bias - dot(weight, mean),
});

export const mixed = ({ weight, bias }: Gauge, gain: number, more: number): Gauge => ({
  weight: weight.map((x) => gain * x),
  bias: gain * bias + more,
});
export const added = (a: Gauge, b: Gauge): Gauge => ({
  weight: a.weight.map((x, i) => x + b.weight[i]),
  bias: a.bias + b.bias,
});

/** Words about the mean, for which a gauge is to show a number. */
export interface Group {
  readonly rows: readonly Row[];
  readonly target: number;
}

/** What tells some words from others, by least squares in which each group weighs as much. */
export function gaugeOf(groups: readonly Group[], centre: Row): Gauge {
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

export interface ProjectionOptions {
  /** Directions that say nothing. */
  readonly blind: readonly Row[];
  readonly count: number;
  readonly random: Random;
}

/** Random projections of words, whitened by these, and the way back to what comes nearest. */
export function projection(
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
