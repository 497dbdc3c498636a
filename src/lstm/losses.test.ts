// Losses: values, derivatives against central differences, chunks, left-out targets, and what they refuse.
import { describe, expect, it } from 'vitest';
import { createEngine, type Engine } from './engine.ts';
import { NumericError, ShapeError, ValueError } from './errors.ts';
import { Linear } from './layers/linear.ts';
import {
  binaryCrossEntropy,
  crossEntropy,
  gaussianNll,
  LinearCrossEntropy,
  mse,
  sigmoid,
  softmax,
} from './losses.ts';
import { Random } from './random.ts';
import { distance, openDouble, randomise } from './testing/engines.ts';
import { expectFault } from './testing/errors.ts';
import { expectGradient, expectParameters } from './testing/gradients.ts';

const TARGETS = [2, 0, -1, 4, 1, -100, 3, 3, 0, 2];

describe('the gradient is the derivative of the loss', () => {
  it('softmax cross-entropy, some targets left out', async () => {
    const engine = await openDouble();
    const logits = randomise(engine.tensor([10, 5]), new Random(1), 2);
    const targets = engine.intTensor([10]).set(TARGETS);
    const copy = engine.tensor([10, 5]);
    const loss = (): number => crossEntropy(copy.set(logits.data), targets);
    loss();
    const gradient = copy.data.slice();
    expectGradient('logits', logits, gradient, loss);
    for (const row of [2, 5]) expect([...gradient.subarray(row * 5, row * 5 + 5)]).toEqual([0, 0, 0, 0, 0]);
  });

  it.each([
    ['binary cross-entropy', binaryCrossEntropy, 1],
    ['mean squared error', mse, 1],
    ['Gaussian log-likelihood', gaussianNll, 2],
  ] as const)('%s', async (name, f, perTarget) => {
    const engine = await openDouble();
    const random = new Random(6);
    const output = randomise(engine.tensor([3, 2, 4 * perTarget]), random);
    const targets = engine.tensor([3, 2, 4]);
    for (let i = 0; i < targets.size; i++) targets.data[i] = random.uniform();
    const gradient = engine.tensor(output.shape);
    f(output, targets, gradient);
    expectGradient(name, output, gradient.data, () => f(output, targets));
  });

  it.each([
    ['one chunk', undefined, true],
    ['chunks of 3 rows', 3, true],
    ['chunks of 1 row, without bias', 1, false],
  ])('linear layer and cross-entropy in one: %s', async (_, chunk, bias) => {
    const engine = await openDouble();
    const linear = new Linear(engine, { inputSize: 4, outputSize: 5, bias });
    const head = new LinearCrossEntropy(linear, 12, chunk);
    const x = randomise(engine.tensor([5, 2, 4]), new Random(1));
    const targets = engine.intTensor([5, 2]).set(TARGETS);
    const loss = (): number => head.forward(x, targets, { training: false });
    const value = head.forward(x, targets);
    const dx = head.backward(x.shape).data.slice();
    expect(loss()).toBe(value);
    expectParameters(linear.parameters, loss);
    expectGradient('x', x, dx, loss);
    const apart = crossEntropy(linear.forward(x), targets);
    expect(value).toBeCloseTo(apart, 12);
  });

  it('linear layer and cross-entropy, each row by its weight', async () => {
    const engine = await openDouble();
    const linear = new Linear(engine, { inputSize: 4, outputSize: 5, random: new Random(3) });
    const head = new LinearCrossEntropy(linear, 10, 4);
    const x = randomise(engine.tensor([10, 4]), new Random(1));
    const targets = engine.intTensor([10]).set(TARGETS);
    const weights = TARGETS.map((_, row) => (row % 3 === 0 ? 5 : row % 3));
    const plain = head.forward(x, targets, { training: false });
    expect(head.forward(x, targets, { weights })).toBe(plain);
    const dx = head.backward(x.shape).data.slice();
    // The weighted loss, of one row after the other.
    const one = engine.intTensor([10]);
    const counted = TARGETS.filter((target) => target >= 0).length;
    const loss = (): number =>
      TARGETS.reduce((sum, target, row) => {
        if (target < 0) return sum;
        one.data.fill(-1);
        one.data[row] = target;
        return sum + (weights[row] * head.forward(x, one, { training: false })) / counted;
      }, 0);
    expectParameters(linear.parameters, loss);
    expectGradient('x', x, dx, loss);
    expect(() => head.forward(x, targets, { weights: [1] })).toThrow('10 weights');
  });

  it('linear layer and cross-entropy, some targets told from rivals', async () => {
    const engine = await openDouble();
    const linear = new Linear(engine, { inputSize: 4, outputSize: 5, random: new Random(3) });
    const head = new LinearCrossEntropy(linear, 10, 4);
    const x = randomise(engine.tensor([10, 4]), new Random(1));
    const targets = engine.intTensor([10]).set(TARGETS);
    const weights = TARGETS.map((_, row) => (row === 3 ? 5 : 1));
    const rivals = [
      { row: 0, classes: [0, 4] },
      // Nothing is due there.
      { row: 2, classes: [1] },
      { row: 3, classes: [0, 1, 2] },
      { row: 9, classes: [3] },
    ];
    const plain = head.forward(x, targets, { training: false });
    expect(head.forward(x, targets, { weights, rivals, rivalry: 2 })).toBe(plain);
    const dx = head.backward(x.shape).data.slice();
    const counted = TARGETS.filter((target) => target >= 0).length;
    const loss = (): number => {
      const logits = linear.forward(x).data;
      let sum = 0;
      for (const [row, target] of TARGETS.entries()) {
        if (target < 0) continue;
        const shareOf = (classes: readonly number[]): number => {
          const of = (id: number): number => Math.exp(logits[row * 5 + id]);
          return of(target) / classes.reduce((total, id) => total + of(id), 0);
        };
        sum -= weights[row] * Math.log(shareOf([0, 1, 2, 3, 4]));
        const some = rivals.find((each) => each.row === row);
        if (some) sum -= 2 * weights[row] * Math.log(shareOf([target, ...some.classes]));
      }
      return sum / counted;
    };
    expectParameters(linear.parameters, loss);
    expectGradient('x', x, dx, loss);
    const told = (row: number, ...classes: number[]) => ({ rivals: [{ row, classes }] });
    expectFault(() => head.forward(x, targets, told(10, 1)), ValueError);
    expectFault(() => head.forward(x, targets, told(1, 5)), ValueError);
    expectFault(() => head.forward(x, targets, { rivals: [rivals[1], rivals[0]] }), ValueError);
  });

  it('linear layer and cross-entropy with a mask', async () => {
    const engine = await openDouble();
    const mask = Array.from({ length: 20 }, (_, i) => i % 3 && 1);
    const linear = new Linear(engine, { inputSize: 4, outputSize: 5, mask });
    const head = new LinearCrossEntropy(linear, 10, 4);
    const x = randomise(engine.tensor([10, 4]), new Random(1));
    const targets = engine.intTensor([10]).set(TARGETS);
    head.forward(x, targets);
    expectParameters(linear.parameters, () => head.forward(x, targets, { training: false }));
  });
});

