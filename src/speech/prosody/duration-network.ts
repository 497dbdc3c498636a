// The network that says how long each phone is, and where a pause follows and how long that is.
import {
  type Engine,
  IntTensor,
  Linear,
  LSTM,
  type Module,
  namedParameters,
  type Parameter,
  type Random,
  ShapeError,
  type Tensor,
} from '../../lstm/index.ts';
import { FEATURES, type PhoneRows } from './features.ts';

export interface DurationSizes {
  /** Cells in each direction of each layer. */
  readonly hiddenSize: number;
  readonly layers: number;
  /** Readers that it learned from, told apart by a code. */
  readonly speakers: number;
}

/** Rows of an utterance, and the place of its reader among the speakers. */
export interface ReadRows extends PhoneRows {
  readonly speaker: number;
}

/** What the network says of a phone: its log duration, the logit of a pause behind it, the log length of that. */
export const OUTPUTS = 3;

export function countDurationParameters({ hiddenSize: h, layers, speakers }: DurationSizes): number {
  const above = 2 * (4 * h * (2 * h + h) + 8 * h);
  const first = 2 * (4 * h * (FEATURES + speakers + h) + 8 * h);
  return first + (layers - 1) * above + OUTPUTS * (2 * h + 1);
}

/**
 * Bidirectional LSTM over the phones of an utterance (Graves & Schmidhuber 2005), each told who reads →
 * {@link OUTPUTS} numbers a phone.
 */
export class DurationNetwork implements Module {
  readonly engine: Engine;
  readonly sizes: DurationSizes;
  readonly parameters: Map<string, Parameter>;
  readonly #lstm: LSTM;
  readonly #output: Linear;
  #rooms?: { time: number; batch: number; x: Tensor; lengths: IntTensor };

  constructor(engine: Engine, sizes: DurationSizes, random: Random, dropout = 0) {
    this.engine = engine;
    this.sizes = sizes;
    const { hiddenSize, layers, speakers } = sizes;
    this.#lstm = new LSTM(engine, {
      ...{ inputSize: FEATURES + speakers, hiddenSize, numLayers: layers, bidirectional: true },
      ...{ forgetBias: 1, dropout, random },
    });
    this.#output = new Linear(engine, { inputSize: 2 * hiddenSize, outputSize: OUTPUTS, random });
    this.parameters = namedParameters({ lstm: this.#lstm, output: this.#output });
  }

  /** Reserves room for `batch` utterances of up to `time` phones, before the first {@link DurationNetwork.forward}. */
  plan(time: number, batch: number): void {
    const { engine } = this;
    this.#lstm.plan(time, batch);
    this.#output.plan(time * batch);
    const x = engine.tensor([time, batch, FEATURES + this.sizes.speakers]);
    this.#rooms = { time, batch, x, lengths: engine.intTensor([batch]) };
  }

  /**
   * Utterances' rows → [time, utterances, 3], valid until the next call; beyond an utterance's end without meaning.
   * @throws {ShapeError} without a plan, or beyond it.
   */
  forward(utterances: readonly ReadRows[], { training = false } = {}): Tensor {
    const rooms = this.#rooms;
    const [time, batch] = [Math.max(...utterances.map(({ count }) => count)), utterances.length];
    if (!rooms || time > rooms.time || batch > rooms.batch) {
      throw new ShapeError(`${batch} utterances of up to ${time} phones exceed the plan.`);
    }
    const { width } = rooms.x;
    const x = rooms.x.view([time, batch, width]).fill(0);
    const { data } = x;
    for (const [b, { features, count, speaker }] of utterances.entries()) {
      for (let t = 0; t < count; t++) {
        const at = (t * batch + b) * width;
        data.set(features.subarray(t * FEATURES, (t + 1) * FEATURES), at);
        data[at + FEATURES + speaker] = 1;
      }
    }
    const lengths = new IntTensor(this.engine, [batch], rooms.lengths.place);
    lengths.set(utterances.map(({ count }) => count));
    return this.#output.forward(this.#lstm.forward(x, { lengths, training }));
  }

  /** The gradient of the last `forward`'s output; those of the parameters are added to. */
  backward(dOutput: Tensor): void {
    this.#lstm.backward(this.#output.backward(dOutput)!, { inputGradient: false });
  }
}
