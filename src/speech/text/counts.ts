// Plain numbers: years, decades, ordinals, counts; and numbers with letters (3D, 747s).
import { readAmount } from './amounts.ts';
import { cardinal, decimals, ohPair, ordinal, pairs, plural, toOrdinal } from './numbers.ts';
import { after, before, matchAt, one, type Place, type Reading } from './rule.ts';

const ORDINAL = /(\d{1,3}(?:,\d{3})+|\d+)(?:(?:st|nd|rd|th)(?![a-z\d])|(?<=[23])d(?= of\b))/iy;

/** 22nd; "2d of May" as it was written once. */
export function readOrdinal({ text, at }: Place): Reading | undefined {
  const found = matchAt(ORDINAL, text, at);
  if (found) return one(at, at + found[0].length, ordinal(found[1].replaceAll(',', '')));
  // The 99.9th percentile.
  const point = matchAt(/(\d+)\.(\d+)th(?![a-z\d])/iy, text, at);
  return point
    ? one(at, at + point[0].length, toOrdinal(`${cardinal(point[1])} ${decimals(point[2])}`))
    : undefined;
}

const SHORT_YEAR = /'(\d\d)('?s)?(?![A-Za-z\d])/y;

/** '69, '90s. */
export function readShortYear({ text, at }: Place): Reading | undefined {
  const found = matchAt(SHORT_YEAR, text, at);
  if (!found) return undefined;
  const [all, digits, s] = found;
  return one(at, at + all.length, s ? plural(cardinal(digits)) : ohPair(digits));
}

const PLURAL = /(\d{1,3}(?:,\d{3})+|\d{1,4})('?)s(?![a-z\d])/iy;

/** 1960s, 80s, 747s, 4s; "1984's" belongs to the year. */
export function readPlural({ text, at }: Place): Reading | undefined {
  const found = matchAt(PLURAL, text, at);
  if (!found || (found[2] && !/0$/.test(found[1]))) return undefined;
  return one(at, at + found[0].length, plural(pairs(found[1].replaceAll(',', ''))));
}

const ERA = / ?(?:B\.? ?C\.?(?: ?E\.?)?|C\.? ?E\.?|A\.? ?D\.?)(?![A-Za-z])/y;
const WHOLE = /\d+(?![\d]|[,.]\d{3}(?!\d))/y;
/** Words before a year. */
const BEFORE_YEAR =
  /(?:^|[^A-Za-z])(?:in|since|until|till|by|from|of|before|after|during|between|year|early|late|circa|about|around|the|to|and|AD|A\.D\.|mid-|winter|spring|summer|autumn|fall|January|February|March|April|May|June|July|August|September|October|November|December),? $/i;
const IRREGULAR_PLURALS = /^(?:people|men|women|children|feet|sheep|fish|cattle|dollars)$/;
const NO_PLURALS =
  /^(?:is|was|has|as|its|his|this|us|does|yes|thus|perhaps|always|sometimes|versus|across|unless)$|ss$/;

/** Whether what follows is what a number counts: "1984 books". */
function countsNoun(text: string, stop: number): boolean {
  const next = /^ ([a-z]+)(?![A-Za-z'])/.exec(after(text, stop))?.[1];
  if (next === undefined) return false;
  return IRREGULAR_PLURALS.test(next) || (next.endsWith('s') && !NO_PLURALS.test(next));
}

/** A whole number as a year, if it is one by its size and by the words around it. */
function readYear(place: Place): Reading | undefined {
  const { text, at } = place;
  const found = matchAt(WHOLE, text, at);
  const digits = found?.[0];
  if (digits === undefined || digits.length < 3 || digits.length > 4 || digits.startsWith('0'))
    return undefined;
  const stop = at + digits.length;
  // 1984.5 and 1984½ are amounts.
  if (readAmount(text, at)?.stop !== stop) return undefined;
  const era = matchAt(ERA, text, stop) !== null;
  const year = Number(digits);
  if (digits.length === 3)
    return era || /\bA\.?D\.? $/.test(before(place)) ? one(at, stop, pairs(digits)) : undefined;
  const named = era || BEFORE_YEAR.test(before(place));
  if (
    year >= 2100 ? !named || countsNoun(text, stop) : !named && year % 100 !== 0 && countsNoun(text, stop)
  ) {
    return undefined;
  }
  return one(at, stop, pairs(digits));
}

/** What number and letters make together: 3D, 5G, 12A; the letters are read by whoever reads letters. */
export function readCount(place: Place): Reading | undefined {
  const year = readYear(place);
  if (year) return year;
  const amount = readAmount(place.text, place.at);
  if (!amount) return undefined;
  // "a three-quarter-inch bolt": no plural before a hyphen.
  const joined = /^-[a-z]/.test(after(place.text, amount.stop)) && /(?:quarter|third|th)s$/.test(amount.say);
  return one(place.at, amount.stop, joined ? amount.say.slice(0, -1) : amount.say);
}
