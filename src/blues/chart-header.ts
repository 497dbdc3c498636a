// The lines above a text chart: title, composer, style, key, metre, tempo.
import { fail } from './chart-bars.ts';
import { METRES, type Metre, metreOf } from './chart-metre.ts';

/** What stands above a chart. */
export interface Header {
  readonly title?: string;
  readonly composer?: string;
  readonly style?: string;
  /** `Bb`, `F#m`. */
  readonly key?: string;
  readonly metre?: Metre;
  /** Beats a minute. */
  readonly tempo?: number;
}

const LINE = /^\s*(title|composer|by|style|key|time|meter|metre|tempo)\s*[:=]\s*(.*?)\s*$/i;
/** Longest value that is kept. */
const LONGEST = 200;

/**
 * Reads a line into a header; false where it is no line of a header.
 *
 * @throws ChartError for a key, metre or tempo that is none
 */
export function readHeader(
  line: string,
  number: number,
  header: { -readonly [K in keyof Header]: Header[K] },
): boolean {
  const match = LINE.exec(line);
  if (!match) return false;
  const value = match[2].slice(0, LONGEST);
  const place = { line: number, bar: 0, name: `line ${number}` };
  switch (match[1].toLowerCase()) {
    case 'title':
      header.title = value;
      break;
    case 'composer':
    case 'by':
      header.composer = value;
      break;
    case 'style':
      header.style = value;
      break;
    case 'key': {
      const key = /^([A-Ga-g])([b#♭♯]?)\s*(m|min|minor|-)?(?:maj|major)?$/.exec(value);
      if (!key) throw fail(place, value, 'is not a key; write C, Bb or F#m');
      const sign = key[2].replace('♭', 'b').replace('♯', '#');
      header.key = key[1].toUpperCase() + sign + (key[3] ? 'm' : '');
      break;
    }
    case 'tempo': {
      const tempo = Number(/^(\d{1,4}(?:\.\d+)?)(?:\s*bpm)?$/i.exec(value)?.[1]);
      if (!(tempo >= 10 && tempo <= 1000))
        throw fail(place, value, 'is not a tempo of 10 to 1,000 beats a minute');
      header.tempo = tempo;
      break;
    }
    default: {
      const metre = /^(\d{1,3})\s*\/\s*(\d{1,3})$/.exec(value);
      header.metre = metre ? metreOf(Number(metre[1]), Number(metre[2])) : undefined;
      if (!header.metre) throw fail(place, value, `is not a metre I play; ${METRES}`);
    }
  }
  return true;
}
