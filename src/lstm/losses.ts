// Losses: the mean over a batch as a number, and the gradient of it with respect to the network's output.
import type { Floats } from './arena.ts';
import type { Engine } from './engine.ts';
import { NumericError, ShapeError, ValueError } from './errors.ts';
import type { Linear } from './layers/linear.ts';
import { matmul, pack, packedSize, ZERO } from './matmul.ts';
import { rowJobs } from './row-jobs.ts';
import type { IntTensor, Tensor } from './tensor.ts';

/** Room for a loss a row, one an engine, grown to the largest ever asked for. */
const rooms = new WeakMap<Engine, Tensor>();

function roomFor(engine: Engine, rows: number): Tensor {
  let room = rooms.get(engine);
  if (!room || room.size < rows) {
    room = engine.tensor([rows]);
    rooms.set(engine, room);
  }
  return room;
}

function total(losses: Tensor, rows: number): number {
  const { data } = losses;
  let sum = 0;
  for (let i = 0; i < rows; i++) sum += data[i];
  if (!Number.isFinite(sum)) {
    throw new NumericError(
      'the loss is not a finite number; check the input for NaN or lower the learning rate.',
    );
  }
  return sum;
}

function checkTargets(targets: IntTensor, rows: number, classes: number): number {
  if (targets.size !== rows) {
    throw new ShapeError(`there must be ${rows} targets, one a row, not ${targets.size}.`);
  }
  let counted = 0;
  for (const target of targets.data) {
    if (target >= classes) {
      throw new ValueError(`target ${target} is outside the ${classes} classes; check the vocabulary.`);
    }
    if (target >= 0) counted++;
  }
  return counted;
}

/**
 * Softmax cross-entropy: the mean of −ln softmax(logits)[target] over rows whose target is not negative.
 * The logits [..., classes] are overwritten with their gradient.
 * @throws {ShapeError|ValueError|NumericError} for targets that do not fit, or a loss that is not finite.
 */
export function crossEntropy(logits: Tensor, targets: IntTensor): number {
  const { engine, rows, width } = logits;
  const counted = checkTargets(targets, rows, width);
  const losses = roomFor(engine, rows);
  const ints = [width, logits.place, targets.place, losses.place];
  engine.run(rowJobs.softmaxLoss, rows, 1, logits.size * 4, ints, [1 / Math.max(1, counted)]);
  return total(losses, rows) / Math.max(1, counted);
}

type DenseJob = 'sigmoidLoss' | 'squaredLoss' | 'gaussianLoss';

function dense(
  job: DenseJob,
  output: Tensor,
  targets: Tensor,
  perTarget: number,
  gradient: Tensor | undefined,
): number {
  if (output.size !== targets.size * perTarget || (gradient && gradient.size !== output.size)) {
    const shapes = [output, targets, ...(gradient ? [gradient] : [])].map((t) => `[${t.shape.join(', ')}]`);
    throw new ShapeError(`output, targets and gradient do not fit each other: ${shapes.join(', ')}.`);
  }
  const { engine } = output;
  const { rows, width } = targets;
  // Means and log-variances lie beside each other in a row: there widths must agree, not sizes alone.
  if (perTarget > 1 && output.width !== width * perTarget) {
    throw new ShapeError(
      `each row of the output must have ${width * perTarget} numbers, not ${output.width}.`,
    );
  }
  const losses = roomFor(engine, rows);
  const ints = [width, output.place, targets.place, gradient?.place ?? -1, losses.place];
  engine.run(rowJobs[job], rows, 1, output.size * 8, ints, [1 / targets.size]);
  return total(losses, rows) / targets.size;
}

/**
 * Binary cross-entropy of logits: the mean of −y ln σ(x) − (1 − y) ln(1 − σ(x)).
 * @throws {ShapeError|NumericError} when shapes differ or the loss is not finite.
 */
