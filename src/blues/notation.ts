// Notes on the grid, cut into signs: bars that are full, ties, rests, triplets.
import { DIVISIONS, type GridNotes } from './quantise.ts';
import { groupsOf } from './timeline.ts';
import type { Beats, MidiNote } from './types.ts';

/** Notes or a rest that one sign can show. */
export interface Sign {
  /** Units from the start of the bar. */
  readonly onset: number;
  /** Units. */
  readonly duration: number;
  /** From low to high; none for a rest. */
  readonly pitches: readonly MidiNote[];
  readonly tiedFrom: boolean;
  readonly tiedTo: boolean;
  /** Whether it stands in a group of three in the time of two. */
  readonly triplet: boolean;
}

/**
 * Cuts notes, none of which lasts into the next, into signs, bar by bar; every bar is full.
 *
 * @param bars the beats of each
 */
export function notate(notes: readonly GridNotes[], bars: readonly Beats[]): Sign[][] {
  const signs: Sign[][] = [];
  let next = 0;
  let from = 0;
  for (const beats of bars) {
    const to = from + beats * DIVISIONS;
    while (next < notes.length && notes[next].end <= from) next++;
    const spans: Span[] = [];
    let place = from;
    for (let i = next; i < notes.length && notes[i].onset < to; i++) {
      const { onset, end, pitches } = notes[i];
      if (onset > place) spans.push(rest(place - from, onset - from));
      const cut = { onset: Math.max(onset, from), end: Math.min(end, to) };
      spans.push({
        ...{ onset: cut.onset - from, end: cut.end - from, pitches },
        ...{ tiedTo: cut.onset > onset, tiedFrom: cut.end < end },
      });
      place = cut.end;
    }
    if (place < to) spans.push(rest(place - from, to - from));
    signs.push(spell(spans, beats));
    from = to;
  }
  return signs;
}

interface Span {
  readonly onset: number;
  readonly end: number;
  readonly pitches: readonly MidiNote[];
  readonly tiedTo: boolean;
  readonly tiedFrom: boolean;
}

const rest = (onset: number, end: number): Span => ({
  ...{ onset, end, pitches: [], tiedTo: false, tiedFrom: false },
});

/** Cuts the spans of a bar so that every piece has a sign and the groups of beats can be seen. */
function spell(spans: readonly Span[], beats: Beats): Sign[] {
  if (spans.length === 1 && spans[0].pitches.length === 0)
    return [
      {
        ...{ onset: 0, duration: beats * DIVISIONS, pitches: [] },
        tiedFrom: false,
        tiedTo: false,
        triplet: false,
      },
    ];
  const triplets = tripletBeats(spans);
  const walls = wallsOf(beats);
  return spans.flatMap((span) => {
    const pieces: Sign[] = [];
    for (let place = span.onset; place < span.end; ) {
      const triplet = triplets.has(Math.floor(place / DIVISIONS)) && !wholeBeat(place, span.end);
      const duration = triplet
        ? tripletPiece(place, span.end)
        : span.pitches.length === 0
          ? restPiece(place, span.end, walls)
          : plainPiece(place, span.end, walls, triplets);
      pieces.push({
        onset: place,
        duration,
        pitches: span.pitches,
        tiedTo: span.pitches.length > 0 && (place > span.onset || span.tiedTo),
        tiedFrom: span.pitches.length > 0 && (place + duration < span.end || span.tiedFrom),
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
function wallsOf(beats: Beats): number[] {
  const walls = [0];
  for (const size of groupsOf(beats)) {
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
