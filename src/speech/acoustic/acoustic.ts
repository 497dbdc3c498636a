// The acoustic model: from a timed utterance to the vocoder's frames. Loading, saving, streaming.
import {
  type Backend,
  checkHeld,
  createEngine,
  type Engine,
  FormatError,
  loadTensors,
  type ModelInfo,
  openModel,
  saveModel,
  unset,
  type WeightFormat,
} from '../../lstm/index.ts';
import { SpeechError } from '../errors.ts';
import { HIGHEST_HERTZ, LOWEST_HERTZ, octavesOf } from '../prosody/pitch-scale.ts';
import { checkTiming, type TimedUtterance } from '../prosody/timing.ts';
import { LONGEST } from '../prosody/utterance.ts';
import {
  AcousticNetwork,
  type AcousticSizes,
  CHANNELS,
  countAcousticParameters,
  SPOKEN,
  type Spoken,
} from './acoustic-network.ts';
import { type Segments, STATED, segmentsOf } from './segments.ts';

const KIND = 'voice';

/** How the network's numbers become the vocoder's: mean + deviation · (centre + gain · (number − centre)). */
export interface Scale {
  readonly mean: number;
  readonly deviation: number;
  /** Mean of what the network says, about which it is widened. */
  readonly centre: number;
  /** Above 1 where the network says too little of what varies. */
  readonly gain: number;
}

/** One of the voices that a model has. */
export interface SpeakerConfig {
  readonly name: string;
  /** Of the pitch where it is voiced, in octaves as the vocoder has them. */
  readonly pitch: { readonly mean: number; readonly deviation: number };
  /** One for each of {@link SPOKEN}. */
  readonly scales: readonly Scale[];
}

export interface AcousticConfig {
  readonly sizes: AcousticSizes;
  /** The first speaks where none is asked for. */
  readonly speakers: readonly SpeakerConfig[];
}

/** How an utterance is to be spoken. */
export interface Manner {
  /** Name of the voice; default the first of the model. */
  readonly speaker?: string;
  /** Hertz of each frame, also where it is not voiced; default the speaker's mean pitch throughout. */
  readonly pitch?: Float32Array;
}

const PITCH = 18;
/** Highest voicing that the vocoder was made for; cepstra are left as they are. */
const HIGHEST_VOICING = 0.5;
/** Farthest that the network is told the pitch to be from the speaker's mean, in deviations: it learned from no farther. */
const FARTHEST = 3;

/**
 * A voice's frames.
 *
 *     const voice = await loadAcoustic(bytes); // models/voice.safetensors
 *     for (const frame of voice.frames(timed, { speaker, pitch })) vocoder.step(state, frame, samples);
 */
export class Acoustic {
  readonly network: AcousticNetwork;
  readonly config: AcousticConfig;
  readonly info: Pick<ModelInfo, 'training' | 'scores'>;

  /** The network must have a plan for utterances of up to 2 · LONGEST + 1 segments. */
  constructor(
    network: AcousticNetwork,
    config: AcousticConfig,
    info: Pick<ModelInfo, 'training' | 'scores'> = {},
  ) {
    this.network = network;
    this.config = config;
    this.info = info;
    network.prepareSteps();
  }

  /**
   * Frames [20] of an utterance, one each 10 ms, as they are made; each is valid until the next.
   * @throws {SpeechError} for times that do not fit their words, a pitch that does not fit the times, and a speaker that
   * the model does not have.
   */
  *frames(timed: TimedUtterance, { speaker: name, pitch }: Manner = {}): Generator<Float32Array> {
    checkTiming(timed);
    const { sizes, speakers } = this.config;
    const speaker = this.speaker(name);
    const { scales, pitch: usual } = speaker;
    const segments = segmentsOf(timed, STATED);
    const octaves = pitch ? octavesFrom(pitch, segments.frames) : undefined;
    const spoken = spokenOf(segments, speakers.indexOf(speaker), octaves, usual);
    const frame = new Float32Array(CHANNELS);
    let t = 0;
    for (const step of this.network.steps(spoken, this.network.createState())) {
      const numbers = step.data.slice();
      for (let i = 0; i < sizes.framesPerStep && t < segments.frames; i++, t++) {
        for (const [k, channel] of SPOKEN.entries()) {
          const { mean, deviation, centre, gain } = scales[k];
          frame[channel] = mean + deviation * (centre + gain * (numbers[i * SPOKEN.length + k] - centre));
        }
        frame[PITCH] = octaves?.[t] ?? usual.mean;
        const voicing = frame[CHANNELS - 1];
        frame[CHANNELS - 1] = Math.max(-HIGHEST_VOICING, Math.min(HIGHEST_VOICING, voicing));
        yield frame;
      }
    }
  }

