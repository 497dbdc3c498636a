// The network of the voice: both directions over the phones of an utterance, then forward through its frames.
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
  type StreamState,
  type Tensor,
} from '../../lstm/index.ts';
import { FEATURES } from '../prosody/features.ts';
import { PLACES, type Segments, type Steps, stepsOf } from './segments.ts';

/** Numbers that the vocoder takes a frame. */
export const CHANNELS = 20;

export interface AcousticSizes {
  /** Cells in each direction over the phones. */
  readonly phoneSize: number;
  /** Cells of each layer over the frames. */
  readonly frameSize: number;
  readonly layers: number;
  /** Frames that a step speaks at once (Zen et al. 2016). */
  readonly framesPerStep: number;
}

/** A row over phones: its features and its length. */
const PHONE_INPUT = FEATURES + 1;

export function countAcousticParameters(sizes: AcousticSizes): number {
  const { phoneSize: p, frameSize: f, layers, framesPerStep } = sizes;
  const layer = (input: number, h: number): number => 4 * h * (input + h) + 8 * h;
  return (
    2 * layer(PHONE_INPUT, p) +
    layer(2 * p + PLACES, f) +
    (layers - 1) * layer(f, f) +
    framesPerStep * CHANNELS * (f + 1)
  );
}

/**
 * Features of phones → bidirectional LSTM → what it says of each step's phone, with the place of the step in it → LSTM
 * in one direction (as Zen & Sak 2015, so that sound can begin before the end is reached) → frames, standardised.
 */
export class AcousticNetwork implements Module {
  readonly engine: Engine;
  readonly sizes: AcousticSizes;
  readonly parameters: Map<string, Parameter>;
  readonly #phones: LSTM;
  readonly #frames: LSTM;
  readonly #output: Linear;
  readonly #stepInput: Tensor;
  #rooms?: Rooms;
  #steps: readonly Steps[] = [];

