// Trains the network of melody on recordings whose phones, times and pitch are known.
import { type Engine, Random, type Tensor, type TrainingResult } from '../../lstm/index.ts';
import { segmentsOf } from '../acoustic/segments.ts';
import type { RecordedUtterance } from '../acoustic/train-acoustic.ts';
import { type BatchOptions, checkMaterial, codeOf, inBatches, moments, trainInBatches } from '../training.ts';
import { Pitch, type PitchScale } from './pitch.ts';
import { type Contour, contourOf } from './pitch-contour.ts';
import { pitchRows } from './pitch-features.ts';
import { type Drawn, drawn, PitchNetwork, type PitchRows, type PitchSizes, POINTS } from './pitch-network.ts';

export interface TrainPitchOptions extends BatchOptions {
  readonly engine: Engine;
  /** The first of them is the model's voice unless another is asked for. */
  readonly speakers: readonly string[];
  readonly sizes: Omit<PitchSizes, 'speakers'>;
  readonly recordings: readonly RecordedUtterance[];
  /** Never learned from: the score is the loss on them, and they settle how far the pitch is widened. */
  readonly validation: readonly RecordedUtterance[];
  /** How far the pitch's deviation is raised towards the reader's: 0 not at all, 1 all the way. */
  readonly widening: number;
  readonly dropout?: number;
}

/** From this error on, in deviations of the reader's pitch, it counts by its size and not by its square (Huber 1964). */
const HUBER = 1;

/** An utterance ready to be learned. */
interface Example extends PitchRows {
  readonly speaker: number;
  readonly drawn: Drawn;
  readonly contour: Contour;
  readonly frames: number;
}

/**
 * Trains with AdamW along a half cosine on the error of the contour where it is voiced.
 * @throws {SpeechError} without recordings, {NumericError} when a loss is not finite, {FormatError} when the checkpoint
 * to resume from is of another training.
 */
export async function trainPitch(
  options: TrainPitchOptions,
): Promise<{ model: Pitch; result: TrainingResult }> {
  const { engine, speakers, batch, seed } = options;
  checkMaterial(options.recordings, options.validation);
  const sizes = { ...options.sizes, speakers: speakers.length };
  const random = new Random(seed);
  const network = new PitchNetwork(engine, sizes, random, options.dropout);
  const [learned, validation] = [options.recordings, options.validation].map((some) =>
    some.map((one) => exampleOf(one, speakers)),
  );
  const plain = speakers.map((name, s) =>
    scaleOf(
      name,
      learned.filter(({ speaker }) => speaker === s),
    ),
  );
  const time = Math.max(...[...learned, ...validation].map(({ count }) => count));
  network.plan(time, batch);
  const gradient = engine.tensor([time, batch, POINTS]);
  const loss = (some: readonly Example[], training: boolean): number => {
    const output = network.forward(some, { training });
    const d = gradient.view(output.shape).fill(0);
    const value = contourLoss(some, plain, output, d);
    if (training) network.backward(d);
    return value;
  };
  const result = await trainInBatches(options, {
    ...{ network, random, learned, validation, lengthOf: segmentsIn, loss },
  });
  const widened = plain.map((scale, s) => {
    const own = validation.filter(({ speaker }) => speaker === s);
    return widen(network, inBatches(own, batch, segmentsIn), scale, options.widening);
  });
  return { model: new Pitch(network, { sizes, speakers: widened }), result };
}

function exampleOf(
  { speaker: name, timed, frames }: RecordedUtterance,
  speakers: readonly string[],
): Example {
  const speaker = codeOf(name, speakers);
  const segments = segmentsOf(timed);
  const contour = contourOf(frames);
  return {
    ...{ speaker, drawn: drawn(segments), contour, count: segments.rows.count },
    features: pitchRows(timed.utterance, segments, { speaker, speakers: speakers.length }),
    frames: Math.min(segments.frames, contour.octaves.length),
  };
}

const segmentsIn = ({ count }: Example): number => count;

/** A reader's pitch, of all voiced frames. */
function scaleOf(name: string, own: readonly Example[]): PitchScale {
  const heard = own.flatMap(({ contour }) => [...contour.octaves].filter((_, t) => contour.voiced[t]));
  return { name, ...moments(heard), centre: 0, gain: 1 };
}

/** A voiced frame of a batch: its two points in the output, the share of the second, the pitch that was heard. */
interface Target {
  readonly before: number;
  readonly behind: number;
  readonly share: number;
  readonly wanted: number;
}

function* targetsOf(some: readonly Example[], speakers: readonly PitchScale[]): Generator<Target> {
  const place = (point: number, b: number): number =>
    (Math.floor(point / POINTS) * some.length + b) * POINTS + (point % POINTS);
  for (const [b, { drawn: lines, contour, speaker, frames }] of some.entries()) {
    const { mean, deviation } = speakers[speaker];
    for (let t = 0; t < frames; t++) {
      if (!contour.voiced[t]) continue;
      const point = lines.before[t];
      const wanted = (contour.octaves[t] - mean) / deviation;
      yield { before: place(point, b), behind: place(point + 1, b), share: lines.share[t], wanted };
    }
  }
}

/** The mean loss of a batch's voiced frames, whose gradient goes into `d`. */
function contourLoss(
  some: readonly Example[],
  speakers: readonly PitchScale[],
  output: Tensor,
  d: Tensor,
): number {
  const [y, dy] = [output.data, d.data];
  const targets = [...targetsOf(some, speakers)];
  const weight = 1 / Math.max(1, targets.length);
  let loss = 0;
  for (const { before, behind, share, wanted } of targets) {
    const error = y[before] + share * (y[behind] - y[before]) - wanted;
    const size = Math.abs(error);
    loss += weight * (size <= HUBER ? (error * error) / 2 : HUBER * (size - HUBER / 2));
    const slope = weight * Math.max(-HUBER, Math.min(HUBER, error));
    dy[before] += slope * (1 - share);
    dy[behind] += slope * share;
  }
  return loss;
}

/** Widens the pitch towards the reader's own spread, settled on utterances that were not learned. */
function widen(
  network: PitchNetwork,
  batches: readonly (readonly Example[])[],
  scale: PitchScale,
  share: number,
): PitchScale {
  const said: number[] = [];
  const natural: number[] = [];
  for (const some of batches) {
    const { data } = network.forward(some);
    for (const { before, behind, share: part, wanted } of targetsOf(some, scalesFor(some, scale))) {
      said.push(data[before] + part * (data[behind] - data[before]));
      natural.push(wanted);
    }
  }
  if (said.length === 0) return scale;
  const [own, reader] = [moments(said), moments(natural)];
  const gain = 1 + share * Math.max(0, reader.deviation / own.deviation - 1);
  return { ...scale, centre: own.mean, gain };
}

/** The scale at the place of the examples' speaker. */
function scalesFor(some: readonly Example[], scale: PitchScale): PitchScale[] {
  return Array(some[0].speaker + 1).fill(scale);
}
