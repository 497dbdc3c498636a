// One sequence's matrix memory while streaming: read, reset, saved and restored.
import type { Engine } from '../engine.ts';
import { ShapeError } from '../errors.ts';
import type { Tensor } from '../tensor.ts';
import type { HeadsLayout } from './matrix-heads.ts';

/** One sequence's matrix memory while streaming. */
export class MatrixState {
  /** C of all heads [heads, valueSize, keySize], and the row n of each head. */
  readonly c: Tensor;
  /** Keys of the last step [heads, keySize]. */
  readonly keys: Tensor;
  /** h of the last step [heads · valueSize]. */
  readonly output: Tensor;
  /** @internal What the last input was made into: q, k, v, then the gates o, i, f. */
  readonly made: Tensor;
  readonly #heads: number;

  /** @internal Made by `MatrixLSTM.createState`. */
  constructor(engine: Engine, { heads, keySize, valueSize }: HeadsLayout) {
    this.#heads = heads;
    this.c = engine.tensor([heads, valueSize + 1, keySize]);
    this.keys = engine.tensor([heads, keySize]);
    this.output = engine.tensor([heads * valueSize]);
    this.made = engine.tensor([2 * heads * (keySize + valueSize + 1)]);
  }

  /** Activations of the input gates in the last step, one a head. */
  get inputGates(): Tensor {
    return this.made.slice(this.made.size - 2 * this.#heads, [this.#heads]);
  }

  /** Activations of the forget gates in the last step, one a head. */
  get forgetGates(): Tensor {
    return this.made.slice(this.made.size - this.#heads, [this.#heads]);
  }

  /** Activations of the output gates in the last step, one a value. */
  get outputGates(): Tensor {
    const values = this.output.size;
    return this.made.slice(this.made.size - 2 * this.#heads - values, [values]);
  }

  /** Forgets everything. */
  reset(): void {
    for (const tensor of [this.c, this.keys, this.output, this.made]) tensor.fill(0);
  }

  /** The numbers to go on from, for {@link MatrixState.restore}. */
  save(): number[] {
    return [...this.c.data, ...this.keys.data, ...this.output.data];
  }

  /** @throws {ShapeError} when the numbers were saved from another layer's state. */
  restore(saved: ArrayLike<number>): void {
    const parts = [this.c, this.keys, this.output];
    const size = parts.reduce((sum, part) => sum + part.size, 0);
    if (saved.length !== size) {
      throw new ShapeError(
        `this memory has ${size} numbers, not ${saved.length}; restore it into its own layer.`,
      );
    }
    let at = 0;
    for (const { data } of parts) for (let i = 0; i < data.length; i++) data[i] = saved[at++];
  }
}
