// The styles, by name, and which of them suits a chart that names its own.
import { STYLES, type Style, type StyleName } from '../style.ts';
import type { BeatsPerMinute } from '../types.ts';
import { ballad } from './ballad.ts';
import { bossa } from './bossa.ts';
import { funk } from './funk.ts';
import { shuffle } from './shuffle.ts';
import { slowBlues } from './slow-blues.ts';
import { swing } from './swing.ts';

const BY_NAME: Readonly<Record<StyleName, Style>> = {
  swing,
  'slow-blues': slowBlues,
  shuffle,
  bossa,
  ballad,
  funk,
};

export function styleOf(name: StyleName): Style {
  return BY_NAME[name];
}

/**
 * How much a soloist swings in a style at a tempo, unless told otherwise.
 *
 * @example
 * soloSwing('bossa', 140) // => 1
 */
export function soloSwing(name: StyleName, tempo: BeatsPerMinute): number {
  return BY_NAME[name].soloSwing(tempo);
}

/** A tempo at which a style is often played. */
export function usualTempo(name: StyleName): BeatsPerMinute {
  return BY_NAME[name].tempo;
}

/** Words of charts, and the style that is nearest; the first that is found counts. */
const WORDS: readonly (readonly [word: RegExp, style: StyleName])[] = [
  [/shuffle/i, 'shuffle'],
  [/slow (?:blues|12)|12\s*\/\s*8/i, 'slow-blues'],
  [/bossa|samba|latin|bolero|choro|afro|calypso|rumba|mambo|cha|songo|tango/i, 'bossa'],
  [/funk|rock|pop|soul|r ?& ?b|even 1?6|hip/i, 'funk'],
  [/ballad|slow/i, 'ballad'],
];

/**
 * The style nearest to what a chart calls itself: `Medium Up Swing`, `Bossa Nova`, `Ballad`; swing for all that is unknown.
 *
 * @example
 * nearestStyle('Slow Bossa') // => 'bossa'
 */
export function nearestStyle(words: string): StyleName {
  const named = STYLES.find((name) => name === words.trim().toLowerCase());
  return named ?? WORDS.find(([word]) => word.test(words))?.[1] ?? 'swing';
}
