// The same bits for any number of threads: a training run that shares its work, every loss, a norm.
import { describe, expect, it } from 'vitest';
import { createEngine } from './engine.ts';
import { NumericError, ValueError } from './errors.ts';
import { defineJob, share } from './jobs.ts';
import { binaryCrossEntropy, crossEntropy, gaussianNll, mse, softmax } from './losses.ts';
import { clipGradients } from './optimisers.ts';
import { Random } from './random.ts';
import { Parameter } from './tensor.ts';
import { GOLDEN, trainedHash } from './testing/determinism.ts';
import { randomise } from './testing/engines.ts';
import { expectFault, expectFaultLater } from './testing/errors.ts';
import { hashTensors } from './testing/hash.ts';

describe.each([1, 2, 3])('with %i threads', (threads) => {
  it('training gives the bits it gives everywhere', async () => {
    for (const size of ['small', 'large'] as const) {
      const { steps, hash } = GOLDEN[size];
      expect(await trainedHash(threads, steps, size)).toBe(hash);
    }
  });

  it('losses, softmax and norms give the same bits as with one', async () => {
    const run = async (n: number): Promise<string> => {
      const engine = await createEngine({ backend: 'wasm', threads: n });
      const random = new Random(1);
      const [rows, width] = [301, 513];
      const output = randomise(engine.tensor([rows, width]), random, 2);
      const wide = randomise(engine.tensor([rows, 2 * width]), random);
      const targets = engine.tensor([rows, width]);
      for (let i = 0; i < targets.size; i++) targets.data[i] = random.uniform();
      const classes = engine.intTensor([rows]);
      for (let i = 0; i < rows; i++) classes.data[i] = random.below(width + 50) - 50;
      const gradient = engine.tensor([rows, width]);
      const gradientWide = engine.tensor([rows, 2 * width]);
      const values = [
        binaryCrossEntropy(output, targets, gradient),
        mse(output, targets, gradient),
        gaussianNll(wide, targets, gradientWide),
      ];
      const logits = engine.from(output.data, output.shape);
      values.push(crossEntropy(logits, classes));
      const parameter = new Parameter(engine, [700, 401]);
      randomise(parameter.grad, random);
      values.push(clipGradients(new Map([['p', parameter]]), 1));
      softmax(output, 0.7);
      const exact = engine.from(Float32Array.from(values), [values.length]);
      const hash = hashTensors([gradient, gradientWide, logits, output, parameter.grad, exact]);
      engine.close();
      return hash;
    };
    expect(await run(threads)).toBe(await run(1));
  });
});

describe('threads', () => {
  it('share whole quanta that cover all outputs once, in order', () => {
    const random = new Random(1);
    for (let i = 0; i < 500; i++) {
      const [count, quantum, threads] = [1 + random.below(400), 1 + random.below(17), 1 + random.below(9)];
      let reached = 0;
      for (let thread = 0; thread < threads; thread++) {
        const [from, to] = share(count, quantum, thread, threads);
        expect(from).toBe(Math.min(reached, from));
        if (from < to) {
          expect(from).toBe(reached);
          expect(from % quantum).toBe(0);
          reached = to;
        }
      }
      expect(reached).toBe(count);
    }
  });

  it('report a failure in a worker', async () => {
    const engine = await createEngine({ backend: 'wasm', threads: 2 });
    if (engine.threads === 1) return;
    const unknown = defineJob('a job that no worker knows', () => {});
    expectFault(() => engine.run(unknown, 100, 1, 1e9, []), NumericError);
    engine.close();
  });

  it('a closed engine runs nothing, but its numbers can be read', async () => {
    const engine = await createEngine({ backend: 'wasm', threads: 2 });
    const a = engine.from([1, 2], [1, 2]);
    engine.close();
    expectFault(() => softmax(a), ValueError);
    expect([...a.data]).toEqual([1, 2]);
  });

  it('are a whole number from 1 to 64', async () => {
    for (const threads of [0, -1, 1.5, 65, Number.NaN]) {
      await expectFaultLater(() => createEngine({ threads }), ValueError);
    }
  });
});
