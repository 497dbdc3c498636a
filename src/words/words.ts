// A trained model of words: read from a file, asked for the next word, written on, saved.
import { shippedModel } from '#words/shipped';
import {
  type Backend,
  checkHeld,
  createEngine,
  FormatError,
  loadTensors,
  type ModelInfo,
  openModel,
  saveModel,
  unset,
  type WeightFormat,
} from '../lstm/index.ts';
import { type ContinueOptions, Memory, type Prediction } from './memory.ts';
import { CELLS, countParameters, type NetworkSizes, WordNetwork } from './network.ts';
import { Vocabulary, type VocabularyConfig } from './vocabulary.ts';

export const KIND = 'words';

/** More than this would leave nothing of what was learned. */
const MOST_CONTRAST = 10;

/** Which of the shipped models: the LSTM, or a plain recurrent network as the control. */
export type ShippedCell = 'lstm' | 'rnn';

export interface LoadOptions {
  /** Of the shipped models, where no bytes are given; default `lstm`. */
  readonly cell?: ShippedCell;
  /** Default `wasm`. */
  readonly backend?: Backend | 'auto';
}

/** The configuration in a model file. */
export interface WordsConfig {
  readonly sizes: NetworkSizes;
  readonly vocabulary: VocabularyConfig;
  /**
   * How much more counts, in logits, what the whole text makes likely beyond what its last sentence does by itself: the
   * context-aware decoding of Shi et al. 2023. 0 or none predicts as it was learned.
   */
  readonly contrast?: number;
}

/** What a file says of its model. */
export interface AboutWords extends Pick<ModelInfo, 'training' | 'scores'>, Pick<WordsConfig, 'contrast'> {}

/** A model of words. Close it when done. */
export class Words {
  readonly network: WordNetwork;
  readonly vocabulary: Vocabulary;
  /** See {@link WordsConfig}. */
  readonly contrast: number;
  /** What the file says of its training and scores. */
  readonly info: ModelInfo;
  #memory?: Memory;

  /** @internal Use {@link loadWords}. */
  constructor(network: WordNetwork, vocabulary: Vocabulary, info: ModelInfo, contrast = 0) {
    this.network = network;
    this.vocabulary = vocabulary;
    this.info = info;
    this.contrast = contrast;
  }

  /** A new memory of nothing, apart from all others; with another contrast than the model's, if one is given. */
  memory({ contrast = this.contrast }: Pick<WordsConfig, 'contrast'> = {}): Memory {
    return new Memory(this.network, this.vocabulary, contrast);
  }

  /** The memory that {@link Words.read} goes on with. */
  get state(): Memory {
    this.#memory ??= this.memory();
    return this.#memory;
  }

  /** Reads a word (or text) into {@link Words.state} and returns it. */
  read(word: string): Memory {
    return this.state.read(word);
  }

  /** What comes after a text, from a memory of nothing but it; first the likeliest. */
  predict(text: string, options?: { top?: number }): Prediction[] {
    return this.#fresh(text).predictions(options);
  }

  /** These words after a text, first the likeliest. */
  rank(text: string, words: readonly string[]): Prediction[] {
    return this.#fresh(text).rank(words);
  }

  /** Writes on after a text; the same seed, the same words. */
  continue(text: string, options?: ContinueOptions): string {
    return this.#fresh(text).continue(options);
  }

  #scratch?: Memory;
  #fresh(text: string): Memory {
    this.#scratch ??= this.memory();
    return this.#scratch.reset().read(text);
  }

  /** The model as a file. */
  save(format: WeightFormat = 'int8', about: AboutWords = this.info): Uint8Array {
    return saveWords(this.network, this.vocabulary, { contrast: this.contrast, ...about }, format);
  }

  /** Ends its engine. */
  close(): void {
    this.network.engine.close();
  }
}

/** The bytes of a model file. */
export function saveWords(
  network: WordNetwork,
  vocabulary: Vocabulary,
  { contrast = 0, training, scores }: AboutWords,
  format: WeightFormat = 'int8',
): Uint8Array {
  const config: WordsConfig = {
    ...{ sizes: network.sizes, vocabulary: vocabulary.config },
    ...(contrast > 0 && { contrast }),
  };
  return saveModel({ kind: KIND, config: { ...config }, training, scores }, network.parameters, format);
}

/**
 * A model from the bytes of its file, or, without any, the shipped one.
 *
 *     const words = await loadWords();
 *     words.predict('I have a dog called Charlie. Charlie has four', { top: 3 });
 *     words.close();
 *
 * @throws {FormatError} for a file that is damaged or of another kind.
 */
export async function loadWords(bytes?: Uint8Array, options: LoadOptions = {}): Promise<Words> {
  const { cell = 'lstm', backend = 'wasm' } = options;
  const { info, file } = openModel(bytes ?? (await shippedModel(cell)), KIND);
  const { sizes, vocabulary, contrast } = checkConfig(info);
  // Before room is made for a network: a damaged file may claim any size.
  checkHeld(file, countParameters(sizes));
  const engine = await createEngine({ backend });
  try {
    const network = new WordNetwork(engine, sizes, unset);
    loadTensors(file, network.parameters);
    network.prepareSteps();
    return new Words(network, vocabulary, info, contrast);
  } catch (error) {
    engine.close();
    throw error;
  }
}

function checkConfig({ config }: ModelInfo): {
  sizes: NetworkSizes;
  vocabulary: Vocabulary;
  contrast: number;
} {
  const { sizes, vocabulary, contrast = 0 } = config as Partial<WordsConfig>;
  const isSize = (n: unknown): boolean => Number.isSafeInteger(n) && (n as number) > 0;
  if (
    !sizes ||
    !vocabulary ||
    !CELLS.includes(sizes.cell) ||
    !isSize(sizes.embeddingDim) ||
    !Array.isArray(sizes.hiddenSizes) ||
    !sizes.hiddenSizes.every(isSize) ||
    !(contrast >= 0 && contrast <= MOST_CONTRAST) ||
    (sizes.memory && ![sizes.memory.heads, sizes.memory.keySize, sizes.memory.valueSize].every(isSize))
  ) {
    throw new FormatError('the model file does not say how its network is built; the file is damaged.');
  }
  const known = new Vocabulary(vocabulary);
  if (known.size !== sizes.vocabularySize) {
    throw new FormatError('the vocabulary and the network differ in size; the file is damaged.');
  }
  return { sizes, vocabulary: known, contrast };
}
