// What training reads: an endless stream of documents, natural ones and discourses, in fixed shares.
import { Random } from '../../src/lstm/index.ts';
import type { Passage } from '../../src/words/index.ts';
import { composed, Draw, type Filler, type Kind } from './discourse.ts';
import { sentencesOf } from './pieces.ts';
import { rollCall } from './roll-call.ts';
import { RELATIONS } from './roll-call-relations.ts';
import { composeTogether, joined, passageOf } from './together.ts';

/** Parts of the stream in words; they need not add up to 1. */
export interface Shares {
  readonly discourses: number;
  readonly rollCalls: number;
  /** Discourses of some kinds one after the other, with nothing in between. */
  readonly drills: number;
  readonly tinystories: number;
  readonly tales: number;
  readonly storybooks: number;
  /** What grown-ups tell, which otherwise comes in between and is read alone; none if it is left out. */
  readonly everyday?: number;
}

/** Natural documents, as `readCorpora` gives them, and pieces as `everyday.ts` has them. */
export interface Documents {
  readonly tinystories: { readonly train: readonly string[] };
  readonly tales: readonly string[];
  readonly storybooks: readonly string[];
  readonly everyday?: readonly string[];
}

export interface MixtureOptions {
  readonly corpora: Documents;
  /** Those held out are left aside. */
  readonly kinds: readonly Kind[];
  /** How often a kind comes, by its name; 1 for those not named. */
  readonly weights?: Readonly<Record<string, number>>;
  /** Names of the kinds that drills are of. */
  readonly drilled?: readonly string[];
  readonly filler: Filler;
  readonly shares: Shares;
  /** Goes on being used by the mixture. */
  readonly random: Random;
}

/** How far a corpus is read: `position` documents of an order that `seed` gives. */
interface Progress {
  readonly seed: number;
  readonly position: number;
}

/** Where a mixture is; plain JSON. */
export interface MixturePlace {
  readonly random: number[];
  /** Words given so far, by part. */
  readonly words: Required<Record<keyof Shares, number>>;
  readonly progress: Record<Natural, Progress>;
}

type Natural = 'tinystories' | 'tales' | 'storybooks' | 'everyday';

const NATURAL: readonly Natural[] = ['tinystories', 'tales', 'storybooks', 'everyday'];
const NO_WORDS: ReadonlySet<string> = new Set();

/** Words of discourses after which they reach as far as they ever do. */
const FULL_REACH = 4_000_000;
/** How often a document has one discourse, two, three and four, and how often it has story around them. */
const COUNTS = [0.2, 0.3, 0.3, 0.2];
const EMBEDDED = 0.3;
/** How often a document of roll calls has two. */
const TWO = 0.5;
/** Discourses of a drill, at least and at most. */
const DRILL = [2, 5] as const;

/** A corpus, each document once before any comes again. */
class Shuffled {
  readonly #documents: readonly string[];
  #order: number[] = [];
  #seed = 0;
  #position = 0;

  constructor(documents: readonly string[], seed: number) {
    this.#documents = documents;
    this.progress = { seed, position: 0 };
  }

