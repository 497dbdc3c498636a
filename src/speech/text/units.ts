// What is measured: 5 km, 60 mph, 9.8 m/s², 20°C, 5'10", 50 %, 1920x1080.
import { type Amount, readAmount } from './amounts.ts';
import { describesNoun } from './money.ts';
import { cardinal, pairs } from './numbers.ts';
import { after, before, matchAt, one, type Place, type Reading } from './rule.ts';

/** Units by their sign: singular, and plural where it is not the singular with an s. */
const UNITS: Readonly<Record<string, readonly [one: string, more?: string]>> = {
  km: ['kilometer'],
  m: ['meter'],
  dm: ['decimeter'],
  cm: ['centimeter'],
  mm: ['millimeter'],
  μm: ['micrometer'],
  nm: ['nanometer'],
  mi: ['mile'],
  yd: ['yard'],
  yds: ['yard'],
  ft: ['foot', 'feet'],
  ha: ['hectare'],
  kg: ['kilogram'],
  g: ['gram'],
  mg: ['milligram'],
  μg: ['microgram'],
  mcg: ['microgram'],
  lb: ['pound'],
  lbs: ['pound'],
  oz: ['ounce'],
  l: ['liter'],
  L: ['liter'],
  dl: ['deciliter'],
  dL: ['deciliter'],
  cl: ['centiliter'],
  ml: ['milliliter'],
  mL: ['milliliter'],
  gal: ['gallon'],
  qt: ['quart'],
  tsp: ['teaspoon'],
  tbsp: ['tablespoon'],
  cc: ['C C', 'C C'],
  mph: ['mile per hour', 'miles per hour'],
  kph: ['kilometer per hour', 'kilometers per hour'],
  kmh: ['kilometer per hour', 'kilometers per hour'],
  mpg: ['mile per gallon', 'miles per gallon'],
  rpm: ['revolution per minute', 'revolutions per minute'],
  bpm: ['beat per minute', 'beats per minute'],
  fps: ['frame per second', 'frames per second'],
  psi: ['P S I', 'P S I'],
  s: ['second'],
  sec: ['second'],
  secs: ['second'],
  ms: ['millisecond'],
  μs: ['microsecond'],
  ns: ['nanosecond'],
  min: ['minute'],
  mins: ['minute'],
  h: ['hour'],
  hr: ['hour'],
  hrs: ['hour'],
  yr: ['year'],
  yrs: ['year'],
  Hz: ['hertz', 'hertz'],
  kHz: ['kilohertz', 'kilohertz'],
  MHz: ['megahertz', 'megahertz'],
  GHz: ['gigahertz', 'gigahertz'],
  THz: ['terahertz', 'terahertz'],
  W: ['watt'],
  mW: ['milliwatt'],
  kW: ['kilowatt'],
  MW: ['megawatt'],
  GW: ['gigawatt'],
  kWh: ['kilowatt hour'],
  MWh: ['megawatt hour'],
  V: ['volt'],
  mV: ['millivolt'],
  kV: ['kilovolt'],
  mA: ['milliamp'],
  mAh: ['milliamp hour'],
  Ω: ['ohm'],
  kΩ: ['kilohm'],
  J: ['joule'],
  kJ: ['kilojoule'],
  cal: ['calorie'],
  kcal: ['kilocalorie'],
  Pa: ['pascal'],
  hPa: ['hectopascal'],
  kPa: ['kilopascal'],
  MPa: ['megapascal'],
  mmHg: ['millimeter of mercury', 'millimeters of mercury'],
  dB: ['decibel'],
  hp: ['horsepower', 'horsepower'],
  KB: ['kilobyte'],
  kB: ['kilobyte'],
  MB: ['megabyte'],
  GB: ['gigabyte'],
  TB: ['terabyte'],
  PB: ['petabyte'],
  kbps: ['kilobit per second', 'kilobits per second'],
  Mbps: ['megabit per second', 'megabits per second'],
  Gbps: ['gigabit per second', 'gigabits per second'],
  px: ['pixel'],
  pt: ['point'],
  dpi: ['dot per inch', 'dots per inch'],
};
/** Units that are abbreviated with a dot; "in" is one only with it. */
const DOTTED = / ?-?(in|ft|yds?|mi|lbs?|oz|gal|qt|pt|hrs?|mins?|secs?|yrs?|tsp|tbsp)\./y;
/** Signs that stand apart only: "5 s" are seconds, "5s" are fives. */
const APART = /^[s]$/;

