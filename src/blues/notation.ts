// From free times to what can be written: a grid of sixteenths and triplets, bars, ties, rests.
import { monophonic } from './performance.ts';
import { groupsOf } from './timeline.ts';
import type { Beats, Improvisation, MidiNote, Note } from './types.ts';

/** Units of a quarter note: eighths, triplets and their halves and quarters are whole numbers of them. */
export const DIVISIONS = 24;

/** A note or rest that one sign can show. */
export interface Sign {
  /** Units from the start of the bar. */
  readonly onset: number;
  /** Units. */
  readonly duration: number;
  /** Absent for a rest. */
  readonly pitch?: MidiNote;
  readonly tiedFrom: boolean;
  readonly tiedTo: boolean;
  /** Whether it stands in a group of three in the time of two. */
  readonly triplet: boolean;
}

/** A note on the grid, in units from the start of the piece. */
interface GridNote {
  onset: number;
  end: number;
  readonly pitch: MidiNote;
}

/** Steps in units, the plainest first, with the error (in units) that a finer one must save to be preferred. */
const GRIDS: readonly (readonly [step: number, price: number])[] = [
  [12, 0],
  [6, 0.5],
  [8, 1],
  [3, 3],
  [4, 3.5],
];

/** The grid for more notes than any other holds. */
const FINEST = 3;

/**
 * Puts a melody on the grid and cuts it into signs, bar by bar; every bar is full. Where notes of a solo are
 * closer than a thirty-second, or are sounded together, the later or the higher one stands.
 */
export function notate(improvisation: Improvisation): Sign[][] {
  const { chart, choruses } = improvisation;
  const bars = chart.bars.length * choruses;
  const barLength = chart.beatsPerBar * DIVISIONS;
  const notes = legato(onGrid(improvisation.melody), bars * barLength);
  const signs: Sign[][] = [];
  let next = 0;
  for (let bar = 0; bar < bars; bar++) {
    const from = bar * barLength;
    const to = from + barLength;
    while (next < notes.length && notes[next].end <= from) next++;
    const spans: Span[] = [];
    let place = from;
    for (let i = next; i < notes.length && notes[i].onset < to; i++) {
      const { onset, end, pitch } = notes[i];
      if (onset > place) spans.push({ onset: place - from, end: onset - from });
      const cut = { onset: Math.max(onset, from), end: Math.min(end, to) };
      spans.push({
        onset: cut.onset - from,
        end: cut.end - from,
        pitch,
        tiedTo: cut.onset > onset,
        tiedFrom: cut.end < end,
      });
      place = cut.end;
    }
    if (place < to) spans.push({ onset: place - from, end: barLength });
    signs.push(spell(spans, chart.beatsPerBar));
  }
  return signs;
}

/** Each beat takes the grid on which its notes lie best. */
function onGrid(melody: readonly Note[]): GridNote[] {
  const line = monophonic([...melody].sort((a, b) => a.onset - b.onset || a.pitch - b.pitch));
  const beats = new Map<number, Note[]>();
  for (const note of line) {
    const beat = Math.floor(note.onset + 1e-6);
    beats.set(beat, [...(beats.get(beat) ?? []), note]);
  }
  const grids = new Map<number, number>();
  const placed: GridNote[] = [];
  for (const [beat, notes] of beats) {
    // The last place of a beat is the next one's first: free only if no note waits there.
    const next = beats.get(beat + 1)?.[0].onset ?? Number.POSITIVE_INFINITY;
    const limit = next - beat - 1 < 0.25 ? DIVISIONS - 1 : DIVISIONS;
    const step = bestGrid(notes, beat, limit);
    grids.set(beat, step);
    for (const { onset, duration, pitch } of notes) {
      const wanted = beat * DIVISIONS + nearest(onset - beat, step, limit);
      const last = placed.at(-1)?.onset ?? Number.NEGATIVE_INFINITY;
      // Where two notes meet, the second takes the next free place, if the beat has one.
      let taken = wanted > last ? wanted : last + step;
      if (taken > beat * DIVISIONS + limit) {
        // At the beat's end the first makes way instead, if there is room before it.
        const before = placed.at(-2)?.onset ?? Number.NEGATIVE_INFINITY;
        const back = last - step;
        if (back < beat * DIVISIONS || back <= before) continue;
        placed[placed.length - 1].onset = back;
        taken = last;
      }
      placed.push({ onset: taken, end: (onset + duration) * DIVISIONS, pitch });
    }
  }
  for (const note of placed) {
    const shortest = grids.get(Math.floor(note.onset / DIVISIONS)) ?? 6;
    const beat = Math.floor(note.end / DIVISIONS + 1e-6);
    const step = grids.get(beat) ?? 12;
    const end = beat * DIVISIONS + nearest(note.end / DIVISIONS - beat, step, DIVISIONS);
    note.end = Math.max(note.onset + shortest, end);
  }
  return placed;
}

/** The place, in units, on a grid of the beat. */
function nearest(part: Beats, step: number, limit: number): number {
  return Math.min(Math.round((part * DIVISIONS) / step), Math.floor(limit / step)) * step;
}

