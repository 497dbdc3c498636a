// The arena: one memory in which every tensor of an engine has its place, planned before the first step.
import { BackendError, ShapeError } from './errors.ts';

/** Floats of an engine: float32, or float64 where derivatives are checked. */
export type Floats = Float32Array | Float64Array;

const PAGE = 65_536;
/** The first floats are the control block (`jobs.ts`). */
export const CONTROL_FLOATS = 256;
/** Places begin at 64-byte lines. */
const LINE = 16;
/** Places are float indices in 32 bits: 4 GiB is what WebAssembly addresses. */
const LIMIT = 2 ** 30;

/** Memory that hands out places and never takes one back: an engine and its models live and go together. */
export interface Arena {
  /** Floats by place. Read anew after every allocation: growing replaces the view. */
  readonly floats: Floats;
  /** 32-bit integers by the same places. */
  readonly ints: Int32Array;
  /** Bytes; place p begins at byte 4 p. */
  readonly bytes: Uint8Array;
  /** WebAssembly's memory, where there is one. */
  readonly memory?: WebAssembly.Memory;
  /** Floats handed out so far. */
  readonly used: number;
  /**
   * Reserves `size` floats, set to 0, and returns their place.
   * @throws {ShapeError} when the arena cannot grow that far.
   */
  allocate(size: number): number;
}

function next(used: number, size: number): number {
  if (!Number.isSafeInteger(size) || size < 0) {
    throw new ShapeError(`a tensor cannot have ${size} elements; give whole sizes of 1 or more.`);
  }
  const end = used + Math.ceil(size / LINE) * LINE;
  if (end > LIMIT) {
    throw new ShapeError(
      `the model needs more than ${LIMIT} floats (4 GiB); make its layers, batch or sequence shorter.`,
    );
  }
  return end;
}

/** An arena in WebAssembly memory. `shared` memory lets threads in. */
export class WasmArena implements Arena {
  readonly memory: WebAssembly.Memory;
  used = CONTROL_FLOATS;
  #floats!: Float32Array;
  #ints!: Int32Array;
  #bytes!: Uint8Array;

  constructor(shared: boolean) {
    this.memory = reserve(shared);
    this.#view();
  }

  get floats(): Float32Array {
    return this.#floats;
  }

  get ints(): Int32Array {
    return this.#ints;
  }

  get bytes(): Uint8Array {
    return this.#bytes;
  }

  allocate(size: number): number {
    const place = this.used;
    const end = next(place, size);
    const missing = end * 4 - this.#bytes.byteLength;
    if (missing > 0) {
      try {
        this.memory.grow(Math.ceil(missing / PAGE));
      } catch {
        throw new ShapeError(`no memory for ${size} more floats; make the model, batch or sequence smaller.`);
      }
      this.#view();
    }
    this.used = end;
    return place;
  }

  #view(): void {
    const { buffer } = this.memory;
    this.#floats = new Float32Array(buffer);
    this.#ints = new Int32Array(buffer);
    this.#bytes = new Uint8Array(buffer);
  }
}

/** The largest growable memory that the host grants: 4 GiB of addresses, or less on small devices. */
function reserve(shared: boolean): WebAssembly.Memory {
  for (let maximum = PAGE; ; maximum /= 4) {
    try {
      return new WebAssembly.Memory({ initial: 4, maximum, shared });
    } catch {
      if (maximum < 1024)
        throw new BackendError('no memory for one more engine; close those no longer used.');
    }
  }
}

/** An arena in plain arrays, for the TypeScript kernels: float32, or float64 to check derivatives with. */
export class PlainArena implements Arena {
  used = CONTROL_FLOATS;
  #double: boolean;
  #floats!: Floats;
  #ints!: Int32Array;
  #bytes!: Uint8Array;

  constructor(double: boolean) {
    this.#double = double;
    this.#reserve(PAGE);
  }

  get floats(): Floats {
    return this.#floats;
  }

  get ints(): Int32Array {
    return this.#ints;
  }

  get bytes(): Uint8Array {
    return this.#bytes;
  }

  allocate(size: number): number {
    const place = this.used;
    const end = next(place, size);
    if (end > this.#ints.length) this.#reserve(Math.max(end, this.#ints.length * 2));
    this.used = end;
    return place;
  }

  #reserve(size: number): void {
    const [floats, ints] = [this.#floats, this.#ints];
    this.#ints = new Int32Array(size);
    this.#bytes = new Uint8Array(this.#ints.buffer);
    this.#floats = this.#double ? new Float64Array(size) : new Float32Array(this.#ints.buffer);
    if (ints) this.#ints.set(ints);
    if (floats && this.#double) this.#floats.set(floats);
  }
}
