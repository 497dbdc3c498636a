// Says words that no dictionary has, from their letters.
import {
  type Backend,
  checkHeld,
  createEngine,
  type Engine,
  FormatError,
  IntTensor,
  loadTensors,
  type ModelInfo,
  openModel,
  saveModel,
  unset,
  type WeightFormat,
} from '../../lstm/index.ts';
import type { Phones } from '../pronunciation/index.ts';
import { chunksOf, type Hypothesis, likeliest, widen } from './beam.ts';
import { ChunkAligner, type SpokenLetters } from './chunk-aligner.ts';
import { Graphones } from './graphones.ts';
import { countLettersNumbers, LettersNetwork, type LettersSizes } from './network.ts';
import { LONGEST_SPELLING, letterIds, spellingOf } from './spelling.ts';

const KIND = 'letters';
/** Hypotheses that a word is followed in. */
const BEAM = 6;
/** Words read side by side. */
const BATCH = 32;
/** How much what known words make of the same letters counts beside the network: settled on words of validation. */
const WEIGHT = 0.4;

/** Known words that have letters in common with a spelling, with their pronunciations. */
export type KnownWords = (
  spelling: string,
) => Iterable<readonly [word: string, pronunciations: readonly Phones[]]>;

interface LettersConfig {
  readonly sizes: LettersSizes;
  /** Chunks of phones in the order of the outputs. */
  readonly chunks: readonly string[];
}

/** A trained model of letters to sounds. Close it when done. */
export class Letters {
  readonly network: LettersNetwork;
  readonly chunks: readonly string[];
  /** What the file says of its training and scores. */
  readonly info: ModelInfo;
  readonly #known?: KnownWords;
  readonly #aligner: ChunkAligner;

  /** @internal Use {@link loadLetters}. */
  constructor(network: LettersNetwork, chunks: readonly string[], info: ModelInfo, known?: KnownWords) {
    this.network = network;
    this.chunks = chunks;
    this.info = info;
    this.#known = known;
    this.#aligner = new ChunkAligner(chunks, network.chances.data);
    network.plan({ time: LONGEST_SPELLING, words: BATCH, rows: BATCH * BEAM });
  }

  /**
   * How a word would be spoken: ARPAbet phones with stress. Accents are taken off and what is no letter is passed over;
   * empty where no letters are left, or where they seem to be silent. Words of more than 40 letters are said in parts.
   */
  pronounce(word: string): Phones {
    return this.pronounceAll([word])[0];
  }

  /** The same for many words, which is faster than one by one. */
  pronounceAll(words: readonly string[]): Phones[] {
    const found = words.map((): string[] => []);
    const parts = words.flatMap((word, index) =>
      inParts(spellingOf(word)).map((spelling, part) => ({ index, part, spelling })),
    );
    const said = new Map<(typeof parts)[number], Phones>();
    const byLength = new Map<number, typeof parts>();
    for (const part of parts) {
      const { length } = part.spelling;
      byLength.set(length, [...(byLength.get(length) ?? []), part]);
    }
    for (const alike of byLength.values()) {
      for (let from = 0; from < alike.length; from += BATCH) {
        const some = alike.slice(from, from + BATCH);
        for (const [i, phones] of this.#search(some.map(({ spelling }) => spelling)).entries()) {
          said.set(some[i], phones);
        }
      }
    }
    for (const part of parts) found[part.index].push(...said.get(part)!);
    return found;
  }

  /** The model as a file. */
  save(format: WeightFormat = 'int8', about: Pick<ModelInfo, 'training' | 'scores'> = this.info): Uint8Array {
    return saveLetters(this.network, this.chunks, about, format);
  }

  /** Ends its engine. */
  close(): void {
    this.network.engine.close();
  }

