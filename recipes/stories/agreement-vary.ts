// Wordings with choices in them, lists that lend validation their every fourth item, and who a wording is about.
import { type Draw, type Person, write } from './discourse.ts';

/** What training draws from, and what validation draws from instead. */
export interface Halves<T> {
  readonly train: readonly T[];
  readonly valid: readonly T[];
}

/** Every fourth item (or every `nth`) goes to validation and is never seen in training. */
export function halves<T>(items: readonly T[], nth = 4): Halves<T> {
  const held = (i: number): boolean => i % nth === nth - 1;
  return { train: items.filter((_, i) => !held(i)), valid: items.filter((_, i) => held(i)) };
}

/** One of the items of this split. */
export const from = <T>(draw: Draw, items: Halves<T>): T => draw.held(items.train, items.valid);

/** Chooses in a wording: "[a|b|]" becomes one of the three; choices may lie within choices. */
export function vary(draw: Draw, wording: string): string {
  let text = wording;
  while (text.includes('[')) {
    text = text.replace(/\[([^[\]]*)\]/g, (_, choices: string) => draw.pick(choices.split('|')));
  }
  return text;
}

/** Chooses in a wording, fills it, and mends what choices leave: spaces for nothing, "a" before a vowel. */
export function say(draw: Draw, wording: string, words: Readonly<Record<string, string>> = {}): string {
  return write(vary(draw, wording), words)
    .replace(/ {2,}/g, ' ')
    .replace(/ ([.,!?])/g, '$1')
    .replace(/\b([Aa]) (?=[aeio]|u(?!ni|se|su|k))(?!one?\b|once\b)/g, '$1n ')
    .trim();
}

/** Who a wording is about: `{n}` at every mention by name, `{he}`, `{him}`, `{his}`, `{himself}` and `{was}`. */
export interface Cast {
  readonly words: Readonly<Record<string, string>>;
  readonly about?: Person;
}

const I = { n: 'I', he: 'I', him: 'me', his: 'my', himself: 'myself', was: 'was' };
const WE = { n: 'we', he: 'we', him: 'us', his: 'our', himself: 'ourselves', was: 'were' };
const HE = { he: 'he', him: 'him', his: 'his', himself: 'himself', was: 'was' };
const SHE = { he: 'she', him: 'her', his: 'her', himself: 'herself', was: 'was' };

const MEN = halves(
  'my brother|the old man|my uncle|the farmer|my grandfather|the boy|our neighbour|the little boy|my cousin|the king|the fisherman|my father|the tall man|Grandpa|Dad'.split(
    '|',
  ),
);
const WOMEN = halves(
  'my sister|the old woman|my aunt|the queen|my grandmother|the girl|the nurse|the little girl|my mother|the teacher|the young woman|our neighbour|Grandma|Mum|the princess'.split(
    '|',
  ),
);

/** Somebody with a name, somebody without, I, or (unless `one`) we. All wordings with it stand in the past tense. */
export function cast(draw: Draw, one = false): Cast {
  const p = draw.random.uniform();
  if (p < 0.25) return { words: I };
  if (p < 0.32 && !one) return { words: WE };
  if (p < 0.5) {
    const man = draw.chance(0.5);
    return { words: { n: from(draw, man ? MEN : WOMEN), ...(man ? HE : SHE) } };
  }
  const about = draw.person();
  const { name, he, him, his, himself } = about;
  return { words: { n: name, he, him, his, himself, was: 'was' }, about };
}

/** Names that nobody bears, of syllables, so that only the discourse can tell them. */
export function inventedName(draw: Draw): string {
  const consonants =
    draw.split === 'train' ? 'b d f g k l m n p r s t v z br dr kl tr sh th' : 'j h w y gr fl pl st bl m n r';
  const onset = (): string => draw.pick(consonants.split(' '));
  const vowel = (): string => draw.pick(['a', 'e', 'i', 'o', 'u', 'a', 'o', 'i', 'ee', 'oo']);
  const end = draw.pick(['', '', 'n', 'l', 'r', 'x', 'k', 'm', 'th', 'nd', 's']);
  const middle = draw.chance(0.3) ? onset() + vowel() : '';
  const name = onset() + vowel() + middle + onset() + vowel() + end;
  return name[0].toUpperCase() + name.slice(1);
}
