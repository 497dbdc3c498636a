// Voicings without roots: thirds and sevenths with a colour or two, each close to the one before.
import type { ChordChange, MidiNote, PitchClass } from './types.ts';

/**
 * `rootless`: up to four notes in close position. `drop 2`: the same with the second voice from the top an octave
 * lower, as guitarists and ballad pianists spread them. `shell`: the third, the seventh and one colour.
 */
export type Voicing = 'rootless' | 'drop 2' | 'shell';

/** Lowest and highest note: clear of the bass, under the soloist. */
const LOW: MidiNote = 50;
const HIGH: MidiNote = 74;

/**
 * The pitch classes that a pianist plays for a chord: its third and seventh (or sixth) first, then what the
 * symbol asks for, then the ninth and the fifth or thirteenth; a plain triad stays a triad.
 *
 * @example
 * colours(parseChart('G7').bars[0].chords[0]) // => [11, 5, 9, 4]
 */
export function colours(chord: ChordChange): PitchClass[] {
  const { root, pitchClasses } = chord;
  if (root < 0) return [];
  const steps = pitchClasses.map((pitch) => (pitch - root + 12) % 12);
  const has = (...wanted: number[]): number | undefined => wanted.find((step) => steps.includes(step));
  const third = has(4, 3, 5, 2);
  const dominant = steps.includes(10) && steps.includes(4);
  const diminished = steps.includes(6) && steps.includes(3) && !steps.includes(7);
  const seventh = has(10, 11, 9);
  const chosen = new Set<number>();
  if (third !== undefined) chosen.add(third);
  if (seventh === undefined) {
    for (const step of steps) chosen.add(step);
    return [...chosen].slice(0, 4).map((step) => (root + step) % 12);
  }
  chosen.add(seventh);
  // Alterations and added notes that are written are played.
  for (const step of steps) if (step !== 0 && step !== 7 && !chosen.has(step)) chosen.add(step);
  const ninth = steps.includes(1) || (dominant && steps.includes(3)) ? undefined : 2;
  if (diminished) chosen.add(0);
  else if (chosen.size < 4 && ninth !== undefined) chosen.add(ninth);
  if (chosen.size < 4) chosen.add(dominant && !steps.includes(8) ? 9 : 7);
  return [...chosen].slice(0, 4).map((step) => (root + step) % 12);
}

/** Every position of the pitch classes within the region, lowest note first. */
function positions(pitchClasses: readonly PitchClass[], voicing: Voicing): MidiNote[][] {
  const sorted = [...pitchClasses].sort((a, b) => a - b);
  const drops = voicing === 'drop 2' && sorted.length === 4;
  const found: MidiNote[][] = [];
  for (let first = 0; first < sorted.length; first++) {
    for (let bottom = LOW + ((sorted[first] - LOW + 120) % 12); bottom <= HIGH; bottom += 12) {
      const chord = [bottom];
      for (let i = 1; i < sorted.length; i++) {
        const above = sorted[(first + i) % sorted.length];
        const last = chord[chord.length - 1];
        chord.push(last + ((above - last + 120) % 12 || 12));
      }
      if (drops) chord.unshift(...chord.splice(2, 1).map((pitch) => pitch - 12));
      if (chord[0] >= LOW - (drops ? 2 : 0) && chord[chord.length - 1] <= HIGH) found.push(chord);
    }
  }
  return found;
}

/**
 * The position of a chord that moves least from the one before. Empty for `NC`.
 */
export function voice(
  chord: ChordChange,
  before: readonly MidiNote[] | undefined,
  voicing: Voicing = 'rootless',
): MidiNote[] {
  const wanted = colours(chord);
  let best: MidiNote[] = [];
  let least = Number.MAX_SAFE_INTEGER;
  for (const position of positions(voicing === 'shell' ? wanted.slice(0, 3) : wanted, voicing)) {
    const cost = movement(before ?? [54, 58, 62, 65], position) + register(position);
    if (cost < least) [best, least] = [position, cost];
  }
  return best;
}

/** The way of the voices, the top one twice: it is what one hears. */
function movement(before: readonly MidiNote[], after: readonly MidiNote[]): number {
  let sum = 2 * Math.abs(before[before.length - 1] - after[after.length - 1]);
  for (const note of after) sum += Math.min(...before.map((other) => Math.abs(other - note)));
  for (const note of before) sum += Math.min(...after.map((other) => Math.abs(other - note)));
  return sum;
}

/** A pull to the middle of the region, a push against mud: seconds at the bottom, and clusters at the top. */
function register(notes: readonly MidiNote[]): number {
  const middle = (notes[0] + notes[notes.length - 1]) / 2;
  const mud = notes[1] - notes[0] <= 2 && notes[0] < 54 ? 6 : 0;
  const bite = notes.length > 2 && notes[notes.length - 1] - notes[notes.length - 2] === 1 ? 8 : 0;
  return Math.abs(middle - 60) + mud + bite;
}
