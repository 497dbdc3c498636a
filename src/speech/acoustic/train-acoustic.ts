// Trains the network of the voice on recordings whose phones and frames are known.
import { type Engine, Random, type TrainingResult } from '../../lstm/index.ts';
import { contourOf } from '../prosody/pitch-contour.ts';
import type { TimedUtterance } from '../prosody/timing.ts';
import { type BatchOptions, checkMaterial, codeOf, inBatches, trainInBatches } from '../training.ts';
import { type AcousticConfig, type SpeakerConfig, spokenOf } from './acoustic.ts';
import {
  type AcousticDropouts,
  AcousticNetwork,
  type AcousticSizes,
  CHANNELS,
  SPOKEN,
  type Spoken,
} from './acoustic-network.ts';
import { CEPSTRA, type Example, frameLoss, placeOf, wantedOf } from './frame-loss.ts';
import { STATED, segmentsOf } from './segments.ts';
import { stretched } from './stretch.ts';

/** An utterance with its times, all of them known, and its frames [frames × 20] from its beginning. */
export interface RecordedUtterance {
  /** Name of who speaks. */
  readonly speaker: string;
  readonly timed: TimedUtterance;
  readonly frames: Float32Array;
}

export interface TrainAcousticOptions extends BatchOptions {
  readonly engine: Engine;
  /** Who speaks: the first of them is the model's voice unless another is asked for. */
  readonly speakers: readonly string[];
  readonly sizes: Omit<AcousticSizes, 'speakers'>;
  readonly recordings: readonly RecordedUtterance[];
  /** Never learned from: the score is the loss on them, and they settle how far the cepstra are widened. */
  readonly validation: readonly RecordedUtterance[];
  /** How far the cepstra's deviation is raised towards that of the recordings: 0 not at all, 1 all the way. */
  readonly widening: number;
  readonly dropouts?: AcousticDropouts;
  /** Deviation of how far an utterance's pitch is told too high or low, so that the spectrum does not hang on it alone. */
  readonly pitchJitter?: number;
  /** Share by which an utterance is told faster or slower at most, its frames with it. */
  readonly tempoJitter?: number;
  /** See `FrameLossOptions`; the score is without. */
  readonly deltas?: number;
}

/**
 * Trains with AdamW along a half cosine on the absolute error of standardised cepstra and voicing, told the recording's
 * own pitch. Returns the network, planned for training, and the configuration of a model of it.
 * @throws {SpeechError} without recordings, {NumericError} when a loss is not finite, {FormatError} when the checkpoint
 * to resume from is of another training.
 */
export async function trainAcoustic(
  options: TrainAcousticOptions,
): Promise<{ network: AcousticNetwork; config: AcousticConfig; result: TrainingResult }> {
  const { engine, speakers, batch, seed, pitchJitter = 0, tempoJitter = 0, deltas } = options;
  const sizes = { ...options.sizes, speakers: speakers.length };
  checkMaterial(options.recordings, options.validation);
  const random = new Random(seed);
  const network = new AcousticNetwork(engine, sizes, random, options.dropouts);
  const plain = speakers.map((name) => speakerOf(name, options.recordings));
  const ready = (some: readonly RecordedUtterance[]): Example[] => some.map((one) => exampleOf(one, plain));
  const [learned, validation] = [ready(options.recordings), ready(options.validation)];
  const all = [...learned, ...validation].map(({ spoken }) => spoken.segments);
  const longest = (1 + tempoJitter) * Math.max(...all.map(({ frames }) => frames));
  const time = Math.ceil(longest / sizes.framesPerStep) + 1;
  network.plan(Math.max(...all.map(({ rows }) => rows.count)), batch, time);
  const gradient = engine.tensor([time, batch, sizes.framesPerStep * SPOKEN.length]);
  const judge = (some: readonly Example[], training: boolean): number => {
    const output = network.forward(
      some.map(({ spoken }) => spoken),
      { training },
    );
    const d = gradient.view(output.shape).fill(0);
    const value = frameLoss(some, output, d, { sizes, speakers: plain, deltas: training ? deltas : 0 });
    if (training) network.backward(d);
    return value;
  };
  const loss = (some: readonly Example[], training: boolean): number => {
    if (!training) return judge(some, false);
    const varied = some.map((one) => paced(one, tempoJitter, random));
    const told = varied.map((one) => ({ ...one, spoken: jittered(one.spoken, pitchJitter, random) }));
    return judge(told, true);
  };
  const result = await trainInBatches(options, {
    ...{ network, random, learned, validation, lengthOf: framesIn, loss },
  });
  const widened = plain.map((speaker, s) => {
    const own = validation.filter(({ spoken }) => spoken.speaker === s);
    return widen(network, inBatches(own, batch, framesIn), speaker, options.widening);
  });
  return { network, config: { sizes, speakers: widened }, result };
}

