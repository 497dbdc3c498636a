// Trains the network of 2002 on a chart: first the chords, until they keep the form by themselves, then the melody.
import { Adam, type Engine, Random, type RecurrentState, type Tensor, train } from '../lstm/index.ts';
import { Counting } from './eck2002-counting.ts';
import { drawChorus, type Form, SILENT, windowStep } from './eck2002-data.ts';
import { BluesNetwork, CHORD_UNITS, MELODY_UNITS, type NetworkShape } from './eck2002-network.ts';
import { Player } from './eck2002-player.ts';

export interface Eck2002Progress {
  readonly phase: 'chords' | 'melody';
  /** Training steps done, in both phases together. */
  readonly epoch: number;
  /** Steps in all. Chords are learned when they are learned, so that this may become less on the way. */
  readonly epochs: number;
  /** Cross-entropy per unit and step. */
  readonly loss: number;
  /**
   * After every 50 steps of the chords: for each step of a chorus that the network plays by itself, 1 where all of the
   * chord is right and 0 where it is not.
   */
  readonly right?: Uint8Array;
}

/** What both phases share. */
export interface Lessons {
  readonly form: Form;
  readonly seed: number;
  readonly onProgress?: (progress: Eck2002Progress) => void;
  readonly signal?: AbortSignal;
}

/** How the chords were learned. */
export interface ChordTraining {
  readonly network: BluesNetwork;
  readonly steps: number;
  /** Smallest distance of a chord output's logit from its threshold in the last check; negative for a wrong chord. */
  readonly margin: number;
  /** Whether the cells also had lessons in counting; see {@link Counting}. */
  readonly counted: boolean;
}

/** Choruses side by side for the chords: row r hears its r-th chorus, so that beginnings and long runs are both learned. */
const CHORD_ROWS = 4;
const CHORD_RATE = 0.02;
/** Logits at least this far from 0: outputs above 0.88 for notes that sound, below 0.12 for others. */
const MARGIN = 2;
/** Choruses that a check hears. */
const CHECKED = 20;
const CHECK_EVERY = 50;
/** Endless rows of choruses side by side for the melody, and the bars of them that a training step hears. */
const MELODY_ROWS = 4;
const MELODY_BARS = 2;
/** Steps after which a row begins anew, as a performance does. */
const MELODY_RESTART = 64;
const MELODY_RATE = 0.01;

/** An attempt at the chords. */
interface Attempt {
  /** With lessons in {@link Counting}. */
  readonly counted: boolean;
  /** Steps at most. */
  readonly limit: number;
}

/**
 * Forms up to the paper's 96 steps are tried by its method first, then counted; longer ones are counted at once, in one
 * long attempt. Fewer training steps for long forms, whose steps take longer.
 */
function attemptsOf({ length }: Form): Attempt[] {
  const limit = Math.round(Math.min(4000, Math.max(750, (3000 * 256) / length)));
  if (length > 96) return [{ counted: true, limit: 2 * limit }];
  return [
    { counted: false, limit: 2000 },
    { counted: true, limit },
  ];
}

/** Steps of melody training. Many small ones: for the same work they taught three times as much as choruses on 16 rows. */
export const MELODY_STEPS = 5000;

/**
 * Learns the chords of a form: experiment 1. A training step is one chorus on four rows with the state carried on,
 * back-propagated through all its steps, and one update by Adam. (The paper updated after every step, by SGD with rate
 * 0.00001, for 15 to 45 minutes of its time.) The network gets the true chord at each step, never its own. Every 50
 * steps it plays 20 choruses by itself; training ends when no output comes near its threshold. If that does not
 * happen in time, a second attempt begins from other weights, with lessons in {@link Counting}; long forms begin with them.
 */
export async function trainChords(
  engine: Engine,
  shape: NetworkShape,
  lessons: Lessons,
  epochsAfter = 0,
): Promise<ChordTraining> {
  let best: ChordTraining | undefined;
  let steps = 0;
  for (const [i, attempt] of attemptsOf(lessons.form).entries()) {
    const before = steps;
    const onProgress: Lessons['onProgress'] = (progress) =>
      lessons.onProgress?.({
        ...progress,
        epoch: before + progress.epoch,
        epochs: before + progress.epochs + epochsAfter,
      });
    const seed = lessons.seed + i * 0x9e37;
    const result = await attemptChords(engine, shape, { ...lessons, seed, onProgress }, attempt);
    steps += result.steps;
    if (!best || result.margin > best.margin) best = result;
    if (best.margin > MARGIN) break;
  }
  return { ...best!, steps };
}

async function attemptChords(
  engine: Engine,
  shape: NetworkShape,
  { form, seed, onProgress, signal }: Lessons,
  { counted, limit }: Attempt,
): Promise<ChordTraining> {
  const random = new Random(seed);
  const network = new BluesNetwork(engine, { ...shape, melodyCells: 0 }, random);
  network.spreadMemory(0, shape.chordCells, form.length);
  const rows = CHORD_ROWS;
  network.plan(form.length, rows);
  const [x, targets, gradient] = roomFor(engine, [form.length, rows, CHORD_UNITS]);
  for (let t = 0; t < form.length; t++) {
    for (let row = 0; row < rows; row++) {
      writeChord(form, windowStep(form, t), x, t * rows + row);
      writeChord(form, windowStep(form, t + 1), targets, t * rows + row);
    }
  }
  const counting = counted ? new Counting(engine, form, shape.chordCells, rows, random) : undefined;
  const parameters = new Map([...network.parameters, ...(counting?.parameters ?? [])]);
  const state = network.createBatchState(rows);
  const player = new Player(network, form);
  const stop = new AbortController();
  let margin = Number.NEGATIVE_INFINITY;
  const { steps } = await train({
    optimiser: new Adam(parameters, { learningRate: CHORD_RATE }),
    schedule: (step) => CHORD_RATE * (1 - (0.9 * step) / limit),
    maxNorm: 1,
    steps: limit,
    signal: stop.signal,
    batch: (step) => {
      signal?.throwIfAborted();
      moveRows(state, step);
      return network.learn(x, targets, state, gradient, counting);
    },
    onProgress: ({ step, loss }) => {
      const isCheck = step % CHECK_EVERY === 0 || step === limit;
      if (isCheck) network.prepareSteps();
      const right = isCheck && onProgress && { right: rightSteps(player) };
      onProgress?.({ phase: 'chords', epoch: step, epochs: limit, loss, ...right });
      if (!isCheck) return;
      margin = player.play({ choruses: CHECKED, untilWrong: true }).chords.margin;
      if (margin > MARGIN) stop.abort();
    },
  });
  return { network, steps, margin, counted };
}

