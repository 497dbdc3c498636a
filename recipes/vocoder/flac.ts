// Reads FLAC recordings (RFC 9639), for recipes that learn from or measure on them.

/** A recording: whole-number samples, one array a channel. */
export interface Recording {
  readonly channels: Int32Array[];
  readonly sampleRate: number;
  readonly bitsPerSample: number;
}

/** Reads bits, the highest of a byte first. */
class Bits {
  readonly #bytes: Uint8Array;
  #byte: number;
  #left = 8;

  constructor(bytes: Uint8Array, from: number) {
    this.#bytes = bytes;
    this.#byte = from;
  }

  /** The byte that is next, on a byte's edge. */
  get place(): number {
    return this.#left === 8 ? this.#byte : this.#byte + 1;
  }

  /** n bits, n ≤ 32, as a number without a sign. */
  take(n: number): number {
    let value = 0;
    let wanted = n;
    while (wanted > 0) {
      if (this.#byte >= this.#bytes.length) throw new Error('the FLAC file is cut off.');
      const count = Math.min(wanted, this.#left);
      const bits = (this.#bytes[this.#byte] >> (this.#left - count)) & ((1 << count) - 1);
      value = value * 2 ** count + bits;
      wanted -= count;
      this.#left -= count;
      if (this.#left === 0) {
        this.#left = 8;
        this.#byte++;
      }
    }
    return value;
  }

  /** n bits with a sign. */
  signed(n: number): number {
    const value = this.take(n);
    return value >= 2 ** (n - 1) ? value - 2 ** n : value;
  }

  /** How many zeros come before the next one. */
  unary(): number {
    let zeros = 0;
    while (this.take(1) === 0) zeros++;
    return zeros;
  }

  align(): void {
    if (this.#left !== 8) this.take(this.#left);
  }
}

/** Coefficients of the fixed predictors of order 0 to 4. */
const FIXED = [[], [1], [2, -1], [3, -3, 1], [4, -6, 4, -1]];

/** @throws {Error} for what is no FLAC file, is cut off or uses what the standard reserves. */
export function decodeFlac(bytes: Uint8Array): Recording {
  if (String.fromCharCode(...bytes.subarray(0, 4)) !== 'fLaC') throw new Error('this is not a FLAC file.');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let place = 4;
  let header: { sampleRate: number; count: number; bitsPerSample: number; total: number } | undefined;
  for (let last = false; !last; ) {
    const kind = view.getUint8(place);
    last = (kind & 128) !== 0;
    const size = view.getUint32(place) & 0xffffff;
    if ((kind & 127) === 0) {
      const bits = new Bits(bytes, place + 14);
      const sampleRate = bits.take(20);
      header = { sampleRate, count: bits.take(3) + 1, bitsPerSample: bits.take(5) + 1, total: bits.take(36) };
    }
    place += 4 + size;
  }
  if (!header) throw new Error('the FLAC file does not say what it holds.');
  const { sampleRate, count, bitsPerSample, total } = header;
  const channels = Array.from({ length: count }, () => new Int32Array(total));
  const bits = new Bits(bytes, place);
  for (let at = 0; at < total; ) at += readFrame(bits, channels, bitsPerSample, at);
  return { channels, sampleRate, bitsPerSample };
}

/** Reads one frame into the channels from sample `at`; returns how many samples it held. */
function readFrame(bits: Bits, channels: Int32Array[], width: number, at: number): number {
  if (bits.take(15) !== 0x7ffc)
    throw new Error('the FLAC file is damaged: a frame does not begin where it should.');
  bits.take(1);
  const sizeCode = bits.take(4);
  const rateCode = bits.take(4);
  const layout = bits.take(4);
  bits.take(4);
  // The frame's number, coded as a letter in UTF-8: as many bytes follow as ones lead, less one.
  for (let mask = bits.take(8); mask & 64 && mask & 128; mask = (mask << 1) | 128) bits.take(8);
  const size =
    sizeCode === 1
      ? 192
      : sizeCode < 6
        ? 576 << (sizeCode - 2)
        : sizeCode < 8
          ? bits.take(8 * (sizeCode - 5)) + 1
          : 256 << (sizeCode - 8);
  if (rateCode >= 12) bits.take(rateCode === 12 ? 8 : 16);
  bits.take(8);
  const blocks = channels.map((_, i) => {
    // Of a pair coded as its difference, that one needs a bit more.
    const side = (layout === 8 && i === 1) || (layout === 9 && i === 0) || (layout === 10 && i === 1);
    return readSubframe(bits, size, width + (side ? 1 : 0));
  });
  bits.align();
  bits.take(16);
  unpair(blocks, layout);
  for (const [i, block] of blocks.entries()) channels[i].set(block.subarray(0, channels[i].length - at), at);
  return size;
}

/** Left/side, side/right and mid/side back to left and right. */
function unpair(blocks: Int32Array[], layout: number): void {
  if (layout < 8) return;
  const [a, b] = blocks;
  for (let i = 0; i < a.length; i++) {
    if (layout === 8) b[i] = a[i] - b[i];
    else if (layout === 9) a[i] += b[i];
    else {
      const twice = 2 * a[i] + (b[i] & 1);
      a[i] = (twice + b[i]) >> 1;
      b[i] = (twice - b[i]) >> 1;
    }
  }
}

function readSubframe(bits: Bits, size: number, fullWidth: number): Int32Array {
  bits.take(1);
  const kind = bits.take(6);
  const wasted = bits.take(1) ? bits.unary() + 1 : 0;
  const width = fullWidth - wasted;
  const block = new Int32Array(size);
  if (kind === 0) block.fill(bits.signed(width));
  else if (kind === 1) for (let i = 0; i < size; i++) block[i] = bits.signed(width);
  else if (kind >= 8 && kind <= 12) predict(bits, block, width, kind - 8);
  else if (kind >= 32) predict(bits, block, width, kind - 31, true);
  else throw new Error(`the FLAC file uses a reserved kind of sub-frame (${kind}).`);
  if (wasted) for (let i = 0; i < size; i++) block[i] <<= wasted;
  return block;
}

/** Samples as what a linear predictor, fixed or stored, leaves over. */
function predict(bits: Bits, block: Int32Array, width: number, order: number, stored = false): void {
  for (let i = 0; i < order; i++) block[i] = bits.signed(width);
  let coefficients = FIXED[order];
  let shift = 0;
  if (stored) {
    const precision = bits.take(4) + 1;
    shift = bits.signed(5);
    coefficients = Array.from({ length: order }, () => bits.signed(precision));
  }
  readResidual(bits, block, order);
  const unit = 2 ** shift;
  for (let i = order; i < block.length; i++) {
    let sum = 0;
    for (let j = 0; j < order; j++) sum += coefficients[j] * block[i - 1 - j];
    block[i] += Math.floor(sum / unit);
  }
}

/** Rice codes in partitions, each with a parameter of its own. */
function readResidual(bits: Bits, block: Int32Array, order: number): void {
  const method = bits.take(2);
  if (method > 1) throw new Error('the FLAC file uses a reserved coding of residuals.');
  const size = method === 0 ? 4 : 5;
  const partitions = 1 << bits.take(4);
  let i = order;
  for (let p = 0; p < partitions; p++) {
    const end = ((p + 1) * block.length) / partitions;
    const parameter = bits.take(size);
    if (parameter === (1 << size) - 1) {
      const width = bits.take(5);
      for (; i < end; i++) block[i] = width > 0 ? bits.signed(width) : 0;
      continue;
    }
    for (; i < end; i++) {
      const high = bits.unary();
      const code = high * 2 ** parameter + bits.take(parameter);
      block[i] = code & 1 ? -(code + 1) / 2 : code / 2;
    }
  }
}
