// Trains a model of words on a reader's own text, in the worker.
import { createEngine } from '../../lstm/index.ts';
import {
  Corpus,
  countParameters,
  isForValidation,
  type Piece,
  piecesOf,
  planFor,
  saveWords,
  stepsFor,
  trainWords,
  WordCounter,
} from '../../words/index.ts';
import type { Call } from '../workers/protocol.ts';
import type { Trained, TrainingPoint } from './types.ts';

/** Fewer words and marks than this teach nothing. */
export const LEAST_TOKENS = 1000;
const MOST_THREADS = 4;
/** Validations without a better score after which training ends. */
const PATIENCE = 3;
const LONGEST = 500;
const SEED = 1;

let stop = new AbortController();

/** Ends the training that runs; it answers with the best weights so far. */
export function stopLearning(): void {
  stop.abort();
}

export async function learn({ text }: { text: string }, { emit }: Call<TrainingPoint>): Promise<Trained> {
  stop = new AbortController();
  const { signal } = stop;
  const counter = new WordCounter();
  const training: Piece[] = [];
  const validation: string[] = [];
  for (const [i, piece] of piecesOf(text).entries()) {
    if (isForValidation(i)) validation.push(piece);
    else {
      counter.add(piece);
      training.push({ read: () => piece });
    }
  }
  const { tokens } = counter;
  if (tokens < LEAST_TOKENS || validation.length === 0) {
    throw new Error(
      `the text has ${tokens} words and marks to learn from; give at least ${LEAST_TOKENS}, in several lines.`,
    );
  }
  const plan = planFor({ tokens, types: counter.types(2) });
  const { time, batch, learningRate, dropouts, weightDecay } = plan;
  const vocabulary = counter.vocabulary(plan.vocabulary);
  const sizes = { cell: 'lstm', vocabularySize: vocabulary.size, ...plan.sizes } as const;
  const steps = stepsFor(plan, tokens, plan.epochs);
  const threads = Math.min(MOST_THREADS, navigator.hardwareConcurrency ?? 1);
  const engine = await createEngine({ threads });
  try {
    const started = performance.now();
    const { network, result, perplexity } = await trainWords({
      ...{ engine, sizes, vocabulary, validation, steps, seed: SEED, signal, patience: PATIENCE },
      source: new Corpus(training, SEED),
      ...{ time, batch, learningRate, dropouts, weightDecay },
      validateEvery: Math.min(stepsFor(plan, tokens, 1), LONGEST),
      onProgress: (progress) => {
        const pace = (performance.now() - started) / 1000 / progress.step;
        emit({ ...progress, secondsLeft: pace * (steps - progress.step) });
      },
    });
    const about = { training: { tokens, steps: result.steps, seed: SEED }, scores: { perplexity } };
    return {
      model: saveWords(network, vocabulary, about),
      ...{ perplexity, steps: result.steps, stopped: result.stopped === 'aborted' },
      ...{ vocabulary: vocabulary.size, parameters: countParameters(sizes) },
    };
  } finally {
    engine.close();
  }
}
