// A network that hears which phone each frame is: one of those in the aligner's ear.
import {
  Adam,
  type CheckpointStore,
  cosine,
  crossEntropy,
  type Engine,
  IntTensor,
  Linear,
  LSTM,
  type Module,
  namedParameters,
  type Parameter,
  Random,
  type Tensor,
  train,
} from '../../src/lstm/index.ts';
import { CHANNELS } from '../../src/speech/acoustic/acoustic-network.ts';
import { PHONES } from '../../src/speech/prosody/phones.ts';

/** The phones without their stress, and the pause behind them. */
export const CLASSES = PHONES.length + 1;

/** Frames [count × 20], each channel of mean 0 and deviation 1 over all that its speaker said. */
export interface Heard {
  readonly frames: Float32Array;
  readonly count: number;
}

/** Frames whose phones are known: their class, or -1 where it is not. */
export interface Labelled extends Heard {
  readonly labels: Int32Array;
}

export interface HearingOptions {
  readonly steps: number;
  readonly batch: number;
  readonly learningRate: number;
  readonly weightDecay: number;
  readonly seed: number;
  readonly checkpoints?: CheckpointStore;
  readonly resume?: boolean;
  readonly onProgress?: (progress: { step: number; loss: number }) => void;
}

/** Bidirectional LSTM over the frames of an utterance (Graves & Schmidhuber 2005) → a logit for each class. */
export class PhoneClassifier implements Module {
  readonly engine: Engine;
  readonly parameters: Map<string, Parameter>;
  readonly #lstm: LSTM;
  readonly #output: Linear;
  readonly #x: Tensor;
  readonly #lengths: IntTensor;

  /** Takes up to `batch` utterances of up to `time` frames at once. */
  constructor(
    engine: Engine,
    { hiddenSize, layers, dropout }: { hiddenSize: number; layers: number; dropout: number },
    { time, batch }: { time: number; batch: number },
    random: Random,
  ) {
    this.engine = engine;
    this.#lstm = new LSTM(engine, {
      ...{ inputSize: CHANNELS, hiddenSize, numLayers: layers, bidirectional: true },
      ...{ forgetBias: 1, dropout, random },
    });
    this.#output = new Linear(engine, { inputSize: 2 * hiddenSize, outputSize: CLASSES, random });
    this.parameters = namedParameters({ lstm: this.#lstm, output: this.#output });
    this.#lstm.plan(time, batch);
    this.#output.plan(time * batch);
    this.#x = engine.tensor([time, batch, CHANNELS]);
    this.#lengths = engine.intTensor([batch]);
  }

  /** Utterances → logits [time, utterances, classes], valid until the next call. */
  forward(utterances: readonly Heard[], training = false): Tensor {
    const [time, batch] = [Math.max(...utterances.map(({ count }) => count)), utterances.length];
    const x = this.#x.view([time, batch, CHANNELS]).fill(0);
    for (const [b, { frames, count }] of utterances.entries()) {
      for (let t = 0; t < count; t++) {
        x.data.set(frames.subarray(t * CHANNELS, (t + 1) * CHANNELS), (t * batch + b) * CHANNELS);
      }
    }
    const lengths = new IntTensor(this.engine, [batch], this.#lengths.place);
    lengths.set(utterances.map(({ count }) => count));
    return this.#output.forward(this.#lstm.forward(x, { lengths, training }));
  }

  /** The gradient of the last `forward`'s output; those of the parameters are added to. */
  backward(dOutput: Tensor): void {
    this.#lstm.backward(this.#output.backward(dOutput)!, { inputGradient: false });
  }

  /** Trains on the cross-entropy of the frames' classes with AdamW along a half cosine. */
  async learn(examples: readonly Labelled[], options: HearingOptions): Promise<void> {
    const { steps, batch, learningRate, weightDecay } = options;
    const random = new Random(options.seed);
    const sorted = [...examples].sort((a, b) => a.count - b.count);
    const batches = Array.from({ length: Math.ceil(sorted.length / batch) }, (_, i) =>
      sorted.slice(i * batch, (i + 1) * batch),
    );
    const targets = this.engine.intTensor([sorted[sorted.length - 1].count * batch]);
    await train({
      optimiser: new Adam(this.parameters, { learningRate, weightDecay, decoupled: true }),
      steps,
      schedule: cosine(learningRate, steps, { warmup: Math.ceil(steps / 20) }),
      maxNorm: 1,
      random: [random],
      checkpoints: options.checkpoints,
      resume: options.resume,
      batch: () => {
        const some = batches[random.below(batches.length)];
        const logits = this.forward(some, true);
        const wanted = new IntTensor(this.engine, [logits.rows], targets.place);
        wanted.data.fill(-1);
        for (const [b, { labels }] of some.entries()) {
          for (let t = 0; t < labels.length; t++) wanted.data[t * some.length + b] = labels[t];
        }
        const loss = crossEntropy(logits, wanted);
        this.backward(logits);
        return loss;
      },
      onProgress: options.onProgress,
    });
  }

  /** Log-probabilities [count × classes] of one utterance's frames. */
  hear(utterance: Heard): Float32Array {
    const logs = Float32Array.from(this.forward([utterance]).data);
    for (let at = 0; at < logs.length; at += CLASSES) {
      const row = logs.subarray(at, at + CLASSES);
      const top = Math.max(...row);
      const sum = top + Math.log(row.reduce((total, logit) => total + Math.exp(logit - top), 0));
      for (let c = 0; c < CLASSES; c++) row[c] -= sum;
    }
    return logs;
  }
}
