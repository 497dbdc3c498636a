// What a model has read: its memory, word by word, and what it expects next.
import { type Floats, FormatError, Random, type Tensor, ValueError } from '../lstm/index.ts';
import { Binder } from './binder.ts';
import type { Contrast, WordNetwork, WordState } from './network.ts';
import { type SavedSentence, Sentence } from './sentence.ts';
import {
  CLOSE_QUOTE,
  display,
  endsSentence,
  LINE_END,
  OPEN_QUOTE,
  spaceBetween,
  tokenize,
} from './tokens.ts';
import { END_OF_TEXT, type Vocabulary } from './vocabulary.ts';

/** A word that may come next. */
export interface Prediction {
  readonly word: string;
  /** From 0 to 1, of all words. */
  readonly probability: number;
}

/** How to write on. */
export interface ContinueOptions {
  /** Words and marks to write; default 40. */
  readonly words?: number;
  /** How adventurous: 1 draws as learned, less keeps to the likely; 0 takes the first of all. Default 0.7. */
  readonly temperature?: number;
  /** Default 1. */
  readonly seed?: number;
  /** Called with each piece of text as it is written. */
  readonly onText?: (text: string) => void;
}

/** A memory as plain numbers and strings, which JSON keeps; see {@link Memory.save}. */
export interface SavedMemory {
  readonly states: readonly (readonly number[])[];
  readonly unknown: readonly (readonly [number, string])[];
  readonly last?: string;
  readonly quoted: boolean;
  /** Whether a line ended behind what was read. */
  readonly lineEnds?: boolean;
  /** Of a model with a contrast. */
  readonly sentence?: SavedSentence;
}

/** The memory of one text. */
export class Memory {
  readonly network: WordNetwork;
  readonly binder: Binder;
  /** What the network remembers, after the last word. */
  readonly state: WordState;
  /** How much more counts what the memory expects beyond what the sentence by itself does. */
  readonly #contrast: number;
  readonly #sentence?: Sentence;
  #last?: string;
  #quoted = false;
  /** Whether a line ended behind the last word: it is read once another word follows. */
  #lineEnds = false;

  /** @internal Made by `Words.memory`. */
  constructor(network: WordNetwork, vocabulary: Vocabulary, contrast = 0) {
    this.network = network;
    this.binder = new Binder(vocabulary);
    this.state = network.createState();
    this.#contrast = contrast;
    if (contrast > 0) this.#sentence = new Sentence(network);
    this.reset();
  }

  /** Forgets everything: as before the first word. */
  reset(): this {
    this.state.reset();
    this.#sentence?.reset();
    this.binder.reset();
    this.#last = undefined;
    this.#quoted = false;
    this.#lineEnds = false;
    this.network.read(END_OF_TEXT, this.state);
    return this;
  }

