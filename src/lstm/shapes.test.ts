// Shapes drawn at random: valid ones run to finite numbers, wrong ones are refused with the right error in one sentence.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createEngine, type Engine } from './engine.ts';
import { NumericError, ShapeError, ValueError } from './errors.ts';
import { Embedding } from './layers/embedding.ts';
import { GRU } from './layers/gru.ts';
import { Linear } from './layers/linear.ts';
import { LSTM } from './layers/lstm.ts';
import { blockMask } from './layers/mask.ts';
import type { Recurrent } from './layers/recurrent.ts';
import type { RecurrentOptions } from './layers/recurrent-options.ts';
import { RNN } from './layers/rnn.ts';
import { crossEntropy, LinearCrossEntropy } from './losses.ts';
import { clipGradients, SGD, zeroGradients } from './optimisers.ts';
import { Random } from './random.ts';
import { namedParameters, Tensor } from './tensor.ts';
import { randomise } from './testing/engines.ts';
import { expectFault } from './testing/errors.ts';

const engines: Engine[] = [];
beforeAll(async () => {
  for (const options of [
    { backend: 'wasm' },
    { backend: 'plain' },
    { backend: 'wasm', threads: 2 },
  ] as const) {
    engines.push(await createEngine(options));
  }
});

const size = (max: number): fc.Arbitrary<number> => fc.integer({ min: 1, max });
const kinds = fc.constantFrom('RNN', 'GRU', 'LSTM', 'peepholes', 'projection');

function make(engine: Engine, kind: string, options: RecurrentOptions): Recurrent<RecurrentOptions> {
  if (kind === 'RNN') return new RNN(engine, options);
  if (kind === 'GRU') return new GRU(engine, options);
  const projSize = kind === 'projection' ? Math.max(0, options.hiddenSize - 1) : 0;
  return new LSTM(engine, { ...options, projSize, peepholes: kind === 'peepholes' });
}

const allFinite = (values: ArrayLike<number>): boolean => Array.prototype.every.call(values, Number.isFinite);

describe('valid shapes', () => {
  const shape = fc.record({
    ...{
      kind: kinds,
      inputSize: size(21),
      hiddenSize: size(37),
      numLayers: size(3),
      time: size(7),
      batch: size(11),
    },
    ...{
      bidirectional: fc.boolean(),
      bias: fc.boolean(),
      withLengths: fc.boolean(),
      withState: fc.boolean(),
    },
    ...{ dropout: fc.constantFrom(0, 0.5), which: fc.nat(2), seed: fc.nat(1000) },
  });

  it('run forward and backward, finite, in the shapes that PyTorch has', () => {
    fc.assert(
      fc.property(shape, ({ kind, time, batch, which, seed, withLengths, withState, ...options }) => {
        const engine = engines[which];
        const random = new Random(seed);
        const layer = make(engine, kind, { ...options, random });
        const x = randomise(engine.tensor([time, batch, options.inputSize]), random, 3);
        const lengths = withLengths ? engine.intTensor([batch]) : undefined;
        if (lengths) for (let b = 0; b < batch; b++) lengths.data[b] = 1 + random.below(time);
        const state = withState ? layer.createBatchState(batch) : undefined;
        const y = layer.forward(x, { lengths, state, training: true });
        expect(y.shape).toEqual([time, batch, layer.outputSize * layer.directions]);
        expect(allFinite(y.data)).toBe(true);
        for (let b = 0; lengths && b < batch; b++) {
          for (let t = lengths.data[b]; t < time; t++) {
            const at = (t * batch + b) * y.width;
            expect(y.data.subarray(at, at + y.width).every((v) => v === 0)).toBe(true);
          }
        }
        const dx = layer.backward(y)!;
        expect(dx.shape).toEqual(x.shape);
        expect(allFinite(dx.data)).toBe(true);
        for (const { grad } of layer.parameters.values()) expect(allFinite(grad.data)).toBe(true);
        if (state) expect(allFinite(state.h.data)).toBe(true);
      }),
      { seed: 1, numRuns: 250 },
    );
  });

  it('smaller ones run within a plan, with the results of a layer planned for them', () => {
    const smaller = fc.record({ kind: kinds, time: size(6), batch: size(5), seed: fc.nat(1000) });
    fc.assert(
      fc.property(smaller, ({ kind, time, batch, seed }) => {
        const engine = engines[0];
        const options = { inputSize: 3, hiddenSize: 5, numLayers: 2, bidirectional: true };
        const [planned, own] = [make(engine, kind, options), make(engine, kind, options)];
        planned.plan(6, 5);
        planned.backward(randomise(planned.forward(engine.tensor([6, 5, 3]).fill(9)), new Random(1)));
        zeroGradients(planned.parameters);
        const x = randomise(engine.tensor([time, batch, 3]), new Random(seed));
        const dy = randomise(engine.tensor([time, batch, planned.outputSize * 2]), new Random(seed + 1));
        const results = [planned, own].map((layer) => {
          const y = [...layer.forward(x).data];
          const dx = [...layer.backward(dy)!.data];
          return [y, dx, [...layer.parameters.values()].map((p) => [...p.grad.data])];
        });
        expect(results[0]).toEqual(results[1]);
      }),
      { seed: 1, numRuns: 60 },
    );
  });
});

