// Derivatives of the LSTM with all its options, in every way it can run; clamped gates; what a trained LSTM shows.
import { describe, expect, it } from 'vitest';
import { createEngine, type Engine } from '../engine.ts';
import { ValueError } from '../errors.ts';
import { Random } from '../random.ts';
import { distance, openDouble, randomise } from '../testing/engines.ts';
import { expectFault } from '../testing/errors.ts';
import { checkCarried, checkRecurrent, type RecurrentCase, WAYS } from '../testing/gradients.ts';
import { LSTM, type LSTMOptions } from './lstm.ts';
import { blockMask } from './mask.ts';

const KINDS: [string, Partial<LSTMOptions>][] = [
  ['plain', {}],
  ['peepholes', { peepholes: true }],
  ['projection', { projSize: 2 }],
  ['peepholes and projection', { peepholes: true, projSize: 3 }],
];

describe.each(KINDS)('LSTM, %s: backward is the derivative of forward', (_, kind) => {
  const make: RecurrentCase['make'] = (engine, options) => new LSTM(engine, { ...options, ...kind });

  it.each(WAYS)('%s', (_name, way) => checkRecurrent({ ...way, make }));

  it('block masks: no path from the second block to the first', () => {
    const size = kind.projSize ?? 4;
    const maskIh = blockMask([1, 3], [1, 2], (row, column) => row >= column, 4);
    const maskHh = blockMask([1, 3], [1, size - 1], (row, column) => row >= column, 4);
    const options = { maskIh, maskHh };
    return checkRecurrent({ make, options, initial: true, last: true, lengths: [4, 3] });
  });

  it('block masks in both directions', () => {
    const maskIh = blockMask([2, 2], [2, 1], (row, column) => row === column, 4);
    return checkRecurrent({ make, options: { maskIh, bidirectional: true } });
  });

  it('carried state: windows are one long sequence', () => checkCarried(make));
});

describe('LSTM', () => {
  it('computes the equations, peepholes on the old c for i and f, on the new c for o', async () => {
    const engine = await openDouble();
    const lstm = new LSTM(engine, { inputSize: 1, hiddenSize: 1, peepholes: true });
    const set = (name: string, values: number[]): void => void lstm.parameters.get(`${name}_l0`)!.set(values);
    set('weight_ih', [0.5, -0.3, 0.8, 0.2]);
    set('weight_hh', [0.1, 0.4, -0.6, 0.9]);
    set('bias_ih', [0.1, 1, -0.2, 0.05]);
    set('bias_hh', [0, 0.5, 0.1, 0]);
    set('weight_peep', [0.7, -0.9, 1.1]);
    const σ = (x: number): number => 1 / (1 + Math.exp(-x));
    let [h, c] = [0.3, -0.5];
    const xs = [1, -2, 0.5];
    const want = xs.map((x) => {
      const i = σ(0.5 * x + 0.1 * h + 0.1 + 0.7 * c);
      const f = σ(-0.3 * x + 0.4 * h + 1.5 - 0.9 * c);
      const g = Math.tanh(0.8 * x - 0.6 * h - 0.1);
      c = f * c + i * g;
      const o = σ(0.2 * x + 0.9 * h + 0.05 + 1.1 * c);
      h = o * Math.tanh(c);
      return h;
    });
    const state = lstm.createBatchState(1);
    state.h.set([0.3]);
    state.c!.set([-0.5]);
    const y = lstm.forward(engine.from(xs, [3, 1, 1]), { state });
    expect(distance(y.data, want)).toBeLessThan(1e-14);
    expect(state.h.data[0]).toBeCloseTo(h, 14);
    expect(state.c!.data[0]).toBeCloseTo(c, 14);
  });

  it('adds forgetBias to the forget gates alone', async () => {
    const engine = await openDouble();
    const make = (forgetBias: number): Float64Array =>
      Float64Array.from(
        new LSTM(engine, { inputSize: 2, hiddenSize: 3, forgetBias }).parameters.get('bias_ih_l0')!.data,
      );
    const [without, withOne] = [make(0), make(1)];
    for (let i = 0; i < 12; i++) expect(withOne[i] - without[i]).toBeCloseTo(i >= 3 && i < 6 ? 1 : 0, 14);
  });

  it('shows gates and cells of the last forward, in both directions', async () => {
    const engine = await openDouble();
    const lstm = new LSTM(engine, { inputSize: 3, hiddenSize: 4, numLayers: 2, bidirectional: true });
    const y = lstm.forward(randomise(engine.tensor([5, 2, 3]), new Random(1)));
    for (const direction of [0, 1]) {
      const [gates, cells] = [lstm.gates(1, direction), lstm.cells(1, direction)];
      expect(gates.shape).toEqual([5, 2, 16]);
      expect(cells.shape).toEqual([5, 2, 4]);
      for (let row = 0; row < 10; row++) {
        for (let j = 0; j < 4; j++) {
          const h = gates.data[row * 16 + 12 + j] * Math.tanh(cells.data[row * 4 + j]);
          expect(h).toBeCloseTo(y.data[row * 8 + direction * 4 + j], 14);
        }
      }
    }
  });
});

