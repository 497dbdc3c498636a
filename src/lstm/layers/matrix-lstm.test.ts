// The matrix memory: derivatives against central differences, steps and windows against the whole, and what it is for.
import { describe, expect, it } from 'vitest';
import { createEngine, type Engine, Random, ShapeError, type Tensor, ValueError } from '../index.ts';
import { MatrixLSTM } from './matrix-lstm.ts';

const SIZES = { inputSize: 5, heads: 3, keySize: 2, valueSize: 4 };
const [TIME, BATCH] = [6, 2];

function filled(engine: Engine, shape: number[], random: Random): Tensor {
  const tensor = engine.tensor(shape);
  const { data } = tensor;
  for (let i = 0; i < data.length; i++) data[i] = random.uniform() * 2 - 1;
  return tensor;
}

async function layerOf(precision: 'float32' | 'float64', backend: 'plain' | 'wasm' = 'plain') {
  const engine = await createEngine({ backend, precision });
  const random = new Random(5);
  const layer = new MatrixLSTM(engine, { ...SIZES, random });
  // So large that much is read in some steps, which is divided, and little in others, which is not.
  for (let i = 0; i < layer.weight.size; i++) layer.weight.data[i] *= 3;
  // Gates that forget, so that there is something to see.
  const { data } = layer.bias;
  for (let i = 1; i <= SIZES.heads; i++) data[data.length - i] = 0.5 * i;
  return { engine, random, layer };
}

describe('MatrixLSTM', () => {
  it.each([false, true])(
    'backward is the derivative of forward, with a memory before: %s',
    async (carried) => {
      const { engine, random, layer } = await layerOf('float64');
      const x = filled(engine, [TIME, BATCH, SIZES.inputSize], random);
      const dy = filled(engine, [TIME, BATCH, layer.outputSize], random);
      const before = layer.createBatchState(BATCH);
      const [h, c] = [
        filled(engine, [...before.h.shape], random),
        filled(engine, [...before.c!.shape], random),
      ];
      const run = (): Tensor => {
        before.h.set(h.data);
        before.c!.set(c.data);
        return layer.forward(x, carried ? { state: before } : {});
      };
      const loss = (): number => {
        const y = run().data;
        let sum = 0;
        for (let i = 0; i < y.length; i++) sum += dy.data[i] * y[i];
        return sum;
      };
      run();
      const dx = layer.backward(dy)!.data.slice();
      const checked: [string, Tensor, ArrayLike<number>][] = [['x', x, dx]];
      for (const [name, parameter] of layer.parameters)
        checked.push([name, parameter, parameter.grad.data.slice()]);
      for (const [name, tensor, gradient] of checked) {
        for (let i = 0; i < tensor.size; i++) {
          const kept = tensor.data[i];
          const e = 1e-5;
          tensor.data[i] = kept + e;
          const up = loss();
          tensor.data[i] = kept - e;
          const down = loss();
          tensor.data[i] = kept;
          expect(gradient[i], `${name}[${i}]`).toBeCloseTo((up - down) / (2 * e), 6);
        }
      }
      engine.close();
    },
  );

  it.each(['plain', 'wasm'] as const)('windows and steps are one long sequence on %s', async (backend) => {
    const { engine, random, layer } = await layerOf('float32', backend);
    const x = filled(engine, [TIME, BATCH, SIZES.inputSize], random);
    const whole = layer.forward(x).data.slice();
    const state = layer.createBatchState(BATCH);
    const parts = [0, 2, 5].flatMap((from, i) => {
      const to = [2, 5, TIME][i];
      const part = x.slice(from * BATCH * SIZES.inputSize, [to - from, BATCH, SIZES.inputSize]);
      return [...layer.forward(part, { state }).data];
    });
    for (const [i, value] of parts.entries()) expect(value).toBeCloseTo(whole[i], 5);
    const stream = layer.createState();
    for (let t = 0; t < TIME; t++) {
      const y = layer.step(x.slice(t * BATCH * SIZES.inputSize, [SIZES.inputSize]), stream).data;
      for (let i = 0; i < y.length; i++) {
        expect(y[i]).toBeCloseTo(whole[t * BATCH * layer.outputSize + i], 5);
      }
    }
    // The batch's memory and the stream's hold the same.
    for (const [i, c] of stream.c.data.entries()) expect(state.c!.data[i]).toBeCloseTo(c, 5);
    engine.close();
  });

  it('a saved memory goes on where it was; an unwritten step leaves no trace but forgetting', async () => {
    const { engine, random, layer } = await layerOf('float32');
    const x = filled(engine, [3, SIZES.inputSize], random);
    const [a, b] = [layer.createState(), layer.createState()];
    const at = (t: number): Tensor => x.slice(t * SIZES.inputSize, [SIZES.inputSize]);
    layer.step(at(0), a);
    b.restore(a.save());
    const first = layer.step(at(1), a).data.slice();
    expect([...layer.step(at(1), b).data]).toEqual([...first]);
    expect(() => b.restore([1, 2])).toThrow(ShapeError);
    const before = a.c.data.slice();
    layer.step(at(2), a, 0);
    const keep = a.forgetGates.data;
    const size = SIZES.keySize * (SIZES.valueSize + 1);
    for (const [i, c] of a.c.data.entries()) expect(c).toBeCloseTo(before[i] * keep[Math.floor(i / size)], 6);
    engine.close();
  });

  it('says what does not fit', async () => {
    const { engine, layer } = await layerOf('float32');
    expect(() => layer.forward(engine.tensor([2, 1, 3]))).toThrow(/\[time, batch, 5\]/);
    expect(() => layer.backward(engine.tensor([2, 1, 12]))).toThrow(ValueError);
    expect(() => new MatrixLSTM(engine, { ...SIZES, heads: 0 })).toThrow(/heads/);
    engine.close();
  });
});
