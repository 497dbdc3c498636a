// Notes, chords and rests of a score: values, accidentals, ties, beams, triplets.
import type { Key } from './form.ts';
import type { Sign } from './notation.ts';
import { DIVISIONS } from './quantise.ts';
import { fifthsOf, type Spelling, spellNote } from './spelling.ts';
import type { ChordChange, MidiNote } from './types.ts';
import { type Xml, xml } from './xml.ts';

/** Value and dots by units, outside and inside triplets. */
const PLAIN: Readonly<Record<number, readonly [type: string, dots: number]>> = {
  96: ['whole', 0],
  72: ['half', 1],
  48: ['half', 0],
  36: ['quarter', 1],
  24: ['quarter', 0],
  18: ['eighth', 1],
  12: ['eighth', 0],
  6: ['16th', 0],
  3: ['32nd', 0],
};
const TRIPLET: Readonly<Record<number, string>> = { 16: 'quarter', 8: 'eighth', 4: '16th' };
const FLAGS: Readonly<Record<string, number>> = { eighth: 1, '16th': 2, '32nd': 3 };
const ACCIDENTALS: Readonly<Record<string, string>> = {
  '-2': 'flat-flat',
  '-1': 'flat',
  '0': 'natural',
  '1': 'sharp',
  '2': 'double-sharp',
};

/** The written value of a sign. */
export function writtenValue({ duration, triplet }: Sign): readonly [type: string, dots: number] {
  return triplet ? [TRIPLET[duration], 0] : PLAIN[duration];
}

/** How a note of a drum is shown. */
export interface DrumSign {
  readonly step: string;
  readonly octave: number;
  readonly head: 'normal' | 'x' | 'diamond' | 'circle-x';
  /** Of the part's list. */
  readonly instrument: string;
}

export interface Setting {
  readonly key: Key;
  /** What sounds at the sign, and what comes next: a note that belongs to that alone is spelled by it. */
  readonly chord: ChordChange | undefined;
  readonly coming: ChordChange | undefined;
  /** Alterations that hold in this bar, by step and octave; brought up to date. */
  readonly written: Map<string, number>;
  readonly beam: readonly string[];
  readonly marks: readonly Xml[];
  /** Whether it is the rest of a whole bar. */
  readonly whole: boolean;
  readonly voice: number;
  /** Absent where a part has one. */
  readonly staff?: number;
  readonly stem?: 'up' | 'down';
  /** Drums: what stands for a pitch. */
  readonly drum?: (pitch: MidiNote) => DrumSign;
}

/** The elements of a sign: one for a note or a rest, one each for the notes of a chord. */
export function noteXml(sign: Sign, setting: Setting): Xml[] {
  const { whole, voice, staff } = setting;
  const place = [...(staff === undefined ? [] : [xml('staff', staff)])];
  if (sign.pitches.length === 0 && whole)
    return [
      xml('note', ['<rest measure="yes"/>', xml('duration', sign.duration), xml('voice', voice), ...place]),
    ];
  if (sign.pitches.length === 0)
    return [
      xml('note', [
        '<rest/>',
        xml('duration', sign.duration),
        xml('voice', voice),
        ...valueXml(sign),
        ...place,
        ...notations(setting.marks),
      ]),
    ];
  return sign.pitches.map((pitch, i) => oneNote(sign, pitch, i > 0, setting));
}

function oneNote(sign: Sign, pitch: MidiNote, joins: boolean, setting: Setting): Xml {
  const { key, written, voice, staff, stem, drum } = setting;
  const tied = [...(sign.tiedTo ? ['stop'] : []), ...(sign.tiedFrom ? ['start'] : [])];
  const shown = drum?.(pitch);
  const name = shown ? undefined : spellNote(pitch, chordOf(pitch, setting), key);
  // Marks and beams stand on the first note of a chord.
  const marks = [...tied.map((type) => `<tied type="${type}"/>`), ...(joins ? [] : setting.marks)];
  return xml('note', [
    joins ? '<chord/>' : '',
    name ? pitchXml(name) : '',
    shown ? unpitched(shown) : '',
    xml('duration', sign.duration),
    ...tied.map((kind) => `<tie type="${kind}"/>`),
    shown ? `<instrument id="${shown.instrument}"/>` : '',
    xml('voice', voice),
    ...valueXml(sign, name ? accidental(name, sign, key, written) : []),
    stem ? xml('stem', stem) : '',
    shown && shown.head !== 'normal' ? xml('notehead', shown.head) : '',
    staff === undefined ? '' : xml('staff', staff),
    ...(joins ? [] : setting.beam).map((state, level) =>
      state === '' ? '' : xml(`beam number="${level + 1}"`, state),
    ),
    ...notations(marks),
  ]);
}

