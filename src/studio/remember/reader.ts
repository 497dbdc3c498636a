// Reads a text that a person is writing: what was read before is not read again, only what changed.
import type { Memory, Prediction, SavedMemory, Words } from '../../words/index.ts';

/** Words between two places to go back to; each holds a whole memory. */
const EVERY = 8;

interface Place {
  readonly words: number;
  readonly memory: SavedMemory;
}

/** What one network expects after each word of a text that grows and changes. */
export class Reader {
  readonly #memory: Memory;
  readonly #top: number;
  #tokens: string[] = [];
  #next: (readonly Prediction[])[] = [];
  #places: Place[];

  constructor(words: Words, top: number) {
    this.#memory = words.memory();
    this.#top = top;
    this.#places = [{ words: 0, memory: this.#memory.save() }];
  }

  /** Takes another text: what differs from the last is forgotten. */
  take(tokens: readonly string[]): void {
    let same = 0;
    while (same < this.#tokens.length && this.#tokens[same] === tokens[same]) same++;
    if (same < this.#tokens.length) {
      this.#places = this.#places.filter(({ words }) => words <= same);
      const { words, memory } = this.#places[this.#places.length - 1];
      this.#memory.restore(memory);
      this.#tokens.length = words;
      this.#next.length = words;
    }
  }

  /** What is expected after word `number` of the text that was taken; the words before it are asked for first. */
  after(number: number, tokens: readonly string[]): readonly Prediction[] {
    if (number < this.#next.length) return this.#next[number];
    const token = tokens[number];
    this.#memory.readToken(token);
    this.#tokens.push(token);
    this.#next.push(this.#memory.predictions({ top: this.#top }));
    if (this.#tokens.length % EVERY === 0) {
      this.#places.push({ words: this.#tokens.length, memory: this.#memory.save() });
    }
    return this.#next[number];
  }
}
