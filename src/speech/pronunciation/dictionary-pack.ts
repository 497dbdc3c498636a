// Packs a pronouncing dictionary: leaves out what follows by rule, and codes the rest by what stands before it.
import { type StoredTensor, writeSafetensors } from '../../lstm/index.ts';
import { SpeechError } from '../errors.ts';
import {
  BLOCK,
  checksum,
  DICTIONARY_KIND,
  END,
  LONGEST_WORD,
  letterContext,
  MOST_PHONES,
  numberOf,
  phoneContext,
  sizesOf,
} from './dictionary-format.ts';
import { inflected, type Phones } from './inflections.ts';
import { BitWriter, PrefixCoder } from './prefix-codes.ts';

/** The words that do not follow by rule from others. */
export function withoutInflections(
  entries: ReadonlyMap<string, readonly Phones[]>,
): Map<string, readonly Phones[]> {
  const same = (a: readonly Phones[], b: readonly Phones[]): boolean =>
    a.map((phones) => phones.join(' ')).join() === b.map((phones) => phones.join(' ')).join();
  const find = (word: string): readonly Phones[] => entries.get(word) ?? inflected(word, find);
  return new Map(
    [...entries].filter(([word, own]) => {
      const ruled = inflected(word, find);
      return ruled.length === 0 || !same(ruled, own);
    }),
  );
}

/**
 * The bytes of a dictionary.
 * @throws {SpeechError} for words or pronunciations that the format has no place for.
 */
export function packDictionary(entries: ReadonlyMap<string, readonly Phones[]>): Uint8Array {
  const words = [...withoutInflections(entries)].sort(([a], [b]) => (a < b ? -1 : 1));
  const phones = [...new Set(words.flatMap(([, all]) => all.flat()))].sort();
  for (const [word, all] of words) {
    const fits =
      word !== '' &&
      [...word].every((letter) => numberOf(letter) > END) &&
      all.length > 0 &&
      all.every(({ length }) => length > 0 && length <= MOST_PHONES);
    if (!fits || word.length > LONGEST_WORD || all.length > 8)
      throw new SpeechError(`"${word}" does not fit into the dictionary.`);
  }
  const numbers = new Map(phones.map((phone, i) => [phone, i]));
  const sizes = sizesOf(phones.length);
  const coders = {
    letters: new PrefixCoder(...sizes.letters),
    shared: new PrefixCoder(...sizes.shared),
    counts: new PrefixCoder(...sizes.counts),
    phones: new PrefixCoder(...sizes.phones),
  };
  /** Says every symbol with its context, in the order of the file. */
  const walk = (
    say: (coder: PrefixCoder, context: number, symbol: number) => void,
    begin: () => void,
  ): void => {
    for (let from = 0; from < words.length; from += BLOCK) {
      const block = words.slice(from, from + BLOCK);
      begin();
      let previous = '';
      for (const [word] of block) {
        let shared = 0;
        while (previous && shared < 31 && previous[shared] !== undefined && previous[shared] === word[shared])
          shared++;
        if (previous) say(coders.shared, 0, shared);
        const letters = [...Array.from(word, numberOf), END];
        for (let at = shared; at < letters.length; at++) {
          say(coders.letters, letterContext(letters[at - 2] ?? END, letters[at - 1] ?? END), letters[at]);
        }
        previous = word;
      }
      for (const [word, all] of block) {
        for (const [k, pronunciation] of all.entries()) {
          const { length } = pronunciation;
          const more = k + 1 < all.length ? 1 : 0;
          say(coders.counts, Math.min(word.length, MOST_PHONES), length * 2 + more);
          const spoken = pronunciation.map((phone) => numbers.get(phone)!);
          for (const [at, phone] of spoken.entries()) {
            say(coders.phones, phoneContext(word, at, length, spoken[at - 1], phones.length), phone);
          }
        }
      }
    }
  };
  walk(
    (coder, context, symbol) => coder.count(context, symbol),
    () => {},
  );
  const codes = new BitWriter();
  for (const coder of [coders.letters, coders.shared, coders.counts, coders.phones])
    coder.writeLengths(codes);
  const bits = new BitWriter();
  const starts: number[] = [];
  walk(
    (coder, context, symbol) => coder.write(context, symbol, bits),
    () => starts.push(bits.position),
  );
  // Blocks by their lengths in bits.
  const lengths = Uint16Array.from(starts.slice(1), (start, i) => start - starts[i]);
  const stored = (bytes: Uint8Array): StoredTensor => ({ dtype: 'U8', shape: [bytes.length], bytes });
  const parts = [bits.bytes, codes.bytes, new Uint8Array(lengths.buffer)];
  const about = { words: String(words.length), phones: phones.join(' ') };
  const metadata = { kind: DICTIONARY_KIND, ...about, checksum: checksum(about, parts) };
  const [data, code, blocks] = parts.map(stored);
  return writeSafetensors({
    metadata,
    tensors: new Map([
      ['bits', data],
      ['codes', code],
      ['blocks', blocks],
    ]),
  });
}
