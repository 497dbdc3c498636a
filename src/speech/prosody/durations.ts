// The model of rhythm: from an utterance to its times. Loading, saving, predicting.
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
import { countDurationParameters, DurationNetwork, type DurationSizes, OUTPUTS } from './duration-network.ts';
import { phoneRows } from './features.ts';
import type { TimedUtterance } from './timing.ts';
import { LONGEST, type Utterance } from './utterance.ts';

const KIND = 'durations';

/** How the network's numbers become seconds: exp(mean + deviation · number) · smearing. */
export interface LogScale {
  readonly mean: number;
  readonly deviation: number;
  /** Mean of true over predicted, which makes lengths right on average and not in their logarithms (Duan 1983). */
  readonly smearing: number;
}

/** How a reader's times are made from what the network says of them. */
export interface ReaderTimes {
  readonly name: string;
  readonly phone: LogScale;
  readonly pause: LogScale;
}

export interface DurationConfig {
  readonly sizes: DurationSizes;
  /** In the order of their codes. */
  readonly readers: readonly ReaderTimes[];
  /** Probability from which a pause is made. */
  readonly threshold: number;
}

const secondsOf = ({ mean, deviation, smearing }: LogScale, number: number): number =>
  Math.exp(mean + deviation * number) * smearing;

/** The probability that a logit stands for. */
export const probabilityOf = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** A prediction's range, in seconds, so that no input makes a voice hang. */
const SHORTEST_PHONE = 0.02;
const LONGEST_PHONE = 1;
const LONGEST_PAUSE = 1.5;

const between = (low: number, value: number, high: number): number => Math.max(low, Math.min(high, value));

/**
 * Rhythm from context.
 *
 *     const durations = await loadDurations(bytes); // models/durations.safetensors
 *     const timed = durations.predict(utterance);
 */
export class Durations {
  readonly network: DurationNetwork;
  readonly config: DurationConfig;
  readonly info: Pick<ModelInfo, 'training' | 'scores'>;
  /** Which reader speaks where none is asked for. */
  readonly #first: number;

  /** The network must have a plan. The first reader speaks unless another is named. @throws {SpeechError} for one that is not there. */
  constructor(
    network: DurationNetwork,
    config: DurationConfig,
    info: Pick<ModelInfo, 'training' | 'scores'> = {},
    speaker = config.readers[0].name,
  ) {
    this.network = network;
    this.config = config;
    this.info = info;
    this.#first = this.#codeOf(speaker);
  }

  /**
   * The times of an utterance, with no pause before it and always one behind it.
   * @throws {SpeechError} for an utterance that cannot be spoken, and for a speaker that the model does not have.
   */
  predict(utterance: Utterance, { speaker }: { readonly speaker?: string } = {}): TimedUtterance {
    const { durations, pauses } = this.times(utterance, { speaker });
    const { threshold } = this.config;
    const last = pauses.length - 1;
    const made = pauses.map(({ probability, seconds }, word) =>
      word === last || probability >= threshold ? seconds : 0,
    );
    return { utterance, durations, pauses: [0, ...made] };
  }

  /**
   * The length of each phone of each word, and how likely a pause is behind each word and how long it would be.
   * @throws {SpeechError} as {@link Durations.predict}.
   */
  times(
    utterance: Utterance,
    { speaker: name }: { readonly speaker?: string } = {},
  ): { durations: number[][]; pauses: { probability: number; seconds: number }[] } {
    const speaker = this.#codeOf(name);
    const { phone, pause } = this.config.readers[speaker];
    const rows = phoneRows(utterance);
    const { data } = this.network.forward([{ ...rows, speaker }]);
    const durations: number[][] = [];
    const pauses: { probability: number; seconds: number }[] = [];
    for (let i = 0; i < rows.count; i++) {
      const word = rows.words[i];
      durations[word] ??= [];
      durations[word].push(between(SHORTEST_PHONE, secondsOf(phone, data[i * OUTPUTS]), LONGEST_PHONE));
      if (rows.words[i + 1] === word) continue;
      pauses.push({
        probability: probabilityOf(data[i * OUTPUTS + 1]),
        seconds: Math.min(LONGEST_PAUSE, secondsOf(pause, data[i * OUTPUTS + 2])),
      });
    }
    return { durations, pauses };
  }

  /** The same model, in which another reader speaks where none is asked for. @throws {SpeechError} as above. */
  as(speaker: string): Durations {
    return new Durations(this.network, this.config, this.info, speaker);
  }

  #codeOf(name?: string): number {
    if (name === undefined) return this.#first;
    const { readers } = this.config;
    const code = readers.findIndex((one) => one.name === name);
    if (code >= 0) return code;
    const names = readers.map((one) => `"${one.name}"`).join(' and ');
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

/**
 * The model of rhythm from the bytes of its file. Without an engine it makes one of its own.
 * @throws {FormatError} for a file that is damaged or of another kind.
 */
export async function loadDurations(
  bytes: Uint8Array,
  { backend = 'wasm', engine: given }: { readonly backend?: Backend | 'auto'; readonly engine?: Engine } = {},
): Promise<Durations> {
  const { info, file } = openModel(bytes, KIND);
  const config = checkConfig(info);
  checkHeld(file, countDurationParameters(config.sizes));
  const engine = given ?? (await createEngine({ backend }));
  try {
    const network = new DurationNetwork(engine, config.sizes, unset);
    loadTensors(file, network.parameters);
    network.plan(LONGEST, 1);
    return new Durations(network, config, info);
  } catch (error) {
    if (!given) engine.close();
    throw error;
  }
}

function checkConfig({ config }: ModelInfo): DurationConfig {
  const { sizes, readers, threshold } = config as Partial<DurationConfig>;
  const isScale = (scale?: LogScale): boolean =>
    [scale?.mean, scale?.deviation, scale?.smearing].every(Number.isFinite);
  const areSizes = [sizes?.hiddenSize, sizes?.layers, sizes?.speakers].every(
    (n) => Number.isSafeInteger(n) && n! > 0,
  );
  const areReaders =
    Array.isArray(readers) &&
    readers.length === sizes?.speakers &&
    readers.every((one) => typeof one?.name === 'string' && isScale(one.phone) && isScale(one.pause));
  if (!areSizes || !areReaders || !Number.isFinite(threshold)) {
    throw new FormatError(
      'the model file does not say its sizes, readers and threshold; the file is damaged.',
    );
  }
  return { sizes: sizes!, readers, threshold: threshold! };
}
