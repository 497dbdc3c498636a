// Numbers in words, the American way: cardinals, ordinals, years, digits one by one or two by two.

const ONES = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const THOUSANDS = [
  '',
  'thousand',
  'million',
  'billion',
  'trillion',
  'quadrillion',
  'quintillion',
  'sextillion',
  'septillion',
  'octillion',
  'nonillion',
  'decillion',
];
/** The most digits that have a name; longer numbers are read digit by digit. */
const MOST_DIGITS = THOUSANDS.length * 3;
const IRREGULAR_ORDINALS: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

function belowHundred(n: number): string {
  if (n < 20) return ONES[n];
  return n % 10 === 0 ? TENS[n / 10] : `${TENS[Math.floor(n / 10)]} ${ONES[n % 10]}`;
}

function belowThousand(n: number): string {
  if (n < 100) return belowHundred(n);
  const hundreds = `${ONES[Math.floor(n / 100)]} hundred`;
  return n % 100 === 0 ? hundreds : `${hundreds} ${belowHundred(n % 100)}`;
}

/** Each digit by its name: "007" → "zero zero seven". */
export function digitByDigit(digits: string): string {
  return Array.from(digits, (digit) => ONES[Number(digit)]).join(' ');
}

/** "342" → "three hundred forty two". With zeros in front, or too long to have a name, digit by digit. */
export function cardinal(digits: string): string {
  if (digits.length > MOST_DIGITS || (digits.length > 1 && digits.startsWith('0')))
    return digitByDigit(digits);
  if (digits === '0') return ONES[0];
  const words: string[] = [];
  for (let stop = digits.length, power = 0; stop > 0; stop -= 3, power += 1) {
    const group = Number(digits.slice(Math.max(0, stop - 3), stop));
    if (group === 0) continue;
    words.unshift(power === 0 ? belowThousand(group) : `${belowThousand(group)} ${THOUSANDS[power]}`);
  }
  return words.join(' ');
}

/** The ordinal of a cardinal in words: "twenty two" → "twenty second". */
export function toOrdinal(words: string): string {
  const cut = words.lastIndexOf(' ') + 1;
  const last = words.slice(cut);
  const ordinal = IRREGULAR_ORDINALS[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`);
  return words.slice(0, cut) + ordinal;
}

/** "22" → "twenty second". */
export function ordinal(digits: string): string {
  return toOrdinal(cardinal(digits.replace(/^0+(?=\d)/, '')));
}

/** The plural of a number in words: "nineteen sixty" → "nineteen sixties". */
export function plural(words: string): string {
  if (words.endsWith('y')) return `${words.slice(0, -1)}ies`;
  return words.endsWith('x') ? `${words}es` : `${words}s`;
}

/** One or two digits as the end of a year or a time: "05" → "oh five"; "00" is for the caller. */
export function ohPair(digits: string): string {
  if (digits.length === 1) return ONES[Number(digits)];
  return digits.startsWith('0') ? `oh ${ONES[Number(digits[1])]}` : belowHundred(Number(digits));
}

/**
 * Two by two, as years, houses, rooms and flights are read: "1984" → "nineteen eighty four", "101" → "one oh one". What
 * has another length than three or four digits, or begins with a zero, is read as a cardinal.
 */
export function pairs(digits: string): string {
  if ((digits.length !== 3 && digits.length !== 4) || digits.startsWith('0')) return cardinal(digits);
  const front = digits.slice(0, -2);
  const back = digits.slice(-2);
  if (back === '00')
    return digits.endsWith('000') ? cardinal(digits) : `${belowHundred(Number(front))} hundred`;
  // 2007 is "two thousand seven", but 2015 "twenty fifteen".
  if (digits.length === 4 && digits[1] === '0' && back.startsWith('0')) return cardinal(digits);
  return `${belowHundred(Number(front))} ${ohPair(back)}`;
}

/** The digits after a decimal point: "14" → "point one four". */
export function decimals(digits: string): string {
  return `point ${digitByDigit(digits)}`;
}

const DENOMINATORS: Readonly<Record<string, readonly [one: string, more: string]>> = {
  2: ['half', 'halves'],
  4: ['quarter', 'quarters'],
};

/** "8" → "eighth", "eighths"; "100" → "hundredth". */
function partsOf(under: string): readonly [one: string, more: string] {
  const name = ordinal(under).replace(/^one /, '');
  return [name, `${name}s`];
}

/** "3", "8" → "three eighths". */
export function fraction(over: string, under: string): string {
  const [one, more] = DENOMINATORS[under] ?? partsOf(under);
  return `${cardinal(over)} ${over === '1' ? one : more}`;
}

/** What stands after a whole number: "and three quarters", "and a half". */
export function mixedFraction(over: string, under: string): string {
  const words = fraction(over, under);
  if (over !== '1') return `and ${words}`;
  const part = words.slice('one '.length);
  return `and ${part.startsWith('e') ? 'an' : 'a'} ${part}`;
}

/** A canonical Roman numeral's value, or undefined for letters that are none. */
export function romanValue(letters: string): number | undefined {
  const upper = letters.toUpperCase();
  if (!/^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(upper) || upper === '') return;
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
  let sum = 0;
  for (let i = 0; i < upper.length; i += 1) {
    const value = values[upper[i]];
    sum += value < (values[upper[i + 1]] ?? 0) ? -value : value;
  }
  return sum;
}
