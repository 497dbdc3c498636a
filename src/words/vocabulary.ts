// The words that a model knows, and slots for those that it does not: their ids, their spelling, their classes.
import { FormatError } from '../lstm/index.ts';

/** What a model file keeps of a vocabulary. */
export interface VocabularyConfig {
  /** Known words by falling frequency, spelled as within a sentence: "dog", "Anna", "I". */
  readonly words: readonly string[];
  /** Endings by which unknown words are told apart: "ed", "ng", "ly", … */
  readonly endings: readonly string[];
  /** Names are read as unknown words are: who is called so is what the text says, not what others of that name did. Default false. */
  readonly namesInSlots?: boolean;
  /** Where a known name takes a slot it is read as itself, too: that Anna is a woman's name. Default false. */
  readonly namesIntroduced?: boolean;
}

/** What ends one text and begins the next; the first thing that is ever read. */
export const END_OF_TEXT = 0;

/** The largest vocabulary of which two ids fit into one integer of 32 bits. */
const MOST_INTRODUCED = 46_000;

/** Two ids of a vocabulary in one, beyond its own: a slot, and the name that is put into it. */
export function pairOf(slot: number, name: number, size: number): number {
  return slot + size * (name + 1);
}

/** The ids in one; the second is -1 where there is none. */
export function partsOf(id: number, size: number): readonly [id: number, also: number] {
  return [id % size, Math.floor(id / size) - 1];
}

/** Slots for unknown names, numbers, words with each of the endings, and other words. */
const SLOTS = { name: 10, number: 6, ending: 4, other: 10 } as const;

/** "Anna", but not "I". */
const NAME = /^\p{Lu}\p{Ll}/u;

/** The slots of a class lie one after the other. */
export interface SlotClass {
  readonly first: number;
  readonly count: number;
}

/** A word without regard to capital letters: what the network sees. */
export function keyOf(word: string): string {
  return word.toLowerCase();
}

export class Vocabulary {
  readonly config: VocabularyConfig;
  /** Ids: the end of a text, slots, words. */
  readonly size: number;
  /** Id of the first word; those between 0 and it are slots. */
  readonly firstWord: number;
  readonly #ids = new Map<string, number>();
  readonly #classes: SlotClass[] = [];

  /** @throws {FormatError} when the lists are no lists of different words. */
  constructor(config: VocabularyConfig) {
    const { words, endings } = config;
    for (const [name, list] of Object.entries({ words, endings })) {
      if (!Array.isArray(list) || !list.every((each) => typeof each === 'string' && each !== '')) {
        throw new FormatError(`the vocabulary's ${name} are no list of words; the file is damaged.`);
      }
    }
    this.config = config;
    let id = END_OF_TEXT + 1;
    for (const count of [SLOTS.name, SLOTS.number, ...endings.map(() => SLOTS.ending), SLOTS.other]) {
      this.#classes.push({ first: id, count });
      id += count;
    }
    this.firstWord = id;
    this.size = id + words.length;
    for (const [i, word] of words.entries()) this.#ids.set(keyOf(word), id + i);
    if (this.#ids.size !== words.length) {
      throw new FormatError('the vocabulary holds a word twice; the file is damaged.');
    }
    if (config.namesIntroduced && this.size > MOST_INTRODUCED) {
      throw new FormatError(`names can be introduced in a vocabulary of ${MOST_INTRODUCED} at most.`);
    }
  }

  /** The id of a known word. */
  find(word: string): number | undefined {
    return this.#ids.get(keyOf(word));
  }

  /** A known word, spelled as within a sentence. @throws {RangeError} for the id of a slot. */
  word(id: number): string {
    const word = this.config.words[id - this.firstWord];
    if (word === undefined) throw new RangeError(`id ${id} is no known word.`);
    return word;
  }

  /** Whether a known word is a name: one with a capital letter within sentences. */
  isName(id: number): boolean {
    return NAME.test(this.word(id));
  }

  /** Whether a known word is read as unknown ones are. */
  isReadInSlot(id: number): boolean {
    return this.config.namesInSlots === true && this.isName(id);
  }

  isSlot(id: number): boolean {
    return Number.isInteger(id) && id > END_OF_TEXT && id < this.firstWord;
  }

  /** The slots for an unknown word of this spelling. */
  classOf(word: string): SlotClass {
    const { endings } = this.config;
    if (/^\p{N}/u.test(word)) return this.#classes[1];
    if (/^\p{Lu}/u.test(word)) return this.#classes[0];
    const ending = endings.findIndex((each) => word.length > each.length + 1 && word.endsWith(each));
    return this.#classes[ending < 0 ? this.#classes.length - 1 : 2 + ending];
  }
}
