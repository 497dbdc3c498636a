// Trains the network of the voice on recordings whose phones and frames are known.
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
} from '../../lstm/index.ts';
import { SpeechError } from '../errors.ts';
import type { TimedUtterance } from '../prosody/timing.ts';
import type { AcousticConfig, Scale } from './acoustic.ts';
import { AcousticNetwork, type AcousticSizes, CHANNELS } from './acoustic-network.ts';
import { type Segments, segmentsOf } from './segments.ts';

/** An utterance with its times, all of them known, and its frames [frames × 20] from its beginning. */
export interface RecordedUtterance {
  readonly timed: TimedUtterance;
  readonly frames: Float32Array;
}

export interface TrainAcousticOptions extends RunOptions {
  readonly engine: Engine;
  readonly name: string;
  readonly sizes: AcousticSizes;
  readonly recordings: readonly RecordedUtterance[];
  /** Never learned from: the score is the loss on them, and they settle how far the cepstra are widened. */
  readonly validation: readonly RecordedUtterance[];
  /** How far the cepstra's deviation is raised towards that of the recordings: 0 not at all, 1 all the way. */
  readonly widening: number;
  /** Utterances a step. */
  readonly batch: number;
  readonly weightDecay?: number;
  readonly dropout?: number;
  readonly onProgress?: (progress: { step: number; steps: number; loss: number; score?: number }) => void;
}

/** Cepstra come first; behind them the pitch and the voicing. */
const CEPSTRA = 18;
const PITCH = 18;
const VOICING = 19;

/** An utterance ready to be learned: frames beyond the recording's end are not scored. */
interface Example {
  readonly segments: Segments;
  readonly frames: Float32Array;
  readonly count: number;
}

/**
 * Trains with AdamW along a half cosine on the absolute error of standardised frames; the pitch counts as far as the
 * frame is voiced. Returns the network, planned for training, and the configuration of a model of it.
 * @throws {SpeechError} without recordings, {NumericError} when a loss is not finite, {FormatError} when the checkpoint
 * to resume from is of another training.
 */
export async function trainAcoustic(
  options: TrainAcousticOptions,
): Promise<{ network: AcousticNetwork; config: AcousticConfig; result: TrainingResult }> {
  const { engine, name, sizes, batch, seed, steps, identity = '' } = options;
  if (options.recordings.length === 0 || options.validation.length === 0) {
    throw new SpeechError('training needs recordings, and others to validate on; give at least one of each.');
  }
  const random = new Random(seed);
  const network = new AcousticNetwork(engine, sizes, random, options.dropout);
  const learned = options.recordings.map(exampleOf);
  const validation = options.validation.map(exampleOf);
  const all = [...learned, ...validation];
  const time = Math.ceil(Math.max(...all.map(({ segments }) => segments.frames)) / sizes.framesPerStep);
  network.plan(Math.max(...all.map(({ segments }) => segments.rows.count)), batch, time);
  const gradient = engine.tensor([time, batch, sizes.framesPerStep * CHANNELS]);
  const scales = scalesOf(learned);
  const batches = inBatches(learned, batch);
  const lossOf = (some: readonly Example[], training: boolean): number => {
    const output = network.forward(
      some.map(({ segments }) => segments),
      { training },
    );
    const d = gradient.view(output.shape).fill(0);
    const loss = frameLoss(some, sizes, scales, output, d);
    if (training) network.backward(d);
    return loss;
  };
  const result = await train({
    optimiser: new Adam(network.parameters, {
      ...{ learningRate: options.learningRate, betas: [0.9, 0.99] },
      ...{ weightDecay: options.weightDecay ?? 0, decoupled: true },
    }),
    steps,
    schedule: cosine(options.learningRate, steps, { warmup: Math.min(50, Math.ceil(steps / 10)) }),
    maxNorm: 1,
    random: [random],
    place: {
      get: () => identity,
      set: (place) => {
        if (place === identity) return;
        throw new FormatError('the checkpoint is of other data or options; begin without resuming.');
      },
    },
    ...{ checkpoints: options.checkpoints, checkpointEvery: options.checkpointEvery },
    ...{ resume: options.resume, signal: options.signal, validateEvery: options.validateEvery },
    validate: () => {
      const parts = inBatches(validation, batch);
      return parts.reduce((sum, part) => sum + lossOf(part, false), 0) / parts.length;
    },
    batch: () => lossOf(batches[random.below(batches.length)], true),
    onProgress: options.onProgress,
  });
  const widened = widen(network, inBatches(validation, batch), scales, options.widening);
  return { network, config: { name, sizes, scales: widened }, result };
}

