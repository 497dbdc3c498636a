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

/** ids [...] → rows [..., embeddingDim] of `weight` [numEmbeddings, embeddingDim], which begins normal(0, 1) as PyTorch's. */
export class Embedding implements Module {
  readonly engine: Engine;
  readonly options: EmbeddingOptions;
  readonly parameters = new Map<string, Parameter>();
  readonly weight: Parameter;
  #output?: Tensor;
  #ids?: IntTensor;
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

  /** @throws {ValueError} for an id outside 0 … numEmbeddings - 1. */
  forward(ids: IntTensor): Tensor {
    const { embeddingDim } = this.options;
    for (const id of ids.data) this.#check(id);
    if (!this.#output) this.plan(ids.size);
    if (ids.size * embeddingDim > this.#output!.size) {
      throw new ShapeError(`${ids.size} ids exceed the plan of ${this.#output!.rows}; plan for the largest.`);
    }
    this.#ids = ids;
    const y = this.#output!.view([...ids.shape, embeddingDim]);
    const ints = [embeddingDim, this.weight.place, ids.place, y.place];
    this.engine.run(rowJobs.gather, ids.size, 1, y.size, ints);
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
  }

  /** The row of one id, valid until the next; allocates nothing after the first. */
  step(id: number): Tensor {
    this.#check(id);
    const { embeddingDim } = this.options;
    this.#step ??= this.engine.tensor([embeddingDim]);
    this.engine.kernels.copy(embeddingDim, this.#step.place, this.weight.place + id * embeddingDim);
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
