// The training that rhythm, melody and voice have in common: batches of utterances of like length, AdamW, a half cosine.
import {
  Adam,
  cosine,
  FormatError,
  type Module,
  type Random,
  type RunOptions,
  type TrainingResult,
  train,
} from '../lstm/index.ts';
import { SpeechError } from './errors.ts';

/** What those trainings take beside their data. */
export interface BatchOptions extends RunOptions {
  /** Utterances a step. */
  readonly batch: number;
  readonly weightDecay?: number;
  readonly onProgress?: (progress: { step: number; steps: number; loss: number; score?: number }) => void;
}

/** What is learned, and how. */
export interface Lesson<T> {
  readonly network: Module;
  /** Draws the batches; dropout and what else `loss` draws come from it too. */
  readonly random: Random;
  readonly learned: readonly T[];
  readonly validation: readonly T[];
  readonly lengthOf: (example: T) => number;
  /** The mean loss of some examples; in training its gradients are added to the parameters'. */
  readonly loss: (some: readonly T[], training: boolean) => number;
}

/** @throws {SpeechError} where there is nothing to learn from, or nothing to validate on. */
export function checkMaterial(learned: readonly unknown[], validation: readonly unknown[]): void {
  if (learned.length > 0 && validation.length > 0) return;
  throw new SpeechError('training needs utterances, and others to validate on; give at least one of each.');
}

/** The place of a reader among the speakers. @throws {SpeechError} for one that is none of them. */
export function codeOf(name: string, speakers: readonly string[]): number {
  const speaker = speakers.indexOf(name);
  if (speaker < 0) throw new SpeechError(`"${name}" is none of the speakers; name all that are recorded.`);
  return speaker;
}

/** Examples of like length together, so that few steps are idle. */
export function inBatches<T>(examples: readonly T[], batch: number, lengthOf: (example: T) => number): T[][] {
  const sorted = [...examples].sort((a, b) => lengthOf(a) - lengthOf(b));
  return Array.from({ length: Math.ceil(sorted.length / batch) }, (_, i) =>
    sorted.slice(i * batch, (i + 1) * batch),
  );
}

/**
 * Trains on batches drawn at random; the score is the mean loss of those of validation.
 * @throws {NumericError} when a loss is not finite, {FormatError} when the checkpoint to resume from is of another
 * training.
 */
export function trainInBatches<T>(options: BatchOptions, lesson: Lesson<T>): Promise<TrainingResult> {
  const { steps, learningRate, batch, weightDecay = 0, identity = '' } = options;
  const { network, random, learned, validation, lengthOf, loss } = lesson;
  const batches = inBatches(learned, batch, lengthOf);
  const asked = inBatches(validation, batch, lengthOf);
  return train({
    optimiser: new Adam(network.parameters, {
      ...{ learningRate, betas: [0.9, 0.99], weightDecay, decoupled: true },
    }),
    steps,
    schedule: cosine(learningRate, steps, { warmup: Math.min(50, Math.ceil(steps / 10)) }),
    maxNorm: 1,
    random: [random],
    place: placeOf(identity),
    ...{ checkpoints: options.checkpoints, checkpointEvery: options.checkpointEvery },
    ...{ resume: options.resume, signal: options.signal, validateEvery: options.validateEvery },
    validate: () => asked.reduce((sum, some) => sum + loss(some, false), 0) / asked.length,
    batch: () => loss(batches[random.below(batches.length)], true),
    onProgress: options.onProgress,
  });
}

/** Mean and deviation of numbers. */
export function moments(numbers: readonly number[]): { mean: number; deviation: number } {
  const count = Math.max(1, numbers.length);
  const mean = numbers.reduce((a, b) => a + b, 0) / count;
  const square = numbers.reduce((sum, x) => sum + (x - mean) ** 2, 0) / count;
  return { mean, deviation: Math.max(1e-3, Math.sqrt(square)) };
}

/** A training's place that holds nothing but what tells it from others. @throws {FormatError} set to another's. */
export function placeOf(identity: string): { get(): unknown; set(place: unknown): void } {
  return {
    get: () => identity,
    set: (place) => {
      if (place === identity) return;
      throw new FormatError('the checkpoint is of other data or options; begin without resuming.');
    },
  };
}
