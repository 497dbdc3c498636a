// A stretch of text in few plain characters, so that rules need only know those; and the way back to the text.

/** Plain text, and where each of its characters stands in the text that it was made of. */
export class Folded {
  readonly text: string;
  readonly #starts: readonly number[];
  readonly #stops: readonly number[];

  constructor(text: string, starts: readonly number[], stops: readonly number[]) {
    this.text = text;
    this.#starts = starts;
    this.#stops = stops;
  }

  /** Where the characters from `start` to before `stop` (at least one) begin and end in the text. */
  place(start: number, stop: number): [start: number, stop: number] {
    return [this.#starts[start], this.#stops[stop - 1]];
  }
}

/** What compatibility decomposition would lose or does not know. */
const PLAIN: Readonly<Record<string, string>> = {
  '„': '“',
  '‟': '“',
  '«': '“',
  '»': '”',
  '「': '“',
  '」': '”',
  '‹': '‘',
  '›': "'",
  '‚': '‘',
  '‛': '‘',
  '`': '‘',
  '’': "'",
  '´': "'",
  ʼ: "'",
  '‐': '-',
  '‑': '-',
  '‒': '–',
  '―': '—',
  '⸺': '—',
  '⁄': '/',
  '∕': '/',
  '∗': '*',
  '¿': ' ',
  '¡': ' ',
  '。': '. ',
  '、': ', ',
  '，': ', ',
  '！': '! ',
  '？': '? ',
  º: '°',
  µ: 'μ',
  '№': 'No. ',
  ß: 'ss',
  ẞ: 'SS',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  ł: 'l',
  Ł: 'L',
  ħ: 'h',
  Ħ: 'H',
  ı: 'i',
  ŋ: 'ng',
  ə: 'e',
};

/** Characters that have rules of their own, though a decomposition would write them with others. */
const KEPT = /^[\u00b2\u00b3\u00b9\u2070-\u207f\u00bc-\u00be\u2150-\u215f\u2189™℠…′″‴]$/u;
/** What is seen as nothing: formats, joiners, variation selectors, skin tones. */
const NOTHING = /^[\p{Cf}\p{Variation_Selector}\p{Emoji_Modifier}]$/u;
const PLAIN_ENOUGH = /^[\x20-\x7e°]+$/;

/** The digit that a decimal digit of any script stands for; such digits follow one another from nought to nine. */
function digitOf(character: string): string {
  const code = character.codePointAt(0)!;
  let value = 0;
  while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}

function foldBeyondAscii(character: string): string {
  const plain = PLAIN[character];
  if (plain !== undefined) return plain;
  if (KEPT.test(character)) return character;
  if (NOTHING.test(character)) return '';
  if (/^[\s\p{Cc}\p{Cs}\p{Cn}]$/u.test(character)) return ' ';
  const bare = character.normalize('NFKD').replace(/\p{M}/gu, '');
  // Letters that are nothing but marks stay what they are.
  if (bare.trim() === '' && /^\p{L}$/u.test(character)) return character;
  if (bare === '' || PLAIN_ENOUGH.test(bare)) return bare;
  return /^\p{Nd}$/u.test(character) ? digitOf(character) : character;
}

/** Folded characters beyond ASCII are few in any text: each is worked out once. Bounded, since scripts are large. */
const known = new Map<string, string>();
const MOST_KNOWN = 4096;

function fold(character: string): string {
  const code = character.codePointAt(0)!;
  if (code < 0x7f) return character === '`' ? '‘' : code < 0x21 ? ' ' : character;
  let folded = known.get(character);
  if (folded === undefined) {
    folded = foldBeyondAscii(character);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(character, folded);
  }
  return folded;
}

/**
 * The text from `start` to before `stop`, folded: accents and ligatures undone, full-width and ornamental letters made
 * plain, digits of all scripts as 0–9, quotation marks as " “ ” ‘ and ', all white space and control characters as single
 * spaces, invisible characters gone. Letters of other scripts stay as they are.
 */
export function foldText(text: string, start: number, stop: number): Folded {
  const folded: string[] = [];
  const starts: number[] = [];
  const stops: number[] = [];
  let spaced = true;
  for (let at = start; at < stop; ) {
    const character = String.fromCodePoint(text.codePointAt(at)!);
    const next = Math.min(stop, at + character.length);
    const plain = fold(character);
    if (plain === '' && stops.length > 0 && !spaced) stops[stops.length - 1] = next;
    if (plain !== '' && !(plain === ' ' && spaced)) {
      folded.push(plain);
      for (let i = 0; i < plain.length; i += 1) {
        starts.push(at);
        stops.push(next);
      }
      spaced = plain.endsWith(' ');
    }
    at = next;
  }
  return new Folded(folded.join(''), starts, stops);
}
