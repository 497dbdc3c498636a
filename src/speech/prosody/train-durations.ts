// Trains the network of durations and pauses on utterances whose times were measured.
import { type Engine, Random, type Tensor, type TrainingResult } from '../../lstm/index.ts';
import { type BatchOptions, checkMaterial, inBatches, moments, trainInBatches } from '../training.ts';
import { DurationNetwork, type DurationSizes, OUTPUTS } from './duration-network.ts';
import { type DurationConfig, Durations, type LogScale, learnedReader, probabilityOf } from './durations.ts';
import { phoneRows } from './features.ts';
import type { TimedUtterance } from './timing.ts';

/** Shortest silence that counts as a pause, in seconds: shorter ones are mostly closures of stops. */
export const SHORTEST_PAUSE = 0.1;

export interface TrainDurationsOptions extends BatchOptions {
  readonly engine: Engine;
  /** Who reads. */
  readonly name: string;
  readonly sizes: DurationSizes;
  readonly utterances: readonly TimedUtterance[];
  /** Never learned from: the score is the loss on them, and they settle the scales and the threshold. */
  readonly validation: readonly TimedUtterance[];
  /** Between the layers. */
  readonly dropout?: number;
}

/** Weights of the three parts of the loss: log durations, pauses, their log lengths. */
const WEIGHTS = [1, 1, 0.3] as const;

/**
 * Trains with AdamW along a half cosine: squared error of standardised log durations and log pauses, cross-entropy of
 * whether there is a pause.
 * @throws {SpeechError} without utterances, {NumericError} when a loss is not finite, {FormatError} when the
 * checkpoint to resume from is of another training.
 */
export async function trainDurations(
  options: TrainDurationsOptions,
): Promise<{ model: Durations; result: TrainingResult }> {
  const { engine, name, sizes, utterances, validation, batch, seed } = options;
  checkMaterial(utterances, validation);
  const random = new Random(seed);
  const network = new DurationNetwork(engine, sizes, random, options.dropout);
  const time = Math.max(...[...utterances, ...validation].map(phonesOf));
  network.plan(time, batch);
  const gradient = engine.tensor([time, batch, OUTPUTS]);
  const phone = logScale(utterances.flatMap(({ durations }) => durations.flat()));
  const pause = logScale(
    utterances.flatMap(({ pauses }) => pauses.slice(1).filter((s) => s >= SHORTEST_PAUSE)),
  );
  const loss = (some: readonly TimedUtterance[], training: boolean): number => {
    const rows = some.map(({ utterance }) => phoneRows(utterance));
    const output = network.forward(rows, { training });
    const d = gradient.view(output.shape).fill(0);
    const value = durationLoss(some, output, d, { phone, pause });
    if (training) network.backward(d);
    return value;
  };
  const result = await trainInBatches(options, {
    ...{ network, random, learned: utterances, validation, lengthOf: phonesOf, loss },
  });
  const config = settle(network, validation, batch, {
    sizes,
    phone,
    pause,
    readers: [learnedReader(name, 0.5)],
  });
  return { model: new Durations(network, config), result };
}

const phonesOf = ({ durations }: TimedUtterance): number => durations.reduce((n, word) => n + word.length, 0);

const logScale = (seconds: readonly number[]): LogScale => ({
  ...moments(seconds.map(Math.log)),
  smearing: 1,
});

/** A phone of a batch: where its three numbers lie, its true length, and the silence behind it where it ends a word. */
interface Target {
  readonly at: number;
  readonly seconds: number;
  /** NaN within a word and where it is unknown. */
  readonly pause: number;
}

function* targetsOf(some: readonly TimedUtterance[]): Generator<Target> {
  for (const [b, { durations, pauses }] of some.entries()) {
    let t = 0;
    for (const [word, own] of durations.entries()) {
      for (const [i, seconds] of own.entries()) {
        const pause = i + 1 === own.length ? pauses[word + 1] : Number.NaN;
        yield { at: (t++ * some.length + b) * OUTPUTS, seconds, pause };
      }
    }
  }
}

/** The loss of a batch's output, whose gradient goes into `d`. */
function durationLoss(
  some: readonly TimedUtterance[],
  output: Tensor,
  d: Tensor,
  { phone, pause }: { phone: LogScale; pause: LogScale },
): number {
  const [y, dy] = [output.data, d.data];
  const targets = [...targetsOf(some)];
  const share = 1 / targets.length;
  let loss = 0;
  const square = (at: number, wanted: number, weight: number): void => {
    const error = y[at] - wanted;
    loss += weight * error * error;
    dy[at] = 2 * weight * error;
  };
  for (const { at, seconds, pause: silence } of targets) {
    square(at, (Math.log(seconds) - phone.mean) / phone.deviation, share * WEIGHTS[0]);
    if (Number.isNaN(silence)) continue;
    const paused = silence >= SHORTEST_PAUSE ? 1 : 0;
    // Words are rarer than phones, pauses rarer still: each part of the loss is a mean over phones all the same.
    const logit = y[at + 1];
    loss +=
      share * WEIGHTS[1] * (Math.max(logit, 0) - logit * paused + Math.log1p(Math.exp(-Math.abs(logit))));
    dy[at + 1] = share * WEIGHTS[1] * (probabilityOf(logit) - paused);
    if (paused) square(at + 2, (Math.log(silence) - pause.mean) / pause.deviation, share * WEIGHTS[2]);
  }
  return loss;
}

/** The scales' smearing, and the threshold of pauses with the best F1, on the validation utterances. */
function settle(
  network: DurationNetwork,
  validation: readonly TimedUtterance[],
  batch: number,
  config: DurationConfig,
): DurationConfig {
  const { phone, pause } = config;
  const sums = { phone: [0, 0], pause: [0, 0] };
  const words: { probability: number; paused: boolean }[] = [];
  for (const some of inBatches(validation, batch, phonesOf)) {
    const { data } = network.forward(some.map(({ utterance }) => phoneRows(utterance)));
    for (const { at, seconds, pause: silence } of targetsOf(some)) {
      sums.phone[0] += seconds;
      sums.phone[1] += Math.exp(phone.mean + phone.deviation * data[at]);
      if (Number.isNaN(silence)) continue;
      const paused = silence >= SHORTEST_PAUSE;
      words.push({ probability: probabilityOf(data[at + 1]), paused });
      if (!paused) continue;
      sums.pause[0] += silence;
      sums.pause[1] += Math.exp(pause.mean + pause.deviation * data[at + 2]);
    }
  }
  const smearing = ([truth, predicted]: readonly number[]): number => (predicted > 0 ? truth / predicted : 1);
  return {
    ...config,
    phone: { ...phone, smearing: smearing(sums.phone) },
    pause: { ...pause, smearing: smearing(sums.pause) },
    readers: [learnedReader(config.readers[0].name, bestThreshold(words))],
  };
}

/** The probability from which on to call it a pause, for the highest F1; 0.5 where there are no pauses. */
export function bestThreshold(words: readonly { probability: number; paused: boolean }[]): number {
  const sorted = [...words].sort((a, b) => b.probability - a.probability);
  const positives = words.filter(({ paused }) => paused).length;
  let [hits, best, threshold] = [0, 0, 0.5];
  for (const [i, { probability, paused }] of sorted.entries()) {
    if (paused) hits++;
    const f1 = (2 * hits) / (i + 1 + positives);
    if (f1 <= best) continue;
    best = f1;
    // In the middle between the last that counts and the first that does not.
    threshold = (probability + (sorted[i + 1]?.probability ?? 0)) / 2;
  }
  return threshold;
}
