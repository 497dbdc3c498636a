// Trains the network of durations and pauses on utterances whose times were measured.
import { type Engine, Random, type Tensor, type TrainingResult } from '../../lstm/index.ts';
import { type BatchOptions, checkMaterial, codeOf, inBatches, moments, trainInBatches } from '../training.ts';
import { DurationNetwork, type DurationSizes, OUTPUTS, type ReadRows } from './duration-network.ts';
import {
  type DurationConfig,
  Durations,
  type LogScale,
  probabilityOf,
  type ReaderTimes,
} from './durations.ts';
import { phoneRows } from './features.ts';
import type { TimedUtterance } from './timing.ts';

/** Shortest silence that counts as a pause, in seconds: shorter ones are mostly closures of stops. */
export const SHORTEST_PAUSE = 0.1;

/** An utterance as somebody read it. */
export interface ReadUtterance {
  /** Name of who reads. */
  readonly speaker: string;
  readonly timed: TimedUtterance;
}

export interface TrainDurationsOptions extends BatchOptions {
  readonly engine: Engine;
  /** Who reads: the first of them speaks unless another is asked for. */
  readonly speakers: readonly string[];
  readonly sizes: Omit<DurationSizes, 'speakers'>;
  readonly utterances: readonly ReadUtterance[];
  /** Never learned from: the score is the loss on them, and they settle the scales and the threshold. */
  readonly validation: readonly ReadUtterance[];
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
  const { engine, speakers, batch, seed } = options;
  checkMaterial(options.utterances, options.validation);
  const random = new Random(seed);
  const sizes = { ...options.sizes, speakers: speakers.length };
  const network = new DurationNetwork(engine, sizes, random, options.dropout);
  const [learned, validation] = [options.utterances, options.validation].map((some) =>
    some.map((one) => exampleOf(one, speakers)),
  );
  const time = Math.max(...[...learned, ...validation].map(({ count }) => count));
  network.plan(time, batch);
  const gradient = engine.tensor([time, batch, OUTPUTS]);
  const readers = speakers.map((name, s) =>
    readerOf(
      name,
      learned.filter(({ speaker }) => speaker === s),
    ),
  );
  const loss = (some: readonly Example[], training: boolean): number => {
    const output = network.forward(some, { training });
    const d = gradient.view(output.shape).fill(0);
    const value = durationLoss(some, readers, output, d);
    if (training) network.backward(d);
    return value;
  };
  const result = await trainInBatches(options, {
    ...{ network, random, learned, validation, lengthOf: phonesIn, loss },
  });
  const settled = settle(network, inBatches(validation, batch, phonesIn), readers);
  return { model: new Durations(network, { sizes, ...settled }), result };
}

/** An utterance ready to be learned. */
interface Example extends ReadRows {
  readonly timed: TimedUtterance;
}

function exampleOf({ speaker: name, timed }: ReadUtterance, speakers: readonly string[]): Example {
  const speaker = codeOf(name, speakers);
  return { ...phoneRows(timed.utterance), speaker, timed };
}

const phonesIn = ({ count }: Example): number => count;

/** A reader's scales, of all her phones and pauses, before they are settled. */
function readerOf(name: string, own: readonly Example[]): ReaderTimes {
  const logScale = (seconds: readonly number[]): LogScale => ({
    ...moments(seconds.map(Math.log)),
    smearing: 1,
  });
  const pauses = own.flatMap(({ timed }) => timed.pauses.slice(1).filter((s) => s >= SHORTEST_PAUSE));
  const phone = logScale(own.flatMap(({ timed }) => timed.durations.flat()));
  return { name, phone, pause: logScale(pauses) };
}

/** A phone of a batch: where its three numbers lie, its true length, and the silence behind it where it ends a word. */
interface Target {
  readonly at: number;
  readonly speaker: number;
  readonly seconds: number;
  /** NaN within a word and where it is unknown. */
  readonly pause: number;
}

function* targetsOf(some: readonly Example[]): Generator<Target> {
  for (const [b, { timed, speaker }] of some.entries()) {
    const { durations, pauses } = timed;
    let t = 0;
    for (const [word, own] of durations.entries()) {
      for (const [i, seconds] of own.entries()) {
        const pause = i + 1 === own.length ? pauses[word + 1] : Number.NaN;
        yield { at: (t++ * some.length + b) * OUTPUTS, speaker, seconds, pause };
      }
    }
  }
}

/** The loss of a batch's output, whose gradient goes into `d`. */
function durationLoss(
  some: readonly Example[],
  readers: readonly ReaderTimes[],
  output: Tensor,
  d: Tensor,
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
  for (const { at, speaker, seconds, pause: silence } of targets) {
    const { phone, pause } = readers[speaker];
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

/** Each reader's smearing, and for all of them the threshold of pauses with the best F1, on validation utterances. */
function settle(
  network: DurationNetwork,
  batches: readonly (readonly Example[])[],
  readers: readonly ReaderTimes[],
): Pick<DurationConfig, 'readers' | 'threshold'> {
  const sums = readers.map(() => ({ phone: [0, 0], pause: [0, 0] }));
  const words: { probability: number; paused: boolean }[] = [];
  for (const some of batches) {
    const { data } = network.forward(some);
    for (const { at, speaker, seconds, pause: silence } of targetsOf(some)) {
      const { phone, pause } = readers[speaker];
      const sum = sums[speaker];
      sum.phone[0] += seconds;
      sum.phone[1] += Math.exp(phone.mean + phone.deviation * data[at]);
      if (Number.isNaN(silence)) continue;
      const paused = silence >= SHORTEST_PAUSE;
      words.push({ probability: probabilityOf(data[at + 1]), paused });
      if (!paused) continue;
      sum.pause[0] += silence;
      sum.pause[1] += Math.exp(pause.mean + pause.deviation * data[at + 2]);
    }
  }
  const smearing = ([truth, predicted]: readonly number[]): number => (predicted > 0 ? truth / predicted : 1);
  return {
    readers: readers.map((reader, s) => ({
      ...reader,
      phone: { ...reader.phone, smearing: smearing(sums[s].phone) },
      pause: { ...reader.pause, smearing: smearing(sums[s].pause) },
    })),
    // One for all: the network knows who reads, and the pauses of one reader's validation may be few.
    threshold: bestThreshold(words),
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
