// The network of the voice: both directions over the phones of an utterance, then forward through its frames.
import {
  Dropout,
  type Engine,
  type Floats,
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

/** Numbers that the vocoder takes a frame: cepstra, the pitch, the voicing. */
export const CHANNELS = 20;
/** What the network says a frame: the cepstra, and the voicing. */
export const SPOKEN = [...Array(18).keys(), 19];
const OUTPUTS = SPOKEN.length;

export interface AcousticSizes {
  /** Cells in each direction over the phones. */
  readonly phoneSize: number;
  /** Cells of each layer over the frames. */
  readonly frameSize: number;
  readonly layers: number;
  /** Frames that a step speaks at once (Zen et al. 2016). */
  readonly framesPerStep: number;
  /** Voices that it has, told apart by a code. */
  readonly speakers: number;
}

/** How much goes missing in training; each default 0. */
export interface AcousticDropouts {
  /** Of what is said of the phones, the same features throughout an utterance. */
  readonly phones?: number;
  /** Between the layers over the frames, likewise. */
  readonly frames?: number;
}

/** What is to be spoken. */
export interface Spoken {
  readonly segments: Segments;
  readonly speaker: number;
  /** Pitch of each frame, of mean 0 and deviation 1 over what the speaker says. */
  readonly pitch: Float32Array;
}

/** A row over phones: its features, its length and whose it is. */
const phoneInput = ({ speakers }: AcousticSizes): number => FEATURES + 1 + speakers;

/** A step's input: what is said of its phone, its place there, its frames' pitch, and whose it is. */
const stepInput = ({ phoneSize, framesPerStep, speakers }: AcousticSizes): number =>
  2 * phoneSize + PLACES + framesPerStep + speakers;

export function countAcousticParameters(sizes: AcousticSizes): number {
  const { phoneSize: p, frameSize: f, layers, framesPerStep } = sizes;
  const layer = (input: number, h: number): number => 4 * h * (input + h) + 8 * h;
  return (
    2 * layer(phoneInput(sizes), p) +
    layer(stepInput(sizes), f) +
    (layers - 1) * layer(f, f) +
    framesPerStep * OUTPUTS * (f + 1)
  );
}

/**
 * Features of phones → bidirectional LSTM → what it says of each step's phone, with the place of the step in it and its
 * pitch → LSTM in one direction (as Zen & Sak 2015, so that sound can begin before the end is reached) → frames,
 * standardised. A code of the speaker goes into both.
 */
export class AcousticNetwork implements Module {
  readonly engine: Engine;
  readonly sizes: AcousticSizes;
  readonly parameters: Map<string, Parameter>;
  readonly #phones: LSTM;
  readonly #frames: LSTM;
  readonly #output: Linear;
  readonly #stepInput: Tensor;
  readonly #missing: Dropout;
  #rooms?: Rooms;
  #steps: readonly Steps[] = [];

  constructor(engine: Engine, sizes: AcousticSizes, random: Random, dropouts: AcousticDropouts = {}) {
    this.engine = engine;
    this.sizes = sizes;
    const { phoneSize, frameSize, layers, framesPerStep } = sizes;
    const frameInput = stepInput(sizes);
    const shared = { forgetBias: 1, random };
    const phones = { inputSize: phoneInput(sizes), hiddenSize: phoneSize, bidirectional: true };
    const frames = { inputSize: frameInput, hiddenSize: frameSize, numLayers: layers };
    this.#phones = new LSTM(engine, { ...phones, ...shared });
    this.#frames = new LSTM(engine, { ...frames, ...shared, dropout: dropouts.frames });
    this.#output = new Linear(engine, { inputSize: frameSize, outputSize: framesPerStep * OUTPUTS, random });
    this.#stepInput = engine.tensor([frameInput]);
    this.#missing = new Dropout(engine, { p: dropouts.phones ?? 0, random });
    this.parameters = namedParameters({ phones: this.#phones, frames: this.#frames, output: this.#output });
  }

  /** Reserves room for `batch` utterances of up to `segments` segments; and of `steps` steps, to train. */
  plan(segments: number, batch: number, steps = 0): void {
    const { engine, sizes } = this;
    this.#phones.plan(segments, batch);
    this.#rooms = {
      ...{ segments, batch, steps },
      x: engine.tensor([segments, batch, phoneInput(sizes)]),
      phoneLengths: engine.intTensor([batch]),
    };
    if (steps === 0) return;
    this.#missing.plan([segments, batch, 2 * sizes.phoneSize]);
    this.#frames.plan(steps, batch);
    this.#output.plan(steps * batch);
    this.#rooms.input = engine.tensor([steps, batch, stepInput(sizes)]);
    this.#rooms.dPhones = engine.tensor([segments, batch, 2 * sizes.phoneSize]);
    this.#rooms.stepLengths = engine.intTensor([batch]);
  }

  /**
   * Utterances → [steps, utterances, framesPerStep · 19], valid until the next call; beyond an utterance's end without
   * meaning. @throws {ShapeError} without a plan to train, or beyond it.
   */
  forward(utterances: readonly Spoken[], { training = false } = {}): Tensor {
    const { input, stepLengths, steps: most } = this.#rooms ?? {};
    const steps = utterances.map(({ segments }) => stepsOf(segments, this.sizes.framesPerStep));
    const [time, batch] = [Math.max(...steps.map(({ count }) => count)), utterances.length];
    if (!input || !stepLengths || time > most!) {
      throw new ShapeError(`${batch} utterances of up to ${time} steps exceed the plan.`);
    }
    this.#steps = steps;
    const phones = this.#missing.forward(this.#readPhones(utterances), training);
    const x = input.view([time, batch, input.width]).fill(0);
    for (const [b, one] of steps.entries()) {
      for (let t = 0; t < one.count; t++) {
        const from = (one.segments[t] * batch + b) * phones.width;
        const row = x.data.subarray((t * batch + b) * x.width, (t * batch + b + 1) * x.width);
        this.#writeInput(row, phones.data.subarray(from, from + phones.width), one, t, utterances[b]);
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
    this.#phones.backward(this.#missing.backward(d), { inputGradient: false });
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

  /** One utterance, step by step: [framesPerStep · 19] each, valid until the next. @throws {ShapeError} beyond the plan. */
  *steps(utterance: Spoken, state: StreamState): Generator<Tensor> {
    const phones = this.#readPhones([utterance]);
    // Others may be read before this one is spoken to its end.
    const kept = phones.data.slice();
    const { width } = phones;
    const steps = stepsOf(utterance.segments, this.sizes.framesPerStep);
    const x = this.#stepInput;
    for (let t = 0; t < steps.count; t++) {
      const segment = steps.segments[t];
      this.#writeInput(x.data, kept.subarray(segment * width, (segment + 1) * width), steps, t, utterance);
      yield this.#output.step(this.#frames.step(x, state));
    }
  }

  #writeInput(row: Floats, phone: Floats, { places }: Steps, step: number, { speaker, pitch }: Spoken): void {
    const { framesPerStep } = this.sizes;
    row.set(phone);
    let at = phone.length;
    row.set(places.subarray(step * PLACES, (step + 1) * PLACES), at);
    at += PLACES;
    for (let i = 0; i < framesPerStep; i++) {
      row[at++] = pitch[Math.min(pitch.length - 1, step * framesPerStep + i)];
    }
    row.fill(0, at);
    row[at + speaker] = 1;
  }

  #readPhones(utterances: readonly Spoken[]): Tensor {
    const rooms = this.#rooms;
    const [time, batch] = [
      Math.max(...utterances.map(({ segments }) => segments.rows.count)),
      utterances.length,
    ];
    if (!rooms || time > rooms.segments || batch > rooms.batch) {
      throw new ShapeError(`${batch} utterances of up to ${time} segments exceed the plan.`);
    }
    this.#segments = time;
    const width = phoneInput(this.sizes);
    const x = rooms.x.view([time, batch, width]).fill(0);
    const { data } = x;
    for (const [b, { segments, speaker }] of utterances.entries()) {
      const { rows, starts } = segments;
      for (let t = 0; t < rows.count; t++) {
        const at = (t * batch + b) * width;
        data.set(rows.features.subarray(t * FEATURES, (t + 1) * FEATURES), at);
        // A tenth of a second is 0, a tenth of that about −1.
        data[at + FEATURES] = Math.log10(Math.max(0.1, starts[t + 1] - starts[t]) / 10);
        data[at + FEATURES + 1 + speaker] = 1;
      }
    }
    const lengths = new IntTensor(this.engine, [batch], rooms.phoneLengths.place);
    lengths.set(utterances.map(({ segments }) => segments.rows.count));
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
