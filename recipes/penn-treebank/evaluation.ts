// Scores a network on a running text, word by word: as it is, with a cache of its own past, and learning on as it reads.
import { zeroGradients } from '../../src/lstm/index.ts';
import type { WordNetwork } from '../../src/words/index.ts';
import { DynamicLearner, type DynamicOptions } from './dynamic.ts';

/** Steps at a time, where nothing is learned. */
export const TIME = 20;

export interface EvaluationOptions {
  /** Learn on while reading; default not. */
  readonly dynamic?: DynamicOptions;
  readonly cache?: { readonly flatness: number; readonly window: number };
  readonly onProgress?: (word: number) => void;
}

/** Probabilities of the words that came, by the network and by the cache. */
export interface Evaluation {
  readonly network: Float64Array;
  readonly cache: Float64Array;
}

/**
 * The neural cache (Grave, Joulin & Usunier 2017): what followed when the network's output was like it is now,
 * p(w) ∝ Σ exp(flatness · h · hᵢ) over the last `window` steps i after which w came.
 */
class NeuralCache {
  readonly #window: number;
  readonly #flatness: number;
  readonly #width: number;
  readonly #states: Float32Array;
  readonly #words: Int32Array;
  #seen = 0;

  constructor(window: number, flatness: number, width: number) {
    this.#window = window;
    this.#flatness = flatness;
    this.#width = width;
    this.#states = new Float32Array(window * width);
    this.#words = new Int32Array(window);
  }

  /** The probability of `word` after `h`. */
  probability(h: ArrayLike<number>, word: number): number {
    const count = Math.min(this.#seen, this.#window);
    let own = 0;
    let all = 0;
    for (let i = 0; i < count; i++) {
      let dot = 0;
      const from = i * this.#width;
      for (let j = 0; j < this.#width; j++) dot += h[j] * this.#states[from + j];
      const weight = Math.exp(this.#flatness * dot);
      all += weight;
      if (this.#words[i] === word) own += weight;
    }
    return all > 0 ? own / all : 0;
  }

  add(h: ArrayLike<number>, word: number): void {
    const slot = this.#seen++ % this.#window;
    for (let j = 0; j < this.#width; j++) this.#states[slot * this.#width + j] = h[j];
    this.#words[slot] = word;
  }
}

/**
 * Reads `words` from an empty memory. Each word but the first is scored before anything is learned from it, so dynamic
 * evaluation (Mikolov et al. 2010, Krause et al. 2018) sees no word that it predicts. The weights are put back.
 */
export function evaluate(
  network: WordNetwork,
  words: Int32Array,
  options: EvaluationOptions = {},
): Evaluation {
  const { engine } = network;
  const { embeddingDim } = network.sizes;
  const { dynamic, cache } = options;
  const time = dynamic?.time ?? TIME;
  const shape = [time, 1];
  const [x, y] = [engine.intTensor(shape), engine.intTensor(shape)];
  const [state, before] = [network.createBatchState(1), network.createBatchState(1)];
  const past = cache && new NeuralCache(cache.window, cache.flatness, embeddingDim);
  const learner = dynamic && new DynamicLearner(network, dynamic);
  const count = words.length - 1;
  const scores = { network: new Float64Array(count), cache: new Float64Array(count) };
  for (let from = 0; from < count; from += time) {
    for (let t = 0; t < time; t++) {
      const inside = from + t < count;
      x.data[t] = inside ? words[from + t] : 0;
      y.data[t] = inside ? words[from + t + 1] : -1;
    }
    for (const [i, { h, c }] of state.entries()) {
      before[i].h.set(h.data);
      if (c) before[i].c!.set(c.data);
    }
    const hidden = network.hidden(x, state);
    const logits = network.decoder.forward(hidden);
    for (let t = 0; t < time && from + t < count; t++) {
      const row = logits.data.subarray(t * logits.width, (t + 1) * logits.width);
      const h = hidden.data.subarray(t * embeddingDim, (t + 1) * embeddingDim);
      const word = words[from + t + 1];
      scores.network[from + t] = probability(row, word);
      if (!past) continue;
      scores.cache[from + t] = past.probability(h, word);
      past.add(h, word);
    }
    if (learner) {
      zeroGradients(network.parameters);
      network.learn(x, y, before);
      learner.step();
    }
    options.onProgress?.(from);
  }
  learner?.end();
  return scores;
}

function probability(logits: ArrayLike<number>, word: number): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < logits.length; i++) if (logits[i] > most) most = logits[i];
  let sum = 0;
  for (let i = 0; i < logits.length; i++) sum += Math.exp(logits[i] - most);
  return Math.exp(logits[word] - most) / sum;
}

/** Perplexity with the cache mixed in by `share`. */
export function perplexity({ network, cache }: Evaluation, share = 0): number {
  let sum = 0;
  for (let i = 0; i < network.length; i++) sum += Math.log((1 - share) * network[i] + share * cache[i]);
  return Math.exp(-sum / network.length);
}
