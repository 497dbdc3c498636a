// The network that reads a sentence in both directions and says what stands at a place in it that it does not see.
import {
  Embedding,
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
import type { TokenRows } from './sentence-codes.ts';

/** What the file says of the network. */
export interface ReadingSizes {
  /** Rows of the embedding table. */
  readonly rows: number;
  readonly embeddingDim: number;
  /** Cells in each direction. */
  readonly hiddenSize: number;
  /** Units between the sentence and the decisions. */
  readonly innerSize: number;
  readonly kinds: number;
  readonly readings: number;
}

/** A place in a batch of sentences: the token there stays unseen. */
export interface Place {
  /** Sentence of the batch. */
  readonly sentence: number;
  /** Index of its token; never the first or last, which say where the sentence begins and ends. */
  readonly token: number;
  /** Row of the table that says how the token is written. */
  readonly shape: number;
}

/** Shares that are missing while training. */
export interface ReadingDropouts {
  /** Of what is known of a place. */
  readonly input?: number;
  /** Of the units between. */
  readonly inner?: number;
}

export interface ReadingPlan {
  /** Tokens of the longest sentence. */
  readonly time: number;
  /** Sentences. */
  readonly batch: number;
  readonly places: number;
}

/** Neighbours whose embeddings a place is told directly. */
const NEIGHBOURS = [-2, -1, 1, 2] as const;
/** Tokens on either side whose mean embedding says what the sentence is about. */
const AROUND = 10;

const inputSizeOf = ({ embeddingDim, hiddenSize }: ReadingSizes): number =>
  2 * hiddenSize + (NEIGHBOURS.length + 2) * embeddingDim;

export function countReadingParameters(sizes: ReadingSizes): number {
  const { rows, embeddingDim: d, hiddenSize: h, innerSize: m, kinds, readings } = sizes;
  const lstm = 2 * (4 * h * (d + h) + 8 * h);
  return rows * d + lstm + m * (inputSizeOf(sizes) + 1) + (kinds + readings) * (m + 1);
}

/**
 * Embedding → bidirectional LSTM → for each place what was read before it and what was read from the end down to the
 * token behind it (as in context2vec, Melamud, Goldberger & Dagan 2016), the embeddings of its neighbours and the mean
 * of those around it → rectified units, from which `kinds` and `readings` decide.
 */
export class ReadingNetwork implements Module {
  readonly engine: Engine;
  readonly sizes: ReadingSizes;
  readonly parameters: Map<string, Parameter>;
  readonly kinds: Linear;
  readonly readings: Linear;
  readonly #embedding: Embedding;
  readonly #lstm: LSTM;
  readonly #inner: Linear;
  readonly #dropouts: ReadingDropouts;
  readonly #random: Random;
  #rooms?: Rooms;
  #last?: { time: number; batch: number; lengths: number[]; places: readonly Place[] };

  constructor(engine: Engine, sizes: ReadingSizes, random: Random, dropouts: ReadingDropouts = {}) {
    const { rows, embeddingDim, hiddenSize, innerSize } = sizes;
    this.engine = engine;
    this.sizes = sizes;
    this.#random = random;
    this.#dropouts = dropouts;
    this.#embedding = new Embedding(engine, { numEmbeddings: rows, embeddingDim, random });
    const { data } = this.#embedding.weight;
    for (let i = 0; i < data.length; i++) data[i] *= 0.3;
    const lstm = { inputSize: embeddingDim, hiddenSize, bidirectional: true, forgetBias: 1, random };
    this.#lstm = new LSTM(engine, lstm);
    this.#inner = new Linear(engine, { inputSize: inputSizeOf(sizes), outputSize: innerSize, random });
    this.kinds = new Linear(engine, { inputSize: innerSize, outputSize: sizes.kinds, random });
    this.readings = new Linear(engine, { inputSize: innerSize, outputSize: sizes.readings, random });
    // Kinds speak first: what is particular to a reading is learned on top of them.
    this.readings.weight.fill(0);
    this.readings.bias!.fill(0);
    this.parameters = namedParameters({
      ...{ embedding: this.#embedding, lstm: this.#lstm, inner: this.#inner },
      ...{ kinds: this.kinds, readings: this.readings },
    });
  }

  /** Reserves room, before the first {@link ReadingNetwork.forward}. */
  plan(plan: ReadingPlan): void {
    const { engine, sizes } = this;
    const { time, batch, places } = plan;
    this.#embedding.plan(3 * time * batch);
    this.#lstm.plan(time, batch);
    for (const layer of [this.#inner, this.kinds, this.readings]) layer.plan(places);
    this.#rooms = {
      plan,
      ids: engine.intTensor([3 * time * batch]),
      lengths: engine.intTensor([batch]),
      rows: engine.tensor([3 * time * batch, sizes.embeddingDim]),
      x: engine.tensor([time, batch, sizes.embeddingDim]),
      dx: engine.tensor([time, batch, sizes.embeddingDim]),
      dh: engine.tensor([time, batch, 2 * sizes.hiddenSize]),
      input: engine.tensor([places, inputSizeOf(sizes)]),
      keptInput: new Float32Array(places * inputSizeOf(sizes)),
      keptUnits: new Float32Array(places * sizes.innerSize),
    };
  }

  /**
   * Sentences as rows of the table, and places in them → units [places, innerSize], valid until the next call.
   * @throws {ShapeError} without a plan, or beyond it.
   */
  forward(
    sentences: readonly (readonly TokenRows[])[],
    places: readonly Place[],
    { training = false } = {},
  ): Tensor {
    const rooms = this.#rooms;
    const lengths = sentences.map((sentence) => sentence.length);
    const [time, batch] = [Math.max(...lengths), sentences.length];
    if (!rooms || time > rooms.plan.time || batch > rooms.plan.batch || places.length > rooms.plan.places) {
      throw new ShapeError(
        `${batch} sentences of up to ${time} tokens with ${places.length} places exceed the plan.`,
      );
    }
    const { engine } = this;
    const d = this.sizes.embeddingDim;
    const count = time * batch;
    const ids = new IntTensor(engine, [3 * count], rooms.ids.place);
    const rows = ids.data.fill(0);
    for (const [b, sentence] of sentences.entries()) {
      for (const [t, parts] of sentence.entries()) {
        for (let part = 0; part < 3; part++) rows[part * count + t * batch + b] = parts[part];
      }
    }
    const size = new IntTensor(engine, [batch], rooms.lengths.place).set(lengths);
    const parts = this.#embedding.forward(ids).data;
    const x = rooms.x.view([time, batch, d]);
    const sums = x.data;
    for (let i = 0; i < sums.length; i++)
      sums[i] = parts[i] + parts[sums.length + i] + parts[2 * sums.length + i];
    const h = this.#lstm.forward(x, { lengths: size, training });
    this.#last = { time, batch, lengths, places };
    const input = rooms.input.view([places.length, inputSizeOf(this.sizes)]);
    this.#gather(h, x, input);
    drop(input.data, rooms.keptInput, training ? (this.#dropouts.input ?? 0) : 0, this.#random);
    const units = this.#inner.forward(input);
    drop(units.data, rooms.keptUnits, training ? (this.#dropouts.inner ?? 0) : 0, this.#random, true);
    return units;
  }

  /** The gradient of the last `forward`'s units, which is overwritten; those of the parameters are added to. */
  backward(dUnits: Tensor): void {
    const { keptInput, keptUnits, dh, rows, dx } = this.#rooms!;
    const { time, batch } = this.#last!;
    multiply(dUnits.data, keptUnits);
    const dInput = this.#inner.backward(dUnits)!;
    multiply(dInput.data, keptInput);
    const width = 2 * this.sizes.hiddenSize;
    const gradient = dh.view([time, batch, width]).fill(0);
    const direct = dx.view([time, batch, this.sizes.embeddingDim]);
    const through = this.#scatter(dInput, gradient, direct);
    const { size } = direct;
    const all = rows.view([3 * time * batch, this.sizes.embeddingDim]).data;
    const sums = direct.data;
    const walked = through.data;
    for (let i = 0; i < size; i++) {
      const sum = sums[i] + walked[i];
      all[i] = sum;
      all[size + i] = sum;
      all[2 * size + i] = sum;
    }
    this.#embedding.backward(rows.view([3 * time * batch, this.sizes.embeddingDim]));
  }

  /** What is known of each place: both directions, neighbours, the mean around, how it is written. */
  #gather(h: Tensor, x: Tensor, input: Tensor): void {
    const { embeddingDim: d, hiddenSize } = this.sizes;
    const { batch, lengths, places } = this.#last!;
    const { floats } = this.engine.arena;
    const table = this.#embedding.weight.place;
    for (const [p, { sentence: b, token, shape }] of places.entries()) {
      let at = input.place + p * input.width;
      const before = h.place + ((token - 1) * batch + b) * 2 * hiddenSize;
      const behind = h.place + ((token + 1) * batch + b) * 2 * hiddenSize + hiddenSize;
      floats.copyWithin(at, before, before + hiddenSize);
      floats.copyWithin(at + hiddenSize, behind, behind + hiddenSize);
      at += 2 * hiddenSize;
      for (const offset of NEIGHBOURS) {
        const t = token + offset;
        if (t < 0 || t >= lengths[b]) floats.fill(0, at, at + d);
        else floats.copyWithin(at, x.place + (t * batch + b) * d, x.place + (t * batch + b + 1) * d);
        at += d;
      }
      floats.fill(0, at, at + d);
      const around = aroundOf(token, lengths[b]);
      for (const t of around) {
        const from = x.place + (t * batch + b) * d;
        for (let i = 0; i < d; i++) floats[at + i] += floats[from + i];
      }
      for (let i = 0; i < d; i++) floats[at + i] /= around.length;
      at += d;
      floats.copyWithin(at, table + shape * d, table + (shape + 1) * d);
    }
  }

  /** The way back of {@link ReadingNetwork.#gather}: → the gradient of x through the LSTM; `direct` has the rest. */
  #scatter(dInput: Tensor, dh: Tensor, direct: Tensor): Tensor {
    const { embeddingDim: d, hiddenSize } = this.sizes;
    const { batch, lengths, places } = this.#last!;
    const { floats } = this.engine.arena;
    const table = this.#embedding.weight.grad.place;
    const add = (to: number, from: number, n: number, scale = 1): void => {
      for (let i = 0; i < n; i++) floats[to + i] += scale * floats[from + i];
    };
    direct.fill(0);
    for (const [p, { sentence: b, token, shape }] of places.entries()) {
      let at = dInput.place + p * dInput.width;
      add(dh.place + ((token - 1) * batch + b) * 2 * hiddenSize, at, hiddenSize);
      add(dh.place + ((token + 1) * batch + b) * 2 * hiddenSize + hiddenSize, at + hiddenSize, hiddenSize);
      at += 2 * hiddenSize;
      for (const offset of NEIGHBOURS) {
        const t = token + offset;
        if (t >= 0 && t < lengths[b]) add(direct.place + (t * batch + b) * d, at, d);
        at += d;
      }
      const around = aroundOf(token, lengths[b]);
      for (const t of around) add(direct.place + (t * batch + b) * d, at, d, 1 / around.length);
      at += d;
      add(table + shape * d, at, d);
    }
    return this.#lstm.backward(dh)!;
  }
}

/** What a plan holds ready. */
interface Rooms {
  readonly plan: ReadingPlan;
  readonly ids: IntTensor;
  readonly lengths: IntTensor;
  readonly rows: Tensor;
  readonly x: Tensor;
  /** The gradient of x past the LSTM, which itself still reads x. */
  readonly dx: Tensor;
  readonly dh: Tensor;
  readonly input: Tensor;
  /** What each value was multiplied by: dropout, and 0 where a unit was not active. */
  readonly keptInput: Float32Array;
  readonly keptUnits: Float32Array;
}

/** The tokens around one, itself left out. */
function aroundOf(token: number, length: number): number[] {
  const around: number[] = [];
  for (let t = Math.max(0, token - AROUND); t <= Math.min(length - 1, token + AROUND); t++) {
    if (t !== token) around.push(t);
  }
  return around;
}

/** Dropout (and rectification) in place; `kept` says what each value was multiplied by. */
function drop(values: Tensor['data'], kept: Float32Array, p: number, random: Random, rectify = false): void {
  for (let i = 0; i < values.length; i++) {
    const active = !(rectify && values[i] < 0) && (p === 0 || random.uniform() >= p);
    kept[i] = active ? 1 / (1 - p) : 0;
    values[i] *= kept[i];
  }
}

function multiply(values: Tensor['data'], by: Float32Array): void {
  for (let i = 0; i < values.length; i++) values[i] *= by[i];
}
