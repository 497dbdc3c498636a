// The network of readings: its derivatives against central differences, and that a place does not see its own token.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Engine, Random, ShapeError, zeroGradients } from '../../lstm/index.ts';
import { openDouble, randomise } from '../../lstm/testing/engines.ts';
import { dot, expectParameters } from '../../lstm/testing/gradients.ts';
import { Choices, learnChoice, probabilitiesOf } from './reading-choice.ts';
import { countReadingParameters, type Place, ReadingNetwork } from './reading-network.ts';
import type { TokenRows } from './sentence-codes.ts';

const SIZES = { rows: 9, embeddingDim: 3, hiddenSize: 2, innerSize: 4, kinds: 7, readings: 5 };
const SENTENCES: TokenRows[][] = [
  [1, 4, 5, 6, 2].map((word) => [word, 3, 7]),
  [1, 6, 2].map((word) => [word, 3, 8]),
];
const PLACES: Place[] = [
  { sentence: 0, token: 1, shape: 7 },
  { sentence: 0, token: 3, shape: 8 },
  { sentence: 1, token: 1, shape: 8 },
];

let engine: Engine;
let network: ReadingNetwork;
beforeAll(async () => {
  engine = await openDouble();
  network = new ReadingNetwork(engine, SIZES, new Random(3));
  network.plan({ time: 6, batch: 3, places: 4 });
  randomise(network.readings.weight, new Random(4));
});
afterAll(() => engine.close());

describe('the network of readings', () => {
  it('goes back as it went forward', () => {
    const weights = Array.from({ length: 12 }, (_, i) => Math.sin(i + 1));
    const loss = (): number => dot(network.forward(SENTENCES, PLACES).data, weights);
    zeroGradients(network.parameters);
    loss();
    network.backward(engine.from(weights, [3, 4]));
    const parameters = new Map([...network.parameters].filter(([name]) => !/^(?:kinds|readings)/.test(name)));
    expectParameters(parameters, loss);
  });

  it('does not see the token in question', () => {
    const before = network.forward(SENTENCES, PLACES).data.slice();
    const others = SENTENCES.map((rows) => [...rows]);
    others[1][1] = [4, 5, 7];
    expect([...network.forward(others, PLACES).data.subarray(8)]).toEqual([...before.subarray(8)]);
    others[0][2] = [4, 5, 7];
    expect([...network.forward(others, PLACES).data.subarray(0, 4)]).not.toEqual([...before.subarray(0, 4)]);
  });

  it('has as many parameters as it says, and keeps to its plan', () => {
    let held = 0;
    for (const { size } of network.parameters.values()) held += size;
    expect(countReadingParameters(SIZES)).toBe(held);
    expect(() => network.forward(SENTENCES, [...PLACES, ...PLACES])).toThrow(ShapeError);
  });
});

describe('the choice of a reading', () => {
  it('learns by the gradient of its loss', () => {
    const choice = new Choices(['close_adj-nou', 'close_vrb']).of('close')!;
    const outputs = { kinds: engine.tensor([1, 7]), readings: engine.tensor([1, 2]) };
    const gradients = { kinds: engine.tensor([1, 7]), readings: engine.tensor([1, 2]) };
    randomise(outputs.kinds, new Random(1));
    randomise(outputs.readings, new Random(2));
    const loss = (): number => -Math.log(probabilitiesOf(choice, outputs.kinds, outputs.readings, 0)[1]);
    expect(learnChoice(choice, 1, 1, outputs, gradients, 0)).toBeCloseTo(loss(), 12);
    for (const part of ['kinds', 'readings'] as const) {
      const { data } = outputs[part];
      for (let i = 0; i < data.length; i++) {
        const kept = data[i];
        data[i] = kept + 1e-6;
        const above = loss();
        data[i] = kept - 1e-6;
        const slope = (above - loss()) / 2e-6;
        data[i] = kept;
        expect(gradients[part].data[i]).toBeCloseTo(slope, 7);
      }
    }
  });
});
