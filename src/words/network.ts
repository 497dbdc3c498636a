// The network that predicts the next word: an embedding, recurrent layers and a softmax that shares the embedding's weights.
import {
  Dropout,
  Embedding,
  EmbeddingDropout,
  type Engine,
  GRU,
  IntTensor,
  Linear,
  LinearCrossEntropy,
  type LinearCrossEntropyOptions,
  LSTM,
  MatrixLSTM,
  type MatrixState,
  type Module,
  namedParameters,
  type Parameter,
  type Random,
  type RecurrentState,
  RNN,
  ShapeError,
  type StreamState,
  softmax,
  type Tensor,
  ValueError,
  WeightDropout,
  type WeightFormat,
} from '../lstm/index.ts';
import { partsOf } from './vocabulary.ts';

/** What remembers: the LSTM, the gated recurrent unit, or the plain recurrent layer as the control. */
export const CELLS = ['lstm', 'gru', 'rnn'] as const;
export type Cell = (typeof CELLS)[number];

/** Sizes of a word network: everything needed to build it again. */
export interface NetworkSizes {
  readonly cell: Cell;
  readonly vocabularySize: number;
  /** Numbers a word; also the size of the last layer, since input and output share their weights (Press & Wolf 2017). */
  readonly embeddingDim: number;
  /** Units of the layers before the last. */
  readonly hiddenSizes: readonly number[];
  /** A matrix memory before the last layer, which sees what it reads there; default none. */
  readonly memory?: MemorySizes;
}

/** Sizes of a matrix memory, see `MatrixLSTM`. */
export interface MemorySizes {
  readonly heads: number;
  readonly keySize: number;
  readonly valueSize: number;
}

/** How much goes missing in training; each default 0. */
export interface Dropouts {
  /** Of the words, each wherever it stands in a batch (Gal & Ghahramani 2016). */
  readonly words?: number;
  /** Of the embedded words, the same features at every step (likewise). */
  readonly input?: number;
  /** Between layers, likewise. */
  readonly between?: number;
  /** Of the last layer's output, likewise. */
  readonly output?: number;
  /** Of the connections from one step to the next (Merity, Keskar & Socher 2018). */
  readonly weights?: number;
}

/** How a batch is learned from: see {@link WordNetwork.learn}. */
export type Learning = Pick<LinearCrossEntropyOptions, 'weights' | 'rivals' | 'rivalry'>;

/** A batch's memory, a state a layer. */
export type BatchState = readonly RecurrentState[];

/** Embedded words are small; so much larger than PyTorch's do the first layer's input weights begin. */
const INPUT_GAIN = 20;
/** Words that the cells which begin by holding hold for, at most. */
const HOLD = 200;

/** How much larger than PyTorch's the memory's weights begin, so that keys and values are about 1, and how much larger a word comes back. */
const CACHE = { keys: 10, values: 25, back: 10 } as const;

/** Forget biases ln U(1, HOLD), input biases their opposites, for every other cell of the layer. */
function holdOn(layer: LSTM, random: Random): void {
  const { hiddenSize } = layer.options;
  const [ih, hh] = ['bias_ih_l0', 'bias_hh_l0'].map((name) => layer.parameters.get(name)!.data);
  for (let cell = 0; cell < hiddenSize; cell += 2) {
    const hold = Math.log(1 + random.uniform() * (HOLD - 1));
    ih[cell] = -hold;
    ih[hiddenSize + cell] = hold;
    hh[cell] = hh[hiddenSize + cell] = 0;
  }
}

/**
 * Queries begin as keys, values as a projection of the word that is read, and what is read again is projected back: so
 * the memory begins by calling up the words that were read, most of all in places like the present, as a cache does
 * (Grave, Joulin & Usunier 2017), and learns from there which ones to call up.
 */
