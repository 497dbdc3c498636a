// A text put together from pieces of a source, which knows where each of its characters stands there.

/** Characters and the place that they stand for. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly stop: number;
}

export class Patchwork {
  /** Where each piece begins in the text. */
  readonly #offsets: number[] = [];
  readonly #pieces: Piece[] = [];
  #text = '';

  get text(): string {
    return this.#text;
  }

  get length(): number {
    return this.#text.length;
  }

  /** The last character; empty where there is none. */
  get last(): string {
    return this.#pieces.at(-1)?.text.at(-1) ?? '';
  }

  /** A piece is as long as its place, or all of it stands for all of its place. Empty ones are passed over. */
  add(piece: Piece): void {
    if (piece.text === '') return;
    this.#offsets.push(this.#text.length);
    this.#pieces.push(piece);
    this.#text += piece.text;
  }

  /** The place in the source of the characters from `start` to before `stop`, which are at least one. */
  place(start: number, stop: number): [start: number, stop: number] {
    return [this.#placeOf(start).start, this.#placeOf(stop - 1).stop];
  }

  #placeOf(at: number): { start: number; stop: number } {
    let low = 0;
    let high = this.#offsets.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#offsets[middle] <= at) low = middle;
      else high = middle - 1;
    }
    const { text, start, stop } = this.#pieces[low];
    if (text.length !== stop - start) return { start, stop };
    const place = start + at - this.#offsets[low];
    return { start: place, stop: place + 1 };
  }
}
