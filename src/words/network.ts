// The network that predicts the next word: an embedding, recurrent layers and a softmax that shares the embedding's weights.
import {
  Dropout,
  Embedding,
  type Engine,
  GRU,
  type IntTensor,
  Linear,
  LinearCrossEntropy,
  LSTM,
  type Module,
  namedParameters,
  type Parameter,
  type Random,
  type RecurrentState,
  RNN,
  type StreamState,
  softmax,
  type Tensor,
  ValueError,
  WeightDropout,
  type WeightFormat,
} from '../lstm/index.ts';

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
}

/** How much goes missing in training; each default 0. */
export interface Dropouts {
  /** Of the embedded words, the same features at every step (Gal & Ghahramani 2016). */
  readonly input?: number;
  /** Between layers, likewise. */
  readonly between?: number;
  /** Of the last layer's output, likewise. */
  readonly output?: number;
  /** Of the connections from one step to the next (Merity, Keskar & Socher 2018). */
  readonly weights?: number;
}

/** A batch's memory, a state a layer. */
export type BatchState = readonly RecurrentState[];

/** Embedded words are small; so much larger than PyTorch's do the first layer's input weights begin. */
const INPUT_GAIN = 20;
/** Words that the cells which begin by holding hold for, at most. */
const HOLD = 200;

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

const LAYERS = { lstm: LSTM, gru: GRU, rnn: RNN } as const;

/** Parameters of a network of these sizes. */
export function countParameters({ cell, vocabularySize, embeddingDim, hiddenSizes }: NetworkSizes): number {
  const gates = { lstm: 4, gru: 3, rnn: 1 }[cell];
  let count = vocabularySize * (embeddingDim + 1);
  let input = embeddingDim;
  for (const hidden of [...hiddenSizes, embeddingDim]) {
    count += gates * hidden * (input + hidden + 2);
    input = hidden;
  }
  return count;
}

/** The control: the same vocabulary, embedding and depth, its first layers as wide as brings it to the same number of parameters. @throws {ValueError} for a single layer, whose width is the embedding's. */
export function sizesOfControl(sizes: NetworkSizes, cell: Cell = 'rnn'): NetworkSizes {
  if (sizes.hiddenSizes.length === 0) {
    throw new ValueError('a network of one layer has no control of equal size; give it two layers or more.');
  }
  const goal = countParameters(sizes);
  const at = (hidden: number): NetworkSizes => ({
    ...sizes,
    cell,
    hiddenSizes: sizes.hiddenSizes.map(() => hidden),
  });
  let hidden = 1;
  while (countParameters(at(hidden + 1)) <= goal) hidden++;
  return at(hidden);
}

export class WordNetwork implements Module {
  readonly engine: Engine;
  readonly sizes: NetworkSizes;
  /** `embedding.weight`, `layers.0.weight_ih_l0`, …, `decoder.bias`. */
  readonly parameters: Map<string, Parameter>;
  readonly layers: readonly (LSTM | GRU | RNN)[];
  readonly embedding: Embedding;
  readonly decoder: Linear;
  readonly #dropouts: readonly Dropout[];
  readonly #weights: WeightDropout;
  #loss?: LinearCrossEntropy;

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
    let inputSize = embeddingDim;
    this.layers = [...hiddenSizes, embeddingDim].map((hiddenSize) => {
      const options = { inputSize, hiddenSize, random, ...(cell === 'lstm' && { forgetBias: 1 }) };
      inputSize = hiddenSize;
      return new LAYERS[cell](engine, options);
    });
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
      decoder: this.decoder,
    });
    const { input: ofInput = 0, between = 0, output = 0, weights = 0 } = dropouts;
    const shares = [ofInput, ...this.layers.slice(1).map(() => between), output];
    this.#dropouts = shares.map((p) => new Dropout(engine, { p, random }));
    const recurrent = this.layers.map((layer) => layer.parameters.get('weight_hh_l0')!);
    this.#weights = new WeightDropout(engine, recurrent, { p: weights, random });
  }

  /** Reserves room for batches up to `time` × `batch`, before the first {@link WordNetwork.learn} or `loss`. */
  plan(time: number, batch: number): void {
    const { embeddingDim, hiddenSizes } = this.sizes;
    this.embedding.plan(time * batch);
    for (const layer of this.layers) layer.plan(time, batch);
    const widths = [embeddingDim, ...hiddenSizes, embeddingDim];
    for (const [i, dropout] of this.#dropouts.entries()) dropout.plan([time, batch, widths[i]]);
    this.#loss = new LinearCrossEntropy(this.decoder, time * batch);
  }

  /** A batch's memory of nothing. */
  createBatchState(batch: number): BatchState {
    return this.layers.map((layer) => layer.createBatchState(batch));
  }

  #forward(ids: IntTensor, state: BatchState, training: boolean): Tensor {
    if (!this.#loss) this.plan(ids.shape[0], ids.shape[1]);
    let x = this.embedding.forward(ids);
    for (const [i, layer] of this.layers.entries()) {
      x = layer.forward(this.#dropouts[i].forward(x, training), { state: state[i], training });
    }
    return this.#dropouts[this.layers.length].forward(x, training);
  }

  /**
   * Words [time, batch] and the words that follow each (negative: not counted) → the mean loss in nats; gradients are
   * added to the parameters'. `state` is read and overwritten: it goes on into the next batch, but gradients do not
   * (truncated back-propagation through time, Williams & Peng 1990). `weights` [time · batch] say how much each word
   * is to be learned from; the loss stays the plain mean.
   */
  learn(ids: IntTensor, targets: IntTensor, state: BatchState, weights?: ArrayLike<number>): number {
    this.#weights.drop();
    try {
      const x = this.#forward(ids, state, true);
      const loss = this.#loss!.forward(x, targets, { weights });
      let d = this.#dropouts[this.layers.length].backward(this.#loss!.backward(x.shape));
      for (let i = this.layers.length - 1; i >= 0; i--) {
        d = this.#dropouts[i].backward(this.layers[i].backward(d)!);
      }
      this.embedding.backward(d);
      return loss;
    } finally {
      this.#weights.restore();
    }
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

  /** Packs the weights as they are now for {@link WordNetwork.step}. */
  prepareSteps(format: WeightFormat = 'float32'): void {
    for (const layer of this.layers) layer.prepareSteps(format);
    this.decoder.prepareSteps(format);
  }

  /** One text's memory of nothing, a state a layer. */
  createState(): StreamState[] {
    return this.layers.map((layer) => layer.createState());
  }

  /** Reads one word into the memory. */
  read(id: number, state: readonly StreamState[]): void {
    let x = this.embedding.step(id);
    for (const [i, layer] of this.layers.entries()) x = layer.step(x, state[i]);
  }

  /** What comes next, as logits [vocabularySize], valid until the next call. */
  logits(state: readonly StreamState[]): Tensor {
    return this.decoder.step(state[state.length - 1].output);
  }

  /** What comes next, as probabilities [vocabularySize], valid until the next call. */
  probabilities(state: readonly StreamState[]): Tensor {
    return softmax(this.logits(state));
  }
}
