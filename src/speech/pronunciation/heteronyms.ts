// Chooses how each heteronym of a sentence is spoken, and says which words around it decided.
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
import { type Choice, Choices, probabilitiesOf } from './reading-choice.ts';
import { countReadingParameters, ReadingNetwork, type ReadingSizes } from './reading-network.ts';
import type { Reading } from './readings.ts';
import type { SentenceWord } from './sentence.ts';
import { type CodesConfig, SentenceCodes, type TokenRows } from './sentence-codes.ts';
import { type CodedSentence, codeSentence, WINDOW, windowAround } from './sentence-window.ts';

const KIND = 'heteronyms';
/** Windows read side by side. */
const BATCH = 32;

/** A reading with how likely it is here. */
export interface RatedReading extends Reading {
  readonly probability: number;
}

/** A heteronym of a sentence. */
export interface HeteronymChoice {
  /** Index of the word in the sentence. */
  readonly index: number;
  /** In lower case. */
  readonly word: string;
  /** In the order of the list of readings. */
  readonly readings: readonly RatedReading[];
  /** Index of the likeliest reading. */
  readonly chosen: number;
}

/** A word that decided. */
export interface DecidingWord {
  /** Index of the word in the sentence. */
  readonly index: number;
  /** How much likelier the word makes the chosen reading: the change of its log-odds when the word is not known, in nats. */
  readonly weight: number;
}

interface HeteronymsConfig {
  readonly sizes: ReadingSizes;
  readonly codes: CodesConfig;
  /** Names of the readings in the order of the outputs. */
  readonly readings: readonly string[];
}

/** A trained model of heteronyms. Close it when done. */
export class Heteronyms {
  readonly network: ReadingNetwork;
  readonly codes: SentenceCodes;
  readonly choices: Choices;
  /** What the file says of its training and scores. */
  readonly info: ModelInfo;

  /** @internal Use {@link loadHeteronyms}; the network must not have been planned for less than a batch. */
  constructor(network: ReadingNetwork, codes: SentenceCodes, choices: Choices, info: ModelInfo) {
    this.network = network;
    this.codes = codes;
    this.choices = choices;
    this.info = info;
  }

  /** The heteronyms of a sentence, in its order, each with its readings. */
  read(words: readonly SentenceWord[]): HeteronymChoice[] {
    const found = words.flatMap(({ text }, index) => {
      const choice = this.choices.of(text.toLowerCase());
      return choice ? [{ index, choice }] : [];
    });
    if (found.length === 0) return [];
    const coded = codeSentence(words, this.codes);
    const windows = found.map(({ index, choice }) => ({ ...windowOf(coded, index), choice }));
    return this.#rate(windows).map((probabilities, i) => {
      const { index, choice } = found[i];
      const readings = choice.readings.map((reading, r) => ({ ...reading, probability: probabilities[r] }));
      return {
        index,
        word: choice.word,
        readings,
        chosen: probabilities.indexOf(Math.max(...probabilities)),
      };
    });
  }

  /**
   * Which words decided about the heteronym `words[index]`: each word within `reach` of it is taken for unknown in turn.
   * The weightiest first; weights below 0 spoke against the choice. Empty where that word is no heteronym.
   */
  decisive(words: readonly SentenceWord[], index: number, reach = 8): DecidingWord[] {
    const choice = this.choices.of(words[index]?.text.toLowerCase() ?? '');
    if (!choice) return [];
    const coded = codeSentence(words, this.codes);
    const whole = windowOf(coded, index);
    const others: number[] = [];
    for (let i = Math.max(0, index - reach); i <= Math.min(words.length - 1, index + reach); i++) {
      if (i !== index) others.push(i);
    }
    const hidden = others.map((other) => {
      const rows = whole.rows.map((row, t) =>
        coded.words[whole.from + t] === other ? this.codes.unknownToken : row,
      );
      return { ...whole, rows, choice };
    });
    const [all, ...without] = this.#rate([{ ...whole, choice }, ...hidden]);
    const chosen = all.indexOf(Math.max(...all));
    const odds = (p: number): number => Math.log(Math.max(1e-9, p)) - Math.log(Math.max(1e-9, 1 - p));
    return without
      .map((probabilities, i) => ({
        index: others[i],
        weight: odds(all[chosen]) - odds(probabilities[chosen]),
      }))
      .sort((a, b) => b.weight - a.weight || a.index - b.index);
  }

  /** The model as a file. */
  save(format: WeightFormat = 'int8', about: Pick<ModelInfo, 'training' | 'scores'> = this.info): Uint8Array {
    return saveHeteronyms(this.network, this.codes, this.choices, about, format);
  }

  /** Ends its engine. */
  close(): void {
    this.network.engine.close();
  }

  #rate(
    windows: readonly { rows: readonly TokenRows[]; token: number; shape: number; choice: Choice }[],
  ): number[][] {
    const rated: number[][] = [];
    for (let from = 0; from < windows.length; from += BATCH) {
      const some = windows.slice(from, from + BATCH);
      const places = some.map(({ token, shape }, sentence) => ({ sentence, token, shape }));
      const units = this.network.forward(
        some.map(({ rows }) => rows),
        places,
      );
      const [kinds, readings] = [this.network.kinds.forward(units), this.network.readings.forward(units)];
      for (const [row, { choice }] of some.entries())
        rated.push(probabilitiesOf(choice, kinds, readings, row));
    }
    return rated;
  }
}

