// Digits that count nothing: telephone numbers, postal and other codes, versions, network addresses.
import { digitByDigit, pairs } from './numbers.ts';
import { before, matchAt, one, type Part, type Place, type Reading } from './rule.ts';

/** North American numbers with an area code or without; "1-800"; and others with a plus in front. */
const TELEPHONES = [
  /(?:\+?1[-. ])?(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4}(?![\d-]|[.,]\d)/y,
  /\d{3}-\d{4}(?![\d-]|[.,]\d)/y,
  /1-8\d\d(?=-[A-Z])/y,
];
const INTERNATIONAL = /\+\d{1,3}(?:[ .-]?\(?\d{1,5}\)?){2,6}(?!\d)/y;
const GROUPS = /\+?\d+/g;

/** Groups of digits, a short break between them; "800" is "eight hundred", as such numbers are said. */
export function sayGroups(text: string, start: number, stop: number): Reading {
  const parts: Part[] = [];
  let last = start;
  for (const group of text.slice(start, stop).matchAll(GROUPS)) {
    const begin = start + group.index;
    const end = begin + group[0].length;
    if (parts.length > 0) parts.push({ start: last, stop: begin, say: ',' });
    const digits = group[0].replace('+', '');
    const plus = group[0].startsWith('+') ? 'plus ' : '';
    const say = /^[89]00$/.test(digits) && parts.length > 0 ? pairs(digits) : digitByDigit(digits);
    // The first part takes the bracket before it along.
    parts.push({ start: parts.length === 0 ? start : begin, stop: end, say: plus + say });
    last = end;
  }
  return { parts };
}

/** A telephone number, or a number of at least three groups with hyphens that is no date. */
export function readTelephone({ text, at }: Place): Reading | undefined {
  for (const pattern of TELEPHONES) {
    const found = matchAt(pattern, text, at);
    if (found) return sayGroups(text, at, at + found[0].length);
  }
  const found = matchAt(INTERNATIONAL, text, at);
  return found && found[0].replace(/\D/g, '').length >= 8
    ? sayGroups(text, at, at + found[0].length)
    : undefined;
}

const HYPHENATED = /\d{1,8}(?:-\d{1,8}){2,8}(?![\d-])/y;
const POSTAL = /\d{5}(?:-\d{4})?(?!\d)/y;
const EMERGENCY = /911(?![\d:/%-]|[.,]\d)/y;
/** What stands before a number that is read digit by digit, or two by two. */
const BEFORE_DIGITS =
  /(?:, [A-Z]{2}|\b(?:P\. ?O\.|PO|Post Office) Box|\bBox|\bPIN|\bcode|\bextension|\bext\.|\b[Cc]all|\b[Dd]ial) $/;
const BEFORE_PAIRS =
  /\b(?:Boeing|Airbus|Flight|Route|Rte\.|Highway|Hwy\.|Interstate|Room|Suite|Apartment|Apt\.|Bus|Unit|Peugeot|Porsche|flight|route|room|highway) $/;
/** A house's number: names, then a kind of street. */
const HOUSE =
  /\d{3,4} (?:(?:North|South|East|West|[NSEW]\.?) )?(?:[A-Z][a-z]+ ){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Lane|Ln|Boulevard|Blvd|Court|Ct|Place|Pl|Way|Square|Sq|Parkway|Pkwy)\b/y;

/** Codes of a single number or of numbers with hyphens. */
export function readCode(place: Place): Reading | undefined {
  const { text, at } = place;
  const hyphenated = matchAt(HYPHENATED, text, at);
  if (hyphenated) return sayGroups(text, at, at + hyphenated[0].length);
  const emergency = matchAt(EMERGENCY, text, at);
  if (emergency) return one(at, at + emergency[0].length, digitByDigit(emergency[0]));
  const context = before(place);
  if (BEFORE_DIGITS.test(context)) {
    const code = matchAt(POSTAL, text, at) ?? matchAt(/\d{3,8}(?![\d,:/]|\.\d)/y, text, at);
    if (code) return sayGroups(text, at, at + code[0].length);
  }
  if (BEFORE_PAIRS.test(context) || matchAt(HOUSE, text, at)) {
    const number = matchAt(/\d{3,4}(?![\d,:/]|\.\d)/y, text, at);
    if (number) return one(at, at + number[0].length, pairs(number[0]));
  }
  return undefined;
}

const DOTTED = /\d{1,5}(?:\.\d{1,5}){2,5}(?![\d])/y;

/** 192.168.0.1 as an address, 2.0.1 as a version. */
export function readDotted({ text, at }: Place): Reading | undefined {
  const found = matchAt(DOTTED, text, at);
  if (!found) return undefined;
  const numbers = found[0].split('.');
  const address = numbers.length === 4 && numbers.every((number) => Number(number) < 256);
  return one(
    at,
    at + found[0].length,
    numbers.map((number) => pairs(number)).join(address ? ' dot ' : ' point '),
  );
}
