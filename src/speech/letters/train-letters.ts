// Trains the letters network on a dictionary.
import {
  Adam,
  type Engine,
  FormatError,
  IntTensor,
  Random,
  type RunOptions,
  type TrainingResult,
  train,
} from '../../lstm/index.ts';
import { SpeechError } from '../errors.ts';
import { alignSpellings, type SpelledWord } from './align.ts';
import { chunkChances, type SpokenLetters } from './chunk-aligner.ts';
import { LettersNetwork, type LettersSizes } from './network.ts';
import { letterIds } from './spelling.ts';

export interface TrainLettersOptions extends Omit<RunOptions, 'identity'> {
  readonly engine: Engine;
  readonly words: readonly SpelledWord[];
  /** Never learned from: the score is the mean loss on them. */
  readonly validation: readonly SpelledWord[];
  readonly sizes: Omit<LettersSizes, 'chunks'>;
  /** Letters of the longest word that is learned from. Default 20. */
  readonly longest?: number;
  /** How often a chunk of phones must occur; words with rarer ones are left out. Default 4. */
  readonly leastChunk?: number;
  /** Words a step. */
  readonly batch: number;
  readonly dropout?: number;
  readonly onProgress?: (progress: LettersProgress) => void;
}

export interface LettersProgress {
  readonly step: number;
  readonly steps: number;
  /** Nats a letter, smoothed over steps. */
  readonly loss: number;
  /** Nats a letter of validation, in the steps that took it. */
  readonly validation?: number;
}

export interface TrainedLetters {
  readonly network: LettersNetwork;
  readonly chunks: readonly string[];
  /** Words learned from, after those that cannot be aligned or hold rare chunks were left out. */
  readonly words: number;
  readonly result: TrainingResult;
}

/**
 * Aligns the words, then trains a new network to say each letter's chunk, given the right one before it. Batches are
 * of words of one length, in an order that only the seed and the step decide.
 * @throws {SpeechError} when no words are left to learn from.
 */
export async function trainLetters(options: TrainLettersOptions): Promise<TrainedLetters> {
  const { engine, batch, steps, longest = 20, leastChunk = 4, seed } = options;
  const own = options.words.filter(({ letters }) => letters.length <= longest);
  const all = [...own, ...options.validation];
  // Words of validation are aligned with what the others taught: those alone are counted.
  const aligned = alignSpellings(all, { learnFrom: own.length });
  const counts = new Map<string, number>();
  for (const chunks of aligned.slice(0, own.length)) {
    for (const chunk of chunks ?? []) counts.set(chunk, (counts.get(chunk) ?? 0) + 1);
  }
  const chunks = [...counts]
    .filter(([, count]) => count >= leastChunk)
    .map(([chunk]) => chunk)
    .sort();
  const ids = new Map(chunks.map((chunk, id) => [chunk, id]));
  const lessons = all.map(({ letters }, i): SpokenLetters | undefined => {
    const said = aligned[i]?.map((chunk) => ids.get(chunk) ?? -1);
    return said && !said.includes(-1) ? { letters: letterIds(letters), chunks: said } : undefined;
  });
  const isLesson = (lesson: SpokenLetters | undefined): lesson is SpokenLetters => lesson !== undefined;
  const lessonsLearned = lessons.slice(0, own.length).filter(isLesson);
  const lessonsHeld = lessons.slice(own.length).filter(isLesson);
  if (lessonsLearned.length === 0)
    throw new SpeechError('no word is left to learn from: give more words with their phones.');

  const random = new Random(seed);
  const sizes = { ...options.sizes, chunks: chunks.length };
  const network = new LettersNetwork(engine, sizes, random, options.dropout);
  network.chances.set(chunkChances(lessonsLearned, chunks.length));
  const time = Math.max(...[...lessonsLearned, ...lessonsHeld].map(({ letters }) => letters.length));
  network.plan({ time, words: batch, rows: batch });
  const room = [0, 1, 2].map(() => engine.intTensor([time * batch]));
  const run = (some: readonly SpokenLetters[], training: boolean): number => {
    const shape = [some[0].letters.length, some.length];
    const [letters, previous, targets] = room.map(({ place }) => new IntTensor(engine, shape, place));
    for (const [w, lesson] of some.entries()) {
      for (let t = 0; t < shape[0]; t++) {
        const at = t * some.length + w;
        letters.data[at] = lesson.letters[t];
        previous.data[at] = t === 0 ? network.beginning : lesson.chunks[t - 1];
        targets.data[at] = lesson.chunks[t];
      }
    }
    return network.learn(letters, previous, targets, training);
  };

  const order = new Order(lessonsLearned, batch, seed);
  const held = batchesOf(lessonsHeld, batch);
  const optimiser = new Adam(network.parameters, { learningRate: options.learningRate });
  let smooth = Number.NaN;
  const identity = JSON.stringify([sizes, batch, seed, lessonsLearned.length, options.learningRate]);
  const result = await train({
    optimiser,
    steps,
    schedule: trapezium(options.learningRate, steps),
    maxNorm: 1,
    random: [random],
    ...{ checkpoints: options.checkpoints, checkpointEvery: options.checkpointEvery },
    ...{ resume: options.resume, signal: options.signal, validateEvery: options.validateEvery },
    place: {
      get: () => ({ identity, smooth }),
      set: (place) => {
        const stored = place as { identity?: string; smooth?: number } | undefined;
        if (stored?.identity !== identity)
          throw new FormatError('the checkpoint is of another training; begin without resuming.');
        smooth = stored.smooth ?? Number.NaN;
      },
    },
    validate: () => {
      let [loss, letters] = [0, 0];
      for (const some of held) {
        const count = some.length * some[0].letters.length;
        loss += run(some, false) * count;
        letters += count;
      }
      return loss / Math.max(1, letters);
    },
    batch: (step) => {
      const loss = run(order.at(step), true);
      smooth = Number.isFinite(smooth) ? 0.98 * smooth + 0.02 * loss : loss;
      return loss;
    },
    onProgress: ({ step, score }) => {
      options.onProgress?.({
        step,
        steps,
        loss: smooth,
        ...(score === undefined ? {} : { validation: score }),
      });
    },
  });
  return { network, chunks, words: lessonsLearned.length, result };
}

