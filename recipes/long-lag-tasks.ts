// The classic tests of memory: what is said at the beginning is asked for at the end, `lag` steps later.
import type { IntTensor, Random, Tensor } from '../src/lstm/index.ts';

/** A batch: inputs [time, batch, inputs], and what is asked for at the last steps. */
export interface Batch {
  readonly x: Tensor;
  /** Classes [asked, batch], for the tasks that ask for such. */
  readonly targets: IntTensor;
  /** The next symbol [time, batch], for the task that predicts it; negative where there is none. */
  readonly next: IntTensor;
  /** Numbers [batch, 1], for the task that asks for one. */
  readonly values: Tensor;
}

export interface Task {
  readonly name: string;
  readonly inputs: number;
  /** Classes, or 1 where a number is asked for. */
  readonly outputs: number;
  /** Last steps at which something is asked for and judged. */
  readonly asked: number;
  /** Whether, in training, the next symbol is asked for at every step besides. */
  readonly predicts?: boolean;
  /** Steps of a sequence. */
  time(lag: number): number;
  /** Writes one sequence, number b of the batch. */
  write(batch: Batch, b: number, lag: number, random: Random): void;
}

/** Sets input `i` of sequence `b` at step `t`. */
function set({ x }: Batch, t: number, b: number, i: number, value = 1): void {
  const [, batch, inputs] = x.shape;
  x.data[(t * batch + b) * inputs + i] = value;
}

/** At the i-th of the last steps, `target` is right. */
function ask({ targets }: Batch, i: number, b: number, target: number): void {
  targets.data[i * targets.shape[1] + b] = target;
}

/**
 * Adding (Hochreiter & Schmidhuber 1997, experiment 4): numbers in [-1, 1], two of them marked, one among the first ten
 * and one in the first half; at the end their sum is asked for, scaled to [0, 1].
 */
const adding: Task = {
  name: 'adding',
  inputs: 2,
  outputs: 1,
  asked: 1,
  time: (lag) => lag,
  write(batch, b, lag, random) {
    const first = random.below(Math.min(10, lag >> 1));
    let second = first;
    while (second === first) second = random.below(lag >> 1);
    let sum = 0;
    for (let t = 0; t < lag; t++) {
      const value = random.uniform() * 2 - 1;
      const marked = t === first || t === second;
      set(batch, t, b, 0, value);
      set(batch, t, b, 1, marked ? 1 : t === 0 || t === lag - 1 ? -1 : 0);
      if (marked) sum += value;
    }
    batch.values.data[b] = 0.5 + sum / 4;
  },
};

/**
 * Temporal order (experiment 6a): X or Y at two places among distractors; which came first and which second?
 * Inputs: X, Y, a, b, c, d, start, end.
 */
const temporalOrder: Task = {
  name: 'temporal order',
  inputs: 8,
  outputs: 4,
  asked: 1,
  time: (lag) => lag,
  write(batch, b, lag, random) {
    const place = (from: number, to: number): number =>
      Math.max(1, Math.floor((from + random.uniform() * (to - from)) * lag));
    const first = place(0.1, 0.2);
    const second = Math.max(first + 1, place(0.5, 0.6));
    const symbols = [random.below(2), random.below(2)];
    for (let t = 0; t < lag; t++) {
      const symbol = t === first ? symbols[0] : t === second ? symbols[1] : 2 + random.below(4);
      set(batch, t, b, t === 0 ? 6 : t === lag - 1 ? 7 : symbol);
    }
    ask(batch, 0, b, symbols[0] * 2 + symbols[1]);
  },
};

/** The Reber grammar: from each state two ways on, a symbol and the next state. B T P S X V E = 0 … 6. */
const REBER: readonly (readonly (readonly [number, number])[])[] = [
  [
    [1, 1],
    [2, 2],
  ],
  [
    [3, 1],
    [4, 3],
  ],
  [
    [1, 2],
    [5, 4],
  ],
  [
    [4, 2],
    [3, 5],
  ],
  [
    [2, 3],
    [5, 5],
  ],
];

/**
 * Embedded Reber grammar (experiment 1), stretched: T or P, then inner strings of the grammar one after another until
 * the lag is reached, then the same T or P, which is asked for. The first experiment's strings had 9 and more symbols;
 * there as here every next symbol is to be predicted, half of them by chance.
 */
const reber: Task = {
  name: 'embedded Reber',
  inputs: 7,
  outputs: 7,
  asked: 1,
  predicts: true,
  time: (lag) => lag + 2,
  write(batch, b, lag, random) {
    const outer = 1 + random.below(2);
    const put = (t: number, symbol: number): void => {
      set(batch, t, b, symbol);
      if (t > 0) batch.next.data[(t - 1) * batch.next.shape[1] + b] = symbol;
    };
    put(0, 0);
    put(1, outer);
    let state = -1;
    for (let t = 2; t < lag + 2; t++) {
      if (state < 0) {
        put(t, 0);
        state = 0;
      } else if (state === 5) {
        put(t, 6);
        state = -1;
      } else {
        const [symbol, next] = REBER[state][random.below(2)];
        put(t, symbol);
        state = next;
      }
    }
    // Asked for as the prediction after the last inner symbol.
    ask(batch, 0, b, outer);
  },
};

/** Symbols to copy. */
const LENGTH = 5;
const KINDS = 4;

/**
 * Copy (Arjovsky, Shah & Bengio 2016, shorter): five symbols of four kinds, `lag` blanks, a cue; then all five, in order.
 */
const copy: Task = {
  name: 'copy',
  inputs: KINDS + 2,
  outputs: KINDS,
  asked: LENGTH,
  time: (lag) => lag + 2 * LENGTH,
  write(batch, b, lag, random) {
    for (let i = 0; i < LENGTH; i++) {
      const symbol = random.below(KINDS);
      set(batch, i, b, symbol);
      ask(batch, i, b, symbol);
    }
    for (let t = LENGTH; t < lag + 2 * LENGTH; t++) set(batch, t, b, t === LENGTH + lag ? KINDS + 1 : KINDS);
  },
};

export const TASKS: readonly Task[] = [adding, temporalOrder, reber, copy];

/** Fills a whole batch with fresh sequences. */
export function fill(task: Task, batch: Batch, lag: number, random: Random): void {
  batch.x.fill(0);
  batch.next.data.fill(-1);
  for (let b = 0; b < batch.x.shape[1]; b++) task.write(batch, b, lag, random);
}
