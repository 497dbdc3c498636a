// Chord symbols as MusicXML's <harmony>: a kind, and degrees for what the kind does not say.
import { parseChord } from './chord.ts';
import { fifthsOf, nameAt } from './spelling.ts';
import type { ChordChange } from './types.ts';
import { attribute, type Xml, xml } from './xml.ts';

const KINDS: Readonly<Record<string, string>> = {
  '': 'major',
  m: 'minor',
  '7': 'dominant',
  maj7: 'major-seventh',
  m7: 'minor-seventh',
  dim: 'diminished',
  dim7: 'diminished-seventh',
  m7b5: 'half-diminished',
  mMaj7: 'major-minor',
  aug: 'augmented',
  '7#5': 'augmented-seventh',
  '6': 'major-sixth',
  m6: 'minor-sixth',
  '9': 'dominant-ninth',
  maj9: 'major-ninth',
  m9: 'minor-ninth',
  '11': 'dominant-11th',
  m11: 'minor-11th',
  '13': 'dominant-13th',
  maj13: 'major-13th',
  m13: 'minor-13th',
  sus4: 'suspended-fourth',
  sus2: 'suspended-second',
  '5': 'power',
};

/** Degree, alteration, and how it enters the chord. */
type Degree = readonly [value: number, alter: number, type: 'add' | 'alter'];

/** Qualities that are a kind and degrees, but not by their letters. */
const COMPOUND: Readonly<Record<string, readonly [kind: string, ...degrees: Degree[]]>> = {
  '69': ['major-sixth', [9, 0, 'add']],
  m69: ['minor-sixth', [9, 0, 'add']],
  '7alt': ['augmented-seventh', [9, 1, 'add']],
  '7sus4': ['suspended-fourth', [7, -1, 'add']],
  '9sus4': ['suspended-fourth', [7, -1, 'add'], [9, 0, 'add']],
  '13sus4': ['suspended-fourth', [7, -1, 'add'], [9, 0, 'add'], [13, 0, 'add']],
  'maj7#5': ['major-seventh', [5, 1, 'alter']],
};

interface Kind {
  readonly kind: string;
  /** What a reader shows for the kind. */
  readonly text: string;
  readonly degrees: readonly Degree[];
  /** Whether the degrees are shown, too: not where the text says them already. */
  readonly shown: boolean;
}

/** The kind of a quality, and its degrees; `other` where MusicXML has no word for it. */
export function kindOf(quality: string): Kind {
  if (quality in KINDS) return { kind: KINDS[quality], text: quality, degrees: [], shown: true };
  if (quality in COMPOUND) {
    const [kind, ...degrees] = COMPOUND[quality];
    return { kind, text: quality, degrees, shown: false };
  }
  const parts = /^(m7|maj7|maj9|maj13|m9|m|13|11|9|7|6|)((?:(?:add)?[b#]\d+|add\d+)+)$/.exec(quality);
  if (!parts || !(parts[1] in KINDS)) return { kind: 'other', text: quality, degrees: [], shown: true };
  const degrees = (parts[2].match(/(?:add)?[b#]\d+|add\d+/g) ?? []).map((part): Degree => {
    const value = Number(part.replace(/\D+/, ''));
    const alter = part.includes('#') ? 1 : part.includes('b') ? -1 : 0;
    return [value, alter, value === 5 ? 'alter' : 'add'];
  });
  return { kind: KINDS[parts[1]], text: parts[1], degrees, shown: true };
}

/** `offset`: units from the current place of the measure to the chord. */
export function harmony(chord: ChordChange, offset: number): Xml {
  const late = offset === 0 ? [] : [xml('offset', offset)];
  const read = parseChord(chord.symbol);
  if (!read || read.root < 0) {
    // A root is due even where there is no chord; its text hides it.
    const root = xml('root', [`<root-step text="">C</root-step>`]);
    return xml('harmony', [root, '<kind text="N.C.">none</kind>', ...late]);
  }
  const { kind, text, degrees, shown } = kindOf(read.quality);
  const [, bassName] = chord.symbol.split('/');
  return xml('harmony', [
    xml('root', tone('root', read.tonic)),
    `<kind text="${attribute(text)}">${kind}</kind>`,
    ...(bassName ? [xml('bass', tone('bass', bassName))] : []),
    ...degrees.map((degree) => degreeXml(degree, shown)),
    ...late,
  ]);
}

function tone(kind: 'root' | 'bass', name: string): Xml[] {
  const { step, alter } = nameAt(fifthsOf(name));
  return [xml(`${kind}-step`, step), ...(alter === 0 ? [] : [xml(`${kind}-alter`, alter)])];
}

function degreeXml([value, alter, type]: Degree, shown: boolean): Xml {
  return xml(shown ? 'degree' : 'degree print-object="no"', [
    xml('degree-value', value),
    xml('degree-alter', alter),
    xml('degree-type', type),
  ]);
}