function exampleOf({ timed, frames }: RecordedUtterance): Example {
  const segments = segmentsOf(timed);
  return { segments, frames, count: Math.min(segments.frames, Math.floor(frames.length / CHANNELS)) };
}

/** Utterances of like length together, so that few steps are idle. */
function inBatches(examples: readonly Example[], batch: number): Example[][] {
  const sorted = [...examples].sort((a, b) => a.segments.frames - b.segments.frames);
  return Array.from({ length: Math.ceil(sorted.length / batch) }, (_, i) =>
    sorted.slice(i * batch, (i + 1) * batch),
  );
}

/** How much a frame's pitch counts: fully where it is voiced, hardly where it is noise. */
const voiced = (voicing: number): number => Math.max(0.05, Math.min(1, voicing + 0.5));

/** Mean and deviation of each channel; the pitch's of voiced frames. */
function scalesOf(examples: readonly Example[]): Scale[] {
  return Array.from({ length: CHANNELS }, (_, c) => {
    let [weight, sum, squares] = [0, 0, 0];
    for (const { frames, count } of examples) {
      for (let t = 0; t < count; t++) {
        const w = c === PITCH ? voiced(frames[t * CHANNELS + VOICING]) : 1;
        const x = frames[t * CHANNELS + c];
        weight += w;
        sum += w * x;
        squares += w * x * x;
      }
    }
    const mean = sum / weight;
    const deviation = Math.sqrt(Math.max(1e-6, squares / weight - mean * mean));
    return { mean, deviation, centre: 0, gain: 1 };
  });
}

/** Mean absolute error of a batch's output, whose gradient goes into `d`. */
function frameLoss(
  some: readonly Example[],
  { framesPerStep }: AcousticSizes,
  scales: readonly Scale[],
  output: Tensor,
  d: Tensor,
): number {
  const [y, dy] = [output.data, d.data];
  const share = 1 / (CHANNELS * some.reduce((sum, { count }) => sum + count, 0));
  let loss = 0;
  for (const [b, { frames, count }] of some.entries()) {
    for (let t = 0; t < count; t++) {
      const at = placeOf(t, b, some.length, framesPerStep);
      for (let c = 0; c < CHANNELS; c++) {
        const wanted = (frames[t * CHANNELS + c] - scales[c].mean) / scales[c].deviation;
        const weight = share * (c === PITCH ? voiced(frames[t * CHANNELS + VOICING]) : 1);
        const error = y[at + c] - wanted;
        loss += weight * Math.abs(error);
        dy[at + c] = weight * Math.sign(error);
      }
    }
  }
  return loss;
}

/** Where in the output a frame of an utterance lies. */
const placeOf = (frame: number, utterance: number, batch: number, perStep: number): number =>
  ((Math.floor(frame / perStep) * batch + utterance) * perStep + (frame % perStep)) * CHANNELS;

/**
 * Widens the cepstra: a network trained on the mean error says less of what varies than a person does, which sounds
 * muffled ("over-smoothing"; variance scaling after Silén et al. 2012). Settled on utterances it has not seen.
 */
function widen(
  network: AcousticNetwork,
  batches: readonly (readonly Example[])[],
  scales: readonly Scale[],
  share: number,
): Scale[] {
  const said = Array.from({ length: CEPSTRA }, () => ({ n: 0, sum: 0, squares: 0 }));
  const natural = Array.from({ length: CEPSTRA }, () => ({ n: 0, sum: 0, squares: 0 }));
  const take = (into: { n: number; sum: number; squares: number }, x: number): void => {
    into.n++;
    into.sum += x;
    into.squares += x * x;
  };
  for (const some of batches) {
    const { data } = network.forward(some.map(({ segments }) => segments));
    for (const [b, { frames, count }] of some.entries()) {
      for (let t = 0; t < count; t++) {
        const at = placeOf(t, b, some.length, network.sizes.framesPerStep);
        for (let c = 0; c < CEPSTRA; c++) {
          take(said[c], data[at + c]);
          take(natural[c], (frames[t * CHANNELS + c] - scales[c].mean) / scales[c].deviation);
        }
      }
    }
  }
  const spread = ({ n, sum, squares }: (typeof said)[number]): number =>
    Math.sqrt(Math.max(1e-9, squares / n - (sum / n) ** 2));
  return scales.map((scale, c) => {
    if (c >= CEPSTRA) return scale;
    const gain = 1 + share * Math.max(0, spread(natural[c]) / spread(said[c]) - 1);
    return { ...scale, centre: said[c].sum / said[c].n, gain };
  });
}
