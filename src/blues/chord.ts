// Chord symbols in the many ways people write them, read into pitch classes and one spelling.
import { ChordType, Interval } from 'tonal';
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
/** Where tonal's first alias is not what a musician would write. */
const SPELLINGS: Readonly<Record<string, string>> = {
  M: '',
  '6add9': '69',
  Madd9: 'add9',
  Maddb9: 'addb9',
  'm/ma7': 'mMaj7',
  'maj#4': 'maj7#11',
  '7#5#9': '7alt',
  b9sus: '7b9sus4',
};
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
  return text
    .replace(/♭/g, 'b')
    .replace(/♯/g, '#')
    .replace(/𝄫/g, 'bb')
    .replace(/𝄪/g, '##')
    .replace(/[−–‑]/g, '-')
    .replace(/[Δ△∆^]7?/g, 'maj7')
    .replace(/[º°˚]/g, 'o')
    .replace(/[Øø]7?/g, 'm7b5')
    .replace(/[(),]/g, '');
}

/** The words of chord qualities, whatever their case and language of origin, as tonal spells them. */
function tidy(quality: string): string {
  return (
    quality
      .replace(/^(?:-|min|mi|MIN|MI)(?![a-z]*j)/, 'm')
      .replace(/^Min|^Mi(?!n)/, 'm')
      .replace(/^maug/, 'm#5')
      .replace(/maj|Maj|MAJ|ma|MA|Ma/g, 'maj')
      .replace(/(?<!ma)j7/g, 'maj7')
      .replace(/majmaj7/g, 'maj7')
      .replace(/maj77/g, 'maj7')
      .replace(/maj7(9|11|13)(?!\d)/, 'maj$1')
      .replace(/^M(?=\d)/, 'maj')
      .replace(/^mM(?=\d)|^mmaj(?=\d)/, 'mMaj')
      .replace(/SUS|Sus/g, 'sus')
      .replace(/sus7|7sus(?!\d)/g, '7sus4')
      .replace(/sus(?!\d)/, 'sus4')
      .replace(/DIM|Dim|^o|^0(?=7?$)/g, 'dim')
      .replace(/AUG|Aug/g, 'aug')
      .replace(/^(?:alt|7alt.*)$/i, '7alt')
      .replace(/^h7?$/, 'm7b5')
      // `C7-9`, `C7+9`, and the Weimar Jazz Database's `79b`, `7911#`, `7913b`.
      .replace(/(\d)-(?=\d)/g, '$1b')
      .replace(/(\d)\+(?=\d)/g, '$1#')
      .replace(/^(m?)7(9[b#]?)?(11#?)?(13b?)?$/, respell)
  );
}

function respell(whole: string, minor: string, nine = '', eleven = '', thirteen = ''): string {
  if (!nine && !eleven && !thirteen) return whole;
  const turn = (tension: string): string => tension.replace(/^(\d+)([b#])$/, '$2$1');
  const [base, altered] = thirteen === '13' ? ['13', ''] : nine === '9' ? ['9', ''] : ['7', ''];
  const rest = [nine, eleven, thirteen].map(turn).filter((tension) => /^[b#]/.test(tension));
  return minor + base + altered + rest.join('');
}

const ALTERATION = /(?:add)?[b#]\d+|add\d+|sus[24]/g;

/** Reads a quality that tonal does not list: a known one, and alterations in whatever order. */
function compose(quality: string): { quality: string; semitones: number[] } | undefined {
  const alterations = quality.match(ALTERATION);
  if (!alterations) return undefined;
  const size = (alteration: string): number => Number(alteration.replace(/\D+/, ''));
  const sorted = alterations.sort((a, b) => size(a) - size(b) || (a < b ? -1 : 1));
  const base = quality.replace(ALTERATION, '');
  const listed = ChordType.get(base + sorted.join(''));
  if (!listed.empty) return read(listed);
  const known = ChordType.get(base === '' ? 'M' : base);
  if (known.empty) return undefined;
  const semitones = new Set(known.intervals.map(semitonesOf));
  for (const alteration of sorted) {
    const degree = size(alteration);
    const place = { 2: 2, 4: 5, 5: 7, 6: 9, 9: 14, 11: 17, 13: 21 }[degree];
    if (place === undefined) return undefined;
    if (alteration.startsWith('sus')) semitones.delete(4);
    if (degree === 5) semitones.delete(7);
    semitones.add(place + (alteration.includes('#') ? 1 : alteration.includes('b') ? -1 : 0));
  }
  return { quality: base + sorted.join(''), semitones: [...semitones] };
}

const semitonesOf = (interval: string): number => Interval.semitones(interval);

function read(type: ReturnType<typeof ChordType.get>): { quality: string; semitones: number[] } {
  const first = type.aliases[0];
  return { quality: SPELLINGS[first] ?? first, semitones: type.intervals.map(semitonesOf) };
}

function readQuality(text: string): { quality: string; semitones: number[] } | undefined {
  for (const quality of [text === '' ? 'M' : text, tidy(text) || 'M']) {
    const type = ChordType.get(quality);
    if (!type.empty) return read(type);
  }
  return compose(tidy(text));
}

const NO_CHORD: ChordSymbol = { symbol: 'NC', tonic: '', quality: '', root: -1, bass: -1, pitchClasses: [] };

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
  // `6/9` is a quality; any other slash stands before a bass note.
  const clean = plain(text)
    .replace('6/9', '69')
    .replace(/m\/(?=maj|ma7|M7)/i, 'm');
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