  /** What the model knows of a voice; without a name, of the first. @throws {SpeechError} where it does not have it. */
  speaker(name?: string): SpeakerConfig {
    const { speakers } = this.config;
    const found = name === undefined ? speakers[0] : speakers.find((one) => one.name === name);
    if (found) return found;
    const names = speakers.map((one) => `"${one.name}"`).join(' and ');
    throw new SpeechError(`there is no voice "${name}"; there are ${names}.`);
  }

  /** The model as a file. */
  save(format: WeightFormat = 'int8', about: Pick<ModelInfo, 'training' | 'scores'> = this.info): Uint8Array {
    const { network, config } = this;
    return saveModel({ kind: KIND, config: { ...config }, ...about }, network.parameters, format);
  }

  /** Ends its engine. */
  close(): void {
    this.network.engine.close();
  }
}

/** Hertz → octaves. @throws {SpeechError} where there are not as many as frames, or one is no pitch. */
function octavesFrom(hertz: Float32Array, frames: number): Float32Array {
  if (hertz.length !== frames) {
    throw new SpeechError(`the pitch has ${hertz.length} values for ${frames} frames; give one each 10 ms.`);
  }
  const wrong = hertz.findIndex((one) => !(one > 0 && one < Number.POSITIVE_INFINITY));
  if (wrong >= 0) {
    throw new SpeechError(`the pitch of frame ${wrong} is ${hertz[wrong]} Hz; give a number above 0.`);
  }
  return hertz.map((one) => octavesOf(Math.max(LOWEST_HERTZ, Math.min(HIGHEST_HERTZ, one))));
}

/** What the network is asked for: the same in training and in speaking. Without a pitch, the speaker's mean. */
export function spokenOf(
  segments: Segments,
  speaker: number,
  octaves: Float32Array | undefined,
  { mean, deviation }: SpeakerConfig['pitch'],
): Spoken {
  const pitch = new Float32Array(segments.frames);
  for (let t = 0; octaves && t < pitch.length; t++) {
    const away = (octaves[Math.min(t, octaves.length - 1)] - mean) / deviation;
    pitch[t] = Math.max(-FARTHEST, Math.min(FARTHEST, away));
  }
  return { segments, speaker, pitch };
}

/**
 * The acoustic model from the bytes of its file. Without an engine it makes one of its own.
 * @throws {FormatError} for a file that is damaged or of another kind.
 */
export async function loadAcoustic(
  bytes: Uint8Array,
  { backend = 'wasm', engine: given }: { readonly backend?: Backend | 'auto'; readonly engine?: Engine } = {},
): Promise<Acoustic> {
  const { info, file } = openModel(bytes, KIND);
  const config = checkConfig(info);
  checkHeld(file, countAcousticParameters(config.sizes));
  const engine = given ?? (await createEngine({ backend }));
  try {
    const network = new AcousticNetwork(engine, config.sizes, unset);
    loadTensors(file, network.parameters);
    network.plan(2 * LONGEST + 1, 1);
    return new Acoustic(network, config, info);
  } catch (error) {
    if (!given) engine.close();
    throw error;
  }
}

function checkConfig({ config }: ModelInfo): AcousticConfig {
  const { sizes, speakers } = config as Partial<AcousticConfig>;
  const { phoneSize, frameSize, layers, framesPerStep } = sizes ?? {};
  const areSizes = [phoneSize, frameSize, layers, framesPerStep, sizes?.speakers].every(
    (n) => Number.isSafeInteger(n) && n! > 0,
  );
  const isScale = (scale?: Scale): boolean =>
    [scale?.mean, scale?.deviation, scale?.centre, scale?.gain].every(Number.isFinite);
  const areSpeakers =
    Array.isArray(speakers) &&
    speakers.length === sizes?.speakers &&
    speakers.every(
      (one) =>
        typeof one?.name === 'string' &&
        Number.isFinite(one.pitch?.mean) &&
        one.pitch?.deviation > 0 &&
        Array.isArray(one.scales) &&
        one.scales.length === SPOKEN.length &&
        one.scales.every(isScale),
    );
  if (!areSizes || !areSpeakers) {
    throw new FormatError('the model file does not say its sizes and voices; the file is damaged.');
  }
  return { sizes: sizes!, speakers: speakers! };
}
