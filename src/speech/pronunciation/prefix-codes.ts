// Prefix codes (Huffman 1952) that depend on what came before: written as code lengths, read bit by bit.

/** Bits of the longest code. */
const LONGEST = 15;
/** Bits by which shorter codes, once read, are found again. */
const GLANCE = 8;

/** Reads bits, the highest of a byte first. */
export class BitReader {
  readonly #bytes: Uint8Array;
  /** In bits. */
  position = 0;

  constructor(bytes: Uint8Array, position = 0) {
    this.#bytes = bytes;
    this.position = position;
  }

  /** Up to 16 bits as a number. */
  bits(count: number): number {
    const bits = this.peek() >> (16 - count);
    this.position += count;
    return bits;
  }

  /** The next 16 bits, which stay to be read. Beyond the end there are zeros. */
  peek(): number {
    const bytes = this.#bytes;
    const from = this.position >> 3;
    const three = ((bytes[from] ?? 0) << 16) | ((bytes[from + 1] ?? 0) << 8) | (bytes[from + 2] ?? 0);
    return (three >> (8 - (this.position & 7))) & 0xffff;
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

/** Codes of symbols 0 … `size` − 1 in contexts 0 … `contexts` − 1, each canonical: its symbols sorted by their length. */
export class PrefixCodes {
  /** The symbols of all contexts, one after the other, and where those of each begin. */
  readonly #symbols: Uint16Array;
  readonly #starts: Uint32Array;
  /** [contexts, lengths]: how many symbols have each length. */
  readonly #counts: Uint16Array;
  /** [contexts, 2 ** GLANCE]: symbol and length of the code that bits were found to begin with, 0 before. */
  readonly #found: Uint16Array;

  /** Reads the code lengths that {@link PrefixCoder.writeLengths} wrote. */
  constructor(contexts: number, size: number, reader: BitReader) {
    const width = bitsFor(size);
    const symbols: number[] = [];
    this.#starts = new Uint32Array(contexts + 1);
    this.#counts = new Uint16Array(contexts * (LONGEST + 1));
    for (let context = 0; context < contexts; context++) {
      const count = reader.bits(width);
      // Written by length, so that they stand in the order of their codes.
      for (let i = 0; i < count; i++) {
        symbols.push(reader.bits(width));
        this.#counts[context * (LONGEST + 1) + reader.bits(4)]++;
      }
      this.#starts[context + 1] = symbols.length;
    }
    this.#symbols = Uint16Array.from(symbols);
    this.#found = new Uint16Array(contexts << GLANCE);
  }

  /** The next symbol in this context; 0 where the bits are no code. */
  read(context: number, reader: BitReader): number {
    const bits = reader.peek();
    const glance = (context << GLANCE) + (bits >> (16 - GLANCE));
    const found = this.#found[glance];
    if (found > 0) {
      reader.position += found & 15;
      return found >> 4;
    }
    return this.#search(context, bits, glance, reader);
  }

  #search(context: number, bits: number, glance: number, reader: BitReader): number {
    let place = this.#starts[context];
    if (place === this.#starts[context + 1]) return 0;
    const row = context * (LONGEST + 1);
    // A single symbol needs no bits.
    if (this.#counts[row] > 0) return this.#symbols[place];
    let first = 0;
    for (let length = 1; length <= LONGEST; length++) {
      const code = (bits >> (16 - length)) - first;
      const count = this.#counts[row + length];
      if (code < count) {
        const symbol = this.#symbols[place + code];
        if (length <= GLANCE) {
          const alike = 1 << (GLANCE - length);
          const start = glance & ~(alike - 1);
          this.#found.fill((symbol << 4) | length, start, start + alike);
        }
        reader.position += length;
        return symbol;
      }
      place += count;
      first = (first + count) * 2;
    }
    reader.position += LONGEST;
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
