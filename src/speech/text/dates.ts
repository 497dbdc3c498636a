// Dates: 3/14/2015, 2015-03-14, March 14th, 14 March 2015; months and days of the week, also abbreviated.
import { ohPair, ordinal, pairs } from './numbers.ts';
import { after, before, matchAt, one, type Part, type Place, type Reading } from './rule.ts';

export const MONTHS: readonly string[] = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const SHORT_MONTHS = ['jan', 'feb', 'mar', 'apr', '', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS: Readonly<Record<string, string>> = {
  mon: 'monday',
  tue: 'tuesday',
  tues: 'tuesday',
  wed: 'wednesday',
  thu: 'thursday',
  thur: 'thursday',
  thurs: 'thursday',
  fri: 'friday',
  sat: 'saturday',
  sun: 'sunday',
};

/** The month that a word names, in full or short. */
export function monthOf(word: string): string | undefined {
  const lower = word.toLowerCase();
  if (MONTHS.includes(lower)) return lower;
  if (lower === 'sept') return 'september';
  const short = SHORT_MONTHS.indexOf(lower);
  return lower === '' || short < 0 ? undefined : MONTHS[short];
}

/** A year of two to four digits. */
export function sayYear(digits: string): string {
  if (digits.length === 2) return digits === '00' ? 'two thousand' : ohPair(digits);
  return pairs(digits);
}

function isDay(digits: string): boolean {
  return Number(digits) >= 1 && Number(digits) <= 31;
}

const YEAR_FIRST = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d-/])/y;
const YEAR_LAST = /(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])(?!\.\d)/y;

/** A date in digits. Month and day in the American order, unless the first cannot be a month or dots part them. */
export function readDigitDate(place: Place): Reading | undefined {
  const { text, at } = place;
  const first = matchAt(YEAR_FIRST, text, at);
  const last = first ? null : matchAt(YEAR_LAST, text, at);
  const found = first ?? last;
  if (!found) return undefined;
  let [month, day, year] = first ? [first[3], first[4], first[1]] : [last![1], last![3], last![4]];
  const mark = found[2];
  if (!first && (Number(month) > 12 || (mark === '.' && Number(day) <= 12))) [month, day] = [day, month];
  // 1.2.34 is a version, 10-20-30 a code.
  if (mark !== '/' && year.length === 2) return undefined;
  if (Number(month) < 1 || Number(month) > 12 || !isDay(day)) return undefined;
  const say = `${MONTHS[Number(month) - 1]} ${ordinal(day)} ${sayYear(year)}`;
  return one(at, at + found[0].length, say);
}

const DAY_FIRST =
  /(\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]([A-Z][A-Za-z]{2,8})(?![A-Za-z])(?:\.(?=,? \d))?(?:(,)?[ -]?(\d{4})(?![\d:]))?/dy;

/** 14 March 2015. */
export function readDayFirst(place: Place): Reading | undefined {
  const { text, at } = place;
  const found = matchAt(DAY_FIRST, text, at);
  const month = found && monthOf(found[2]);
  if (!found || !month || !isDay(found[1])) return undefined;
  const monthPlace = found.indices![2]!;
  const yearPlace = found.indices![4];
  const article = /(?:^|[^A-Za-z])the $/i.test(before(place)) ? '' : 'the ';
  const [monthStart, monthStop] = monthPlace;
  const parts: Part[] = [
    { start: at, stop: monthStart - 1, say: `${article}${ordinal(found[1])} of` },
    { start: monthStart, stop: text[monthStop] === '.' ? monthStop + 1 : monthStop, say: month },
  ];
  if (yearPlace) parts.push({ start: yearPlace[0], stop: yearPlace[1], say: sayYear(found[4]) });
  return { parts };
}

