// The LSTM with a matrix as its memory: what is written under a key is read again by asking with that key.
import type { Engine } from '../engine.ts';
import { ShapeError, ValueError } from '../errors.ts';
import { ADD, matmul, ZERO } from '../matmul.ts';
import { Panels, type WeightFormat } from '../panels.ts';
import { Random } from '../random.ts';
import { rowJobs } from '../row-jobs.ts';
import { type Module, Parameter, type Tensor } from '../tensor.ts';
import { type HeadsLayout, MatrixHeads, matrixSize, shiftedHeads } from './matrix-heads.ts';
import { MatrixState } from './matrix-state.ts';
import type { BackwardOptions } from './recurrent-options.ts';
import type { RecurrentState } from './state.ts';

export interface MatrixLSTMOptions {
  inputSize: number;
  /** Memories side by side, each with gates of its own. */
  heads: number;
  /** Numbers in a key and a query of one head. */
  keySize: number;
  /** Numbers in what one head writes and reads. */
  valueSize: number;
  random?: Random;
}

/** Forget gates begin by keeping for about e^3 to e^6 steps, each head for longer than the one before. */
const HOLD = [3, 6] as const;

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/**
 * The matrix memory of Beck et al. 2024 (xLSTM, there the mLSTM), with the sigmoid input gate of Beck et al. 2025. In
 * each head, from its input x:
 *
 *     q, k, v = W x + b      i = σ(…), f = σ(…), a number a head      o = σ(…)
 *     C = f C + i v kᵀ       n = f n + i k       h = o ⊙ C q / max(|n · q|, √keySize)
 *
 * However much was written, what is read stays as large as what was written. n is kept as a last row of C.
 *
 * In the first half of the heads k is that of the step before, so that a word is filed under what stood before it.
 * x [time, batch, inputSize] → h [time, batch, heads · valueSize]. Parameters `weight_ih` and `bias_ih`, their rows in
 * the order q, k, v, o, i, f. Known sequences are computed as one product of all steps with all steps before.
 */
export class MatrixLSTM implements Module {
  readonly engine: Engine;
  readonly options: MatrixLSTMOptions;
  readonly parameters = new Map<string, Parameter>();
  readonly weight: Parameter;
  readonly bias: Parameter;
  /** Numbers in all keys, in all values, and in what the input is made into. */
  readonly keys: number;
  readonly values: number;
  readonly #layout: HeadsLayout;
  #planned?: { time: number; batch: number };
  /** Projections [time + 1, batch, width]; the first step holds the keys before. */
  #made!: Tensor;
  #dMade!: Tensor;
  #output!: Tensor;
  #read!: Tensor;
  #dRead!: Tensor;
  #dx!: Tensor;
  #heads!: MatrixHeads;
  #walk?: { input: Tensor; time: number; batch: number };
  #panels?: Panels;

  /** @throws {ShapeError} for sizes that are no positive whole numbers. */
  constructor(engine: Engine, options: MatrixLSTMOptions) {
    const { inputSize, heads, keySize, valueSize, random = new Random(0) } = options;
    for (const [name, size] of Object.entries({ inputSize, heads, keySize, valueSize })) {
      if (!Number.isSafeInteger(size) || size < 1) {
        throw new ShapeError(`${name} must be a whole number of 1 or more, not ${size}.`);
      }
    }
    this.engine = engine;
    this.options = options;
    this.keys = heads * keySize;
    this.values = heads * valueSize;
    const width = 2 * (this.keys + this.values + heads);
    const i = 2 * (this.keys + this.values);
    const at = { q: 0, k: this.keys, v: 2 * this.keys, o: i - this.values, i, f: i + heads };
    this.#layout = { heads, keySize, valueSize, width, at };
    this.weight = new Parameter(engine, [width, inputSize]);
    this.bias = new Parameter(engine, [width]);
    this.parameters.set('weight_ih', this.weight).set('bias_ih', this.bias);
    const bound = 1 / Math.sqrt(inputSize);
    for (const { data } of [this.weight, this.bias]) {
      for (let i = 0; i < data.length; i++) data[i] = (random.uniform() * 2 - 1) * bound;
    }
    const forget = this.bias.data.subarray(at.f);
    for (let head = 0; head < heads; head++) {
      forget[head] = HOLD[0] + ((HOLD[1] - HOLD[0]) * head) / Math.max(1, heads - 1);
    }
  }

  /** Size of h. */
  get outputSize(): number {
    return this.values;
  }

