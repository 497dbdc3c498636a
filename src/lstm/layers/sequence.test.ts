// A known sequence: the same numbers as step by step, and the same bits for any number of threads.
import { describe, expect, it } from 'vitest';
import { createEngine } from '../engine.ts';
import type { WeightFormat } from '../panels.ts';
import { distance, randomise, seeded } from '../testing/engines.ts';
import { LSTM, type LSTMOptions } from './lstm.ts';

const TIME = 40;

/** Runs a sequence in one go, then its continuation step by step; the outputs of both. */
async function outputs(
  threads: number,
  options: Partial<LSTMOptions>,
  format: WeightFormat,
): Promise<{ whole: number[]; stepped: number[]; after: number[]; afterStepped: number[] }> {
  const engine = await createEngine({ threads });
  const random = seeded(7);
  const lstm = new LSTM(engine, { inputSize: 33, hiddenSize: 48, numLayers: 2, random, ...options });
  lstm.prepareSteps(format);
  const x = randomise(engine.tensor([TIME, 33]), random);
  const [one, other] = [lstm.createState(), lstm.createState()];
  const whole = [...lstm.steps(x, one).data];
  const stepped: number[] = [];
  for (let t = 0; t < TIME; t++) stepped.push(...lstm.step(x.slice(t * 33, [33]), other).data);
  const after = [...lstm.step(x.slice(0, [33]), one).data];
  const afterStepped = [...lstm.step(x.slice(0, [33]), other).data];
  engine.close();
  return { whole, stepped, after, afterStepped };
}

const KINDS: readonly (readonly [string, Partial<LSTMOptions>])[] = [
  ['plain cells', {}],
  ['peepholes', { peepholes: true }],
  ['a projection', { projSize: 16 }],
  ['a size that is no whole panel', { hiddenSize: 41 }],
];

describe.each(KINDS)('%s', (_name, options) => {
  it.each(['float32', 'float16', 'int8'] as const)('steps equals step, %s', async (format) => {
    const { whole, stepped, after, afterStepped } = await outputs(1, options, format);
    // A known sequence takes its input products with the float32 weights, a step with the packed ones.
    const tolerance = { float32: 1e-5, float16: 1e-4, int8: 4e-3 }[format];
    expect(distance(whole, stepped)).toBeLessThan(tolerance);
    expect(distance(after, afterStepped)).toBeLessThan(tolerance);
  });

  it('two threads give the bits of one', async () => {
    for (const format of ['float32', 'int8'] as const) {
      expect((await outputs(2, options, format)).whole).toEqual((await outputs(1, options, format)).whole);
    }
  });
});
