// Cuts stories into pieces that can be told of anybody: a few plain sentences about one person, or about none.
import type { Gender } from './discourse.ts';
import { NAMES } from './names.ts';

/** Consecutive sentences about one person, or about none (`gender` undefined). */
export interface Piece {
  /** With `@` where the person's name belongs; no pronoun for the person comes before the first. */
  readonly text: string;
  readonly words: number;
  readonly gender: Gender | undefined;
  /** Its words in lower case and in order, with a space before and behind each. */
  readonly search: string;
}

interface Sentence {
  /** With `@` for the name. */
  readonly text: string;
  readonly words: number;
  readonly name: string | undefined;
  readonly gender: Gender | undefined;
}

const GENDERS: ReadonlyMap<string, Gender> = new Map(
  (['train', 'valid'] as const).flatMap((split) =>
    (['f', 'm'] as const).flatMap((gender) => NAMES[split][gender].map((name) => [name, gender] as const)),
  ),
);
const PRONOUNS = { f: /\b(?:she|hers?|herself)\b/i, m: /\b(?:he|him|his|himself)\b/i };

const anyOf = (...words: string[]): string => `\\b(?:${words.join('|')})\\b`;

/** What makes a sentence unfit to be told of somebody else. */
const UNFIT = new RegExp(
  [
    `["@:;()\\d*]|(?:^|\\s)'|'(?:\\s|$)`,
    anyOf(
      'they|them|their|theirs|themselves|we|us|ours?|I|me|my|mine|yours?|you|each other|together|both|too',
    ),
    anyOf('once upon|the end|moral|remember|named?|called|lived|story|mrs?|dr|said|says|asked|replied|told'),
    anyOf(
      'tails?|paws?|fur|wings?|feathers?|beaks?|claws?|meow\\w*|bark(?:ed|s|ing)|hop(?:ped|s|ping)|fl(?:y|ew|ies|ying)',
    ),
    anyOf('boys?|girls?|man|woman|lady'),
    `(?<!\\b(?:her|his) |'s )${anyOf('mom|dad|mum|mommy|daddy|mummy|mama|papa|grandma|grandpa')}`,
  ].join('|'),
  'i',
);
/** A first sentence with one of these early on leans on what was before it. */
const LEANING =
  /^.{0,30}\b(?:it|its|this|these|those|another|again|also|instead)\b|^(?:and|or|but|so|yes|no|oh|because|that)\b/i;
const WEATHER =
  /^(?:one day, )?it was (?:an? )?(?:very |so )?(?:sunny|hot|cold|warm|windy|rainy|dark|late|nice|beautiful)\b/i;
/** A sentence that can name its person where it has a pronoun: "When she woke up". */
const PRONOUN_FIRST =
  /^((?:(?:then|suddenly|one day|every day|when|after|after that|later|finally|soon|at last|that night|the next day|as|now|while),? )?)(she|he|his)\b|^()(her)\b/i;

/** "A dog named Max": Max is no human being in this story. */
const NOT_HUMAN =
  /\b(?!girl|boy|child|kid|man|woman|lady|friend|brother|sister|baby)\w+ (?:named|called) ([A-Z]\w+)/g;

