// Money: $3.50, €2 million, US$5, 99¢, 40 EUR, a $20 bill.
import { type Amount, readRange } from './amounts.ts';
import { cardinal } from './numbers.ts';
import { after, before, matchAt, one, type Place, type Reading } from './rule.ts';

interface Currency {
  readonly one: string;
  readonly more: string;
  /** Its hundredth. */
  readonly cent?: readonly [one: string, more: string];
}

const CENTS = ['cent', 'cents'] as const;
const DOLLAR: Currency = { one: 'dollar', more: 'dollars', cent: CENTS };
const EURO: Currency = { one: 'euro', more: 'euros', cent: CENTS };
const POUND: Currency = { one: 'pound', more: 'pounds', cent: ['penny', 'pence'] };
const CENT: Currency = { one: 'cent', more: 'cents' };
const YEN: Currency = { one: 'yen', more: 'yen' };
const RUPEE: Currency = { one: 'rupee', more: 'rupees', cent: ['paisa', 'paise'] };
const WON: Currency = { one: 'won', more: 'won' };
const RUBLE: Currency = { one: 'ruble', more: 'rubles', cent: ['kopeck', 'kopecks'] };

const SYMBOLS: Readonly<Record<string, Currency>> = {
  $: DOLLAR,
  '€': EURO,
  '£': POUND,
  '¥': YEN,
  '₹': RUPEE,
  '₩': WON,
  '₽': RUBLE,
  '₺': { one: 'lira', more: 'lira' },
  '₪': { one: 'shekel', more: 'shekels' },
  '₴': { one: 'hryvnia', more: 'hryvnias' },
  '₦': { one: 'naira', more: 'naira' },
  '₫': { one: 'dong', more: 'dong' },
  '₿': { one: 'bitcoin', more: 'bitcoins' },
};

function of(nation: string, currency: Currency): Currency {
  return { ...currency, one: `${nation} ${currency.one}`, more: `${nation} ${currency.more}` };
}

const DOLLARS: Readonly<Record<string, Currency>> = {
  US: of('U S', DOLLAR),
  C: of('canadian', DOLLAR),
  CA: of('canadian', DOLLAR),
  A: of('australian', DOLLAR),
  AU: of('australian', DOLLAR),
  NZ: of('new zealand', DOLLAR),
  HK: of('hong kong', DOLLAR),
};

const CODES: Readonly<Record<string, Currency>> = {
  USD: DOLLARS.US,
  CAD: DOLLARS.CA,
  AUD: DOLLARS.AU,
  NZD: DOLLARS.NZ,
  HKD: DOLLARS.HK,
  EUR: EURO,
  GBP: POUND,
  JPY: YEN,
  INR: RUPEE,
  KRW: WON,
  RUB: RUBLE,
  CNY: { one: 'yuan', more: 'yuan' },
  CHF: { one: 'swiss franc', more: 'swiss francs' },
  SEK: { one: 'swedish krona', more: 'swedish kronor' },
  NOK: { one: 'norwegian krone', more: 'norwegian kroner' },
  DKK: { one: 'danish krone', more: 'danish kroner' },
  MXN: { one: 'mexican peso', more: 'mexican pesos' },
  BRL: { one: 'brazilian real', more: 'brazilian reais' },
  BTC: { one: 'bitcoin', more: 'bitcoins' },
};

const SYMBOL = '[$€£¥₹₩₽₺₪₴₦₫₿]';
const IN_FRONT = new RegExp(`([-−]?)(?:(US|CA?|AU?|NZ|HK)(?=\\$)|)(${SYMBOL}) ?(?=[.\\d½¼¾])`, 'y');
const CODE_IN_FRONT = new RegExp(`(${Object.keys(CODES).join('|')}) ?(?=[.\\d])`, 'y');
const BEHIND = new RegExp(` ?(?:(${SYMBOL})(?!\\d)|(¢)|(${Object.keys(CODES).join('|')})(?![A-Za-z]))`, 'y');
const MAGNITUDE =
  / ?-?(hundred|thousand|million|billion|trillion)(?![a-z])| ?(k|K|mn|m|M|bn|B|tn|T)(?![A-Za-z])/y;
const MAGNITUDES: Readonly<Record<string, string>> = {
  k: 'thousand',
  m: 'million',
  mn: 'million',
  b: 'billion',
  bn: 'billion',
  t: 'trillion',
  tn: 'trillion',
};
const EUROPEAN_CENTS = /(\d+),(\d\d)(?![\d,])/y;

