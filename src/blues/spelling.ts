// Names for pitches: C sharp over A7, E flat in a blues in C. Names are places on the line of fifths.
import { parseChord } from './chord.ts';
import type { Key } from './form.ts';
import type { ChordChange, MidiNote } from './types.ts';

export interface Spelling {
  readonly step: string;
  /** Semitones: 1 for a sharp, −1 for a flat. */
  readonly alter: number;
  /** 4 holds middle C. */
  readonly octave: number;
}

const LINE = ['F', 'C', 'G', 'D', 'A', 'E', 'B'];

/** A name's place on the line of fifths: C is 0, G 1, F −1, F sharp 6, B flat −2. */
export function fifthsOf(name: string): number {
  let place = LINE.indexOf(name[0]) - 1;
  for (const sign of name.slice(1)) place += sign === '#' ? 7 : -7;
  return place;
}

/** The name at a place on the line. */
export function nameAt(fifths: number): { step: string; alter: number } {
  return { step: LINE[(((fifths + 1) % 7) + 7) % 7], alter: Math.floor((fifths + 1) / 7) };
}

/** How far a chord's note lies from its root on the line, by semitones; where two names are possible, the chord decides. */
function chordFifths(steps: number, has: (step: number) => boolean): number {
  if (steps === 3 && has(4)) return 9;
  if (steps === 6 && has(7)) return 6;
  if (steps === 8 && !has(7)) return 8;
  if (steps === 9 && has(3) && has(6) && !has(7)) return -9;
  return [0, -5, 2, -3, 4, -1, -6, 1, -4, 3, -2, 5][steps];
}

/**
 * Spells a note by its chord, if it is one of its notes, else by the key.
 *
 * @example
 * spellNote(61, parseChart('A7').bars[0].chords[0], chartKey(parseChart('C'))) // => { step: 'C', alter: 1, octave: 4 }
 */
export function spellNote(note: MidiNote, chord: ChordChange | undefined, key: Key): Spelling {
  const pitchClass = note % 12;
  const byChord =
    chord && chord.root >= 0 && chord.pitchClasses.includes(pitchClass)
      ? inChord(pitchClass, chord)
      : undefined;
  const { step, alter } = byChord ?? nameAt(inKey(pitchClass, key));
  // C flat belongs to the octave above its sound, B sharp to the one below.
  return { step, alter, octave: Math.floor((note - alter) / 12) - 1 };
}

function inChord(pitchClass: number, chord: ChordChange): { step: string; alter: number } | undefined {
  const tonic = parseChord(chord.symbol)?.tonic;
  if (!tonic) return undefined;
  const has = (step: number): boolean => chord.pitchClasses.includes((chord.root + step) % 12);
  const name = nameAt(fifthsOf(tonic) + chordFifths((pitchClass - chord.root + 12) % 12, has));
  // Nobody wants to read a double flat.
  return Math.abs(name.alter) > 1 ? undefined : name;
}

/** Twelve neighbours on the line: in major from the flat sixth to the sharp eighth, in minor from the flat second. */
function inKey(pitchClass: number, key: Key): number {
  const tonic = key.mode === 'major' ? key.fifths : key.fifths + 3;
  const lowest = tonic - (key.mode === 'major' ? 4 : 5);
  const place = (((pitchClass * 7 - lowest) % 12) + 12) % 12;
  const found = lowest + place;
  return Math.abs(nameAt(found).alter) > 1 ? found + (found < 0 ? 12 : -12) : found;
}
