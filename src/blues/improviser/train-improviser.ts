// Trains an improviser's network on solos: the loop, its validation, and the best weights kept.
import {
  Adam,
  cosine,
  type Engine,
  FormatError,
  Random,
  type RunOptions,
  type Tensor,
  type TrainingResult,
  train,
  ValueError,
  WeightAverage,
} from '../../lstm/index.ts';
import { Lanes, type Lesson, type Variation } from './batches.ts';
import { scoreLanes } from './foresight.ts';
import type { Part } from './heads.ts';
import { type Dropouts, ImproviserNetwork } from './network.ts';
import { perplexity, type Scores } from './scores.ts';
import type { ImproviserSizes } from './sizes.ts';

export interface TrainImproviserOptions extends RunOptions {
  readonly engine: Engine;
  readonly sizes: ImproviserSizes;
  /** Weights to begin with, of a network of these sizes; default random ones. They are kept if none better are found. */
  readonly from?: ImproviserNetwork['parameters'];
  readonly lessons: readonly Lesson[];
  /** Solos that are never learned from. */
  readonly validation: readonly Lesson[];
  /** Events of truncated back-propagation, and solos side by side. */
  readonly time: number;
  readonly batch: number;
  /** AdamW's decay of the weights. */
  readonly weightDecay?: number;
  readonly dropouts?: Dropouts;
  readonly variation: Variation;
  /** Validations without a better score after which training ends; default none. */
  readonly patience?: number;
  /** Steps over which the weights' running mean forgets; default 100. */
  readonly averageOver?: number;
  readonly onProgress?: (progress: ImproviserProgress) => void;
}

export interface ImproviserProgress {
  readonly step: number;
  readonly steps: number;
  /** The weighted loss of an event in nats, averaged over about the last hundred steps. */
  readonly loss: number;
  /** On the validation solos, in the steps that took one. */
  readonly validation?: Scores;
}

export interface TrainedImproviser {
  readonly network: ImproviserNetwork;
  readonly result: TrainingResult;
  /** On the validation solos, of the weights that are kept. */
  readonly scores: Scores;
  /** The same of the weights that training began with, where they were given. */
  readonly before?: Scores;
}

/** Nats of an event that are validated: all of its onset, length and pitch. */
const JUDGED: readonly Part[] = ['onset', 'length', 'pitch'];

/** Lower is better. */
const judge = (scores: Scores): number =>
  JUDGED.reduce((sum, part) => sum + Math.log(perplexity(scores[part])), 0);

/**
 * Trains with Adam (Kingma & Ba 2015) along a half cosine by truncated back-propagation through time. Validated, and
 * kept at its best, is the exponential mean of the weights (Polyak & Juditsky 1992).
 * @throws {ValueError} without a solo to learn from, or without one to validate on.
 * @throws {NumericError} when a loss is not finite.
 * @throws {FormatError} when the checkpoint to resume from is of another training.
 */
export async function trainImproviser(options: TrainImproviserOptions): Promise<TrainedImproviser> {
  const { engine, sizes, steps, time, batch, seed, learningRate, identity = '' } = options;
  if (options.lessons.length === 0 || options.validation.length === 0) {
    throw new ValueError('there must be a solo to learn from and another to validate on; give at least two.');
  }
  const random = new Random(seed);
  const network = new ImproviserNetwork(engine, sizes, random, options.dropouts);
  for (const [name, { data }] of options.from ?? []) network.parameters.get(name)!.set(data);
  network.plan(time, batch);
  const order = new Random(seed + 1);
  const { variation } = options;
  const lanes = new Lanes(network, options.lessons, { time, batch, variation, random: order });
  const unseen = new Lanes(network, options.validation, { time, batch });
  const average = new WeightAverage(network.parameters);
  const carried = new Map<string, Tensor>();
  for (const [name, { h, c }] of Object.entries(lanes.state)) {
    carried.set(`${name}.h`, h);
    if (c) carried.set(`${name}.c`, c);
  }
  const best = new Map<string, Tensor>();
  for (const [name, { shape }] of network.parameters) {
    best.set(name, engine.tensor(shape));
    carried.set(`best.${name}`, best.get(name)!);
  }
  const keep = (): void => {
    for (const [name, parameter] of network.parameters) best.get(name)!.set(parameter.data);
  };
  const decay = 1 - 1 / (options.averageOver ?? 100);
  let lowest = Number.POSITIVE_INFINITY;
  const before = options.from && (await scoreLanes(network, unseen));
  if (before) {
    lowest = judge(before);
    keep();
  }
  let smooth = Number.NaN;
  let scores: Scores | undefined;
  const result = await train({
    optimiser: new Adam(network.parameters, {
      ...{ learningRate, betas: [0.9, 0.99], weightDecay: options.weightDecay ?? 0, decoupled: true },
    }),
    steps,
    schedule: cosine(learningRate, steps, {
      warmup: Math.min(100, Math.ceil(steps / 10)),
      last: learningRate / 50,
    }),
    maxNorm: 1,
    random: [random, order],
    carried,
    average,
    // The mean is taken below, with a decay.
    averageFrom: Number.POSITIVE_INFINITY,
    place: {
      get: () => ({ identity, lanes: lanes.place, lowest: Number.isFinite(lowest) ? lowest : null }),
      set: (place) => {
        const saved = place as { identity: string; lanes: unknown; lowest: number | null };
        if (saved.identity !== identity) {
          throw new FormatError('the checkpoint is of other solos or options; begin without resuming.');
        }
        lanes.place = saved.lanes;
        lowest = saved.lowest ?? Number.POSITIVE_INFINITY;
      },
    },
    checkpoints: options.checkpoints,
    checkpointEvery: options.checkpointEvery,
    resume: options.resume,
    signal: options.signal,
    patience: options.patience,
    validateEvery: options.validateEvery,
    validate: async () => {
      average.swap();
      scores = await scoreLanes(network, unseen);
      const loss = judge(scores);
      if (loss < lowest) {
        lowest = loss;
        keep();
      }
      average.swap();
      return loss;
    },
    batch: () => {
      average.update(decay);
      lanes.next();
      return network.learn(lanes, lanes.state);
    },
    onProgress: ({ step, loss, score }) => {
      smooth = Number.isNaN(smooth) ? loss : 0.99 * smooth + 0.01 * loss;
      options.onProgress?.({ step, steps, loss: smooth, ...(score !== undefined && { validation: scores }) });
    },
  });
  if (Number.isFinite(lowest)) {
    for (const [name, parameter] of network.parameters) parameter.set(best.get(name)!.data);
  } else average.swap();
  return { network, result, scores: await scoreLanes(network, unseen), ...(before && { before }) };
}
