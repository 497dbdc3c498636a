// Prefix codes (Huffman 1952) that depend on what came before: written as code lengths, read bit by bit.

/** Bits of the longest code. */
const LONGEST = 15;

/** Reads bits, the highest of a byte first. */
export class BitReader {
  readonly #bytes: Uint8Array;
  /** In bits. */
  position = 0;

  constructor(bytes: Uint8Array, position = 0) {
    this.#bytes = bytes;
    this.position = position;
  }

  /** Beyond the end there are zeros. */
  bit(): number {
    const at = this.position++;
    return ((this.#bytes[at >> 3] ?? 0) >> (7 - (at & 7))) & 1;
  }

  /** Up to 16 bits as a number. */
  bits(count: number): number {
    const at = this.position;
    this.position += count;
    const bytes = this.#bytes;
    const from = at >> 3;
    const three = ((bytes[from] ?? 0) << 16) | ((bytes[from + 1] ?? 0) << 8) | (bytes[from + 2] ?? 0);
    return (three >> (24 - (at & 7) - count)) & ((1 << count) - 1);
  }
}

/** Writes bits, the highest of a byte first. */
export class BitWriter {
  #bytes = new Uint8Array(1024);
  /** In bits. */
  position = 0;

  bits(value: number, count: number): void {
    for (let i = count - 1; i >= 0; i--) {
      const at = this.position++;
      if (at >> 3 >= this.#bytes.length) {
        const larger = new Uint8Array(this.#bytes.length * 2);
        larger.set(this.#bytes);
        this.#bytes = larger;
      }
      if (Math.floor(value / 2 ** i) % 2 === 1) this.#bytes[at >> 3] |= 128 >> (at & 7);
    }
  }

  get bytes(): Uint8Array {
    return this.#bytes.slice(0, Math.ceil(this.position / 8));
  }
}

/** The canonical code of one context: symbols sorted by their length, and how many have each length. */
interface Code {
  readonly counts: Uint16Array;
  readonly symbols: Uint16Array;
}

/** Codes of symbols 0 … `size` − 1 in contexts 0 … `contexts` − 1. */
export class PrefixCodes {
  readonly #codes: (Code | undefined)[];

  /** Reads the code lengths that {@link writeLengths} wrote. */
  constructor(contexts: number, size: number, reader: BitReader) {
    const width = bitsFor(size);
    this.#codes = [];
    for (let context = 0; context < contexts; context++) {
      const count = reader.bits(width);
      if (count === 0) {
        this.#codes.push(undefined);
        continue;
      }
      const counts = new Uint16Array(LONGEST + 1);
      const symbols = new Uint16Array(count);
      // Written by length, so that they stand in the order of their codes.
      for (let i = 0; i < count; i++) {
        symbols[i] = reader.bits(width);
        counts[reader.bits(4)]++;
      }
      this.#codes.push({ counts, symbols });
    }
  }

  /** The next symbol in this context; 0 where the bits are no code. */
  read(context: number, reader: BitReader): number {
    const found = this.#codes[context];
    if (!found) return 0;
    const { counts, symbols } = found;
    // A single symbol needs no bits.
    if (counts[0] > 0) return symbols[0];
    let [code, first, index] = [0, 0, 0];
    for (let length = 1; length <= LONGEST; length++) {
      code += reader.bit();
      const count = counts[length];
      if (code - first < count) return symbols[index + code - first];
      index += count;
      first = (first + count) * 2;
      code *= 2;
    }
    return 0;
  }
}

const bitsFor = (size: number): number => Math.ceil(Math.log2(size + 1));

/** Counts symbols in contexts, then writes the code's lengths and any number of symbols by it. */
export class PrefixCoder {
  readonly #contexts: number;
  readonly #size: number;
  readonly #counts: Float64Array;
  #codes?: (Map<number, readonly [code: number, length: number]> | undefined)[];

  constructor(contexts: number, size: number) {
    this.#contexts = contexts;
    this.#size = size;
    this.#counts = new Float64Array(contexts * size);
  }

  count(context: number, symbol: number): void {
    this.#counts[context * this.#size + symbol]++;
  }

  /** After all were counted, before the first is written. */
  writeLengths(writer: BitWriter): void {
    const width = bitsFor(this.#size);
    this.#codes = [];
    for (let context = 0; context < this.#contexts; context++) {
      const counts = this.#counts.subarray(context * this.#size, (context + 1) * this.#size);
      const lengths = codeLengths(counts);
      writer.bits(lengths.length, width);
      for (const [symbol, length] of lengths) {
        writer.bits(symbol, width);
        writer.bits(length, 4);
      }
      this.#codes.push(canonical(lengths));
    }
  }

  write(context: number, symbol: number, writer: BitWriter): void {
    const [code, length] = this.#codes![context]!.get(symbol)!;
    writer.bits(code, length);
  }
}

/** Symbols that occur with the lengths of their codes, by length, then symbol. */
function codeLengths(counts: ArrayLike<number>): [symbol: number, length: number][] {
  const used = Array.from(counts, (count, symbol) => ({ count, symbol })).filter(({ count }) => count > 0);
  if (used.length === 0) return [];
  if (used.length === 1) return [[used[0].symbol, 0]];
  for (let floor = 0; ; floor = floor * 2 + 1) {
    // Rare symbols are taken for less rare until no code is too long.
    const lengths = huffman(used.map(({ count }) => Math.max(count, floor)));
    if (Math.max(...lengths) > LONGEST) continue;
    return used
      .map(({ symbol }, i): [number, number] => [symbol, lengths[i]])
      .sort((a, b) => a[1] - b[1] || a[0] - b[0]);
  }
}

function huffman(counts: readonly number[]): number[] {
  const lengths = counts.map(() => 0);
  let trees = counts.map((count, i) => ({ count, leaves: [i] }));
  while (trees.length > 1) {
    trees.sort((a, b) => a.count - b.count || a.leaves[0] - b.leaves[0]);
    const [a, b] = trees;
    const leaves = [...a.leaves, ...b.leaves];
    for (const leaf of leaves) lengths[leaf]++;
    trees = [{ count: a.count + b.count, leaves }, ...trees.slice(2)];
  }
  return lengths;
}

function canonical(lengths: readonly (readonly [number, number])[]): Map<number, readonly [number, number]> {
  const codes = new Map<number, readonly [number, number]>();
  let [code, last] = [0, 0];
  for (const [symbol, length] of lengths) {
    code *= 2 ** (length - last);
    last = length;
    codes.set(symbol, [code, length]);
    code++;
  }
  return codes;
}
