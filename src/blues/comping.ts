// Piano comping: the Charleston and its kin, fuller where the soloist rests, a hit for every chord.
import type { Chance } from './random.ts';
import { groupsOf, type PlayedBar, playedBars } from './timeline.ts';
import type { Beats, ChordChange, Improvisation, MidiNote, Note } from './types.ts';
import { voice } from './voicings.ts';

/** When, in beats of the group, and how long. */
type Hit = readonly [onset: Beats, duration: Beats];
type Weighted = readonly (readonly [pattern: readonly Hit[], weight: number])[];

/** By size of the group: sparse patterns first, for a busy soloist, then the others. */
const PATTERNS: Readonly<Record<number, { readonly sparse: Weighted; readonly full: Weighted }>> = {
  2: {
    sparse: [
      [[[1.5, 0.4]], 2],
      [[[0, 0.5]], 2],
      [[], 2],
    ],
    full: [
      [
        [
          [0, 0.5],
          [1.5, 0.4],
        ],
        3,
      ],
      [[[0.5, 0.5]], 2],
      [[[0, 1.2]], 1],
    ],
  },
  3: {
    sparse: [
      [[[0, 1.4]], 2],
      [[[1.5, 0.5]], 3],
      [[], 1],
    ],
    full: [
      [
        [
          [0, 0.9],
          [1.5, 0.5],
        ],
        4,
      ],
      [
        [
          [1, 0.5],
          [2, 0.5],
        ],
        2,
      ],
      [
        [
          [0.5, 0.5],
          [2, 0.8],
        ],
        2,
      ],
    ],
  },
  4: {
    sparse: [
      [[[1.5, 0.5]], 4],
      [[[0, 2.2]], 2],
      [[[3.5, 0.9]], 2],
      [[], 1],
      [
        [
          [0, 0.5],
          [1.5, 0.5],
        ],
        2,
      ],
    ],
    full: [
      [
        [
          [0, 1.3],
          [1.5, 0.5],
        ],
        7,
      ],
      [
        [
          [0.5, 0.5],
          [2, 1.2],
        ],
        3,
      ],
      [
        [
          [1.5, 0.5],
          [3.5, 0.8],
        ],
        4,
      ],
      [
        [
          [1, 0.4],
          [2.5, 0.9],
        ],
        3,
      ],
      [
        [
          [0, 0.4],
          [1.5, 0.4],
          [3, 0.5],
        ],
        2,
      ],
      [
        [
          [0.5, 0.4],
          [1.5, 0.4],
          [2.5, 0.4],
        ],
        1,
      ],
      [
        [
          [0, 0.4],
          [2.5, 1.2],
        ],
        2,
      ],
    ],
  },
};

/** Writes the piano of all choruses, straight. */
export function comping(improvisation: Improvisation, chance: Chance): Note[] {
  const bars = playedBars(improvisation);
  const busy = notesInBars(improvisation);
  const notes: Note[] = [];
  let voicing: MidiNote[] | undefined;
  let sounding = '';
  let previous: readonly Hit[] | undefined;
  for (const bar of bars) {
    const pattern = hitsOf(bar, improvisation.chart.beatsPerBar, busy[bar.index], previous, chance);
    previous = pattern;
    for (const [place, duration] of withEveryChord(pattern, bar)) {
      const chord = chordFor(bars, bar, place, improvisation.chart.beatsPerBar);
      if (chord.root < 0) continue;
      if (chord.symbol !== sounding || !voicing || chance.happens(12)) voicing = voice(chord, voicing);
      sounding = chord.symbol;
      const strong = place % 1 === 0 ? 74 : 80;
      const velocity = strong + (duration < 0.6 ? 3 : 0) - (busy[bar.index] > 5 ? 6 : 0);
      for (const [i, pitch] of voicing.entries()) {
        // The top of a chord sings.
        const sings = i === voicing.length - 1 ? 5 : 0;
        notes.push({ onset: bar.onset + place, duration, pitch, velocity: velocity + sings });
      }
    }
  }
  return notes;
}

function notesInBars({ chart, choruses, melody }: Improvisation): number[] {
  const counts = new Array<number>(chart.bars.length * choruses).fill(0);
  for (const { onset } of melody) {
    const bar = Math.floor(onset / chart.beatsPerBar);
    if (bar >= 0 && bar < counts.length) counts[bar]++;
  }
  return counts;
}

/** A pattern for each group of beats; often the last bar's again, since comping settles into a figure. */
function hitsOf(
  bar: PlayedBar,
  beatsPerBar: number,
  busy: number,
  previous: readonly Hit[] | undefined,
  chance: Chance,
): readonly Hit[] {
  if (previous && bar.bar % 4 !== 0 && chance.happens(30)) return previous;
  const hits: Hit[] = [];
  let start = 0;
  for (const size of groupsOf(beatsPerBar)) {
    const { sparse, full } = PATTERNS[size];
    const crowded = busy / beatsPerBar > 1.6;
    const pattern = chance.weigh(chance.happens(crowded ? 65 : 25) ? sparse : full);
    for (const [onset, duration] of pattern) hits.push([start + onset, duration]);
    start += size;
  }
  return hits;
}

/** Adds a hit where a chord would pass unheard; in bars of many chords, only those hits remain. */
function withEveryChord(hits: readonly Hit[], { chords }: PlayedBar): Hit[] {
  const all: Hit[] = chords.length > 2 ? [] : [...hits];
  for (const { onset, duration } of chords) {
    // The chord's own beats, or the eighth before it, which anticipates it.
    const heard = all.some(([place]) => place >= onset - 0.5 && place < onset + duration - 0.5);
    if (!heard && (chords.length > 1 || onset > 0)) all.push([onset, Math.min(1, duration) * 0.7]);
  }
  return all.sort((a, b) => a[0] - b[0]);
}

/** The chord of a hit: on the eighth before a change, the chord to come. */
function chordFor(
  bars: readonly PlayedBar[],
  bar: PlayedBar,
  place: Beats,
  beatsPerBar: number,
): ChordChange {
  const offbeat = place % 1 !== 0;
  const sounding = bar.chords.findLast(({ onset }) => onset <= place + 1e-6) ?? bar.chords[0];
  const coming = bar.chords.find(({ onset }) => onset > place + 1e-6 && onset - place <= 0.5 + 1e-6);
  if (!offbeat) return sounding;
  if (coming) return coming;
  const next = bars[bar.index + 1];
  return place >= beatsPerBar - 0.5 && next ? next.chords[0] : sounding;
}
