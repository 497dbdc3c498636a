// Streaming: `step` equals `forward`, `steps` equals `step`, formats within their error, states, and no allocation.
import { describe, expect, it } from 'vitest';
import { createEngine, type Engine } from '../engine.ts';
import { ShapeError, ValueError } from '../errors.ts';
import type { WeightFormat } from '../panels.ts';
import { Random } from '../random.ts';
import { distance, randomise } from '../testing/engines.ts';
import { expectFault } from '../testing/errors.ts';
import { GRU } from './gru.ts';
import { LSTM } from './lstm.ts';
import type { Recurrent } from './recurrent.ts';
import type { RecurrentOptions } from './recurrent-options.ts';
import { RNN } from './rnn.ts';

type Layer = Recurrent<RecurrentOptions>;
type Make = (engine: Engine, options: RecurrentOptions) => Layer;

const KINDS: [string, Make][] = [
  ['RNN', (engine, options) => new RNN(engine, options)],
  ['RNN, relu', (engine, options) => new RNN(engine, { ...options, nonlinearity: 'relu' })],
  ['GRU', (engine, options) => new GRU(engine, options)],
  ['LSTM', (engine, options) => new LSTM(engine, options)],
  ['LSTM, peepholes', (engine, options) => new LSTM(engine, { ...options, peepholes: true })],
  ['LSTM, projection', (engine, options) => new LSTM(engine, { ...options, projSize: 5 })],
  ['LSTM, both', (engine, options) => new LSTM(engine, { ...options, projSize: 6, peepholes: true })],
  [
    'LSTM, clamps',
    (engine, options) => {
      const lstm = new LSTM(engine, options);
      lstm.clamp(0, 'forget', 0.9);
      lstm.clamp(lstm.numLayers - 1, 'output', 0.3, [0, 5]);
      return lstm;
    },
  ],
];

const SIZES: [number, number, number, boolean][] = [
  [1, 7, 1, true],
  [3, 8, 2, true],
  [5, 33, 1, false],
  [8, 16, 3, false],
];

const TIME = 12;

/** A sequence and what `forward` makes of it. */
function sequence(engine: Engine, layer: Layer): { x: Float64Array; y: Float64Array } {
  const x = randomise(engine.tensor([TIME, 1, layer.options.inputSize]), new Random(8));
  const y = layer.forward(x);
  return { x: Float64Array.from(x.data), y: Float64Array.from(y.data) };
}

/** The same by `step`. */
function stepped(engine: Engine, layer: Layer, x: Float64Array): Float64Array {
  const { inputSize } = layer.options;
  const [state, now] = [layer.createState(), engine.tensor([inputSize])];
  const { used } = engine.arena;
  const y: number[] = [];
  for (let t = 0; t < x.length / inputSize; t++) {
    now.set(x.subarray(t * inputSize, (t + 1) * inputSize));
    y.push(...layer.step(now, state).data);
  }
  expect(engine.arena.used, 'step must not allocate').toBe(used);
  return Float64Array.from(y);
}

