// A track: one recurrent layer in one direction. It holds the weights and the planned buffers, and does what every
// cell has in common: the input product before the walk through time, the weights' gradients after it.
import type { Engine } from '../engine.ts';
import { ADD, matmul, pack, packedSize, ZERO } from '../matmul.ts';
import { Panels, type WeightFormat } from '../panels.ts';
import type { Random } from '../random.ts';
import { rowJobs } from '../row-jobs.ts';
import { Parameter, type Tensor } from '../tensor.ts';
import type { Slots } from './state.ts';

/** Sizes and options of a track. */
export interface TrackOptions {
  readonly inputSize: number;
  readonly hiddenSize: number;
  /** Size of h: the projection's, or the hidden size. */
  readonly outputSize: number;
  /** Rows of the weights: gates · hidden size. */
  readonly gateSize: number;
  readonly bias: boolean;
  /** Runs from the last step to the first. */
  readonly reverse: boolean;
}

/** What a walk over a batch of sequences is called with; places of tensors in the arena. */
export interface Walk {
  readonly time: number;
  readonly batch: number;
  /** Place of the batch's lengths, or -1 where all sequences are `time` long. */
  readonly lengths: number;
}

/** One sequence's memory while streaming; see `StreamState`. */
export interface TrackState {
  /** [x; h], contiguous, so that one product takes both. */
  readonly xh: Tensor;
  /** Cell state, for the LSTM. */
  readonly c?: Tensor;
  /** The gates' activations of the last step. */
  readonly gates: Tensor;
}

export abstract class Track {
  readonly engine: Engine;
  readonly options: TrackOptions;
  /** By PyTorch's names without the layer's suffix. */
  readonly parameters = new Map<string, Parameter>();
  readonly weightIh: Parameter;
  readonly weightHh: Parameter;
  readonly biasIh?: Parameter;
  readonly biasHh?: Parameter;
  /** h [time + 1, batch, output]: the initial state, then one slot a step (reversed: the initial state last). */
  h!: Tensor;
  /** Pre-activations, then activations, then their derivatives [time, batch, gates]. */
  gates!: Tensor;
  /** Gradient of h as it walks back, two slots in turn [2, batch, output]. */
  carry!: Tensor;
  #bias?: Tensor;
  panels?: Panels;

  constructor(engine: Engine, options: TrackOptions) {
    this.engine = engine;
    this.options = options;
    const { gateSize, inputSize, outputSize } = options;
    this.weightIh = this.parameter('weight_ih', [gateSize, inputSize]);
    this.weightHh = this.parameter('weight_hh', [gateSize, outputSize]);
    if (options.bias) {
      this.biasIh = this.parameter('bias_ih', [gateSize]);
      this.biasHh = this.parameter('bias_hh', [gateSize]);
      this.#bias = engine.tensor([gateSize]);
    }
  }

  /** Size of the cell state, of cells that have one. */
  get cellSize(): number | undefined {
    return undefined;
  }

  /** h and, of cells that have it, c: their slots and the gradients carried back. */
  get states(): Slots[] {
    return [{ slots: this.h, carry: this.carry }];
  }

  protected parameter(name: string, shape: number[]): Parameter {
    const parameter = new Parameter(this.engine, shape);
    this.parameters.set(name, parameter);
    return parameter;
  }

  /** Even in ±1/√hidden, as PyTorch begins. */
  initialise(random: Random): void {
    const bound = 1 / Math.sqrt(this.options.hiddenSize);
    for (const { data } of this.parameters.values()) {
      for (let i = 0; i < data.length; i++) data[i] = (random.uniform() * 2 - 1) * bound;
    }
  }

  plan(time: number, batch: number): void {
    const { gateSize, outputSize } = this.options;
    this.gates = this.engine.tensor([time, batch, gateSize]);
    this.h = this.engine.tensor([time + 1, batch, outputSize]);
    this.carry = this.engine.tensor([2, batch, outputSize]);
    this.engine.spare(packedSize(gateSize, outputSize));
  }

  /** Place of the slot from which the walk starts. */
  firstSlot(h: Tensor, { time, batch }: Walk): number {
    return h.place + (this.options.reverse ? time * batch * h.width : 0);
  }

  /** Place of the slot in which the walk ends. */
  lastSlot(h: Tensor, { time, batch }: Walk): number {
    return h.place + (this.options.reverse ? 0 : time * batch * h.width);
  }

  /** Place of the slots that the steps read (`before`) or write (`after`), `time` slots in order of time. */
  slots(h: Tensor, { batch }: Walk, when: 'before' | 'after'): number {
    return h.place + (this.options.reverse === (when === 'before') ? batch * h.width : 0);
  }

  /** x [time, batch, input] → h. */
  forward(x: number, walk: Walk): void {
    this.multiplyInput(x, walk.time * walk.batch);
    this.walk(walk);
  }

