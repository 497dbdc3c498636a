// The network of melody: for each phone three points of the pitch, through which the contour is drawn.

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
import type { Segments } from '../acoustic/segments.ts';
import { pitchFeatures } from './pitch-features.ts';

export interface PitchSizes {
  /** Cells in each direction of each layer. */
  readonly hiddenSize: number;
  readonly layers: number;
  /** Voices that it has, told apart by a code. */
  readonly speakers: number;
}

/** Points of a phone: in the middle of each third. */
export const POINTS = 3;

export function countPitchParameters({ hiddenSize: h, layers, speakers }: PitchSizes): number {
  const above = 2 * (4 * h * (2 * h + h) + 8 * h);
  return 2 * (4 * h * (pitchFeatures(speakers) + h) + 8 * h) + (layers - 1) * above + POINTS * (2 * h + 1);
}

/** Rows [count × pitchFeatures] of an utterance. */
export interface PitchRows {
  readonly features: Float32Array;
  readonly count: number;
}

/** Bidirectional LSTM over the phones of an utterance (Graves & Schmidhuber 2005) → {@link POINTS} numbers a phone. */
export class PitchNetwork implements Module {
  readonly engine: Engine;
  readonly sizes: PitchSizes;
  readonly parameters: Map<string, Parameter>;
  readonly #lstm: LSTM;
  readonly #output: Linear;
  #rooms?: { time: number; batch: number; x: Tensor; lengths: IntTensor };

  constructor(engine: Engine, sizes: PitchSizes, random: Random, dropout = 0) {
    this.engine = engine;
    this.sizes = sizes;
    const { hiddenSize, layers, speakers } = sizes;
    this.#lstm = new LSTM(engine, {
      ...{ inputSize: pitchFeatures(speakers), hiddenSize, numLayers: layers, bidirectional: true },
      ...{ forgetBias: 1, dropout, random },
    });
    this.#output = new Linear(engine, { inputSize: 2 * hiddenSize, outputSize: POINTS, random });
    this.parameters = namedParameters({ lstm: this.#lstm, output: this.#output });
  }

  /** Reserves room for `batch` utterances of up to `time` segments, before the first {@link PitchNetwork.forward}. */
  plan(time: number, batch: number): void {
    const { engine } = this;
    this.#lstm.plan(time, batch);
    this.#output.plan(time * batch);
    const x = engine.tensor([time, batch, pitchFeatures(this.sizes.speakers)]);
    this.#rooms = { time, batch, x, lengths: engine.intTensor([batch]) };
  }

  /**
   * Utterances' rows → [time, utterances, 3], valid until the next call; beyond an utterance's end without meaning.
   * @throws {ShapeError} without a plan, or beyond it.
   */
  forward(utterances: readonly PitchRows[], { training = false } = {}): Tensor {
    const rooms = this.#rooms;
    const [time, batch] = [Math.max(...utterances.map(({ count }) => count)), utterances.length];
    if (!rooms || time > rooms.time || batch > rooms.batch) {
      throw new ShapeError(`${batch} utterances of up to ${time} segments exceed the plan.`);
    }
    const { width } = rooms.x;
    const x = rooms.x.view([time, batch, width]).fill(0);
    for (const [b, { features, count }] of utterances.entries()) {
      for (let t = 0; t < count; t++) {
        x.data.set(features.subarray(t * width, (t + 1) * width), (t * batch + b) * width);
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

/** For each frame the point before it and the share that the point behind it has in its pitch. */
export interface Drawn {
  /** Points are counted through all segments, {@link POINTS} each. */
  readonly before: Int32Array;
  readonly share: Float32Array;
}

/** How the contour is drawn: in straight lines from point to point, level before the first and behind the last. */
export function drawn({ starts, rows, frames }: Segments): Drawn {
  const times = Array.from({ length: rows.count * POINTS }, (_, p) => {
    const segment = Math.floor(p / POINTS);
    const part = ((p % POINTS) + 0.5) / POINTS;
    return starts[segment] + part * (starts[segment + 1] - starts[segment]);
  });
  const before = new Int32Array(frames);
  const share = new Float32Array(frames);
  let point = 0;
  for (let t = 0; t < frames; t++) {
    while (point + 2 < times.length && times[point + 1] <= t) point++;
    before[t] = point;
    const length = times[point + 1] - times[point];
    share[t] = Math.max(0, Math.min(1, (t - times[point]) / length));
  }
  return { before, share };
}
