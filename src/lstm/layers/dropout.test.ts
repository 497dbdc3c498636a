// Variational dropout: one mask for all steps, its derivative, its share, and what it refuses.
import { describe, expect, it } from 'vitest';
import { createEngine } from '../engine.ts';
import { ShapeError, ValueError } from '../errors.ts';
import { Random } from '../random.ts';
import { openDouble, randomise } from '../testing/engines.ts';
import { expectFault } from '../testing/errors.ts';
import { dot, expectGradient } from '../testing/gradients.ts';
import { Dropout } from './dropout.ts';

describe('Dropout', () => {
  it('backward is the derivative of forward, for a fixed mask', async () => {
    const engine = await openDouble();
    const random = new Random(4);
    const dropout = new Dropout(engine, { p: 0.5, random });
    const seed = random.state;
    const x = randomise(engine.tensor([3, 2, 4]), new Random(1));
    const dy = randomise(engine.tensor([3, 2, 4]), new Random(2));
    const loss = (): number => {
      random.state = seed;
      return dot(dropout.forward(x, true).data, dy.data);
    };
    loss();
    const dx = dropout.backward(engine.from(dy.data, dy.shape));
    expectGradient('x', x, dx.data, loss);
  });

  it.each(['plain', 'wasm'] as const)(
    'drops the same features at every step and scales the rest, on %s',
    async (backend) => {
      const engine = await createEngine({ backend });
      const dropout = new Dropout(engine, { p: 0.25, random: new Random(1) });
      const y = dropout.forward(engine.tensor([5, 40, 25]).fill(1), true).data;
      let dropped = 0;
      for (let i = 0; i < 1000; i++) {
        if (y[i] === 0) dropped++;
        else expect(y[i]).toBe(Math.fround(1 / 0.75));
        for (let t = 1; t < 5; t++) expect(y[t * 1000 + i]).toBe(y[i]);
      }
      expect(dropped).toBeGreaterThan(200);
      expect(dropped).toBeLessThan(300);
    },
  );

  it('does nothing outside of training, nor with p = 0', async () => {
    const engine = await createEngine({ backend: 'plain' });
    const x = engine.tensor([2, 1, 3]).fill(1);
    const half = new Dropout(engine, { p: 0.5, random: new Random(1) });
    expect(half.forward(x, false)).toBe(x);
    expect(half.backward(x)).toBe(x);
    expect([...x.data]).toEqual(new Array(6).fill(1));
    expect(new Dropout(engine, { p: 0, random: new Random(1) }).forward(x, true)).toBe(x);
  });

  it('refuses shares and shapes that make no sense', async () => {
    const engine = await createEngine({ backend: 'plain' });
    const random = new Random(1);
    for (const p of [-0.1, 1, 2, Number.NaN])
      expectFault(() => new Dropout(engine, { p, random }), ValueError);
    const dropout = new Dropout(engine, { p: 0.5, random });
    dropout.plan([4, 2, 3]);
    expectFault(() => dropout.forward(engine.tensor([5, 2, 3]), true), ShapeError);
    // Not larger than planned, but more features in a step than the mask has.
    expectFault(() => dropout.forward(engine.tensor([1, 8, 3]), true), ShapeError);
    expectFault(() => dropout.forward(engine.tensor([2, 3]), true), ShapeError);
  });
});
