// Trains a word network on documents: the loop, its validation, and the best weights kept.
import {
  Adam,
  cosine,
  type Engine,
  FormatError,
  IntTensor,
  loadTensors,
  Random,
  type RunOptions,
  type SafeTensors,
  type Tensor,
  type TrainingResult,
  train,
  ValueError,
} from '../lstm/index.ts';
import {
  DocumentBatches,
  type DocumentSource,
  type Encoded,
  groupsOf,
  type Hiding,
  lengthOf,
  type RivalsOf,
  takeSteps,
  wholeText,
} from './document-batches.ts';
import { type BatchState, type Dropouts, type NetworkSizes, WordNetwork } from './network.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface TrainWordsOptions extends RunOptions {
  readonly engine: Engine;
  readonly sizes: NetworkSizes;
  readonly vocabulary: Vocabulary;
  /** What is learned from. */
  readonly source: DocumentSource;
  /** Documents that are never learned from: the score is their perplexity. */
  readonly validation: readonly string[];
  /** Steps of truncated back-propagation. */
  readonly time: number;
  /** Streams read side by side. */
  readonly batch: number;
  /** How much more the emphasised words of a passage are learned than others; default 1. */
  readonly emphasis?: number;
  /** What words are to be told from, and how much more than they themselves that counts; default not at all. */
  readonly rivals?: { readonly of: RivalsOf; readonly rivalry: number };
  readonly dropouts?: Dropouts;
  /** AdamW's decay of the weights; default 0. */
  readonly weightDecay?: number;
  /** A model of the same sizes to go on from; default weights drawn at random. */
  readonly from?: SafeTensors;
  readonly hiding?: Hiding;
  /** Validations without a better score after which training ends; default none. */
  readonly patience?: number;
  readonly onProgress?: (progress: WordsProgress) => void;
}

export interface WordsProgress {
  readonly step: number;
  readonly steps: number;
  /** Tokens learned to be predicted so far, repetitions counted. */
  readonly tokens: number;
  /** Perplexity on what is being learned, averaged over about the last hundred steps. */
  readonly perplexity: number;
  /** Perplexity on the validation documents, in the steps that took one. */
  readonly validation?: number;
}

export interface TrainedWords {
  readonly network: WordNetwork;
  readonly result: TrainingResult;
  /** Perplexity a token on the validation documents, of the weights that are kept: the best seen. */
  readonly perplexity: number;
  /** Tokens learned to be predicted, repetitions counted. */
  readonly tokens: number;
}

/**
 * Trains with Adam (Kingma & Ba 2015; with decay as AdamW, Loshchilov & Hutter 2019) along a half cosine, each document from an empty memory, back-propagation
 * through time over `time` steps (a longer document's state is carried on), and leaves the network with the weights that had the best validation score.
 * @throws {NumericError} when a loss is not finite.
 * @throws {FormatError} when the checkpoint to resume from is of another training.
 */
