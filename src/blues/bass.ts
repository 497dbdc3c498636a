// The bass: the style's rhythm, a root on every change, and between them the line that leads best to the next.
import { type ArrangedBar, groupsWithStarts } from './arrangement.ts';
import { strokesOf } from './pattern.ts';
import type { Chance } from './random.ts';
import { chordScale, isChordTone } from './scales.ts';
import type { Style } from './style.ts';
import type { Beats, ChordChange, MidiNote, Note } from './types.ts';

/** E1, the lowest open string. */
export const LOWEST: MidiNote = 28;
/** G3. */
export const HIGHEST: MidiNote = 55;

/** A place on which the bass plays. */
interface Step {
  readonly onset: Beats;
  readonly end: Beats;
  readonly chord: ChordChange;
  /** What is due: see `BassPatterns`. */
  readonly role: string;
  /** Whether the chord begins here: then its bass note is due. */
  readonly arrives: boolean;
  readonly downbeat: boolean;
  readonly velocity: number;
}

/**
 * Writes the bass of an arrangement, straight. Of all lines through the notes that fit, it takes the one with the
 * smoothest steps and the best approaches (found by dynamic programming), with a little chance in the costs.
 */
export function bass(bars: readonly ArrangedBar[], style: Style, chance: Chance): Note[] {
  const notes: Note[] = [];
  // Lines are found stretch by stretch: after a rest, and in pieces of thousands of beats now and then between.
  for (const stretch of stretchesOf(stepsOf(bars, style, chance))) {
    const pitched = stretch.filter(({ role }) => role !== 'r' && role !== 'x');
    const line = bestLine(pitched, notes.at(-1)?.pitch ?? 36, chance);
    let next = 0;
    for (const step of stretch) {
      const repeats = step.role === 'r' || step.role === 'x';
      const pitch = repeats ? (notes.at(-1)?.pitch ?? line[0]) : line[next++];
      notes.push(strike(step, pitch));
    }
  }
  return notes;
}

/** The rhythm of all bars; where a chord begins off the pattern, a step is put in and what is close by gives way. */
function stepsOf(bars: readonly ArrangedBar[], style: Style, chance: Chance): Step[] {
  const several = bars.some(({ chorus }) => chorus >= 2);
  const steps: Step[] = [];
  let sounding = '';
  let before: { rows: string[]; two: boolean; beats: Beats } | undefined;
  for (const bar of bars) {
    const { beats } = bar;
    const groups = groupsWithStarts(beats);
    const two = style.bass.two !== undefined && (bar.section === 'intro' || (several && bar.chorus === 0));
    const patterns = two ? style.bass.two! : style.bass.full;
    const alike = before?.two === two && before.beats === beats;
    const settled = alike && bar.bar % 4 !== 0 && chance.happens(style.settled);
    const rows = settled ? before!.rows : groups.map(({ size }) => chance.weigh(patterns[size]));
    before = { rows, two, beats };
    const written = rows.flatMap((row, i) =>
      strokesOf(row).map((stroke) => ({ ...stroke, place: groups[i].start + stroke.place })),
    );
    for (const [i, chord] of bar.chords.entries()) {
      const from = chord.onset;
      const to = bar.chords[i + 1]?.onset ?? beats;
      const arrives = chord.symbol !== sounding || (bar.bar === 0 && i === 0);
      sounding = chord.symbol;
      const own = written.filter(({ place }) => place >= from - 1e-6 && place < to - 1e-6);
      const begins = own[0]?.place !== undefined && own[0].place < from + 1e-6;
      const strokes =
        begins || !arrives
          ? own
          : [
              { place: from, duration: Math.min(1, to - from), sign: 'R' },
              ...own.filter(({ place }) => place > from + 0.3),
            ];
      // A change that is near lets nothing but itself be heard.
      const crowded = strokes.filter(
        ({ place }, k) => k === 0 || to - place > 0.2 || Number.isInteger(to) || to === beats,
      );
      for (const [k, { place, duration, sign }] of crowded.entries()) {
        const downbeat = place === 0;
        const accent = downbeat ? 88 : place % 2 === 1 ? 92 : 85;
        const dead = sign === 'x' ? 30 : sign === 'r' ? 10 : place % 1 === 0 ? 0 : 4;
        steps.push({
          onset: bar.onset + place,
          end: bar.onset + Math.min(place + duration, crowded[k + 1]?.place ?? to),
          chord,
          role: arrives && k === 0 ? 'R' : sign,
          arrives: arrives && k === 0,
          downbeat,
          velocity: accent - dead + Math.round(10 * (bar.heat - 0.5)),
        });
      }
    }
  }
  return steps;
}

function* stretchesOf(steps: readonly Step[]): Generator<Step[]> {
  let stretch: Step[] = [];
  for (const step of steps) {
    const full = stretch.length >= 256 && step.arrives;
    if ((step.chord.root < 0 || full) && stretch.length > 0) {
      yield stretch;
      stretch = [];
    }
    if (step.chord.root >= 0) stretch.push(step);
  }
  if (stretch.length > 0) yield stretch;
}

