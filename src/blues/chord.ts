// Chord symbols in the many ways people write them, read into pitch classes and one spelling.
import { readQuality } from './chord-quality.ts';
import type { PitchClass } from './types.ts';

/** A chord without a place in a bar. */
export interface ChordSymbol {
  /** Normalised: `Bbm7`, `F/A`; `NC` for no chord. */
  readonly symbol: string;
  /** Name of the root as written, `Bb`; empty for `NC`. */
  readonly tonic: string;
  /** What follows the root: `m7b5`; empty for a major triad. */
  readonly quality: string;
  /** −1 for `NC`. */
  readonly root: PitchClass;
  /** −1 for `NC`. */
  readonly bass: PitchClass;
  readonly pitchClasses: readonly PitchClass[];
}

const STEPS: Readonly<Record<string, number>> = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 };
const NAME = /^[A-G](?:bb|##|b|#)?/;
/** Longest symbol worth reading. */
const LONGEST = 24;

/**
 * Pitch class of a note name.
 *
 * @example
 * pitchClassOf('Bb') // => 10
 */
export function pitchClassOf(name: string): PitchClass {
  let pitch = STEPS[name[0]];
  for (const sign of name.slice(1)) pitch += sign === '#' ? 1 : -1;
  return (pitch + 24) % 12;
}

/** One alphabet for accidentals, triangles and circles; brackets and commas carry no meaning. */
function plain(text: string): string {
  return (
    text
      .replace(/♭/g, 'b')
      .replace(/♯/g, '#')
      .replace(/𝄫/g, 'bb')
      .replace(/𝄪/g, '##')
      .replace(/[−–‑]/g, '-')
      .replace(/[Δ△∆^](?=9|11|13)/g, 'maj')
      .replace(/[Δ△∆^]7?/g, 'maj7')
      .replace(/[º°˚]/g, 'o')
      .replace(/[Øø]/g, 'h')
      // In `C(b5)` the sign is not the root's.
      .replace(/^([A-G][b#]?)\((?=[b#]5)/, '$1M')
      .replace(/^([A-G][b#]?)\((?=[b#]\d)/, '$1add')
      .replace(/[(),]/g, '')
      // In `6/9`, `7/13` and `m/maj7` the slash stands before no bass note.
      .replace(/\/(?=\d|ma|M7)/g, '')
  );
}

/** Silence of the harmony. */
export const NO_CHORD: ChordSymbol = {
  symbol: 'NC',
  tonic: '',
  quality: '',
  root: -1,
  bass: -1,
  pitchClasses: [],
};

/**
 * Reads a chord symbol; `undefined` where it is none.
 *
 * @example
 * parseChord('B♭-7')?.symbol // => 'Bbm7'
 * parseChord('C7/G')?.pitchClasses // => [0, 4, 7, 10]
 * parseChord('Hm7') // => undefined
 */
export function parseChord(text: string): ChordSymbol | undefined {
  if (text.length > LONGEST) return undefined;
  if (/^n\.?c\.?$/i.test(text)) return NO_CHORD;
  const clean = plain(text);
  const tonic = NAME.exec(clean)?.[0];
  if (tonic === undefined) return undefined;
  const [upper, under, ...more] = clean.slice(tonic.length).split('/');
  if (more.length > 0 || (under !== undefined && NAME.exec(under)?.[0] !== under)) return undefined;
  const found = readQuality(upper);
  if (!found) return undefined;
  const root = pitchClassOf(tonic);
  const pitchClasses = [...new Set(found.semitones.map((step) => (root + step) % 12))];
  const bass = under === undefined ? root : pitchClassOf(under);
  const slash = under === undefined || bass === root ? '' : `/${under}`;
  return { symbol: tonic + found.quality + slash, tonic, quality: found.quality, root, bass, pitchClasses };
}

const MAJOR_ROOTS = ['C', 'Db', 'D', 'Eb', 'E', 'F', 'Gb', 'G', 'Ab', 'A', 'Bb', 'B'];
const MINOR_ROOTS = ['C', 'C#', 'D', 'Eb', 'E', 'F', 'F#', 'G', 'G#', 'A', 'Bb', 'B'];

/** The usual name of a root: flats, but `F#m`, `C#m7b5`, `F#dim7`. */
export function rootName(root: PitchClass, quality = ''): string {
  const names = /^(?:m(?!aj)|dim)/.test(quality) ? MINOR_ROOTS : MAJOR_ROOTS;
  return names[((root % 12) + 12) % 12];
}

/**
 * The same chord, some semitones higher, with the usual names.
 *
 * @example
 * transposeSymbol('Bb7/D', 2) // => 'C7/E'
 */
export function transposeSymbol(symbol: string, semitones: number): string {
  const chord = parseChord(symbol);
  if (!chord || chord.root < 0 || semitones % 12 === 0) return symbol;
  const name = rootName(chord.root + semitones, chord.quality) + chord.quality;
  return chord.bass === chord.root ? name : `${name}/${rootName(chord.bass + semitones)}`;
}
