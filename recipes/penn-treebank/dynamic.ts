// Dynamic evaluation: a network goes on learning from the text that it has scored, and is drawn back to what it was.
import { zeroGradients } from '../../src/lstm/index.ts';
import type { WordNetwork } from '../../src/words/index.ts';
import { Streams } from '../../src/words/streams.ts';

export interface DynamicOptions {
  /** Words after which it learns. */
  readonly time: number;
  readonly learningRate: number;
  /** How much of the way back to the weights that were trained an average weight goes in a step. */
  readonly decay: number;
  /** Added to the root mean squares; default 0.001. */
  readonly epsilon?: number;
  /** As {@link gradientScales} gives them. */
  readonly scales: ReadonlyMap<string, Float32Array>;
}

/**
 * The root mean square of each weight's gradient, over `batches` batches of `batch` streams of `time` words of what the
 * network was trained on, with nothing missing.
 */
export function gradientScales(
  network: WordNetwork,
  words: Int32Array,
  { time, batch, batches }: { time: number; batch: number; batches: number },
): Map<string, Float32Array> {
  const { engine, parameters } = network;
  const streams = new Streams(words, batch);
  const state = network.createBatchState(batch);
  const [x, y] = [engine.intTensor([time, batch]), engine.intTensor([time, batch])];
  const sums = new Map([...parameters].map(([name, { size }]) => [name, new Float64Array(size)]));
  for (let i = 0; i < batches; i++) {
    if (streams.remaining <= time) streams.restart();
    streams.next(x, y);
    zeroGradients(parameters);
    network.learn(x, y, state);
    for (const [name, { grad }] of parameters) {
      const sum = sums.get(name)!;
      for (const [at, g] of grad.data.entries()) sum[at] += g * g;
    }
  }
  return new Map(
    [...sums].map(([name, sum]) => [name, Float32Array.from(sum, (x) => Math.sqrt(x / batches))]),
  );
}

/**
 * The update of Krause et al. 2018 (RMS with a global prior), with g the gradient, r its root mean square in training,
 * r̄ the mean of all r, and w₀ the weights that were trained:
 *
 *     w ← w − η g / (r + ε) + min(λ r / r̄, 1) (w₀ − w)
 */
export class DynamicLearner {
  readonly #network: WordNetwork;
  readonly #options: DynamicOptions;
  readonly #trained: ReadonlyMap<string, Float32Array>;
  /** λ r / r̄, 1 at most. */
  readonly #pull: ReadonlyMap<string, Float32Array>;

  constructor(network: WordNetwork, options: DynamicOptions) {
    this.#network = network;
    this.#options = options;
    this.#trained = new Map(
      [...network.parameters].map(([name, { data }]) => [name, Float32Array.from(data)]),
    );
    let [sum, count] = [0, 0];
    for (const scale of options.scales.values()) {
      for (const r of scale) sum += r;
      count += scale.length;
    }
    const mean = sum / count;
    this.#pull = new Map(
      [...options.scales].map(([name, scale]) => [
        name,
        scale.map((r) => Math.min(1, (options.decay * r) / mean)),
      ]),
    );
  }

  /** Changes the weights by the gradients that are there. */
  step(): void {
    const { learningRate, epsilon = 0.001, scales } = this.#options;
    for (const [name, { data, grad }] of this.#network.parameters) {
      const [trained, pull, scale] = [this.#trained, this.#pull, scales].map((map) => map.get(name)!);
      const g = grad.data;
      for (let i = 0; i < data.length; i++) {
        const w = data[i];
        data[i] = w - (learningRate * g[i]) / (scale[i] + epsilon) + pull[i] * (trained[i] - w);
      }
    }
  }

  /** Puts back what was trained. */
  end(): void {
    for (const [name, parameter] of this.#network.parameters) parameter.set(this.#trained.get(name)!);
  }
}
