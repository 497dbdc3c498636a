// The heads of a matrix memory over known sequences: all steps against all steps before, forward and back.
import type { Engine } from '../engine.ts';
import { ADD, matmul, ZERO } from '../matmul.ts';
import type { Tensor } from '../tensor.ts';
import type { RecurrentState } from './state.ts';

/** How heads lie in what an input is made into. */
export interface HeadsLayout {
  readonly heads: number;
  readonly keySize: number;
  readonly valueSize: number;
  /** Numbers a step. */
  readonly width: number;
  /** Where in these each part begins. */
  readonly at: Readonly<Record<'q' | 'k' | 'v' | 'o' | 'i' | 'f', number>>;
}

/** Tensors of the layer that its heads read and write. */
export interface HeadsRooms {
  /** Projections [time + 1, batch, width], gates open, and their gradients. */
  readonly made: Tensor;
  readonly dMade: Tensor;
  /** What is read [time, batch, heads · valueSize]. */
  readonly output: Tensor;
  /** What was read in the last forward, and its gradient, which the walk back divides as the read was divided. */
  readonly read: Tensor;
  readonly dRead: Tensor;
}

/** Numbers in a head's matrix, n included. */
export const matrixSize = ({ keySize, valueSize }: HeadsLayout): number => (valueSize + 1) * keySize;

/** Heads whose keys are those of the step before: the first half. */
export const shiftedHeads = (heads: number): number => heads >> 1;

/** Sequences side by side, as many steps of each. */
interface Walk {
  readonly time: number;
  readonly batch: number;
}

export class MatrixHeads {
  readonly engine: Engine;
  readonly layout: HeadsLayout;
  readonly #rooms: HeadsRooms;
  readonly #matrix: number;
  /** Scores and decays [batch, heads, time, time]; mixed [time, time] is their product, one head's at a time. */
  readonly #scores: Tensor;
  readonly #decays: Tensor;
  readonly #mixed: Tensor;
  readonly #dMixed: Tensor;
  /** Sums of what is mixed for each step [batch, heads, time], by which what is read is divided. */
  readonly #sums: Tensor;
  /** What a step reads of the memory before. */
  readonly #carried: Tensor;
  /** Keys, as much of them as is left in the last step. */
  readonly #kept: Tensor;
  /** The memory that the last forward began with. */
  readonly #before: Tensor;
  #walk: Walk = { time: 0, batch: 0 };
  #carries = false;

  /** For sequences up to `time` × `batch`. */
  constructor(engine: Engine, layout: HeadsLayout, rooms: HeadsRooms, time: number, batch: number) {
    const { heads, keySize, valueSize } = layout;
    this.engine = engine;
    this.layout = layout;
    this.#rooms = rooms;
    this.#matrix = matrixSize(layout);
    this.#scores = engine.tensor([batch, heads, time, time]);
    this.#decays = engine.tensor([batch, heads, time, time]);
    this.#mixed = engine.tensor([time, time]);
    this.#dMixed = engine.tensor([time, time]);
    this.#sums = engine.tensor([batch, heads, time]);
    this.#carried = engine.tensor([time, Math.max(keySize, valueSize + 1)]);
    this.#kept = engine.tensor([time, keySize]);
    this.#before = engine.tensor([batch, heads * this.#matrix]);
  }

  /** All heads of all sequences: what each step reads, into the output, and the last C into the state. */
  forward(walk: Walk, state?: RecurrentState): void {
    this.#walk = walk;
    this.#carries = state !== undefined;
    if (state) this.#before.data.set(state.c!.data);
    for (let b = 0; b < walk.batch; b++) {
      for (let head = 0; head < this.layout.heads; head++) this.#readHead(b, head, state);
    }
  }

  /** From the gradients of what was read to those of the projections: q, k, v and the gates i and f. */
  backward(): void {
    for (let b = 0; b < this.#walk.batch; b++) {
      for (let head = 0; head < this.layout.heads; head++) this.#readHeadBack(b, head);
    }
  }

