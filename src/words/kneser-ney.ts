// What an n-gram remembers: interpolated Kneser-Ney smoothing with one discount, the bar for every model of words.
import { ValueError } from '../lstm/index.ts';

export interface KneserNeyOptions {
  /** Longest n-gram, in tokens: 1 to 5. Default 5. */
  readonly order?: number;
  /** Taken from every count: more than 0, less than 1. Default 0.8. */
  readonly discount?: number;
  /** Tokens are 0 to `vocabularySize` - 1. */
  readonly vocabularySize: number;
}

/**
 * The n-grams of a corpus, as a trie: a node is an n-gram, its parent the n-gram without the last token. Node 0 is
 * empty. The nodes lie in flat arrays, and a hash table finds a child by (parent, token), so that 5 million tokens take
 * seconds and some hundred megabytes.
 *
 * @example
 * const model = new KneserNey({ vocabularySize: 3 });
 * model.add([0, 1, 2, 0, 1]);
 * model.finish();
 * model.logProbability([0, 1], 1); // ln p(1 | 0)
 */
export class KneserNey {
  readonly order: number;
  readonly discount: number;
  readonly vocabularySize: number;
  #nodes = 1;
  /** Nodes by hash, 0 where the slot is free; their number is a power of two. */
  #slots = new Int32Array(1 << 12);
  /** [node, 2]: parent and token. */
  #edges: Int32Array = new Int32Array(2 * roomIn(1 << 12));
  /** [node]: how often an n-gram of full order was seen; of a shorter one, how many different tokens stood before it. */
  #counts: Int32Array = new Int32Array(roomIn(1 << 12));
  /** [node, 2]: the sum of the children's counts, and how many children there are. Empty until `finish`. */
  #following = new Int32Array(0);

  /** @throws {ValueError} for an order, discount or size out of range. */
  constructor({ order = 5, discount = 0.8, vocabularySize }: KneserNeyOptions) {
    if (!(Number.isInteger(order) && order >= 1 && order <= 5)) {
      throw new ValueError(`An n-gram model has an order of 1 to 5, not ${order}.`);
    }
    if (!(discount > 0 && discount < 1)) {
      throw new ValueError(`The discount lies between 0 and 1, not at ${discount}.`);
    }
    if (!(Number.isInteger(vocabularySize) && vocabularySize >= 1)) {
      throw new ValueError(`A vocabulary has one token or more, not ${vocabularySize}.`);
    }
    this.order = order;
    this.discount = discount;
    this.vocabularySize = vocabularySize;
  }

