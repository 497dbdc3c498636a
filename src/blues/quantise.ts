// From free times to places that can be written: each beat takes the grid on which its notes lie best.
import type { Beats, MidiNote, Note } from './types.ts';

/** Units of a quarter note: eighths, triplets and their halves and quarters are whole numbers of them. */
export const DIVISIONS = 24;

/** Notes that begin together, in units from the start of the piece. */
export interface GridNotes {
  readonly onset: number;
  readonly end: number;
  /** From low to high. */
  readonly pitches: readonly MidiNote[];
}

export interface QuantiseOptions {
  /** Whether times are those of a performance: fine grids are then trusted less. */
  readonly played?: boolean;
  /** Whether the off-beat eighth may come as late as the last triplet and is still an eighth. */
  readonly swung?: boolean;
}

/** Steps in units, the plainest first, with the error (in units) that a finer one must save to be preferred. */
type Grids = readonly (readonly [step: number, price: number])[];
const WRITTEN: Grids = [
  [12, 0],
  [6, 0.5],
  [8, 1],
  [3, 3],
  [4, 3.5],
];
const PLAYED: Grids = [
  [12, 0],
  [6, 1.5],
  [8, 1.5],
  [4, 6],
  [3, 9],
];

/** The grid for more notes than any other holds. */
const FINEST = 3;
/** Where the last note of a triplet begins. */
const LAST_TRIPLET = 16;

/** A chord on its way to the grid. */
interface Group {
  readonly at: Beats;
  readonly until: Beats;
  readonly pitches: readonly MidiNote[];
}

/**
 * Puts notes on the grid, at `written` where that is known. Notes that begin together are one chord; where two chords
 * are closer than a thirty-second, the later one gives way. None lasts into the next.
 *
 * @param length of the piece, in units
 */
export function quantise(notes: readonly Note[], length: number, options: QuantiseOptions = {}): GridNotes[] {
  const beats = new Map<number, Group[]>();
  for (const group of together(notes)) {
    const beat = Math.floor(group.at + 1e-6);
    const others = beats.get(beat);
    if (others) others.push(group);
    else beats.set(beat, [group]);
  }
  const grids = new Map<number, number>();
  const placed: { onset: number; until: Beats; pitches: readonly MidiNote[] }[] = [];
  for (const [beat, groups] of beats) {
    // The last place of a beat is the next one's first: free only if no note waits there.
    const next = beats.get(beat + 1)?.[0].at ?? Number.POSITIVE_INFINITY;
    const limit = next - beat - 1 < 0.25 ? DIVISIONS - 1 : DIVISIONS;
    const parts = groups.map(({ at }) => (at - beat) * DIVISIONS);
    const step = bestGrid(parts, limit, options);
    grids.set(beat, step);
    for (const [i, { until, pitches }] of groups.entries()) {
      const wanted = beat * DIVISIONS + nearest(parts[i], step, limit, options);
      const last = placed.at(-1)?.onset ?? Number.NEGATIVE_INFINITY;
      // Where two meet, the second takes the next free place, if the beat has one.
      let taken = wanted > last ? wanted : last + step;
      if (taken > beat * DIVISIONS + limit) {
        // At the beat's end the first makes way instead, if there is room before it.
        const before = placed.at(-2)?.onset ?? Number.NEGATIVE_INFINITY;
        const back = last - step;
        if (back < beat * DIVISIONS || back <= before) continue;
        placed[placed.length - 1].onset = back;
        taken = last;
      }
      placed.push({ onset: taken, until, pitches });
    }
  }
  const ended = placed.map(({ onset, until, pitches }): GridNotes => {
    const shortest = grids.get(Math.floor(onset / DIVISIONS)) ?? 6;
    const beat = Math.floor(until + 1e-6);
    const step = grids.get(beat) ?? 12;
    const end = beat * DIVISIONS + nearest((until - beat) * DIVISIONS, step, DIVISIONS, options);
    return { onset, end: Math.max(onset + shortest, end), pitches };
  });
  return legato(ended, length);
}

/** Chords in order of time. */
function together(notes: readonly Note[]): Group[] {
  const at = ({ written, onset }: Note): Beats => Math.max(0, written ?? onset);
  const groups: { at: Beats; until: Beats; pitches: MidiNote[] }[] = [];
  for (const note of [...notes].sort((a, b) => at(a) - at(b) || a.pitch - b.pitch)) {
    const last = groups.at(-1);
    const until = Math.max(note.onset + note.duration, at(note));
    if (last && at(note) - last.at < 1e-6) {
      if (!last.pitches.includes(note.pitch)) last.pitches.push(note.pitch);
      last.until = Math.max(last.until, until);
    } else groups.push({ at: at(note), until, pitches: [note.pitch] });
  }
  return groups;
}

/** How far a place is from where a note was played; an off-beat eighth that swings is no error. */
function distance(part: number, place: number, step: number, swung: boolean | undefined): number {
  if (swung && step === 12 && place === 12) return Math.max(0, place - part, part - LAST_TRIPLET);
  return Math.abs(part - place);
}

/** The place, in units, on a grid of the beat. */
function nearest(part: number, step: number, limit: number, { swung }: QuantiseOptions): number {
  let best = 0;
  for (let place = step; place <= limit; place += step)
    if (distance(part, place, step, swung) <= distance(part, best, step, swung)) best = place;
  return best;
}

function bestGrid(parts: readonly number[], limit: number, options: QuantiseOptions): number {
  let best = FINEST;
  let least = Number.POSITIVE_INFINITY;
  for (const [step, price] of options.played ? PLAYED : WRITTEN) {
    const places = parts.map((part) => nearest(part, step, limit, options));
    if (places.some((place, i) => place === places[i - 1])) continue;
    const error = parts.reduce((sum, part, i) => sum + distance(part, places[i], step, options.swung), price);
    if (error < least) [best, least] = [step, error];
  }
  return best;
}

/** Closes the small gaps of articulation, which a reader plays anyhow; no note lasts into the next. */
function legato(notes: readonly GridNotes[], length: number): GridNotes[] {
  const kept = notes.filter(({ onset }) => onset < length);
  return kept.map((note, i) => {
    const limit = Math.min(length, kept[i + 1]?.onset ?? length);
    return note.end > limit || limit - note.end < 6 ? { ...note, end: limit } : note;
  });
}