/** Words that follow an amount without being what it is the price or the measure of. */
const NO_NOUN =
  /^(?:and|or|but|nor|so|if|as|at|by|for|from|in|into|of|off|on|onto|out|over|per|than|then|to|toward|under|until|up|via|with|within|a|an|the|i|he|she|it|we|they|you|is|are|was|were|be|has|had|have|will|would|when|while|where|who|which|that|this|today|now|ago|later|before|after|each|more|less|away|apart|long|wide|high|tall|deep|old|north|south|east|west|only|just|all)$/;

/** Whether an amount describes the noun after it, so that its unit stays in the singular: "a $20 bill", "a 5 km run". */
export function describesNoun(place: Place, stop: number): boolean {
  const next = /^[ -]([a-z]+)/.exec(after(place.text, stop));
  return (
    next !== null &&
    !NO_NOUN.test(next[1]) &&
    /(?:^|[^A-Za-z])(?:an?|another|every|one|each) $/i.test(before(place))
  );
}

function withCents(whole: string, cents: string, currency: Currency): string {
  const [cent, more] = currency.cent!;
  const small = `${cardinal(String(Number(cents)))} ${Number(cents) === 1 ? cent : more}`;
  if (Number(whole) === 0) return small;
  const large = `${cardinal(whole)} ${whole === '1' ? currency.one : currency.more}`;
  return Number(cents) === 0 ? large : `${large} and ${small}`;
}

/** What is said for an amount of a currency, whose last sign stands before `stop`. */
function sayMoney(place: Place, amount: Amount, currency: Currency, stop: number): string {
  if (amount.whole !== undefined && amount.decimals?.length === 2 && currency.cent) {
    return withCents(amount.whole, amount.decimals, currency);
  }
  const unit = amount.singular || describesNoun(place, stop) ? currency.one : currency.more;
  return `${amount.say} ${unit}`;
}

/** An amount with its "million" or "k". */
function readLarge(text: string, at: number): Amount | undefined {
  const amount = readRange(text, at);
  const magnitude = amount && matchAt(MAGNITUDE, text, amount.stop);
  if (!magnitude) return amount;
  const [all, word, letter] = magnitude;
  const say = `${amount.say} ${word ?? MAGNITUDES[letter.toLowerCase()]}`;
  return { stop: amount.stop + all.length, say, singular: false };
}

/** Money with its sign or code in front. */
export function readPrice(place: Place): Reading | undefined {
  const { text, at } = place;
  const front = matchAt(IN_FRONT, text, at);
  const code = front ? null : matchAt(CODE_IN_FRONT, text, at);
  const found = front ?? code;
  if (!found) return undefined;
  const currency = code ? CODES[code[1]] : front![2] ? DOLLARS[front![2]] : SYMBOLS[front![3]];
  const start = at + found[0].length;
  const sign = front?.[1] ? 'minus ' : '';
  const european = matchAt(EUROPEAN_CENTS, text, start);
  if (european && currency.cent) {
    return one(at, start + european[0].length, sign + withCents(european[1], european[2], currency));
  }
  const amount = readLarge(text, start);
  return amount && one(at, amount.stop, sign + sayMoney(place, amount, currency, amount.stop));
}

/** Money with its sign or code behind: 99¢, 20 €, 40 EUR. */
export function readPriceBehind(place: Place): Reading | undefined {
  const { text, at } = place;
  const european = matchAt(EUROPEAN_CENTS, text, at);
  const euros = european && matchAt(/ ?(?:€|EUR)(?![A-Za-z\d])/y, text, at + european[0].length);
  if (european && euros) {
    return one(at, at + european[0].length + euros[0].length, withCents(european[1], european[2], EURO));
  }
  const amount = readLarge(text, at);
  const behind = amount && matchAt(BEHIND, text, amount.stop);
  if (!amount || !behind) return undefined;
  const stop = amount.stop + behind[0].length;
  const [, symbol, cent, code] = behind;
  const currency = cent ? CENT : symbol ? SYMBOLS[symbol] : CODES[code];
  return one(at, stop, sayMoney(place, amount, currency, stop));
}

/** What a currency's sign is called where no amount is near. */
export function currencyName(symbol: string): string | undefined {
  return SYMBOLS[symbol]?.one;
}