  /**
   * Reads a document; no n-gram reaches over its ends. Its first token is counted as if a token of its own stood before
   * it: let documents begin with the mark that ends them, if the model is to know how they begin.
   * @throws {ValueError} for a token outside the vocabulary, and after `finish`.
   */
  add(tokens: ArrayLike<number>): void {
    if (this.#following.length > 0)
      throw new ValueError('This n-gram model is finished: add documents before.');
    for (let i = 0; i < tokens.length; i++) this.#check(tokens[i]);
    for (let start = 0; start < tokens.length; start++) {
      const length = Math.min(this.order, tokens.length - start);
      let node = 0;
      for (let n = 1; n <= length; n++) {
        node = this.#child(node, tokens[start + n - 1]) || this.#grow(node, tokens[start + n - 1]);
        if (n === this.order) this.#counts[node]++;
        // Nothing stands before a document: what it begins with counts as often as it comes.
        else if (start === 0) this.#counts[node] = n === 1 ? 1 : this.#counts[node] + 1;
      }
    }
  }

  /** Counts what the probabilities are made of, after the last document. */
  finish(): void {
    if (this.#following.length > 0) return;
    // [node]: the n-gram without its first token. It was met one place further on, so it has a node.
    const suffixes = new Int32Array(this.#nodes);
    for (let node = 1; node < this.#nodes; node++) {
      const parent = this.#edges[2 * node];
      if (parent === 0) continue;
      const suffix = this.#child(suffixes[parent], this.#edges[2 * node + 1]);
      suffixes[node] = suffix;
      this.#counts[suffix]++;
    }
    this.#following = new Int32Array(2 * this.#nodes);
    for (let node = 1; node < this.#nodes; node++) {
      const parent = this.#edges[2 * node];
      this.#following[2 * parent] += this.#counts[node];
      this.#following[2 * parent + 1]++;
    }
  }

  /**
   * The natural logarithm of the probability of `tokens[at]`, given those before it; what comes after has no part in it.
   * @throws {ValueError} before `finish`, and for a token outside the vocabulary.
   */
  logProbability(tokens: ArrayLike<number>, at: number): number {
    if (this.#following.length === 0) throw new ValueError('Finish the n-gram model before you ask it.');
    this.#check(tokens[at]);
    let p = 1 / this.vocabularySize;
    for (let n = 0; n < this.order && n <= at; n++) {
      let context = 0;
      for (let i = at - n; i < at; i++) {
        context = this.#child(context, tokens[i]);
        if (context === 0) return Math.log(p);
      }
      const total = this.#following[2 * context];
      if (total === 0) break;
      const node = this.#child(context, tokens[at]);
      const seen = node === 0 ? 0 : this.#counts[node] - this.discount;
      p = (seen + this.discount * this.#following[2 * context + 1] * p) / total;
    }
    return Math.log(p);
  }

  /**
   * Perplexity over all tokens of the documents but the first `given` of each, which are read and not asked for.
   * @throws {ValueError} if no token is left.
   */
  perplexity(documents: Iterable<ArrayLike<number>>, given = 0): number {
    let sum = 0;
    let count = 0;
    for (const tokens of documents) {
      for (let at = given; at < tokens.length; at++, count++) sum += this.logProbability(tokens, at);
    }
    if (count === 0)
      throw new ValueError('The perplexity of no tokens is not defined: give a document that has some.');
    return Math.exp(-sum / count);
  }

  #check(token: number): void {
    if (!(Number.isInteger(token) && token >= 0 && token < this.vocabularySize)) {
      throw new ValueError(`Tokens run from 0 to ${this.vocabularySize - 1}; this one is ${token}.`);
    }
  }

  /** The node of `parent` and then `token`, or 0. */
  #child(parent: number, token: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = hash(parent, token) & mask; ; slot = (slot + 1) & mask) {
      const node = this.#slots[slot];
      if (node === 0 || (this.#edges[2 * node] === parent && this.#edges[2 * node + 1] === token))
        return node;
    }
  }

  /** A new node, for a child that is not there. */
  #grow(parent: number, token: number): number {
    if (this.#nodes === this.#counts.length) this.#makeRoom();
    const node = this.#nodes++;
    this.#edges[2 * node] = parent;
    this.#edges[2 * node + 1] = token;
    this.#file(node);
    return node;
  }

  #makeRoom(): void {
    this.#slots = new Int32Array(2 * this.#slots.length);
    const room = roomIn(this.#slots.length);
    this.#edges = longer(this.#edges, 2 * room);
    this.#counts = longer(this.#counts, room);
    for (let node = 1; node < this.#nodes; node++) this.#file(node);
  }

  #file(node: number): void {
    const mask = this.#slots.length - 1;
    let slot = hash(this.#edges[2 * node], this.#edges[2 * node + 1]) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = node;
  }
}

/** How many nodes a hash table takes before it is too full to be quick. */
function roomIn(slots: number): number {
  return (slots * 3) / 4;
}

function hash(parent: number, token: number): number {
  let x = Math.imul(parent, 0x9e3779b1) ^ Math.imul(token + 1, 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
  return x ^ (x >>> 15);
}

function longer(array: Int32Array, length: number): Int32Array {
  const result = new Int32Array(length);
  result.set(array);
  return result;
}
