// Links of iReal Pro, `irealb://…` and `irealbook://…`: the tunes they hold, unscrambled.
import { count } from './chart-bars.ts';
import { MAX_CHART_TEXT } from './chart-text.ts';
import { ChartError } from './errors.ts';

/** A tune as a link holds it. */
export interface IRealTune {
  readonly title: string;
  readonly composer: string;
  readonly style: string;
  /** `Bb`, `F#m`; empty where the link gives none. */
  readonly key: string;
  /** Beats a minute, where the link gives it. */
  readonly tempo?: number;
  /** Signs and chords, cell for cell. */
  readonly music: string;
}

/** Longest text with links. The largest playlists are some 2 MB. */
export const MAX_LINK_TEXT = 8 * MAX_CHART_TEXT;

/** Stands before scrambled music. */
const SCRAMBLED = '1r34LbKcu7';
const LINK = /(irealb(?:ook)?):\/\/([^"\r\n]*)/gi;
/** Fields of a tune before its music: title, composer, (empty), style, key, transposition, (empty). */
const BEFORE = 7;

/** Whether a text holds a link, perhaps in a page of HTML. */
export function holdsLink(text: string): boolean {
  return /irealb(?:ook)?:\/\//i.test(text);
}

/**
 * The tunes of all links in a text, which may be a link, lines of links, or the HTML page that iReal Pro exports.
 *
 * The format is the one that S. Irons' Accompaniser and F. Alexandrescu's ireal-reader describe for `irealb`, and
 * irealpro.com for `irealbook`.
 *
 * @throws ChartError for links that are cut short or hold no tune
 */
export function readLinks(text: string): IRealTune[] {
  if (text.length > MAX_LINK_TEXT)
    throw broken(
      `is too long: ${count(text.length)} characters, and ${count(MAX_LINK_TEXT)} is the most I read`,
    );
  const tunes = [...text.matchAll(LINK)].flatMap(([, protocol, body]) => {
    const plain = decode(body.trim());
    return protocol.toLowerCase() === 'irealb' ? scrambledTunes(plain) : plainTunes(plain);
  });
  if (tunes.length === 0) throw broken('holds no tune');
  return tunes;
}

function broken(what: string): ChartError {
  return new ChartError(`the iReal Pro link ${what}`, { line: 1, bar: 0 });
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    if (/%[0-9a-f]?$/i.test(text)) throw broken('is cut short: it ends within a letter');
    // Per cent signs that stand for themselves.
    return text.replace(/%[0-9a-f]{2}/gi, (code) => {
      const letter = Number.parseInt(code.slice(1), 16);
      return letter >= 0x20 && letter < 0x7f ? String.fromCharCode(letter) : code;
    });
  }
}

/** `title=composer==style=key=transposition=music=comping=tempo=repeats===next…===name of the playlist`. */
function scrambledTunes(text: string): IRealTune[] {
  const [head, ...parts] = text.split(SCRAMBLED);
  let fields = head.split('=');
  return parts.map((part) => {
    const [title, composer, , style, key] = fields.slice(-BEFORE);
    const end = part.indexOf('=');
    if (end < 0) throw broken(`is cut short: the music of "${title}" does not end`);
    fields = part.slice(end + 1).split('=');
    const tempo = Number.parseInt(fields[1] ?? '', 10);
    return {
      ...tuneOf(title, composer, style, key, readable(unscramble(part.slice(0, end)))),
      ...(tempo > 0 ? { tempo } : {}),
    };
  });
}

/** `title=composer=style=key=n=music`, for each tune. */
function plainTunes(text: string): IRealTune[] {
  const fields = text.split('=');
  const tunes: IRealTune[] = [];
  for (let i = 0; i + 5 < fields.length; i += 6) {
    const [title, composer, style, key, , music] = fields.slice(i, i + 6);
    tunes.push(tuneOf(title, composer, style, key, readable(music)));
  }
  if (tunes.length === 0) throw broken('is cut short: it ends before the music');
  return tunes;
}

function tuneOf(title = '', composer = '', style = '', key = '', music = ''): IRealTune {
  return {
    title: title.trim().slice(0, 200) || 'Untitled',
    composer: composer.trim().slice(0, 200),
    style: style.trim().slice(0, 200),
    key: /^[A-G][b#]?-?$/.test(key) ? key.replace('-', 'm') : '',
    music,
  };
}

/** In blocks of fifty letters, five at the ends and fourteen on each side of the middle are mirrored. */
export function unscramble(text: string): string {
  let plain = '';
  for (let i = 0; i < text.length; i += 50) {
    const block = text.slice(i, i + 50);
    // A block with less than two letters behind it was left as it is.
    if (text.length - i < 52) return plain + text.slice(i);
    plain += Array.from(block, (letter, at) => {
      const mirrored = at < 5 || at > 44 || (at > 9 && at < 24) || (at > 25 && at < 40);
      return mirrored ? block[49 - at] : letter;
    }).join('');
  }
  return plain;
}

/** Abbreviations written out: three empty cells; an empty cell and a bar line; a bar line and a repeated bar. */
function readable(music: string): string {
  return music.replace(/XyQ/g, '   ').replace(/LZ/g, ' |').replace(/Kcl/g, '| x');
}
