// Roman numerals: Henry VIII, Chapter IV, World War II; and never the word I.
import { dotEndsSentence } from './boundary.ts';
import { cardinal, ordinal, pairs, romanValue } from './numbers.ts';
import { after, before, one, type Place, type Reading } from './rule.ts';

/** What is numbered, so that any numeral after it is one, even I, V and X. */
const LABELS =
  /\b(?:act|appendix|article|book|bowl|canto|chapter|chap\.|class|episode|figure|grade|lesson|level|page|part|phase|plate|psalm|scene|section|stage|stanza|table|title|type|volume|vol\.|war|pages) $/i;
/** Names that kings, queens and popes number. */
const RULERS =
  /\b(?:Adrian|Albert|Alexander|Alfonso|Benedict|Boniface|Carlos|Catherine|Celestine|Charles|Christian|Clement|Constantine|Cyrus|Darius|Edward|Elizabeth|Eugene|Felipe|Ferdinand|Francis|Franz|Frederick|Friedrich|George|Gregory|Gustav|Haakon|Harald|Henry|Innocent|Isabella|Ivan|James|John|Joseph|Julius|Leo|Leopold|Louis|Ludwig|Margaret|Mary|Maximilian|Mehmed|Napoleon|Nicholas|Olav|Otto|Paul|Pedro|Peter|Philip|Pius|Ptolemy|Ramses|Richard|Robert|Sargon|Sixtus|Stephen|Theodore|Umberto|Urban|Victor|Wilhelm|William|Xerxes) $/;
/** What comes after a ruler's "I" when it is no "I think". */
const AFTER_THE_FIRST = /^(?:[.,;:)\]"”]|'s\b|$| (?:of|died|became|ruled|reigned|who)\b)/;
/** "Elizabeth I was crowned", "King James I had"; but "when I married Richard I was". */
const VERB_AFTER = /^ (?:was|is|had|did|and|in|to|made|gave|took)\b/;
const SUBJECT_BEFORE =
  /(?:^|[.!?]["”]? |\b(?:King|Queen|Pope|Emperor|Empress|Tsar|Czar|Kaiser|Sultan) )[A-Z][a-z]+ $/;
const FULL_NAME = /\b[A-Z][a-z]+ (?:[A-Z]\. |[A-Z][a-z]+ )+$/;
/** Words, abbreviations and initials that happen to be numerals. */
const NO_NUMERALS = /^(?:mix|di|dim|mild|vim|lid|mi|mm|md|dc|cd|cc|cv|mc|dx|xl|ml|dm|cm|dd|liv)$/i;

function isTheFirst(context: string, rest: string): boolean {
  return AFTER_THE_FIRST.test(rest) || (VERB_AFTER.test(rest) && SUBJECT_BEFORE.test(context));
}

/** A Roman numeral: the word at the place, which ends before `stop`. */
export function readRoman(place: Place, stop: number): Reading | undefined {
  const { text, at } = place;
  const word = text.slice(at, stop);
  const value = romanValue(word);
  if (value === undefined) return undefined;
  const digits = String(value);
  const context = before(place);
  const upper = word === word.toUpperCase();
  // George V. Higgins has an initial.
  const initial =
    word.length === 1 && text[stop] === '.' && !dotEndsSentence(text, stop + 1, 'before function words');
  if (initial && /^\. [A-Z]/.test(after(text, stop))) return undefined;
  if (LABELS.test(context) && (upper || word.length > 1)) {
    // "Part I play" is as rare as "the part I play" is common.
    if (word === 'I' && /^ [a-z]/.test(after(text, stop)) && !/[A-Z][A-Za-z]* $/.test(context))
      return undefined;
    return one(at, stop, cardinal(digits));
  }
  if (!upper)
    return word.length > 1 && /\($/.test(context) && text[stop] === ')'
      ? one(at, stop, cardinal(digits))
      : undefined;
  if (RULERS.test(context) && value < 40 && (word !== 'I' || isTheFirst(context, after(text, stop)))) {
    return one(at, stop, `the ${ordinal(digits)}`);
  }
  // A heading: nothing but the numeral.
  if (word.length > 1 && place.at === 0 && /^\.? ?$/.test(after(text, stop))) {
    return one(at, stop, value < 1000 ? cardinal(digits) : pairs(digits));
  }
  if (word.length < 2 || NO_NUMERALS.test(word)) return undefined;
  if (/^ (?:century|dynasty)\b/i.test(after(text, stop))) return one(at, stop, ordinal(digits));
  if (value >= 1000) return word.length > 3 ? one(at, stop, pairs(digits)) : undefined;
  if (!/^(?:[IVX]{2,}|[IVXLC]{3,})$/.test(word)) return undefined;
  return one(at, stop, FULL_NAME.test(context) && value < 5 ? `the ${ordinal(digits)}` : cardinal(digits));
}
