// Weights that come as int8 with a scale a row, kept as they came, times vectors of whole numbers: sums are exact.
import type { Engine } from './engine.ts';
import { ShapeError } from './errors.ts';

/** A matrix [rows, columns] of int8 with a scale a row, in the panels that `matVec8` reads. */
export class Int8Panels {
  readonly rows: number;
  readonly columns: number;
  readonly #engine: Engine;
  readonly #weights: number;
  readonly #scales: number;
  readonly #x: number;
  readonly #y: number;
  #buffer?: ArrayBufferLike;
  #inputs!: Int16Array;
  #outputs!: Float32Array;

  /** @throws {ShapeError} where weights and scales are not rows × columns and rows. */
  constructor(engine: Engine, weights: Int8Array, scales: ArrayLike<number>, columns: number) {
    this.rows = scales.length;
    this.columns = columns;
    this.#engine = engine;
    if (weights.length !== this.rows * columns) {
      throw new ShapeError(`${weights.length} weights are not ${this.rows} rows of ${columns}.`);
    }
    const { arena } = engine;
    const padded = Math.ceil(this.rows / 16) * 16;
    const pairs = (columns + 1) >> 1;
    this.#weights = arena.allocate(padded * (pairs / 2));
    this.#scales = arena.allocate(padded);
    this.#x = arena.allocate(pairs);
    this.#y = arena.allocate(padded);
    const eighths = new Int8Array(arena.bytes.buffer, this.#weights * 4, padded * pairs * 2);
    for (let r = 0; r < this.rows; r++) {
      const panel = (r >> 4) * pairs * 32 + (r & 15) * 2;
      for (let c = 0; c < columns; c++) {
        eighths[panel + (c >> 1) * 32 + (c & 1)] = weights[r * columns + c];
      }
      arena.floats[this.#scales + r] = scales[r];
    }
  }

  /**
   * y [rows] = scale · (W · x), x [columns] whole numbers within 16 bits. The sums are whole numbers below 2^31, the
   * same on every backend; those below 2^24 are exact as float32 too.
   */
  multiply(x: Int16Array | Uint8ClampedArray, y: Float32Array): void {
    const { arena, kernels } = this.#engine;
    // Memory that has grown lies elsewhere.
    if (this.#buffer !== arena.bytes.buffer) {
      this.#buffer = arena.bytes.buffer;
      this.#inputs = new Int16Array(this.#buffer, this.#x * 4, this.columns);
      this.#outputs = new Float32Array(this.#buffer, this.#y * 4, this.rows);
    }
    this.#inputs.set(x);
    this.#outputs.fill(0);
    const { rows, columns } = this;
    kernels.matVec8(rows, columns, columns, this.#weights, this.#scales, this.#x, 1, this.#y);
    y.set(this.#outputs);
  }
}