function beginAsCache(memory: MatrixLSTM, copy: Linear, below: number): void {
  const { inputSize } = memory.options;
  const { keys, values } = memory;
  const [weight, bias, back] = [memory.weight.data, memory.bias.data, copy.weight.data];
  for (let i = keys * inputSize; i < 2 * keys * inputSize; i++) weight[i] *= CACHE.keys;
  weight.copyWithin(0, keys * inputSize, 2 * keys * inputSize);
  bias.copyWithin(0, keys, 2 * keys);
  const words = inputSize - below;
  // Of a projection there and back, what remains of a word on average: values times the variance of a weight.
  const remains = (values * CACHE.values ** 2) / (3 * inputSize);
  for (let value = 0; value < values; value++) {
    const row = (2 * keys + value) * inputSize;
    weight.fill(0, row, row + below);
    bias[2 * keys + value] = 0;
    for (let i = 0; i < words; i++) {
      weight[row + below + i] *= CACHE.values;
      back[i * values + value] = (weight[row + below + i] * CACHE.back) / remains;
    }
  }
}

const LAYERS = { lstm: LSTM, gru: GRU, rnn: RNN } as const;

/** Parameters of a network of these sizes. */
export function countParameters(sizes: NetworkSizes): number {
  const { cell, vocabularySize, embeddingDim, hiddenSizes, memory } = sizes;
  const gates = { lstm: 4, gru: 3, rnn: 1 }[cell];
  let count = vocabularySize * (embeddingDim + 1);
  let input = embeddingDim;
  for (const hidden of hiddenSizes) {
    count += gates * hidden * (input + hidden + 2);
    input = hidden;
  }
  if (memory) {
    const { heads, keySize, valueSize } = memory;
    count += 2 * heads * (keySize + valueSize + 1) * (input + embeddingDim + 1);
    count += heads * valueSize * embeddingDim;
    input += heads * valueSize;
  }
  return count + gates * embeddingDim * (input + embeddingDim + 2);
}

/**
 * The control: the same vocabulary, embedding and depth, no matrix memory, its first layers as wide as brings it to the
 * same number of parameters.
 * @throws {ValueError} for a single layer, whose width is the embedding's.
 */
export function sizesOfControl(sizes: NetworkSizes, cell: Cell = 'rnn'): NetworkSizes {
  if (sizes.hiddenSizes.length === 0) {
    throw new ValueError('a network of one layer has no control of equal size; give it two layers or more.');
  }
  const goal = countParameters(sizes);
  const { vocabularySize, embeddingDim } = sizes;
  const at = (hidden: number): NetworkSizes => ({
    ...{ cell, vocabularySize, embeddingDim },
    hiddenSizes: sizes.hiddenSizes.map(() => hidden),
  });
  let hidden = 1;
  while (countParameters(at(hidden + 1)) <= goal) hidden++;
  return at(hidden);
}

/** A memory that another one is held against. */
export interface Contrast {
  readonly less: WordState;
  readonly share: number;
}

/** One text's memory while it is read word by word. */
export class WordState {
  /** h, c and gates of each recurrent layer. */
  readonly layers: readonly StreamState[];
  /** Of a network that has one. */
  readonly memory?: MatrixState;

  /** @internal Made by `WordNetwork.createState`. */
  constructor(layers: readonly StreamState[], memory?: MatrixState) {
    this.layers = layers;
    if (memory) this.memory = memory;
  }

