// Reads a piece of text as what it is said to be: digits, a date, a telephone number.
import { readAmount } from './amounts.ts';
import { capitalsOf } from './case.ts';
import { sayGroups } from './codes.ts';
import { MONTHS, monthOf, sayYear } from './dates.ts';
import { type Folded, foldText } from './fold.ts';
import { readPrice, readPriceBehind } from './money.ts';
import { cardinal, digitByDigit, fraction, mixedFraction, ordinal, romanValue } from './numbers.ts';
import { type Part, type Rule, saidWords, stopOf } from './rule.ts';
import { signName } from './symbols.ts';
import { readTime } from './times.ts';
import type { Token } from './types.ts';
import { readDegrees, readFeet, readMeasure, readPercent } from './units.ts';

/** The most characters that are read so: nothing that is a number, a date or a name is longer. */
const LONGEST_SAY_AS = 1000;

/** Reads the whole of a folded text, or leaves it. */
type Kind = (text: string, format: string) => readonly Part[] | undefined;

/** What marks are called, which in a text are not said. */
const MARK_NAMES: Readonly<Record<string, string>> = {
  '.': 'dot',
  ',': 'comma',
  ':': 'colon',
  ';': 'semicolon',
  '!': 'exclamation mark',
  '?': 'question mark',
  '-': 'dash',
  '–': 'dash',
  '—': 'dash',
  '/': 'slash',
  _: 'underscore',
  '*': 'asterisk',
  '|': 'vertical bar',
  "'": 'apostrophe',
  '‘': 'quote',
  '"': 'quote',
  '“': 'quote',
  '”': 'quote',
  '(': 'left parenthesis',
  ')': 'right parenthesis',
  '[': 'left bracket',
  ']': 'right bracket',
  '{': 'left brace',
  '}': 'right brace',
  '…': 'ellipsis',
};

function nameOf(character: string): string | undefined {
  if (/[A-Za-z]/.test(character)) return character.toUpperCase();
  if (/\d/.test(character)) return digitByDigit(character);
  return Object.hasOwn(MARK_NAMES, character) ? MARK_NAMES[character] : signName(character);
}

/** Each character by its name; those without one are passed over. */
function readCharacters(text: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (const character of text) {
    const stop = start + character.length;
    const say = nameOf(character);
    if (say) parts.push({ start, stop, say });
    start = stop;
  }
  return parts;
}

const whole = (text: string, say: string | undefined): Part[] | undefined =>
  say === undefined ? undefined : [{ start: 0, stop: text.length, say }];

/** What reads the text to its end. */
function byRules(text: string, ...rules: Rule[]): readonly Part[] | undefined {
  for (const rule of rules) {
    const reading = rule({ text, at: 0, inDouble: false, inSingle: false });
    if (reading && stopOf(reading) === text.length) return reading.parts;
  }
  return undefined;
}

/** The value of Roman numerals, as digits. */
const roman = (text: string): string | undefined => romanValue(text)?.toString();

function readCardinal(text: string): readonly Part[] | undefined {
  const value = roman(text) ?? text.replace(/^([-+]?)0+(?=\d)/, '$1');
  const amount = readAmount(value, 0);
  return amount?.stop === value.length ? whole(text, amount.say) : undefined;
}

function readOrdinal(text: string): readonly Part[] | undefined {
  const digits =
    roman(text) ?? /^(\d{1,3}(?:,\d{3})+|\d+)(?:st|nd|rd|th)?$/i.exec(text)?.[1].replaceAll(',', '');
  return digits === undefined ? undefined : whole(text, ordinal(digits));
}

/** 3/4, 1 3/4, 1+3/4, ¾; any denominator is divided into, which in a text are only the common ones. */
function readFraction(text: string): readonly Part[] | undefined {
  const [, number, over, under] = /^(?:(\d{1,9})[ +-])?(\d{1,9})\/(\d{1,9})$/.exec(text) ?? [];
  if (under === undefined) return readCardinal(text);
  if (Number(under) < 2) return undefined;
  return whole(text, number ? `${cardinal(number)} ${mixedFraction(over, under)}` : fraction(over, under));
}

/** With digits alone: the American groups. Brackets, hyphens, dots and spaces part groups; "x" and "ext." an extension. */
function readTelephone(text: string): readonly Part[] | undefined {
  const [, number, between, extension] =
    /^([-\d().+/ ]*\d)(?:( ?(?:x|ext\.?|extension) ?)(\d+))?$/i.exec(text) ?? [];
  if (number === undefined) return undefined;
  const [, ...groups] = /^(1?)(\d{3})?(\d{3})(\d{4})$/.exec(number) ?? [];
  const parts = groups.length > 0 ? groupsOf(groups) : [...sayGroups(number, 0, number.length).parts];
  if (extension === undefined) return parts;
  const start = number.length + between.length;
  return [
    ...parts,
    { start: number.length, stop: start, say: ', extension' },
    { start, stop: text.length, say: digitByDigit(extension) },
  ];
}

function groupsOf(groups: readonly (string | undefined)[]): Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (const group of groups) {
    if (!group) continue;
    const say = digitByDigit(group);
    parts.push({ start, stop: start + group.length, say: parts.length > 0 ? `, ${say}` : say });
    start += group.length;
  }
  return parts;
}

/** The order in which a format names month, day and year: "mdy" of "mm/dd/yyyy". */
const fieldsOf = (format: string): string =>
  format
    .toLowerCase()
    .replace(/[^mdy]/g, '')
    .replace(/(.)\1+/g, '$1');

