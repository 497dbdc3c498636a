// The training loop: steps, validation, checkpoints, early stopping; stopped and resumed it ends with the same bits.
import { FormatError } from './errors.ts';
import { loadTensors } from './model-file.ts';
import {
  clipGradients,
  EarlyStopping,
  type Optimiser,
  type Schedule,
  type WeightAverage,
  zeroGradients,
} from './optimisers.ts';
import type { Random } from './random.ts';
import { fromFloats, readSafetensors, type StoredTensor, writeSafetensors } from './safetensors.ts';
import type { Tensor } from './tensor.ts';

/** Where checkpoints are kept: a file (`checkpoint.node.ts`), a browser's storage, memory. */
export interface CheckpointStore {
  /** Replaces the checkpoint as a whole: a reader sees the old one or the new one. */
  save(bytes: Uint8Array): Promise<void>;
  /** The last checkpoint, if there is one. */
  load(): Promise<Uint8Array | undefined>;
}

export interface TrainingProgress {
  /** Steps done. */
  readonly step: number;
  readonly steps: number;
  /** Loss of the last step. */
  readonly loss: number;
  /** Norm of the gradients before clipping. */
  readonly norm: number;
  /** Validation score, in the steps that took one. */
  readonly score?: number;
}

export interface TrainingOptions {
  optimiser: Optimiser;
  /** Steps in all. */
  steps: number;
  /**
   * One step: reads its batch (for step number `step`), runs forward and backward, returns the loss. Gradients are 0
   * before, clipped and applied after.
   */
  batch(step: number): number | Promise<number>;
  /** Learning rate by step; default the optimiser's own, unchanged. */
  schedule?: Schedule;
  /** Largest norm of the gradients; default none. */
  maxNorm?: number;
  /** Random streams that `batch` and dropout draw from: they go on after a resume as if never stopped. */
  random?: readonly Random[];
  /** Further tensors that live from step to step, by name (a carried state). */
  carried?: ReadonlyMap<string, Tensor>;
  average?: WeightAverage;
  /** Steps between takes into the average; default 1. */
  averageFrom?: number;
  /** The place in the data and whatever else `batch` remembers, as JSON. */
  place?: { get(): unknown; set(place: unknown): void };
  /** Score on validation data, lower is better, every `validateEvery` steps. */
  validate?(): number | Promise<number>;
  validateEvery?: number;
  /** Validations without a better score after which training ends. */
  patience?: number;
  checkpoints?: CheckpointStore;
  /** Steps between checkpoints; default 100. */
  checkpointEvery?: number;
  /** Goes on from the stored checkpoint; without one it starts from the beginning. */
  resume?: boolean;
  onProgress?(progress: TrainingProgress): void;
  /** Stops after the current step, wherever the stop comes from (see {@link TURN}); the state is saved to `checkpoints` before `train` returns. */
  signal?: AbortSignal;
}

/** What every training of a room's network takes: how long, how fast, how watched, and where it is kept. */
export interface RunOptions {
  readonly steps: number;
  readonly learningRate: number;
  readonly seed: number;
  /** Training steps between two validations. */
  readonly validateEvery: number;
  readonly checkpoints?: CheckpointStore;
  readonly checkpointEvery?: number;
  /** What makes this training another than others: a checkpoint of another identity is refused. */
  readonly identity?: string;
  readonly resume?: boolean;
  readonly signal?: AbortSignal;
}

export interface TrainingResult {
  /** Steps done in all, including those before a resume. */
  readonly steps: number;
  readonly loss: number;
  readonly best: number;
  readonly stopped: 'done' | 'early' | 'aborted';
}

/**
 * Milliseconds of computing after which the rest of the program gets a turn: signals, messages and timers, which may
 * stop the training, are heard between two turns alone.
 */
const TURN = 40;

interface Progress {
  step: number;
  loss: number;
  best: number;
  waited: number;
}

/**
 * Trains until `steps` are done, `patience` runs out or `signal` aborts.
 * @throws {FormatError} when the checkpoint belongs to another model.
 * @throws {NumericError} when a loss or gradient is not finite; the last checkpoint stays.
 */