export function binaryCrossEntropy(logits: Tensor, targets: Tensor, gradient?: Tensor): number {
  return dense('sigmoidLoss', logits, targets, 1, gradient);
}

/** Mean squared error. @throws {ShapeError|NumericError} as {@link binaryCrossEntropy}. */
export function mse(output: Tensor, targets: Tensor, gradient?: Tensor): number {
  return dense('squaredLoss', output, targets, 1, gradient);
}

/**
 * Gaussian negative log-likelihood without its constant: output [..., 2 n] holds n means, then n log-variances s; the
 * mean of ½ (s + (y − μ)² e^−s) over targets [..., n] (PyTorch's GaussianNLLLoss with var = e^s).
 */
export function gaussianNll(output: Tensor, targets: Tensor, gradient?: Tensor): number {
  return dense('gaussianLoss', output, targets, 2, gradient);
}

/** What a row's target is told from: see {@link LinearCrossEntropy.forward}. */
export interface Rivals {
  readonly row: number;
  /** Without the target. */
  readonly classes: readonly number[];
}

/** Logits held at once: about 5 MB, and enough rows that packing is nothing beside the product. */
const CHUNK_FLOATS = 1_300_000;

/** What {@link LinearCrossEntropy.forward} may be told. */
export interface LinearCrossEntropyOptions {
  readonly training?: boolean;
  readonly weights?: ArrayLike<number>;
  readonly rivals?: readonly Rivals[];
  readonly rivalry?: number;
}

function checkRivals(rivals: readonly Rivals[], rows: number, classes: number): void {
  for (const [i, { row, classes: some }] of rivals.entries()) {
    if (!(row >= 0 && row < rows) || (i > 0 && row <= rivals[i - 1].row)) {
      throw new ValueError(`the rows of rivals must ascend below ${rows}; row ${row} does not.`);
    }
    const outside = some.find((each) => !(each >= 0 && each < classes));
    if (outside !== undefined) throw new ValueError(`rival ${outside} is outside the ${classes} classes.`);
  }
}

/**
 * Adds `rivalry` times the gradient of −ln of the target's share among itself and its rivals to `gradient`, which holds
 * that of the cross-entropy, (softmax − onehot) / counted; `own` is the target's probability among all.
 */
function tellApart(
  gradient: Floats,
  target: number,
  rivals: readonly number[],
  own: number,
  counted: number,
  rivalry: number,
): void {
  let sum = own;
  for (const rival of rivals) sum += gradient[rival] * counted;
  if (!(sum > 0)) return;
  const scale = rivalry / counted / sum;
  for (const rival of rivals) gradient[rival] += gradient[rival] * counted * scale;
  gradient[target] -= (sum - own) * scale;
}

/**
 * A linear layer and softmax cross-entropy in one, over chunks of rows: the logits of a large vocabulary never exist
 * whole, and the weight is packed once a step.
 */
export class LinearCrossEntropy {
  readonly linear: Linear;
  readonly #rows: number;
  readonly #chunk: number;
  readonly #logits: Tensor;
  readonly #dx: Tensor;
  readonly #packed: number;

  /** For up to `rows` rows (time · batch), whose logits are held `chunk` rows at a time (default about 11 MB). */
  constructor(linear: Linear, rows: number, chunk?: number) {
    const { engine } = linear;
    const { inputSize, outputSize } = linear.options;
    this.linear = linear;
    this.#rows = rows;
    this.#chunk = Math.min(rows, chunk ?? Math.max(32, Math.floor(CHUNK_FLOATS / outputSize)));
    this.#logits = engine.tensor([this.#chunk, outputSize]);
    this.#dx = engine.tensor([rows, inputSize]);
    this.#packed = engine.packs ? engine.arena.allocate(packedSize(outputSize, inputSize)) : 0;
  }

