// How much an answer has to do with a phrase: intervals in common, rhythm in common, and how near their registers are.
import type { Note } from './types.ts';

export interface Relation {
  /** Share of the answer's stretches of three intervals' directions and sizes (steps, skips, leaps) that the phrase has. */
  readonly contour: number;
  /** Share of the answer's pairs of successive intervals that the phrase has, too. */
  readonly intervals: number;
  /** What the histograms of onsets in the beat (twelfths) and of ways from onset to onset have in common, 0 … 1. */
  readonly rhythm: number;
  /** Semitones between the mean pitches. */
  readonly register: number;
}

/** Repeated, step, skip up to a fourth, leap; up or down. */
const kind = (interval: number): number =>
  Math.sign(interval) *
  (Math.abs(interval) > 5 ? 3 : Math.abs(interval) > 2 ? 2 : Math.abs(interval) > 0 ? 1 : 0);

function grams(values: readonly number[], length: number): string[] {
  return values.slice(length - 1).map((_, i) => values.slice(i, i + length).join());
}

/** Share of `answer`'s elements that `phrase` has. */
function share(answer: readonly string[], phrase: readonly string[]): number {
  const known = new Set(phrase);
  return answer.length === 0 ? 0 : answer.filter((gram) => known.has(gram)).length / answer.length;
}

function overlap(a: readonly number[], b: readonly number[]): number {
  const shares = (values: readonly number[]): Map<number, number> => {
    const counts = new Map<number, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1 / values.length);
    return counts;
  };
  const [left, right] = [shares(a), shares(b)];
  let sum = 0;
  for (const [value, part] of left) sum += Math.min(part, right.get(value) ?? 0);
  return sum;
}

const twelfths = (beats: number): number => Math.round(beats * 12);
const meanPitch = (notes: readonly Note[]): number =>
  notes.reduce((sum, { pitch }) => sum + pitch, 0) / notes.length;

/** How an answer is related to a phrase; undefined where either has fewer than five notes, which say too little. */
export function relation(phrase: readonly Note[], answer: readonly Note[]): Relation | undefined {
  if (phrase.length < 5 || answer.length < 5) return undefined;
  const at = ({ onset, written }: Note): number => twelfths(written ?? onset);
  const intervals = (notes: readonly Note[]): number[] =>
    notes.slice(1).map(({ pitch }, i) => pitch - notes[i].pitch);
  const ways = (notes: readonly Note[]): number[] => notes.slice(1).map((note, i) => at(note) - at(notes[i]));
  const places = (notes: readonly Note[]): number[] => notes.map((note) => ((at(note) % 12) + 12) % 12);
  const [asked, answered] = [intervals(phrase), intervals(answer)];
  return {
    contour: share(grams(answered.map(kind), 3), grams(asked.map(kind), 3)),
    intervals: share(grams(answered, 2), grams(asked, 2)),
    rhythm: (overlap(places(phrase), places(answer)) + overlap(ways(phrase), ways(answer))) / 2,
    register: Math.abs(meanPitch(phrase) - meanPitch(answer)),
  };
}

/** Mean of each measure. */
export function meanRelation(relations: readonly Relation[]): Relation | undefined {
  if (relations.length === 0) return undefined;
  const mean = (measure: keyof Relation): number =>
    relations.reduce((sum, one) => sum + one[measure], 0) / relations.length;
  return {
    contour: mean('contour'),
    intervals: mean('intervals'),
    rhythm: mean('rhythm'),
    register: mean('register'),
  };
}
