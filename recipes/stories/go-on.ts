// A trained model of words to go on from, with words added that it did not know.
import type { Random, SafeTensors, StoredTensor } from '../../src/lstm/index.ts';
import { loadWords, Vocabulary, type VocabularyConfig } from '../../src/words/index.ts';

/** Added words begin like the last ones that were known: about as many of those. */
const LIKE = 500;
/** How much they differ from each other: share of the spread of those. */
const SPREAD = 0.5;

/** What training begins with. */
export interface Beginning {
  readonly vocabulary: Vocabulary;
  /** The parameters, 32-bit numbers. */
  readonly file: SafeTensors;
}

/**
 * The model in `bytes` with the words of `counted` that it does not know, most frequent first, until it knows as many
 * as that. Its own words keep their ids. `config` is what else the vocabulary is to be.
 *
 * @throws {FormatError} for bytes that are no model of words.
 */
export async function goOn(
  bytes: Uint8Array,
  counted: Vocabulary,
  config: Partial<VocabularyConfig>,
  random: Random,
): Promise<Beginning> {
  const words = await loadWords(bytes);
  try {
    const { vocabulary: old, network } = words;
    const room = Math.max(0, counted.config.words.length - old.config.words.length);
    const added = counted.config.words.filter((word) => old.find(word) === undefined).slice(0, room);
    const vocabulary = new Vocabulary({
      ...old.config,
      ...config,
      words: [...old.config.words, ...added],
    });
    const tensors = new Map<string, StoredTensor>();
    for (const [name, { shape, data }] of network.parameters) {
      const grows = name === 'embedding.weight' || name === 'decoder.bias';
      const numbers = grows
        ? grown(Float32Array.from(data), shape[0], vocabulary.size, random)
        : Float32Array.from(data);
      tensors.set(name, {
        dtype: 'F32',
        shape: grows ? [vocabulary.size, ...shape.slice(1)] : shape,
        bytes: new Uint8Array(numbers.buffer),
      });
    }
    return { vocabulary, file: { metadata: {}, tensors } };
  } finally {
    words.close();
  }
}

/** `rows` rows made `wanted`: new ones are the mean of the last, and differ by chance. */
function grown(numbers: Float32Array, rows: number, wanted: number, random: Random): Float32Array {
  const width = numbers.length / rows;
  const like = Math.min(LIKE, rows);
  const all = new Float32Array(wanted * width);
  all.set(numbers);
  for (let i = 0; i < width; i++) {
    let [sum, squares] = [0, 0];
    for (let row = rows - like; row < rows; row++) {
      const number = numbers[row * width + i];
      sum += number;
      squares += number * number;
    }
    const mean = sum / like;
    const spread = SPREAD * Math.sqrt(Math.max(0, squares / like - mean * mean));
    for (let row = rows; row < wanted; row++) all[row * width + i] = mean + spread * random.normal();
  }
  return all;
}