export async function train(options: TrainingOptions): Promise<TrainingResult> {
  const { optimiser, steps, schedule, maxNorm = Number.POSITIVE_INFINITY } = options;
  const stopping = new EarlyStopping(options.patience ?? Number.POSITIVE_INFINITY);
  const progress: Progress = { step: 0, loss: Number.NaN, best: stopping.best, waited: 0 };
  if (options.resume) {
    const bytes = await options.checkpoints?.load();
    if (bytes) restore(bytes, options, progress);
    stopping.best = progress.best;
    stopping.waited = progress.waited;
  }
  const save = async (): Promise<void> => {
    progress.best = stopping.best;
    progress.waited = stopping.waited;
    await options.checkpoints?.save(checkpoint(options, progress));
  };
  let stopped: TrainingResult['stopped'] = 'done';
  let turn = Number.NEGATIVE_INFINITY;
  while (progress.step < steps) {
    if (performance.now() - turn >= TURN) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      turn = performance.now();
    }
    if (stopping.shouldStop) stopped = 'early';
    else if (options.signal?.aborted) stopped = 'aborted';
    if (stopped !== 'done') break;
    const { step } = progress;
    if (schedule) optimiser.learningRate = schedule(step);
    zeroGradients(optimiser.parameters);
    progress.loss = await options.batch(step);
    const norm = clipGradients(optimiser.parameters, maxNorm);
    optimiser.step();
    if (options.average && step >= (options.averageFrom ?? 0)) options.average.update();
    progress.step++;
    let score: number | undefined;
    if (options.validate && progress.step % (options.validateEvery ?? 100) === 0) {
      score = await options.validate();
      stopping.check(score);
    }
    options.onProgress?.({ step: progress.step, steps, loss: progress.loss, norm, score });
    if (options.checkpoints && progress.step % (options.checkpointEvery ?? 100) === 0) await save();
  }
  await save();
  return { steps: progress.step, loss: progress.loss, best: stopping.best, stopped };
}

/** Everything that training goes on from, by name. */
function tensorsOf({ optimiser, carried, average }: TrainingOptions): Map<string, Tensor> {
  const all = new Map<string, Tensor>();
  const add = (prefix: string, tensors: ReadonlyMap<string, Tensor>): void => {
    for (const [name, tensor] of tensors) all.set(`${prefix}${name}`, tensor);
  };
  add('', optimiser.parameters);
  add('optimiser.', optimiser.state.tensors);
  if (carried) add('carried.', carried);
  if (average) add('average.', average.state.tensors);
  return all;
}

function checkpoint(options: TrainingOptions, progress: Progress): Uint8Array {
  const { optimiser, random, place, average } = options;
  const tensors = new Map<string, StoredTensor>();
  for (const [name, { data, shape }] of tensorsOf(options)) {
    tensors.set(name, fromFloats(data, shape, data instanceof Float64Array ? 'F64' : 'F32'));
  }
  const state = {
    progress: { ...progress, best: Number.isFinite(progress.best) ? progress.best : null },
    optimiser: optimiser.state.numbers,
    average: average?.state.numbers,
    random: random?.map((stream) => stream.state),
    place: place?.get(),
  };
  return writeSafetensors({ metadata: { kind: 'checkpoint', state: JSON.stringify(state) }, tensors });
}

/** What a checkpoint holds beside tensors. */
interface StoredState {
  progress: Omit<Progress, 'best'> & { best: number | null };
  optimiser: Record<string, number>;
  average?: Record<string, number>;
  random?: number[][];
  place?: unknown;
}

/** Parses and checks it, so that nothing is changed by a checkpoint that does not fit. */
function readState(text: string, { optimiser, average, random }: TrainingOptions): StoredState {
  let state: Partial<StoredState> | null = null;
  try {
    state = JSON.parse(text);
  } catch {
    // Reported below.
  }
  const { step, waited, best } = state?.progress ?? {};
  const isCount = (n: unknown): boolean => Number.isSafeInteger(n) && (n as number) >= 0;
  const fits = (own: Record<string, number>, stored?: Record<string, number> | null): boolean =>
    Object.keys(own).every((name) => Number.isFinite(stored?.[name]));
  const isStream = (stored: unknown): boolean =>
    Array.isArray(stored) && stored.length === 4 && stored.every((n) => (n | 0) === n);
  const whole =
    isCount(step) &&
    isCount(waited) &&
    (best === null || Number.isFinite(best)) &&
    fits(optimiser.state.numbers, state?.optimiser) &&
    (!average || fits(average.state.numbers, state?.average)) &&
    (random ?? []).every((_, i) => isStream(state?.random?.[i]));
  if (!whole)
    throw new FormatError('the checkpoint is damaged or of another training; begin without resuming.');
  return state as StoredState;
}

function restore(bytes: Uint8Array, options: TrainingOptions, progress: Progress): void {
  const file = readSafetensors(bytes);
  if (file.metadata.kind !== 'checkpoint' || !file.metadata.state) {
    throw new FormatError('the file to resume from is no checkpoint; pass the one that training wrote.');
  }
  const state = readState(file.metadata.state, options);
  loadTensors(file, tensorsOf(options));
  Object.assign(progress, state.progress, { best: state.progress.best ?? Number.POSITIVE_INFINITY });
  options.optimiser.state.numbers = state.optimiser;
  if (options.average && state.average) options.average.state.numbers = state.average;
  options.random?.forEach((stream, i) => {
    stream.state = state.random![i];
  });
  options.place?.set(state.place);
}
