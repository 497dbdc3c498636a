// The LSTM with a matrix as its memory: what is written under a key is read again by asking with that key.
import type { Engine } from '../engine.ts';
import { ShapeError, ValueError } from '../errors.ts';
import { ADD, matmul, ZERO } from '../matmul.ts';
import { Panels, type WeightFormat } from '../panels.ts';
import { Random } from '../random.ts';
import { rowJobs } from '../row-jobs.ts';
import { type Module, Parameter, type Tensor } from '../tensor.ts';
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
  /** Whether what is read is a mean of what was written, as Beck et al. have it, and not a sum in a tanh; default false. */
  normalised?: boolean;
  random?: Random;
}

/** Forget gates begin by keeping for about e^3 to e^6 steps, each head for longer than the one before. */
const HOLD = [3, 6] as const;

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/**
 * The matrix memory of Beck et al. 2024 (xLSTM, there the mLSTM), with the sigmoid input gate of Beck et al. 2025 and
 * the output of the first LSTM (Hochreiter & Schmidhuber 1997). In each head, from its input x:
 *
 *     q, k, v = W x + b      i = σ(…), f = σ(…), a number a head      o = σ(…)
 *     C = f C + i v kᵀ       h = o ⊙ tanh(C q / √keySize)
 *
 * `normalised`, h = o ⊙ C q / max(|n · q|, √keySize) with n = f n + i k: however much was written, what is read stays as
 * large as what was written. n is kept as a last row of C.
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
  readonly #width: number;
  /** Heads whose keys are those of the step before. */
  readonly #shifted: number;
  /** Numbers in a head's matrix, n included. */
  readonly #matrix: number;
  /** Sums of what is mixed for each step [batch, heads, time], by which a normalised head divides. */
  #sums!: Tensor;
  #planned?: { time: number; batch: number };
  /** Projections [time + 1, batch, width]; the first step holds the keys before. */
  #made!: Tensor;
  #dMade!: Tensor;
  #output!: Tensor;
  #tanh!: Tensor;
  #dValues!: Tensor;
  #dx!: Tensor;
  /** Scores, decays [batch, heads, time, time] and, backwards, their gradients [time, time]. */
  #scores!: Tensor;
  #decays!: Tensor;
  #mixed!: Tensor;
  #dMixed!: Tensor;
  #carried!: Tensor;
  #kept!: Tensor;
  /** The memory that the last forward began with. */
  #before!: Tensor;
  #walk?: { input: Tensor; time: number; batch: number; carries: boolean };
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
    this.#width = 2 * (this.keys + this.values + heads);
    this.#shifted = heads >> 1;
    this.#matrix = (valueSize + (options.normalised ? 1 : 0)) * keySize;
    this.weight = new Parameter(engine, [this.#width, inputSize]);
    this.bias = new Parameter(engine, [this.#width]);
    this.parameters.set('weight_ih', this.weight).set('bias_ih', this.bias);
    const bound = 1 / Math.sqrt(inputSize);
    for (const { data } of [this.weight, this.bias]) {
      for (let i = 0; i < data.length; i++) data[i] = (random.uniform() * 2 - 1) * bound;
    }
    const forget = this.bias.data.subarray(this.#width - heads);
    for (let head = 0; head < heads; head++) {
      forget[head] = HOLD[0] + ((HOLD[1] - HOLD[0]) * head) / Math.max(1, heads - 1);
    }
  }

  /** Size of h. */
  get outputSize(): number {
    return this.values;
  }

  /** Where in the projections each part begins. */
  get #at(): { q: number; k: number; v: number; o: number; i: number; f: number } {
    const { keys, values } = this;
    const i = 2 * (keys + values);
    return { q: 0, k: keys, v: 2 * keys, o: 2 * keys + values, i, f: i + this.options.heads };
  }

  /** Memories of nothing for a batch: `h` holds the last keys [1, batch, keys], `c` the matrices. */
  createBatchState(batch: number): RecurrentState {
    return {
      h: this.engine.tensor([1, batch, this.keys]),
      c: this.engine.tensor([1, batch, this.options.heads * this.#matrix]),
    };
  }

  /** Reserves room for sequences up to `time` × `batch`; without it the first `forward` does so for its own size. */
  plan(time: number, batch: number): void {
    if (this.#planned) throw new ShapeError('the layer is planned already and takes no other plan.');
    const { engine, values } = this;
    const { heads, inputSize, keySize, valueSize } = this.options;
    this.#planned = { time, batch };
    this.#made = engine.tensor([time + 1, batch, this.#width]);
    this.#dMade = engine.tensor([time + 1, batch, this.#width]);
    this.#output = engine.tensor([time, batch, values]);
    this.#tanh = engine.tensor([time, batch, values]);
    this.#dValues = engine.tensor([time, batch, values]);
    this.#dx = engine.tensor([time, batch, inputSize]);
    this.#scores = engine.tensor([batch, heads, time, time]);
    this.#decays = engine.tensor([batch, heads, time, time]);
    this.#mixed = engine.tensor([time, time]);
    this.#dMixed = engine.tensor([time, time]);
    this.#carried = engine.tensor([time, Math.max(keySize, valueSize + 1)]);
    this.#sums = engine.tensor([batch, heads, time]);
    this.#kept = engine.tensor([time, keySize]);
    this.#before = engine.tensor([batch, heads * this.#matrix]);
  }

  /** @throws {ShapeError} when x or the state does not fit the layer or its plan. */
  forward(x: Tensor, { state }: { state?: RecurrentState } = {}): Tensor {
    const { engine, keys, values } = this;
    const { heads, inputSize, normalised } = this.options;
    const matrices = heads * this.#matrix;
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
    if (state && (state.h.size !== batch * keys || state.c?.size !== batch * matrices)) {
      throw new ShapeError(`the state is none of this layer for a batch of ${batch}.`);
    }
    const w = this.#width;
    const made = this.#made.place + batch * w;
    matmul(engine, {
      ...{ m: time * batch, n: w, k: inputSize, a: x.place, lda: inputSize },
      ...{ b: this.weight.place, ldb: inputSize, transB: true, c: made, ldc: w, start: this.bias.place },
    });
    const at = this.#at;
    const before = this.#before.data;
    const carries = state !== undefined;
    {
      // The keys of the step before the first.
      const first = this.#made.data;
      for (let b = 0; b < batch; b++) {
        for (let i = 0; i < keys; i++) {
          first[b * w + at.k + i] = state ? state.h.data[b * keys + i] : 0;
        }
      }
      if (state) before.set(state.c!.data);
      else before.fill(0, 0, batch * matrices);
    }
    this.#walk = { input: x, time, batch, carries };
    this.#openGates(made, time, batch);
    for (let b = 0; b < batch; b++) {
      for (let head = 0; head < heads; head++) this.#readHead(b, head, state);
    }
    const tanh = this.#tanh.data;
    const { data } = this.#output;
    const rows = this.engine.arena.floats;
    for (let row = 0; row < time * batch; row++) {
      for (let i = 0; i < values; i++) {
        const t = normalised ? data[row * values + i] : Math.tanh(data[row * values + i]);
        tanh[row * values + i] = t;
        data[row * values + i] = t * rows[made + row * w + at.o + i];
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
  #openGates(made: number, time: number, batch: number): void {
    const { floats } = this.engine.arena;
    const from = this.#at.o;
    for (let row = 0; row < time * batch; row++) {
      const end = made + (row + 1) * this.#width;
      for (let i = made + row * this.#width + from; i < end; i++) floats[i] = sigmoid(floats[i]);
    }
  }

  /** Places of a head's parts in one row of a batch. */
  #placesOf(
    b: number,
    head: number,
    batch: number,
  ): { q: number; k: number; v: number; i: number; f: number } {
    const { keySize, valueSize } = this.options;
    const at = this.#at;
    const now = this.#made.place + (batch + b) * this.#width;
    const shift = head < this.#shifted ? batch * this.#width : 0;
    return {
      q: now + at.q + head * keySize,
      k: now - shift + at.k + head * keySize,
      v: now + at.v + head * valueSize,
      i: now + at.i + head,
      f: now + at.f + head,
    };
  }

  /** One head of one sequence: C q of every step into the output, and the last C into the state. */
  #readHead(b: number, head: number, state?: RecurrentState): void {
    const { engine } = this;
    const { heads, keySize, valueSize } = this.options;
    const { time, batch } = this.#walk!;
    const { q, k, v, i, f } = this.#placesOf(b, head, batch);
    const step = batch * this.#width;
    const size = time * time;
    const scores = this.#scores.place + (b * heads + head) * size;
    const decays = this.#decays.place + (b * heads + head) * size;
    const mixed = this.#mixed.place;
    const out = this.#output.place + b * this.values + head * valueSize;
    const ldOut = batch * this.values;
    matmul(engine, {
      ...{ m: time, n: time, k: keySize, a: q, lda: step, b: k, ldb: step, transB: true },
      ...{ c: scores, ldc: time, start: ZERO },
    });
    let { floats } = engine.arena;
    const scale = 1 / Math.sqrt(keySize);
    const sums = this.#sums.place + (b * heads + head) * time;
    // decay[t][s] = i_s · f_{s+1} · … · f_t: what is left in step t of what was written in step s.
    for (let t = 0; t < time; t++) {
      const forget = floats[f + t * step];
      const row = decays + t * time;
      let sum = 0;
      for (let s = 0; s < t; s++) {
        const decay = floats[row - time + s] * forget;
        floats[row + s] = decay;
        const mix = decay * floats[scores + t * time + s] * scale;
        floats[mixed + t * time + s] = mix;
        sum += mix;
      }
      const written = floats[i + t * step];
      floats[row + t] = written;
      const own = written * floats[scores + t * time + t] * scale;
      floats[mixed + t * time + t] = own;
      floats[sums + t] = sum + own;
      for (let s = t + 1; s < time; s++) {
        floats[row + s] = 0;
        floats[mixed + t * time + s] = 0;
      }
    }
    matmul(engine, {
      ...{ m: time, n: valueSize, k: time, a: mixed, lda: time, b: v, ldb: step },
      ...{ c: out, ldc: ldOut, start: ZERO },
    });
    if (state) this.#carryOn(b, head, state);
    if (!this.options.normalised) return;
    floats = engine.arena.floats;
    for (let t = 0; t < time; t++) {
      const by = 1 / Math.max(1, Math.abs(floats[sums + t]));
      for (let j = 0; j < valueSize; j++) floats[out + t * ldOut + j] *= by;
    }
  }

  /** What a head reads of the memory that it began with is added to its output, and the memory is carried on. */
  #carryOn(b: number, head: number, state: RecurrentState): void {
    const { engine } = this;
    const { heads, keySize, valueSize, normalised } = this.options;
    const { time, batch } = this.#walk!;
    const { q, k, v, f } = this.#placesOf(b, head, batch);
    const step = batch * this.#width;
    const scale = 1 / Math.sqrt(keySize);
    const rows = this.#matrix / keySize;
    const decays = this.#decays.place + (b * heads + head) * time * time;
    const sums = this.#sums.place + (b * heads + head) * time;
    const out = this.#output.place + b * this.values + head * valueSize;
    const ldOut = batch * this.values;
    const c0 = this.#before.place + (b * heads + head) * this.#matrix;
    const carried = this.#carried.place;
    matmul(engine, {
      ...{ m: time, n: rows, k: keySize, a: q, lda: step, b: c0, ldb: keySize, transB: true },
      ...{ c: carried, ldc: rows, start: ZERO },
    });
    // A product may have made room, which moves the arena.
    const { floats } = engine.arena;
    let kept = 1;
    for (let t = 0; t < time; t++) {
      kept *= floats[f + t * step];
      for (let j = 0; j < valueSize; j++) {
        floats[out + t * ldOut + j] += kept * scale * floats[carried + t * rows + j];
      }
      if (normalised) floats[sums + t] += kept * scale * floats[carried + t * rows + valueSize];
      const last = floats[decays + (time - 1) * time + t];
      for (let j = 0; j < keySize; j++) {
        floats[this.#kept.place + t * keySize + j] = last * floats[k + t * step + j];
      }
    }
    const c = state.c!.place + (b * heads + head) * this.#matrix;
    for (let j = 0; j < this.#matrix; j++) floats[c + j] = kept * floats[c0 + j];
    if (normalised) {
      const n = c + valueSize * keySize;
      for (let t = 0; t < time; t++) {
        for (let j = 0; j < keySize; j++) floats[n + j] += floats[this.#kept.place + t * keySize + j];
      }
    }
    matmul(engine, {
      ...{ m: valueSize, n: keySize, k: time, a: v, lda: step, transA: true },
      ...{ b: this.#kept.place, ldb: keySize, c, ldc: keySize, start: ADD },
    });
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
    const { heads, inputSize, normalised } = this.options;
    const { time, batch, input } = walk;
    if (dy.size !== time * batch * values) {
      throw new ShapeError(`the gradient [${dy.shape.join(', ')}] does not fit the last forward's output.`);
    }
    const w = this.#width;
    const at = this.#at;
    const rows = time * batch;
    const made = this.#made.place + batch * w;
    const dMade = this.#dMade.place + batch * w;
    this.#dMade.data.fill(0, 0, (time + 1) * batch * w);
    const { floats } = engine.arena;
    for (let row = 0; row < rows; row++) {
      for (let i = 0; i < values; i++) {
        const j = row * values + i;
        const o = floats[made + row * w + at.o + i];
        const tanh = floats[this.#tanh.place + j];
        const d = floats[dy.place + j];
        floats[dMade + row * w + at.o + i] = d * tanh * o * (1 - o);
        floats[this.#dValues.place + j] = normalised ? d * o : d * o * (1 - tanh * tanh);
      }
    }
    for (let b = 0; b < batch; b++) {
      for (let head = 0; head < heads; head++) this.#readHeadBack(b, head, walk);
    }
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

  /** Back through a normalised head's division, in place: the gradient of its sums for each step; 0 where none divides. */
  #divideBack(b: number, head: number, batch: number, time: number): Float64Array {
    const { heads, valueSize, normalised } = this.options;
    const dSums = new Float64Array(time);
    if (!normalised) return dSums;
    const { floats } = this.engine.arena;
    const from = b * this.values + head * valueSize;
    for (let t = 0; t < time; t++) {
      const sum = floats[this.#sums.place + (b * heads + head) * time + t];
      const by = 1 / Math.max(1, Math.abs(sum));
      const at = from + t * batch * this.values;
      let d = 0;
      for (let j = 0; j < valueSize; j++) {
        d += floats[this.#dValues.place + at + j] * floats[this.#tanh.place + at + j];
        floats[this.#dValues.place + at + j] *= by;
      }
      if (by < 1) dSums[t] = -d * by * Math.sign(sum);
    }
    return dSums;
  }

  #readHeadBack(
    b: number,
    head: number,
    { time, batch, carries }: { time: number; batch: number; carries: boolean },
  ): void {
    const { engine } = this;
    const { heads, keySize, valueSize, normalised } = this.options;
    const { q, k, v, i, f } = this.#placesOf(b, head, batch);
    const toGradient = this.#dMade.place - this.#made.place;
    const step = batch * this.#width;
    const size = time * time;
    const scores = this.#scores.place + (b * heads + head) * size;
    const decays = this.#decays.place + (b * heads + head) * size;
    const mixed = this.#mixed.place;
    const d = this.#dMixed.place;
    const dOut = this.#dValues.place + b * this.values + head * valueSize;
    const ldOut = batch * this.values;
    const scale = 1 / Math.sqrt(keySize);
    // Gradients of the sums by which a normalised head divides.
    const dSums = this.#divideBack(b, head, batch, time);
    matmul(engine, {
      ...{ m: time, n: time, k: valueSize, a: dOut, lda: ldOut, b: v, ldb: step, transB: true },
      ...{ c: d, ldc: time, start: ZERO },
    });
    let { floats } = engine.arena;
    // Gradients of ln decay, summed over what is written (columns) and what is read (rows).
    const written = new Float64Array(time);
    const read = new Float64Array(time);
    for (let t = 0; t < time; t++) {
      for (let s = 0; s <= t; s++) {
        const at = t * time + s;
        const decay = floats[decays + at] * scale;
        const mix = decay * floats[scores + at];
        const dMix = floats[d + at] + dSums[t];
        const g = dMix * mix;
        floats[mixed + at] = mix;
        floats[d + at] = dMix * decay;
        written[s] += g;
        read[t] += g;
      }
      for (let s = t + 1; s < time; s++) {
        floats[mixed + t * time + s] = 0;
        floats[d + t * time + s] = 0;
      }
    }
    matmul(engine, {
      ...{ m: time, n: valueSize, k: time, a: mixed, lda: time, transA: true, b: dOut, ldb: ldOut },
      ...{ c: v + toGradient, ldc: step, start: ADD },
    });
    matmul(engine, {
      ...{ m: time, n: keySize, k: time, a: d, lda: time, b: k, ldb: step },
      ...{ c: q + toGradient, ldc: step, start: ADD },
    });
    matmul(engine, {
      ...{ m: time, n: keySize, k: time, a: d, lda: time, transA: true, b: q, ldb: step },
      ...{ c: k + toGradient, ldc: step, start: ADD },
    });
    if (carries) {
      const c0 = this.#before.place + (b * heads + head) * this.#matrix;
      const carried = this.#carried.place;
      matmul(engine, {
        ...{ m: time, n: keySize, k: valueSize, a: dOut, lda: ldOut, b: c0, ldb: keySize },
        ...{ c: carried, ldc: keySize, start: ZERO },
      });
      floats = engine.arena.floats;
      let kept = 1;
      for (let t = 0; t < time; t++) {
        kept *= floats[f + t * step];
        let g = 0;
        for (let j = 0; j < keySize; j++) {
          const n = normalised ? dSums[t] * floats[c0 + valueSize * keySize + j] : 0;
          const dq = kept * scale * (floats[carried + t * keySize + j] + n);
          floats[q + toGradient + t * step + j] += dq;
          g += dq * floats[q + t * step + j];
        }
        read[t] += g;
      }
    }
    // ln decay[t][s] = ln i_s + (F_t − F_s), F the running sum of ln f.
    floats = engine.arena.floats;
    let sum = 0;
    for (let t = time - 1; t >= 0; t--) {
      sum += read[t] - written[t];
      // What is written in step t is not forgotten in step t: F_t and F_s meet at s = t.
      floats[f + toGradient + t * step] += sum * (1 - floats[f + t * step]);
      floats[i + toGradient + t * step] += written[t] * (1 - floats[i + t * step]);
    }
  }

  /** Packs the weights as they are now for `step`; call it again after training. */
  prepareSteps(format: WeightFormat = 'float32'): void {
    const { inputSize } = this.options;
    if (this.#panels?.format !== format) {
      this.#panels = new Panels(this.engine, this.#width, inputSize, format);
    }
    const { data } = this.weight;
    this.#panels.pack((r, c) => data[r * inputSize + c]);
  }

  /** A streaming memory of nothing, for one sequence. */
  createState(): MatrixState {
    if (!this.#panels) this.prepareSteps();
    const { heads, keySize, valueSize, normalised = false } = this.options;
    return new MatrixState(this.engine, { heads, keySize, valueSize, normalised });
  }

  /**
   * One step of one sequence: x [inputSize] and `state` → h [heads · valueSize], which lies in `state`. `hold`, where
   * given, takes the place of the input gates' values.
   * @throws {ShapeError} when x has another size.
   */
  step(x: Tensor, state: MatrixState, hold?: number): Tensor {
    const { inputSize, heads, keySize, valueSize, normalised } = this.options;
    if (x.size !== inputSize) throw new ShapeError(`step takes ${inputSize} inputs, not ${x.size}.`);
    if (!this.#panels) this.prepareSteps();
    const { made } = state;
    this.engine.kernels.copy(this.#width, made.place, this.bias.place);
    this.#panels!.multiply(x.place, made.place);
    const at = this.#at;
    const m = made.data;
    for (let i = at.o; i < this.#width; i++) m[i] = sigmoid(m[i]);
    if (hold !== undefined) m.fill(hold, at.i, at.f);
    const [c, before, h] = [state.c.data, state.keys.data, state.output.data];
    const scale = 1 / Math.sqrt(keySize);
    for (let head = 0; head < heads; head++) {
      const [write, keep] = [m[at.i + head], m[at.f + head]];
      const keys = head < this.#shifted ? before : m.subarray(at.k);
      const rows = this.#matrix / keySize;
      let by = 1;
      // From the last row on: a normalised head's is n.
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
        else {
          const read = normalised ? sum * scale * by : Math.tanh(sum * scale);
          h[head * valueSize + j] = m[at.o + head * valueSize + j] * read;
        }
      }
    }
    before.set(m.subarray(at.k, at.k + this.keys));
    return state.output;
  }
}
