// The model of melody: from a timed utterance to its pitch. Loading, saving, predicting.

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
import { segmentsOf } from '../acoustic/segments.ts';
import { SpeechError } from '../errors.ts';
import { pitchRows } from './pitch-features.ts';
import { countPitchParameters, drawn, PitchNetwork, type PitchSizes } from './pitch-network.ts';
import { HIGHEST_HERTZ, hertzOf, LOWEST_HERTZ } from './pitch-scale.ts';
import { checkTiming, type TimedUtterance } from './timing.ts';
import { LONGEST } from './utterance.ts';

const KIND = 'pitch';

/** How the network's numbers become octaves: mean + deviation · (centre + gain · (number − centre)). */
export interface PitchScale {
  readonly name: string;
  /** Of the reader's voiced frames, in octaves as the vocoder has them. */
  readonly mean: number;
  readonly deviation: number;
  /** Mean of what the network says, about which it is widened. */
  readonly centre: number;
  /** Above 1, since a network says too little of what varies. */
  readonly gain: number;
}

export interface PitchConfig {
  readonly sizes: PitchSizes;
  /** The first speaks where none is asked for. */
  readonly speakers: readonly PitchScale[];
}

/**
 * Melody from context.
 *
 *     const pitch = await loadPitch(bytes); // models/pitch.safetensors
 *     const hertz = pitch.predict(timed, { speaker: 'kathleen' });
 */
export class Pitch {
  readonly network: PitchNetwork;
  readonly config: PitchConfig;
  readonly info: Pick<ModelInfo, 'training' | 'scores'>;

  /** The network must have a plan. */
  constructor(network: PitchNetwork, config: PitchConfig, info: Pick<ModelInfo, 'training' | 'scores'> = {}) {
    this.network = network;
    this.config = config;
    this.info = info;
  }

  /**
   * Hertz of each frame of 10 ms, as many as the utterance's times have, also where nothing is voiced.
   * @throws {SpeechError} for times that do not fit their words, and a speaker that the model does not have.
   */
  predict(timed: TimedUtterance, { speaker: name }: { readonly speaker?: string } = {}): Float32Array {
    checkTiming(timed);
    const { speakers } = this.config;
    const speaker = name === undefined ? 0 : speakers.findIndex((one) => one.name === name);
    if (speaker < 0) {
      const names = speakers.map((one) => `"${one.name}"`).join(' and ');
      throw new SpeechError(`there is no voice "${name}"; there are ${names}.`);
    }
    const segments = segmentsOf(timed);
    const features = pitchRows(timed.utterance, segments, { speaker, speakers: speakers.length });
    const { data } = this.network.forward([{ features, count: segments.rows.count }]);
    const { mean, deviation, centre, gain } = speakers[speaker];
    const { before, share } = drawn(segments);
    return Float32Array.from(before, (point, t) => {
      const number = data[point] + share[t] * (data[point + 1] - data[point]);
      const hertz = hertzOf(mean + deviation * (centre + gain * (number - centre)));
      return Math.max(LOWEST_HERTZ, Math.min(HIGHEST_HERTZ, hertz));
    });
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

/**
 * The model of melody from the bytes of its file. Without an engine it makes one of its own.
 * @throws {FormatError} for a file that is damaged or of another kind.
 */
export async function loadPitch(
  bytes: Uint8Array,
  { backend = 'wasm', engine: given }: { readonly backend?: Backend | 'auto'; readonly engine?: Engine } = {},
): Promise<Pitch> {
  const { info, file } = openModel(bytes, KIND);
  const config = checkConfig(info);
  checkHeld(file, countPitchParameters(config.sizes));
  const engine = given ?? (await createEngine({ backend }));
  try {
    const network = new PitchNetwork(engine, config.sizes, unset);
    loadTensors(file, network.parameters);
    network.plan(2 * LONGEST + 1, 1);
    return new Pitch(network, config, info);
  } catch (error) {
    if (!given) engine.close();
    throw error;
  }
}

function checkConfig({ config }: ModelInfo): PitchConfig {
  const { sizes, speakers } = config as Partial<PitchConfig>;
  const areSizes = [sizes?.hiddenSize, sizes?.layers, sizes?.speakers].every(
    (n) => Number.isSafeInteger(n) && n! > 0,
  );
  const areSpeakers =
    Array.isArray(speakers) &&
    speakers.length === sizes?.speakers &&
    speakers.every(
      (one) =>
        typeof one?.name === 'string' &&
        [one.mean, one.deviation, one.centre, one.gain].every(Number.isFinite) &&
        one.deviation > 0,
    );
  if (!areSizes || !areSpeakers) {
    throw new FormatError('the model file does not say its sizes and voices; the file is damaged.');
  }
  return { sizes: sizes!, speakers: speakers! };
}
