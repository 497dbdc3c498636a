// Evaluation word by word: plain as the network's loss, a cache counted by hand, dynamic evaluation that leaves no trace.
import { beforeAll, describe, expect, test } from 'vitest';
import { createEngine, type Engine, Random } from '../../src/lstm/index.ts';
import { hashTensors } from '../../src/lstm/testing/hash.ts';
import { type Cell, WordNetwork } from '../../src/words/network.ts';
import { DynamicLearner, type DynamicOptions, gradientScales } from './dynamic.ts';
import { evaluate, perplexity } from './evaluation.ts';

const VOCABULARY = 11;

let engine: Engine;
beforeAll(async () => {
  engine = await createEngine({ backend: 'wasm', threads: 1 });
});

function networkOf(cell: Cell = 'lstm'): WordNetwork {
  const sizes = { cell, vocabularySize: VOCABULARY, embeddingDim: 8, hiddenSizes: [10] };
  const network = new WordNetwork(engine, sizes, new Random(1));
  // Larger weights than usual, so that words are not all alike.
  for (const { data } of network.parameters.values()) data.set(data.map((weight) => weight * 3));
  return network;
}

const random = new Random(4);
const WORDS = Int32Array.from({ length: 67 }, () => random.below(VOCABULARY));

describe('plain', () => {
  test.each(['lstm', 'gru', 'rnn'] as const)('is the loss of a %s that reads it in one go', (cell) => {
    for (const words of [WORDS, WORDS.subarray(0, 2), WORDS.subarray(0, 21)]) {
      const network = networkOf(cell);
      const count = words.length - 1;
      const [x, y] = [engine.intTensor([count, 1]), engine.intTensor([count, 1])];
      x.data.set(words.subarray(0, count));
      y.data.set(words.subarray(1));
      const loss = network.loss(x, y, network.createBatchState(1));
      const scores = evaluate(networkOf(cell), words);
      expect(scores.network).toHaveLength(count);
      expect(Math.log(perplexity(scores))).toBeCloseTo(loss, 4);
    }
  });
});

describe('the cache', () => {
  test('of all words sums to one, and knows only what was read', () => {
    const network = networkOf();
    const cache = { flatness: 0.8, window: 12 };
    let sum = 0;
    for (let word = 0; word < VOCABULARY; word++) {
      const words = WORDS.slice(0, 40);
      words[39] = word;
      const own = evaluate(network, words, { cache }).cache[38];
      if (!WORDS.subarray(27, 39).includes(word)) expect(own).toBe(0);
      sum += own;
    }
    expect(sum).toBeCloseTo(1, 6);
  });

  test('without regard to the state counts the last words', () => {
    const window = 9;
    const { cache } = evaluate(networkOf(), WORDS, { cache: { flatness: 0, window } });
    for (const [i, share] of cache.entries()) {
      // Words that were predicted before this one.
      const past = WORDS.subarray(Math.max(1, i + 1 - window), i + 1);
      const times = past.filter((word) => word === WORDS[i + 1]).length;
      expect(share).toBeCloseTo(past.length ? times / past.length : 0, 6);
    }
  });

  test('is mixed in by its share', () => {
    const scores = { network: Float64Array.of(0.5, 0.1), cache: Float64Array.of(0, 0.9) };
    expect(perplexity(scores)).toBeCloseTo((0.5 * 0.1) ** -0.5, 10);
    expect(perplexity(scores, 0.25)).toBeCloseTo((0.375 * 0.3) ** -0.5, 10);
    const repeated = Int32Array.from({ length: 200 }, (_, i) => [1, 2, 3, 5, 8][i % 5]);
    const read = evaluate(networkOf(), repeated, { cache: { flatness: 3, window: 50 } });
    expect(perplexity(read, 0.2)).toBeLessThan(perplexity(read));
  });
});

describe('dynamic evaluation', () => {
  const repeated = Int32Array.from({ length: 400 }, (_, i) => [1, 2, 3, 5, 8][i % 5]);
  const options = (network: WordNetwork, learningRate: number, decay = 0): DynamicOptions => ({
    ...{ time: 20, learningRate, decay },
    scales: gradientScales(network, WORDS, { time: 8, batch: 2, batches: 5 }),
  });

  test('learns from a text that repeats itself, and puts the weights back bit for bit', () => {
    const network = networkOf();
    network.plan(20, 2);
    const before = hashTensors(network.parameters.values());
    const plain = evaluate(network, repeated);
    const learned = evaluate(network, repeated, { dynamic: options(network, 0.01) });
    expect(perplexity(learned)).toBeLessThan(perplexity(plain) * 0.9);
    expect(hashTensors(network.parameters.values())).toBe(before);
    expect(evaluate(network, repeated)).toEqual(plain);
  });

  test('has learned from no word that it scores', () => {
    const network = networkOf();
    network.plan(20, 2);
    const dynamic = options(network, 0.05);
    const [plain, learned] = [evaluate(network, WORDS), evaluate(network, WORDS, { dynamic })];
    expect(learned.network.slice(0, 20)).toEqual(plain.network.slice(0, 20));
    expect(learned.network.slice(20)).not.toEqual(plain.network.slice(20));
    // What comes later changes nothing.
    const other = WORDS.slice();
    other.fill(0, 50);
    const changed = evaluate(network, other, { dynamic });
    expect(changed.network.slice(0, 49)).toEqual(learned.network.slice(0, 49));
  });

  test('goes by the gradient over its root mean square, and back towards what was trained', () => {
    const network = networkOf();
    network.plan(20, 2);
    const { scales } = options(network, 0);
    const first = (learningRate: number, decay: number): Map<string, Float32Array> => {
      const learner = new DynamicLearner(network, { time: 20, learningRate, decay, epsilon: 0.01, scales });
      for (const { data, grad } of network.parameters.values()) {
        grad.data.set(data.map((_, i) => Math.sin(i)));
      }
      const before = new Map(
        [...network.parameters].map(([name, { data }]) => [name, Float32Array.from(data)]),
      );
      learner.step();
      learner.step();
      const moved = new Map(
        [...network.parameters].map(([name, { data }]) => [
          name,
          data.map((w, i) => w - before.get(name)![i]),
        ]),
      );
      learner.end();
      for (const [name, { data }] of network.parameters)
        expect(Float32Array.from(data)).toEqual(before.get(name));
      return moved as Map<string, Float32Array>;
    };
    const all = [...scales.values()].flatMap((scale) => [...scale]);
    const mean = all.reduce((a, b) => a + b, 0) / all.length;
    const [free, drawn] = [first(0.01, 0), first(0.01, 0.02)];
    for (const [name, scale] of scales) {
      for (const [i, r] of scale.entries()) {
        const one = (-0.01 * Math.sin(i)) / (r + 0.01);
        expect(free.get(name)![i]).toBeCloseTo(2 * one, 4);
        expect(drawn.get(name)![i]).toBeCloseTo(2 * one - Math.min(1, (0.02 * r) / mean) * one, 4);
      }
    }
  });

  test('tells how far it is', () => {
    const told: number[] = [];
    evaluate(networkOf(), WORDS, { onProgress: (word) => told.push(word) });
    expect(told).toEqual([0, 20, 40, 60]);
  });
});