describe.each(['plain', 'wasm'] as const)('on %s', (backend) => {
  describe.each(KINDS)('%s', (_, make) => {
    it.each(SIZES)(
      'step is forward, steps is step: %i inputs, %i cells, %i layers, bias %s',
      async (...size) => {
        const [inputSize, hiddenSize, numLayers, bias] = size;
        const engine = await createEngine({ backend });
        const layer = make(engine, { inputSize, hiddenSize, numLayers, bias, random: new Random(2) });
        const { x, y } = sequence(engine, layer);
        expect(distance(stepped(engine, layer, x), y)).toBeLessThan(2e-6);

        const state = layer.createState();
        const all = engine.from(x, [TIME, inputSize]);
        const first = layer.steps(all.view([5, inputSize]), state).data.slice();
        const rest = layer.steps(all.slice(5 * inputSize, [TIME - 5, inputSize]), state).data.slice();
        expect(distance([...first, ...rest], y)).toBeLessThan(2e-6);
        // What a step after it sees is the same, too.
        const again = layer.createState();
        for (let t = 0; t < TIME; t++) layer.step(all.slice(t * inputSize, [inputSize]), again);
        expect(distance(state.save(), again.save())).toBeLessThan(2e-6);
      },
    );

    it.each([
      ['float16', 2e-3],
      ['int8', 0.05],
    ] as [WeightFormat, number][])('%s weights stay within their error', async (format, bound) => {
      const engine = await createEngine({ backend });
      const layer = make(engine, { inputSize: 5, hiddenSize: 40, numLayers: 2, random: new Random(2) });
      const { x, y } = sequence(engine, layer);
      layer.prepareSteps(format);
      const near = stepped(engine, layer, x);
      expect(distance(near, y)).toBeLessThan(bound);
      expect(distance(near, y)).toBeGreaterThan(0);
      const all = engine.from(x, [TIME, 5]);
      expect(distance(layer.steps(all, layer.createState()).data, y)).toBeLessThan(bound);
    });

    it('a state is saved, restored and reset', async () => {
      const engine = await createEngine({ backend });
      const layer = make(engine, { inputSize: 3, hiddenSize: 8, numLayers: 2, random: new Random(2) });
      const xs = [1, 2, 3].map((seed) => randomise(engine.tensor([3]), new Random(seed)));
      const state = layer.createState();
      const fresh = [...layer.step(xs[0], state).data];
      layer.step(xs[1], state);
      const saved = state.save();
      const next = [...layer.step(xs[2], state).data];
      layer.step(xs[0], state);
      state.restore(JSON.parse(JSON.stringify(saved)));
      expect([...layer.step(xs[2], state).data]).toEqual(next);
      const other = layer.createState();
      other.restore(saved);
      expect([...layer.step(xs[2], other).data]).toEqual(next);
      state.reset();
      expect([...layer.step(xs[0], state).data]).toEqual(fresh);
      expect([...state.h(1).data]).toEqual(fresh);
      expectFault(() => state.restore(saved.slice(1)), ShapeError);
    });
  });

  it('two states of one layer do not see each other', async () => {
    const engine = await createEngine({ backend });
    const layer = new LSTM(engine, { inputSize: 2, hiddenSize: 8, numLayers: 2, projSize: 3 });
    const x = randomise(engine.tensor([2]), new Random(1));
    const [a, b] = [layer.createState(), layer.createState()];
    const once = [...layer.step(x, a).data];
    const twice = [...layer.step(x, a).data];
    expect([...layer.step(x, b).data]).toEqual(once);
    expect([...layer.step(x, b).data]).toEqual(twice);
    expect(once).not.toEqual(twice);
  });

  it('weights are those of the last prepareSteps', async () => {
    const engine = await createEngine({ backend });
    const layer = new LSTM(engine, { inputSize: 2, hiddenSize: 4 });
    const x = randomise(engine.tensor([2]), new Random(1));
    layer.step(x, layer.createState());
    for (const p of layer.parameters.values()) randomise(p, new Random(3));
    layer.prepareSteps();
    const { used } = engine.arena;
    layer.prepareSteps();
    expect(engine.arena.used, 'packing again takes the same room').toBe(used);
    const want = layer.forward(x.view([1, 1, 2])).data;
    expect(distance(layer.step(x, layer.createState()).data, want)).toBeLessThan(1e-6);
  });

  it('refuses what cannot stream and what does not fit', async () => {
    const engine = await createEngine({ backend });
    const options = { inputSize: 3, hiddenSize: 4 };
    expectFault(() => new LSTM(engine, { ...options, bidirectional: true }).createState(), ValueError);
    const layer = new LSTM(engine, options);
    const state = layer.createState();
    expectFault(() => layer.step(engine.tensor([2]), state), ShapeError);
    expectFault(() => layer.steps(engine.tensor([5, 2]), state), ShapeError);
    const foreign = new LSTM(engine, { ...options, hiddenSize: 3 }).createState();
    const shallow = new LSTM(engine, options).createState();
    const deep = new LSTM(engine, { ...options, numLayers: 2 });
    const gated = new GRU(engine, options).createState();
    expectFault(() => layer.step(engine.tensor([3]), foreign), ShapeError);
    expectFault(() => deep.step(engine.tensor([3]), shallow), ShapeError);
    expectFault(() => layer.step(engine.tensor([3]), gated), ShapeError);
    expectFault(() => layer.steps(engine.tensor([1, 3]), foreign), ShapeError);
  });
});
