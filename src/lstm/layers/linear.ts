// The linear layer: y = W x + b.
import type { Engine } from '../engine.ts';
import { ShapeError } from '../errors.ts';
import { ADD, matmul, ZERO } from '../matmul.ts';
import { Panels, type WeightFormat } from '../panels.ts';
import { Random } from '../random.ts';
import { rowJobs } from '../row-jobs.ts';
import { type Module, Parameter, type Tensor } from '../tensor.ts';
import { setMask } from './mask.ts';

export interface LinearOptions {
  inputSize: number;
  outputSize: number;
  /** Default true. */
  bias?: boolean;
  /** A weight [outputSize, inputSize] that another layer owns too: tied weights (Press & Wolf 2017). */
  weight?: Parameter;
  /** Partitioned connections [outputSize, inputSize]: 1 where there is one; see `blockMask`. */
  mask?: ArrayLike<number>;
  random?: Random;
}

/** x [..., inputSize] → y [..., outputSize], y = W x + b, named as in PyTorch. */
export class Linear implements Module {
  readonly engine: Engine;
  readonly options: LinearOptions;
  readonly parameters = new Map<string, Parameter>();
  readonly weight: Parameter;
  readonly bias?: Parameter;
  #output?: Tensor;
  #dx?: Tensor;
  #input?: Tensor;
  #panels?: Panels;
  #step?: Tensor;

  /** @throws {ShapeError} when a tied weight or the mask has another shape. */
  constructor(engine: Engine, options: LinearOptions) {
    const { inputSize, outputSize, bias = true, weight, mask, random = new Random(0) } = options;
    this.engine = engine;
    this.options = options;
    if (weight && (weight.shape[0] !== outputSize || weight.shape[1] !== inputSize)) {
      throw new ShapeError(
        `the tied weight is [${weight.shape.join(', ')}], not [${outputSize}, ${inputSize}].`,
      );
    }
    this.weight = weight ?? new Parameter(engine, [outputSize, inputSize]);
    this.parameters.set('weight', this.weight);
    const bound = 1 / Math.sqrt(inputSize);
    const draw = (tensor: Tensor): void => {
      const { data } = tensor;
      for (let i = 0; i < data.length; i++) data[i] = (random.uniform() * 2 - 1) * bound;
    };
    if (!weight) draw(this.weight);
    if (bias) {
      this.bias = new Parameter(engine, [outputSize]);
      this.parameters.set('bias', this.bias);
      draw(this.bias);
    }
    setMask(this.weight, mask, 'mask');
  }

  /** Reserves room for `rows` inputs; without it the first `forward` does so for its own size. */
  plan(rows: number): void {
    this.#output = this.engine.tensor([rows, this.options.outputSize]);
    this.#dx = this.engine.tensor([rows, this.options.inputSize]);
  }

  /** @throws {ShapeError} when x has another width or more rows than planned. */
  forward(x: Tensor): Tensor {
    const { inputSize, outputSize } = this.options;
    if (x.width !== inputSize) {
      throw new ShapeError(`the input must be [..., ${inputSize}], not [${x.shape.join(', ')}].`);
    }
    if (!this.#output) this.plan(x.rows);
    this.#input = x;
    const y = this.#output!.view([...x.shape.slice(0, -1), outputSize]);
    matmul(this.engine, {
      ...{ m: x.rows, n: outputSize, k: inputSize, a: x.place, lda: inputSize },
      ...{ b: this.weight.place, ldb: inputSize, transB: true },
      ...{ c: y.place, ldc: outputSize, start: this.bias?.place ?? ZERO },
    });
    return y;
  }

  /** dy [..., outputSize] → dx; gradients of the parameters are added to their `grad`. */
  backward(dy: Tensor, { inputGradient = true } = {}): Tensor | undefined {
    const { inputSize, outputSize } = this.options;
    const x = this.#input;
    if (!x || dy.rows !== x.rows || dy.width !== outputSize) {
      throw new ShapeError(`the gradient [${dy.shape.join(', ')}] does not fit the last forward's output.`);
    }
    this.addGradients(dy.place, x.place, x.rows);
    if (!inputGradient) return undefined;
    const dx = this.#dx!.view(x.shape);
    matmul(this.engine, {
      ...{ m: x.rows, n: inputSize, k: outputSize, a: dy.place, lda: outputSize },
      ...{ b: this.weight.place, ldb: inputSize, c: dx.place, ldc: inputSize, start: ZERO },
    });
    return dx;
  }

  /** @internal weight.grad += dyᵀ x, bias.grad += Σ dy, for `rows` rows that lie at these places. */
  addGradients(dy: number, x: number, rows: number): void {
    const { inputSize, outputSize } = this.options;
    const { grad, mask } = this.weight;
    matmul(this.engine, {
      ...{ m: outputSize, n: inputSize, k: rows, a: dy, lda: outputSize, transA: true },
      ...{ b: x, ldb: inputSize, c: grad.place, ldc: inputSize, start: ADD },
    });
    if (mask) {
      this.engine.run(rowJobs.multiply, grad.size, 4, grad.size, [grad.place, grad.place, mask.place]);
    }
    if (this.bias) {
      const ints = [rows, dy, outputSize, this.bias.grad.place];
      this.engine.run(rowJobs.columnSums, outputSize, 4, rows * outputSize, ints);
    }
  }

  /** Packs the weight as it is now for `step`; call it again after training. */
  prepareSteps(format: WeightFormat = 'float32'): void {
    const { inputSize, outputSize } = this.options;
    if (this.#panels?.format !== format)
      this.#panels = new Panels(this.engine, outputSize, inputSize, format);
    const { data } = this.weight;
    this.#panels.pack((r, c) => data[r * inputSize + c]);
    this.#step ??= this.engine.tensor([outputSize]);
  }

  /** One input [inputSize] → [outputSize], valid until the next; allocates nothing after the first. */
  step(x: Tensor): Tensor {
    if (!this.#panels) this.prepareSteps();
    if (x.size !== this.options.inputSize) {
      throw new ShapeError(`step takes ${this.options.inputSize} inputs, not ${x.size}.`);
    }
    const y = this.#step!;
    if (this.bias) this.engine.kernels.copy(y.size, y.place, this.bias.place);
    else this.engine.kernels.fill(y.size, y.place, 0);
    this.#panels!.multiply(x.place, y.place);
    return y;
  }
}
