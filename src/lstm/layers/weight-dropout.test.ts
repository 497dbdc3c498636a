// Weight dropout: the share that goes missing, weights that come back bit for bit, gradients of what was there alone.
import { describe, expect, it } from 'vitest';
import { createEngine } from '../engine.ts';
import { ValueError } from '../errors.ts';
import { Random } from '../random.ts';
import { Parameter } from '../tensor.ts';
import { openDouble, randomise } from '../testing/engines.ts';
import { expectFault } from '../testing/errors.ts';
import { dot, expectGradient } from '../testing/gradients.ts';
import { hashTensors } from '../testing/hash.ts';
import { LSTM } from './lstm.ts';
import { WeightDropout } from './weight-dropout.ts';

describe('WeightDropout', () => {
  it.each(['plain', 'wasm'] as const)(
    'takes out a share, scales the rest and puts all back, on %s',
    async (backend) => {
      const engine = await createEngine({ backend });
      const weights = [new Parameter(engine, [50, 20]), new Parameter(engine, [7])];
      for (const weight of weights) randomise(weight, new Random(1));
      const before = hashTensors(weights);
      const whole = Float64Array.from(weights[0].data);
      const dropout = new WeightDropout(engine, weights, { p: 0.25, random: new Random(2) });
      const masks = [0, 1].map(() => {
        dropout.drop();
        const mask = Array.from(weights[0].data, (w) => w !== 0);
        for (const [i, w] of weights[0].data.entries()) {
          if (mask[i]) expect(w).toBeCloseTo(whole[i] / 0.75, 5);
        }
        dropout.restore();
        expect(hashTensors(weights)).toBe(before);
        return mask;
      });
      expect(masks[0]).not.toEqual(masks[1]);
      const kept = masks[0].filter(Boolean).length / masks[0].length;
      expect(kept).toBeGreaterThan(0.7);
      expect(kept).toBeLessThan(0.8);
    },
  );

  it('gradients are those of the loss with connections missing, added to what was there before', async () => {
    const engine = await openDouble();
    const random = new Random(3);
    const lstm = new LSTM(engine, { inputSize: 2, hiddenSize: 3, random });
    const weight = lstm.parameters.get('weight_hh_l0')!;
    randomise(weight, random, 0.7);
    const dropout = new WeightDropout(engine, [weight], { p: 0.4, random });
    const seed = random.state;
    const x = randomise(engine.tensor([4, 2, 2]), new Random(4));
    const dy = randomise(engine.tensor([4, 2, 3]), new Random(5));
    const loss = (): number => {
      random.state = seed;
      dropout.drop();
      const value = dot(lstm.forward(x).data, dy.data);
      dropout.restore();
      return value;
    };
    const learn = (): void => {
      random.state = seed;
      dropout.drop();
      lstm.forward(x);
      lstm.backward(engine.from(dy.data, dy.shape));
      dropout.restore();
    };
    learn();
    const once = Float64Array.from(weight.grad.data);
    expect(once.filter((g) => g === 0).length).toBeGreaterThan(0);
    expectGradient('weight_hh', weight, once, loss);
    weight.grad.fill(1);
    learn();
    for (const [i, g] of weight.grad.data.entries()) expect(g - 1).toBeCloseTo(once[i], 12);
  });

  it('does nothing with p = 0', async () => {
    const engine = await createEngine({ backend: 'plain' });
    const weight = new Parameter(engine, [3]).set([1, 2, 3]);
    const random = new Random(1);
    const { state } = random;
    const dropout = new WeightDropout(engine, [weight], { p: 0, random });
    dropout.drop();
    expect([...weight.data]).toEqual([1, 2, 3]);
    dropout.restore();
    expect(random.state).toEqual(state);
  });

  it('refuses shares that make no sense, and calls out of turn', async () => {
    const engine = await createEngine({ backend: 'plain' });
    const random = new Random(1);
    for (const p of [-0.1, 1, Number.NaN]) {
      expectFault(() => new WeightDropout(engine, [], { p, random }), ValueError);
    }
    const weight = new Parameter(engine, [2]);
    weight.set([1, 2]);
    const dropout = new WeightDropout(engine, [weight], { p: 0.5, random });
    expectFault(() => dropout.restore(), ValueError);
    expect([...weight.data]).toEqual([1, 2]);
    dropout.drop();
    expectFault(() => dropout.drop(), ValueError);
    dropout.restore();
    expect([...weight.data]).toEqual([1, 2]);
  });
});
