// The pronouncing dictionary: packed small, opened at once, each word unpacked as it is looked up.
import { readSafetensors, type SafeTensors, type StoredTensor } from '../../lstm/index.ts';
import { SpeechError } from '../errors.ts';
import {
  BLOCK,
  checksum,
  DICTIONARY_KIND,
  END,
  LETTERS,
  LONGEST_WORD,
  letterContext,
  MOST_PHONES,
  phoneContext,
  sizesOf,
} from './dictionary-format.ts';
import { inflected, type Phones } from './inflections.ts';
import { BitReader, PrefixCodes } from './prefix-codes.ts';

/** Letters in a row by which words are alike. */
const RUN = 4;

/** All words, unpacked: where each begins in a text with a line feed before each, and where its phones are in bits. */
interface Unpacked {
  readonly text: string;
  readonly starts: Uint32Array;
  readonly places: Uint32Array;
}

/**
 * Words and how they are spoken.
 *
 *     const dictionary = Dictionary.load(bytes);
 *     dictionary.lookup('tomato'); // [['T', 'AH0', 'M', 'EY1', 'T', 'OW2'], ['T', 'AH0', 'M', 'AA1', 'T', 'OW2']]
 */
export class Dictionary {
  readonly #bits: Uint8Array;
  readonly #blocks: Uint32Array;
  readonly #phones: readonly string[];
  readonly #letterCodes: PrefixCodes;
  readonly #sharedCodes: PrefixCodes;
  readonly #countCodes: PrefixCodes;
  readonly #phoneCodes: PrefixCodes;
  #list?: Unpacked;
  /** Words that are written down; others follow by rule. */
  readonly size: number;

  private constructor(
    bits: Uint8Array,
    blocks: Uint32Array,
    codes: Uint8Array,
    phones: string[],
    size: number,
  ) {
    this.#bits = bits;
    this.#blocks = blocks;
    this.#phones = phones;
    this.size = size;
    const reader = new BitReader(codes);
    const sizes = sizesOf(phones.length);
    this.#letterCodes = new PrefixCodes(...sizes.letters, reader);
    this.#sharedCodes = new PrefixCodes(...sizes.shared, reader);
    this.#countCodes = new PrefixCodes(...sizes.counts, reader);
    this.#phoneCodes = new PrefixCodes(...sizes.phones, reader);
  }

  /**
   * Opens the packed dictionary.
   * @throws {SpeechError} when the bytes are damaged or something else.
   */
  static load(bytes: Uint8Array): Dictionary {
    const fail = (): never => {
      throw new SpeechError(
        'the file is no pronouncing dictionary, or a damaged one; install the package again.',
      );
    };
    let file: SafeTensors | undefined;
    try {
      file = readSafetensors(bytes);
    } catch {
      // Reported below.
    }
    const part = (name: string): StoredTensor => file?.tensors.get(name) ?? fail();
    if (file?.metadata.kind !== DICTIONARY_KIND) fail();
    const [bits, codes, starts] = [part('bits'), part('codes'), part('blocks')].map(({ bytes }) => bytes);
    if (file!.metadata.checksum !== checksum(file!.metadata, [bits, codes, starts])) fail();
    const phones = (file!.metadata.phones ?? '').split(' ');
    const lengths = new Uint16Array(starts.slice().buffer);
    const blocks = new Uint32Array(lengths.length + 1);
    for (const [i, length] of lengths.entries()) blocks[i + 1] = blocks[i] + length;
    return new Dictionary(bits, blocks, codes, phones, Number(file!.metadata.words));
  }

  /**
   * How a word (in any case, with its apostrophes) is spoken: ARPAbet phones with stress, in the order of the CMU
   * dictionary, which puts the usual way first. What is not written down is tried as an inflection of what is: -s, -'s,
   * -ed, -ing. Empty for a word that is not known.
   */
  lookup(word: string): readonly Phones[] {
    const plain = word.replace(/[’ʼ]/g, "'").toLowerCase();
    return plain.length > LONGEST_WORD ? [] : this.#find(plain);
  }

