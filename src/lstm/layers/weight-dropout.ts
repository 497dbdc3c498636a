// Weight dropout: connections go missing for a whole batch (Wan et al. 2013; of W_hh, Merity, Keskar & Socher 2018).
import type { Engine } from '../engine.ts';
import { ValueError } from '../errors.ts';
import { rowJobs } from '../row-jobs.ts';
import type { Parameter, Tensor } from '../tensor.ts';
import { checkShare, type DropoutOptions } from './dropout.ts';

/**
 * Takes a share of the connections out of some weights, between {@link WeightDropout.drop} before `forward` and
 * {@link WeightDropout.restore} after `backward`, which also keeps their gradients from the connections that were gone.
 */
export class WeightDropout {
  readonly options: DropoutOptions;
  readonly #weights: readonly { weight: Parameter; whole: Tensor; mask: Tensor; before: Tensor }[];
  #dropped = false;

  /** @throws {ValueError} when p is not in [0, 1). */
  constructor(engine: Engine, weights: readonly Parameter[], options: DropoutOptions) {
    checkShare('weight dropout', options.p);
    this.options = options;
    this.#weights =
      options.p === 0
        ? []
        : weights.map((weight) => ({
            weight,
            ...{ whole: engine.tensor(weight.shape), mask: engine.tensor(weight.shape) },
            // Gradients of earlier batches, which this one's mask must not touch.
            before: engine.tensor(weight.shape),
          }));
  }

  /** Draws which connections go missing; the others are divided by 1 - p. */
  drop(): void {
    if (this.#dropped) throw new ValueError('the connections are dropped already; call restore() first.');
    this.#dropped = true;
    const { p, random } = this.options;
    for (const { weight, whole, mask, before } of this.#weights) {
      const { data } = mask;
      for (let i = 0; i < data.length; i++) data[i] = random.uniform() < p ? 0 : 1 / (1 - p);
      const { kernels } = weight.engine;
      kernels.copy(weight.size, whole.place, weight.place);
      multiply(weight, mask);
      kernels.copy(weight.size, before.place, weight.grad.place);
      kernels.fill(weight.size, weight.grad.place, 0);
    }
  }

  /** Puts the weights back as they were before, bit for bit. */
  restore(): void {
    if (!this.#dropped) throw new ValueError('no connections are dropped; call drop() first.');
    this.#dropped = false;
    for (const { weight, whole, mask, before } of this.#weights) {
      const { kernels } = weight.engine;
      kernels.copy(weight.size, weight.place, whole.place);
      multiply(weight.grad, mask);
      kernels.add(weight.size, weight.grad.place, before.place);
    }
  }
}

function multiply(tensor: Tensor, mask: Tensor): void {
  const ints = [tensor.place, tensor.place, mask.place];
  tensor.engine.run(rowJobs.multiply, tensor.size, 4, tensor.size, ints);
}
