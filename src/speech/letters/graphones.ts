// What known words make of the same letters: n-grams of letters with their sounds, counted in a few words at a time.
import type { SpokenLetters } from './chunk-aligner.ts';
import { LETTER_COUNT } from './spelling.ts';

/** Longest n-gram, in letters. */
const ORDER = 8;
/** Taken from every count and given to what was not seen. */
const DISCOUNT = 0.8;
/** Before the first letter and behind the last. */
const EDGE = 0;

/** A context: where it stands, and what follows it. */
interface Context {
  /** Places of its last letter. */
  readonly places: Uint32Array;
  readonly following: Map<number, number>;
  readonly total: number;
  /** The contexts with one letter more in front. */
  readonly longer: Map<number, Context>;
}

/**
 * The joint n-grams of Bisani & Ney (2008): a graphone is a letter with the phones that it gives, and a word is as
 * probable as each of its graphones after those before it, with absolute discounting interpolated down to single
 * graphones. The places of a context are found among those of the shorter one.
 */
export class Graphones {
  readonly #chunks: number;
  readonly #tokens: Uint16Array;
  /** [graphone, 2]: its places in `#order`. */
  readonly #starts: Uint32Array;
  readonly #order: Uint32Array;
  readonly #kinds: number;
  readonly #contexts = new Map<number, Context>();

  /** @param chunks Chunks that a letter may give. */
  constructor(words: Iterable<SpokenLetters>, chunks: number) {
    this.#chunks = chunks;
    const found = [EDGE];
    for (const word of words) {
      for (let i = 0; i < word.letters.length; i++)
        found.push(this.#graphone(word.letters[i], word.chunks[i]));
      found.push(EDGE);
    }
    const tokens = Uint16Array.from(found);
    const starts = new Uint32Array(this.#size + 1);
    for (const token of tokens) starts[token + 1]++;
    this.#kinds = starts.reduce((sum, count) => sum + Math.min(1, count), 0);
    for (let token = 0; token < this.#size; token++) starts[token + 1] += starts[token];
    const order = new Uint32Array(tokens.length);
    const next = starts.slice();
    for (let place = 0; place < tokens.length; place++) order[next[tokens[place]]++] = place;
    [this.#tokens, this.#starts, this.#order] = [tokens, starts, order];
  }

  /** The log-probability of a word's letters with each of the ways to give them chunks. */
  logProbabilities(letters: readonly number[], ways: readonly (readonly number[])[]): number[] {
    return ways.map((chunks) => {
      const word = [EDGE, ...letters.map((letter, i) => this.#graphone(letter, chunks[i])), EDGE];
      let sum = 0;
      for (let at = 1; at < word.length; at++) sum += Math.log(this.#probability(word, at));
      return sum;
    });
  }

  /** Of `word[at]` after what stands before it. */
  #probability(word: readonly number[], at: number): number {
    const count = this.#starts[word[at] + 1] - this.#starts[word[at]];
    const shared = (DISCOUNT * this.#kinds) / this.#size;
    let probability = (Math.max(0, count - DISCOUNT) + shared) / this.#tokens.length;
    let contexts = this.#contexts;
    let places: Uint32Array | undefined;
    for (let n = 1; n < ORDER && n <= at; n++) {
      const context = this.#context(contexts, word[at - n], n, places);
      const { following, total, longer } = context;
      if (total === 0) break;
      const seen = Math.max(0, (following.get(word[at]) ?? 0) - DISCOUNT);
      probability = (seen + DISCOUNT * following.size * probability) / total;
      ({ places } = context);
      contexts = longer;
    }
    return probability;
  }

  /** Of `n` letters: `token`, then what stands at `shorter` (at `n` 1 nothing). */
  #context(among: Map<number, Context>, token: number, n: number, shorter?: Uint32Array): Context {
    const found = among.get(token);
    if (found) return found;
    const tokens = this.#tokens;
    const places = shorter
      ? shorter.filter((place) => place >= n - 1 && tokens[place - n + 1] === token)
      : this.#order.subarray(this.#starts[token], this.#starts[token + 1]);
    const following = new Map<number, number>();
    let total = 0;
    for (const place of places) {
      if (place + 1 === tokens.length) continue;
      following.set(tokens[place + 1], (following.get(tokens[place + 1]) ?? 0) + 1);
      total++;
    }
    const context = { places, following, total, longer: new Map<number, Context>() };
    among.set(token, context);
    return context;
  }

  #graphone(letter: number, chunk: number): number {
    return 1 + letter * this.#chunks + chunk;
  }

  get #size(): number {
    return 1 + LETTER_COUNT * this.#chunks;
  }
}
