// A text that is looked at word by word: its words with their places, and a memory to read it into.
import { ValueError } from '../lstm/index.ts';
import type { Memory } from './memory.ts';
import { LINE_END, tokenize } from './tokens.ts';
import type { Words } from './words.ts';

/** A word of a text that was looked at; marks and line ends are words too. */
export interface ReadWord {
  readonly text: string;
  /** Offsets in the text, in UTF-16 units. */
  readonly start: number;
  readonly stop: number;
}

/** One memory a model, for looks that leave nothing behind: what an engine hands out it does not take back. */
const memories = new WeakMap<Words, Memory>();

/** A memory of nothing, which the next caller empties. */
export function emptyMemory(words: Words): Memory {
  let memory = memories.get(words);
  if (!memory) {
    memory = words.memory();
    memories.set(words, memory);
  }
  return memory.reset();
}

/** The words of a text. @throws {ValueError} when it has none. */
export function wordsOf(memory: Memory, text: string): ReadWord[] {
  const tokens = memory.tokens(text);
  if (tokens.length === 0) throw new ValueError('there is no word to read; give a text of at least one.');
  return Array.from(tokenize(text), ({ start, stop }, i) => ({ text: tokens[i], start, stop }));
}

/** The probability that a memory goes on with a word; unlike `Memory.probabilityOf`, of a line end as well. */
export function probabilityOf(memory: Memory, word: string): number {
  const lineEnd = word === LINE_END ? memory.binder.find(LINE_END) : undefined;
  return lineEnd === undefined ? memory.probabilityOf(word) : memory.probabilities()[lineEnd];
}

/** The same as a logarithm, in nats; what is too unlikely for a 32-bit number counts as the smallest there is. */
export function logProbabilityOf(memory: Memory, word: string): number {
  return Math.log(Math.max(probabilityOf(memory, word), 2 ** -149));
}

/** The word that a memory holds for the likeliest. */
export function likeliest(memory: Memory): string {
  return memory.predictions({ top: 1 })[0].word;
}
