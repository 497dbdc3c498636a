// Variational dropout: one mask for all steps of a sequence (Gal & Ghahramani 2016).
import type { Engine } from '../engine.ts';
import { ShapeError, ValueError } from '../errors.ts';
import type { Random } from '../random.ts';
import { rowJobs } from '../row-jobs.ts';
import type { Tensor } from '../tensor.ts';

export interface DropoutOptions {
  /** Share of features that are set to 0; the others are divided by 1 - p. */
  p: number;
  random: Random;
}

/** @throws {ValueError} when p is not in [0, 1). */
export function checkShare(kind: string, p: number): void {
  if (p >= 0 && p < 1) return;
  throw new ValueError(`${kind} must be from 0 up to, but not including, 1, not ${p}.`);
}

/** x [time, batch, features] → the same with features missing, the same ones at every step. */
export class Dropout {
  readonly engine: Engine;
  readonly options: DropoutOptions;
  #output?: Tensor;
  #mask?: Tensor;
  #active = false;

  /** @throws {ValueError} when p is not in [0, 1). */
  constructor(engine: Engine, options: DropoutOptions) {
    checkShare('dropout', options.p);
    this.engine = engine;
    this.options = options;
  }

  plan([time, batch, features]: readonly number[]): void {
    if (this.options.p === 0) return;
    this.#output = this.engine.tensor([time, batch, features]);
    this.#mask = this.engine.tensor([batch, features]);
  }

  /** Without `training`, or with p = 0, x itself. */
  forward(x: Tensor, training: boolean): Tensor {
    const { p, random } = this.options;
    this.#active = training && p > 0;
    if (!this.#active) return x;
    if (x.shape.length !== 3) {
      throw new ShapeError(`the input must be [time, batch, features], not [${x.shape.join(', ')}].`);
    }
    if (!this.#output) this.plan(x.shape);
    const [, batch, features] = x.shape;
    if (x.size > this.#output!.size || batch * features > this.#mask!.size) {
      throw new ShapeError('the input exceeds what the dropout was planned for.');
    }
    const mask = this.#mask!.data;
    for (let i = 0; i < batch * features; i++) mask[i] = random.uniform() < p ? 0 : 1 / (1 - p);
    const y = this.#output!.view(x.shape);
    this.#multiply(y, x);
    return y;
  }

  /** dy → dx, in place. */
  backward(dy: Tensor): Tensor {
    if (this.#active) this.#multiply(dy, dy);
    return dy;
  }

  #multiply(to: Tensor, from: Tensor): void {
    const [time, batch, features] = from.shape;
    const width = batch * features;
    const ints = [time, width, to.place, from.place, this.#mask!.place];
    this.engine.run(rowJobs.multiplyRows, width, 4, from.size, ints);
  }
}
