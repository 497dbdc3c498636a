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

  /** All that is written down, in the order of the letters: words that follow by rule are not among them. */
  *entries(): Generator<[word: string, pronunciations: Phones[]]> {
    const reader = new BitReader(this.#bits);
    for (let block = 0; block * BLOCK < this.size; block++) {
      reader.position = this.#blocks[block];
      let word = '';
      for (let i = block * BLOCK; i < Math.min(this.size, (block + 1) * BLOCK); i++) {
        word = this.#word(word, reader);
        yield [word, this.#pronunciations(word, reader)];
      }
    }
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
    const all: Phones[] = [];
    for (let more = 1; more > 0; ) {
      const symbol = this.#countCodes.read(Math.min(word.length, MOST_PHONES), reader);
      const count = symbol >> 1;
      more = all.length < 8 ? symbol & 1 : 0;
      const phones: number[] = [];
      while (phones.length < count) {
        phones.push(this.#phoneCodes.read(phoneContext(word, phones, count, this.#phones.length), reader));
      }
      all.push(phones.map((phone) => this.#phones[phone]));
    }
    return all;
  }
}
