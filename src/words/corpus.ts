// A text of any length in pieces, which are read when they are needed: memory does not grow with the text.
import { Random, ValueError } from '../lstm/index.ts';
import type { DocumentSource, Passage } from './document-streams.ts';

/** A part of a text that can be read at any time: of a file, of a string. */
export interface Piece {
  read(): string | Promise<string>;
}

interface Place {
  readonly seed: number;
  readonly position: number;
}

/** One piece in so many is for validation. */
const VALIDATION_EVERY = 20;
/** Pieces of validation that are enough for a steady score. */
const MOST_VALIDATION = 40;

/**
 * Takes some pieces, spread evenly, out for validation.
 * @throws {ValueError} when there are not two pieces.
 */
export function splitPieces(pieces: readonly Piece[]): { training: Piece[]; validation: Piece[] } {
  if (pieces.length < 2) {
    throw new ValueError('the text is too short to learn from; give at least a few pages.');
  }
  const count = Math.min(MOST_VALIDATION, Math.max(1, Math.round(pieces.length / VALIDATION_EVERY)));
  const every = pieces.length / count;
  const taken = new Set(Array.from({ length: count }, (_, i) => Math.floor((i + 0.5) * every)));
  return {
    training: pieces.filter((_, i) => !taken.has(i)),
    validation: pieces.filter((_, i) => taken.has(i)),
  };
}

/** The pieces of a text without end, in a new order each time round. */
export class Corpus implements DocumentSource {
  readonly #pieces: readonly Piece[];
  #order: number[] = [];
  #seed: number;
  #position = 0;

  constructor(pieces: readonly Piece[], seed: number) {
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
