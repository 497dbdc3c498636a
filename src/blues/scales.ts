// Which notes go with a chord: chord tones, the blues scale, chord scales.
import type { ChordChange, MidiNote, PitchClass } from './types.ts';

const mod12 = (value: number): number => ((value % 12) + 12) % 12;

/**
 * The blues scale: the minor pentatonic with the flat fifth.
 *
 * @example
 * bluesScale(0) // => [0, 3, 5, 6, 7, 10]
 */
export function bluesScale(root: PitchClass): PitchClass[] {
  return [0, 3, 5, 6, 7, 10].map((step) => mod12(root + step));
}

/** Whether a note is one of the chord's own. Over `NC` none is. */
export function isChordTone(note: MidiNote, chord: ChordChange): boolean {
  return chord.pitchClasses.includes(mod12(note));
}

/**
 * Whether a note fits: it belongs to the chord or to the blues scale of the key. Over `NC` the scale decides.
 *
 * @example
 * fitsChord(64, parseChart('C7').bars[0].chords[0], 0) // => true
 */
export function fitsChord(note: MidiNote, chord: ChordChange, keyRoot: PitchClass): boolean {
  return isChordTone(note, chord) || bluesScale(keyRoot).includes(mod12(note));
}

/**
 * The scale that goes with a chord, from its third, fifth and seventh (mixolydian, dorian, ionian, locrian,
 * diminished, altered …): seven or eight pitch classes, the root first; empty for `NC`.
 *
 * @example
 * chordScale(parseChart('G7').bars[0].chords[0]) // => [7, 9, 11, 0, 2, 4, 5]
 */
export function chordScale(chord: ChordChange): PitchClass[] {
  const { root } = chord;
  if (root < 0) return [];
  const has = (step: number): boolean => chord.pitchClasses.includes((root + step) % 12);
  const minor = has(3) && !has(4);
  const flatFifth = has(6) && !has(7);
  return stepsOf(minor, flatFifth, has).map((step) => (root + step) % 12);
}

function stepsOf(minor: boolean, flatFifth: boolean, has: (step: number) => boolean): number[] {
  if (minor && flatFifth && has(9)) return [0, 2, 3, 5, 6, 8, 9, 11];
  if (minor && flatFifth) return [0, 1, 3, 5, 6, 8, 10];
  if (minor && has(11)) return [0, 2, 3, 5, 7, 9, 11];
  if (minor) return [0, 2, 3, 5, 7, 9, 10];
  if (has(8) && (has(1) || has(3))) return [0, 1, 3, 4, 6, 8, 10];
  if (has(1) || has(3)) return [0, 1, 3, 4, 6, 7, 9, 10];
  if (has(8) && !has(7)) return has(11) ? [0, 2, 4, 6, 8, 9, 11] : [0, 2, 4, 6, 8, 10];
  if (has(10)) return has(6) ? [0, 2, 4, 6, 7, 9, 10] : [0, 2, 4, 5, 7, 9, 10];
  return has(6) ? [0, 2, 4, 6, 7, 9, 11] : [0, 2, 4, 5, 7, 9, 11];
}
