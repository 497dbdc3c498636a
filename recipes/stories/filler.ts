// What happens in between: pieces of story, told of whoever the discourse is about, of others, or of things.
import type { Random } from '../../src/lstm/index.ts';
import type { Filler, Gender, Person } from './discourse.ts';
import { NAMES } from './names.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { PLAIN } from './plain.ts';

/** Draws before a narrative stays shorter than asked for. */
const TRIES = 30;
/** How often a piece is about the person (if one is given) and about somebody else. */
const ABOUT = 0.6;
const OTHERS = { besides: 0.12, alone: 0.35 };
/** How often a further piece about the same person says "she" rather than the name. */
const PRONOUN = 0.6;

/** Pieces in order of length, so that those short enough are the beginning of the list. */
class Pool {
  readonly #pieces: readonly Piece[];
  /** How many pieces have at most so many words. */
  readonly #counts: Uint32Array;

  constructor(pieces: readonly Piece[]) {
    this.#pieces = [...pieces].sort((a, b) => a.words - b.words);
    this.#counts = new Uint32Array((this.#pieces.at(-1)?.words ?? 0) + 1);
    for (const { words } of pieces) this.#counts[words]++;
    for (let i = 1; i < this.#counts.length; i++) this.#counts[i] += this.#counts[i - 1];
  }

  get size(): number {
    return this.#pieces.length;
  }

  /** A piece of at most so many words, if there is one: the longer of two, since long ones are rare and tell more. */
  draw(random: Random, words: number): Piece | undefined {
    const count = this.#counts[Math.min(words, this.#counts.length - 1)];
    return count > 0 ? this.#pieces[Math.max(random.below(count), random.below(count))] : undefined;
  }
}

/** Who a piece is told of. */
interface Hero {
  readonly name: string;
  readonly gender: Gender;
  /** The name must not be said: only pieces that can do with pronouns will do. */
  readonly unnamed: boolean;
  /** The piece just before was told of them, so that a pronoun is understood. */
  recent: boolean;
}

/** Every slot is a subject or an owner at a sentence's beginning, where "She" or "Her" can stand. */
const canDoWithoutName = (text: string): boolean => !/(?<!^|[.!] )@/.test(text);

/** The pronouns that `tell` puts in place of a name. */
const PRONOUNS = ['she', 'her', 'he', 'his'];
const startsSentence = (text: string, word: string): boolean =>
  new RegExp(`(?:^|[.!] )${word}\\b`, 'i').test(text);

function tell({ text, gender }: Piece, { name, unnamed, recent }: Hero, random: Random): string {
  if (unnamed || (recent && canDoWithoutName(text) && random.uniform() < PRONOUN)) {
    const [subject, owner] = gender === 'f' ? ['She', 'Her'] : ['He', 'His'];
    return text.replaceAll("@'s", owner).replaceAll('@', subject);
  }
  return text.replaceAll('@', name);
}

/**
 * Narrative from stories that are given, or from a few plain sentences of its own if none are.
 *
 * @example
 * new StoryFiller([]).narrative(new Random(1), 20, undefined, new Set(['sun'])) // => about 20 words, none of them "sun"
 */
export class StoryFiller implements Filler {
  readonly #neutral: Pool;
  readonly #personal: Record<Gender, Pool>;

  constructor(stories: readonly string[]) {
    const pieces = piecesOf(stories.length > 0 ? stories : PLAIN);
    const of = (gender: Gender | undefined): Pool =>
      new Pool(pieces.filter((piece) => piece.gender === gender));
    this.#neutral = of(undefined);
    this.#personal = { f: of('f'), m: of('m') };
  }

  /** How many pieces there are about women, about men, and about nobody. */
  get sizes(): { f: number; m: number; neutral: number } {
    return { f: this.#personal.f.size, m: this.#personal.m.size, neutral: this.#neutral.size };
  }

  narrative(random: Random, words: number, about: Person | undefined, avoid: ReadonlySet<string>): string {
    const banned = [...avoid].map((word) => ` ${word.toLowerCase()} `);
    const hero: Hero | undefined = about && {
      name: about.name,
      gender: about.gender,
      unnamed: avoid.has(about.name.toLowerCase()),
      // The opening, which comes before, is about them.
      recent: true,
    };
    const other = this.#other(random, about, avoid);
    const told = new Set<Piece>();
    const parts: string[] = [];
    let left = words;
    for (let tries = TRIES; left >= 5 && tries > 0; tries--) {
      const who = this.#choose(random, hero, other);
      const piece = (who ? this.#personal[who.gender] : this.#neutral).draw(random, left + 3);
      if (!piece || told.has(piece) || (who?.unnamed && !canDoWithoutName(piece.text))) continue;
      if (banned.some((word) => piece.search.includes(word))) continue;
      const text = who ? tell(piece, who, random) : piece.text;
      if (text !== piece.text && PRONOUNS.some((word) => avoid.has(word) && startsSentence(text, word)))
        continue;
      told.add(piece);
      parts.push(text);
      left -= piece.words;
      tries = TRIES;
      for (const each of [hero, other]) if (each) each.recent = each === who;
    }
    return parts.join(' ');
  }

  #choose(random: Random, hero: Hero | undefined, other: Hero): Hero | undefined {
    const chance = random.uniform();
    if (hero && chance < ABOUT) return hero;
    const others = hero ? OTHERS.besides : OTHERS.alone;
    return chance > 1 - others ? other : undefined;
  }

  /** Somebody else, who cannot be taken for the person: of the other gender, with a name that is not to be avoided. */
  #other(random: Random, about: Person | undefined, avoid: ReadonlySet<string>): Hero {
    const gender = about ? (about.gender === 'f' ? 'm' : 'f') : random.uniform() < 0.5 ? 'f' : 'm';
    const names = NAMES.train[gender];
    for (;;) {
      const name = names[random.below(names.length)];
      if (!avoid.has(name.toLowerCase())) return { name, gender, unnamed: false, recent: false };
    }
  }
}