describe.each(['plain', 'wasm'] as const)('clamped gates on %s', (backend) => {
  const random = new Random(4);
  async function make(options: Partial<LSTMOptions> = {}): Promise<[Engine, LSTM]> {
    const engine = await createEngine({ backend });
    return [engine, new LSTM(engine, { inputSize: 3, hiddenSize: 6, ...options })];
  }

  it('with forget = 1 and input = 0 keep the cell for ever', async () => {
    const [engine, lstm] = await make({ numLayers: 2, peepholes: true });
    for (const layer of [0, 1]) {
      lstm.clamp(layer, 'forget', 1);
      lstm.clamp(layer, 'input', 0);
    }
    const state = lstm.createBatchState(2);
    randomise(state.c!, random);
    const before = state.c!.data.slice();
    lstm.forward(randomise(engine.tensor([20, 2, 3]), random), { state });
    expect([...state.c!.data]).toEqual([...before]);
    expect([...lstm.gates(0).data.subarray(0, 12)]).toEqual([
      ...new Array(6).fill(0),
      ...new Array(6).fill(1),
    ]);

    const stream = lstm.createState();
    for (const layer of [0, 1]) randomise(stream.c(layer)!, random);
    const cells = [0, 1].map((layer) => [...stream.c(layer)!.data]);
    for (let t = 0; t < 10; t++) lstm.step(randomise(engine.tensor([3]), random), stream);
    expect([0, 1].map((layer) => [...stream.c(layer)!.data])).toEqual(cells);
  });

  it('of some units leave the others alone; released they are as if never clamped', async () => {
    const [engine, lstm] = await make();
    const x = randomise(engine.tensor([4, 1, 3]), random);
    const free = lstm.forward(x).data.slice();
    lstm.clamp(0, 'output', 0, [1, 4]);
    const held = lstm.forward(x).data.slice();
    for (let j = 0; j < 6; j++) expect(held[j] === 0).toBe(j === 1 || j === 4);
    expect(held[0]).toBe(free[0]);
    lstm.release();
    expect([...lstm.forward(x).data]).toEqual([...free]);
    expect(lstm.backward(randomise(engine.tensor([4, 1, 6]), random))).toBeDefined();
  });

  it('refuse to go backward, also after a release without a new forward', async () => {
    const [engine, lstm] = await make();
    const x = randomise(engine.tensor([4, 1, 3]), random);
    lstm.clamp(0, 'cell', 0.5);
    const y = lstm.forward(x);
    expectFault(() => lstm.backward(y), ValueError);
    lstm.release();
    expectFault(() => lstm.backward(y), ValueError);
    lstm.forward(x);
    lstm.backward(engine.tensor([4, 1, 6]));
  });

  it('name what is not there', async () => {
    const [, lstm] = await make();
    for (const layer of [-1, 1, 0.5, Number.NaN])
      expectFault(() => lstm.clamp(layer, 'input', 1), ValueError);
    for (const unit of [-1, 6, 0.5]) expectFault(() => lstm.clamp(0, 'input', 1, [unit]), ValueError);
    expectFault(() => lstm.clamp(0, 'outpt' as 'output', 1), ValueError);
  });
});
