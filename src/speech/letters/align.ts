// Which letters of a word its phones come from: learned from many words by expectation–maximisation.
import type { Phones } from '../pronunciation/index.ts';

/** A spelling with its pronunciation. */
export interface SpelledWord {
  /** The letters a to z and the apostrophe. */
  readonly letters: string;
  readonly phones: Phones;
}

/** Phones that come from one letter: none, one or two, with blanks between. */
export type Chunk = string;

/** Most phones from one letter. */
const MOST = 2;

export interface AlignOptions {
  /** How many of the words, from the first on, are learned from; the others are only aligned. Default all. */
  readonly learnFrom?: number;
  /** Rounds of expectation–maximisation before rare pairs of phones are forbidden. Default 5. */
  readonly rounds?: number;
  /** Rounds after it. Default 2. */
  readonly lastRounds?: number;
  /** Share of a letter's occurrences that a pair of phones must explain to stay allowed. Default 0.001. */
  readonly leastShare?: number;
}

const plainPhone = (phone: string): string => phone.replace(/\d$/, '');

/**
 * For each word the phones of each of its letters, or `undefined` where there are more phones than the letters can
 * have. Each letter gives at most two phones, in order, whatever stands around it: the probabilities of that, without
 * regard to stress, begin nearly even and are made the likeliest for all words together by expectation–maximisation
 * over all ways to align them; then the likeliest way is taken (the many-to-many aligner of Jiampojamarn, Kondrak &
 * Sherif 2007, with one letter on the one side).
 */
export function alignSpellings(
  words: readonly SpelledWord[],
  { learnFrom = words.length, rounds = 5, lastRounds = 2, leastShare = 0.001 }: AlignOptions = {},
): (Chunk[] | undefined)[] {
  const letters = numbering(words.flatMap((word) => [...word.letters]));
  const phones = numbering(words.flatMap((word) => word.phones.map(plainPhone)));
  const coded = words.map(({ letters: spelling, phones: sounds }) => ({
    letters: Uint8Array.from(spelling, (letter) => letters.get(letter)!),
    // From 1: 0 stands for no phone.
    phones: Uint8Array.from(sounds, (phone) => phones.get(plainPhone(phone))! + 1),
  }));
  const table = new ChunkTable(letters.size, phones.size + 1);
  const usable = coded.slice(0, learnFrom).filter(isAlignable);
  for (let round = 0; round < rounds + lastRounds; round++) {
    for (const word of usable) table.count(word);
    table.maximise(round === rounds - 1 ? leastShare : 0);
  }
  return coded.map((word, i) => {
    const ends = isAlignable(word) ? table.best(word) : undefined;
    return ends?.map((end, letter) =>
      words[i].phones.slice(letter > 0 ? ends[letter - 1] : 0, end).join(' '),
    );
  });
}

function numbering(items: readonly string[]): Map<string, number> {
  return new Map([...new Set(items)].sort().map((item, i) => [item, i]));
}

interface CodedWord {
  readonly letters: Uint8Array;
  readonly phones: Uint8Array;
}

const isAlignable = ({ letters, phones }: CodedWord): boolean =>
  letters.length > 0 && phones.length > 0 && phones.length <= MOST * letters.length;

/** How probable it is that a letter gives no phone, a certain one or a certain pair. */
class ChunkTable {
  readonly #phones: number;
  readonly #letters: number;
  readonly #probabilities: Float64Array;
  readonly #counts: Float64Array;

  constructor(letters: number, phones: number) {
    this.#letters = letters;
    this.#phones = phones;
    this.#probabilities = new Float64Array(letters * phones * phones);
    this.#counts = new Float64Array(this.#probabilities.length);
    // One phone is the rule.
    const begin = [0.15, 0.8 / phones, 0.05 / phones ** 2];
    for (let letter = 0; letter < letters; letter++) {
      for (let first = 0; first < phones; first++) {
        for (let second = 0; second < phones; second++) {
          const size = first === 0 ? 0 : second === 0 ? 1 : 2;
          if (size === 0 && second > 0) continue;
          this.#probabilities[(letter * phones + first) * phones + second] = begin[size];
        }
      }
    }
  }

  /** Place in the table of the `size` phones before number `j` as what `letter` gives. */
  #place(letter: number, phones: Uint8Array, j: number, size: number): number {
    const first = size > 0 ? phones[j - size] : 0;
    const second = size > 1 ? phones[j - 1] : 0;
    return (letter * this.#phones + first) * this.#phones + second;
  }

  /** Expectation: adds how often each letter gives each chunk, over all ways to align a word. */
  count({ letters, phones }: CodedWord): void {
    const [n, m] = [letters.length, phones.length];
    const width = m + 1;
    const table = this.#probabilities;
    const before = new Float64Array((n + 1) * width);
    before[0] = 1;
    for (let i = 1; i <= n; i++) {
      for (let j = 0; j <= m; j++) {
        let sum = 0;
        for (let size = 0; size <= MOST && size <= j; size++) {
          const arrived = before[(i - 1) * width + j - size];
          if (arrived > 0) sum += arrived * table[this.#place(letters[i - 1], phones, j, size)];
        }
        before[i * width + j] = sum;
      }
    }
    const whole = before[n * width + m];
    if (!(whole > 0)) return;
    let behind = new Float64Array(width);
    behind[m] = 1 / whole;
    for (let i = n; i > 0; i--) {
      const next = new Float64Array(width);
      for (let j = 0; j <= m; j++) {
        if (behind[j] === 0) continue;
        for (let size = 0; size <= MOST && size <= j; size++) {
          const place = this.#place(letters[i - 1], phones, j, size);
          const through = behind[j] * table[place];
          if (through === 0) continue;
          next[j - size] += through;
          this.#counts[place] += through * before[(i - 1) * width + j - size];
        }
      }
      behind = next;
    }
  }

  /** Maximisation: probabilities from the counts; pairs below `leastShare` of their letter's are forbidden. */
  maximise(leastShare: number): void {
    const each = this.#phones ** 2;
    for (let letter = 0; letter < this.#letters; letter++) {
      const counts = this.#counts.subarray(letter * each, (letter + 1) * each);
      const all = counts.reduce((a, b) => a + b, 0);
      for (let chunk = 0; chunk < each; chunk++) {
        const isPair = chunk % this.#phones > 0;
        const share = all > 0 ? counts[chunk] / all : 0;
        this.#probabilities[letter * each + chunk] = isPair && share < leastShare ? 0 : share;
      }
    }
    this.#counts.fill(0);
  }

  /** Of the likeliest way to align a word: the number of phones up to and with each letter. */
  best({ letters, phones }: CodedWord): number[] | undefined {
    const [n, m] = [letters.length, phones.length];
    const width = m + 1;
    const best = new Float64Array((n + 1) * width).fill(Number.NEGATIVE_INFINITY);
    const sizes = new Uint8Array((n + 1) * width);
    best[0] = 0;
    for (let i = 1; i <= n; i++) {
      for (let j = 0; j <= m; j++) {
        for (let size = 0; size <= MOST && size <= j; size++) {
          const chance = this.#probabilities[this.#place(letters[i - 1], phones, j, size)];
          const score = best[(i - 1) * width + j - size] + Math.log(chance);
          if (score > best[i * width + j]) {
            best[i * width + j] = score;
            sizes[i * width + j] = size;
          }
        }
      }
    }
    if (best[n * width + m] === Number.NEGATIVE_INFINITY) return undefined;
    const ends: number[] = [];
    for (let i = n, j = m; i > 0; i--) {
      ends.unshift(j);
      j -= sizes[i * width + j];
    }
    return ends;
  }
}