const wordsOf = (text: string): string[] => text.match(/[A-Za-z]+(?:['-][A-Za-z]+)*/g) ?? [];

/** The sentences of a text, without the spaces between. */
export function sentencesOf(text: string): string[] {
  return text.split(/\n+|(?<=[.!?]["']?)\s+(?=["'A-Z])/).filter(Boolean);
}

/** The plain sentences outside of quotations, with `undefined` for a gap. */
function narrativeOf(story: string): (string | undefined)[] {
  return story.split('\n').flatMap((paragraph) => {
    let quoted = false;
    const sentences = sentencesOf(paragraph).map((sentence) => {
      const marks = sentence.split('"').length - 1;
      const isPlain = !quoted && /^[A-Z].*[.!]$/.test(sentence) && !UNFIT.test(sentence);
      quoted = quoted !== (marks % 2 === 1);
      return isPlain ? sentence : undefined;
    });
    return [...sentences, undefined];
  });
}

/** Words that have a capital letter inside of sentences more often than not, in lower case. */
function properWords(stories: readonly string[]): Set<string> {
  const balance = new Map<string, number>();
  for (const story of stories) {
    for (const [word] of story.matchAll(/(?<=[a-z],? )[A-Za-z]+/g)) {
      const lower = word.toLowerCase();
      balance.set(lower, (balance.get(lower) ?? 0) + (word === lower ? -1 : 1));
    }
  }
  return new Set([...balance].filter(([, more]) => more > 0).map(([word]) => word));
}

/** Whom a sentence is about; `undefined` if that is more than one person, or one unknown. */
function analyse(
  text: string,
  proper: ReadonlySet<string>,
  unfit: ReadonlySet<string>,
): Sentence | undefined {
  const words = wordsOf(text);
  if (words.length < 4 || words.length > 30) return undefined;
  let name: string | undefined;
  for (const [i, word] of words.entries()) {
    const bare = word.replace(/'s$/, '');
    const lower = bare.toLowerCase();
    if (bare === lower || (i === 0 && !GENDERS.has(bare) && !proper.has(lower))) continue;
    if (!GENDERS.has(bare) || unfit.has(bare) || (name !== undefined && name !== bare)) return undefined;
    name = bare;
  }
  const genders = (['f', 'm'] as const).filter(
    (gender) => PRONOUNS[gender].test(text) || (name !== undefined && GENDERS.get(name) === gender),
  );
  if (genders.length > 1) return undefined;
  // "Tom was a big, strong rhinoceros."
  if (genders.length > 0 && /^\S+ (?:was|is) an? /.test(text)) return undefined;
  const slotted = name === undefined ? text : text.replaceAll(new RegExp(`\\b${name}\\b`, 'g'), '@');
  return { text: slotted, words: words.length, name, gender: genders[0] };
}

/** The sentence as a piece may begin with it: with the name first; `undefined` if it cannot begin one. */
function openingOf({ text, gender }: Sentence): string | undefined {
  if (LEANING.test(text) && !WEATHER.test(text)) return undefined;
  if (gender === undefined) return text;
  const slot = text.indexOf('@');
  const pronoun = text.search(PRONOUNS[gender]);
  if (slot >= 0 && (pronoun < 0 || slot < pronoun)) return text;
  const first = PRONOUN_FIRST.exec(text);
  if (!first) return undefined;
  const before = first[1] ?? '';
  const possessive = /^h(?:er|is)$/i.test(first[2] ?? first[4]);
  return `${before}@${possessive ? "'s" : ''}${text.slice(first[0].length)}`;
}

/** Cuts a story's sentences into pieces of 1 to 6, none of which is in two of them. */
function cut(sentences: readonly (Sentence | undefined)[]): Piece[] {
  const pieces: Piece[] = [];
  for (let i = 0; i < sentences.length; ) {
    const first = sentences[i++];
    const opening = first && openingOf(first);
    if (first === undefined || opening === undefined) continue;
    const texts = [opening];
    const { name, gender } = first;
    let { words } = first;
    // Lengths that differ, without chance: 1, 6, 5, 4, 3, 2, 1, ...
    const length = 1 + ((pieces.length * 5) % 6);
    for (; texts.length < length; i++) {
      const next = sentences[i];
      if (!next || (next.gender && next.gender !== gender)) break;
      if (next.name && next.name !== name) break;
      words += next.words;
      texts.push(next.text);
    }
    const text = texts.join(' ');
    pieces.push({ text, words, gender, search: ` ${wordsOf(text).join(' ').toLowerCase()} ` });
  }
  return pieces;
}

/** All the pieces that stories give, each once. */
export function piecesOf(stories: readonly string[]): Piece[] {
  const proper = properWords(stories);
  const pieces = stories.flatMap((story) => {
    const unfit = new Set([...story.matchAll(NOT_HUMAN)].map(([, name]) => name));
    return cut(
      narrativeOf(story).map((text) => (text === undefined ? undefined : analyse(text, proper, unfit))),
    );
  });
  return [...new Map(pieces.map((piece) => [piece.text, piece])).values()];
}