const UNIT =
  / ?-?([A-Za-zμΩ]{1,5})(?:([²³])|([23])(?!\d))?(?:\/([A-Za-zμ]{1,5})(?:([²³])|([23])(?!\d))?)?(?![A-Za-z\d'/])/y;
const SQUARE_CUBIC = / (sq|cu|fl)\.? ?(ft|mi|km|m|cm|in|yd|oz)(?![A-Za-z])\.?/y;
const SHAPES: Readonly<Record<string, string>> = {
  sq: 'square',
  cu: 'cubic',
  fl: 'fluid',
  '²': 'square',
  '³': 'cubic',
};
const POWERS: Readonly<Record<string, string>> = { '2': '²', '3': '³' };

function sayUnit(sign: string, singular: boolean): string {
  const [word, more] = sign === 'in' ? ['inch', 'inches'] : UNITS[sign];
  return singular ? word : (more ?? `${word}s`);
}

/** m² is "square meters"; but per second squared. */
function sayPerUnit(sign: string, power: string | undefined): string {
  if (power && /^(?:s|min|h)$/.test(sign)) {
    return `per ${sayUnit(sign, true)} ${power === '²' ? 'squared' : 'cubed'}`;
  }
  return ['per', power && SHAPES[power], sayUnit(sign, true)].filter(Boolean).join(' ');
}

function readSimpleUnit(place: Place, amount: Amount): { stop: number; say: string } | undefined {
  const { text } = place;
  const shaped = matchAt(SQUARE_CUBIC, text, amount.stop);
  if (shaped) {
    const stop = amount.stop + shaped[0].length;
    return {
      stop,
      say: `${SHAPES[shaped[1]]} ${sayUnit(shaped[2], amount.singular || describesNoun(place, stop))}`,
    };
  }
  const found = matchAt(UNIT, text, amount.stop);
  if (!found) return undefined;
  const [all, sign, superscript, digit, perSign, perSuperscript, perDigit] = found;
  const attached = !/^[ -]/.test(all);
  if (!Object.hasOwn(UNITS, sign) || (APART.test(sign) && attached)) return undefined;
  if (perSign !== undefined && !Object.hasOwn(UNITS, perSign)) return undefined;
  const power = superscript ?? POWERS[digit];
  const stop = amount.stop + all.length;
  const singular = amount.singular || all.includes('-') || describesNoun(place, stop);
  const per = perSign ? sayPerUnit(perSign, perSuperscript ?? POWERS[perDigit]) : undefined;
  return { stop, say: [power && SHAPES[power], sayUnit(sign, singular), per].filter(Boolean).join(' ') };
}

/** A number with its unit. */
export function readMeasure(place: Place): Reading | undefined {
  const { text, at } = place;
  const amount = readAmount(text, at);
  if (!amount) return undefined;
  const dotted = matchAt(DOTTED, text, amount.stop);
  if (dotted) {
    const stop = amount.stop + dotted[0].length;
    const singular = amount.singular || dotted[0].includes('-') || describesNoun(place, stop);
    const unit = sayUnit(dotted[1], singular);
    return one(at, stop, `${amount.say} ${unit}`, 'before function words');
  }
  const unit = readSimpleUnit(place, amount);
  return unit && one(at, unit.stop, `${amount.say} ${unit.say}`);
}

const PER = /\/ ?([A-Za-zμ]{1,6})\.?(?![A-Za-z\d])/y;
const PERIODS: Readonly<Record<string, string>> = {
  yr: 'year',
  mo: 'month',
  wk: 'week',
  hr: 'hour',
  year: 'year',
  month: 'month',
  week: 'week',
  day: 'day',
  hour: 'hour',
  night: 'night',
  person: 'person',
};

/** What an amount is for each of: the "/yr" of "$500/yr". */
export function readPer(place: Place): Reading | undefined {
  const { text, at } = place;
  const per = matchAt(PER, text, at);
  if (!per || !/[\d%]$/.test(before(place))) return undefined;
  const [all, sign] = per;
  const isUnit = Object.hasOwn(UNITS, sign);
  const word = isUnit ? sayUnit(sign, true) : Object.hasOwn(PERIODS, sign) ? PERIODS[sign] : undefined;
  if (word === undefined) return undefined;
  // A dot belongs to an abbreviation, not to a word.
  const dotted = all.endsWith('.') && sign !== word;
  const stop = at + all.length - (all.endsWith('.') && !dotted ? 1 : 0);
  return one(at, stop, `per ${word}`, dotted ? 'before function words' : undefined);
}

const PERCENT = / ?(%|‰)/y;

/** 50 %, 3‰. */
export function readPercent(place: Place): Reading | undefined {
  const amount = readAmount(place.text, place.at);
  const sign = amount && matchAt(PERCENT, place.text, amount.stop);
  if (!amount || !sign) return undefined;
  const word = sign[1] === '%' ? 'percent' : 'per thousand';
  return one(place.at, amount.stop + sign[0].length, `${amount.say} ${word}`);
}

const SCALE = / ?° ?([CF])(?![A-Za-z])/y;
const DEGREES = / ?°/y;
const ARC_MINUTES = / ?(\d{1,2}) ?['′]/y;
const ARC_SECONDS = / ?(\d{1,2})(?:\.\d+)? ?(?:["″]|'')/y;
const DIRECTION = / ?([NSEW])(?![A-Za-z.])/y;
const DIRECTIONS: Readonly<Record<string, string>> = { N: 'north', S: 'south', E: 'east', W: 'west' };
const SCALES: Readonly<Record<string, string>> = { C: 'celsius', F: 'fahrenheit' };

/** Temperatures and angles. */
export function readDegrees(place: Place): Reading | undefined {
  const { text, at } = place;
  const amount = readAmount(text, at);
  if (!amount) return undefined;
  const scale = matchAt(SCALE, text, amount.stop);
  const degrees = scale ?? matchAt(DEGREES, text, amount.stop);
  if (!degrees) return undefined;
  let stop = amount.stop + degrees[0].length;
  const say = [amount.say, amount.singular || describesNoun(place, stop) ? 'degree' : 'degrees'];
  if (scale) return one(at, stop, [...say, SCALES[scale[1]]].join(' '));
  for (const [pattern, unit] of [
    [ARC_MINUTES, 'minute'],
    [ARC_SECONDS, 'second'],
  ] as const) {
    const found = matchAt(pattern, text, stop);
    if (!found) break;
    const arc = readAmount(found[0].trim(), 0)!;
    say.push(`${arc.say} ${unit}${arc.singular ? '' : 's'}`);
    stop += found[0].length;
  }
  const direction = matchAt(DIRECTION, text, stop);
  if (direction) {
    say.push(DIRECTIONS[direction[1]]);
    stop += direction[0].length;
  }
  return one(at, stop, say.join(' '));
}

const FEET_AND_INCHES = /(\d{1,2}) ?['′] ?(\d{1,2}) ?(?:"|″|'')?(?![A-Za-z\d])/y;
const FEET_OR_INCHES = /(\d{1,3}) ?(['′]|''|["″])(?![A-Za-z\d])/y;

/** 5'10", 6', 12″; a quotation mark that closes what stands open is none. */
export function readFeet(place: Place): Reading | undefined {
  const { text, at } = place;
  const both = matchAt(FEET_AND_INCHES, text, at);
  if (both) return one(at, at + both[0].length, `${cardinal(both[1])} foot ${cardinal(both[2])}`);
  const single = matchAt(FEET_OR_INCHES, text, at);
  if (!single) return undefined;
  const [all, digits, mark] = single;
  if ((mark === "'" && place.inSingle) || (mark === '"' && place.inDouble)) return undefined;
  const stop = at + all.length;
  const singular = digits === '1' || describesNoun(place, stop);
  const unit = mark === "'" || mark === '′' ? ['foot', 'feet'] : ['inch', 'inches'];
  return one(at, stop, `${cardinal(digits)} ${unit[singular ? 0 : 1]}`);
}

const SIDES = /(\d{1,5}) ?x ?(\d{1,5})(?: ?x ?(\d{1,5}))?(?![\dA-Za-z])/y;

/** 1920x1080, 2 x 4. */
export function readSides(place: Place): Reading | undefined {
  const sides = matchAt(SIDES, place.text, place.at);
  if (
    !sides ||
    /[=+]$/.test(before(place).trimEnd()) ||
    /^ ?=/.test(after(place.text, place.at + sides[0].length))
  ) {
    return undefined;
  }
  const numbers = sides.slice(1).filter((side) => side !== undefined);
  return one(place.at, place.at + sides[0].length, numbers.map((side) => pairs(side)).join(' by '));
}
