// An amount: a sign, a whole number with its separators, decimals, a fraction.
import { cardinal, decimals, fraction, mixedFraction } from './numbers.ts';
import { matchAt } from './rule.ts';

export interface Amount {
  readonly stop: number;
  readonly say: string;
  /** Whether what is counted stands in the singular: 1, and fractions below it. */
  readonly singular: boolean;
  /** The whole number's digits and those after the point, where there are no more signs than these. */
  readonly whole?: string;
  readonly decimals?: string;
}

const SIGN = /\+\/-|[-−+±~]/y;
const NUMBER = /(\d{1,3}(?:,\d{3})+(?![\d])|\d{1,3}(?: \d{3})+(?!\d)|\d+)?(?:\.(\d+))?/y;
const SIGNS: Readonly<Record<string, string>> = {
  '-': 'minus ',
  '−': 'minus ',
  '+': 'plus ',
  '±': 'plus or minus ',
  '+/-': 'plus or minus ',
  '~': 'about ',
};

/** Numerators and denominators of the fractions that are one character. */
const VULGAR: Readonly<Record<string, readonly [over: string, under: string]>> = {
  '½': ['1', '2'],
  '⅓': ['1', '3'],
  '⅔': ['2', '3'],
  '¼': ['1', '4'],
  '¾': ['3', '4'],
  '⅕': ['1', '5'],
  '⅖': ['2', '5'],
  '⅗': ['3', '5'],
  '⅘': ['4', '5'],
  '⅙': ['1', '6'],
  '⅚': ['5', '6'],
  '⅐': ['1', '7'],
  '⅛': ['1', '8'],
  '⅜': ['3', '8'],
  '⅝': ['5', '8'],
  '⅞': ['7', '8'],
  '⅑': ['1', '9'],
  '⅒': ['1', '10'],
};
const SLASHED = /(\d{1,4})\/(\d{1,4})(?![\d/])/y;
const MIXED = /[ -](\d{1,2})\/(\d{1,3})(?![\d/])/y;
/** What is commonly divided into; any other denominator is read as "over". */
const COMMON_DENOMINATORS = /^(?:[2-9]|1[0-2]|16|20|32|50|64|1000?)$/;

/** A fraction that stands alone: 3/4, ½, 22/7. */
function readFraction(text: string, at: number): Amount | undefined {
  const vulgar = VULGAR[text[at]];
  if (vulgar) return { stop: at + 1, say: fraction(...vulgar), singular: true };
  const slashed = matchAt(SLASHED, text, at);
  if (!slashed) return undefined;
  const [all, over, under] = slashed;
  const stop = at + all.length;
  if (/^(?:24\/7|9\/11|50\/50|20\/20)$/.test(all)) {
    return { stop, say: `${cardinal(over)} ${cardinal(under)}`, singular: false };
  }
  // 10/10 and 98/100 are marks.
  if (over === under || (under === '100' && over.length === 2)) {
    return { stop, say: `${cardinal(over)} out of ${cardinal(under)}`, singular: false };
  }
  if (COMMON_DENOMINATORS.test(under) && Number(over) < Number(under)) {
    return { stop, say: fraction(over, under), singular: true };
  }
  return { stop, say: `${cardinal(over)} over ${cardinal(under)}`, singular: false };
}

/** What stands after a whole number and belongs to it: ½, or a space and 3/4. */
function readMixed(text: string, at: number): { stop: number; say: string } | undefined {
  const vulgar = VULGAR[text[at]] ?? (text[at] === ' ' ? VULGAR[text[at + 1]] : undefined);
  if (vulgar) return { stop: at + (text[at] === ' ' ? 2 : 1), say: mixedFraction(...vulgar) };
  const mixed = matchAt(MIXED, text, at);
  if (!mixed || Number(mixed[1]) >= Number(mixed[2]) || !COMMON_DENOMINATORS.test(mixed[2])) return undefined;
  return { stop: at + mixed[0].length, say: mixedFraction(mixed[1], mixed[2]) };
}

/** The amount at a position, or undefined. A whole number is a cardinal here: years are for those who know better. */
export function readAmount(text: string, at: number): Amount | undefined {
  const sign = matchAt(SIGN, text, at)?.[0] ?? '';
  let start = at + sign.length;
  // "~ 50" and "± 5" may stand apart; "- 5" is a dash.
  if (sign !== '' && sign !== '-' && text[start] === ' ') start += 1;
  const signed = SIGNS[sign] ?? '';
  const simple = readFraction(text, start);
  if (simple) return { ...simple, say: signed + simple.say };
  const number = matchAt(NUMBER, text, start);
  if (!number?.[0]) return undefined;
  const [all, separated, points] = number;
  const whole = separated?.replace(/[, ]/g, '');
  let stop = start + all.length;
  let say = [whole && cardinal(whole), points && decimals(points)].filter(Boolean).join(' ');
  const mixed = points ? undefined : readMixed(text, stop);
  if (mixed) {
    stop = mixed.stop;
    say += ` ${mixed.say}`;
  }
  return {
    stop,
    say: signed + say,
    singular: whole === '1' && !points && !mixed,
    ...(mixed ? {} : { whole: whole ?? '0', decimals: points }),
  };
}

/** An amount, or two joined by a dash that share what they count: the "5–10" of "$5–10". */
export function readRange(text: string, at: number): Amount | undefined {
  const from = readAmount(text, at);
  const dash = from && matchAt(/[-–](?=\d)/y, text, from.stop);
  const to = dash && readAmount(text, from.stop + dash[0].length);
  return to ? { stop: to.stop, say: `${from.say} to ${to.say}`, singular: false } : from;
}
