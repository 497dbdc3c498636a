// Beam search over words of one length, by one network or by several that have a say in it together.
import { IntTensor } from '../../lstm/index.ts';
import { type Hypothesis, widen } from './beam.ts';
import type { LettersNetwork } from './network.ts';

/** Words of one length that a model reads side by side. */
export const WORDS_TOGETHER = 32;

/** Reads words and then, letter by letter, tells how likely each chunk is: the mean of what its networks expect. */
export class Readers {
  readonly #networks: readonly LettersNetwork[];
  readonly #words: number;
  readonly #read: readonly { readonly place: number; readonly width: number }[];
  #letter = 0;

  /** @param letters Ids of the letters of words of one length, which fit the networks' plans. */
  constructor(networks: readonly LettersNetwork[], letters: readonly (readonly number[])[]) {
    this.#networks = networks;
    const [time, words] = [letters[0].length, letters.length];
    this.#words = words;
    this.#read = networks.map((network) => {
      const ids = IntTensor.allocate(network.engine, [time, words]);
      for (let t = 0; t < time; t++) {
        for (let w = 0; w < words; w++) ids.data[t * words + w] = letters[w][t];
      }
      network.begin();
      const { place, width } = network.read(ids);
      return { place, width };
    });
  }

  /**
   * The next letter: of each row its word, the chunk before and the row of the last letter that it goes on from →
   * log-probabilities [rows, chunks].
   */
  expect(words: readonly number[], previous: readonly number[], from: readonly number[]): Float32Array {
    const rows = words.length;
    const { chunks } = this.#networks[0].sizes;
    const sums = new Float32Array(rows * chunks);
    for (const [n, network] of this.#networks.entries()) {
      const { place, width } = this.#read[n];
      const read = words.map((word) => place + (this.#letter * this.#words + word) * width);
      const { data } = network.speak(read, previous, from);
      for (let row = 0; row < rows; row++) addSoftmax(sums, data, row * chunks, chunks);
    }
    this.#letter++;
    const count = this.#networks.length;
    return sums.map((sum) => Math.log(sum / count));
  }
}

/** The likeliest ways to say each of some words of one length, the best first. */
export function search(
  networks: readonly LettersNetwork[],
  letters: readonly (readonly number[])[],
  size: number,
): Hypothesis[][] {
  const readers = new Readers(networks, letters);
  let beams = letters.map((_, row): Hypothesis[] => [{ chunk: networks[0].beginning, score: 0, row }]);
  for (let t = 0; t < letters[0].length; t++) {
    const rows = beams.flatMap((beam, word) => beam.map((hypothesis) => ({ word, hypothesis })));
    const expected = readers.expect(
      rows.map(({ word }) => word),
      rows.map(({ hypothesis }) => hypothesis.chunk),
      rows.map(({ hypothesis }) => hypothesis.row),
    );
    let row = 0;
    beams = beams.map((beam) => {
      const first = row;
      row += beam.length;
      return widen(beam, expected, first, size, networks[0].sizes.chunks);
    });
  }
  return beams;
}

/** Adds the softmax of `width` logits from `at` on to the sums at the same place. */
function addSoftmax(sums: Float32Array, logits: ArrayLike<number>, at: number, width: number): void {
  let most = Number.NEGATIVE_INFINITY;
  for (let i = at; i < at + width; i++) most = Math.max(most, logits[i]);
  let powers = 0;
  for (let i = at; i < at + width; i++) powers += Math.exp(logits[i] - most);
  for (let i = at; i < at + width; i++) sums[i] += Math.exp(logits[i] - most) / powers;
}