  /** Memories of nothing for a batch: `h` holds the last keys [1, batch, keys], `c` the matrices. */
  createBatchState(batch: number): RecurrentState {
    return {
      h: this.engine.tensor([1, batch, this.keys]),
      c: this.engine.tensor([1, batch, this.options.heads * matrixSize(this.#layout)]),
    };
  }

  /** Reserves room for sequences up to `time` × `batch`; without it the first `forward` does so for its own size. */
  plan(time: number, batch: number): void {
    if (this.#planned) throw new ShapeError('the layer is planned already and takes no other plan.');
    const { engine, values } = this;
    const { inputSize } = this.options;
    this.#planned = { time, batch };
    const { width } = this.#layout;
    this.#made = engine.tensor([time + 1, batch, width]);
    this.#dMade = engine.tensor([time + 1, batch, width]);
    this.#output = engine.tensor([time, batch, values]);
    this.#read = engine.tensor([time, batch, values]);
    this.#dRead = engine.tensor([time, batch, values]);
    this.#dx = engine.tensor([time, batch, inputSize]);
    const rooms = {
      ...{ made: this.#made, dMade: this.#dMade },
      ...{ output: this.#output, read: this.#read, dRead: this.#dRead },
    };
    this.#heads = new MatrixHeads(engine, this.#layout, rooms, time, batch);
  }

  /** @throws {ShapeError} when x or the state does not fit the layer or its plan. */
  forward(x: Tensor, { state }: { state?: RecurrentState } = {}): Tensor {
    const { engine, keys, values } = this;
    const { heads, inputSize } = this.options;
    const { width: w, at } = this.#layout;
    const [time, batch, width] = x.shape;
    if (x.shape.length !== 3 || width !== inputSize) {
      throw new ShapeError(`the input must be [time, batch, ${inputSize}], not [${x.shape.join(', ')}].`);
    }
    if (!this.#planned) this.plan(time, batch);
    const planned = this.#planned!;
    if (time > planned.time || batch > planned.batch) {
      throw new ShapeError(
        `the layer was planned for ${planned.time} steps × ${planned.batch}, not ${time} × ${batch}.`,
      );
    }
    if (
      state &&
      (state.h.size !== batch * keys || state.c?.size !== batch * heads * matrixSize(this.#layout))
    ) {
      throw new ShapeError(`the state is none of this layer for a batch of ${batch}.`);
    }
    const made = this.#made.place + batch * w;
    matmul(engine, {
      ...{ m: time * batch, n: w, k: inputSize, a: x.place, lda: inputSize },
      ...{ b: this.weight.place, ldb: inputSize, transB: true, c: made, ldc: w, start: this.bias.place },
    });
    // The keys of the step before the first.
    const first = this.#made.data;
    for (let b = 0; b < batch; b++) {
      for (let i = 0; i < keys; i++) {
        first[b * w + at.k + i] = state ? state.h.data[b * keys + i] : 0;
      }
    }
    this.#walk = { input: x, time, batch };
    this.#openGates(made, time * batch);
    this.#heads.forward(this.#walk, state);
    const read = this.#read.data;
    const { data } = this.#output;
    const rows = engine.arena.floats;
    for (let row = 0; row < time * batch; row++) {
      for (let i = 0; i < values; i++) {
        read[row * values + i] = data[row * values + i];
        data[row * values + i] *= rows[made + row * w + at.o + i];
      }
    }
    if (state) {
      const last = this.#made.data;
      for (let b = 0; b < batch; b++) {
        const from = (time * batch + b) * w + at.k;
        state.h.data.set(last.subarray(from, from + keys), b * keys);
      }
    }
    return this.#output.view([time, batch, values]);
  }

  /** Gates from their sums, in place. */
  #openGates(made: number, rows: number): void {
    const { floats } = this.engine.arena;
    const { width, at } = this.#layout;
    for (let row = 0; row < rows; row++) {
      const end = made + (row + 1) * width;
      for (let i = made + row * width + at.o; i < end; i++) floats[i] = sigmoid(floats[i]);
    }
  }

  /**
   * The gradient with respect to the last `forward`'s output → that with respect to x; gradients of the parameters are
   * added to their `grad`. None goes back into the memory that the sequence began with.
   * @throws {ValueError} without a forward before it. @throws {ShapeError} when dy has another shape than the output.
   */
  backward(
    dy: Tensor,
    { inputGradient = true }: Pick<BackwardOptions, 'inputGradient'> = {},
  ): Tensor | undefined {
    const walk = this.#walk;
    if (!walk) throw new ValueError('call forward() first: there is nothing to go back through.');
    const { engine, values } = this;
    const { inputSize } = this.options;
    const { width: w, at } = this.#layout;
    const { time, batch, input } = walk;
    if (dy.size !== time * batch * values) {
      throw new ShapeError(`the gradient [${dy.shape.join(', ')}] does not fit the last forward's output.`);
    }
    const rows = time * batch;
    const made = this.#made.place + batch * w;
    const dMade = this.#dMade.place + batch * w;
    this.#dMade.data.fill(0, 0, (time + 1) * batch * w);
    const { floats } = engine.arena;
    for (let row = 0; row < rows; row++) {
      for (let i = 0; i < values; i++) {
        const j = row * values + i;
        const o = floats[made + row * w + at.o + i];
        const read = floats[this.#read.place + j];
        const d = floats[dy.place + j];
        floats[dMade + row * w + at.o + i] = d * read * o * (1 - o);
        floats[this.#dRead.place + j] = d * o;
      }
    }
    this.#heads.backward();
    // The keys before the first step are the state's, to which no gradient goes.
    matmul(engine, {
      ...{ m: w, n: inputSize, k: rows, a: dMade, lda: w, transA: true },
      ...{ b: input.place, ldb: inputSize, c: this.weight.grad.place, ldc: inputSize, start: ADD },
    });
    engine.run(rowJobs.columnSums, w, 4, rows * w, [rows, dMade, w, this.bias.grad.place]);
    if (!inputGradient) return undefined;
    const dx = this.#dx.view(input.shape);
    matmul(engine, {
      ...{ m: rows, n: inputSize, k: w, a: dMade, lda: w },
      ...{ b: this.weight.place, ldb: inputSize, c: dx.place, ldc: inputSize, start: ZERO },
    });
    return dx;
  }

  /** Packs the weights as they are now for `step`; call it again after training. */
  prepareSteps(format: WeightFormat = 'float32'): void {
    const { inputSize } = this.options;
    if (this.#panels?.format !== format) {
      this.#panels = new Panels(this.engine, this.#layout.width, inputSize, format);
    }
    const { data } = this.weight;
    this.#panels.pack((r, c) => data[r * inputSize + c]);
  }

  /** A streaming memory of nothing, for one sequence. */
  createState(): MatrixState {
    if (!this.#panels) this.prepareSteps();
    return new MatrixState(this.engine, this.#layout);
  }

  /**
   * One step of one sequence: x [inputSize] and `state` → h [heads · valueSize], which lies in `state`. `hold`, where
   * given, takes the place of the input gates' values.
   * @throws {ShapeError} when x has another size.
   */
  step(x: Tensor, state: MatrixState, hold?: number): Tensor {
    const { inputSize } = this.options;
    const { heads, keySize, valueSize, width, at } = this.#layout;
    if (x.size !== inputSize) throw new ShapeError(`step takes ${inputSize} inputs, not ${x.size}.`);
    if (!this.#panels) this.prepareSteps();
    const { made } = state;
    this.engine.kernels.copy(width, made.place, this.bias.place);
    this.#panels!.multiply(x.place, made.place);
    const m = made.data;
    for (let i = at.o; i < width; i++) m[i] = sigmoid(m[i]);
    if (hold !== undefined) m.fill(hold, at.i, at.f);
    const [c, before, h] = [state.c.data, state.keys.data, state.output.data];
    const scale = 1 / Math.sqrt(keySize);
    for (let head = 0; head < heads; head++) {
      const [write, keep] = [m[at.i + head], m[at.f + head]];
      const keys = head < shiftedHeads(heads) ? before : m.subarray(at.k);
      const rows = matrixSize(this.#layout) / keySize;
      let by = 1;
      // From the last row on, which is n.
      for (let j = rows - 1; j >= 0; j--) {
        const row = (head * rows + j) * keySize;
        const value = j === valueSize ? write : write * m[at.v + head * valueSize + j];
        let sum = 0;
        for (let i = 0; i < keySize; i++) {
          const now = keep * c[row + i] + value * keys[head * keySize + i];
          c[row + i] = now;
          sum += now * m[head * keySize + i];
        }
        if (j === valueSize) by = 1 / Math.max(1, Math.abs(sum * scale));
        else h[head * valueSize + j] = m[at.o + head * valueSize + j] * (sum * scale * by);
      }
    }
    before.set(m.subarray(at.k, at.k + this.keys));
    return state.output;
  }
}