/** Costs of intervals by size in semitones: steps are best, then thirds, fourths and fifths, and octaves. */
const LEAP = [16, 0, 0, 3, 3, 4, 9, 5, 10, 11, 13, 15, 8];
/** A leap after a leap in the same direction. */
const TWICE = 9;
/** Semitones of a leap. */
const WIDE = 5;

/** A note of the line, and the way that leads to it: each pitch is kept once for each kind of interval before it. */
interface Candidate {
  readonly pitch: MidiNote;
  /** −1 after a leap down, 1 after one up, 0 after a step. */
  readonly leapt: number;
  readonly cost: number;
  readonly back: number;
}

function bestLine(steps: readonly Step[], from: MidiNote, chance: Chance): MidiNote[] {
  const layers: Candidate[][] = [];
  for (const [i, step] of steps.entries()) {
    const before = layers.at(-1) ?? [{ pitch: from, leapt: 0, cost: 0, back: 0 }];
    const layer: Candidate[] = [];
    for (const { pitch, cost } of choices(step, steps[i + 1])) {
      const mood = chance.below(6);
      for (const leapt of [-1, 0, 1]) {
        let least = Number.MAX_SAFE_INTEGER;
        let back = -1;
        for (const [k, previous] of before.entries()) {
          const way = pitch - previous.pitch;
          if ((Math.abs(way) < WIDE ? 0 : Math.sign(way)) !== leapt) continue;
          const again = leapt !== 0 && previous.leapt === leapt ? TWICE : 0;
          const total = previous.cost + move(previous.pitch, pitch, step, i > 0) + again;
          if (total < least) [least, back] = [total, k];
        }
        if (back >= 0) layer.push({ pitch, leapt, cost: least + cost + mood, back });
      }
    }
    layers.push(layer);
  }
  const line: MidiNote[] = [];
  let at = 0;
  for (const [k, { cost }] of (layers.at(-1) ?? []).entries())
    if (cost < layers[layers.length - 1][at].cost) at = k;
  for (let i = layers.length - 1; i >= 0; i--) {
    line[i] = layers[i][at].pitch;
    at = layers[i][at].back;
  }
  return line;
}

/** What may be played on a step, and how willingly. */
function choices(step: Step, next: Step | undefined): { pitch: MidiNote; cost: number }[] {
  const found: { pitch: MidiNote; cost: number }[] = [];
  const scale = chordScale(step.chord);
  for (let pitch = LOWEST; pitch <= HIGHEST; pitch++) {
    // The middle of the range sounds best; the top is for climbing.
    const register = pitch > 48 ? (pitch - 48) * 2 : pitch < 31 ? 2 : 0;
    const cost = fitness(pitch, step, scale, next);
    if (cost !== undefined) found.push({ pitch, cost: cost + register });
  }
  return found;
}

function fitness(
  pitch: MidiNote,
  { role, chord, downbeat }: Step,
  scale: readonly number[],
  next: Step | undefined,
): number | undefined {
  const pitchClass = pitch % 12;
  const only = (...steps: number[]): number | undefined => {
    const known = steps.find((step) => chord.pitchClasses.includes((chord.root + step) % 12)) ?? 0;
    return pitchClass === (chord.root + known) % 12 ? 0 : undefined;
  };
  if (role === 'R' || role === 'O') return pitchClass === chord.bass ? 0 : undefined;
  if (role === 'F') return only(7, 6, 8);
  if (role === 'T') return only(4, 3, 5, 2);
  // A boogie goes to the sixth over a dominant seventh.
  if (role === 'S')
    return pitchClass === (chord.root + 9) % 12 && scale.includes(pitchClass) ? 1 : only(10, 9, 11);
  if (isChordTone(pitch, chord)) {
    const root = pitchClass === chord.root;
    return root ? (downbeat ? 0 : 5) : downbeat ? 6 : 1;
  }
  if (scale.includes(pitchClass)) return downbeat ? 12 : 4;
  return next?.arrives || role === 'a' ? 3 : undefined;
}

/** The cost of going from one note to the next; before a new chord, of approaching it. */
function move(from: MidiNote, to: MidiNote, { arrives, role }: Step, approached: boolean): number {
  const size = Math.abs(to - from);
  if (size > 12) return 100 + size;
  if (role === 'O') return size === 12 ? 0 : LEAP[size] + 4;
  if (!arrives || !approached) return LEAP[size];
  // A half step, a whole step, or the fifth of the coming root, from above or below.
  if (size === 1) return 0;
  if (size === 2) return 3;
  if (to - from === -7 || to - from === 5) return 4;
  return LEAP[size] + 6;
}

function strike({ onset, end, role, velocity }: Step, pitch: MidiNote): Note {
  return { onset, duration: (end - onset) * (role === 'x' ? 0.6 : 0.94), pitch, velocity };
}
