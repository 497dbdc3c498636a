// A trained model of words to go on from, with words that it did not know and units that it did not have.
import {
  createEngine,
  type Random,
  type SafeTensors,
  type StoredTensor,
  type Tensor,
} from '../../src/lstm/index.ts';
import {
  loadWords,
  type NetworkSizes,
  Vocabulary,
  type VocabularyConfig,
  WordNetwork,
} from '../../src/words/index.ts';
import { beginAsWindows } from './windows.ts';

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
  /** Heads of the memory; default as many as it has. Two more begin as `beginAsWindows` says, with new units for it. */
  readonly heads?: number;
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
 * that was there listens to them yet: it says what it said (compare Net2Net, Chen, Goodfellow & Shlens 2016). What
 * new heads of the memory read is heard at once, softly.
 *
 * @throws {FormatError} for bytes that are no model of words.
 * @throws {RangeError} for fewer units or other layers than it has, for other heads than as many or two more, and for
 *   two more heads where keys are longer than values, or without as many new units in the lowest layer as a value has
 *   numbers.
 */
export async function goOn(
  bytes: Uint8Array,
  { counted, config, hiddenSizes, heads, random }: GoOnOptions,
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
    const sizes: NetworkSizes = { ...old.sizes, hiddenSizes: wanted, ...withHeads(old.sizes, wanted, heads) };
    const room = Math.max(0, counted.config.words.length - known.config.words.length);
    const added = counted.config.words.filter((word) => known.find(word) === undefined).slice(0, room);
    const vocabulary = new Vocabulary({
      ...{ ...known.config, ...config, words: [...known.config.words, ...added] },
    });
    const larger = new WordNetwork(engine, { ...sizes, vocabularySize: vocabulary.size }, random);
    for (const [name, { shape, data }] of larger.parameters) {
      const was = old.parameters.get(name)!;
      if (name === 'embedding.weight' || name === 'decoder.bias') {
        addRows(data, was.data, was.shape[0], shape[0], random);
      } else {
        const [rows, columns] = placesOf(name, old, larger);
        lay(was.data, data, rows, columns);
      }
    }
    if (sizes.memory && sizes.memory.heads > old.sizes.memory!.heads) {
      const [shifted, unshifted] = newHeads(old.sizes.memory!.heads);
      beginAsWindows(larger, vocabulary, { firstUnit: old.sizes.hiddenSizes[0], shifted, unshifted, random });
    }
    const tensors = new Map<string, StoredTensor>();
    for (const [name, { shape, data }] of larger.parameters) {
      tensors.set(name, { dtype: 'F32', shape, bytes: new Uint8Array(Float32Array.from(data).buffer) });
    }
    return { vocabulary, file: { metadata: {}, tensors } };
  } finally {
    words.close();
    engine.close();
  }
}

/** The heads that are added, one to each half: keys of the step before, keys of the same. */
const newHeads = (old: number): [number, number] => [old >> 1, old + 1];

/** The memory of the larger network, if there is one. */
function withHeads(
  { memory, hiddenSizes }: NetworkSizes,
  wanted: readonly number[],
  heads = memory?.heads,
): Pick<NetworkSizes, 'memory'> {
  if (!memory || heads === undefined || heads === memory.heads) return memory ? { memory } : {};
  if (heads !== memory.heads + 2 || memory.heads % 2 !== 0) {
    throw new RangeError(
      `a memory of ${memory.heads} heads can grow by two, where they are even, not become one of ${heads}.`,
    );
  }
  if (memory.keySize > memory.valueSize) {
    throw new RangeError(
      `two more heads need keys no longer than values, not ${memory.keySize} and ${memory.valueSize} numbers.`,
    );
  }
  if (wanted[0] < hiddenSizes[0] + memory.valueSize) {
    throw new RangeError(
      `two more heads need ${memory.valueSize} more units in the lowest layer, ${hiddenSizes[0] + memory.valueSize} or more, not ${wanted[0]}.`,
    );
  }
  return { memory: { ...memory, heads } };
}

/** Where each row or column of the old lies in the new, and how many there are there. */
interface Places {
  readonly at: readonly number[];
  readonly count: number;
}

/** `parts` of `old` numbers each, which have become `now`. */
function placed(parts: number, old: number, now: number): Places {
  const at: number[] = [];
  for (let part = 0; part < parts; part++) for (let i = 0; i < old; i++) at.push(part * now + i);
  return { at, count: parts * now };
}

/** The heads of `old`, `size` numbers each, among those of `now`: each half keeps its own. */
function headsPlaced(old: number, now: number, size: number): number[] {
  const at = (head: number): number => (head < old >> 1 ? head : head + (now >> 1) - (old >> 1));
  return Array.from({ length: old * size }, (_, i) => at(Math.floor(i / size)) * size + (i % size));
}

/** Parts one behind the other. */
function behind(parts: readonly Places[]): Places {
  const at: number[] = [];
  let count = 0;
  for (const part of parts) {
    for (const place of part.at) at.push(count + place);
    count += part.count;
  }
  return { at, count };
}

/** The rows and columns of a parameter of a recurrent layer, of the matrix memory or of the way back from it. */
function placesOf(name: string, old: WordNetwork, now: WordNetwork): readonly [Places, Places] {
  const was = old.parameters.get(name)!.shape;
  const [height, width = 1] = was;
  const unitsOf = ({ sizes }: WordNetwork, layer: number): number =>
    layer < 0 ? sizes.embeddingDim : (sizes.hiddenSizes[layer] ?? sizes.embeddingDim);
  const layer = Number(/^layers\.(\d+)\./.exec(name)?.[1] ?? -1);
  const same = (count: number): Places => placed(1, count, count);
  const units = (below: number): Places => placed(1, unitsOf(old, below), unitsOf(now, below));
  const top = old.sizes.hiddenSizes.length - 1;
  const [before, after] = [old.sizes.memory, now.sizes.memory];
  const headed = (size: number): Places => ({
    at: headsPlaced(before!.heads, after!.heads, size),
    count: after!.heads * size,
  });
  if (name === 'copy.weight') return [same(height), headed(before!.valueSize)];
  if (layer < 0) {
    const { keySize, valueSize } = before!;
    const rows = behind([keySize, keySize, valueSize, valueSize, 1, 1].map(headed));
    return [
      rows,
      name === 'memory.weight_ih' ? behind([units(top), same(width - unitsOf(old, top))]) : same(1),
    ];
  }
  const rows = placed(height / unitsOf(old, layer), unitsOf(old, layer), unitsOf(now, layer));
  if (was.length === 1) return [rows, same(1)];
  if (name.includes('weight_hh')) return [rows, units(layer)];
  const read = before && layer === top + 1 ? [headed(before.valueSize)] : [];
  return [rows, behind([units(layer - 1), ...read])];
}

/** Puts a matrix where it lies in a larger one; its rows have nothing in the columns that are new. */
function lay(from: ArrayLike<number>, to: Tensor['data'], rows: Places, columns: Places): void {
  for (const [row, place] of rows.at.entries()) {
    to.fill(0, place * columns.count, (place + 1) * columns.count);
    for (const [column, at] of columns.at.entries()) {
      to[place * columns.count + at] = from[row * columns.at.length + column];
    }
  }
}

/** The rows that were there, and behind them new ones: the mean of the last, which differ by chance. */
function addRows(
  to: Tensor['data'],
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
