// Which of a network's chunks each letter of a known word gives: one quick pass, where alignSpellings() has to learn first.
import type { Phones } from '../pronunciation/index.ts';
import { LETTER_COUNT } from './spelling.ts';

/** Log-probability of a chunk that a letter was never seen to give. */
const NEVER = -12;

/** What letters gave: letter ids with the ids of their chunks. */
export interface SpokenLetters {
  readonly letters: readonly number[];
  readonly chunks: readonly number[];
}

/** How often each letter gives each chunk, as log-probabilities [letters, chunks]. */
export function chunkChances(words: Iterable<SpokenLetters>, chunks: number): Float32Array {
  const counts = new Float64Array(LETTER_COUNT * chunks);
  const totals = new Float64Array(LETTER_COUNT);
  for (const word of words) {
    for (const [i, letter] of word.letters.entries()) {
      counts[letter * chunks + word.chunks[i]]++;
      totals[letter]++;
    }
  }
  return Float32Array.from(counts, (count, at) =>
    count > 0 ? Math.max(NEVER, Math.log(count / totals[Math.floor(at / chunks)])) : NEVER,
  );
}

/** Gives each letter of a word a chunk, so that the chunks are its phones and as probable as can be. */
export class ChunkAligner {
  readonly #chances: Float32Array;
  readonly #count: number;
  /** Phones by their numbers, from 1. */
  readonly #phones = new Map<string, number>();
  /** [first phone or 0, second or 0]: their chunk, -1 where there is none. */
  readonly #chunks: Int32Array;
  readonly #width: number;
  // Rooms for one word after the other, grown as needed.
  #ends = new Int32Array(0);
  #sizes = new Uint8Array(0);
  #best = new Float64Array(0);

  /** @param chances Log-probabilities [letters, chunks], as {@link chunkChances} has them. */
  constructor(chunks: readonly string[], chances: ArrayLike<number>) {
    this.#chances = Float32Array.from(chances);
    this.#count = chunks.length;
    const parts = chunks.map((chunk) => chunk.split(' ').filter((phone) => phone !== ''));
    for (const phone of parts.flat()) {
      if (!this.#phones.has(phone)) this.#phones.set(phone, this.#phones.size + 1);
    }
    this.#width = this.#phones.size + 1;
    this.#chunks = new Int32Array(this.#width ** 2).fill(-1);
    for (const [id, phones] of parts.entries()) {
      const [first = 0, second = 0] = phones.map((phone) => this.#phones.get(phone)!);
      this.#chunks[first * this.#width + second] = id;
    }
  }

  /** The chunk of each letter; `undefined` where the letters cannot give these phones. */
  align(letters: readonly number[], phones: Phones): number[] | undefined {
    const [n, m] = [letters.length, phones.length];
    if (n === 0 || m > 2 * n || !this.#prepare(n, phones)) return undefined;
    const [ends, sizes, best, chances] = [this.#ends, this.#sizes, this.#best, this.#chances];
    for (let i = 0; i < n; i++) {
      const row = letters[i] * this.#count;
      // As many phones as the letters so far can have given, and as the others leave them. From the last on: what stands
      // before it is still of the letter before.
      const fewest = Math.max(0, m - 2 * (n - 1 - i));
      for (let j = Math.min(m, 2 * (i + 1)); j >= fewest; j--) {
        let most = Number.NEGATIVE_INFINITY;
        let size = 0;
        for (let s = 0; s <= 2 && s <= j; s++) {
          const chunk = ends[3 * j + s];
          if (chunk < 0) continue;
          const score = best[j - s] + chances[row + chunk];
          if (score <= most) continue;
          most = score;
          size = s;
        }
        best[j] = most;
        sizes[i * (m + 1) + j] = size;
      }
    }
    if (best[m] === Number.NEGATIVE_INFINITY) return undefined;
    const found = new Array<number>(n);
    for (let i = n - 1, j = m; i >= 0; i--) {
      const size = sizes[i * (m + 1) + j];
      found[i] = ends[3 * j + size];
      j -= size;
    }
    return found;
  }

  /** The chunks of no, one and two phones that end before each phone. False for a phone that no chunk has. */
  #prepare(letters: number, phones: Phones): boolean {
    const m = phones.length;
    if (this.#best.length <= m || this.#sizes.length < letters * (m + 1)) {
      this.#ends = new Int32Array(3 * (m + 1));
      this.#best = new Float64Array(m + 1);
      this.#sizes = new Uint8Array(letters * (m + 1));
    }
    this.#best.fill(Number.NEGATIVE_INFINITY);
    this.#best[0] = 0;
    this.#ends[0] = this.#chunks[0];
    for (let j = 0, before = 0; j < m; j++) {
      const phone = this.#phones.get(phones[j]);
      if (phone === undefined) return false;
      this.#ends[3 * j + 3] = this.#chunks[0];
      this.#ends[3 * j + 4] = this.#chunks[phone * this.#width];
      this.#ends[3 * j + 5] = before > 0 ? this.#chunks[before * this.#width + phone] : -1;
      before = phone;
    }
    return true;
  }
}