  constructor(engine: Engine, sizes: AcousticSizes, random: Random, dropout = 0) {
    this.engine = engine;
    this.sizes = sizes;
    const { phoneSize, frameSize, layers, framesPerStep } = sizes;
    const frameInput = 2 * phoneSize + PLACES;
    const shared = { forgetBias: 1, random };
    const phones = { inputSize: PHONE_INPUT, hiddenSize: phoneSize, bidirectional: true };
    const frames = { inputSize: frameInput, hiddenSize: frameSize, numLayers: layers, dropout };
    this.#phones = new LSTM(engine, { ...phones, ...shared });
    this.#frames = new LSTM(engine, { ...frames, ...shared });
    this.#output = new Linear(engine, { inputSize: frameSize, outputSize: framesPerStep * CHANNELS, random });
    this.#stepInput = engine.tensor([frameInput]);
    this.parameters = namedParameters({ phones: this.#phones, frames: this.#frames, output: this.#output });
  }

  /** Reserves room for `batch` utterances of up to `segments` segments; and of `steps` steps, to train. */
  plan(segments: number, batch: number, steps = 0): void {
    const { engine, sizes } = this;
    this.#phones.plan(segments, batch);
    this.#rooms = {
      ...{ segments, batch, steps },
      x: engine.tensor([segments, batch, PHONE_INPUT]),
      phoneLengths: engine.intTensor([batch]),
    };
    if (steps === 0) return;
    const frameInput = 2 * sizes.phoneSize + PLACES;
    this.#frames.plan(steps, batch);
    this.#output.plan(steps * batch);
    this.#rooms.input = engine.tensor([steps, batch, frameInput]);
    this.#rooms.dPhones = engine.tensor([segments, batch, 2 * sizes.phoneSize]);
    this.#rooms.stepLengths = engine.intTensor([batch]);
  }

  /**
   * Utterances → [steps, utterances, framesPerStep · 20], valid until the next call; beyond an utterance's end without
   * meaning. @throws {ShapeError} without a plan to train, or beyond it.
   */
  forward(utterances: readonly Segments[], { training = false } = {}): Tensor {
    const { input, stepLengths, steps: most } = this.#rooms ?? {};
    const steps = utterances.map((one) => stepsOf(one, this.sizes.framesPerStep));
    const [time, batch] = [Math.max(...steps.map(({ count }) => count)), utterances.length];
    if (!input || !stepLengths || time > most!) {
      throw new ShapeError(`${batch} utterances of up to ${time} steps exceed the plan.`);
    }
    this.#steps = steps;
    const phones = this.#readPhones(utterances);
    const x = input.view([time, batch, input.width]).fill(0);
    for (const [b, one] of steps.entries()) {
      for (let t = 0; t < one.count; t++) {
        const from = phones.place + (one.segments[t] * batch + b) * phones.width;
        this.#writeInput(one, t, from, x.place + (t * batch + b) * x.width);
      }
    }
    const lengths = new IntTensor(this.engine, [batch], stepLengths.place);
    lengths.set(steps.map(({ count }) => count));
    return this.#output.forward(this.#frames.forward(x, { lengths, training }));
  }

  /** The gradient of the last `forward`'s output; those of the parameters are added to. */
  backward(dOutput: Tensor): void {
    const dInput = this.#frames.backward(this.#output.backward(dOutput)!)!;
    const { dPhones } = this.#rooms!;
    const batch = this.#steps.length;
    const width = dPhones!.width;
    const d = dPhones!.view([this.#segments, batch, width]).fill(0);
    const { floats } = this.engine.arena;
    for (const [b, { segments, count }] of this.#steps.entries()) {
      for (let t = 0; t < count; t++) {
        const to = d.place + (segments[t] * batch + b) * width;
        const from = dInput.place + (t * batch + b) * dInput.width;
        for (let i = 0; i < width; i++) floats[to + i] += floats[from + i];
      }
    }
    this.#phones.backward(d, { inputGradient: false });
  }
  #segments = 0;

  /** Packs the weights for {@link AcousticNetwork.steps}. */
  prepareSteps(): void {
    this.#frames.prepareSteps();
    this.#output.prepareSteps();
  }

  /** A memory of frames, for one utterance after the other. */
  createState(): StreamState {
    return this.#frames.createState();
  }

  /** One utterance, step by step: [framesPerStep · 20] each, valid until the next. @throws {ShapeError} beyond the plan. */
  *steps(utterance: Segments, state: StreamState): Generator<Tensor> {
    const phones = this.#readPhones([utterance]);
    // Others may be read before this one is spoken to its end.
    const kept = phones.data.slice();
    const { width } = phones;
    const steps = stepsOf(utterance, this.sizes.framesPerStep);
    const x = this.#stepInput;
    for (let t = 0; t < steps.count; t++) {
      const segment = steps.segments[t];
      x.data.set(kept.subarray(segment * width, (segment + 1) * width));
      x.data.set(steps.places.subarray(t * PLACES, (t + 1) * PLACES), width);
      yield this.#output.step(this.#frames.step(x, state));
    }
  }

  #writeInput({ places }: Steps, step: number, from: number, to: number): void {
    const width = 2 * this.sizes.phoneSize;
    const { floats } = this.engine.arena;
    floats.copyWithin(to, from, from + width);
    floats.set(places.subarray(step * PLACES, (step + 1) * PLACES), to + width);
  }

  #readPhones(utterances: readonly Segments[]): Tensor {
    const rooms = this.#rooms;
    const [time, batch] = [Math.max(...utterances.map(({ rows }) => rows.count)), utterances.length];
    if (!rooms || time > rooms.segments || batch > rooms.batch) {
      throw new ShapeError(`${batch} utterances of up to ${time} segments exceed the plan.`);
    }
    this.#segments = time;
    const x = rooms.x.view([time, batch, PHONE_INPUT]).fill(0);
    const { data } = x;
    for (const [b, { rows, starts }] of utterances.entries()) {
      for (let t = 0; t < rows.count; t++) {
        const at = (t * batch + b) * PHONE_INPUT;
        data.set(rows.features.subarray(t * FEATURES, (t + 1) * FEATURES), at);
        // A tenth of a second is 0, a tenth of that about −1.
        data[at + FEATURES] = Math.log10(Math.max(0.1, starts[t + 1] - starts[t]) / 10);
      }
    }
    const lengths = new IntTensor(this.engine, [batch], rooms.phoneLengths.place);
    lengths.set(utterances.map(({ rows }) => rows.count));
    return this.#phones.forward(x, { lengths });
  }
}

/** What a plan holds ready. */
interface Rooms {
  readonly segments: number;
  readonly batch: number;
  readonly steps: number;
  readonly x: Tensor;
  readonly phoneLengths: IntTensor;
  input?: Tensor;
  dPhones?: Tensor;
  stepLengths?: IntTensor;
}