  /**
   * dy [time, batch, output] (0 beyond the lengths), -1 for none → gradients of the weights, added, and dx, whose
   * product begins with `start`; dx -1 leaves it out. Slot 0 of `carry` holds the last state's gradient, and slot
   * `time % 2` ends with the first state's.
   */
  backward(x: number, dy: number, walk: Walk, dx: number, start: number): void {
    const rows = walk.time * walk.batch;
    const { gateSize, inputSize } = this.options;
    this.walkBack(dy, walk);
    const before = this.slots(this.h, walk, 'before');
    const dGates = this.inputGates.place;
    this.addWeightGradient(this.weightIh, dGates, gateSize, x, rows);
    this.addWeightGradient(this.weightHh, this.hiddenGates.place, gateSize, before, rows);
    if (this.biasIh && this.biasHh) {
      this.addBiasGradient(this.biasIh, dGates, rows);
      this.addBiasGradient(this.biasHh, this.hiddenGates.place, rows);
    }
    if (dx < 0) return;
    matmul(this.engine, {
      ...{ m: rows, n: inputSize, k: gateSize, a: dGates, lda: gateSize },
      ...{ b: this.weightIh.place, ldb: inputSize, c: dx, ldc: inputSize, start },
    });
  }

  /** Where the derivatives of W x + b and of W h + b lie: the same, but for the GRU. */
  protected get inputGates(): Tensor {
    return this.gates;
  }

  protected get hiddenGates(): Tensor {
    return this.gates;
  }

  /** The bias that goes with W x: both, but for the GRU. */
  protected sumBias(): number {
    if (!this.biasIh || !this.biasHh || !this.#bias) return ZERO;
    const { kernels } = this.engine;
    kernels.copy(this.#bias.size, this.#bias.place, this.biasIh.place);
    kernels.add(this.#bias.size, this.#bias.place, this.biasHh.place);
    return this.#bias.place;
  }

  /** Both biases as a step's pre-activations, to which the products are added. */
  protected beginStep(gates: number): void {
    const { kernels } = this.engine;
    const { gateSize } = this.options;
    if (!this.biasIh || !this.biasHh) {
      kernels.fill(gateSize, gates, 0);
      return;
    }
    kernels.copy(gateSize, gates, this.biasIh.place);
    kernels.add(gateSize, gates, this.biasHh.place);
  }

  /** W x + b for `rows` inputs, to `to` (the gates). */
  multiplyInput(x: number, rows: number, to = this.gates.place): void {
    const { gateSize, inputSize } = this.options;
    matmul(this.engine, {
      ...{ m: rows, n: gateSize, k: inputSize, a: x, lda: inputSize },
      ...{ b: this.weightIh.place, ldb: inputSize, transB: true },
      ...{ c: to, ldc: gateSize, start: this.sumBias() },
    });
  }

  /** W_hh packed for h · W_hhᵀ (forward) or for d · W_hh (backward), at `place` of the spare room. */
  protected packHidden(place: number, backward: boolean): number {
    const { gateSize, outputSize } = this.options;
    const b = { b: this.weightHh.place, ldb: outputSize };
    return backward
      ? pack(this.engine, { n: outputSize, k: gateSize, ...b }, place)
      : pack(this.engine, { n: gateSize, k: outputSize, ...b, transB: true }, place);
  }

  /** weight.grad += dᵀ [gates, rows] · x [rows, width] */
  protected addWeightGradient(weight: Parameter, d: number, gates: number, x: number, rows: number): void {
    matmul(this.engine, {
      ...{ m: gates, n: weight.width, k: rows, a: d, lda: gates, transA: true },
      ...{ b: x, ldb: weight.width, c: weight.grad.place, ldc: weight.width, start: ADD },
    });
  }

  protected addBiasGradient(bias: Parameter, d: number, rows: number): void {
    const n = bias.size;
    this.engine.run(rowJobs.columnSums, n, 4, rows * n, [rows, d, n, bias.grad.place]);
  }

  /** Packs the weights as they are now for {@link Track.step}. */
  packForStreaming(format: WeightFormat): void {
    const { gateSize, outputSize } = this.options;
    const x = this.streamColumns;
    if (this.panels?.format !== format) {
      this.panels = new Panels(this.engine, gateSize, x + outputSize, format);
    }
    const [ih, hh] = [this.weightIh.data, this.weightHh.data];
    const { inputSize } = this.options;
    this.panels.pack((r, c) =>
      c >= x ? hh[r * outputSize + c - x] : c < inputSize ? ih[r * inputSize + c] : 0,
    );
  }

  /** Columns of x in the panels: even, so that h begins on a pair. */
  get streamColumns(): number {
    return (this.options.inputSize + 1) & ~1;
  }

  abstract createState(): TrackState;

  /** The walk through time, batch rows split over the threads. */
  protected abstract walk(walk: Walk): void;
  /** The walk back through time, from the gates' activations to their derivatives. */
  protected abstract walkBack(dy: number, walk: Walk): void;
  /** One time step of one sequence: [x; h] of `state` → its h. Allocates nothing. */
  abstract step(state: TrackState): void;
  /** One time step whose input product lies at `pre` (a bias included): for a sequence that is known beforehand. */
  abstract stepHoisted(state: TrackState, pre: number): void;

  /** `time` steps whose input products lie at `pre` [time, gates] → their h at `out` [time, output]. */
  walkHoisted(state: TrackState, pre: number, out: number, time: number): void {
    const { gateSize, outputSize } = this.options;
    const h = state.xh.place + this.streamColumns;
    for (let t = 0; t < time; t++) {
      this.stepHoisted(state, pre + t * gateSize);
      this.engine.kernels.copy(outputSize, out + t * outputSize, h);
    }
  }
}