function exampleOf(
  { speaker: name, timed, frames }: RecordedUtterance,
  speakers: readonly SpeakerConfig[],
): Example {
  const speaker = codeOf(
    name,
    speakers.map((one) => one.name),
  );
  const segments = segmentsOf(timed, STATED);
  const spoken = spokenOf(segments, speaker, contourOf(frames).octaves, speakers[speaker].pitch);
  return { spoken, frames, count: Math.min(segments.frames, Math.floor(frames.length / CHANNELS)) };
}

function paced(example: Example, most: number, random: Random): Example {
  return most === 0 ? example : stretched(example, 1 + most * (2 * random.uniform() - 1));
}

function jittered(spoken: Spoken, deviation: number, random: Random): Spoken {
  if (deviation === 0) return spoken;
  const off = deviation * random.normal();
  return { ...spoken, pitch: spoken.pitch.map((pitch) => pitch + off) };
}

const framesIn = ({ spoken }: Example): number => spoken.segments.frames;

/** Mean and deviation of a speaker's numbers; of the pitch where it is voiced. */
function speakerOf(name: string, recordings: readonly RecordedUtterance[]): SpeakerConfig {
  const own = recordings.filter(({ speaker }) => speaker === name);
  const pitch = new Moments();
  const numbers = SPOKEN.map(() => new Moments());
  for (const { frames } of own) {
    const { octaves, voiced } = contourOf(frames);
    for (const [t, yes] of voiced.entries()) {
      if (yes) pitch.add(octaves[t]);
      for (const [k, channel] of SPOKEN.entries()) numbers[k].add(frames[t * CHANNELS + channel]);
    }
  }
  const scales = numbers.map(({ mean, deviation }) => ({ mean, deviation, centre: 0, gain: 1 }));
  return { name, pitch: { mean: pitch.mean, deviation: pitch.deviation }, scales };
}

/** Mean and deviation of numbers that come one by one. */
class Moments {
  #count = 0;
  #sum = 0;
  #squares = 0;

  add(x: number): void {
    this.#count++;
    this.#sum += x;
    this.#squares += x * x;
  }

  get mean(): number {
    return this.#sum / Math.max(1, this.#count);
  }

  get deviation(): number {
    return Math.sqrt(Math.max(1e-6, this.#squares / Math.max(1, this.#count) - this.mean ** 2));
  }
}

/**
 * Widens the cepstra: a network trained on the mean error says less of what varies than a person does, which sounds
 * muffled ("over-smoothing"; variance scaling after Silén et al. 2012). Settled on utterances it has not seen.
 */
function widen(
  network: AcousticNetwork,
  batches: readonly (readonly Example[])[],
  speaker: SpeakerConfig,
  share: number,
): SpeakerConfig {
  const said = Array.from({ length: CEPSTRA }, () => new Moments());
  const natural = Array.from({ length: CEPSTRA }, () => new Moments());
  for (const some of batches) {
    const { data } = network.forward(some.map(({ spoken }) => spoken));
    for (const [b, { frames, count }] of some.entries()) {
      for (let t = 0; t < count; t++) {
        const at = placeOf(t, b, some.length, network.sizes.framesPerStep);
        for (let k = 0; k < CEPSTRA; k++) {
          said[k].add(data[at + k]);
          natural[k].add(wantedOf(frames, t, k, speaker));
        }
      }
    }
  }
  const scales = speaker.scales.map((scale, k) => {
    if (k >= CEPSTRA || batches.length === 0) return scale;
    const gain = 1 + share * Math.max(0, natural[k].deviation / said[k].deviation - 1);
    return { ...scale, centre: said[k].mean, gain };
  });
  return { ...speaker, scales };
}