export async function trainWords(options: TrainWordsOptions): Promise<TrainedWords> {
  const { engine, sizes, vocabulary, steps, time, batch, seed, learningRate, identity = '' } = options;
  const random = new Random(seed);
  const network = new WordNetwork(engine, sizes, random, options.dropouts);
  if (options.from) loadTensors(options.from, network.parameters);
  network.plan(time, batch);
  const batches = new DocumentBatches(options.source, vocabulary, {
    ...{ batch, seed: seed + 1, hiding: options.hiding, rivalsOf: options.rivals?.of },
  });
  const shape = [time, batch];
  const [ids, targets] = [engine.intTensor(shape), engine.intTensor(shape)];
  const weights = new Float32Array(time * batch);
  const state = network.createBatchState(batch);
  const carried = new Map<string, Tensor>();
  for (const [i, { h, c }] of state.entries()) {
    carried.set(`h.${i}`, h);
    if (c) carried.set(`c.${i}`, c);
  }
  const best = new Map<string, Tensor>();
  for (const [name, parameter] of network.parameters) {
    best.set(name, engine.tensor(parameter.shape));
    carried.set(`best.${name}`, best.get(name)!);
  }
  const validation = new Validation(network, vocabulary, options.validation, time, batch);
  let lowest = Number.POSITIVE_INFINITY;
  let tokens = 0;
  let smooth = Number.NaN;
  const result = await train({
    optimiser: new Adam(network.parameters, {
      ...{ learningRate, betas: [0.9, 0.99], weightDecay: options.weightDecay ?? 0, decoupled: true },
    }),
    steps,
    schedule: cosine(learningRate, steps, { warmup: Math.min(300, Math.ceil(steps / 10)) }),
    maxNorm: 1,
    random: [random],
    carried,
    place: {
      get: () => ({
        identity,
        batches: batches.place,
        tokens,
        lowest: Number.isFinite(lowest) ? lowest : null,
      }),
      set: (place) => {
        const saved = place as { identity: string; batches: unknown; tokens: number; lowest: number | null };
        if (saved.identity !== identity) {
          throw new FormatError(
            'the checkpoint is of another text or other options; begin without resuming.',
          );
        }
        batches.place = saved.batches;
        tokens = saved.tokens;
        lowest = saved.lowest ?? Number.POSITIVE_INFINITY;
      },
    },
    checkpoints: options.checkpoints,
    checkpointEvery: options.checkpointEvery,
    resume: options.resume,
    signal: options.signal,
    patience: options.patience,
    validateEvery: options.validateEvery,
    validate: () => {
      const loss = validation.loss();
      if (loss < lowest) {
        lowest = loss;
        for (const [name, parameter] of network.parameters) best.get(name)!.set(parameter.data);
      }
      return loss;
    },
    batch: async () => {
      const { steps: taken, fresh, emphasised, rivals, scored } = await batches.next(ids, targets);
      if (fresh) clear(state);
      tokens += scored;
      const rows = weights.subarray(0, taken * batch).fill(1);
      for (const row of emphasised) rows[row] = options.emphasis ?? 1;
      return network.learn(rowsOf(ids, taken), rowsOf(targets, taken), state, {
        ...{ weights: rows, rivals, rivalry: options.rivals?.rivalry },
      });
    },
    onProgress: ({ step, loss, score }) => {
      smooth = Number.isNaN(smooth) ? loss : 0.99 * smooth + 0.01 * loss;
      const perplexity = Math.exp(smooth);
      const seen = score === undefined ? {} : { validation: Math.exp(score) };
      options.onProgress?.({ step, steps, tokens, perplexity, ...seen });
    },
  });
  // The end may lie between two validations.
  if (result.stopped !== 'early') {
    const last = validation.loss();
    if (last < lowest) lowest = last;
    else for (const [name, parameter] of network.parameters) parameter.set(best.get(name)!.data);
  } else for (const [name, parameter] of network.parameters) parameter.set(best.get(name)!.data);
  return { network, result, perplexity: Math.exp(lowest), tokens };
}

/** The first `steps` rows of a batch. */
function rowsOf({ engine, shape, place }: IntTensor, steps: number): IntTensor {
  return new IntTensor(engine, [steps, shape[1]], place);
}

/** Empties a batch's memory. */
function clear(state: BatchState): void {
  for (const { h, c } of state) {
    h.fill(0);
    c?.fill(0);
  }
}

/** Scores a network on documents it does not learn from, each from an empty memory. */
class Validation {
  readonly #network: WordNetwork;
  readonly #groups: readonly (readonly Encoded[])[];
  readonly #state: BatchState;
  readonly #ids: IntTensor;
  readonly #targets: IntTensor;

  constructor(
    network: WordNetwork,
    vocabulary: Vocabulary,
    documents: readonly string[],
    time: number,
    batch: number,
  ) {
    this.#network = network;
    const encoded = documents.filter((text) => text.trim() !== '').map((text) => wholeText(text, vocabulary));
    this.#groups = groupsOf(encoded, batch);
    if (encoded.length === 0) {
      throw new ValueError('there is no text to validate on; give at least one document.');
    }
    this.#state = network.createBatchState(batch);
    this.#ids = network.engine.intTensor([time, batch]);
    this.#targets = network.engine.intTensor([time, batch]);
  }

  /** The mean loss a token in nats; the ends of texts count. */
  loss(): number {
    let sum = 0;
    let count = 0;
    for (const group of this.#groups) {
      clear(this.#state);
      const longest = lengthOf(group);
      for (let position = 0; position < longest - 1; ) {
        const { steps, scored } = takeSteps(group, position, this.#ids, this.#targets);
        const loss = this.#network.loss(rowsOf(this.#ids, steps), rowsOf(this.#targets, steps), this.#state);
        sum += loss * scored;
        count += scored;
        position += steps;
      }
    }
    return sum / count;
  }
}
