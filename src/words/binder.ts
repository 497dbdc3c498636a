// Ties unknown words to slots while a text is read, so that they can be read, remembered and said again.
import { FormatError } from '../lstm/index.ts';
import { tokenize } from './tokens.ts';
import { END_OF_TEXT, keyOf, pairOf, type SlotClass, type Vocabulary } from './vocabulary.ts';

/**
 * Which unknown word stands in which slot of a text. The first unknown name of a text takes the first slot for names,
 * and so on; when all are taken, the one that was read longest ago gives way. The network sees slots alone: it learns
 * to remember whatever was put in (compare the entity markers of Hermann et al. 2015).
 */
export class Binder {
  readonly vocabulary: Vocabulary;
  /** Words by slot; a slot's place in the order tells when it was last read, the last one latest. */
  readonly #words = new Map<number, string>();
  readonly #slots = new Map<string, number>();

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The id of a word that is read; an unknown one takes a slot. With `hidden`, a known one is taken for unknown. A known
   * name that takes a slot may be introduced: then the id is of both, see `partsOf`.
   */
  read(word: string, hidden = false): number {
    const known = this.vocabulary.find(word);
    if (known !== undefined && !hidden && !this.vocabulary.isReadInSlot(known)) return known;
    const key = keyOf(word);
    const taken = this.#slots.get(key);
    const slot = taken ?? this.#free(this.vocabulary.classOf(word));
    const spelled = this.#words.get(slot) ?? word;
    this.#words.delete(slot);
    this.#words.set(slot, spelled);
    this.#slots.set(key, slot);
    const { config, size } = this.vocabulary;
    if (taken !== undefined || known === undefined || hidden || !config.namesIntroduced) return slot;
    return pairOf(slot, known, size);
  }

  /** The slot that a word is in, or the id of a known one; undefined for an unknown one that was not read yet. */
  find(word: string): number | undefined {
    return this.#slots.get(keyOf(word)) ?? this.vocabulary.find(word);
  }

  /** The word of an id, as it was first read; undefined for an empty slot and for the end of the text. */
  word(id: number): string | undefined {
    if (id === END_OF_TEXT) return undefined;
    return this.vocabulary.isSlot(id) ? this.#words.get(id) : this.vocabulary.word(id);
  }

  /**
   * Probabilities by id in which a known word that stands in a slot has what both have, and its slot nothing; the same
   * array.
   */
  merge<T extends Float32Array | Float64Array>(probabilities: T): T {
    for (const [slot, word] of this.#words) {
      const known = this.vocabulary.find(word);
      if (known === undefined) continue;
      probabilities[known] += probabilities[slot];
      probabilities[slot] = 0;
    }
    return probabilities;
  }

  #free({ first, count }: SlotClass): number {
    for (let slot = first; slot < first + count; slot++) if (!this.#words.has(slot)) return slot;
    for (const [slot, word] of this.#words) {
      if (slot < first || slot >= first + count) continue;
      this.#words.delete(slot);
      this.#slots.delete(keyOf(word));
      return slot;
    }
    throw new Error('a class of slots is never empty');
  }

  /** Forgets all unknown words. */
  reset(): void {
    this.#words.clear();
    this.#slots.clear();
  }

  /** Which words stand in which slots, for {@link Binder.restore}. */
  save(): [number, string][] {
    return [...this.#words];
  }

  /** @throws {FormatError} when the slots are none of this vocabulary. */
  restore(saved: readonly (readonly [number, string])[]): void {
    const isBinding = (each: unknown): boolean =>
      Array.isArray(each) && this.vocabulary.isSlot(each[0]) && typeof each[1] === 'string';
    if (!Array.isArray(saved) || !saved.every(isBinding)) {
      throw new FormatError('the saved memory belongs to another model; restore it into its own.');
    }
    this.reset();
    for (const [slot, word] of saved) {
      this.#words.set(slot, word);
      this.#slots.set(keyOf(word), slot);
    }
  }
}

/** A text as a network reads it and as it is foretold, the end of the text before it; two ids may be read as one. */
export interface EncodedText {
  readonly read: number[];
  /** The same, but for known words that are read in slots: the first time they are due as themselves. */
  readonly due: number[];
}

/** A whole text. `hide` may take known words for unknown, so that slots are learned: it is asked once for each different one. */
export function encodeText(
  text: string,
  vocabulary: Vocabulary,
  hide?: (id: number) => boolean,
): EncodedText {
  const binder = new Binder(vocabulary);
  const hidden = new Map<number, boolean>();
  const read = [END_OF_TEXT];
  const due = [END_OF_TEXT];
  for (const { text: word } of tokenize(text)) {
    const known = vocabulary.find(word);
    if (hide && known !== undefined && !hidden.has(known)) hidden.set(known, hide(known));
    const before = binder.find(word);
    read.push(binder.read(word, known !== undefined && hidden.get(known)));
    due.push(before ?? read[read.length - 1]);
  }
  return { read, due };
}

/** A whole text as the ids that are read, the end of the text before it. */
export function encode(text: string, vocabulary: Vocabulary): number[] {
  return encodeText(text, vocabulary).read;
}
