// Whether a solo has a form of its own: repetition at the length of phrases and choruses, and development from chorus to chorus.
import { bars, type Measured, type Piece } from './measures.ts';

/** Bars of a piece that are compared at most: the time grows with their fourth power. */
const MOST_BARS = 128;
/** Places of a bar that rhythms are told apart by. */
const PLACES = 16;
/** Share of pairs of bars that count as alike, and what the others cost on a path. */
const [ALIKE, PENALTY] = [0.2, -2];

/** Lengths in bars of the repetitions that are looked for: within phrases, of phrases, of choruses. */
const SCALES = { short: [1, 3], middle: [4, 11], long: [12, 64] } as const;

/** A bar as a vector: its pitch classes and its rhythm, each of length 1, or 0 for a rest. */
function features({ setting }: Piece, notes: readonly Measured[]): Float64Array {
  const vector = new Float64Array(12 + PLACES);
  for (const { pitch, step } of notes) {
    const { step: place, barSteps } = setting.at(step);
    vector[pitch % 12]++;
    vector[12 + Math.floor((place * PLACES) / barSteps)] = 1;
  }
  for (const part of [vector.subarray(0, 12), vector.subarray(12)]) {
    const norm = Math.hypot(...part);
    for (let i = 0; i < part.length && norm > 0; i++) part[i] /= norm;
  }
  return vector;
}

/** How alike two bars are, 0 … 1. */
const alike = (a: Float64Array, b: Float64Array): number =>
  a.reduce((sum, value, i) => sum + value * b[i], 0) / 2;

/** The most alike fifth of all pairs of bars, scaled to 0 … 1; all others cost. */
function similarities(vectors: readonly Float64Array[]): Float64Array {
  const size = vectors.length;
  const matrix = new Float64Array(size * size);
  for (let a = 0; a < size; a++) {
    for (let b = 0; b < size; b++) matrix[a * size + b] = a === b ? 1 : alike(vectors[a], vectors[b]);
  }
  const sorted = Float64Array.from(matrix).sort();
  // Below 1, so that bars which are the same stay worth something where a fifth of all are.
  const threshold = Math.min(0.9, sorted[Math.floor((1 - ALIKE) * (sorted.length - 1))]);
  return matrix.map((value) =>
    value > 0 && value >= threshold ? (value - threshold) / (1 - threshold) : PENALTY,
  );
}

/**
 * Fitness of the segment of `length` bars from `from`, 0 … 1: how much of the piece it explains, and how well, beyond
 * itself (M. Müller, N. Jiang and P. Grosche, "A robust fitness measure for capturing repetitions in music recordings
 * with applications to audio thumbnailing", 2013): the best family of paths through the matrix, each a repetition that
 * may run up to twice as fast or as slow.
 */
function fitness(matrix: Float64Array, size: number, from: number, length: number): number {
  const width = length + 1;
  const score = new Float64Array(size * width).fill(Number.NEGATIVE_INFINITY);
  /** Cells of the paths of the best family so far, and bars that they cover. */
  const [cells, covered] = [new Float64Array(size * width), new Float64Array(size * width)];
  const step = (to: number, before: number, gain: number, bars: number): void => {
    if (score[before] + gain <= score[to]) return;
    score[to] = score[before] + gain;
    cells[to] = cells[before] + (bars > 0 ? 1 : 0);
    covered[to] = covered[before] + bars;
  };
  for (let n = 0; n < size; n++) {
    const row = n * width;
    if (n === 0) score[row] = 0;
    else {
      step(row, row - width, 0, 0);
      step(row, row - 1, 0, 0);
    }
    step(row + 1, row, matrix[n * size + from], 1);
    for (let m = 2; m < width; m++) {
      const value = matrix[n * size + from + m - 1];
      if (n >= 1) step(row + m, row - width + m - 1, value, 1);
      if (n >= 2) step(row + m, row - 2 * width + m - 1, value, 2);
      if (n >= 1 && m >= 3) step(row + m, row - width + m - 2, value, 1);
    }
  }
  const last = (size - 1) * width;
  const end = score[last] > score[last + length] ? last : last + length;
  const normalised = Math.max(0, (score[end] - length) / Math.max(1, cells[end]));
  const coverage = Math.max(0, (covered[end] - length) / size);
  return normalised + coverage > 0 ? (2 * normalised * coverage) / (normalised + coverage) : 0;
}