  /** Reads a word or a text of any length; a text in pieces is read as in one. */
  read(text: string): this {
    const tokens = this.tokens(text);
    const [before, behind] = [text.length - text.trimStart().length, text.trimEnd().length];
    if (text.slice(0, before).includes(LINE_END)) this.#lineEnds = true;
    if (tokens.length > 0) {
      if (this.#lineEnds && this.#last !== undefined) this.readToken(LINE_END);
      for (const token of tokens) this.readToken(token);
    }
    if (text.slice(behind).includes(LINE_END)) this.#lineEnds = true;
    return this;
  }

  /** The words and marks of a text that goes on from what was read: a lone quotation mark closes an open one. */
  tokens(text: string): string[] {
    const tokens = Array.from(tokenize(text), (token) => token.text);
    if (tokens.length === 1 && (tokens[0] === OPEN_QUOTE || tokens[0] === CLOSE_QUOTE)) {
      return [this.#quoted ? CLOSE_QUOTE : OPEN_QUOTE];
    }
    return tokens;
  }

  /** Reads one token, as `tokens` gives it; the id that it is read as, which may be of two (`partsOf`). */
  readToken(token: string): number {
    const id = this.binder.read(token);
    this.network.read(id, this.state);
    this.#sentence?.read(token, id, this.#last);
    this.#last = token;
    this.#lineEnds = false;
    if (token === OPEN_QUOTE) this.#quoted = true;
    if (token === CLOSE_QUOTE) this.#quoted = false;
    return id;
  }

  /** The most likely next words (marks included), first the likeliest. Words that no text has named yet are not in it. */
  predictions({ top = 10 }: { top?: number } = {}): Prediction[] {
    if (!Number.isInteger(top) || top < 1) throw new ValueError(`top must be 1 or more, not ${top}.`);
    const all = this.probabilities();
    for (let id = 0; id < this.binder.vocabulary.firstWord; id++) {
      if (this.binder.word(id) === undefined) all[id] = 0;
    }
    // Only what may be among the first is spelled. Opening and closing marks look alike: both count, and one is added.
    const marks = [OPEN_QUOTE, CLOSE_QUOTE].map((mark) => this.binder.find(mark));
    const least = all.slice().sort()[Math.max(0, all.length - top - marks.length)];
    const words = new Map<string, number>();
    for (const [id, probability] of all.entries()) {
      if (probability < least && !marks.includes(id)) continue;
      const token = this.binder.word(id);
      if (token === undefined) continue;
      const word = display(this.#spelled(token));
      words.set(word, (words.get(word) ?? 0) + probability);
    }
    const ranked = Array.from(words, ([word, probability]) => ({ word, probability }));
    return ranked.sort((a, b) => b.probability - a.probability).slice(0, top);
  }

  /** The probability of every id; a known word that stands in a slot has that of both, its slot none. */
  probabilities(): Floats {
    return this.binder.merge(this.network.probabilities(this.state, this.#beyond).data.slice());
  }

  /** @internal Has the sentence by itself read up to here now, not when it is next asked: while gates are held, say. */
  keepUp(): void {
    void this.#sentence?.state;
  }

  get #beyond(): Contrast | undefined {
    const less = this.#sentence?.state;
    return less && { less, share: this.#contrast };
  }

  /** Erases what the network remembers, all states 0; which unknown word stands in which slot is kept. */
  erase(): void {
    this.state.reset();
    // Up to the next sentence the whole then knows no more than the sentence.
    this.#sentence?.reset();
  }

  /** These words beside each other, first the likeliest; several words in one ("ice cream") follow each other. */
  rank(words: readonly string[]): Prediction[] {
    const ranked = words.map((word) => ({ word, probability: this.probabilityOf(word) }));
    return ranked.sort((a, b) => b.probability - a.probability);
  }

  /**
   * The probability that the text goes on with this word. An unknown word that was not read yet shares what its kind
   * has with all that are as long as it.
   */
  probabilityOf(word: string): number {
    const tokens = this.tokens(word);
    if (tokens.length === 0) throw new ValueError('there is no word to compare; give at least one letter.');
    let probability = this.#probabilityOf(tokens[0]);
    if (tokens.length === 1) return probability;
    const saved = this.save();
    for (const [i, token] of tokens.slice(1).entries()) {
      this.readToken(tokens[i]);
      probability *= this.#probabilityOf(token);
    }
    this.restore(saved);
    return probability;
  }

  #probabilityOf(token: string): number {
    const all = this.probabilities();
    const { vocabulary } = this.binder;
    const id = vocabulary.find(token) ?? this.binder.find(token);
    if (id !== undefined) return all[id];
    const { first, count } = vocabulary.classOf(token);
    let empty = 0;
    for (let slot = first; slot < first + count; slot++) {
      if (this.binder.word(slot) === undefined) empty += all[slot];
    }
    return empty / 26 ** [...token].length;
  }

  /** Writes on, and remembers what it wrote. */
  continue({ words = 40, temperature = 0.7, seed = 1, onText }: ContinueOptions = {}): string {
    if (!Number.isInteger(words) || words < 1) {
      throw new ValueError(`the number of words must be 1 or more, not ${words}.`);
    }
    if (!(temperature >= 0) || temperature > 10) {
      throw new ValueError(`the temperature must be from 0 to 10, not ${temperature}.`);
    }
    const random = new Random(seed);
    let written = '';
    for (let i = 0; i < words; i++) {
      const id = this.#draw(temperature, random);
      const token = this.binder.word(id)!;
      const text = `${spaceBetween(this.#last, token) ? ' ' : ''}${display(this.#spelled(token))}`;
      this.readToken(token);
      written += text;
      onText?.(text);
    }
    return written;
  }

  #draw(temperature: number, random: Random): number {
    const { data } = this.logits();
    const possible: number[] = [];
    for (let id = 0; id < data.length; id++) if (this.binder.word(id) !== undefined) possible.push(id);
    let best = possible[0];
    for (const id of possible) if (data[id] > data[best]) best = id;
    if (temperature === 0) return best;
    const weights = possible.map((id) => Math.exp((data[id] - data[best]) / temperature));
    let left = random.uniform() * weights.reduce((a, b) => a + b, 0);
    for (const [i, weight] of weights.entries()) {
      left -= weight;
      if (left < 0) return possible[i];
    }
    return best;
  }

  /** With a capital letter at the beginning of a sentence. */
  #spelled(token: string): string {
    const first = endsSentence(this.#last) || (this.#last === OPEN_QUOTE && token !== CLOSE_QUOTE);
    return first ? token.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : token;
  }

  /** Everything that was read and is still remembered. */
  save(): SavedMemory {
    return {
      states: this.state.save(),
      unknown: this.binder.save(),
      ...(this.#last !== undefined && { last: this.#last }),
      quoted: this.#quoted,
      ...(this.#lineEnds && { lineEnds: true }),
      ...(this.#sentence && { sentence: this.#sentence.save() }),
    };
  }

  /** Goes on from where `save` was called. @throws {FormatError} when it was saved from another model. */
  restore(saved: SavedMemory): this {
    const { states, unknown, last, quoted, lineEnds = false, sentence } = saved;
    const own = this.state.save();
    const isState = (numbers: readonly number[], i: number): boolean =>
      Array.isArray(states[i]) && states[i].length === numbers.length && states[i].every(Number.isFinite);
    const areStates = Array.isArray(states) && states.length === own.length && own.every(isState);
    const isSentence = this.#sentence ? sentence && this.#sentence.fits(sentence) : sentence === undefined;
    if (!areStates || !isSentence) {
      throw new FormatError('the saved memory belongs to another model; restore it into its own.');
    }
    this.binder.restore(unknown);
    this.state.restore(states);
    if (sentence) this.#sentence?.restore(sentence);
    this.#last = last;
    this.#quoted = quoted;
    this.#lineEnds = lineEnds;
    return this;
  }

  /** The logits of the next word, valid until the next call. */
  logits(): Tensor {
    return this.network.logits(this.state, this.#beyond);
  }
}
