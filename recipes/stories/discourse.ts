// What a written discourse is: something is said, other things happen, and then a word is due that only the beginning determines.
import type { Random } from '../../src/lstm/index.ts';
import { NAMES } from './names.ts';

/** A discourse with a word that is due. The whole text is `before + word + after`. */
export interface Discourse {
  readonly kind: string;
  /** Ends with a space, unless the word joins what stands before it (a closing quotation mark). */
  readonly before: string;
  readonly word: string;
  /** Words that who has forgotten the beginning might expect as well; none of them fits who remembers. */
  readonly rivals: readonly string[];
  /** The rest of the sentence, with its mark. */
  readonly after: string;
  /** Where in `before` the narrative between stands, from and to: it is in the stories anyway. */
  readonly between: Range;
}

/** Where in the whole text the word stands that is due. */
export function placeOf({ before, word }: Discourse): Range {
  return [before.length, before.length + word.length];
}

/** From and to, in characters. */
export type Range = readonly [number, number];

/** Training sees the one, validation the other: names, wordings, nouns and distances differ. */
export type Split = 'train' | 'valid';

export type Gender = 'f' | 'm';

/** A character, with the words that stand for it. */
export interface Person {
  readonly name: string;
  readonly gender: Gender;
  readonly he: string;
  readonly him: string;
  readonly his: string;
  readonly himself: string;
}

/** One way in which the beginning determines a word. */
export interface Kind {
  readonly name: string;
  /** Never in training: validation asks whether the others taught it. */
  readonly heldOut?: boolean;
  make(draw: Draw): Parts;
}

/** The parts that a kind writes; `compose` puts what happens in between. */
export interface Parts {
  /** Whole sentences that determine the word. */
  readonly opening: string;
  /** Sentences that stand between in any case, after the narrative: distractors that name the rivals, say. */
  readonly middle?: string;
  /** The beginning of the sentence whose next word is due, without a space at the end (one is added unless `joined`). */
  readonly question: string;
  readonly word: string;
  readonly rivals: readonly string[];
  /** From directly behind the word to the end of the sentence; begins with a space or a mark. */
  readonly after: string;
  /** The word follows without a space, as a closing quotation mark does. */
  readonly joined?: boolean;
  /** Who the narrative in between may be about; without, it is about others and things. */
  readonly about?: Person;
  /** Narrative in between must not use these (beside the word and its rivals). */
  readonly avoid?: readonly string[];
  /** No narrative in between: a quotation that is open, say, has its own. */
  readonly near?: boolean;
}

/** Sentences for in between. */
export interface Filler {
  /**
   * About `words` words of ordinary narrative, whole sentences without a space at either end, about `about` (or about
   * nobody with a name), with none of the words `avoid` (lower case) in it.
   */
  narrative(random: Random, words: number, about: Person | undefined, avoid: ReadonlySet<string>): string;
}

/** Chance, and what differs between training and validation. */
export class Draw {
  readonly random: Random;
  readonly split: Split;
  readonly #used = new Set<string>();

  constructor(random: Random, split: Split) {
    this.random = random;
    this.split = split;
  }

  pick<T>(items: readonly T[]): T {
    return items[this.random.below(items.length)];
  }

  /** Several, all different. */
  several<T>(items: readonly T[], count: number): T[] {
    const rest = [...items];
    return Array.from({ length: count }, () => rest.splice(this.random.below(rest.length), 1)[0]);
  }

  /** One of the wordings (or nouns) of this split: validation's are never seen in training. */
  held<T>(train: readonly T[], valid: readonly T[]): T {
    return this.pick(this.split === 'train' ? train : valid);
  }

  chance(p: number): boolean {
    return this.random.uniform() < p;
  }

  /** A person of this split whose name is not yet in the discourse. */
  person(gender: Gender = this.chance(0.5) ? 'f' : 'm'): Person {
    for (;;) {
      const name = this.pick(NAMES[this.split][gender]);
      if (this.#used.has(name)) continue;
      this.#used.add(name);
      return gender === 'f'
        ? { name, gender, he: 'she', him: 'her', his: 'her', himself: 'herself' }
        : { name, gender, he: 'he', him: 'him', his: 'his', himself: 'himself' };
    }
  }

  /** A name for an animal or a toy, not yet in the discourse. */
  pet(): string {
    for (;;) {
      const name = this.pick(NAMES[this.split].pet);
      if (this.#used.has(name)) continue;
      this.#used.add(name);
      return name;
    }
  }
}

/** "a" or "an" for what follows. */
export function article(words: string): string {
  return /^(?:[aeio]|u(?!ni|se|su|k))/i.test(words) && !/^(?:one|once)\b/i.test(words) ? 'an' : 'a';
}

/**
 * Fills a wording: `{key}` with its words, `{a key}` with the article before them, `{Key}` and `{A key}` with a capital
 * letter.
 * @throws {Error} for a key that is not given: a mistake in the wording.
 */
export function write(wording: string, words: Readonly<Record<string, string>>): string {
  return wording.replace(/\{(a |A )?(\w+)\}/g, (whole, before: string | undefined, key: string) => {
    const lower = key[0].toLowerCase() + key.slice(1);
    const given = words[key] ?? words[lower];
    if (given === undefined)
      throw new Error(`the wording "${wording}" asks for ${whole}, which is not given.`);
    const capital = (text: string): string => text[0].toUpperCase() + text.slice(1);
    const text = words[key] === undefined ? capital(given) : given;
    if (!before) return text;
    return `${before === 'A ' ? capital(article(text)) : article(text)} ${text}`;
  });
}

/** Chooses where a wording leaves a choice, `<one|other|>`, fills it in, and puts capitals where sentences begin. */
export function tell(draw: Draw, wording: string, words: Readonly<Record<string, string>>): string {
  const chosen = wording.replace(/<([^<>]*)>/g, (_, choices: string) => draw.pick(choices.split('|')));
  return write(chosen, words)
    .replace(/ {2,}/g, ' ')
    .replace(/(^"?|[.!?] "?)([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** Words of narrative between: near and far, farther in validation than ever in training. */
export function distance({ random, split }: Draw, reach: number): number {
  if (split === 'valid') return 20 + random.below(181);
  if (random.uniform() < 0.5) return random.below(15);
  return Math.floor(reach * (10 + 130 * random.uniform() ** 1.5));
}

/** Draws a discourse of a kind; in training, of distances up to a share of the longest. */
export function compose(kind: Kind, draw: Draw, filler: Filler, reach = 1): Discourse {
  return composed(kind.name, kind.make(draw), draw, filler, reach);
}

/** The discourse that these parts make. */
export function composed(kind: string, parts: Parts, draw: Draw, filler: Filler, reach = 1): Discourse {
  const { opening, middle, question, word, rivals, after, joined, about, near } = parts;
  const avoid = new Set([word, ...rivals, ...(parts.avoid ?? [])].map((each) => each.toLowerCase()));
  const words = near ? 0 : distance(draw, reach);
  const between = words > 4 ? filler.narrative(draw.random, words, about, avoid) : '';
  const text = [opening, between, middle, question].filter(Boolean).join(' ');
  const from = opening.length + 1;
  const range: Range = [from, from + between.length];
  return { kind, before: joined ? text : `${text} `, word, rivals, after, between: range };
}