/**
 * Structure indicators (S.-L. Wu and Y.-H. Yang, "The Jazz Transformer on the Front Line", 2020): the fitness of the
 * best segment of each scale. Theirs are of seconds and sound; ours are of bars, by their pitch classes and rhythms.
 */
export function structure(piece: Piece): Record<keyof typeof SCALES, number> {
  const vectors = bars(piece)
    .slice(0, MOST_BARS)
    .map((notes) => features(piece, notes));
  const matrix = similarities(vectors);
  const best = ([least, most]: readonly [number, number]): number => {
    let found = 0;
    for (let length = least; length <= Math.min(most, vectors.length / 2); length++) {
      for (let from = 0; from + length <= vectors.length; from++) {
        found = Math.max(found, fitness(matrix, vectors.length, from, length));
      }
    }
    return found;
  };
  return { short: best(SCALES.short), middle: best(SCALES.middle), long: best(SCALES.long) };
}

/** Bars by chorus and place in the form; a chorus that is not whole is left out. */
function choruses(piece: Piece): Measured[][][] {
  const found = new Map<number, Map<number, Measured[]>>();
  for (const note of piece.notes) {
    const { chorus, bar } = piece.setting.at(note.step);
    if (chorus < 0) continue;
    const own = found.get(chorus) ?? new Map<number, Measured[]>();
    found.set(chorus, own);
    own.set(bar, [...(own.get(bar) ?? []), note]);
  }
  const first = piece.notes[0]?.step ?? 0;
  const length = piece.setting.at(first).bars;
  return [...found.values()]
    .filter((own) => own.size >= length / 2)
    .map((own) => Array.from({ length }, (_, bar) => own.get(bar) ?? []));
}

/**
 * How much more alike two successive choruses are at the same place of the form than at other places; NaN for
 * fewer than two choruses.
 */
export function echoOfChorus(piece: Piece): number {
  const all = choruses(piece).map((own) => own.map((notes) => features(piece, notes)));
  let [same, sames, other, others] = [0, 0, 0, 0];
  for (let i = 0; i + 1 < all.length; i++) {
    for (const [a, one] of all[i].entries()) {
      for (const [b, two] of all[i + 1].entries()) {
        const value = alike(one, two);
        if (a === b) [same, sames] = [same + value, sames + 1];
        else [other, others] = [other + value, others + 1];
      }
    }
  }
  return sames > 0 && others > 0 ? same / sames - other / others : Number.NaN;
}

/**
 * Development: how the number of a chorus and what is played in it go together (Pearson's correlation), for notes a bar
 * and for mean pitch; NaN for fewer than three choruses.
 */
export function development(piece: Piece): { density: number; height: number } {
  const all = choruses(piece).map((own) => own.flat());
  const mean = (notes: readonly Measured[]): number =>
    notes.reduce((sum, { pitch }) => sum + pitch, 0) / Math.max(1, notes.length);
  return { density: trend(all.map((notes) => notes.length)), height: trend(all.map(mean)) };
}

/** Bar lines by what they part: choruses, fours of bars, or bars. */
export const LINES = ['top', 'four', 'bar'] as const;
export type LineKind = (typeof LINES)[number];

/** For each bar line between notes, by its kind, whether a phrase goes on over it: the note after it begins none. */
export function phrasesOverLines({ setting, notes }: Piece): Record<LineKind, boolean[]> {
  const found: Record<LineKind, boolean[]> = { top: [], four: [], bar: [] };
  let after = 0;
  let next = notes[0].step;
  for (;;) {
    const { step, barSteps } = setting.at(next);
    next += barSteps - step;
    while (after < notes.length && notes[after].step < next) after++;
    if (after === notes.length) return found;
    const { chorus, bar } = setting.at(next);
    if (chorus < 0) continue;
    found[bar === 0 ? 'top' : bar % 4 === 0 ? 'four' : 'bar'].push(!notes[after].beginsPhrase);
  }
}

/** Correlation of values with their places. */
function trend(values: readonly number[]): number {
  if (values.length < 3) return Number.NaN;
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  let [xy, xx, yy] = [0, 0, 0];
  for (const [i, value] of values.entries()) {
    xy += (i - middle) * (value - mean);
    xx += (i - middle) ** 2;
    yy += (value - mean) ** 2;
  }
  return yy > 0 ? xy / Math.sqrt(xx * yy) : 0;
}
