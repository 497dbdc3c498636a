// Times of day: 3:30 p.m., 15:45, 10am, 5:30-6:30; and other numbers parted by a colon.
import { cardinal, ohPair } from './numbers.ts';
import { after, before, matchAt, one, type Place, type Reading } from './rule.ts';

const CLOCK = /(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?![\d:])/y;
const HALF_OF_DAY = / ?([AaPp])(?:\. ?[Mm]\.|\.?[Mm]\.(?![A-Za-z])|[Mm](?![A-Za-z.])|[Mm](?=\.))/y;
const HOUR = /(\d{1,2})(?!\d)/y;
const RATIO = /(\d{1,4}):(\d{1,4})(?![\d:])/y;

function sayClock(hour: string, minutes: string, seconds: string | undefined, half: string): string {
  const hours = cardinal(String(Number(hour)));
  if (seconds !== undefined) {
    const count = cardinal(String(Number(seconds)));
    return `${hours} ${minutes === '00' ? "o'clock" : ohPair(minutes)} and ${count} second${count === 'one' ? '' : 's'}${half}`;
  }
  if (minutes !== '00') return `${hours} ${ohPair(minutes)}${half}`;
  if (half) return hours + half;
  if (Number(hour) === 0) return 'midnight';
  return Number(hour) > 12 ? `${hours} hundred` : `${hours} o'clock`;
}

/** A time of day. */
export function readTime({ text, at }: Place): Reading | undefined {
  const clock = matchAt(CLOCK, text, at);
  const valid = clock !== null && Number(clock[1]) <= 24 && Number(clock[2]) < 60;
  const found = valid ? clock : matchAt(HOUR, text, at);
  if (!found) return undefined;
  const [all, hour, minutes, seconds] = found;
  const half = matchAt(HALF_OF_DAY, text, at + all.length);
  // An hour by itself is a time only before a.m. and p.m.
  if (!valid && (!half || Number(hour) > 12)) return undefined;
  const stop = at + all.length + (half?.[0].length ?? 0);
  const name = half ? ` ${half[1].toUpperCase()} M` : '';
  const wordFollows = /^ ?(?:o'clock|noon|midnight)/i.test(after(text, stop));
  const say =
    valid && !wordFollows
      ? sayClock(hour, minutes, seconds, name)
      : `${cardinal(String(Number(hour)))}${name}`;
  return one(at, stop, say, half?.[0].endsWith('.') ? 'before capitals' : undefined);
}

/** Books that have verses: "Matthew 5:3" is "five three". */
const BOOKS =
  /\b(?:Genesis|Exodus|Leviticus|Numbers|Deuteronomy|Joshua|Judges|Samuel|Kings|Chronicles|Job|Psalms?|Proverbs|Isaiah|Jeremiah|Ezekiel|Daniel|Matthew|Mark|Luke|John|Acts|Romans|Corinthians|Galatians|Ephesians|Philippians|Timothy|Hebrews|James|Peter|Revelation) $/;

/** 16:9 and whatever else has a colon between numbers and is no time. */
export function readRatio(place: Place): Reading | undefined {
  const ratio = matchAt(RATIO, place.text, place.at);
  if (!ratio) return undefined;
  const between = BOOKS.test(before(place)) ? ' ' : ' to ';
  return one(place.at, place.at + ratio[0].length, cardinal(ratio[1]) + between + cardinal(ratio[2]));
}