  /**
   * x [..., inputSize] and a target a row (negative: left out) → the mean loss. With `training`, gradients of the
   * weight and bias are added and {@link LinearCrossEntropy.backward} has that of x.
   * With `rivals`, rows ascending, a row's gradient gets `rivalry` times that of the cross-entropy of its target among
   * itself and its rivals alone: the right word is learned to be told from those that would fit elsewhere, however
   * unlikely all of them are (compare the minimal pairs of Noji & Takamura 2020).
   * `weights`, one a row, multiply the gradients; the loss that is returned stays the plain mean.
   * @throws {ShapeError|ValueError|NumericError} for what does not fit, or a loss that is not finite.
   */
  forward(
    x: Tensor,
    targets: IntTensor,
    { training = true, weights, rivals = [], rivalry = 1 }: LinearCrossEntropyOptions = {},
  ): number {
    const { linear } = this;
    const { engine, weight } = linear;
    const { inputSize, outputSize } = linear.options;
    if (x.width !== inputSize || x.rows > this.#rows) {
      throw new ShapeError(
        `the input must be up to [${this.#rows}, ${inputSize}], not [${x.shape.join(', ')}].`,
      );
    }
    const counted = checkTargets(targets, x.rows, outputSize);
    if (weights && weights.length !== x.rows) {
      throw new ShapeError(`there must be ${x.rows} weights, one a row, not ${weights.length}.`);
    }
    checkRivals(rivals, x.rows, outputSize);
    const losses = roomFor(engine, x.rows);
    let met = 0;
    const w = { b: weight.place, ldb: inputSize };
    pack(engine, { n: outputSize, k: inputSize, ...w, transB: true }, this.#packed);
    for (let row = 0; row < x.rows; row += this.#chunk) {
      const m = Math.min(this.#chunk, x.rows - row);
      const from = x.place + row * inputSize;
      const logits = this.#logits.place;
      matmul(engine, {
        ...{ m, n: outputSize, k: inputSize, a: from, lda: inputSize, ...w, transB: true },
        ...{ c: logits, ldc: outputSize, start: linear.bias?.place ?? ZERO, packed: this.#packed },
      });
      const ints = [outputSize, logits, targets.place + row, losses.place + row];
      engine.run(rowJobs.softmaxLoss, m, 1, m * outputSize * 4, ints, [1 / Math.max(1, counted)]);
      if (!training) continue;
      for (; met < rivals.length && rivals[met].row < row + m; met++) {
        const at = rivals[met].row;
        const target = targets.data[at];
        if (target < 0) continue;
        const gradient = this.#logits.data.subarray((at - row) * outputSize, (at - row + 1) * outputSize);
        tellApart(gradient, target, rivals[met].classes, Math.exp(-losses.data[at]), counted, rivalry);
      }
      for (let i = 0; weights && i < m; i++) {
        // Few rows have a weight of their own.
        const weight = weights[row + i];
        if (weight !== 1) engine.kernels.scale(outputSize, logits + i * outputSize, weight);
      }
      matmul(engine, {
        ...{ m, n: inputSize, k: outputSize, a: logits, lda: outputSize, ...w },
        ...{ c: this.#dx.place + row * inputSize, ldc: inputSize, start: ZERO },
      });
      linear.addGradients(logits, from, m);
    }
    return total(losses, x.rows) / Math.max(1, counted);
  }

  /** The gradient of the last training `forward`'s x, which had this shape. */
  backward(shape: readonly number[]): Tensor {
    return this.#dx.view(shape);
  }
}

/** Probabilities of the last axis in place, after division by `temperature`. */
export function softmax(logits: Tensor, temperature = 1): Tensor {
  if (!(temperature > 0)) throw new ValueError(`the temperature must be above 0, not ${temperature}.`);
  const { engine, rows, width } = logits;
  engine.run(rowJobs.softmax, rows, 1, logits.size * 4, [width, logits.place], [1 / temperature]);
  return logits;
}

/** 1 / (1 + e^−x) of every element, in place. */
export function sigmoid(logits: Tensor): Tensor {
  logits.engine.kernels.sigmoids(logits.size, logits.place);
  return logits;
}
