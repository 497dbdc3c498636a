// The embedding layer: a row of a table for each id.
import type { Engine } from '../engine.ts';
import { ShapeError, ValueError } from '../errors.ts';
import { Random } from '../random.ts';
import { rowJobs } from '../row-jobs.ts';
import { type IntTensor, type Module, Parameter, type Tensor } from '../tensor.ts';

export interface EmbeddingOptions {
  /** Number of ids. */
  numEmbeddings: number;
  /** Numbers a row. */
  embeddingDim: number;
  random?: Random;
}

/**
 * ids [...] → rows [..., embeddingDim] of `weight` [numEmbeddings, embeddingDim], which begins normal(0, 1) as PyTorch's.
 * A second id at the same place adds its row, as PyTorch's EmbeddingBag sums the rows of a bag.
 */
export class Embedding implements Module {
  readonly engine: Engine;
  readonly options: EmbeddingOptions;
  readonly parameters = new Map<string, Parameter>();
  readonly weight: Parameter;
  #output?: Tensor;
  #ids?: IntTensor;
  #also?: IntTensor;
  #step?: Tensor;

  constructor(engine: Engine, options: EmbeddingOptions) {
    const { numEmbeddings, embeddingDim, random = new Random(0) } = options;
    this.engine = engine;
    this.options = options;
    this.weight = new Parameter(engine, [numEmbeddings, embeddingDim]);
    this.parameters.set('weight', this.weight);
    const { data } = this.weight;
    for (let i = 0; i < data.length; i++) data[i] = random.normal();
  }

  /** Reserves room for `count` ids; without it the first `forward` does so for its own size. */
  plan(count: number): void {
    this.#output = this.engine.tensor([count, this.options.embeddingDim]);
  }

  /**
   * `also`, of the same shape, holds the second ids, negative where there is none.
   * @throws {ValueError} for an id outside 0 … numEmbeddings - 1.
   */
  forward(ids: IntTensor, also?: IntTensor): Tensor {
    const { embeddingDim } = this.options;
    for (const id of ids.data) this.#check(id);
    for (const id of also?.data ?? []) if (id >= 0) this.#check(id);
    if (!this.#output) this.plan(ids.size);
    if (ids.size * embeddingDim > this.#output!.size) {
      throw new ShapeError(`${ids.size} ids exceed the plan of ${this.#output!.rows}; plan for the largest.`);
    }
    this.#ids = ids;
    this.#also = also;
    const y = this.#output!.view([...ids.shape, embeddingDim]);
    const ints = [embeddingDim, this.weight.place, ids.place, y.place];
    this.engine.run(rowJobs.gather, ids.size, 1, y.size, ints);
    this.#eachSecond((row, at) =>
      this.engine.kernels.add(embeddingDim, y.place + at, this.weight.place + row),
    );
    return y;
  }

  /** dy [..., embeddingDim] is added to the gradients of the rows that were read. */
  backward(dy: Tensor): void {
    const ids = this.#ids;
    const { numEmbeddings, embeddingDim } = this.options;
    if (!ids || dy.size !== ids.size * embeddingDim) {
      throw new ShapeError(`the gradient [${dy.shape.join(', ')}] does not fit the last forward's output.`);
    }
    const ints = [ids.size, embeddingDim, this.weight.grad.place, ids.place, dy.place];
    this.engine.run(rowJobs.scatter, numEmbeddings, 1, dy.size, ints);
    const { grad } = this.weight;
    this.#eachSecond((row, at) => this.engine.kernels.add(embeddingDim, grad.place + row, dy.place + at));
  }

  /** Where the row of each second id begins in the table, and where it is read. */
  #eachSecond(visit: (row: number, at: number) => void): void {
    const { embeddingDim } = this.options;
    for (const [i, id] of this.#also?.data.entries() ?? []) {
      if (id >= 0) visit(id * embeddingDim, i * embeddingDim);
    }
  }

  /** The row of one id, and a second one's added, valid until the next; allocates nothing after the first. */
  step(id: number, also = -1): Tensor {
    this.#check(id);
    const { embeddingDim } = this.options;
    this.#step ??= this.engine.tensor([embeddingDim]);
    const { kernels } = this.engine;
    kernels.copy(embeddingDim, this.#step.place, this.weight.place + id * embeddingDim);
    if (also >= 0) {
      this.#check(also);
      kernels.add(embeddingDim, this.#step.place, this.weight.place + also * embeddingDim);
    }
    return this.#step;
  }

  #check(id: number): void {
    if (id < 0 || id >= this.options.numEmbeddings || !Number.isInteger(id)) {
      throw new ValueError(
        `id ${id} is outside the table of ${this.options.numEmbeddings}; check the vocabulary.`,
      );
    }
  }
}