function windowOf(
  coded: CodedSentence,
  index: number,
): { rows: readonly TokenRows[]; from: number; token: number; shape: number } {
  const at = coded.places[index];
  const { from, rows } = windowAround(coded.rows, at);
  return { rows, from, token: at - from, shape: coded.shapes[index] };
}

/** The bytes of a model file. */
export function saveHeteronyms(
  network: ReadingNetwork,
  codes: SentenceCodes,
  choices: Choices,
  about: Pick<ModelInfo, 'training' | 'scores'>,
  format: WeightFormat = 'int8',
): Uint8Array {
  const config: HeteronymsConfig = { sizes: network.sizes, codes: codes.config, readings: choices.names };
  return saveModel({ kind: KIND, config: { ...config }, ...about }, network.parameters, format);
}

/**
 * A model of heteronyms from the bytes of its file.
 *
 *     const heteronyms = await loadHeteronyms(bytes);
 *     const [read] = heteronyms.read(wordsOf('I read it yesterday.'));
 *     read.readings[read.chosen].phones; // ['R', 'EH1', 'D']
 *
 * @throws {FormatError} for a file that is damaged or of another kind.
 */
export async function loadHeteronyms(
  bytes: Uint8Array,
  { backend = 'wasm', engine: given }: { readonly backend?: Backend | 'auto'; readonly engine?: Engine } = {},
): Promise<Heteronyms> {
  const { info, file } = openModel(bytes, KIND);
  const { sizes, codes, choices } = checkConfig(info);
  // Before room is made for a network: a damaged file may claim any size.
  checkHeld(file, countReadingParameters(sizes));
  const engine = given ?? (await createEngine({ backend }));
  try {
    const network = new ReadingNetwork(engine, sizes, unset);
    loadTensors(file, network.parameters);
    network.plan({ time: WINDOW, batch: BATCH, places: BATCH });
    return new Heteronyms(network, codes, choices, info);
  } catch (error) {
    if (!given) engine.close();
    throw error;
  }
}

function checkConfig({ config }: ModelInfo): { sizes: ReadingSizes; codes: SentenceCodes; choices: Choices } {
  const { sizes, codes, readings } = config as Partial<HeteronymsConfig>;
  const isSize = (n: unknown): boolean => Number.isSafeInteger(n) && (n as number) > 0;
  const areTexts = (list: unknown): list is string[] =>
    Array.isArray(list) && list.every((entry) => typeof entry === 'string');
  const { rows, embeddingDim, hiddenSize, innerSize, kinds } = sizes ?? {};
  if (
    !areTexts(codes?.words) ||
    !areTexts(codes?.endings) ||
    !areTexts(readings) ||
    ![rows, embeddingDim, hiddenSize, innerSize, kinds, sizes?.readings].every(isSize)
  ) {
    throw new FormatError('the model file does not say its sizes and words; the file is damaged.');
  }
  const table = new SentenceCodes({ words: codes!.words, endings: codes!.endings });
  const choices = new Choices(readings);
  if (rows !== table.size || sizes!.readings !== readings.length) {
    throw new FormatError('the model file contradicts itself about its sizes; the file is damaged.');
  }
  return { sizes: sizes!, codes: table, choices };
}