  get #parts(): readonly (StreamState | MatrixState)[] {
    return this.memory ? [...this.layers, this.memory] : this.layers;
  }

  /** Forgets everything. */
  reset(): void {
    for (const part of this.#parts) part.reset();
  }

  /** The numbers to go on from, a list a layer, for {@link WordState.restore}. */
  save(): number[][] {
    return this.#parts.map((part) => part.save());
  }

  /** @throws {ShapeError} when the numbers were saved from another network's state. */
  restore(saved: readonly ArrayLike<number>[]): void {
    if (saved.length !== this.#parts.length) {
      throw new ShapeError(`this state has ${this.#parts.length} parts, not ${saved.length}.`);
    }
    for (const [i, part] of this.#parts.entries()) part.restore(saved[i]);
  }
}

/** What a network with a matrix memory has beside the others: see `WordNetwork.#remember`. */
interface MemoryRooms {
  /** The layer below beside the embedded words, and the same beside what was read. */
  readonly asked: Tensor;
  readonly told: Tensor;
  /** The last layer with what was read added. */
  readonly sum: Tensor;
  readonly dBelow: Tensor;
  readonly dWords: Tensor;
  readonly dRead: Tensor;
}

export class WordNetwork implements Module {
  readonly engine: Engine;
  readonly sizes: NetworkSizes;
  /** `embedding.weight`, `layers.0.weight_ih_l0`, …, `memory.weight_ih`, `copy.weight`, `decoder.bias`. */
  readonly parameters: Map<string, Parameter>;
  readonly layers: readonly (LSTM | GRU | RNN)[];
  /** Sees the layer below the last and the word itself; the last layer sees what it reads. */
  readonly memory?: MatrixLSTM;
  /** What the memory reads → words, past the last layer. */
  readonly copy?: Linear;
  readonly embedding: Embedding;
  readonly decoder: Linear;
  readonly #words: EmbeddingDropout;
  readonly #dropouts: readonly Dropout[];
  readonly #weights: WeightDropout;
  #loss?: LinearCrossEntropy;
  /** Of the words of a batch: their ids, and the second ones. */
  #ids?: readonly [IntTensor, IntTensor];
  #rooms?: MemoryRooms;
  /** The same for one word at a time. */
  #step?: { asked: Tensor; told: Tensor };
  #expectations?: { whole: Tensor; less: Tensor };

  /**
   * Weights begin even in ±0.1 (embedding) and as PyTorch's, but for three things without which memory comes late: the
   * first layer's input weights are larger, so that its gates see words from the start; forget biases are 1 higher
   * (Jozefowicz et al. 2015); and half of an LSTM's first layer begins by holding for 1 to `HOLD` words, with biases as
   * of Tallec & Ollivier (2018).
   */
  constructor(engine: Engine, sizes: NetworkSizes, random: Random, dropouts: Dropouts = {}) {
    const { vocabularySize, embeddingDim, hiddenSizes, cell } = sizes;
    if (!CELLS.includes(cell)) throw new ValueError(`"${cell}" is no cell; choose ${CELLS.join(', ')}.`);
    this.engine = engine;
    this.sizes = sizes;
    this.embedding = new Embedding(engine, { numEmbeddings: vocabularySize, embeddingDim, random });
    const { data } = this.embedding.weight;
    for (let i = 0; i < data.length; i++) data[i] = (random.uniform() * 2 - 1) * 0.1;
    const { memory } = sizes;
    if (memory && hiddenSizes.length === 0) {
      throw new ValueError('a memory stands before the last layer; give the network two layers or more.');
    }
    const read = memory ? memory.heads * memory.valueSize : 0;
    let inputSize = embeddingDim;
    this.layers = [...hiddenSizes, embeddingDim].map((hiddenSize, i) => {
      if (i > 0 && i === hiddenSizes.length) inputSize += read;
      const options = { inputSize, hiddenSize, random, ...(cell === 'lstm' && { forgetBias: 1 }) };
      inputSize = hiddenSize;
      return new LAYERS[cell](engine, options);
    });
    if (memory) {
      const below = hiddenSizes[hiddenSizes.length - 1];
      this.memory = new MatrixLSTM(engine, { inputSize: below + embeddingDim, ...memory, random });
      this.copy = new Linear(engine, { inputSize: read, outputSize: embeddingDim, bias: false, random });
      beginAsCache(this.memory, this.copy, below);
    }
    const [first] = this.layers;
    const { data: input } = first.parameters.get('weight_ih_l0')!;
    for (let i = 0; i < input.length; i++) input[i] *= INPUT_GAIN;
    if (first instanceof LSTM) holdOn(first, random);
    this.decoder = new Linear(engine, {
      ...{ inputSize: embeddingDim, outputSize: vocabularySize, weight: this.embedding.weight, random },
    });
    this.decoder.bias!.fill(0);
    this.parameters = namedParameters({
      embedding: this.embedding,
      ...Object.fromEntries(this.layers.map((layer, i) => [`layers.${i}`, layer])),
      ...(this.memory && { memory: this.memory, copy: this.copy! }),
      decoder: this.decoder,
    });
    const { words = 0, input: ofInput = 0, between = 0, output = 0, weights = 0 } = dropouts;
    this.#words = new EmbeddingDropout(engine, { p: words, random });
    const shares = [ofInput, ...this.layers.slice(1).map(() => between), output];
    this.#dropouts = shares.map((p) => new Dropout(engine, { p, random }));
    const recurrent = this.layers.map((layer) => layer.parameters.get('weight_hh_l0')!);
    this.#weights = new WeightDropout(engine, recurrent, { p: weights, random });
  }

  /** Reserves room for batches up to `time` × `batch`, before the first {@link WordNetwork.learn} or `loss`. */
  plan(time: number, batch: number): void {
    const { embeddingDim, hiddenSizes } = this.sizes;
    this.embedding.plan(time * batch);
    this.#ids = [this.engine.intTensor([time * batch]), this.engine.intTensor([time * batch])];
    for (const layer of this.layers) layer.plan(time, batch);
    this.#words.plan([time, batch, embeddingDim]);
    const widths = [embeddingDim, ...hiddenSizes, embeddingDim];
    for (const [i, dropout] of this.#dropouts.entries()) dropout.plan([time, batch, widths[i]]);
    if (this.memory) {
      this.memory.plan(time, batch);
      this.copy!.plan(time * batch);
      const below = hiddenSizes[hiddenSizes.length - 1];
      const room = (width: number): Tensor => this.engine.tensor([time, batch, width]);
      const { values } = this.memory;
      this.#rooms = {
        ...{ asked: room(below + embeddingDim), told: room(below + values), sum: room(embeddingDim) },
        ...{ dBelow: room(below), dWords: room(embeddingDim), dRead: room(values) },
      };
    }
    this.#loss = new LinearCrossEntropy(this.decoder, time * batch);
  }

  /** A batch's memory of nothing: a state a layer, the matrix memory's last. */
  createBatchState(batch: number): BatchState {
    const states = this.layers.map((layer) => layer.createBatchState(batch));
    return this.memory ? [...states, this.memory.createBatchState(batch)] : states;
  }

  #forward(ids: IntTensor, state: BatchState, training: boolean): Tensor {
    if (!this.#loss) this.plan(ids.shape[0], ids.shape[1]);
    const last = this.layers.length - 1;
    const words = this.#dropouts[0].forward(
      this.#words.forward(this.#embedded(ids), ids, training),
      training,
    );
    let x = words;
    for (const [i, layer] of this.layers.entries()) {
      if (i > 0) x = this.#dropouts[i].forward(x, training);
      if (i === last && this.memory) x = this.#remember(x, words, state[i + 1]);
      x = layer.forward(x, { state: state[i], training });
    }
    if (this.memory) {
      const { sum } = this.#rooms!;
      const { kernels } = this.engine;
      kernels.copy(x.size, sum.place, this.copy!.forward(this.#read!).place);
      kernels.add(x.size, sum.place, x.place);
      x = sum.view(x.shape);
    }
    return this.#dropouts[last + 1].forward(x, training);
  }

  /** The embedded words of a batch, where an id beyond the vocabulary is of two. */
  #embedded(ids: IntTensor): Tensor {
    const { vocabularySize } = this.sizes;
    const [one, also] = this.#ids!.map(({ place }) => new IntTensor(this.engine, ids.shape, place));
    const [first, second] = [one.data, also.data];
    let some = false;
    for (const [i, id] of ids.data.entries()) {
      [first[i], second[i]] = partsOf(id, vocabularySize);
      some ||= second[i] >= 0;
    }
    return this.embedding.forward(one, some ? also : undefined);
  }

  /** What the memory read in the last forward. */
  #read?: Tensor;

  /** The layer below, beside what the memory reads when asked with it. */
  #remember(below: Tensor, words: Tensor, state: RecurrentState): Tensor {
    const [time, batch] = below.shape;
    const { asked, told } = this.#rooms!;
    this.#join(asked, below, words);
    this.#read = this.memory!.forward(asked.view([time, batch, asked.width]), { state });
    this.#join(told, below, this.#read);
    return told.view([time, batch, told.width]);
  }

  /** a and b beside each other, row by row. */
  #join(to: Tensor, a: Tensor, b: Tensor): void {
    const { kernels } = this.engine;
    kernels.copyRows(a.rows, a.width, to.place, to.width, a.place, a.width);
    kernels.copyRows(b.rows, b.width, to.place + a.width, to.width, b.place, b.width);
  }

  /** The two parts of the rows of `from`, which `#join` put together. */
  #part(from: Tensor, a: Tensor, b: Tensor): void {
    const { kernels } = this.engine;
    kernels.copyRows(from.rows, a.width, a.place, a.width, from.place, from.width);
    kernels.copyRows(from.rows, b.width, b.place, b.width, from.place + a.width, from.width);
  }

  /**
   * Words [time, batch] and the words that follow each (negative: not counted) → the mean loss in nats; gradients are
   * added to the parameters'. `state` is read and overwritten: it goes on into the next batch, but gradients do not
   * (truncated back-propagation through time, Williams & Peng 1990). `weights` [time · batch] say how much each word
   * is to be learned from, `rivals` what some are to be told from (`LinearCrossEntropy`); the loss stays the plain mean.
   */
  learn(ids: IntTensor, targets: IntTensor, state: BatchState, learning: Learning = {}): number {
    this.#weights.drop();
    try {
      const x = this.#forward(ids, state, true);
      const loss = this.#loss!.forward(x, targets, learning);
      this.embedding.backward(this.#words.backward(this.#backward(this.#loss!.backward(x.shape))));
      return loss;
    } finally {
      this.#weights.restore();
    }
  }

  /** The gradient of the last layer's output → that of the embedded words. */
  #backward(dy: Tensor): Tensor {
    const last = this.layers.length - 1;
    let d = this.#dropouts[last + 1].backward(dy);
    const dCopied = this.copy?.backward(d);
    for (let i = last; i >= 0; i--) {
      d = this.layers[i].backward(d)!;
      if (i === last && this.memory) d = this.#rememberBack(d, dCopied!);
      if (i === 0 && this.memory) {
        this.engine.kernels.add(d.size, d.place, this.#rooms!.dWords.place);
      }
      d = this.#dropouts[i].backward(d);
    }
    return d;
  }

  /** The gradients of what the last layer was told and of what was copied → that of the layer below. */
  #rememberBack(dTold: Tensor, dCopied: Tensor): Tensor {
    const { kernels } = this.engine;
    const { dBelow, dWords, dRead } = this.#rooms!;
    const [time, batch] = dTold.shape;
    const below = dBelow.view([time, batch, dBelow.width]);
    const read = dRead.view([time, batch, dRead.width]);
    this.#part(dTold, below, read);
    kernels.add(read.size, read.place, dCopied.place);
    const dAsked = this.memory!.backward(read)!;
    const { rows } = dAsked;
    const { width } = dBelow;
    // What reaches the layer below through the memory is added to what reaches it past it.
    const through = this.#rooms!.asked.view([time, batch, width]);
    kernels.copyRows(rows, width, through.place, width, dAsked.place, dAsked.width);
    kernels.add(through.size, below.place, through.place);
    kernels.copyRows(rows, dWords.width, dWords.place, dWords.width, dAsked.place + width, dAsked.width);
    return below;
  }

  /** The mean loss in nats, with nothing missing and no gradients. */
  loss(ids: IntTensor, targets: IntTensor, state: BatchState): number {
    const x = this.#forward(ids, state, false);
    return this.#loss!.forward(x, targets, { training: false });
  }

  /** The last layer's output [time, batch, embeddingDim], with nothing missing. */
  hidden(ids: IntTensor, state: BatchState): Tensor {
    return this.#forward(ids, state, false);
  }

  /** Packs the weights as they are now for {@link WordNetwork.read}. */
  prepareSteps(format: WeightFormat = 'float32'): void {
    for (const layer of this.layers) layer.prepareSteps(format);
    this.memory?.prepareSteps(format);
    this.copy?.prepareSteps(format);
    this.decoder.prepareSteps(format);
  }

  /** One text's memory of nothing. */
  createState(): WordState {
    const layers = this.layers.map((layer) => layer.createState());
    return new WordState(layers, this.memory?.createState());
  }

  /** One word's embedding, or the sum of two, see `partsOf`; valid until the next. */
  embed(id: number): Tensor {
    return this.embedding.step(...partsOf(id, this.sizes.vocabularySize));
  }

  /** Reads one word into the memory. */
  read(id: number, state: WordState): void {
    this.readEmbedded(this.embed(id), state);
  }

  /** Reads one word's embedding, or what stands for it; with `unwritten`, the matrix memory takes nothing in. */
  readEmbedded(word: Tensor, state: WordState, unwritten = false): void {
    this.readFrom(0, word, word, state, { unwritten });
  }

  /**
   * The part of a step from layer number `first` on: `below` is what the layer under it gives out. `read` takes the
   * place of what the matrix memory gives out, which then is left as it is.
   */
  readFrom(
    first: number,
    below: Tensor,
    word: Tensor,
    state: WordState,
    { unwritten = false, read }: { unwritten?: boolean; read?: Tensor } = {},
  ): void {
    const last = this.layers.length - 1;
    let x = below;
    for (let i = first; i <= last; i++) {
      if (i === last && this.memory) {
        const { asked, told } = this.#stepRooms();
        this.#join(asked, x, word);
        this.#join(told, x, read ?? this.memory.step(asked, state.memory!, unwritten ? 0 : undefined));
        x = told;
      }
      x = this.layers[i].step(x, state.layers[i]);
    }
  }

  #stepRooms(): { asked: Tensor; told: Tensor } {
    const { embeddingDim, hiddenSizes } = this.sizes;
    const below = hiddenSizes[hiddenSizes.length - 1];
    this.#step ??= {
      asked: this.engine.tensor([below + embeddingDim]),
      told: this.engine.tensor([below + this.memory!.values]),
    };
    return this.#step;
  }

  /**
   * What comes next, as logits [vocabularySize], valid until the next call. With a contrast, all that `state` expects
   * beyond what `contrast.less` expects counts by `contrast.share` more: their difference is added so many times.
   */
  logits(state: WordState, contrast?: Contrast): Tensor {
    const expected = this.#expected(state, 'whole');
    if (contrast) {
      // The decoder is linear: what holds for its outputs holds for its inputs.
      const [{ data }, less] = [expected, this.#expected(contrast.less, 'less').data];
      for (let i = 0; i < data.length; i++) data[i] += contrast.share * (data[i] - less[i]);
    }
    return this.decoder.step(expected);
  }

  /** What the decoder is given, in a room of its own. */
  #expected(state: WordState, room: 'whole' | 'less'): Tensor {
    const { engine, sizes } = this;
    this.#expectations ??= {
      whole: engine.tensor([sizes.embeddingDim]),
      less: engine.tensor([sizes.embeddingDim]),
    };
    const expected = this.#expectations[room];
    const { output } = state.layers[state.layers.length - 1];
    engine.kernels.copy(expected.size, expected.place, output.place);
    if (this.memory) {
      engine.kernels.add(expected.size, expected.place, this.copy!.step(state.memory!.output).place);
    }
    return expected;
  }

  /** What comes next, as probabilities [vocabularySize], valid until the next call. */
  probabilities(state: WordState, contrast?: Contrast): Tensor {
    return softmax(this.logits(state, contrast));
  }
}
