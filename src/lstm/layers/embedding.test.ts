// The embedding layer: its rows, its derivatives, its step, and ids that are not there.
import { describe, expect, it } from 'vitest';
import { createEngine } from '../engine.ts';
import { ShapeError, ValueError } from '../errors.ts';
import { Random } from '../random.ts';
import { openDouble, randomise } from '../testing/engines.ts';
import { expectFault } from '../testing/errors.ts';
import { dot, expectParameters } from '../testing/gradients.ts';
import { Embedding } from './embedding.ts';

describe('Embedding', () => {
  it('backward is the derivative of forward, for ids that come once, twice and never', async () => {
    const engine = await openDouble();
    const embedding = new Embedding(engine, { numEmbeddings: 6, embeddingDim: 3 });
    const ids = engine.intTensor([4, 2]).set([5, 0, 2, 2, 2, 1, 5, 0]);
    const dy = randomise(engine.tensor([4, 2, 3]), new Random(1));
    const loss = (): number => dot(embedding.forward(ids).data, dy.data);
    loss();
    embedding.backward(dy);
    expectParameters(embedding.parameters, loss);
    const { data } = embedding.weight.grad;
    for (const never of [3, 4]) expect([...data.subarray(never * 3, never * 3 + 3)]).toEqual([0, 0, 0]);
  });

  it('sums two rows where there is a second id, forward, backward and in step', async () => {
    const engine = await openDouble();
    const embedding = new Embedding(engine, { numEmbeddings: 5, embeddingDim: 3 });
    const ids = engine.intTensor([2, 2]).set([4, 0, 2, 2]);
    const also = engine.intTensor([2, 2]).set([-1, 4, 1, -1]);
    const dy = randomise(engine.tensor([2, 2, 3]), new Random(1));
    const loss = (): number => dot(embedding.forward(ids, also).data, dy.data);
    const y = embedding.forward(ids, also);
    for (const [i, [id, second]] of [
      [4, -1],
      [0, 4],
      [2, 1],
      [2, -1],
    ].entries()) {
      const row = (n: number): number[] => [...embedding.weight.data.subarray(n * 3, n * 3 + 3)];
      const sum = row(id).map((number, j) => number + (second < 0 ? 0 : row(second)[j]));
      expect([...y.data.subarray(i * 3, i * 3 + 3)]).toEqual(sum);
      expect([...embedding.step(id, second).data]).toEqual(sum);
    }
    embedding.backward(dy);
    expectParameters(embedding.parameters, loss);
    // Without second ids the last ones are forgotten.
    expect([...embedding.forward(ids).data.subarray(3, 6)]).toEqual([
      ...embedding.weight.data.subarray(0, 3),
    ]);
    expectFault(() => embedding.forward(ids, engine.intTensor([2, 2]).set([0, 0, 5, 0])), ValueError);
    expectFault(() => embedding.step(0, 5), ValueError);
  });

  it.each(['plain', 'wasm'] as const)('reads rows in forward and in step, on %s', async (backend) => {
    const engine = await createEngine({ backend });
    const embedding = new Embedding(engine, { numEmbeddings: 7, embeddingDim: 5 });
    const ids = engine.intTensor([3]).set([6, 0, 3]);
    const y = embedding.forward(ids);
    expect(y.shape).toEqual([3, 5]);
    embedding.step(0);
    const { used } = engine.arena;
    for (const [i, id] of [6, 0, 3].entries()) {
      const row = [...embedding.weight.data.subarray(id * 5, id * 5 + 5)];
      expect([...y.data.subarray(i * 5, i * 5 + 5)]).toEqual(row);
      expect([...embedding.step(id).data]).toEqual(row);
    }
    expect(engine.arena.used).toBe(used);
  });

  it('names ids and shapes that do not fit', async () => {
    const engine = await createEngine({ backend: 'plain' });
    const embedding = new Embedding(engine, { numEmbeddings: 4, embeddingDim: 2 });
    for (const id of [-1, 4, 2 ** 31 - 1, -(2 ** 31)]) {
      expectFault(() => embedding.forward(engine.intTensor([2]).set([0, id])), ValueError);
      expectFault(() => embedding.step(id), ValueError);
    }
    for (const id of [0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 32]) {
      expectFault(() => engine.intTensor([1]).set([id]), ValueError);
      expectFault(() => embedding.step(id), ValueError);
    }
    expectFault(() => embedding.backward(engine.tensor([2, 2])), ShapeError);
    embedding.forward(engine.intTensor([2]));
    expectFault(() => embedding.forward(engine.intTensor([3])), ShapeError);
    expectFault(() => embedding.backward(engine.tensor([3, 2])), ShapeError);
  });
});