function rightSteps(player: Player): Uint8Array {
  const { length, units } = player.form;
  const { chordUnits } = player.play({ choruses: 1 });
  return Uint8Array.from({ length }, (_, step) => {
    const from = step * CHORD_UNITS;
    return units.subarray(from, from + CHORD_UNITS).every((unit, i) => unit === chordUnits[from + i]) ? 1 : 0;
  });
}

/**
 * Learns melodies over the chords: experiment 2. The chord blocks are those of experiment 1 and stay as they are:
 * the melody's error does not reach them, as in the paper, whose gradients end at a block's inputs. Four rows of
 * choruses, drawn at random without end, are heard two bars at a time with the state carried on, and errors go back
 * through these two bars.
 */
export async function trainMelody(
  engine: Engine,
  shape: NetworkShape,
  lessons: Lessons,
  chords: ChordTraining,
  steps = MELODY_STEPS,
): Promise<BluesNetwork> {
  const { form, seed, onProgress, signal } = lessons;
  const random = new Random(seed + 0x5eed);
  const network = new BluesNetwork(engine, shape, random);
  network.spreadMemory(shape.chordCells, shape.chordCells + shape.melodyCells, form.length);
  network.adoptChords(chords.network);
  const rows = MELODY_ROWS;
  const window = MELODY_BARS * form.stepsPerBar;
  network.plan(window, rows);
  const [x, targets, gradient] = roomFor(engine, [window, rows, network.units]);
  const state = network.createBatchState(rows);
  const streams = Array.from({ length: rows }, () => new Stream(form, random));
  await train({
    optimiser: new Adam(network.parameters, { learningRate: MELODY_RATE }),
    schedule: (step) => MELODY_RATE * (1 - (0.95 * step) / steps),
    maxNorm: 1,
    steps,
    batch: (step) => {
      signal?.throwIfAborted();
      for (const [row, stream] of streams.entries()) {
        if ((step + (row * MELODY_RESTART) / rows) % MELODY_RESTART === 0) {
          clearRow(state, row);
          stream.restart();
        }
        stream.write(x, targets, row);
      }
      const error = network.learn(x, targets, state, gradient);
      network.holdChords();
      return error;
    },
    onProgress: ({ step, loss }) => {
      onProgress?.({ phase: 'melody', epoch: chords.steps + step, epochs: chords.steps + steps, loss });
    },
  });
  return network;
}

/** One row's endless choruses. */
class Stream {
  readonly #form: Form;
  readonly #random: Random;
  #chorus!: Int8Array;
  #step!: number;

  constructor(form: Form, random: Random) {
    this.#form = form;
    this.#random = random;
    this.restart();
  }

  /** Silence while it is counted in, then choruses. */
  restart(): void {
    this.#chorus = new Int8Array(this.#form.length).fill(SILENT);
    this.#step = windowStep(this.#form, 0);
  }

  /** Writes the next steps as inputs, and what follows each as its target. */
  write(x: Tensor, targets: Tensor, row: number): void {
    const [time, rows] = x.shape;
    for (let t = 0; t < time; t++) {
      this.#writeStep(x, t * rows + row);
      this.#step = (this.#step + 1) % this.#form.length;
      if (this.#step === 0) this.#chorus = drawChorus(this.#form, this.#random);
      this.#writeStep(targets, t * rows + row);
    }
  }

  #writeStep(to: Tensor, row: number): void {
    writeChord(this.#form, this.#step, to, row);
    const units = to.data.subarray(row * to.width + CHORD_UNITS).subarray(0, MELODY_UNITS);
    units.fill(0);
    const unit = this.#chorus[this.#step];
    if (unit !== SILENT) units[unit] = 1;
  }
}

const roomFor = (engine: Engine, shape: readonly number[]): [Tensor, Tensor, Tensor] => [
  engine.tensor(shape),
  engine.tensor(shape),
  engine.tensor(shape),
];

function writeChord({ units }: Form, step: number, to: Tensor, row: number): void {
  const chord = units.subarray(step * CHORD_UNITS, (step + 1) * CHORD_UNITS);
  to.data.set(chord, row * to.width);
}

const tensorsOf = ({ h, c }: RecurrentState): Tensor[] => (c ? [h, c] : [h]);

function clearRow(state: RecurrentState, row: number): void {
  for (const { data, width } of tensorsOf(state)) data.fill(0, row * width, (row + 1) * width);
}

/** The first row begins anew, the next goes on from where the first got to, and so on; the last takes turns with itself. */
function moveRows(state: RecurrentState, step: number): void {
  for (const { data, width, rows } of tensorsOf(state)) {
    const kept = step % 2 === 0 ? rows - 1 : rows - 2;
    data.copyWithin(width, 0, kept * width);
    data.fill(0, 0, width);
  }
}
