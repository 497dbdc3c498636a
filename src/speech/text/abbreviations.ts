// Abbreviations: titles, streets, states, companies, Latin, initials; and what else a dot may belong to.
import {
  ANYWHERE,
  BARE_ANYWHERE,
  BARE_STREETS,
  BARE_TITLES,
  BEFORE_NUMBERS,
  CAPITAL_ONLY,
  DOTTED,
  POSTAL_STATES,
  STATES,
  STREETS,
  TITLES,
} from './abbreviation-list.ts';
import { after, before, type Dot, matchAt, one, type Place, type Reading, spell } from './rule.ts';

const WITH_DOTS = /([A-Za-z]|Ph|Mus|Litt|LL|Ed|Sc|Eng)(?:\.[A-Za-z](?![a-z]))+(?:\.|(?![A-Za-z]))/y;
const WITH_SPACES = /[ei]\. ?[eg]\.(?! ?[A-Z]\.)/y;
const INITIAL = /([A-Za-z])\.(?![A-Za-z\d])/y;

function lookUp(table: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** U.S.A., e.g., Ph.D., B.C.: dots between letters. */
export function readDotted({ text, at }: Place): Reading | undefined {
  const found = matchAt(WITH_SPACES, text, at) ?? matchAt(WITH_DOTS, text, at);
  if (!found) return undefined;
  // Ph.D.s, M.P.s.
  const plural = /[A-Z]\.s$/.test(found[0]);
  const letters = found[0].slice(0, plural ? -2 : undefined).replace(/[. ]/g, '');
  const stop = at + found[0].length;
  const known = lookUp(DOTTED, letters.toLowerCase());
  // "for example" introduces something: its dot ends no sentence.
  if (known !== undefined && /^(?:eg|ie|nb)$/i.test(letters)) return one(at, stop, known, 'inner');
  const halfOfDay = /^[ap]m$/i.test(letters);
  const dot: Dot | undefined = found[0].endsWith('.')
    ? halfOfDay
      ? 'before capitals'
      : 'before function words'
    : undefined;
  return one(at, stop, (known ?? spell(letters)) + (plural ? "'s" : ''), dot);
}

/** "J." before a name; a letter that ends a sentence is for the caller to see by the dot. */
export function readInitial(place: Place): Reading | undefined {
  const { text, at } = place;
  const found = matchAt(INITIAL, text, at);
  if (!found || !/[A-Z]/.test(found[1])) return undefined;
  // "Said I." is no initial.
  const pronoun =
    found[1] === 'I' && /(?:^|[ "“])(?!(?:and|by|for|from|of|or|to|with) )[a-z]+ $/.test(before(place));
  return one(at, at + 2, pronoun ? 'i' : found[1], pronoun ? 'before capitals' : 'before function words');
}

/** After a name or an ordinal, a street; before a name, a saint or a doctor. */
function isStreet(place: Place, stop: number): boolean {
  const context = before(place);
  if (!/(?:[A-Z][a-z]+(?:'s)?|\d(?:st|nd|rd|th)) $/.test(context)) return false;
  const nameFollows = /^ [A-Z]/.test(after(place.text, stop));
  if (!nameFollows) return true;
  // "221 Baker St. London", "on Main St. He"; but "at Bury St. Edmunds".
  return (
    /(?:\d[A-Za-z]? |\b(?:on|On|of|and) |\d(?:st|nd|rd|th) )(?:[A-Z][a-z]+ )*$/.test(context) &&
    !/\b(?:of|and) [A-Z][a-z]+ $/.test(context)
  );
}

function readTitle(place: Place, key: string, stop: number, dotted: boolean): Reading | undefined {
  const { text, at } = place;
  const title = lookUp(TITLES, key);
  if (title === undefined || (!dotted && !BARE_TITLES.has(key))) return undefined;
  if (Object.hasOwn(STREETS, key) && isStreet(place, stop)) {
    return one(at, stop, STREETS[key], dotted ? 'before function words' : undefined);
  }
  const nameFollows = /^ ?["“‘(]?[A-Z]/.test(after(text, stop));
  if (!dotted && !nameFollows) return undefined;
  // "the Dr. yesterday": a doctor without a name.
  if (!nameFollows && !/^(?:mr|mrs|dr|drs|prof|capt|sgt|lt|gen|rev|gov|sen|messrs)$/.test(key))
    return undefined;
  return one(at, stop, title, nameFollows ? 'inner' : 'before function words');
}

/** What stands before a comma, begins with a capital, and is no town: "No, Pa." */
const NO_TOWNS = new Set([
  'Yes',
  'No',
  'Oh',
  'Ah',
  'Well',
  'Why',
  'Now',
  'But',
  'And',
  'So',
  'Come',
  'Please',
  'Hello',
]);

function followsTown(place: Place): boolean {
  const context = before(place);
  // "Sen. Warren (D-Mass.)"
  if (/\([DRI]-$/.test(context)) return true;
  const town = /([A-Z][a-z]+)\.?, $/.exec(context);
  return town !== null && !NO_TOWNS.has(town[1]);
}

/** An abbreviation of one word: the letters at the place end before `wordStop`, perhaps with a dot after them. */
export function readAbbreviation(place: Place, wordStop: number): Reading | undefined {
  const { text, at } = place;
  const word = text.slice(at, wordStop);
  const key = word.toLowerCase();
  const capital = word[0] !== key[0];
  const dotted = text[wordStop] === '.';
  const stop = dotted ? wordStop + 1 : wordStop;
  if (capital) {
    const title = readTitle(place, key, stop, dotted);
    if (title) return title;
    const state = word.length === 2 && followsTown(place) ? lookUp(POSTAL_STATES, word) : undefined;
    if (state && /^(?:$|[.,;:)!?"”]| \d{5}| *$)/.test(after(text, wordStop))) return one(at, wordStop, state);
  }
  const stuck = (capital && word.length === 1) || /[A-Za-z\d]/.test(text[at - 1] ?? ' ');
  const number = stuck ? undefined : lookUp(BEFORE_NUMBERS, key);
  if (number && dotted && /^ ?(?:\d|[ivxlIVXL]{2,}\b|[VX]\b)/.test(after(text, stop))) {
    return one(at, stop, number, 'inner');
  }
  if (capital && Object.hasOwn(STREETS, key) && (dotted || BARE_STREETS.has(key)) && isStreet(place, stop)) {
    return one(at, stop, STREETS[key], dotted ? 'before function words' : undefined);
  }
  if (capital && key === 'no' && !dotted && /^ \d+(?!\d* ?[a-z])/.test(after(text, stop)))
    return one(at, stop, 'number');
  if (!dotted && !BARE_ANYWHERE.has(key)) return undefined;
  const state = capital && dotted && followsTown(place) ? lookUp(STATES, key) : undefined;
  if (state) return one(at, stop, state, 'before function words');
  const anywhere = lookUp(ANYWHERE, key);
  if (anywhere === undefined || (!capital && CAPITAL_ONLY.has(key))) return undefined;
  if (key === 'al' && !/\bet $/i.test(before(place))) return undefined;
  if (!dotted) return one(at, stop, anywhere);
  return one(at, stop, anywhere, key === 'etc' ? 'before capitals' : 'before function words');
}
