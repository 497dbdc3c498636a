// The network of 2002: chord blocks and melody blocks in one recurrent layer, with no path from melody to chords.
import {
  binaryCrossEntropy,
  blockMask,
  type Engine,
  Linear,
  LSTM,
  namedParameters,
  type Parameter,
  Random,
  type RecurrentState,
  RNN,
  type StreamState,
  type Tensor,
} from '../lstm/index.ts';

/** Chord units: one a pitch class. */
export const CHORD_UNITS = 12;
/** Melody units: an octave and its upper end, one a semitone. */
export const MELODY_UNITS = 13;

export interface NetworkShape {
  readonly cell: 'lstm' | 'rnn';
  /** Cells of the chord blocks. */
  readonly chordCells: number;
  /** Cells of the melody blocks; 0 for experiment 1, which has no melody. */
  readonly melodyCells: number;
}

/** Something else that the cells learn in the same step: from their output h to the gradient that it adds. */
export interface Lesson {
  learn(h: Tensor): Tensor;
}

const LN2 = Math.LN2;

/**
 * x(t) = the notes that sound in step t → logits of those that sound in step t + 1.
 *
 *     chord blocks:   h_c(t) = cell(x_c(t), h_c(t − 1))
 *     melody blocks:  h_m(t) = cell(x_m(t), h_m(t − 1), h_c(t − 1))
 *     chord outputs:  W h_c(t) + V x_c(t) + b          melody outputs:  W h_m(t) + V x_m(t) + b
 *
 * All of it is one LSTM layer whose missing connections are masked, as in Eck & Schmidhuber (2002), experiment 2: what
 * the melody does cannot reach the chords. Chosen by us, since the paper's text was not to be had: a cell has its own
 * gates (a block of the paper shares them between two cells), there are no peepholes, and the layer is larger.
 */
export class BluesNetwork {
  readonly engine: Engine;
  readonly shape: NetworkShape;
  /** Units in and out: 12, or 25 with a melody. */
  readonly units: number;
  readonly layer: LSTM | RNN;
  readonly parameters: Map<string, Parameter>;
  readonly #readout: Linear;
  readonly #skip: Linear;