describe.each(['plain', 'wasm'] as const)('LinearCrossEntropy on %s', (backend) => {
  async function run(chunk?: number): Promise<number[]> {
    const engine = await createEngine({ backend });
    const linear = new Linear(engine, { inputSize: 40, outputSize: 101, random: new Random(1) });
    const head = new LinearCrossEntropy(linear, 70, chunk);
    const random = new Random(2);
    const x = randomise(engine.tensor([70, 40]), random);
    const targets = engine.intTensor([70]);
    for (let i = 0; i < 70; i++) targets.data[i] = random.below(103) - 2;
    const value = head.forward(x, targets);
    const dx = head.backward([70, 40]);
    return [value, ...dx.data, ...linear.weight.grad.data, ...linear.bias!.grad.data];
  }

  it('does not depend on the size of its chunks', async () => {
    const whole = await run();
    for (const chunk of [1, 7, 32, 69]) expect(distance(await run(chunk), whole)).toBeLessThan(2e-6);
  });

  it('refuses what does not fit', async () => {
    const engine = await createEngine({ backend });
    const head = new LinearCrossEntropy(new Linear(engine, { inputSize: 2, outputSize: 3 }), 4);
    expectFault(() => head.forward(engine.tensor([5, 2]), engine.intTensor([5])), ShapeError);
    expectFault(() => head.forward(engine.tensor([4, 3]), engine.intTensor([4])), ShapeError);
    expectFault(() => head.forward(engine.tensor([4, 2]), engine.intTensor([3])), ShapeError);
    expectFault(() => head.forward(engine.tensor([1, 2]), engine.intTensor([1]).set([3])), ValueError);
    const x = engine.tensor([1, 2]).fill(Number.NaN);
    expectFault(() => head.forward(x, engine.intTensor([1])), NumericError);
    expectFault(() => head.backward([5, 2]), ShapeError);
    for (const chunk of [0, -1, 1.5]) {
      expectFault(() => new LinearCrossEntropy(head.linear, 4, chunk), ShapeError);
    }
  });
});