  /**
   * Words that are written down and have four letters in a row in common with this one, its beginning and its end
   * counting as letters, in the order of the dictionary. The first time all words are unpacked, which takes a while.
   */
  *alike(word: string): Generator<[word: string, pronunciations: Phones[]]> {
    this.#list ??= this.#unpacked();
    const { text, starts, places } = this.#list;
    const around = `\n${word.toLowerCase()}\n`;
    const found = new Set<number>();
    for (let from = 0; from + RUN <= around.length; from++) {
      const run = around.slice(from, from + RUN);
      for (let at = text.indexOf(run); at >= 0; at = text.indexOf(run, at + 1)) {
        found.add(lastAtMost(starts, at));
      }
    }
    for (const index of [...found].sort((a, b) => a - b)) {
      const own = text.slice(starts[index] + 1, starts[index + 1]);
      yield [own, this.#pronunciations(own, new BitReader(this.#bits, places[index]))];
    }
  }

  /** All words in one text. */
  #unpacked(): Unpacked {
    const reader = new BitReader(this.#bits);
    const starts = new Uint32Array(this.size + 1);
    const places = new Uint32Array(this.size);
    const words: string[] = [];
    for (let index = 0, word = ''; index < this.size; index++) {
      if (index % BLOCK === 0) {
        reader.position = this.#blocks[index / BLOCK];
        word = '';
      }
      word = this.#word(word, reader);
      words.push(word);
      starts[index + 1] = starts[index] + word.length + 1;
      places[index] = reader.position;
      this.#speak(word, reader);
    }
    return { text: `\n${words.join('\n')}\n`, starts, places };
  }

  #find(word: string): readonly Phones[] {
    return this.#stored(word) ?? inflected(word, (base) => this.#find(base));
  }

  /** What is written down of a word. */
  #stored(word: string): Phones[] | undefined {
    let [low, high] = [0, this.#blocks.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#word('', new BitReader(this.#bits, this.#blocks[middle])) > word) high = middle - 1;
      else low = middle;
    }
    const reader = new BitReader(this.#bits, this.#blocks[low]);
    let previous = '';
    for (let i = low * BLOCK; i < Math.min(this.size, (low + 1) * BLOCK); i++) {
      previous = this.#word(previous, reader);
      const found = this.#pronunciations(previous, reader);
      if (previous === word) return found;
      if (previous > word) return undefined;
    }
    return undefined;
  }

  /** The word that follows `previous`; the first of a block follows nothing. */
  #word(previous: string, reader: BitReader): string {
    let word = previous === '' ? '' : previous.slice(0, this.#sharedCodes.read(0, reader));
    for (;;) {
      const letter = this.#letterCodes.read(letterContext(word), reader);
      // Damaged bytes could go on for ever.
      if (letter === END || word.length > LONGEST_WORD) return word;
      word += LETTERS[letter];
    }
  }

  #pronunciations(word: string, reader: BitReader): Phones[] {
    const all: string[][] = [[]];
    this.#speak(word, reader, (phone, pronunciation) => {
      all[pronunciation] ??= [];
      all[pronunciation].push(this.#phones[phone]);
    });
    return all;
  }

  /** Reads all pronunciations of a word, phone by phone. */
  #speak(word: string, reader: BitReader, say?: (phone: number, pronunciation: number) => void): void {
    let more = 1;
    for (let pronunciation = 0; more > 0; pronunciation++) {
      const symbol = this.#countCodes.read(Math.min(word.length, MOST_PHONES), reader);
      const count = symbol >> 1;
      more = pronunciation < 8 ? symbol & 1 : 0;
      let before: number | undefined;
      for (let index = 0; index < count; index++) {
        const context = phoneContext(word, index, count, before, this.#phones.length);
        before = this.#phoneCodes.read(context, reader);
        say?.(before, pronunciation);
      }
    }
  }
}

/** The last index whose number, of a rising list, is at most `limit`. */
function lastAtMost(numbers: Uint32Array, limit: number): number {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (numbers[middle] > limit) high = middle - 1;
    else low = middle;
  }
  return low;
}
