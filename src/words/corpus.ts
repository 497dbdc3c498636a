// A text of any length in pieces, which are read when they are needed: memory does not grow with the text.
import { Random, ValueError } from '../lstm/index.ts';
import type { DocumentSource, Passage } from './document-batches.ts';

/** A part of a text that can be read at any time: of a file, of a string. */
export interface Piece {
  read(): string | Promise<string>;
}

interface Place {
  readonly seed: number;
  readonly position: number;
}

/** One piece in so many is for validation, until there are enough for a steady score. */
const VALIDATION = { first: 2, every: 16, most: 24 } as const;

/** Whether a piece, by its number in the text, is for validation and never learned from. */
export function isForValidation(index: number): boolean {
  const { first, every, most } = VALIDATION;
  return index % every === first && index < every * most;
}

/** The pieces of a text without end, in a new order each time round. */
export class Corpus implements DocumentSource {
  readonly #pieces: readonly Piece[];
  #order: number[] = [];
  #seed: number;
  #position = 0;

  /** @throws {ValueError} when there are no pieces. */
  constructor(pieces: readonly Piece[], seed: number) {
    if (pieces.length === 0) throw new ValueError('there is no text to learn from; give at least one piece.');
    this.#pieces = pieces;
    this.#seed = seed;
    this.#shuffle();
  }

  #shuffle(): void {
    this.#order = new Random(this.#seed).shuffle([...this.#pieces.keys()]);
  }

  async next(): Promise<Passage> {
    if (this.#position === this.#order.length) {
      this.#seed++;
      this.#position = 0;
      this.#shuffle();
    }
    return { text: await this.#pieces[this.#order[this.#position++]].read() };
  }

  get place(): unknown {
    const place: Place = { seed: this.#seed, position: this.#position };
    return place;
  }

  set place(place: unknown) {
    const { seed, position } = place as Place;
    this.#seed = seed;
    this.#position = position;
    this.#shuffle();
  }
}
