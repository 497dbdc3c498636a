// The acoustic model: from a timed utterance to the vocoder's frames. Loading, saving, streaming.
import {
  type Backend,
  createEngine,
  type Engine,
  FormatError,
  loadTensors,
  type ModelInfo,
  openModel,
  Random,
  saveModel,
  type WeightFormat,
} from '../../lstm/index.ts';
import { checkTiming, type TimedUtterance } from '../prosody/timing.ts';
import { LONGEST } from '../prosody/utterance.ts';
import {
  AcousticNetwork,
  type AcousticSizes,
  CHANNELS,
  countAcousticParameters,
} from './acoustic-network.ts';
import { segmentsOf } from './segments.ts';

export const ACOUSTIC_KIND = 'voice';

/** How the network's numbers become the vocoder's: mean + deviation · (centre + gain · (number − centre)). */
export interface Scale {
  readonly mean: number;
  readonly deviation: number;
  /** Mean of what the network says, about which it is widened. */
  readonly centre: number;
  /** Above 1 where the network says too little of what varies. */
  readonly gain: number;
}

export interface AcousticConfig {
  readonly name: string;
  readonly sizes: AcousticSizes;
  /** One a channel. */
  readonly scales: readonly Scale[];
}

/** Highest pitch and voicing that the vocoder was made for; cepstra are left as they are. */
const LIMITS = new Map([
  [18, 1.5],
  [19, 0.5],
]);

/**
 * A voice's frames.
 *
 *     const voice = await loadAcoustic(bytes); // models/voice-lj.safetensors
 *     for (const frame of voice.frames(timed)) vocoder.step(state, frame, samples);
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
   * @throws {SpeechError} for times that do not fit their words.
   */
  *frames(timed: TimedUtterance): Generator<Float32Array> {
    checkTiming(timed);
    const { sizes, scales } = this.config;
    const segments = segmentsOf(timed);
    const frame = new Float32Array(CHANNELS);
    let left = segments.frames;
    for (const step of this.network.steps(segments, this.network.createState())) {
      const numbers = step.data.slice();
      for (let i = 0; i < sizes.framesPerStep && left > 0; i++, left--) {
        for (let c = 0; c < CHANNELS; c++) {
          const { mean, deviation, centre, gain } = scales[c];
          const limit = LIMITS.get(c) ?? Number.POSITIVE_INFINITY;
          const value = mean + deviation * (centre + gain * (numbers[i * CHANNELS + c] - centre));
          frame[c] = Math.max(-limit, Math.min(limit, value));
        }
        yield frame;
      }
    }
  }

  /** The model as a file. */
  save(format: WeightFormat = 'int8', about: Pick<ModelInfo, 'training' | 'scores'> = this.info): Uint8Array {
    const { network, config } = this;
    return saveModel({ kind: ACOUSTIC_KIND, config: { ...config }, ...about }, network.parameters, format);
  }

  /** Ends its engine. */
  close(): void {
    this.network.engine.close();
  }
}

/**
 * The acoustic model from the bytes of its file. Without an engine it makes one of its own.
 * @throws {FormatError} for a file that is damaged or of another kind.
 */
export async function loadAcoustic(
  bytes: Uint8Array,
  { backend = 'wasm', engine: given }: { readonly backend?: Backend | 'auto'; readonly engine?: Engine } = {},
): Promise<Acoustic> {
  const { info, file } = openModel(bytes, ACOUSTIC_KIND);
  const config = checkConfig(info);
  let held = 0;
  for (const [name, { shape }] of file.tensors) {
    if (!name.endsWith('.scale')) held += shape.reduce((a, b) => a * b, 1);
  }
  if (held !== countAcousticParameters(config.sizes)) {
    throw new FormatError('the model file does not hold the network that it says; the file is damaged.');
  }
  const engine = given ?? (await createEngine({ backend }));
  try {
    const network = new AcousticNetwork(engine, config.sizes, new Random(1));
    loadTensors(file, network.parameters);
    network.plan(2 * LONGEST + 1, 1);
    return new Acoustic(network, config, info);
  } catch (error) {
    if (!given) engine.close();
    throw error;
  }
}

function checkConfig({ config }: ModelInfo): AcousticConfig {
  const { name, sizes, scales } = config as Partial<AcousticConfig>;
  const { phoneSize, frameSize, layers, framesPerStep } = sizes ?? {};
  const areSizes = [phoneSize, frameSize, layers, framesPerStep].every(
    (n) => Number.isSafeInteger(n) && n! > 0,
  );
  const areScales =
    Array.isArray(scales) &&
    scales.length === CHANNELS &&
    scales.every((scale) =>
      [scale?.mean, scale?.deviation, scale?.centre, scale?.gain].every(Number.isFinite),
    );
  if (typeof name !== 'string' || !areSizes || !areScales) {
    throw new FormatError('the model file does not say its sizes and scales; the file is damaged.');
  }
  return { name, sizes: sizes!, scales: scales! };
}
