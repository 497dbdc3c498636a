// Derivatives of the linear layer: bias, mask, a weight tied to an embedding; its step.
import { describe, expect, it } from 'vitest';
import { createEngine } from '../engine.ts';
import { ShapeError } from '../errors.ts';
import { Random } from '../random.ts';
import { namedParameters } from '../tensor.ts';
import { distance, openDouble, randomise } from '../testing/engines.ts';
import { expectFault } from '../testing/errors.ts';
import { dot, expectGradient, expectParameters } from '../testing/gradients.ts';
import { Embedding } from './embedding.ts';
import { Linear, type LinearOptions } from './linear.ts';
import { blockMask } from './mask.ts';

async function check(options: Partial<LinearOptions>): Promise<void> {
  const engine = await openDouble();
  const random = new Random(2);
  const linear = new Linear(engine, { inputSize: 3, outputSize: 4, ...options });
  const x = randomise(engine.tensor([5, 2, 3]), random);
  const dy = randomise(engine.tensor([5, 2, 4]), random);
  const loss = (): number => dot(linear.forward(x).data, dy.data);
  loss();
  const dx = linear.backward(dy)!.data.slice();
  expectParameters(linear.parameters, loss);
  expectGradient('x', x, dx, loss);
}

describe('Linear: backward is the derivative of forward', () => {
  it('with a bias', () => check({}));
  it('without', () => check({ bias: false }));
  it('with a mask', () => check({ mask: blockMask([1, 3], [2, 1], (row, column) => row === column) }));

  it('adds to gradients that are there', async () => {
    const engine = await openDouble();
    const linear = new Linear(engine, { inputSize: 2, outputSize: 3 });
    const x = randomise(engine.tensor([4, 2]), new Random(1));
    const dy = randomise(engine.tensor([4, 3]), new Random(2));
    linear.forward(x);
    expect(linear.backward(dy, { inputGradient: false })).toBeUndefined();
    const once = [...linear.parameters.values()].map((p) => p.grad.data.slice());
    linear.backward(dy);
    for (const [i, p] of [...linear.parameters.values()].entries()) {
      expect(
        distance(
          p.grad.data,
          once[i].map((g) => 2 * g),
        ),
      ).toBeLessThan(1e-14);
    }
  });

  it('with a weight tied to an embedding: both add to one gradient', async () => {
    const engine = await openDouble();
    const random = new Random(3);
    const embedding = new Embedding(engine, { numEmbeddings: 5, embeddingDim: 3, random });
    const decoder = new Linear(engine, { inputSize: 3, outputSize: 5, weight: embedding.weight, random });
    const parameters = namedParameters({ embedding, decoder });
    expect([...parameters.keys()]).toEqual(['embedding.weight', 'decoder.bias']);
    const ids = engine.intTensor([6]).set([4, 0, 2, 2, 1, 4]);
    const dy = randomise(engine.tensor([6, 5]), random);
    const loss = (): number => dot(decoder.forward(embedding.forward(ids)).data, dy.data);
    loss();
    embedding.backward(decoder.backward(dy)!);
    expectParameters(parameters, loss);
  });
});

describe.each(['plain', 'wasm'] as const)('Linear on %s', (backend) => {
  it('step is one row of forward, in every format within its error, and allocates nothing', async () => {
    const engine = await createEngine({ backend });
    const random = new Random(9);
    for (const [inputSize, outputSize, bias] of [
      [1, 1, true],
      [3, 33, true],
      [70, 5, false],
      [64, 64, true],
    ] as const) {
      const linear = new Linear(engine, { inputSize, outputSize, bias, random });
      const x = randomise(engine.tensor([4, inputSize]), random);
      const y = linear.forward(x);
      for (const [format, bound] of [
        ['float32', 1e-6],
        ['float16', 2e-3],
        ['int8', 0.03],
      ] as const) {
        linear.prepareSteps(format);
        const { used } = engine.arena;
        for (let r = 0; r < 4; r++) {
          const row = linear.step(x.slice(r * inputSize, [inputSize]));
          expect(distance(row.data, y.data.subarray(r * outputSize, (r + 1) * outputSize))).toBeLessThan(
            bound,
          );
        }
        expect(engine.arena.used).toBe(used);
      }
    }
  });

  it('refuses shapes that do not fit', async () => {
    const engine = await createEngine({ backend });
    const linear = new Linear(engine, { inputSize: 3, outputSize: 4 });
    expectFault(() => linear.forward(engine.tensor([2, 4])), ShapeError);
    expectFault(() => linear.backward(engine.tensor([2, 4])), ShapeError);
    linear.forward(engine.tensor([2, 3]));
    expectFault(() => linear.forward(engine.tensor([3, 3])), ShapeError);
    expectFault(() => linear.backward(engine.tensor([2, 3])), ShapeError);
    expectFault(() => linear.backward(engine.tensor([1, 4])), ShapeError);
    expectFault(() => linear.step(engine.tensor([4])), ShapeError);
    const { weight } = linear;
    expectFault(() => new Linear(engine, { inputSize: 4, outputSize: 3, weight }), ShapeError);
    expectFault(() => new Linear(engine, { inputSize: 2, outputSize: 2, mask: [1] }), ShapeError);
    expectFault(() => new Linear(engine, { inputSize: 0, outputSize: 2 }), ShapeError);
    expectFault(() => new Linear(engine, { inputSize: 2.5, outputSize: 2 }), ShapeError);
  });
});