/**
 * A learning rate that rises over 100 steps, stays, and falls to nothing over the last third: until then a stopped
 * training may be resumed for more steps or fewer (Hägele et al. 2024).
 */
function trapezium(rate: number, steps: number): (step: number) => number {
  return (step) => rate * Math.min(1, (step + 1) / Math.min(100, steps / 3), (steps - step) / (steps / 3));
}

/** Batches of words of one length; the last of a length may be smaller. */
function batchesOf(lessons: readonly SpokenLetters[], batch: number): SpokenLetters[][] {
  const byLength = new Map<number, SpokenLetters[]>();
  for (const lesson of lessons) {
    const alike = byLength.get(lesson.letters.length) ?? [];
    byLength.set(lesson.letters.length, alike);
    alike.push(lesson);
  }
  const batches: SpokenLetters[][] = [];
  for (const alike of byLength.values()) {
    for (let from = 0; from < alike.length; from += batch) batches.push(alike.slice(from, from + batch));
  }
  return batches;
}

/** The batches of all steps: each epoch goes once through all words, in an order of its own. */
class Order {
  readonly #lessons: readonly SpokenLetters[];
  readonly #batch: number;
  readonly #seed: number;
  #epoch = -1;
  #batches: SpokenLetters[][] = [];

  constructor(lessons: readonly SpokenLetters[], batch: number, seed: number) {
    this.#lessons = lessons;
    this.#batch = batch;
    this.#seed = seed;
    this.#begin(0);
  }

  at(step: number): SpokenLetters[] {
    // Every epoch has as many batches.
    const epoch = Math.floor(step / this.#batches.length);
    if (epoch !== this.#epoch) this.#begin(epoch);
    return this.#batches[step % this.#batches.length];
  }

  #begin(epoch: number): void {
    const random = new Random(this.#seed * 1000 + epoch + 1);
    this.#epoch = epoch;
    this.#batches = random.shuffle(batchesOf(random.shuffle([...this.#lessons]), this.#batch));
  }
}
