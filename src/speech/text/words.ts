// Whatever begins with a letter: words, letters' names, capitals, mixed case; first of all what only looks like a word.
import { readAbbreviation, readDotted, readInitial } from './abbreviations.ts';
import { isAcronym, sayCapitals } from './acronyms.ts';
import { readAddress } from './addresses.ts';
import { splitCase } from './case.ts';
import { readMonth, readWeekday } from './dates.ts';
import { readPrice } from './money.ts';
import { cardinal } from './numbers.ts';
import { readRoman } from './roman.ts';
import { after, before, matchAt, one, type Part, type Place, type Reading, spell } from './rule.ts';

/** More letters in a row than the longest word has are read in pieces. */
const WORD = /[A-Za-z]{1,40}(?:'[A-Za-z]{1,20}){0,4}/y;
const LETTERS = /[A-Za-z]{1,40}/y;
/** Ends that make a word's last letters no part of its capitals: FBI's, CEOs. */
const CAPITALS = /^([A-Z]{2,})('s|'S|s)?$/;
/** What is said, though it has no vowel. */
const VOWELLESS =
  /^(?:tc?k|t+|tch|hst|h+m+|m+h*m+|s+h+|p+s+t+|p+f+t+|b+r+|g+r+|t+s+k+|z+|nth|ch|hm|mr|mrs|ms|dr|st|messrs|cwm|crwth|ng|pfft|psst|th|rd|nd|ll|ve)$/;
/** What a letter after it is the name of: vitamin A, an A. */
const BEFORE_LETTER =
  /\b(?:vitamin|vitamins|grade|type|group|plan|section|point|class|an|hepatitis|appendix|exhibit|figure|part|team|letter|straight|side|unit|level) $/i;

/** One letter: its name, but "a" and "I" as words. */
function sayLetter(place: Place, stop: number): string {
  const letter = place.text[place.at];
  const lower = letter.toLowerCase();
  if (lower === 'i' || lower === 'o') return lower;
  if (lower !== 'a') return letter.toUpperCase();
  const rest = after(place.text, stop);
  const stands =
    /^ ?(?:$|[.,;:!?)"”%+=×÷*^<>]|- )|^(?:-[a-z]|\/[A-Z]|\d|²|³)/.test(rest) ||
    /^ (?:and|or) [B-Z]\b/.test(rest);
  const named =
    (BEFORE_LETTER.test(before(place)) && (letter === 'A' || stands)) ||
    /[=+×÷*^<>] ?$/.test(before(place)) ||
    /\d$/.test(before(place));
  const inBrackets = /\($/.test(before(place)) && rest.startsWith(')');
  return named || inBrackets || (letter === 'A' && stands && !/^ ?["”]/.test(rest)) ? 'A' : 'a';
}

/** What is said for a word without inner apostrophe. */
function sayPiece(place: Place, start: number, stop: number): string {
  const piece = place.text.slice(start, stop);
  if (piece.length === 1) return sayLetter({ ...place, at: start }, stop);
  const lower = piece.toLowerCase();
  if (/^[A-Z]+$/.test(piece)) return sayCapitals({ ...place, at: start }, stop);
  if (!/[aeiouy]/.test(lower) && !VOWELLESS.test(lower)) return piece.length <= 5 ? spell(piece) : lower;
  return lower;
}

function readMixedCase(place: Place, stop: number): Reading | undefined {
  const { text, at } = place;
  const word = text.slice(at, stop);
  if (/^PhDs?$/.test(word)) return one(at, stop, `P H ${word.endsWith('s') ? "D's" : 'D'}`);
  if (word === 'pH') return one(at, stop, 'P H');
  const pieces = splitCase(word);
  if (pieces.length === 1) return undefined;
  const parts: Part[] = [];
  let start = at;
  for (const piece of pieces) {
    const end = start + piece.length;
    const say = piece.length === 1 ? piece.toUpperCase() : sayPiece(place, start, end);
    parts.push({ start, stop: end, say });
    start = end;
  }
  return { parts };
}

/** A word as it stands, with its apostrophes. */
function readWord(place: Place): Reading {
  const { text, at } = place;
  const word = matchAt(WORD, text, at)![0];
  let stop = at + word.length;
  const capitals = CAPITALS.exec(word);
  // "CEOs" and "FBI'S" end in s; "IT'S" is shouted.
  if (capitals?.[2] && (capitals[2] !== "'S" || isAcronym(capitals[1]))) {
    const say = sayCapitals(place, at + capitals[1].length);
    return one(at, stop, say + (/[A-Z]$/.test(say) ? "'s" : capitals[2].toLowerCase()));
  }
  if (capitals && !capitals[2]) return one(at, stop, sayCapitals(place, stop));
  const plain = !word.includes("'");
  const mixed = plain ? readMixedCase(place, stop) : undefined;
  if (mixed) return mixed;
  // "dogs'", "goin'": an apostrophe at the end, unless it closes a quotation.
  if (text[stop] === "'" && closesWord(place, stop)) stop += 1;
  else if (plain) return one(at, stop, sayPiece(place, at, stop));
  const letter = /^([B-HJ-NP-Zb-hj-np-z])'s$/i.exec(word);
  return one(at, stop, letter ? `${letter[1].toUpperCase()}'s` : text.slice(at, stop).toLowerCase());
}

/** Whether the apostrophe after a word belongs to it. */
function closesWord(place: Place, quote: number): boolean {
  const next = place.text[quote + 1] ?? ' ';
  if (/[A-Za-z\d]/.test(next) || !/[a-zA-Z]/.test(place.text[quote - 1])) return false;
  if (!place.inSingle) return true;
  // Inside a quotation: of "the dogs' tails'" the first, since another one comes to close it.
  if (!/s$/i.test(place.text.slice(place.at, quote)) || !/^' [a-z]/.test(place.text.slice(quote, quote + 3)))
    return false;
  return /^[^‘]*?[a-z.,!?]'(?![A-Za-z])/.test(place.text.slice(quote + 1, quote + 200));
}

const ERA = /(?:AD|A\.D\.) ?(?=\d)/y;
const SHARP = /([CFGA])#(?![A-Za-z\d])/y;
const PLUSES = /C\+\+/y;
const WITH = /w\/(o)?(?![A-Za-z\d]*\/)/y;
const GRADE = /([A-DF])-(?![A-Za-z\d-])/y;
const NOT_AVAILABLE = /n\/a(?![A-Za-z])/iy;
const FUNCTION = /([fghFGHP])\(([A-Za-z]|\d{1,3})\)/y;
const EITHER =
  /(and|he|she|him|her|his|hers|s|they|you|yes|true)\/(or|she|he|her|him|hers|his|they|no|false)(?![A-Za-z/])/iy;

/** Words with signs in them that have a reading of their own. */
function readSpecial(place: Place): Reading | undefined {
  const { text, at } = place;
  const era = matchAt(ERA, text, at);
  if (era) return one(at, at + era[0].trimEnd().length, 'A D', 'inner');
  const sharp = matchAt(SHARP, text, at);
  if (sharp) return one(at, at + 2, `${sharp[1]} sharp`);
  if (matchAt(PLUSES, text, at)) return one(at, at + 3, 'C plus plus');
  const grade = /[A-Za-z\d]/.test(text[at - 1] ?? ' ') ? null : matchAt(GRADE, text, at);
  if (grade) return one(at, at + 2, `${grade[1]} minus`);
  const without = matchAt(WITH, text, at);
  if (without) return one(at, at + without[0].length, without[1] ? 'without' : 'with');
  if (matchAt(NOT_AVAILABLE, text, at)) return one(at, at + 3, 'N A');
  const func = matchAt(FUNCTION, text, at);
  if (func) {
    const [all, name, argument] = func;
    const say = /\d/.test(argument) ? cardinal(argument) : argument.toUpperCase();
    return {
      parts: [
        { start: at, stop: at + 2, say: `${name.toUpperCase()} of` },
        { start: at + 2, stop: at + all.length, say },
      ],
    };
  }
  const either = matchAt(EITHER, text, at);
  if (!either) return undefined;
  const [all, left, right] = either;
  const slash = at + left.length;
  const joins = /^(?:and|or)$/i.test(right) ? '' : 'or ';
  return {
    parts: [
      { start: at, stop: slash, say: left.toLowerCase() },
      { start: slash, stop: at + all.length, say: joins + right.toLowerCase() },
    ],
  };
}

const ELISION =
  /['‘](?:tis|twas|twere|twill|twould|em|cause|bout|til|till|round|neath|gainst|ere|n'?)(?![A-Za-z])/iy;

/** 'tis, 'em, 'n': an apostrophe that begins a word and no quotation. */
export function readElision({ text, at }: Place): Reading | undefined {
  if (/[A-Za-z\d]/.test(text[at - 1] ?? ' ')) return undefined;
  const found = matchAt(ELISION, text, at);
  return found ? one(at, at + found[0].length, found[0].toLowerCase().replace('‘', "'")) : undefined;
}

/** A word of small letters with nothing after it that could make it anything else. */
const PLAIN = /[a-z]{2,40}(?=$|[ ,;!?)\]"”—…])/y;
/** Of these, what may still be read as something else: Roman numerals, abbreviations, letters without a vowel. */
const NOT_PLAIN = /^(?:[ivxlcdm]+|[^aeiouy]+|etc|inc|ave)$/;

/** Reads at a letter; never fails. */
export function readLetters(place: Place): Reading {
  const { text, at } = place;
  const plain = matchAt(PLAIN, text, at)?.[0];
  if (plain && !NOT_PLAIN.test(plain)) return one(at, at + plain.length, plain);
  const stop = at + matchAt(LETTERS, text, at)![0].length;
  const next = text[stop] ?? '';
  // Most words are followed by a space or a comma, and are nothing but words.
  if (/[^ ,;!?)\]"”—'…A-Za-z]/.test(next)) {
    const found = readSpecial(place) ?? readAddress(place) ?? (next === '.' ? readDotted(place) : undefined);
    if (found) return found;
  }
  const found =
    readMonth(place) ??
    readWeekday(place) ??
    readAbbreviation(place, stop) ??
    readSpecial(place) ??
    readPrice(place) ??
    (/^[IVXLCDMivxlcdm]+$/.test(text.slice(at, stop)) ? readRoman(place, stop) : undefined) ??
    (next === '.' && stop === at + 1 ? readInitial(place) : undefined);
  return found ?? readWord(place);
}
