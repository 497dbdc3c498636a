// What follows the root of a chord symbol, in the many ways people write it: one spelling, and its notes.
import { ChordType, Interval } from 'tonal';

export interface Quality {
  /** Normalised: `m7b5`; empty for a major triad. */
  readonly quality: string;
  /** Of its notes above the root; may pass the octave. */
  readonly semitones: readonly number[];
}

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
  mM9: 'mMaj9',
  'M13#11': 'maj13#11',
  'M6#11': '6#11',
};

/** Where tonal means something else than musicians who write chord charts. */
const MEANINGS: Readonly<Record<string, string>> = {
  maddb6: 'mb6',
  '4': 'sus4',
  majb5: 'Mb5',
  'maj#5': 'aug',
  maj11: 'maj9add11',
  mMaj11: 'mMaj9add11',
  mMaj13: 'mMaj9add13',
};

const MINOR = /^(?:[Mm]inor|MIN|[Mm]in|MI|[Mm]i|-(?!5)|m(?!aj|a\d|a$))/;
const MAJOR = /major|maj|Major|Maj|MAJ|M[Aa](?![a-z])|ma(?![a-z])|M(?=[\d#b+]|$)|j/g;

/**
 * Reads a quality, with accidentals as `b` and `#`; `undefined` where it is none.
 *
 * Understood are the words and signs of English charts (`min`, `-`, `dim`, `o`, `h`, `aug`, `+`, `maj`, `sus`,
 * `alt`, `add`, `no`), alterations in whatever order, and the grammar of the Weimar Jazz Database (`-79b`, `j7911#`).
 */
export function readQuality(text: string): Quality | undefined {
  const found = readOnce(text);
  if (!found) return undefined;
  // The spelling must read as itself, so `2#5` becomes `add9#5`, and that `add#5add9`.
  const again = readOnce(found.quality);
  if (!again || again.quality === found.quality) return again;
  return readOnce(again.quality)?.quality === again.quality ? again : undefined;
}

function readOnce(text: string): Quality | undefined {
  const tidied = tidy(text);
  for (const quality of [text, tidied]) {
    const type = ChordType.get(quality === '' ? 'M' : (MEANINGS[quality] ?? quality));
    if (!type.empty) return listed(type);
  }
  return compose(MEANINGS[tidied] ?? tidied);
}

const semitonesOf = (interval: string): number => Interval.semitones(interval);

function listed(type: ReturnType<typeof ChordType.get>): Quality {
  const first = type.aliases[0];
  return { quality: SPELLINGS[first] ?? first, semitones: type.intervals.map(semitonesOf) };
}

/** The same quality in tonal's words: what the third is, the fifth, the seventh and above, alterations, suspension. */
function tidy(text: string): string {
  // `C7-9`, `C7+9` and `C-5` alter; `C7+` augments.
  let rest = text
    .replace(/^-(?=5)/, 'Mb')
    .replace(/(\d)-(?=\d)/g, '$1b')
    .replace(/(\d)\+(?=\d)/g, '$1#')
    .replace(/(\d)(?:\+|aug)$/, '$1#5')
    .replace(/omit/g, 'no')
    .replace(/^dom/, '');
  if (/^(?:7?alt.*)$/i.test(rest)) return '7alt';
  const minor = MINOR.test(rest);
  rest = rest
    .replace(MINOR, '')
    .replace(MAJOR, 'maj')
    .replace(/majmaj/, 'maj')
    .replace(/maj77/, 'maj7');
  rest = rest
    .replace(/^maj6/, '6')
    .replace(/^maj7(?=9$|11$|13$|(?:9|11|13)[^\d])(?!9[b#]|11[b#]|13b)/, 'maj');
  const suspended = /s[Uu][Ss]|S[Uu][Ss]/.test(rest);
  if (suspended) {
    const [, kind = '4'] = /sus([24](?!\d))?/i.exec(rest)!;
    rest = rest.replace(/sus(?:[24](?!\d))?/i, '');
    // `sus5` is a slip.
    if (/^[2-5]/.test(rest)) return text;
    return `${extended(rest)}sus${kind}`;
  }
  if (minor) return withThird(rest);
  if (/^h/.test(rest)) return halfDiminished(rest.slice(1));
  const diminished = /^(?:o|0(?=7?$)|dim)/i.exec(rest)?.[0];
  if (diminished !== undefined) return diminishedOf(extended(rest.slice(diminished.length)));
  const augmented = /^(?:\+|aug)/i.exec(rest)?.[0];
  if (augmented === undefined) return extended(rest);
  const above = extended(rest.slice(augmented.length));
  return above === '' ? 'aug' : `${above}#5`;
}

/** A minor third below `rest`. */
function withThird(rest: string): string {
  if (/^(?:\+|aug)/.test(rest)) return `m${extended(rest.replace(/^(?:\+|aug)/, ''))}#5`;
  const above = extended(rest).replace(/^maj(?=\d)/, 'Maj');
  return `m${above === '2' ? 'add9' : above}`;
}

function halfDiminished(rest: string): string {
  const [, number, more] = /^(7|9|11|13)?(.*)$/.exec(rest)!;
  return `m${number ?? '7'}b5${more}`;
}

function diminishedOf(above: string): string {
  if (above === 'maj7') return 'oM7';
  // What lies over a diminished chord lies over its seventh.
  return /^(?:9|11|13)/.test(above) ? `dim7add${above}` : `dim${above}`;
}

/** Sevenths and what lies over them in the grammar of the Weimar Jazz Database: `79b` is `7b9`, `7913` is `13`. */
function extended(rest: string): string {
  const parts = /^(maj)?(?:7(9[b#]?)?|(9))(11[b#]?)?(13[b#]?)?$/.exec(rest);
  if (!parts) return rest;
  const [, major = '', seven = '', plain = '', eleven = '', thirteen = ''] = parts;
  const nine = seven || plain;
  if (!nine && !eleven && !thirteen) return rest;
  const turn = (tension: string): string => tension.replace(/^(\d+)([b#])$/, '$2$1');
  const base = thirteen === '13' ? '13' : nine === '9' && eleven === '11' ? '11' : nine === '9' ? '9' : '7';
  const added = eleven === '11' && base === '7' ? 'add11' : '';
  const altered = [nine, eleven, thirteen].map(turn).filter((tension) => /^[b#]/.test(tension));
  return major + base + altered.join('') + added;
}

const ALTERATION = /(?:add)?[b#]\d+|add\d+|sus[24]|no[35]/g;
/** Semitones of a degree above the root. */
const DEGREES: Readonly<Record<number, number>> = { 2: 2, 3: 4, 4: 5, 5: 7, 6: 9, 9: 14, 11: 17, 13: 21 };

/** Reads a quality that tonal does not list: a known one, and alterations in whatever order. */
function compose(quality: string): Quality | undefined {
  const alterations = quality.match(ALTERATION);
  if (!alterations) return undefined;
  const size = (alteration: string): number => Number(alteration.replace(/\D+/, ''));
  const sorted = alterations.sort((a, b) => size(a) - size(b) || (a < b ? -1 : 1));
  const base = quality.replace(ALTERATION, '');
  const whole = ChordType.get(base + sorted.join(''));
  if (!whole.empty) return listed(whole);
  const known = ChordType.get(base === '' ? 'M' : base);
  if (known.empty) return undefined;
  const semitones = new Set(known.intervals.map(semitonesOf));
  const drop = (...steps: number[]): void => {
    for (const step of steps) semitones.delete(step);
  };
  // A suspension first: `7susadd3` has both fourth and third.
  for (const alteration of [...sorted].sort((a, b) => Number(b[0] === 's') - Number(a[0] === 's'))) {
    const degree = size(alteration);
    const place = DEGREES[degree];
    const sign = alteration.includes('#') ? 1 : alteration.includes('b') ? -1 : 0;
    if (place === undefined || (sign !== 0 && degree < 5)) return undefined;
    if (alteration.startsWith('no')) {
      drop(...(degree === 3 ? [3, 4] : [6, 7, 8]));
      continue;
    }
    if (alteration.startsWith('sus')) drop(3, 4);
    if (degree === 5) drop(7);
    semitones.add(place + sign);
  }
  const first = SPELLINGS[known.aliases[0]] ?? known.aliases[0];
  // `C#11` would be a chord on C sharp.
  const joint = first !== '' || /^[a-z]{2}/.test(sorted[0]) ? '' : 'add';
  return { quality: first + joint + sorted.join(''), semitones: [...semitones] };
}
