// The sentence by itself: what would come next if nothing had been said before it.
import type { WordNetwork, WordState } from './network.ts';
import { CLOSE_QUOTE, endsSentence } from './tokens.ts';
import { END_OF_TEXT, partsOf } from './vocabulary.ts';

/** A sentence that does not end is begun anew after so many tokens, so that no text fills the memory. */
const LONGEST = 200;

/** Whether `token` begins a sentence behind `last`, the sentence before having `length` tokens. */
function begins(token: string, last: string, length: number): boolean {
  return length >= LONGEST || (endsSentence(last) && token !== CLOSE_QUOTE);
}

/**
 * Where the last sentence of a text begins; a mark that ends one and has nothing behind it belongs to it, and so does
 * what follows a closing quotation mark.
 */
export function lastSentence(tokens: readonly string[]): number {
  let start = 0;
  for (let i = 1; i < tokens.length; i++) if (begins(tokens[i], tokens[i - 1], i - start)) start = i;
  return start;
}

/** A sentence as JSON keeps it: the ids that were read of it, and whether it is the first of its text. */
export interface SavedSentence {
  readonly ids: readonly number[];
  readonly first: boolean;
}

/** A reader that forgets what was before the sentence it is in. It reads once it is asked, and then only what is new. */
export class Sentence {
  readonly #network: WordNetwork;
  readonly #state: WordState;
  #ids: number[] = [];
  #first = true;
  /** How many of the ids the state holds; -1 for nothing, not even the beginning. */
  #held = -1;

  constructor(network: WordNetwork) {
    this.#network = network;
    this.#state = network.createState();
  }

  /** As before the first word of a text, or where all that was read is erased. */
  reset(): void {
    this.restore({ ids: [], first: true });
  }

  /** Takes in a token, with the id that it is read as and the token before it. */
  read(token: string, id: number, last: string | undefined): void {
    if (last !== undefined && begins(token, last, this.#ids.length)) this.restore({ ids: [], first: false });
    this.#ids.push(id);
  }

  /** What it remembers; nothing in a text's first sentence, of which it knows no less than who has read the whole text. */
  get state(): WordState | undefined {
    if (this.#first) return undefined;
    if (this.#held < 0) {
      this.#state.reset();
      this.#network.read(END_OF_TEXT, this.#state);
      this.#held = 0;
    }
    for (; this.#held < this.#ids.length; this.#held++) {
      this.#network.read(this.#ids[this.#held], this.#state);
    }
    return this.#state;
  }

  /** Whether that was saved from one of this network's. */
  fits(saved: SavedSentence): boolean {
    const { vocabularySize } = this.#network.sizes;
    const isId = (id: unknown): boolean =>
      Number.isSafeInteger(id) &&
      (id as number) >= 0 &&
      partsOf(id as number, vocabularySize).every((part) => part < vocabularySize);
    const { ids, first } = saved;
    return typeof first === 'boolean' && Array.isArray(ids) && ids.length <= LONGEST && ids.every(isId);
  }

  save(): SavedSentence {
    return { ids: [...this.#ids], first: this.#first };
  }

  restore({ ids, first }: SavedSentence): void {
    this.#ids = [...ids];
    this.#first = first;
    this.#held = -1;
  }
}
