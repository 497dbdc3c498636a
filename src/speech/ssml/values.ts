// The values of SSML's attributes: rates, pitches, volumes, times, contours.
import { type Level, MAX_SECONDS, type Settings } from './types.ts';

/** What a value may be, for the sentence that says it is none. */
export const EXPECTED = {
  rate: 'x-slow, slow, medium, fast, x-fast, default or a percentage above 0 such as 80% or +10%',
  pitch: 'x-low, low, medium, high, x-high, default, or such as +2st, -10%, +20Hz or 180Hz',
  range: 'x-low, low, medium, high, x-high, default, or such as +2st, -10%, +20Hz or 80Hz',
  volume: 'silent, x-soft, soft, medium, loud, x-loud, default, or such as +6dB',
  contour: 'points such as (0%,+20Hz) (50%,-2st), at least one of them from 0% to 100%',
  duration: `a time above 0 and of at most ${MAX_SECONDS} s, such as 2s or 1500ms`,
  time: `a time of at most ${MAX_SECONDS} s, such as 500ms or 1.5s`,
} as const;

/** The standard orders the names and leaves their values open; these are ours. */
const RATES: Readonly<Record<string, number>> = {
  'x-slow': 0.5,
  slow: 0.75,
  medium: 1,
  fast: 1.35,
  'x-fast': 1.8,
  default: 1,
};
/** In semitones. */
const PITCHES: Readonly<Record<string, number>> = {
  'x-low': -6,
  low: -3,
  medium: 0,
  high: 3,
  'x-high': 6,
  default: 0,
};
/** As multiples. */
const RANGES: Readonly<Record<string, number>> = {
  'x-low': 0.25,
  low: 0.6,
  medium: 1,
  high: 1.5,
  'x-high': 2,
  default: 1,
};
/** In decibels. */
const VOLUMES: Readonly<Record<string, number>> = {
  silent: Number.NEGATIVE_INFINITY,
  'x-soft': -12,
  soft: -6,
  medium: 0,
  loud: 4,
  'x-loud': 8,
  default: 0,
};

const NUMBER = '(\\d{1,9}(?:\\.\\d{0,9})?|\\.\\d{1,9})';
const RATE = new RegExp(`^([-+]?)${NUMBER}(%?)$`);
const LEVEL = new RegExp(`^([-+]?)${NUMBER}(st|%|Hz)$`, 'i');
const GAIN = new RegExp(`^([-+])${NUMBER}dB$`, 'i');
const TIME = new RegExp(`^\\+?${NUMBER}(ms|s)$`);
const POINT = /\s*\(\s*([-+]?[\d.]{1,10})%\s*,\s*([^\s(),]{1,24})\s*\)\s*,?/y;
/** More points than a syllable could follow serve nobody. */
const MAX_POINTS = 1000;

/** Values are kept to millionths, so that what is written with a few digits reads back the same. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6 + 0;
const within = (value: number, least: number, most: number): number =>
  rounded(Math.min(most, Math.max(least, value)));

const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/**
 * The rate that `value` asks for where `around` holds. Percentages and plain numbers multiply it, so that they nest (the
 * standard names the default rate as what they multiply, and says nothing of a prosody within a prosody); a
 * name sets it. Held within 0.1 and 10.
 */
export function readRate(value: string, around: number): number | undefined {
  const named = own(RATES, value);
  if (named !== undefined) return named;
  const [, sign, digits, percent] = RATE.exec(value) ?? [];
  if (digits === undefined || (sign && !percent)) return undefined;
  const number = Number(digits) / (percent ? 100 : 1);
  const factor = sign === '+' ? 1 + number : sign === '-' ? 1 - number : number;
  return factor > 0 ? within(around * factor, 0.1, 10) : undefined;
}

/** A level changed by another that is relative to it. */
function changed(around: Level, { factor, hertz }: Level): Level {
  return {
    factor: within(around.factor * factor, 0, 16),
    hertz: within(around.hertz * factor + hertz, around.factor * factor === 0 ? 0 : -2000, 2000),
  };
}

function readLevel(value: string, around: Level): Level | undefined {
  const [, sign, digits, unit] = LEVEL.exec(value) ?? [];
  if (digits === undefined) return undefined;
  const number = Number(`${sign}${digits}`);
  const scale = unit.toLowerCase();
  if (scale === 'hz')
    return sign
      ? changed(around, { factor: 1, hertz: number })
      : { factor: 0, hertz: within(number, 0, 2000) };
  // Without a sign a percentage might be of the whole or a change.
  if (!sign && Number(digits) !== 0) return undefined;
  const factor = scale === 'st' ? 2 ** (number / 12) : 1 + number / 100;
  return factor >= 0 ? changed(around, { factor, hertz: 0 }) : undefined;
}

