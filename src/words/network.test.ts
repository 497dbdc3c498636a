// The network of words: derivatives of all of it, sizes, streaming beside batches, state carried from batch to batch.
import { describe, expect, it } from 'vitest';
import { createEngine, type Engine, Random, type RecurrentState, ValueError } from '../lstm/index.ts';
import { distance, openDouble, randomise } from '../lstm/testing/engines.ts';
import { expectFault } from '../lstm/testing/errors.ts';
import { expectParameters } from '../lstm/testing/gradients.ts';
import { hashTensors } from '../lstm/testing/hash.ts';
import {
  CELLS,
  type Cell,
  countParameters,
  type NetworkSizes,
  sizesOfControl,
  WordNetwork,
} from './network.ts';
import { pairOf } from './vocabulary.ts';

const [TIME, BATCH] = [5, 2];
// The third and the eighth are read as two.
const IDS = [1, 2, pairOf(3, 5, 7), 3, 0, 1, 4, pairOf(6, 0, 7), 5, 2];
const TARGETS = [3, 3, 0, 1, 4, -1, 5, 2, 6, -1];

/** The cells, and the LSTM with a matrix memory. */
const VARIANTS = [...CELLS, 'lstm with a memory'] as const;

const sizesOf = (variant: (typeof VARIANTS)[number]): NetworkSizes => ({
  ...{ cell: variant.split(' ')[0] as Cell, vocabularySize: 7, embeddingDim: 3, hiddenSizes: [5, 4] },
  ...(variant === 'lstm with a memory' && { memory: { heads: 2, keySize: 2, valueSize: 3 } }),
});

function fillState(state: readonly RecurrentState[], random: Random): void {
  for (const { h, c } of state) {
    randomise(h, random, 0.5);
    if (c) randomise(c, random, 0.5);
  }
}

function batchOf(engine: Engine, time = TIME, ids = IDS, targets = TARGETS) {
  return {
    ids: engine.intTensor([time, BATCH]).set(ids),
    targets: engine.intTensor([time, BATCH]).set(targets),
  };
}

describe.each(VARIANTS)('a network of %s', (cell) => {
  it('learn gives the derivatives of the loss, tied weights and everything that goes missing included', async () => {
    const engine = await openDouble();
    const random = new Random(6);
    const dropouts = { words: 0.3, input: 0.3, between: 0.25, output: 0.2, weights: 0.3 };
    const network = new WordNetwork(engine, sizesOf(cell), random, dropouts);
    for (const parameter of network.parameters.values()) randomise(parameter, random, 0.6);
    const { ids, targets } = batchOf(engine);
    const state = network.createBatchState(BATCH);
    const seed = random.state;
    const learn = (): number => {
      random.state = seed;
      fillState(state, new Random(3));
      return network.learn(ids, targets, state);
    };
    const before = hashTensors(network.parameters.values());
    const first = learn();
    expect(hashTensors(network.parameters.values())).toBe(before);
    expectParameters(network.parameters, learn);
    fillState(state, new Random(3));
    expect(Math.abs(network.loss(ids, targets, state) - first)).toBeGreaterThan(1e-6);
  });

  it('without dropouts learn and loss are the same number', async () => {
    const engine = await openDouble();
    const network = new WordNetwork(engine, sizesOf(cell), new Random(6));
    const { ids, targets } = batchOf(engine);
    const [one, other] = [network.createBatchState(BATCH), network.createBatchState(BATCH)];
    expect(network.learn(ids, targets, one)).toBe(network.loss(ids, targets, other));
    for (const [i, { h }] of one.entries()) expect([...other[i].h.data]).toEqual([...h.data]);
  });

  it('has as many parameters as are counted, the softmax sharing those of the embedding', async () => {
    const engine = await createEngine({ backend: 'plain' });
    const network = new WordNetwork(engine, sizesOf(cell), new Random(1));
    let count = 0;
    for (const { size } of network.parameters.values()) count += size;
    expect(countParameters(sizesOf(cell))).toBe(count);
    expect([...network.parameters.keys()].filter((name) => /^(?:embedding|decoder)/.test(name))).toEqual([
      'embedding.weight',
      'decoder.bias',
    ]);
  });

  it.each(['plain', 'wasm'] as const)('word by word as in a batch, on %s', async (backend) => {
    const engine = await createEngine({ backend });
    const random = new Random(8);
    const network = new WordNetwork(engine, sizesOf(cell), random, { input: 0.5, output: 0.5, weights: 0.5 });
    for (const parameter of network.parameters.values()) randomise(parameter, random, 0.6);
    network.prepareSteps();
    const { ids } = batchOf(engine);
    const hidden = network.hidden(ids, network.createBatchState(BATCH)).data.slice();
    for (let b = 0; b < BATCH; b++) {
      const state = network.createState();
      for (let t = 0; t < TIME; t++) {
        network.read(IDS[t * BATCH + b], state);
        const row = hidden.slice((t * BATCH + b) * 3, (t * BATCH + b + 1) * 3);
        const logits = Float64Array.from(network.logits(state).data);
        const wanted = network.decoder.forward(engine.from(row, [1, 3])).data;
        expect(distance(logits, wanted)).toBeLessThan(1e-5);
        const probabilities = network.probabilities(state).data;
        const total = logits.reduce((sum, x) => sum + Math.exp(x), 0);
        expect(
          distance(
            probabilities,
            logits.map((x) => Math.exp(x) / total),
          ),
        ).toBeLessThan(1e-5);
      }
    }
  });

  it('two batches with the state carried over are one long batch', async () => {
    const engine = await openDouble();
    const network = new WordNetwork(engine, sizesOf(cell), new Random(2));
    const whole = batchOf(engine);
    const state = network.createBatchState(BATCH);
    const loss = network.loss(whole.ids, whole.targets, state);
    const parts = [
      batchOf(engine, 2, IDS.slice(0, 4), TARGETS.slice(0, 4)),
      batchOf(engine, 3, IDS.slice(4), TARGETS.slice(4)),
    ];
    const carried = network.createBatchState(BATCH);
    const losses = parts.map(({ ids, targets }) => network.loss(ids, targets, carried));
    // 4 and 4 targets count.
    expect((losses[0] + losses[1]) / 2).toBeCloseTo(loss, 12);
    for (const [i, { h, c }] of state.entries()) {
      expect(distance(carried[i].h.data, h.data)).toBeLessThan(1e-12);
      if (c) expect(distance(carried[i].c!.data, c.data)).toBeLessThan(1e-12);
    }
  });

  it('gradients of two batches add up, whatever goes missing in each', async () => {
    const engine = await openDouble();
    const random = new Random(6);
    const dropouts = { words: 0.3, input: 0.3, between: 0.25, output: 0.2, weights: 0.3 };
    const network = new WordNetwork(engine, sizesOf(cell), random, dropouts);
    const { ids, targets } = batchOf(engine);
    const seed = random.state;
    const gradients = (): Float64Array =>
      Float64Array.from([...network.parameters.values()].flatMap(({ grad }) => [...grad.data]));
    const learn = (clear: boolean): Float64Array => {
      if (clear) for (const { grad } of network.parameters.values()) grad.fill(0);
      network.learn(ids, targets, network.createBatchState(BATCH));
      return gradients();
    };
    const [first, second] = [learn(true), learn(true)];
    random.state = seed;
    learn(true);
    expect(
      distance(
        learn(false),
        first.map((g, i) => g + second[i]),
      ),
    ).toBeLessThan(1e-12);
  });
});