describe('wrong shapes', () => {
  it('of an input, state, gradient or lengths are refused, and the layer still works', () => {
    const wrong = fc.record({
      kind: kinds,
      time: size(5),
      batch: size(4),
      off: fc.constantFrom(-1, 1),
      which: fc.nat(1),
    });
    fc.assert(
      fc.property(wrong, ({ kind, time, batch, off, which }) => {
        const engine = engines[which];
        const layer = make(engine, kind, { inputSize: 4, hiddenSize: 6, numLayers: 2 });
        const x = randomise(engine.tensor([time, batch, 4]), new Random(1));
        expectFault(() => layer.backward(x), ValueError);
        const before = [...layer.forward(x).data];
        expectFault(() => layer.forward(engine.tensor([time, batch, 4 + off])), ShapeError);
        expectFault(() => layer.forward(engine.tensor([time * batch, 4])), ShapeError);
        expectFault(() => layer.forward(engine.tensor([time + 1, batch, 4])), ShapeError);
        expectFault(() => layer.forward(engine.tensor([time, batch + 1, 4])), ShapeError);
        expectFault(() => layer.plan(time, batch), ShapeError);
        expectFault(() => layer.forward(x, { state: layer.createBatchState(batch + 1) }), ShapeError);
        const foreign = make(engine, kind, { inputSize: 4, hiddenSize: 6 + off, numLayers: 2 });
        const shallow = make(engine, kind, { inputSize: 4, hiddenSize: 6 });
        for (const other of [foreign, shallow]) {
          const state = other.createBatchState(batch);
          expectFault(() => layer.forward(x, { state }), ShapeError);
          expectFault(() => layer.backward(undefined, { stateGradient: state }), ShapeError);
        }
        if (layer instanceof LSTM) {
          const { h } = layer.createBatchState(batch);
          expectFault(() => layer.forward(x, { state: { h } }), ShapeError);
        }
        expectFault(() => layer.forward(x, { lengths: engine.intTensor([batch + 1]) }), ShapeError);
        for (const length of [0, -1, time + 1]) {
          const lengths = engine.intTensor([batch]).set(new Array(batch).fill(length));
          expectFault(() => layer.forward(x, { lengths }), ValueError);
        }
        expectFault(() => layer.backward(engine.tensor([time, batch, layer.outputSize + 1])), ShapeError);
        expect([...layer.forward(x).data]).toEqual(before);
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  it('of layers and tensors are refused', () => {
    const nonsense = fc.constantFrom(0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 60);
    fc.assert(
      fc.property(nonsense, kinds, fc.nat(1), (bad, kind, which) => {
        const engine = engines[which];
        const good = { inputSize: 2, hiddenSize: 3 };
        for (const name of ['inputSize', 'hiddenSize'] as const) {
          expectFault(() => make(engine, kind, { ...good, [name]: bad }), ShapeError);
        }
        expectFault(() => engine.tensor([2, bad]), ShapeError);
        expectFault(() => engine.intTensor([bad]), ShapeError);
        expectFault(() => new Linear(engine, { inputSize: bad, outputSize: 2 }), ShapeError);
        expectFault(() => new Embedding(engine, { numEmbeddings: bad, embeddingDim: 2 }), ShapeError);
        expectFault(() => make(engine, kind, { ...good, numLayers: bad }), ShapeError);
      }),
      { seed: 1, numRuns: 60 },
    );
    const [engine] = engines;
    for (const projSize of [-1, 3, 4, 0.5, Number.NaN]) {
      expectFault(() => new LSTM(engine, { inputSize: 2, hiddenSize: 3, projSize }), ShapeError);
    }
    const dropout = 1;
    expectFault(() => new LSTM(engine, { inputSize: 2, hiddenSize: 3, numLayers: 2, dropout }), ValueError);
    expectFault(() => new LSTM(engine, { inputSize: 2, hiddenSize: 3, maskIh: [1, 0] }), ShapeError);
    expectFault(() => new LSTM(engine, { inputSize: 2, hiddenSize: 3, maskHh: [1, 0] }), ShapeError);
    const tensor = engine.tensor([2, 3]);
    expectFault(() => tensor.set([1]), ShapeError);
    expectFault(() => tensor.view([7]), ShapeError);
    for (const from of [-1, 1, 0.5, Number.NaN]) expectFault(() => tensor.slice(from, [6]), ShapeError);
    expect(tensor.slice(2, [4])).toBeInstanceOf(Tensor);
  });
});

describe('NaN', () => {
  it('in the input, a weight or a state ends a step with NumericError before any weight changes', () => {
    for (const engine of engines) {
      for (const where of ['input', 'weight', 'state'] as const) {
        const lstm = new LSTM(engine, { inputSize: 3, hiddenSize: 5 });
        const decoder = new Linear(engine, { inputSize: 5, outputSize: 4 });
        const x = engine.tensor([3, 2, 3]).fill(0.1);
        const state = lstm.createBatchState(2);
        const tensor = { input: x, weight: lstm.parameters.get('weight_hh_l0')!, state: state.c! }[where];
        tensor.data[1] = Number.NaN;
        const head = new LinearCrossEntropy(decoder, 6);
        expectFault(() => head.forward(lstm.forward(x, { state }), engine.intTensor([6])), NumericError);
        expectFault(
          () => crossEntropy(decoder.forward(lstm.forward(x)).fill(Number.NaN), engine.intTensor([6])),
          NumericError,
        );
      }
      const decoder = new Linear(engine, { inputSize: 5, outputSize: 4 });
      const parameters = namedParameters({ decoder });
      decoder.weight.grad.data[3] = Number.POSITIVE_INFINITY;
      expectFault(() => clipGradients(parameters, 1), NumericError);
      for (const learningRate of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
        expectFault(() => new SGD(parameters, { learningRate }), ValueError);
      }
      expectFault(() => new SGD(new Map(), { learningRate: 1 }), ValueError);
    }
  });
});

describe('blockMask', () => {
  it('has a 1 where the blocks of row and column are connected, once for each gate', () => {
    const blocks = fc.array(size(4), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(blocks, blocks, size(4), (rows, columns, repeat) => {
        const owners = (sizes: number[]): number[] => sizes.flatMap((n, i) => new Array<number>(n).fill(i));
        const [r, c] = [owners(rows), owners(columns)];
        const want = r.flatMap((i) => c.map((j) => (i >= j ? 1 : 0)));
        const got = blockMask(rows, columns, (i, j) => i >= j, repeat);
        expect(got).toEqual(new Array<number[]>(repeat).fill(want).flat());
      }),
      { seed: 1 },
    );
  });
});
