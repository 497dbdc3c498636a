// A trained model of words to go on from, with words that it did not know and units that it did not have.
import { createEngine, type Random, type SafeTensors, type StoredTensor } from '../../src/lstm/index.ts';
import { loadWords, Vocabulary, type VocabularyConfig, WordNetwork } from '../../src/words/index.ts';

/** Added words begin like the last ones that were known: about as many of those. */
const LIKE = 500;
/** How much they differ from each other: share of the spread of those. */
const SPREAD = 0.5;

export interface GoOnOptions {
  /** Where the words that it does not know are taken from, most frequent first, until it knows as many as these. */
  readonly counted: Vocabulary;
  /** What else the vocabulary is to be. */
  readonly config?: Partial<VocabularyConfig>;
  /** Units of the layers before the last; default as many as it has. */
  readonly hiddenSizes?: readonly number[];
  readonly random: Random;
}

/** What training begins with. */
export interface Beginning {
  readonly vocabulary: Vocabulary;
  /** The parameters, 32-bit numbers. */
  readonly file: SafeTensors;
}

/**
 * The model in `bytes`, larger. Its words keep their ids. Units that are added begin as in a new network, but nothing
 * that was there listens to them yet: it says what it said (compare Net2Net, Chen, Goodfellow & Shlens 2016).
 *
 * @throws {FormatError} for bytes that are no model of words.
 * @throws {RangeError} for fewer units or other layers than it has.
 */
export async function goOn(
  bytes: Uint8Array,
  { counted, config, hiddenSizes, random }: GoOnOptions,
): Promise<Beginning> {
  const words = await loadWords(bytes);
  const engine = await createEngine({ backend: 'plain' });
  try {
    const { vocabulary: known, network: old } = words;
    const wanted = hiddenSizes ?? old.sizes.hiddenSizes;
    const fits = old.sizes.hiddenSizes.every((size, i) => size <= wanted[i]);
    if (wanted.length !== old.sizes.hiddenSizes.length || !fits) {
      throw new RangeError(
        `a model of ${old.sizes.hiddenSizes} units can grow, not become one of ${wanted}; give as many or more.`,
      );
    }
    const room = Math.max(0, counted.config.words.length - known.config.words.length);
    const added = counted.config.words.filter((word) => known.find(word) === undefined).slice(0, room);
    const vocabulary = new Vocabulary({
      ...{ ...known.config, ...config, words: [...known.config.words, ...added] },
    });
    const sizes = { ...old.sizes, vocabularySize: vocabulary.size, hiddenSizes: wanted };
    const larger = new WordNetwork(engine, sizes, random);
    const tensors = new Map<string, StoredTensor>();
    for (const [name, { shape, data }] of larger.parameters) {
      const was = old.parameters.get(name)!;
      const numbers = Float32Array.from(data);
      if (name === 'embedding.weight' || name === 'decoder.bias') {
        addRows(numbers, was.data, was.shape[0], shape[0], random);
      } else {
        const [rows, columns] = placesOf(name, old, larger);
        lay(was.data, numbers, rows, columns);
      }
      tensors.set(name, { dtype: 'F32', shape, bytes: new Uint8Array(numbers.buffer) });
    }
    return { vocabulary, file: { metadata: {}, tensors } };
  } finally {
    words.close();
    engine.close();
  }
}

/** Where each row or column of the old lies in the new, and how many there are there. */
interface Places {
  readonly at: readonly number[];
  readonly count: number;
}

/** `parts` of `old` numbers each, which have become `now`. */
function placed(parts: number, old: number, now: number, rest = 0): Places {
  const at: number[] = [];
  for (let part = 0; part < parts; part++) for (let i = 0; i < old; i++) at.push(part * now + i);
  for (let i = 0; i < rest; i++) at.push(parts * now + i);
  return { at, count: parts * now + rest };
}

/** The rows and columns of a parameter of a recurrent layer or of the matrix memory. */
function placesOf(name: string, old: WordNetwork, now: WordNetwork): readonly [Places, Places] {
  const was = old.parameters.get(name)!.shape;
  const [height, width = 1] = was;
  const unitsOf = ({ sizes }: WordNetwork, layer: number): number =>
    layer < 0 ? sizes.embeddingDim : (sizes.hiddenSizes[layer] ?? sizes.embeddingDim);
  const layer = Number(/^layers\.(\d+)\./.exec(name)?.[1] ?? -1);
  const same = (count: number): Places => placed(1, count, count);
  /** Columns that begin with the units of a layer. */
  const above = (below: number): Places =>
    placed(1, unitsOf(old, below), unitsOf(now, below), width - unitsOf(old, below));
  if (layer < 0) {
    const top = old.sizes.hiddenSizes.length - 1;
    return [same(height), name === 'memory.weight_ih' ? above(top) : same(width)];
  }
  const rows = placed(height / unitsOf(old, layer), unitsOf(old, layer), unitsOf(now, layer));
  if (was.length === 1) return [rows, same(1)];
  return [rows, name.includes('weight_hh') ? above(layer) : above(layer - 1)];
}

/** Puts a matrix where it lies in a larger one; its rows have nothing in the columns that are new. */
function lay(from: ArrayLike<number>, to: Float32Array, rows: Places, columns: Places): void {
  for (const [row, place] of rows.at.entries()) {
    to.fill(0, place * columns.count, (place + 1) * columns.count);
    for (const [column, at] of columns.at.entries()) {
      to[place * columns.count + at] = from[row * columns.at.length + column];
    }
  }
}

/** The rows that were there, and behind them new ones: the mean of the last, which differ by chance. */
function addRows(
  to: Float32Array,
  from: ArrayLike<number>,
  rows: number,
  wanted: number,
  random: Random,
): void {
  const width = from.length / rows;
  const like = Math.min(LIKE, rows);
  to.set(from);
  for (let i = 0; i < width; i++) {
    let [sum, squares] = [0, 0];
    for (let row = rows - like; row < rows; row++) {
      const number = from[row * width + i];
      sum += number;
      squares += number * number;
    }
    const mean = sum / like;
    const spread = SPREAD * Math.sqrt(Math.max(0, squares / like - mean * mean));
    for (let row = rows; row < wanted; row++) to[row * width + i] = mean + spread * random.normal();
  }
}