function chordOf(pitch: MidiNote, { chord, coming }: Setting): ChordChange | undefined {
  const has = (one: ChordChange | undefined): boolean => one?.pitchClasses.includes(pitch % 12) === true;
  return !has(chord) && has(coming) ? coming : chord;
}

function valueXml(sign: Sign, accidentals: readonly Xml[] = []): Xml[] {
  const [type, dots] = writtenValue(sign);
  return [
    xml('type', type),
    ...Array<string>(dots).fill('<dot/>'),
    ...accidentals,
    ...(sign.triplet ? [timeModification()] : []),
  ];
}

function notations(marks: readonly Xml[]): Xml[] {
  return marks.length > 0 ? [xml('notations', marks)] : [];
}

function unpitched({ step, octave }: DrumSign): Xml {
  return xml('unpitched', [xml('display-step', step), xml('display-octave', octave)]);
}

function pitchXml({ step, alter, octave }: Spelling): Xml {
  return xml('pitch', [
    xml('step', step),
    ...(alter === 0 ? [] : [xml('alter', alter)]),
    xml('octave', octave),
  ]);
}

function timeModification(): Xml {
  return xml('time-modification', [xml('actual-notes', 3), xml('normal-notes', 2)]);
}

/** An accidental is written where the key and the bar so far say otherwise; a tied note keeps its own. */
function accidental(name: Spelling, sign: Sign, key: Key, written: Map<string, number>): Xml[] {
  const place = name.step + name.octave;
  const before = written.get(place) ?? inSignature(name.step, key);
  if (sign.tiedTo && sign.onset === 0) return [];
  written.set(place, name.alter);
  return before === name.alter ? [] : [xml('accidental', ACCIDENTALS[name.alter])];
}

function inSignature(step: string, { fifths }: Key): number {
  // F C G D A E B are sharpened in this order, flattened in the other.
  const order = fifthsOf(step) + 1;
  if (fifths > 0) return order < fifths ? 1 : 0;
  return 6 - order < -fifths ? -1 : 0;
}

/** For each sign, the state of each of its beams; notes of one beat are beamed together. */
export function beams(signs: readonly Sign[]): string[][] {
  const flags = signs.map((sign) =>
    sign.pitches.length === 0 || isWholeBar(sign) ? 0 : (FLAGS[writtenValue(sign)[0]] ?? 0),
  );
  const beat = (i: number): number => Math.floor(signs[i].onset / DIVISIONS);
  const joined = (i: number, level: number): boolean =>
    i >= 0 && i + 1 < signs.length && beat(i) === beat(i + 1) && flags[i] >= level && flags[i + 1] >= level;
  return signs.map((_, i) =>
    Array.from({ length: flags[i] }, (_, k) => {
      const before = joined(i - 1, k + 1);
      const after = joined(i, k + 1);
      if (before && after) return 'continue';
      if (before) return 'end';
      if (after) return 'begin';
      // A beam of one note's own, if it hangs on a first beam at all.
      if (k === 0) return '';
      return joined(i - 1, 1) ? 'backward hook' : joined(i, 1) ? 'forward hook' : '';
    }),
  );
}

const isWholeBar = (sign: Sign): boolean => writtenValue(sign) === undefined;

/** For each sign, where a triplet's bracket begins or ends: one bracket a beat. */
export function marks(signs: readonly Sign[]): Xml[][] {
  const beat = ({ onset }: Sign): number => Math.floor(onset / DIVISIONS);
  return signs.map((sign, i) => {
    if (!sign.triplet) return [];
    const same = (other: Sign | undefined): boolean => other?.triplet === true && beat(other) === beat(sign);
    return [
      ...(same(signs[i - 1]) ? [] : ['<tuplet type="start" bracket="yes"/>']),
      ...(same(signs[i + 1]) ? [] : ['<tuplet type="stop"/>']),
    ];
  });
}