  next(random: Random): string {
    if (this.#position === this.#order.length) this.progress = { seed: random.uint32(), position: 0 };
    return this.#documents[this.#order[this.#position++]];
  }

  get progress(): Progress {
    return { seed: this.#seed, position: this.#position };
  }

  set progress({ seed, position }: Progress) {
    if (!(position >= 0 && position <= this.#documents.length)) {
      throw new Error(
        `place ${position} is not in a corpus of ${this.#documents.length} documents: it is another's.`,
      );
    }
    this.#seed = seed;
    this.#position = position;
    this.#order = new Random(seed).shuffle(this.#documents.map((_, i) => i));
  }
}

const countWords = (text: string): number => text.split(/\s+/).length;

/**
 * An endless stream of documents, the same for the same seed. Whichever part is farthest behind its share comes next:
 * natural documents in a new order each time round, discourses drawn afresh, one to four to a document and sometimes with
 * story around them, roll calls and drills.
 *
 * @throws {Error} if a share is given to what has no documents or kinds, or no share is above 0
 */
export class Mixture {
  readonly #random: Random;
  readonly #filler: Filler;
  readonly #shares: Required<Shares>;
  readonly #kinds: readonly Kind[];
  readonly #drilled: readonly Kind[];
  readonly #weights: readonly number[];
  readonly #stories: readonly string[];
  readonly #natural: Readonly<Record<Natural, Shuffled>>;
  #words: Required<Record<keyof Shares, number>> = {
    discourses: 0,
    rollCalls: 0,
    drills: 0,
    tinystories: 0,
    tales: 0,
    storybooks: 0,
    everyday: 0,
  };

  constructor({ corpora, kinds, weights = {}, drilled = [], filler, shares, random }: MixtureOptions) {
    this.#random = random;
    this.#filler = filler;
    this.#shares = { everyday: 0, ...shares };
    this.#kinds = kinds.filter(({ heldOut }) => !heldOut);
    this.#drilled = this.#kinds.filter(({ name }) => drilled.includes(name));
    this.#weights = this.#kinds.map(({ name }) => weights[name] ?? 1);
    this.#stories = corpora.tinystories.train;
    const { tales, storybooks, everyday = [] } = corpora;
    const documents = { tinystories: this.#stories, tales, storybooks, everyday };
    const sizes = {
      ...{ ...documents, discourses: this.#weights.filter((weight) => weight > 0) },
      ...{ rollCalls: RELATIONS, drills: this.#drilled },
    };
    const parts = Object.keys(this.#shares) as (keyof Shares)[];
    for (const part of parts) {
      if (this.#shares[part] > 0 && sizes[part].length === 0)
        throw new Error(`${part} have a share but there are none.`);
    }
    if (!parts.some((part) => this.#shares[part] > 0))
      throw new Error('give at least one part a share above 0.');
    const unknown = Object.keys(weights).find((name) => !kinds.some((kind) => kind.name === name));
    if (unknown !== undefined) throw new Error(`there is no kind "${unknown}" to give a weight to.`);
    const shuffled = (part: Natural): Shuffled => new Shuffled(documents[part], random.uint32());
    this.#natural = {
      tinystories: shuffled('tinystories'),
      tales: shuffled('tales'),
      storybooks: shuffled('storybooks'),
      everyday: shuffled('everyday'),
    };
  }

  /**
   * The next document: plain text, paragraphs parted by "\n". What happens in between in a discourse is to be read and
   * not to be learned: it is in the stories, and what is due weighs more without it. The word that is due is marked.
   */
  next(): Passage {
    const part = this.#behind();
    const document = this.#from(part);
    this.#words[part] += countWords(document.text);
    return document;
  }

  #from(part: keyof Shares): Passage {
    if (part === 'discourses') return this.#discourses();
    if (part === 'rollCalls') return this.#rollCalls();
    if (part === 'drills') return this.#drill();
    return { text: this.#natural[part].next(this.#random) };
  }

  /** From now on discourses reach as far as they ever do, as if as much as that had been read. */
  reachFully(): void {
    for (const part of Object.keys(this.#words) as (keyof Shares)[]) {
      this.#words[part] = (this.#shares[part] * FULL_REACH) / this.#shares.discourses;
    }
  }

  /** Set to what it was once, in a mixture of the same parts, it makes the same documents follow. */
  get place(): MixturePlace {
    return {
      random: this.#random.state,
      words: { ...this.#words },
      progress: {
        tinystories: this.#natural.tinystories.progress,
        tales: this.#natural.tales.progress,
        storybooks: this.#natural.storybooks.progress,
        everyday: this.#natural.everyday.progress,
      },
    };
  }

  set place({ random, words, progress }: MixturePlace) {
    for (const part of NATURAL) this.#natural[part].progress = progress[part];
    this.#random.state = random;
    this.#words = { ...words };
  }

  #behind(): keyof Shares {
    const parts = (Object.keys(this.#words) as (keyof Shares)[]).filter((part) => this.#shares[part] > 0);
    const reached = (part: keyof Shares): number => this.#words[part] / this.#shares[part];
    return parts.reduce((a, b) => (reached(b) < reached(a) ? b : a));
  }

  #discourses(): Passage {
    const random = this.#random;
    // One draw for all, so that no name is in two.
    const draw = new Draw(random, 'train');
    // What is far is learned from what is near: distances grow with the words that were given.
    const reach = Math.min(1, 0.02 + this.#words.discourses / FULL_REACH);
    const kinds = Array.from(
      { length: 1 + random.choose(COUNTS) },
      () => this.#kinds[random.choose(this.#weights)],
    );
    const parts: Passage[] = composeTogether(kinds, draw, this.#filler, reach);
    if (random.uniform() < EMBEDDED) {
      if (random.uniform() < 0.5) parts.unshift({ text: this.#beginning() });
      else parts.push({ text: this.#filler.narrative(random, 15 + random.below(60), undefined, NO_WORDS) });
    }
    return joined(parts, random.uniform() < 0.5 ? '\n' : ' ');
  }

  #rollCalls(): Passage {
    const draw = new Draw(this.#random, 'train');
    const length = this.#random.uniform() < TWO ? 2 : 1;
    return joined(
      Array.from({ length }, () => rollCall(draw, this.#filler)),
      ' ',
    );
  }

  #drill(): Passage {
    const random = this.#random;
    const draw = new Draw(random, 'train');
    const passages = Array.from({ length: DRILL[0] + random.below(1 + DRILL[1] - DRILL[0]) }, () => {
      const kind = this.#drilled[random.below(this.#drilled.length)];
      return passageOf(composed(kind.name, { ...kind.make(draw), near: true }, draw, this.#filler));
    });
    return joined(passages, ' ');
  }

  /** The first sentences of a story, before anybody speaks. */
  #beginning(): string {
    if (this.#stories.length === 0) return '';
    const sentences = sentencesOf(this.#stories[this.#random.below(this.#stories.length)]);
    const speech = sentences.findIndex((sentence) => sentence.includes('"'));
    const most = 1 + this.#random.below(6);
    return sentences.slice(0, speech < 0 ? most : Math.min(most, speech)).join(' ');
  }
}