/** The pitch that `value` asks for where `around` holds. */
export function readPitch(value: string, around: Level): Level | undefined {
  const semitones = own(PITCHES, value);
  if (semitones === undefined) return readLevel(value, around);
  return { factor: rounded(2 ** (semitones / 12)), hertz: 0 };
}

/** The range that `value` asks for where `around` holds. */
export function readRange(value: string, around: Level): Level | undefined {
  const factor = own(RANGES, value);
  return factor === undefined ? readLevel(value, around) : { factor, hertz: 0 };
}

/**
 * The gain in decibels that `value` asks for where `around` holds. Numbers from 0 to 100 are SSML 1.0's, in which 100
 * is the voice's own loudness: they are parts of its amplitude.
 */
export function readVolume(value: string, around: number): number | undefined {
  const named = own(VOLUMES, value);
  if (named !== undefined) return named;
  const [, sign, digits] = GAIN.exec(value) ?? [];
  if (digits !== undefined) return gain(around + Number(`${sign}${digits}`));
  const part = new RegExp(`^${NUMBER}$`).test(value) ? Number(value) / 100 : Number.NaN;
  return part <= 1 ? gain(20 * Math.log10(part)) : undefined;
}

const gain = (decibels: number): number =>
  decibels === Number.NEGATIVE_INFINITY ? decibels : within(decibels, -100, 40);

/** "500ms", "1.5s" → seconds. */
export function readTime(value: string): number | undefined {
  const [, digits, unit] = TIME.exec(value) ?? [];
  const seconds = rounded(Number(digits) / (unit === 'ms' ? 1000 : 1));
  return seconds <= MAX_SECONDS ? seconds : undefined;
}

/**
 * The points of a contour, by rising position; those outside of 0 % to 100 % are passed over, as the standard says.
 * Changes are relative to the pitch `around` it.
 */
export function readContour(value: string, around: Level): { position: number; pitch: Level }[] | undefined {
  const points: { position: number; pitch: Level }[] = [];
  let at = 0;
  while (at < value.length) {
    POINT.lastIndex = at;
    const [all, percent, target] = POINT.exec(value) ?? [];
    const position = rounded(Number(percent) / 100);
    const pitch = target === undefined ? undefined : readPitch(target, around);
    if (all === undefined || Number.isNaN(position) || !pitch || points.length === MAX_POINTS)
      return undefined;
    if (position >= 0 && position <= 1) points.push({ position, pitch });
    at += all.length;
    if (value.slice(at).trim() === '') break;
  }
  return points.length > 0 ? points.sort((a, b) => a.position - b.position) : undefined;
}

/** A number in as few digits as give it back. */
export const digits = (value: number): string => String(rounded(value));
const signed = (value: number): string => (value < 0 ? digits(value) : `+${digits(value)}`);

/** A rate as an attribute's value, read where the voice's own holds. */
export function writeRate(rate: number): string {
  return `${digits(rate * 100)}%`;
}

/** A level as attributes' values, one to be read within the other; none for the voice's own. */
export function writeLevel({ factor, hertz }: Level): string[] {
  if (factor === 0) return [`${digits(hertz)}Hz`];
  const semitones = Math.round(12 * Math.log2(factor) * 100) / 100;
  const exact = rounded(2 ** (semitones / 12)) === factor;
  return [
    ...(factor === 1 ? [] : [exact ? `${signed(semitones)}st` : `${signed((factor - 1) * 100)}%`]),
    ...(hertz === 0 ? [] : [`${signed(hertz)}Hz`]),
  ];
}

export function writeGain(decibels: number): string {
  return decibels === Number.NEGATIVE_INFINITY ? 'silent' : `${signed(decibels)}dB`;
}

/** Whether two levels are the same. */
export function sameLevel(a: Level, b: Level): boolean {
  return a.factor === b.factor && a.hertz === b.hertz;
}

/** Whether two settings ask for the same. */
export function sameSettings(a: Settings, b: Settings): boolean {
  return (
    a === b ||
    (a.rate === b.rate &&
      sameLevel(a.pitch, b.pitch) &&
      sameLevel(a.range, b.range) &&
      a.gain === b.gain &&
      a.emphasis === b.emphasis &&
      a.voice === b.voice &&
      a.language === b.language)
  );
}
