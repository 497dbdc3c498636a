// Comping on piano or guitar: the style's figures, fuller where the soloist rests, a hit for every chord.
import { type ArrangedBar, groupsWithStarts } from './arrangement.ts';
import { type Stroke, strokesOf } from './pattern.ts';
import type { Chance } from './random.ts';
import type { Style } from './style.ts';
import type { Beats, ChordChange, MidiNote, Note } from './types.ts';
import { type Voicing, voice } from './voicings.ts';

/** How hard each sign is struck. */
const LOUDNESS: Readonly<Record<string, number>> = { X: 84, x: 76, o: 64 };

export interface Comping {
  readonly style: Style;
  readonly voicing: Voicing;
  /** Notes of the soloist in a bar. */
  readonly busy: (bar: ArrangedBar) => number;
}

/** Writes the chords of all bars, straight. */
export function comping(
  bars: readonly ArrangedBar[],
  { style, voicing: kind, busy }: Comping,
  chance: Chance,
): Note[] {
  const notes: Note[] = [];
  let voicing: MidiNote[] | undefined;
  let sounding = '';
  let before: { figure: readonly Stroke[]; beats: Beats } | undefined;
  for (const bar of bars) {
    const { beats } = bar;
    const settled = before?.beats === beats && bar.bar % 4 !== 0 && chance.happens(style.settled);
    const figure = settled ? before!.figure : figureOf(style, bar, busy(bar), chance);
    before = { figure, beats };
    const hits = withEveryChord(figure, bar);
    for (const hit of hits) {
      const chord = chordFor(bars, bar, hit.place, hits);
      if (chord.root < 0) continue;
      if (chord.symbol !== sounding || !voicing || chance.happens(12)) voicing = voice(chord, voicing, kind);
      sounding = chord.symbol;
      const strong = hit.place % 1 === 0 ? 0 : 4;
      const velocity =
        LOUDNESS[hit.sign] + strong + Math.round(12 * (bar.heat - 0.5)) - (busy(bar) > 5 ? 6 : 0);
      for (const [i, pitch] of voicing.entries()) {
        // The top of a chord sings.
        const sings = i === voicing.length - 1 ? 5 : 0;
        const onset = bar.onset + hit.place;
        notes.push({ onset, duration: hit.duration, pitch, velocity: velocity + sings });
      }
    }
  }
  return notes;
}

function figureOf(
  style: Style,
  { beats, heat }: ArrangedBar,
  busy: number,
  chance: Chance,
): readonly Stroke[] {
  const crowded = busy / beats > 1.6;
  return groupsWithStarts(beats).flatMap(({ size, start }) => {
    const { sparse, full } = style.comping[size];
    const row = chance.weigh(chance.happens((crowded ? 65 : 25) + 20 * (0.5 - heat)) ? sparse : full);
    return strokesOf(row).map((stroke) => ({ ...stroke, place: start + stroke.place }));
  });
}

/** Adds a hit where a chord would pass unheard; in bars of many chords, only those hits remain. No hit outlasts its chord. */
function withEveryChord(figure: readonly Stroke[], { chords }: ArrangedBar): Stroke[] {
  const all: Stroke[] = chords.length > 2 ? [] : [...figure];
  for (const { onset, duration } of chords) {
    // The chord's own beats, or the eighth before it, which anticipates it.
    const heard = all.some(({ place }) => place >= onset - 0.5 && place < onset + duration - 0.5);
    if (!heard && (chords.length > 1 || onset > 0))
      all.push({ place: onset, duration: Math.min(1, duration), sign: 'x' });
  }
  return all
    .sort((a, b) => a.place - b.place)
    .map((hit, i) => {
      const next = Math.min(
        all[i + 1]?.place ?? Number.POSITIVE_INFINITY,
        chords.find(({ onset }) => onset > hit.place + 0.5 + 1e-6)?.onset ?? Number.POSITIVE_INFINITY,
      );
      return { ...hit, duration: Math.min(hit.duration, next - hit.place) };
    });
}

/** The chord of a hit: on the eighth before a change that has no hit of its own, the chord to come. */
function chordFor(
  bars: readonly ArrangedBar[],
  bar: ArrangedBar,
  place: Beats,
  hits: readonly Stroke[],
): ChordChange {
  const sounding = bar.chords.findLast(({ onset }) => onset <= place + 1e-6) ?? bar.chords[0];
  if (place % 1 === 0) return sounding;
  const coming = bar.chords.find(({ onset }) => onset > place + 1e-6 && onset - place <= 0.5 + 1e-6);
  const struck = (at: Beats): boolean => hits.some((hit) => Math.abs(hit.place - at) < 1e-6);
  if (coming) return struck(coming.onset) ? sounding : coming;
  const next = bars[bar.index + 1];
  // Repeated triplets lead over the bar line; anything else on the last eighth belongs to what follows.
  return place >= bar.beats - 0.5 - 1e-6 && next && !struck(place - 1 / 3) ? next.chords[0] : sounding;
}