  /** Places of a head's parts in one row of a batch. */
  #placesOf(b: number, head: number): { q: number; k: number; v: number; i: number; f: number } {
    const { heads, keySize, valueSize, width, at } = this.layout;
    const { batch } = this.#walk;
    const now = this.#rooms.made.place + (batch + b) * width;
    const shift = head < shiftedHeads(heads) ? batch * width : 0;
    return {
      q: now + at.q + head * keySize,
      k: now - shift + at.k + head * keySize,
      v: now + at.v + head * valueSize,
      i: now + at.i + head,
      f: now + at.f + head,
    };
  }

  /** One head of one sequence: C q of every step into the output, and the last C into the state. */
  #readHead(b: number, head: number, state?: RecurrentState): void {
    const { engine } = this;
    const { heads, keySize, valueSize } = this.layout;
    const { time, batch } = this.#walk;
    const { q, k, v, i, f } = this.#placesOf(b, head);
    const step = batch * this.layout.width;
    const size = time * time;
    const scores = this.#scores.place + (b * heads + head) * size;
    const decays = this.#decays.place + (b * heads + head) * size;
    const mixed = this.#mixed.place;
    const out = this.#rooms.output.place + (b * heads + head) * valueSize;
    const ldOut = batch * heads * valueSize;
    matmul(engine, {
      ...{ m: time, n: time, k: keySize, a: q, lda: step, b: k, ldb: step, transB: true },
      ...{ c: scores, ldc: time, start: ZERO },
    });
    let { floats } = engine.arena;
    const scale = 1 / Math.sqrt(keySize);
    const sums = this.#sums.place + (b * heads + head) * time;
    // decay[t][s] = i_s · f_{s+1} · … · f_t: what is left in step t of what was written in step s.
    for (let t = 0; t < time; t++) {
      const forget = floats[f + t * step];
      const row = decays + t * time;
      let sum = 0;
      for (let s = 0; s < t; s++) {
        const decay = floats[row - time + s] * forget;
        floats[row + s] = decay;
        const mix = decay * floats[scores + t * time + s] * scale;
        floats[mixed + t * time + s] = mix;
        sum += mix;
      }
      const written = floats[i + t * step];
      floats[row + t] = written;
      const own = written * floats[scores + t * time + t] * scale;
      floats[mixed + t * time + t] = own;
      floats[sums + t] = sum + own;
      for (let s = t + 1; s < time; s++) {
        floats[row + s] = 0;
        floats[mixed + t * time + s] = 0;
      }
    }
    matmul(engine, {
      ...{ m: time, n: valueSize, k: time, a: mixed, lda: time, b: v, ldb: step },
      ...{ c: out, ldc: ldOut, start: ZERO },
    });
    if (state) this.#carryOn(b, head, state);
    floats = engine.arena.floats;
    for (let t = 0; t < time; t++) {
      const by = 1 / Math.max(1, Math.abs(floats[sums + t]));
      for (let j = 0; j < valueSize; j++) floats[out + t * ldOut + j] *= by;
    }
  }

  /** What a head reads of the memory that it began with is added to its output, and the memory is carried on. */
  #carryOn(b: number, head: number, state: RecurrentState): void {
    const { engine } = this;
    const { heads, keySize, valueSize } = this.layout;
    const { time, batch } = this.#walk;
    const { q, k, v, f } = this.#placesOf(b, head);
    const step = batch * this.layout.width;
    const scale = 1 / Math.sqrt(keySize);
    const rows = this.#matrix / keySize;
    const decays = this.#decays.place + (b * heads + head) * time * time;
    const sums = this.#sums.place + (b * heads + head) * time;
    const out = this.#rooms.output.place + (b * heads + head) * valueSize;
    const ldOut = batch * heads * valueSize;
    const c0 = this.#before.place + (b * heads + head) * this.#matrix;
    const carried = this.#carried.place;
    matmul(engine, {
      ...{ m: time, n: rows, k: keySize, a: q, lda: step, b: c0, ldb: keySize, transB: true },
      ...{ c: carried, ldc: rows, start: ZERO },
    });
    // A product may have made room, which moves the arena.
    const { floats } = engine.arena;
    let kept = 1;
    for (let t = 0; t < time; t++) {
      kept *= floats[f + t * step];
      for (let j = 0; j < valueSize; j++) {
        floats[out + t * ldOut + j] += kept * scale * floats[carried + t * rows + j];
      }
      floats[sums + t] += kept * scale * floats[carried + t * rows + valueSize];
      const last = floats[decays + (time - 1) * time + t];
      for (let j = 0; j < keySize; j++) {
        floats[this.#kept.place + t * keySize + j] = last * floats[k + t * step + j];
      }
    }
    const c = state.c!.place + (b * heads + head) * this.#matrix;
    for (let j = 0; j < this.#matrix; j++) floats[c + j] = kept * floats[c0 + j];
    const n = c + valueSize * keySize;
    for (let t = 0; t < time; t++) {
      for (let j = 0; j < keySize; j++) floats[n + j] += floats[this.#kept.place + t * keySize + j];
    }
    matmul(engine, {
      ...{ m: valueSize, n: keySize, k: time, a: v, lda: step, transA: true },
      ...{ b: this.#kept.place, ldb: keySize, c, ldc: keySize, start: ADD },
    });
  }

  /** Back through a head's division, in place: the gradient of its sums for each step; 0 where none divides. */
  #divideBack(b: number, head: number): Float64Array {
    const { heads, valueSize } = this.layout;
    const { time, batch } = this.#walk;
    const dSums = new Float64Array(time);
    const { floats } = this.engine.arena;
    const from = (b * heads + head) * valueSize;
    for (let t = 0; t < time; t++) {
      const sum = floats[this.#sums.place + (b * heads + head) * time + t];
      const by = 1 / Math.max(1, Math.abs(sum));
      const at = from + t * batch * heads * valueSize;
      let d = 0;
      for (let j = 0; j < valueSize; j++) {
        d += floats[this.#rooms.dRead.place + at + j] * floats[this.#rooms.read.place + at + j];
        floats[this.#rooms.dRead.place + at + j] *= by;
      }
      if (by < 1) dSums[t] = -d * by * Math.sign(sum);
    }
    return dSums;
  }

  #readHeadBack(b: number, head: number): void {
    const { engine } = this;
    const { time, batch } = this.#walk;
    const { heads, keySize, valueSize } = this.layout;
    const { q, k, v, i, f } = this.#placesOf(b, head);
    const toGradient = this.#rooms.dMade.place - this.#rooms.made.place;
    const step = batch * this.layout.width;
    const size = time * time;
    const scores = this.#scores.place + (b * heads + head) * size;
    const decays = this.#decays.place + (b * heads + head) * size;
    const mixed = this.#mixed.place;
    const d = this.#dMixed.place;
    const dOut = this.#rooms.dRead.place + (b * heads + head) * valueSize;
    const ldOut = batch * heads * valueSize;
    const scale = 1 / Math.sqrt(keySize);
    // Gradients of the sums by which what is read is divided.
    const dSums = this.#divideBack(b, head);
    matmul(engine, {
      ...{ m: time, n: time, k: valueSize, a: dOut, lda: ldOut, b: v, ldb: step, transB: true },
      ...{ c: d, ldc: time, start: ZERO },
    });
    let { floats } = engine.arena;
    // Gradients of ln decay, summed over what is written (columns) and what is read (rows).
    const written = new Float64Array(time);
    const read = new Float64Array(time);
    for (let t = 0; t < time; t++) {
      for (let s = 0; s <= t; s++) {
        const at = t * time + s;
        const decay = floats[decays + at] * scale;
        const mix = decay * floats[scores + at];
        const dMix = floats[d + at] + dSums[t];
        const g = dMix * mix;
        floats[mixed + at] = mix;
        floats[d + at] = dMix * decay;
        written[s] += g;
        read[t] += g;
      }
      for (let s = t + 1; s < time; s++) {
        floats[mixed + t * time + s] = 0;
        floats[d + t * time + s] = 0;
      }
    }
    matmul(engine, {
      ...{ m: time, n: valueSize, k: time, a: mixed, lda: time, transA: true, b: dOut, ldb: ldOut },
      ...{ c: v + toGradient, ldc: step, start: ADD },
    });
    matmul(engine, {
      ...{ m: time, n: keySize, k: time, a: d, lda: time, b: k, ldb: step },
      ...{ c: q + toGradient, ldc: step, start: ADD },
    });
    matmul(engine, {
      ...{ m: time, n: keySize, k: time, a: d, lda: time, transA: true, b: q, ldb: step },
      ...{ c: k + toGradient, ldc: step, start: ADD },
    });
    if (this.#carries) {
      const c0 = this.#before.place + (b * heads + head) * this.#matrix;
      const carried = this.#carried.place;
      matmul(engine, {
        ...{ m: time, n: keySize, k: valueSize, a: dOut, lda: ldOut, b: c0, ldb: keySize },
        ...{ c: carried, ldc: keySize, start: ZERO },
      });
      floats = engine.arena.floats;
      let kept = 1;
      for (let t = 0; t < time; t++) {
        kept *= floats[f + t * step];
        let g = 0;
        for (let j = 0; j < keySize; j++) {
          const n = dSums[t] * floats[c0 + valueSize * keySize + j];
          const dq = kept * scale * (floats[carried + t * keySize + j] + n);
          floats[q + toGradient + t * step + j] += dq;
          g += dq * floats[q + t * step + j];
        }
        read[t] += g;
      }
    }
    // ln decay[t][s] = ln i_s + (F_t − F_s), F the running sum of ln f.
    floats = engine.arena.floats;
    let sum = 0;
    for (let t = time - 1; t >= 0; t--) {
      sum += read[t] - written[t];
      // What is written in step t is not forgotten in step t: F_t and F_s meet at s = t.
      floats[f + toGradient + t * step] += sum * (1 - floats[f + t * step]);
      floats[i + toGradient + t * step] += written[t] * (1 - floats[i + t * step]);
    }
  }
}
