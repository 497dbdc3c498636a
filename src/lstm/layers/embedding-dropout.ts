// Embedding dropout: ids go missing, each wherever it stands in a batch (Gal & Ghahramani 2016).
import type { Engine } from '../engine.ts';
import { ShapeError } from '../errors.ts';
import { rowJobs } from '../row-jobs.ts';
import type { IntTensor, Tensor } from '../tensor.ts';
import { checkShare, type DropoutOptions } from './dropout.ts';

/** Rows of an embedding [time, batch, features] → the same with all rows of some ids 0, the others divided by 1 - p. */
export class EmbeddingDropout {
  readonly engine: Engine;
  readonly options: DropoutOptions;
  #mask?: Tensor;
  #active = false;

  /** @throws {ValueError} when p is not in [0, 1). */
  constructor(engine: Engine, options: DropoutOptions) {
    checkShare('embedding dropout', options.p);
    this.engine = engine;
    this.options = options;
  }

  plan(shape: readonly number[]): void {
    if (this.options.p > 0) this.#mask = this.engine.tensor(shape);
  }

  /** `ids` [time, batch] are those whose rows x holds; x is changed in place, and without `training` or p left as it is. */
  forward(x: Tensor, ids: IntTensor, training: boolean): Tensor {
    const { p, random } = this.options;
    this.#active = training && p > 0;
    if (!this.#active) return x;
    if (ids.size * x.width !== x.size) {
      throw new ShapeError(
        `the rows [${x.shape.join(', ')}] are not those of ids [${ids.shape.join(', ')}].`,
      );
    }
    if (!this.#mask) this.plan(x.shape);
    if (x.size > this.#mask!.size) {
      throw new ShapeError('the input exceeds what the embedding dropout was planned for.');
    }
    const { data } = this.#mask!;
    const factors = new Map<number, number>();
    for (const [row, id] of ids.data.entries()) {
      let factor = factors.get(id);
      if (factor === undefined) {
        factor = random.uniform() < p ? 0 : 1 / (1 - p);
        factors.set(id, factor);
      }
      data.fill(factor, row * x.width, (row + 1) * x.width);
    }
    return this.#multiply(x);
  }

  /** dy → dx, in place. */
  backward(dy: Tensor): Tensor {
    return this.#active ? this.#multiply(dy) : dy;
  }

  #multiply(x: Tensor): Tensor {
    this.engine.run(rowJobs.multiply, x.size, 4, x.size, [x.place, x.place, this.#mask!.place]);
    return x;
  }
}
