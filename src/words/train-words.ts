// Trains a word network on documents: the loop, its validation, and the best weights kept.
import {
  Adam,
  type CheckpointStore,
  cosine,
  type Engine,
  FormatError,
  type IntTensor,
  Random,
  type Tensor,
  type TrainingResult,
  train,
  ValueError,
} from '../lstm/index.ts';
import { encode } from './binder.ts';
import { type DocumentSource, DocumentStreams, type Hiding } from './document-streams.ts';
import { type BatchState, type Dropouts, type NetworkSizes, WordNetwork } from './network.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface TrainWordsOptions {
  readonly engine: Engine;
  readonly sizes: NetworkSizes;
  readonly vocabulary: Vocabulary;
  /** What is learned from. */
  readonly source: DocumentSource;
  /** Documents that are never learned from: the score is their perplexity. */
  readonly validation: readonly string[];
  readonly steps: number;
  /** Steps of truncated back-propagation. */
  readonly time: number;
  /** Streams read side by side. */
  readonly batch: number;
  readonly learningRate: number;
  /** How much more the emphasised words of a passage are learned than others; default 1. */
  readonly emphasis?: number;
  readonly dropouts?: Dropouts;
  readonly hiding?: Hiding;
  readonly seed: number;
  /** Training steps between two validations. */
  readonly validateEvery: number;
  /** Validations without a better score after which training ends; default none. */
  readonly patience?: number;
  readonly checkpoints?: CheckpointStore;
  readonly checkpointEvery?: number;
  /** What makes this training another than others: a checkpoint of another identity is refused. */
  readonly identity?: string;
  readonly resume?: boolean;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: WordsProgress) => void;
}

export interface WordsProgress {
  readonly step: number;
  readonly steps: number;
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
  /** Tokens learned from, repetitions counted. */
  readonly tokens: number;
}

/**
 * Trains with Adam (Kingma & Ba 2015) along a half cosine, by truncated back-propagation through time with the state
 * carried on, and leaves the network with the weights that had the best validation score.
 * @throws {NumericError} when a loss is not finite.
 * @throws {FormatError} when the checkpoint to resume from is of another training.
 */
export async function trainWords(options: TrainWordsOptions): Promise<TrainedWords> {
  const { engine, sizes, vocabulary, steps, time, batch, seed, learningRate, identity = '' } = options;
  const random = new Random(seed);
  const network = new WordNetwork(engine, sizes, random, options.dropouts);
  network.plan(time, batch);
  const streams = new DocumentStreams(options.source, vocabulary, {
    ...{ batch, seed: seed + 1, hiding: options.hiding },
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
  let smooth = Number.NaN;
  const result = await train({
    optimiser: new Adam(network.parameters, { learningRate, betas: [0.9, 0.99] }),
    steps,
    schedule: cosine(learningRate, steps, { warmup: Math.min(300, Math.ceil(steps / 10)) }),
    maxNorm: 1,
    random: [random],
    carried,
    place: {
      get: () => ({ identity, streams: streams.place, lowest: Number.isFinite(lowest) ? lowest : null }),
      set: (place) => {
        const saved = place as { identity: string; streams: unknown; lowest: number | null };
        if (saved.identity !== identity) {
          throw new FormatError(
            'the checkpoint is of another text or other options; begin without resuming.',
          );
        }
        streams.place = saved.streams;
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
      const emphasised = await streams.next(ids, targets);
      weights.fill(1);
      for (const row of emphasised) weights[row] = options.emphasis ?? 1;
      return network.learn(ids, targets, state, weights);
    },
    onProgress: ({ step, loss, score }) => {
      smooth = Number.isNaN(smooth) ? loss : 0.99 * smooth + 0.01 * loss;
      const perplexity = Math.exp(smooth);
      const seen = score === undefined ? {} : { validation: Math.exp(score) };
      options.onProgress?.({ step, steps, perplexity, ...seen });
    },
  });
  // The end may lie between two validations.
  if (result.stopped !== 'early') {
    const last = validation.loss();
    if (last < lowest) lowest = last;
    else for (const [name, parameter] of network.parameters) parameter.set(best.get(name)!.data);
  } else for (const [name, parameter] of network.parameters) parameter.set(best.get(name)!.data);
  return { network, result, perplexity: Math.exp(lowest), tokens: result.steps * time * batch };
}

/** Scores a network on documents it does not learn from, laid side by side in streams. */
class Validation {
  readonly #network: WordNetwork;
  readonly #lanes: number[][];
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
    const lanes: number[][] = Array.from({ length: batch }, () => []);
    for (const document of documents) {
      const shortest = lanes.reduce((a, b) => (b.length < a.length ? b : a));
      for (const id of encode(document, vocabulary)) shortest.push(id);
    }
    this.#lanes = lanes.filter((lane) => lane.length > 1);
    const streams = this.#lanes.length;
    if (streams === 0) throw new ValueError('there is no text to validate on; give at least one document.');
    this.#state = network.createBatchState(streams);
    this.#ids = network.engine.intTensor([time, streams]);
    this.#targets = network.engine.intTensor([time, streams]);
  }

  /** The mean loss a token in nats; the ends of texts count. */
  loss(): number {
    const [time, batch] = this.#ids.shape;
    const longest = Math.max(...this.#lanes.map((lane) => lane.length));
    for (const { h, c } of this.#state) {
      h.fill(0);
      c?.fill(0);
    }
    let sum = 0;
    let count = 0;
    for (let from = 0; from < longest - 1; from += time) {
      const [x, y] = [this.#ids.data, this.#targets.data];
      let counted = 0;
      for (const [b, lane] of this.#lanes.entries()) {
        for (let t = 0; t < time; t++) {
          const inside = from + t + 1 < lane.length;
          x[t * batch + b] = inside ? lane[from + t] : 0;
          y[t * batch + b] = inside ? lane[from + t + 1] : -1;
          if (inside) counted++;
        }
      }
      sum += this.#network.loss(this.#ids, this.#targets, this.#state) * counted;
      count += counted;
    }
    return sum / Math.max(1, count);
  }
}
