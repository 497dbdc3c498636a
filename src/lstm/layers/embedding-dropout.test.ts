// Embedding dropout: all rows of an id or none, its derivative, its share, and what it refuses.
import { describe, expect, it } from 'vitest';
import { createEngine } from '../engine.ts';
import { ShapeError, ValueError } from '../errors.ts';
import { Random } from '../random.ts';
import { openDouble, randomise } from '../testing/engines.ts';
import { expectFault } from '../testing/errors.ts';
import { dot, expectGradient } from '../testing/gradients.ts';
import { EmbeddingDropout } from './embedding-dropout.ts';

describe('EmbeddingDropout', () => {
  it('backward is the derivative of forward, for ids that stay missing', async () => {
    const engine = await openDouble();
    const random = new Random(4);
    const dropout = new EmbeddingDropout(engine, { p: 0.5, random });
    const seed = random.state;
    const ids = engine.intTensor([3, 2]).set([0, 1, 2, 0, 3, 1]);
    const x = randomise(engine.tensor([3, 2, 4]), new Random(1));
    const dy = randomise(engine.tensor([3, 2, 4]), new Random(2));
    const loss = (): number => {
      random.state = seed;
      return dot(dropout.forward(engine.from(x.data, x.shape), ids, true).data, dy.data);
    };
    loss();
    const dx = dropout.backward(engine.from(dy.data, dy.shape));
    expect(dx.data.some((g) => g === 0) && dx.data.some((g) => g !== 0)).toBe(true);
    expectGradient('x', x, dx.data, loss);
  });

  it.each(['plain', 'wasm'] as const)(
    'drops an id wherever it stands and scales the rest, on %s',
    async (backend) => {
      const engine = await createEngine({ backend });
      const dropout = new EmbeddingDropout(engine, { p: 0.25, random: new Random(1) });
      const ids = engine.intTensor([3, 1000]).set(Array.from({ length: 3000 }, (_, i) => i % 1000));
      const y = dropout.forward(engine.tensor([3, 1000, 2]).fill(1), ids, true).data;
      let dropped = 0;
      for (let id = 0; id < 1000; id++) {
        if (y[id * 2] === 0) dropped++;
        else expect(y[id * 2]).toBe(Math.fround(1 / 0.75));
        for (let t = 0; t < 3; t++) {
          for (const feature of [0, 1]) expect(y[t * 2000 + id * 2 + feature]).toBe(y[id * 2]);
        }
      }
      expect(dropped).toBeGreaterThan(200);
      expect(dropped).toBeLessThan(300);
    },
  );

  it('does nothing outside of training, nor with p = 0', async () => {
    const engine = await createEngine({ backend: 'plain' });
    const ids = engine.intTensor([2, 1]).set([0, 1]);
    const x = engine.tensor([2, 1, 3]).fill(1);
    const half = new EmbeddingDropout(engine, { p: 0.5, random: new Random(1) });
    expect(half.forward(x, ids, false)).toBe(x);
    expect(half.backward(x)).toBe(x);
    const random = new Random(1);
    const before = random.state;
    expect(new EmbeddingDropout(engine, { p: 0, random }).forward(x, ids, true)).toBe(x);
    expect(random.state).toEqual(before);
    expect([...x.data]).toEqual(new Array(6).fill(1));
  });

  it('refuses shares, rows and sizes that make no sense', async () => {
    const engine = await createEngine({ backend: 'plain' });
    const random = new Random(1);
    for (const p of [-0.1, 1, Number.NaN]) {
      expectFault(() => new EmbeddingDropout(engine, { p, random }), ValueError);
    }
    const dropout = new EmbeddingDropout(engine, { p: 0.5, random });
    dropout.plan([2, 1, 3]);
    const ids = engine.intTensor([3, 1]);
    expectFault(() => dropout.forward(engine.tensor([2, 1, 3]), ids, true), ShapeError);
    expectFault(() => dropout.forward(engine.tensor([3, 1, 3]), ids, true), ShapeError);
  });
});
