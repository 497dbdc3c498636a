// Questions about what was introduced: a relation says which nouns have which answer, and in which words it is asked.

import { type Introduction, introduce } from './creature-intros.ts';
import { list } from './creature-nouns.ts';
import { vary } from './creature-vary.ts';
import { article, type Draw, type Parts, write } from './discourse.ts';

/** A question with the same words for many nouns, so that only the beginning decides. */
export interface Relation {
  /** The nouns (words with spaces between) for which a word is the answer. */
  readonly answers: Readonly<Record<string, string>>;
  /** Nouns for which an answer would be right as well, or nearly so: there it is no rival. */
  readonly also?: Readonly<Record<string, string>>;
  /** Further rivals, which fit none of the nouns. */
  readonly extra?: readonly string[];
  /**
   * Wordings: `__` stands for the word (directly behind a mark it is joined to it), `[a|b]` for one of several by chance,
   * `<a|b>` for the present and the past, `{key}` for what `introduce` gives.
   */
  readonly train: readonly string[];
  readonly valid: readonly string[];
  /** What `{lead}` is. */
  readonly leads?: readonly string[];
  /** The answer is one thing: "it", not "them". */
  readonly one?: boolean;
  /** The creature is a mother. */
  readonly mother?: boolean;
  /** The answer begins with a capital letter, as the first word of a speech does. */
  readonly capital?: boolean;
  readonly weight?: number;
}

/** A relation that is ready to be drawn from. */
interface Table {
  readonly relation: Relation;
  readonly words: readonly string[];
  readonly nouns: ReadonlyMap<string, readonly string[]>;
  readonly fitting: ReadonlyMap<string, ReadonlySet<string>>;
  /** Running sums of the words' shares: with the root of their number of nouns, so that no answer takes all. */
  readonly shares: readonly number[];
}

function sums(weights: readonly number[]): number[] {
  let sum = 0;
  return weights.map((each) => (sum += each));
}

function drawn(draw: Draw, running: readonly number[]): number {
  const at = draw.random.uniform() * running[running.length - 1];
  return running.findIndex((sum) => at < sum);
}

function tabulate(relation: Relation): Table {
  const words = Object.keys(relation.answers);
  const nouns = new Map(words.map((word) => [word, list(relation.answers[word])]));
  const fitting = new Map(
    words.map((word) => [word, new Set([...nouns.get(word)!, ...list(relation.also?.[word] ?? '')])]),
  );
  return {
    relation,
    words,
    nouns,
    fitting,
    shares: sums(words.map((word) => Math.sqrt(nouns.get(word)!.length))),
  };
}

/** Whatever introduces a noun: creatures and things, or people with a trade. */
export type Introduce = (draw: Draw, noun: string, other: string, mother: boolean) => Introduction;

/** Makes the parts of a kind that asks for one of several relations. */
export function asks(relations: readonly Relation[], present: Introduce = introduce): (draw: Draw) => Parts {
  const tables = relations.map(tabulate);
  const weights = sums(relations.map(({ weight }) => weight ?? 1));
  return (draw) => {
    const { relation, words, nouns, fitting, shares } = tables[drawn(draw, weights)];
    const answer = words[drawn(draw, shares)];
    const noun = draw.pick(nouns.get(answer)!);
    const rivals = words.filter((word) => !fitting.get(word)!.has(noun));
    const some = draw.several(rivals, Math.min(rivals.length, 4));
    const other = draw.pick(nouns.get(some[0] ?? words.find((word) => word !== answer))!);
    const intro = present(draw, noun, other, relation.mother ?? false);
    const styled = (word: string): string =>
      relation.capital ? word[0].toUpperCase() + word.slice(1) : word;
    return ask(draw, intro, {
      wording: asked(draw, intro, relation.train, relation.valid),
      lead: relation.leads ? vary(draw, draw.pick(relation.leads), intro.past) : '',
      them: relation.one ? 'it' : 'them',
      word: styled(answer),
      rivals: [...some, ...(relation.extra ?? [])].slice(0, 4).map(styled),
    });
  };
}

/** Speaks to it by its name, or says that it is called so. */
const BY_NAME = /, \{name\}[,.!?]?"|__, \{name\}|"\{name\}|called \{name\}|\{[Nn]ame\},? the __/;

/** A wording of this split that fits what was introduced. */
export function asked(
  draw: Draw,
  { nameless }: Introduction,
  train: readonly string[],
  valid: readonly string[],
): string {
  for (;;) {
    const wording = draw.held(train, valid);
    if (!nameless || !BY_NAME.test(wording)) return wording;
  }
}

interface Question {
  readonly wording: string;
  readonly word: string;
  readonly rivals: readonly string[];
  readonly lead?: string;
  readonly them?: string;
}

/** Puts a question about what was introduced. */
export function ask(
  draw: Draw,
  intro: Introduction,
  { wording, word, rivals, lead = '', them = 'it' }: Question,
): Parts {
  const friend = draw.person();
  const words = {
    ...intro.words,
    lead,
    them,
    an: article(word),
    wordAgain: word.toLowerCase(),
    friend: friend.name,
    friendHe: friend.he,
    friendHis: friend.his,
    friendHim: friend.him,
  };
  const text = write(vary(draw, wording, intro.past), words);
  const at = text.indexOf('__');
  const joined = text[at - 1] !== ' ';
  return {
    opening: intro.opening,
    middle: intro.middle,
    question: joined ? text.slice(0, at) : text.slice(0, at - 1),
    word,
    rivals,
    after: text.slice(at + 2),
    joined,
    about: intro.about,
    avoid: intro.avoid,
  };
}
