// Tensors: a shape and a place in an engine's arena. Rows lie one after the other; time comes first, then batch.
import type { Floats } from './arena.ts';
import type { Engine } from './engine.ts';
import { ShapeError, ValueError } from './errors.ts';

function sizeOf(shape: readonly number[]): number {
  for (const n of shape) {
    if (!Number.isSafeInteger(n) || n < 1) {
      throw new ShapeError(
        `[${shape.join(', ')}] is no shape; every size must be a whole number of 1 or more.`,
      );
    }
  }
  return shape.reduce((a, b) => a * b, 1);
}

/** Floats with a shape. */
export class Tensor {
  readonly engine: Engine;
  readonly shape: readonly number[];
  /** Index of its first float in the arena. */
  readonly place: number;
  readonly size: number;

  constructor(engine: Engine, shape: readonly number[], place: number) {
    this.engine = engine;
    this.shape = shape;
    this.place = place;
    this.size = sizeOf(shape);
  }

  static allocate(engine: Engine, shape: readonly number[]): Tensor {
    return new Tensor(engine, shape, engine.arena.allocate(sizeOf(shape)));
  }

  /** A view of its floats; take it anew after tensors were made, since the arena may have moved. */
  get data(): Floats {
    return this.engine.arena.floats.subarray(this.place, this.place + this.size);
  }

  /** The last size: features. */
  get width(): number {
    return this.shape[this.shape.length - 1];
  }

  /** All other sizes together. */
  get rows(): number {
    return this.size / this.width;
  }

  /** @throws {ShapeError} when there are not as many values as elements. */
  set(values: ArrayLike<number>): this {
    if (values.length !== this.size) {
      throw new ShapeError(`[${this.shape.join(', ')}] takes ${this.size} values, not ${values.length}.`);
    }
    this.data.set(values);
    return this;
  }

  fill(value: number): this {
    this.data.fill(value);
    return this;
  }

  /** `shape` floats from the `from`-th on. */
  slice(from: number, shape: readonly number[]): Tensor {
    const slice = new Tensor(this.engine, shape, this.place + from);
    if (!Number.isInteger(from) || from < 0 || from + slice.size > this.size) {
      throw new ShapeError(`[${shape.join(', ')}] from ${from} reaches beyond [${this.shape.join(', ')}].`);
    }
    return slice;
  }

  /** The same floats under another shape, which may also cover only the first of them. */
  view(shape: readonly number[]): Tensor {
    const view = new Tensor(this.engine, shape, this.place);
    if (view.size > this.size) {
      throw new ShapeError(`[${shape.join(', ')}] is larger than [${this.shape.join(', ')}].`);
    }
    return view;
  }
}

/** 32-bit whole numbers with a shape: token ids, targets, lengths. */
export class IntTensor {
  readonly engine: Engine;
  readonly shape: readonly number[];
  readonly place: number;
  readonly size: number;

  constructor(engine: Engine, shape: readonly number[], place: number) {
    this.engine = engine;
    this.shape = shape;
    this.place = place;
    this.size = sizeOf(shape);
  }

  static allocate(engine: Engine, shape: readonly number[]): IntTensor {
    return new IntTensor(engine, shape, engine.arena.allocate(sizeOf(shape)));
  }

  get data(): Int32Array {
    return this.engine.arena.ints.subarray(this.place, this.place + this.size);
  }

  /**
   * @throws {ShapeError} when there are not as many values as elements.
   * @throws {ValueError} for what is no whole number of 32 bits, and would become another one.
   */
  set(values: ArrayLike<number>): this {
    if (values.length !== this.size) {
      throw new ShapeError(`[${this.shape.join(', ')}] takes ${this.size} values, not ${values.length}.`);
    }
    for (let i = 0; i < values.length; i++) {
      if ((values[i] | 0) !== values[i]) throw new ValueError(`${values[i]} is no whole number of 32 bits.`);
    }
    this.data.set(values);
    return this;
  }
}

/** A weight that training changes, with its gradient, named as in PyTorch. */
export class Parameter extends Tensor {
  /** 1 where a connection exists and 0 where it does not; the gradient is multiplied by it. */
  mask?: Tensor;
  #grad?: Tensor;

  constructor(engine: Engine, shape: readonly number[]) {
    super(engine, shape, engine.arena.allocate(sizeOf(shape)));
  }

  /** Its gradient, which has a place from its first use on: a model that is only run does without. */
  get grad(): Tensor {
    this.#grad ??= Tensor.allocate(this.engine, this.shape);
    return this.#grad;
  }
}

/** Anything that holds parameters by name. */
export interface Module {
  readonly parameters: ReadonlyMap<string, Parameter>;
}

/**
 * The parameters of several modules under one roof, `decoder.weight` and so on. A parameter that several share
 * (tied weights) appears once, under its first name.
 */
export function namedParameters(modules: Readonly<Record<string, Module>>): Map<string, Parameter> {
  const all = new Map<string, Parameter>();
  const seen = new Set<Parameter>();
  for (const [prefix, module] of Object.entries(modules)) {
    for (const [name, parameter] of module.parameters) {
      if (seen.has(parameter)) continue;
      seen.add(parameter);
      all.set(`${prefix}.${name}`, parameter);
    }
  }
  return all;
}
