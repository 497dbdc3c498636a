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
import { PHONES } from './phones.ts';
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

/** How a reader's times differ from those of the one that the network learned from. */
export interface ReaderTimes {
  readonly name: string;
  /** For each of {@link PHONES}, by what its length is multiplied. */
  readonly phones: readonly number[];
  /** By what the length of pauses is multiplied. */
  readonly pause: number;
  /** Probability from which a pause is made. */
  readonly threshold: number;
}

export interface DurationConfig {
  readonly sizes: DurationSizes;
  readonly phone: LogScale;
  readonly pause: LogScale;
  /** The first speaks where none is asked for. */
  readonly readers: readonly ReaderTimes[];
}

/** The reader that the network learned from, with another threshold of pauses. */
export const learnedReader = (name: string, threshold: number): ReaderTimes => ({
  ...{ name, phones: PHONES.map(() => 1), pause: 1, threshold },
});

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

  /** The network must have a plan. */
  constructor(
    network: DurationNetwork,
    config: DurationConfig,
    info: Pick<ModelInfo, 'training' | 'scores'> = {},
  ) {
    this.network = network;
    this.config = config;
    this.info = info;
  }

  /**
   * The times of an utterance, with no pause before it and always one behind it.
   * @throws {SpeechError} for an utterance that cannot be spoken, and for a speaker that the model does not have.
   */
  predict(utterance: Utterance, { speaker }: { readonly speaker?: string } = {}): TimedUtterance {
    const reader = this.#reader(speaker);
    const { durations, pauses } = this.times(utterance, reader);
    const last = pauses.length - 1;
    const made = pauses.map(({ probability, seconds }, word) =>
      word === last || probability >= reader.threshold ? seconds : 0,
    );
    return { utterance, durations, pauses: [0, ...made] };
  }

  /** The length of each phone of each word, and how likely a pause is behind each word and how long it would be. */
  times(
    utterance: Utterance,
    reader: Pick<ReaderTimes, 'phones' | 'pause'>,
  ): { durations: number[][]; pauses: { probability: number; seconds: number }[] } {
    const { phone, pause } = this.config;
    const rows = phoneRows(utterance);
    const { data } = this.network.forward([rows]);
    const durations: number[][] = [];
    const pauses: { probability: number; seconds: number }[] = [];
    for (let i = 0; i < rows.count; i++) {
      const word = rows.words[i];
      durations[word] ??= [];
      const seconds = secondsOf(phone, data[i * OUTPUTS]) * reader.phones[rows.phones[i]];
      durations[word].push(between(SHORTEST_PHONE, seconds, LONGEST_PHONE));
      if (rows.words[i + 1] === word) continue;
      pauses.push({
        probability: probabilityOf(data[i * OUTPUTS + 1]),
        seconds: Math.min(LONGEST_PAUSE, secondsOf(pause, data[i * OUTPUTS + 2]) * reader.pause),
      });
    }
    return { durations, pauses };
  }

  /** The same model, in which another reader speaks where none is asked for. @throws {SpeechError} as above. */
  as(speaker: string): Durations {
    const first = this.#reader(speaker);
    const others = this.config.readers.filter((one) => one !== first);
    return new Durations(this.network, { ...this.config, readers: [first, ...others] }, this.info);
  }

  #reader(name?: string): ReaderTimes {
    const { readers } = this.config;
    const found = name === undefined ? readers[0] : readers.find((one) => one.name === name);
    if (found) return found;
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
  const { sizes, phone, pause, readers } = config as Partial<DurationConfig>;
  const isScale = (scale?: LogScale): boolean =>
    [scale?.mean, scale?.deviation, scale?.smearing].every(Number.isFinite);
  const areSizes = [sizes?.hiddenSize, sizes?.layers].every((n) => Number.isSafeInteger(n) && n! > 0);
  const areReaders =
    Array.isArray(readers) &&
    readers.length > 0 &&
    readers.every(
      (one) =>
        typeof one?.name === 'string' &&
        one.phones?.length === PHONES.length &&
        [...one.phones, one.pause, one.threshold].every(Number.isFinite),
    );
  if (!areSizes || !isScale(phone) || !isScale(pause) || !areReaders) {
    throw new FormatError('the model file does not say its sizes, scales and readers; the file is damaged.');
  }
  return { sizes: sizes!, phone: phone!, pause: pause!, readers };
}
