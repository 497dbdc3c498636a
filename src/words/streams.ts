// A known sequence of tokens cut into parallel streams, read on from batch to batch.
import { type IntTensor, type Random, ValueError } from '../lstm/index.ts';

/** `batch` contiguous parts of a sequence, each read from its beginning to its end. */
export class Streams {
  readonly #tokens: Int32Array;
  readonly #length: number;
  readonly #random?: Random;
  /** Tokens read of each stream. */
  place = 0;

  /**
   * With `random`, every round begins a few tokens later or earlier, so that its batches are cut elsewhere.
   * @throws {ValueError} when there are not two tokens for each stream.
   */
  constructor(tokens: Int32Array, batch: number, random?: Random) {
    this.#tokens = tokens;
    this.#length = Math.floor(tokens.length / batch);
    this.#random = random;
    if (this.#length < 2) {
      throw new ValueError(
        `${tokens.length} tokens are too few for ${batch} streams; make the batch smaller.`,
      );
    }
  }

  /** Tokens that are left of each stream. */
  get remaining(): number {
    return this.#length - this.place;
  }

  /** Back to the beginning. */
  restart(): void {
    this.place = this.#random?.below(Math.min(20, this.#length - 1)) ?? 0;
  }

  /** The next steps [time, batch] and what follows each, which is -1 beyond the end. */
  next(ids: IntTensor, targets: IntTensor): void {
    const [time, batch] = ids.shape;
    const [x, y] = [ids.data, targets.data];
    for (let t = 0; t < time; t++) {
      const at = this.place + t;
      for (let b = 0; b < batch; b++) {
        const i = b * this.#length + at;
        const inside = at + 1 < this.#length;
        x[t * batch + b] = inside ? this.#tokens[i] : 0;
        y[t * batch + b] = inside ? this.#tokens[i + 1] : -1;
      }
    }
    this.place += time;
  }
}