describe('sizesOfControl', () => {
  it.each<NetworkSizes>([
    { cell: 'lstm', vocabularySize: 7000, embeddingDim: 256, hiddenSizes: [512] },
    { cell: 'lstm', vocabularySize: 7000, embeddingDim: 320, hiddenSizes: [640, 640] },
    { cell: 'gru', vocabularySize: 1000, embeddingDim: 128, hiddenSizes: [200, 300] },
    { ...sizesOf('lstm with a memory'), vocabularySize: 5000, embeddingDim: 128, hiddenSizes: [288] },
  ])('is within 1 % of $cell $embeddingDim $hiddenSizes', (sizes) => {
    const control = sizesOfControl(sizes);
    expect(control).toMatchObject({
      cell: 'rnn',
      vocabularySize: sizes.vocabularySize,
      embeddingDim: sizes.embeddingDim,
    });
    expect(control.hiddenSizes.length).toBe(sizes.hiddenSizes.length);
    const share = countParameters(control) / countParameters(sizes);
    expect(share).toBeGreaterThan(0.99);
    expect(share).toBeLessThanOrEqual(1);
  });

  it('has no matrix memory', () => {
    expect(sizesOfControl(sizesOf('lstm with a memory')).memory).toBeUndefined();
  });

  it('refuses a single layer', () => {
    expectFault(() => sizesOfControl({ ...sizesOf('lstm'), hiddenSizes: [] }), ValueError);
  });
});

describe('WordNetwork', () => {
  it('refuses a cell that it does not know', async () => {
    const engine = await createEngine({ backend: 'plain' });
    const sizes = { ...sizesOf('lstm'), cell: 'cnn' as Cell };
    expectFault(() => new WordNetwork(engine, sizes, new Random(1)), ValueError);
  });

  it('refuses a memory with no layer below it', async () => {
    const engine = await createEngine({ backend: 'plain' });
    const sizes = { ...sizesOf('lstm with a memory'), hiddenSizes: [] };
    expectFault(() => new WordNetwork(engine, sizes, new Random(1)), ValueError);
  });

  it('begins by calling up the words that were read', async () => {
    const engine = await createEngine({ backend: 'plain' });
    const sizes: NetworkSizes = {
      ...{ cell: 'lstm', vocabularySize: 200, embeddingDim: 64, hiddenSizes: [96] },
      memory: { heads: 4, keySize: 32, valueSize: 32 },
    };
    const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
    const read = [5, 6, 7, 50, 51, 52, 53];
    // The share of the words not read that lie below one that was: a half by chance.
    const below = Array.from({ length: 12 }, (_, seed) => {
      const network = new WordNetwork(engine, sizes, new Random(seed));
      const state = network.createState();
      for (const id of [...read, 5, 6]) network.read(id, state);
      const logits = [...network.logits(state).data];
      const others = logits.filter((_, id) => !read.includes(id));
      return mean(read.map((id) => others.filter((other) => other < logits[id]).length / others.length));
    });
    expect(mean(below)).toBeGreaterThan(0.8);
    for (const each of below) expect(each).toBeGreaterThan(0.6);
  });

  it('puts the weights back when a batch is refused', async () => {
    const engine = await createEngine({ backend: 'plain' });
    const network = new WordNetwork(engine, sizesOf('lstm'), new Random(1), { weights: 0.5 });
    const before = hashTensors(network.parameters.values());
    const { ids, targets } = batchOf(engine);
    targets.data[3] = 7;
    const state = network.createBatchState(BATCH);
    expectFault(() => network.learn(ids, targets, state), ValueError);
    expect(hashTensors(network.parameters.values())).toBe(before);
    targets.data[3] = 1;
    expect(network.learn(ids, targets, state)).toBeGreaterThan(0);
  });
});