function bestGrid(notes: readonly Note[], beat: number, limit: number): number {
  let best = FINEST;
  let least = Number.POSITIVE_INFINITY;
  for (const [step, price] of GRIDS) {
    const places = notes.map(({ onset }) => nearest(onset - beat, step, limit));
    if (places.some((place, i) => place === places[i - 1])) continue;
    const error = notes.reduce(
      (sum, { onset }, i) => sum + Math.abs((onset - beat) * DIVISIONS - places[i]),
      price,
    );
    if (error < least) [best, least] = [step, error];
  }
  return best;
}

/** Closes the small gaps of articulation, which a reader plays anyhow; no note lasts into the next. */
function legato(notes: GridNote[], length: number): GridNote[] {
  const kept = notes.filter(({ onset }) => onset < length);
  for (const [i, note] of kept.entries()) {
    const limit = Math.min(length, kept[i + 1]?.onset ?? length);
    if (note.end > limit || limit - note.end < 6) note.end = limit;
  }
  return kept;
}

interface Span {
  readonly onset: number;
  readonly end: number;
  readonly pitch?: MidiNote;
  readonly tiedTo?: boolean;
  readonly tiedFrom?: boolean;
}

/** Cuts the spans of a bar so that every piece has a sign and the groups of beats can be seen. */
function spell(spans: readonly Span[], beatsPerBar: number): Sign[] {
  const barLength = beatsPerBar * DIVISIONS;
  if (spans.length === 1 && spans[0].pitch === undefined)
    return [{ onset: 0, duration: barLength, tiedFrom: false, tiedTo: false, triplet: false }];
  const triplets = tripletBeats(spans);
  const walls = wallsOf(beatsPerBar);
  return spans.flatMap((span) => {
    const pieces: Sign[] = [];
    for (let place = span.onset; place < span.end; ) {
      const triplet = triplets.has(Math.floor(place / DIVISIONS)) && !wholeBeat(place, span.end);
      const duration = triplet
        ? tripletPiece(place, span.end)
        : span.pitch === undefined
          ? restPiece(place, span.end, walls)
          : plainPiece(place, span.end, walls, triplets);
      pieces.push({
        onset: place,
        duration,
        pitch: span.pitch,
        tiedTo: span.pitch !== undefined && (place > span.onset || span.tiedTo === true),
        tiedFrom: span.pitch !== undefined && (place + duration < span.end || span.tiedFrom === true),
        triplet,
      });
      place += duration;
    }
    return pieces;
  });
}

const wholeBeat = (place: number, end: number): boolean =>
  place % DIVISIONS === 0 && end - place >= DIVISIONS;

/** Beats in which something begins or ends between the sixteenths. */
function tripletBeats(spans: readonly Span[]): Set<number> {
  const beats = new Set<number>();
  for (const { onset, end } of spans)
    for (const place of [onset, end]) if (place % 3 !== 0) beats.add(Math.floor(place / DIVISIONS));
  return beats;
}

/** Places that no sign may cross unless it begins on the one before: the groups of the bar, and their middles. */
function wallsOf(beatsPerBar: number): number[] {
  const walls = [0];
  for (const size of groupsOf(beatsPerBar)) {
    const start = walls[walls.length - 1];
    if (size === 4) walls.push(start + 2 * DIVISIONS);
    walls.push(start + size * DIVISIONS);
  }
  return walls;
}

/** In a triplet beat: a quarter, an eighth or a sixteenth of the triplet. */
function tripletPiece(place: number, end: number): number {
  const room = Math.min(end, (Math.floor(place / DIVISIONS) + 1) * DIVISIONS) - place;
  const at = place % DIVISIONS;
  if (room >= 16 && at % 8 === 0) return 16;
  if (room >= 8) return 8;
  return Math.min(room, 4);
}

/** Rests show the beats: none is dotted, none begins off a beat and lasts over the next. */
function restPiece(place: number, end: number, walls: readonly number[]): number {
  if (walls.includes(place) && walls.includes(place + 48) && place + 48 <= end) return 48;
  for (const length of [24, 12, 6]) if (place % length === 0 && place + length <= end) return length;
  return 3;
}

function plainPiece(
  place: number,
  end: number,
  walls: readonly number[],
  triplets: ReadonlySet<number>,
): number {
  const at = place % DIVISIONS;
  const beatEnd = place - at + DIVISIONS;
  const nextWall = walls.find((wall) => wall > place)!;
  // Into a beat of triplets only whole beats reach.
  const fits = (length: number): boolean => {
    const to = place + length;
    return to <= end && (to % DIVISIONS === 0 || to <= beatEnd || !triplets.has(Math.floor(to / DIVISIONS)));
  };
  if (walls.includes(place))
    for (const length of [96, 72, 48, 36, 24])
      if (fits(length) && allowed(place, length, walls)) return length;
  if (at === 0)
    for (const length of [48, 36, 24]) if (fits(length) && place + length <= nextWall) return length;
  if (at === 12 && fits(24) && place + 24 <= nextWall) return 24;
  for (const length of [18, 12, 6, 3])
    if (place + length <= Math.min(end, beatEnd) && at % Math.min(length, 6) === 0) return length;
  return Math.min(end, beatEnd) - place;
}

/** From a wall, a sign may last to any later wall, or a dotted half within a group of four. */
function allowed(place: number, length: number, walls: readonly number[]): boolean {
  const to = place + length;
  const next = walls.find((wall) => wall > place)!;
  if (to <= next || walls.includes(to)) return true;
  const after = walls.find((wall) => wall > next) ?? next;
  return length === 72 && to < after;
}
