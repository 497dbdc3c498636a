// The network of rhythm: its derivatives against central differences, and what it is told of readers.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Engine, Random, ShapeError, zeroGradients } from '../../lstm/index.ts';
import { openDouble } from '../../lstm/testing/engines.ts';
import { dot, expectParameters } from '../../lstm/testing/gradients.ts';
import { countDurationParameters, DurationNetwork, OUTPUTS, type ReadRows } from './duration-network.ts';
import { phoneRows } from './features.ts';
import type { SpokenWord } from './utterance.ts';

const SIZES = { hiddenSize: 1, layers: 1, speakers: 2 };

const word = (text: string, phones: string): SpokenWord => ({
  kind: 'word',
  text,
  phones: phones.split(' '),
});
const read = (speaker: number, ...words: SpokenWord[]): ReadRows => ({ ...phoneRows(words), speaker });
const UTTERANCES = [
  read(0, word('the', 'DH AH0'), word('dog', 'D AO1 G'), word('barked', 'B AA1 R K T')),
  read(1, word('red', 'R EH1 D')),
];

let engine: Engine;
let network: DurationNetwork;
beforeAll(async () => {
  engine = await openDouble();
  network = new DurationNetwork(engine, SIZES, new Random(3));
  network.plan(10, 2);
});
afterAll(() => engine.close());

describe('the network of rhythm', () => {
  it('goes back as it went forward', () => {
    const weights = Array.from({ length: 10 * 2 * OUTPUTS }, (_, i) => {
      const [t, b] = [Math.floor(i / (2 * OUTPUTS)), Math.floor(i / OUTPUTS) % 2];
      return t < UTTERANCES[b].count ? Math.sin(i + 1) : 0;
    });
    const loss = (): number => dot(network.forward(UTTERANCES).data, weights);
    zeroGradients(network.parameters);
    loss();
    network.backward(engine.from(weights, [10, 2, OUTPUTS]));
    expectParameters(network.parameters, loss);
  });

  it('is told who reads', () => {
    const said = (rows: ReadRows): number[] => [...network.forward([rows]).data];
    const [dog] = UTTERANCES;
    expect(said({ ...dog, speaker: 1 })).not.toEqual(said(dog));
    expect(said({ ...dog })).toEqual(said(dog));
  });

  it('has as many parameters as it says, and keeps to its plan', () => {
    let held = 0;
    for (const { size } of network.parameters.values()) held += size;
    expect(countDurationParameters(SIZES)).toBe(held);
    expect(() => network.forward([...UTTERANCES, ...UTTERANCES])).toThrow(ShapeError);
  });
});