  constructor(engine: Engine, shape: NetworkShape, random = new Random(0)) {
    const { cell, chordCells, melodyCells } = shape;
    const cells = melodyCells > 0 ? [chordCells, melodyCells] : [chordCells];
    const units = melodyCells > 0 ? [CHORD_UNITS, MELODY_UNITS] : [CHORD_UNITS];
    const gates = cell === 'lstm' ? 4 : 1;
    const same = (row: number, column: number): boolean => row === column;
    this.engine = engine;
    this.shape = shape;
    this.units = units.reduce((a, b) => a + b);
    const options = {
      inputSize: this.units,
      hiddenSize: chordCells + melodyCells,
      maskIh: blockMask(cells, units, same, gates),
      maskHh: blockMask(cells, cells, (row, column) => column <= row, gates),
      random,
    };
    this.layer = cell === 'lstm' ? new LSTM(engine, options) : new RNN(engine, options);
    const outputSize = this.units;
    this.#readout = new Linear(engine, {
      ...{ inputSize: options.hiddenSize, outputSize, mask: blockMask(units, cells, same), random },
    });
    this.#skip = new Linear(engine, {
      ...{ inputSize: this.units, outputSize, mask: blockMask(units, units, same), random, bias: false },
    });
    const { layer } = this;
    this.parameters = namedParameters({ [cell]: layer, readout: this.#readout, input: this.#skip });
  }

  /** Connections and biases that exist. */
  get size(): number {
    let size = 0;
    for (const { mask, size: all } of this.parameters.values()) {
      if (mask) for (const one of mask.data) size += one;
      else size += all;
    }
    return size;
  }

  /**
   * Spreads the memory of the cells [from, to) from 2 steps to `span`: forget gates biased to ln(T − 1), input gates
   * to the opposite (chrono initialisation, Tallec & Ollivier 2018). It takes the place of the paper's staggered gate
   * biases, of whose values we are not certain. An RNN has no such gates and stays as it is.
   */
  spreadMemory(from: number, to: number, span: number): void {
    if (this.shape.cell !== 'lstm') return;
    const bias = this.parameters.get('lstm.bias_ih_l0')!.data;
    const hidden = this.layer.options.hiddenSize;
    let octaves = 1;
    while (2 ** octaves < span) octaves++;
    for (let i = from; i < to; i++) {
      const remember = LN2 * (1 + ((octaves - 1) * (i - from)) / Math.max(1, to - from - 1));
      bias[hidden + i] += remember;
      bias[i] -= remember;
    }
  }

  plan(time: number, batch: number): void {
    this.layer.plan(time, batch);
    this.#readout.plan(time * batch);
    this.#skip.plan(time * batch);
  }

  createBatchState(batch: number): RecurrentState {
    return this.layer.createBatchState(batch);
  }

  /** x [time, batch, units] → logits of the same shape; `state` is carried. */
  forward(x: Tensor, state: RecurrentState): Tensor {
    return this.#outputs(this.layer.forward(x, { state }), x);
  }

  /** Cross-entropy of the sigmoid outputs; the gradients of all parameters are added. Room for those of the logits is given. */
  learn(x: Tensor, targets: Tensor, state: RecurrentState, gradient: Tensor, lesson?: Lesson): number {
    const h = this.layer.forward(x, { state });
    const loss = binaryCrossEntropy(this.#outputs(h, x), targets, gradient);
    this.#skip.backward(gradient, { inputGradient: false });
    const dh = this.#readout.backward(gradient)!;
    if (lesson) this.engine.kernels.add(dh.size, dh.place, lesson.learn(h).place);
    this.layer.backward(dh, { inputGradient: false });
    return loss;
  }

  #outputs(h: Tensor, x: Tensor): Tensor {
    const logits = this.#readout.forward(h);
    this.engine.kernels.add(logits.size, logits.place, this.#skip.forward(x).place);
    return logits;
  }

  /** Packs the weights for {@link BluesNetwork.step}; call it again after training. */
  prepareSteps(): void {
    this.layer.prepareSteps();
    this.#readout.prepareSteps();
    this.#skip.prepareSteps();
  }

  createState(): StreamState {
    return this.layer.createState();
  }

  /** One step: x [units] → logits [units], valid until the next. */
  step(x: Tensor, state: StreamState): Tensor {
    const logits = this.#readout.step(this.layer.step(x, state));
    this.engine.kernels.add(logits.size, logits.place, this.#skip.step(x).place);
    return logits;
  }

  /** Takes the chord blocks of a network without melody into this one's, bit for bit. */
  adoptChords(chords: BluesNetwork): void {
    for (const [name, parameter] of this.parameters) {
      const from = chords.parameters.get(name)!;
      const [to, width, fromWidth] = [parameter.data, columns(parameter), columns(from)];
      this.#chordRows(name, (row, place) => {
        for (let i = 0; i < fromWidth; i++) to[row * width + i] = from.data[place * fromWidth + i];
      });
    }
  }

  /**
   * Sets the gradients of all that leads to chord blocks and chord outputs to 0. In the paper, too, a melody's error
   * does not reach them: its gradient is cut off at a block's inputs.
   */
  holdChords(): void {
    for (const [name, parameter] of this.parameters) {
      const [grad, width] = [parameter.grad.data, columns(parameter)];
      this.#chordRows(name, (row) => grad.fill(0, row * width, (row + 1) * width));
    }
  }

  /** Rows of a parameter that belong to chords, here and in a network that has chords alone. */
  #chordRows(name: string, visit: (row: number, place: number) => void): void {
    const { chordCells, cell } = this.shape;
    const { hiddenSize } = this.layer.options;
    const inLayer = name.startsWith(`${cell}.`);
    const [blocks, rows, stride] = inLayer
      ? [cell === 'lstm' ? 4 : 1, chordCells, hiddenSize]
      : [1, CHORD_UNITS, 0];
    for (let block = 0; block < blocks; block++) {
      for (let i = 0; i < rows; i++) visit(block * stride + i, block * rows + i);
    }
  }
}

const columns = (parameter: Parameter): number => (parameter.shape.length > 1 ? parameter.width : 1);
