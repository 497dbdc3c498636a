// What a solo is like in figures, the same for real and generated ones: harmony, variety, groove, phrases, repetition.
import type { Setting } from '../../src/blues/improviser/setting.ts';
import { chordScale } from '../../src/blues/scales.ts';

/** A note of a solo that is measured. */
export interface Measured {
  readonly pitch: number;
  /** On the grid, in steps. */
  readonly step: number;
  /** As played, in beats. */
  readonly onset: number;
  readonly beginsPhrase: boolean;
}

export interface Piece {
  readonly setting: Setting;
  readonly tempo: number;
  readonly notes: readonly Measured[];
}

const STEPS = 12;
const mean = (values: readonly number[]): number =>
  values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);

/** Shares of notes that are chord tones, and that lie in the scale of their chord. */
export function harmony({ setting, notes }: Piece): { chordTones: number; scaleTones: number } {
  let [chordTones, scaleTones, count] = [0, 0, 0];
  for (const { pitch, step } of notes) {
    const { root, pitchClasses } = setting.at(step).chord;
    if (root < 0) continue;
    count++;
    if (pitchClasses.includes(pitch % 12)) chordTones++;
    const scale = chordScale({ symbol: '', onset: 0, duration: 0, bass: root, root, pitchClasses });
    if (scale.includes(pitch % 12)) scaleTones++;
  }
  return { chordTones: chordTones / Math.max(1, count), scaleTones: scaleTones / Math.max(1, count) };
}

/** Notes of each bar, from the first bar with one to the last. */
export function bars({ setting, notes }: Piece): Measured[][] {
  const found: Measured[][] = [];
  let line = Number.NaN;
  for (const note of notes) {
    const own = note.step - setting.at(note.step).step;
    if (Number.isNaN(line)) [line] = [own, found.push([])];
    while (line < own) {
      line += setting.at(line).barSteps;
      found.push([]);
    }
    found[found.length - 1].push(note);
  }
  return found;
}

function entropy(counts: readonly number[]): number {
  const total = counts.reduce((a, b) => a + b, 0);
  return -counts.reduce(
    (sum, count) => (count > 0 ? sum + (count / total) * Math.log2(count / total) : sum),
    0,
  );
}

/** Mean entropy, in bits, of the pitch classes in stretches of `length` bars that hold a note (H1, H4 of Wu & Yang 2020). */
export function pitchEntropy(piece: Piece, length: number): number {
  const all = bars(piece);
  const values: number[] = [];
  for (let from = 0; from + length <= all.length; from++) {
    const counts = new Array<number>(12).fill(0);
    for (const { pitch } of all.slice(from, from + length).flat()) counts[pitch % 12]++;
    if (counts.some((count) => count > 0)) values.push(entropy(counts));
  }
  return mean(values);
}

/** Grooving similarity (Wu & Yang 2020): 1 minus the share of 64 places of a bar at which two bars differ, over all pairs. */
export function grooving(piece: Piece): number {
  const patterns = bars(piece).map((notes) => {
    const pattern = new Uint8Array(64);
    for (const { step } of notes) {
      const { step: place, barSteps } = piece.setting.at(step);
      pattern[Math.floor((place * 64) / barSteps)] = 1;
    }
    return pattern;
  });
  let [same, pairs] = [0, 0];
  for (let a = 0; a < patterns.length; a++) {
    for (let b = a + 1; b < patterns.length; b++) {
      let differ = 0;
      for (let i = 0; i < 64; i++) differ += patterns[a][i] ^ patterns[b][i];
      same += 1 - differ / 64;
      pairs++;
    }
  }
  return same / Math.max(1, pairs);
}

/** Notes of each phrase, and beats from each phrase's first onset to its last. */
export function phrases({ notes }: Piece): { notes: number[]; beats: number[] } {
  const found: Measured[][] = [];
  for (const note of notes) {
    if (note.beginsPhrase || found.length === 0) found.push([]);
    found[found.length - 1].push(note);
  }
  return {
    notes: found.map((phrase) => phrase.length),
    beats: found.map((phrase) => phrase[phrase.length - 1].onset - phrase[0].onset),
  };
}

/** Shares of values in classes from `low` on; those outside count to the ends. */
export function histogram(values: readonly number[], low: number, classes: number): number[] {
  const counts = new Array<number>(classes).fill(0);
  for (const value of values) counts[Math.max(0, Math.min(classes - 1, Math.floor(value - low)))]++;
  return counts.map((count) => count / Math.max(1, values.length));
}

/** What two histograms have in common, 0 … 1. */
export const overlap = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, share, i) => sum + Math.min(share, b[i]), 0);

export const intervalsOf = ({ notes }: Pick<Piece, 'notes'>): number[] =>
  notes.slice(1).map(({ pitch }, i) => pitch - notes[i].pitch);

/** Ratios of on-beat to off-beat eighths as played, in beats that hold these two notes alone. */
export function swingRatios({ notes }: Piece): number[] {
  const ratios: number[] = [];
  for (let i = 0; i + 2 < notes.length; i++) {
    const [a, b, c] = notes.slice(i, i + 3);
    const beat = Math.floor(a.step / STEPS);
    const isPair =
      a.step % STEPS === 0 &&
      Math.floor(b.step / STEPS) === beat &&
      b.step % STEPS >= 5 &&
      b.step % STEPS <= 8 &&
      c.step === (beat + 1) * STEPS;
    if (isPair && c.onset > b.onset) ratios.push((b.onset - a.onset) / (c.onset - b.onset));
  }
  return ratios;
}

/** Share of stretches of `length` intervals that the same solo plays elsewhere too. */
export function repetition(piece: Piece, length: number): number {
  const intervals = intervalsOf(piece);
  const seen = new Map<string, number>();
  const keys: string[] = [];
  for (let i = 0; i + length <= intervals.length; i++) {
    const key = intervals.slice(i, i + length).join();
    keys.push(key);
    seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  return keys.filter((key) => seen.get(key)! > 1).length / Math.max(1, keys.length);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/**
 * For each solo, the notes of the longest passage, in whatever key, that one of `others` has too; a solo that is
 * itself among the others is held against the rest of them.
 */
export function longestShared(solos: readonly Piece[], others: readonly Piece[]): number[] {
  const their = others.map(intervalsOf);
  const our = solos.map(intervalsOf);
  const self = solos.map((solo) => others.indexOf(solo));
  const longest = solos.map(() => 0);
  let left = our.map((_, i) => i);
  for (let length = 3; left.length > 0; length++) {
    // Who has a passage: one solo, or SEVERAL.
    const owners = new Map<string, number>();
    for (const [owner, intervals] of their.entries()) {
      for (let i = 0; i + length <= intervals.length; i++) {
        const key = intervals.slice(i, i + length).join();
        const known = owners.get(key);
        owners.set(key, known === undefined || known === owner ? owner : SEVERAL);
      }
    }
    left = left.filter((solo) => {
      for (let i = 0; i + length <= our[solo].length; i++) {
        const owner = owners.get(our[solo].slice(i, i + length).join());
        if (owner === undefined || owner === self[solo]) continue;
        longest[solo] = length + 1;
        return true;
      }
      return false;
    });
  }
  return longest;
}

const SEVERAL = -2;