  /** Beam search over the chunks of words of one length, all words at once. */
  #search(spellings: readonly string[]): Phones[] {
    const { network } = this;
    const { engine } = network;
    const [time, words] = [spellings[0].length, spellings.length];
    const ids = spellings.map(letterIds);
    const letters = IntTensor.allocate(engine, [time, words]);
    for (let t = 0; t < time; t++) {
      for (let w = 0; w < words; w++) letters.data[t * words + w] = ids[w][t];
    }
    const read = network.read(letters);
    network.begin();
    let beams = spellings.map((): Hypothesis[] => [
      { chunk: network.beginning, score: 0, row: 0, before: undefined },
    ]);
    let rowOf = 0;
    beams = beams.map((beam) => beam.map((one) => ({ ...one, row: rowOf++ })));
    for (let t = 0; t < time; t++) {
      const rows = beams.flatMap((beam, word) => beam.map((hypothesis) => ({ word, hypothesis })));
      const logits = network.speak(
        rows.map(({ word }) => read.place + (t * words + word) * read.width),
        rows.map(({ hypothesis }) => hypothesis.chunk),
        rows.map(({ hypothesis }) => hypothesis.row),
      );
      let row = 0;
      beams = beams.map((beam) => {
        const first = row;
        row += beam.length;
        return widen(beam, logits, first, BEAM);
      });
    }
    return beams.map((beam, word) => likeliest(this.#weighed(beam, spellings[word]), this.chunks));
  }

  /** Hypotheses with what known words make of the same letters. */
  #weighed(beam: readonly Hypothesis[], spelling: string): readonly Hypothesis[] {
    if (!this.#known) return beam;
    const graphones = new Graphones(this.#spoken(this.#known(spelling)), this.chunks.length);
    const told = graphones.logProbabilities(letterIds(spelling), beam.map(chunksOf));
    return beam.map((one, i) => ({ ...one, score: one.score + WEIGHT * told[i] }));
  }

  /** What the letters of known words give; those are passed over whose letters cannot give their phones. */
  *#spoken(words: ReturnType<KnownWords>): Generator<SpokenLetters> {
    for (const [word, pronunciations] of words) {
      const letters = letterIds(spellingOf(word));
      for (const phones of pronunciations) {
        const chunks = this.#aligner.align(letters, phones);
        if (chunks) yield { letters, chunks };
      }
    }
  }
}

/** A spelling in parts that can be read at once. */
function inParts(spelling: string): string[] {
  const parts: string[] = [];
  const count = Math.ceil(spelling.length / LONGEST_SPELLING);
  const size = Math.ceil(spelling.length / Math.max(1, count));
  for (let from = 0; from < spelling.length; from += size) parts.push(spelling.slice(from, from + size));
  return parts;
}

/** The bytes of a model file. */
export function saveLetters(
  network: LettersNetwork,
  chunks: readonly string[],
  about: Pick<ModelInfo, 'training' | 'scores'>,
  format: WeightFormat = 'int8',
): Uint8Array {
  const config: LettersConfig = { sizes: network.sizes, chunks };
  return saveModel({ kind: KIND, config: { ...config }, ...about }, network.tensors, format);
}

export interface LettersOptions {
  readonly backend?: Backend | 'auto';
  readonly engine?: Engine;
  /** Words that are known: what they make of the same letters helps to choose. */
  readonly known?: KnownWords;
}

/**
 * A model of letters to sounds from the bytes of its file.
 *
 *     const letters = await loadLetters(bytes);
 *     letters.pronounce('blorping'); // ['B', 'L', 'AO1', 'R', 'P', 'IH0', 'NG']
 *
 * @throws {FormatError} for a file that is damaged or of another kind.
 */
export async function loadLetters(
  bytes: Uint8Array,
  { backend = 'wasm', engine: given, known }: LettersOptions = {},
): Promise<Letters> {
  const { info, file } = openModel(bytes, KIND);
  const { sizes, chunks } = checkConfig(info);
  // Before room is made for a network: a damaged file may claim any size.
  checkHeld(file, countLettersNumbers(sizes));
  const engine = given ?? (await createEngine({ backend }));
  try {
    const network = new LettersNetwork(engine, sizes, unset);
    loadTensors(file, network.tensors);
    return new Letters(network, chunks, info, known);
  } catch (error) {
    if (!given) engine.close();
    throw error;
  }
}

function checkConfig({ config }: ModelInfo): LettersConfig {
  const { sizes, chunks } = config as Partial<LettersConfig>;
  const isSize = (n: unknown): boolean => Number.isSafeInteger(n) && (n as number) > 0;
  const areChunks =
    Array.isArray(chunks) &&
    chunks.every((chunk) => typeof chunk === 'string' && /^(?:[A-Z]+\d?(?: [A-Z]+\d?)?)?$/.test(chunk));
  const { embeddingDim, readerSize, readerLayers, speakerSize } = sizes ?? {};
  if (!areChunks || ![sizes?.chunks, embeddingDim, readerSize, readerLayers, speakerSize].every(isSize)) {
    throw new FormatError('the model file does not say its sizes and phones; the file is damaged.');
  }
  if (sizes!.chunks !== chunks!.length) {
    throw new FormatError('the model file contradicts itself about its sizes; the file is damaged.');
  }
  return { sizes: sizes!, chunks: chunks! };
}
