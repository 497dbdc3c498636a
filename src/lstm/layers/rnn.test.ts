// Derivatives of the plain recurrent layer, tanh and relu, in every way it can run, against central differences.
import { describe, expect, it } from 'vitest';
import { createEngine } from '../engine.ts';
import { checkCarried, checkRecurrent, WAYS } from '../testing/gradients.ts';
import { RNN } from './rnn.ts';

describe.each(['tanh', 'relu'] as const)('RNN, %s: backward is the derivative of forward', (nonlinearity) => {
  const make: Parameters<typeof checkCarried>[0] = (engine, options) =>
    new RNN(engine, { ...options, nonlinearity });

  it.each(WAYS)('%s', (_, way) => checkRecurrent({ ...way, make }));

  it('carried state: windows are one long sequence', () => checkCarried(make));
});

describe('RNN', () => {
  it('computes h = tanh(W_ih x + b_ih + W_hh h + b_hh)', async () => {
    const engine = await createEngine({ backend: 'plain', precision: 'float64' });
    const rnn = new RNN(engine, { inputSize: 1, hiddenSize: 1 });
    for (const [name, value] of Object.entries({ weight_ih: 2, weight_hh: -1, bias_ih: 0.1, bias_hh: 0.2 })) {
      rnn.parameters.get(`${name}_l0`)!.fill(value);
    }
    const h1 = Math.tanh(2 * 0.5 + 0.3);
    const h2 = Math.tanh(2 * -0.4 + 0.3 - h1);
    const y = rnn.forward(engine.from([0.5, -0.4], [2, 1, 1]));
    expect(y.data[0]).toBeCloseTo(h1, 14);
    expect(y.data[1]).toBeCloseTo(h2, 14);
  });
});