describe.each(['plain', 'wasm'] as const)('on %s', (backend) => {
  const open = (): Promise<Engine> => createEngine({ backend });

  it('all targets left out: loss 0, gradient 0', async () => {
    const engine = await open();
    const logits = randomise(engine.tensor([2, 3]), new Random(1));
    expect(crossEntropy(logits, engine.intTensor([2]).set([-1, -7]))).toBe(0);
    expect([...logits.data]).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('softmax and sigmoid give probabilities', async () => {
    const engine = await open();
    const rows = softmax(engine.from([1, 2, 3, 0, 0, 0], [2, 3]), 0.5).data;
    const sum = Math.exp(2) + Math.exp(4) + Math.exp(6);
    expect(distance(rows, [2, 4, 6].map((x) => Math.exp(x) / sum).concat(1 / 3, 1 / 3, 1 / 3))).toBeLessThan(
      1e-6,
    );
    expect(distance(sigmoid(engine.from([0, 2], [2])).data, [0.5, 1 / (1 + Math.exp(-2))])).toBeLessThan(
      1e-6,
    );
    for (const t of [0, -1, Number.NaN]) expectFault(() => softmax(engine.tensor([1, 2]), t), ValueError);
  });

  it('refuse shapes and targets that do not fit', async () => {
    const engine = await open();
    for (const f of [binaryCrossEntropy, mse]) {
      expectFault(() => f(engine.tensor([2, 3]), engine.tensor([2, 2])), ShapeError);
      expectFault(() => f(engine.tensor([2, 3]), engine.tensor([2, 3]), engine.tensor([2, 2])), ShapeError);
    }
    expectFault(() => gaussianNll(engine.tensor([2, 3]), engine.tensor([2, 3])), ShapeError);
    // As many numbers, but means and log-variances would be mixed up.
    expectFault(() => gaussianNll(engine.tensor([2, 6]), engine.tensor([6, 1])), ShapeError);
    expectFault(() => crossEntropy(engine.tensor([2, 3]), engine.intTensor([3])), ShapeError);
    expectFault(() => crossEntropy(engine.tensor([2, 3]), engine.intTensor([2]).set([0, 3])), ValueError);
  });

  it('refuse losses that are not finite', async () => {
    const engine = await open();
    const bad = (value: number) => engine.tensor([2, 2]).fill(value);
    const targets = engine.tensor([2, 2]);
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY]) {
      expectFault(() => mse(bad(value), targets), NumericError);
      expectFault(() => binaryCrossEntropy(bad(value), targets), NumericError);
      expectFault(() => gaussianNll(bad(value), engine.tensor([2, 1])), NumericError);
      expectFault(() => crossEntropy(bad(value), engine.intTensor([2])), NumericError);
      expectFault(() => mse(targets, bad(value)), NumericError);
    }
  });
});
