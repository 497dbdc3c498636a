// A small model with everything that training must go on from: momentum, Adam, dropout, carried state, average, place.
import type { Engine } from '../engine.ts';
import { Dropout } from '../layers/dropout.ts';
import { Embedding } from '../layers/embedding.ts';
import { Linear } from '../layers/linear.ts';
import { LSTM } from '../layers/lstm.ts';
import { LinearCrossEntropy } from '../losses.ts';
import { Adam, cosine, SGD, WeightAverage } from '../optimisers.ts';
import { Random } from '../random.ts';
import { namedParameters, type Tensor } from '../tensor.ts';
import { type CheckpointStore, type TrainingOptions, type TrainingProgress, train } from '../train.ts';
import { hashTensors } from './hash.ts';

/** Checkpoints in memory; what was saved, newest last. */
export function memoryCheckpoints(first?: Uint8Array): CheckpointStore & { saved: Uint8Array[] } {
  const saved = first ? [first] : [];
  return {
    saved,
    save: async (bytes) => void saved.push(bytes.slice()),
    load: async () => saved.at(-1),
  };
}

export interface Task {
  readonly options: TrainingOptions;
  /** The hash of all that training changes. */
  hash(): string;
  /** Losses of the steps that ran here, by number. */
  readonly losses: Map<number, number>;
}

const [TIME, BATCH, WORDS] = [6, 3, 11];

/** Learns to name the next of a stream of ids, of which `place` remembers how far it was read. */
export function makeTask(engine: Engine, kind: 'sgd' | 'adam', steps: number): Task {
  const weights = new Random(7);
  const [noise, data] = [new Random(1), new Random(2)];
  const embedding = new Embedding(engine, { numEmbeddings: WORDS, embeddingDim: 8, random: weights });
  const dropout = new Dropout(engine, { p: 0.3, random: noise });
  const lstm = new LSTM(engine, {
    inputSize: 8,
    hiddenSize: 8,
    numLayers: 2,
    peepholes: true,
    random: weights,
  });
  const decoder = new Linear(engine, {
    inputSize: 8,
    outputSize: WORDS,
    weight: embedding.weight,
    random: weights,
  });
  const head = new LinearCrossEntropy(decoder, TIME * BATCH);
  const parameters = namedParameters({ embedding, lstm, decoder });
  const optimiser =
    kind === 'sgd'
      ? new SGD(parameters, { learningRate: 0.3, momentum: 0.9 })
      : new Adam(parameters, { learningRate: 0.01, weightDecay: 0.01, decoupled: true });
  const average = new WeightAverage(parameters);
  const ids = engine.intTensor([TIME, BATCH]);
  const targets = engine.intTensor([TIME, BATCH]);
  const state = lstm.createBatchState(BATCH);
  const carried = new Map<string, Tensor>([
    ['h', state.h],
    ['c', state.c!],
  ]);
  const losses = new Map<number, number>();
  let read = 0;
  const options: TrainingOptions = {
    ...{ optimiser, steps, average, averageFrom: 3, carried, random: [noise, data], maxNorm: 0.5 },
    schedule: cosine(kind === 'sgd' ? 0.3 : 0.01, steps, { warmup: 2 }),
    place: { get: () => ({ read }), set: (place) => ({ read } = place as { read: number }) },
    batch(step) {
      for (let i = 0; i < ids.size; i++) {
        ids.data[i] = (read + data.below(3)) % WORDS;
        targets.data[i] = (ids.data[i] * 3 + 1) % WORDS;
        read++;
      }
      const h = lstm.forward(dropout.forward(embedding.forward(ids), true), { state, training: true });
      const loss = head.forward(h, targets);
      embedding.backward(dropout.backward(lstm.backward(head.backward(h.shape))!));
      losses.set(step, loss);
      return loss;
    },
  };
  const hash = (): string =>
    `${hashTensors([
      ...[...parameters.values(), ...carried.values()],
      ...[...optimiser.state.tensors.values(), ...average.state.tensors.values()],
    ])} ${JSON.stringify([optimiser.state.numbers, average.state.numbers, noise.state, data.state, read])}`;
  return { options, hash, losses };
}

/** Trains a task and stops after step `at` as Ctrl-C would. */
export async function trainUntil(
  task: Task,
  at: number,
  more: Partial<TrainingOptions>,
): Promise<{ stopped: string; steps: number }> {
  const controller = new AbortController();
  if (at === 0) controller.abort();
  const onProgress = ({ step }: TrainingProgress): void => {
    if (step === at) controller.abort();
  };
  return train({ ...task.options, ...more, signal: controller.signal, onProgress });
}