const MONTH = /([A-Z][A-Za-z]{2,8})(\.?)(?![A-Za-z])/y;
const DAY_AFTER =
  / (\d{1,2})(?:st|nd|rd|th)?(?![\dA-Za-z%:/]|[.,]\d)(?: ?[-–] ?(\d{1,2})(?:st|nd|rd|th)?(?![\dA-Za-z]))?(?:(,) ?(\d{4})(?![\d:]))?/dy;

/** What a short month without a day comes after; Jan may be a name. */
const MONTH_BEFORE =
  /(?:^|\b(?:in|of|since|until|till|by|from|to|and|or|early|late|last|next|through|during|for|the) |[-–(])$/i;

/** March 14, 2015; Dec. 25; a short month by itself. */
export function readMonth(place: Place): Reading | undefined {
  const { text, at } = place;
  const found = matchAt(MONTH, text, at);
  const month = found && monthOf(found[1]);
  if (!found || !month) return undefined;
  const stop = at + found[0].length;
  const inFull = MONTHS.includes(found[1].toLowerCase());
  const day = matchAt(DAY_AFTER, text, stop);
  if (!day || !isDay(day[1])) {
    // "Mar" and "Dec" without a dot may be names; with one, months, unless a sentence ends after a name in full.
    if (
      inFull ||
      found[2] === '' ||
      !(MONTH_BEFORE.test(before(place)) || /^ \d{4}\b/.test(after(text, stop)))
    )
      return undefined;
    return one(at, stop, month, 'before function words');
  }
  const dayPlace = day.indices![1]!;
  const [, , toPlace, commaPlace, yearPlace] = day.indices!;
  const monthStop = inFull && found[2] ? stop - 1 : stop;
  // "In May. 5 men came": the dot ends the sentence.
  if (inFull && found[2]) return undefined;
  const dayStop = toPlace ? dayPlace[1] : commaPlace ? commaPlace[0] : stop + day[0].length;
  const parts: Part[] = [
    { start: at, stop: monthStop, say: month },
    { start: dayPlace[0], stop: dayStop, say: ordinal(day[1]) },
  ];
  if (toPlace) {
    const toStop = commaPlace ? commaPlace[0] : stop + day[0].length;
    parts.push({ start: toPlace[0], stop: toStop, say: `to ${ordinal(day[2])}` });
  }
  if (commaPlace) parts.push({ start: commaPlace[0], stop: commaPlace[1], say: ',' });
  if (yearPlace) parts.push({ start: yearPlace[0], stop: yearPlace[1], say: sayYear(day[4]) });
  return { parts };
}

const WEEKDAY = /([A-Z][A-Za-z]{2,4})(\.?)(?![A-Za-z'])/y;

/** What a short day comes after. */
const DAY_BEFORE = /\b(?:on|every|each|next|last|this|by|until|from|to|and|or) $/i;

/** Mon., Fri, Sat.: without a dot, and where it may be a word (he sat), only before what a date goes on with. */
export function readWeekday(place: Place): Reading | undefined {
  const { text, at } = place;
  const found = matchAt(WEEKDAY, text, at);
  const day = found && DAYS[found[1].toLowerCase()];
  if (!found || !day) return undefined;
  const stop = at + found[0].length;
  const goesOn = matchAt(
    /,? (?:\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|at \d)|[-–](?=Mon|Tue|Wed|Thu|Fri|Sat|Sun)/y,
    text,
    stop,
  );
  const isWord = /^(?:sat|sun|wed|mon)$/i.test(found[1]) && !DAY_BEFORE.test(before(place));
  const goneOn = /(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Thur|Thurs|Tues)[-–]$/.test(before(place));
  if (!goesOn && !goneOn && (found[2] === '' || isWord)) return undefined;
  if (goesOn && /^[-–]/.test(goesOn[0])) {
    return {
      parts: [
        { start: at, stop, say: day },
        { start: stop, stop: stop + 1, say: 'to' },
      ],
    };
  }
  return one(at, stop, day, found[2] ? 'before function words' : undefined);
}
