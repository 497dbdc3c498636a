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
/** The character codes of letters, by their numbers. */
const CHARACTERS = Uint8Array.from(LETTERS, (letter) => letter.charCodeAt(0));
const DECODER = new TextDecoder();
/** Room for a word with its end, even of damaged bytes. */
const MOST_LETTERS = LONGEST_WORD + 2;

/** All words: a text with an end before the first and behind each, where each begins, and the phones of each block in bits. */
interface Unpacked {
  readonly text: string;
  readonly starts: Uint32Array;
  readonly phones: Uint32Array;
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
    const { text, starts, phones } = this.#list;
    const around = `${LETTERS[END]}${word.toLowerCase()}${LETTERS[END]}`;
    const found = new Set<number>();
    for (let from = 0; from + RUN <= around.length; from++) {
      const run = around.slice(from, from + RUN);
      for (let at = text.indexOf(run); at >= 0; at = text.indexOf(run, at + 1)) {
        // What begins with an end is of the word behind it.
        found.add(lastAtMost(starts, at + 1));
      }
    }
    const own = (index: number): string => text.slice(starts[index], starts[index + 1] - 1);
    const reader = new BitReader(this.#bits);
    let next = 0;
    for (const index of [...found].sort((a, b) => a - b)) {
      const block = Math.floor(index / BLOCK);
      if (next <= block * BLOCK) [next, reader.position] = [block * BLOCK, phones[block]];
      for (; next < index; next++) this.#speak(own(next), reader);
      yield [own(index), this.#pronunciations(own(index), reader)];
      next++;
    }
  }

  /** All words in one text. */
  #unpacked(): Unpacked {
    const reader = new BitReader(this.#bits);
    const phones = new Uint32Array(this.#blocks.length);
    const letters = new Uint8Array(this.size * MOST_LETTERS + 1);
    let end = 1;
    for (let block = 0; block < phones.length; block++) {
      end = this.#readWords(block, reader, letters, end);
      phones[block] = reader.position;
    }
    const starts = new Uint32Array(this.size + 1);
    for (let at = 0, word = 0; at < end; at++) {
      if (letters[at] === END) starts[word++] = at + 1;
    }
    return { text: spelled(letters, end), starts, phones };
  }

  #find(word: string): readonly Phones[] {
    return this.#stored(word) ?? inflected(word, (base) => this.#find(base));
  }

  /** What is written down of a word. */
  #stored(word: string): Phones[] | undefined {
    const reader = new BitReader(this.#bits);
    const letters = new Uint8Array(BLOCK * MOST_LETTERS);
    let [low, high] = [0, this.#blocks.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      reader.position = this.#blocks[middle];
      if (spelled(letters, this.#readWord(reader, letters, 0, 0) - 1) > word) high = middle - 1;
      else low = middle;
    }
    const block = spelled(letters, this.#readWords(low, reader, letters, 0));
    const words = block.split(LETTERS[END]).slice(0, -1);
    const index = words.indexOf(word);
    if (index < 0) return undefined;
    for (const before of words.slice(0, index)) this.#speak(before, reader);
    return this.#pronunciations(word, reader);
  }

  /** Puts the words of a block, each with its end, at `end`, which is moved; the reader is left before their phones. */
  #readWords(block: number, reader: BitReader, letters: Uint8Array, end: number): number {
    reader.position = this.#blocks[block];
    let at = end;
    let previous = end;
    for (let i = Math.min(BLOCK, this.size - block * BLOCK); i > 0; i--) {
      const word = at;
      at = this.#readWord(reader, letters, previous, at);
      previous = word;
    }
    return at;
  }

  /** Puts a word at `from`, behind that at `previous` (the first of a block, at the same place, follows nothing); its end. */
  #readWord(reader: BitReader, letters: Uint8Array, previous: number, from: number): number {
    const shared = previous === from ? 0 : this.#sharedCodes.read(0, reader);
    let end = from;
    let [before, last] = [END, END];
    for (let i = 0; i < shared; i++) {
      [before, last] = [last, letters[previous + i]];
      letters[end++] = last;
    }
    // Damaged bytes could go on for ever.
    while (end - from <= LONGEST_WORD) {
      const letter = this.#letterCodes.read(letterContext(before, last), reader);
      if (letter === END) break;
      letters[end++] = letter;
      [before, last] = [last, letter];
    }
    letters[end++] = END;
    return end;
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

/** Letters by their numbers as a text. */
function spelled(letters: Uint8Array, length: number): string {
  const text = new Uint8Array(length);
  // map() is six times as slow.
  for (let i = 0; i < length; i++) text[i] = CHARACTERS[letters[i]];
  return DECODER.decode(text);
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
