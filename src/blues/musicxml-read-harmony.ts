// MusicXML's <harmony> as a chord symbol: a kind, and degrees that are added, altered or taken away.
import { type ChordSymbol, NO_CHORD, parseChord, transposeSymbol } from './chord.ts';
import type { Element } from './musicxml-read-xml.ts';

const KINDS: Readonly<Record<string, string>> = {
  major: '',
  minor: 'm',
  augmented: 'aug',
  diminished: 'dim',
  dominant: '7',
  'major-seventh': 'maj7',
  'minor-seventh': 'm7',
  'diminished-seventh': 'dim7',
  'augmented-seventh': '7#5',
  'half-diminished': 'm7b5',
  'major-minor': 'mMaj7',
  'major-sixth': '6',
  'minor-sixth': 'm6',
  'dominant-ninth': '9',
  'major-ninth': 'maj9',
  'minor-ninth': 'm9',
  'dominant-11th': '11',
  'major-11th': 'maj11',
  'minor-11th': 'm11',
  'dominant-13th': '13',
  'major-13th': 'maj13',
  'minor-13th': 'm13',
  'suspended-second': 'sus2',
  'suspended-fourth': 'sus4',
  power: '5',
  pedal: '5',
};

/** A harmony's chord; or, where it is none, what stands there. */
export function readHarmony(harmony: Element, transposed: number): ChordSymbol | string {
  const kind = child(harmony, 'kind');
  if (kind?.text === 'none') return NO_CHORD;
  const root = child(harmony, 'root');
  if (!root) return child(harmony, 'function')?.text || child(harmony, 'numeral')?.text || 'harmony';
  const tonic = noteOf(root, 'root');
  const low = child(harmony, 'bass');
  const bass = low ? `/${noteOf(low, 'bass')}` : '';
  const shown = kind?.attributes.text ?? '';
  const base = KINDS[kind?.text ?? 'major'];
  const degrees = harmony.children.filter(({ name }) => name === 'degree').map(readDegree);
  const quality = base === undefined ? undefined : withDegrees(base, degrees);
  const symbol = quality ?? (shown || undefined);
  const chord =
    (symbol === undefined ? undefined : parseChord(tonic + symbol + bass)) ??
    (shown === '' ? undefined : parseChord(tonic + shown + bass));
  return chord ? soundingAt(chord, transposed) : tonic + (shown || kind?.text || '') + bass;
}

/** A part for a transposing instrument is written as its player reads it; its chords sound elsewhere. */
function soundingAt(chord: ChordSymbol, semitones: number): ChordSymbol {
  return semitones === 0 ? chord : (parseChord(transposeSymbol(chord.symbol, semitones)) ?? chord);
}

export function child(element: Element, name: string): Element | undefined {
  return element.children.find((inner) => inner.name === name);
}

function noteOf(element: Element, prefix: string): string {
  const step = child(element, `${prefix}-step`)?.text ?? '';
  const alter = Math.round(Number(child(element, `${prefix}-alter`)?.text || 0));
  return step + (alter > 0 ? '#'.repeat(Math.min(alter, 2)) : 'b'.repeat(Math.min(-alter, 2)));
}

interface Degree {
  readonly value: number;
  /** Semitones; for what is added, from the notes of a dominant chord. */
  readonly alter: number;
  readonly type: string;
}

function readDegree(degree: Element): Degree {
  const number = (name: string): number => Math.round(Number(child(degree, name)?.text || 0));
  return {
    value: number('degree-value'),
    alter: number('degree-alter'),
    type: child(degree, 'degree-type')?.text ?? 'add',
  };
}

/** The letters of a quality with its degrees; sevenths and natural ninths and thirteenths change what they stand on. */
function withDegrees(base: string, degrees: readonly Degree[]): string {
  const suspended = /sus[24]$/.exec(base)?.[0] ?? '';
  let head = base.slice(0, base.length - suspended.length);
  let tail = '';
  for (const { value, alter, type } of [...degrees].sort((a, b) => a.value - b.value)) {
    const sign = alter > 0 ? '#' : alter < 0 ? 'b' : '';
    if (type === 'subtract') tail += value === 3 || value === 5 ? `no${value}` : '';
    else if (type === 'alter' && sign === '') continue;
    else if (value === 7) head = seventh(head, alter);
    else if (value === 6 && sign === '' && /^m?$/.test(head)) head += '6';
    else if (value === 9 && sign === '' && head.endsWith('6')) head += '9';
    else if ((value === 9 || value === 13) && sign === '' && /(?:7|9|11)$/.test(head) && !/dim7$/.test(head))
      head = head.replace(/(?:7|9|11)$/, String(value));
    else
      tail +=
        /\d$/.test(head) || value === 5 ? (sign === '' ? 'add' : '') + sign + value : `add${sign}${value}`;
  }
  // `C#5` would be a chord on C sharp.
  if (head === '' && /^[#b]/.test(tail)) head = 'M';
  return head + tail + suspended;
}

function seventh(head: string, alter: number): string {
  if (/\d$/.test(head)) return head;
  if (alter > 0) return head === 'm' ? 'mMaj7' : `${head}maj7`;
  return head === 'aug' ? '7#5' : `${head}7`;
}