/**
 * A date whose `format` is an order of month, day and year, each at most once; said as Americans say it. A part of
 * question marks is left out. Without a format only eight digits are known: year, month, day.
 */
function readDate(text: string, format: string): readonly Part[] | undefined {
  const fields = fieldsOf(format) || (/^[\d?]{8}$/.test(text) ? 'ymd' : '');
  const written = /^[\d?]{3,8}$/.test(text) ? cutUp(text, fields) : text.split(/(?:st|nd|rd|th)?[-/., ]+/i);
  if (fields === '' || new Set(fields).size !== fields.length || written.length !== fields.length)
    return undefined;
  const field = (name: string): string => {
    const value = fields.includes(name) ? written[fields.indexOf(name)] : '';
    return /^\?+$/.test(value) ? '' : value;
  };
  const [month, day, year] = [field('m'), field('d').replace(/(?:st|nd|rd|th)$/i, ''), field('y')];
  const name = /^\d{1,2}$/.test(month) ? MONTHS[Number(month) - 1] : month && monthOf(month);
  if (name === undefined || (day !== '' && !/^(?:0?[1-9]|[12]\d|3[01])$/.test(day))) return undefined;
  if (year !== '' && !/^\d{2,4}$/.test(year)) return undefined;
  const say = [name, day && ordinal(day), year && sayYear(year)].filter(Boolean).join(' ');
  return say === '' ? undefined : whole(text, say);
}

/** Digits in a row as the fields of a date: months and days have two, the year has the rest. */
function cutUp(text: string, fields: string): string[] {
  const year = text.length - 2 * fields.replace('y', '').length;
  let start = 0;
  return Array.from(fields, (field) => {
    const length = field === 'y' ? year : fields === field ? text.length : 2;
    start += length;
    return text.slice(start - length, start);
  });
}

/** A time of day; or minutes and seconds as 1'21". Digits alone are hours and minutes, and seconds. */
function readClock(text: string): readonly Part[] | undefined {
  const [, minutes, seconds] = /^(?:(\d{1,3})')?(?:(\d{1,2})(?:"|''))?$/.exec(text) ?? [];
  if (minutes || seconds) {
    const count = (digits: string, unit: string): string =>
      `${cardinal(String(Number(digits)))} ${unit}${Number(digits) === 1 ? '' : 's'}`;
    return whole(
      text,
      [minutes && count(minutes, 'minute'), seconds && count(seconds, 'second')].filter(Boolean).join(' '),
    );
  }
  const clock = text.replace(/^(\d{1,2})(\d\d)(\d\d)?(?= ?[AaPp]|$)/, (_, hour, minute, second) =>
    [hour, minute, second].filter(Boolean).join(':'),
  );
  const reading = readTime({
    text: /^\d{1,2}$/.test(clock) ? `${clock}:00` : clock,
    at: 0,
    inDouble: false,
    inSingle: false,
  });
  return reading && stopOf(reading) >= clock.length ? whole(text, reading.parts[0].say) : undefined;
}

/** With its dot, "in." is a unit, which "in" is not in a text. */
const readUnit: Kind = (text) =>
  byRules(text, readMeasure, readPercent, readDegrees, readFeet) ??
  whole(text, byRules(`${text}.`, readMeasure)?.[0].say);

const readNumber: Kind = (text, format) =>
  Object.hasOwn(KINDS, format) ? KINDS[format](text, '') : readCardinal(text);

const KINDS: Readonly<Record<string, Kind>> = {
  characters: readCharacters,
  'spell-out': readCharacters,
  spell: readCharacters,
  verbatim: readCharacters,
  digits: readCharacters,
  cardinal: readCardinal,
  number: readNumber,
  ordinal: readOrdinal,
  fraction: readFraction,
  date: readDate,
  time: readClock,
  telephone: readTelephone,
  phone: readTelephone,
  unit: readUnit,
  measure: readUnit,
  currency: (text) => byRules(text, readPrice, readPriceBehind),
  money: (text) => byRules(text, readPrice, readPriceBehind),
  expletive: (text) => whole(text, 'bleep'),
  bleep: (text) => whole(text, 'bleep'),
};

/**
 * Reads a text as what SSML's say-as calls it: characters (spell-out, verbatim, digits), cardinal (number), ordinal,
 * fraction, date, time, telephone, unit, currency, expletive; after the W3C's note on its values (2005) and what speech
 * services have added. `format` is an order of month, day and year for a date, "ordinal" and so on for a number. Places
 * are in `text`. Undefined where the kind is not known or the text is no such thing: then it is read as any text.
 */
export function readAs(text: string, kind: string, format = ''): Token[] | undefined {
  const name = kind.toLowerCase().replace(/^vxml:/, '');
  if (!Object.hasOwn(KINDS, name) || text.length > LONGEST_SAY_AS) return undefined;
  const folded = foldText(text, 0, text.length);
  const parts = KINDS[name](folded.text.trimEnd(), format);
  return parts && parts.length > 0 ? parts.flatMap((part) => tokensOf(part, folded, text)) : undefined;
}

function tokensOf(part: Part, folded: Folded, text: string): Token[] {
  const [start, stop] = folded.place(part.start, part.stop);
  const written = text.slice(start, stop);
  const capitals = capitalsOf(written);
  return saidWords(part.say).map((word) =>
    word === ','
      ? { kind: 'break', mark: 'comma', start, stop }
      : { kind: 'word', ...word, start, stop, written, capitals, emphasised: false },
  );
}
