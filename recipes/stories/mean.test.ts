// The mean of models: each weight lies where it should between theirs, and other models are refused.
import { describe, expect, it } from 'vitest';
import { createEngine, loadTensors, openModel, Random, unset } from '../../src/lstm/index.ts';
import { saveWords, Vocabulary, WordNetwork } from '../../src/words/index.ts';
import { meanOf, type Part } from './mean.ts';

const vocabulary = new Vocabulary({ words: ['dog', 'cat', '.'], endings: ['ed'] });
const SIZES = { cell: 'lstm', embeddingDim: 4, hiddenSizes: [5], vocabularySize: vocabulary.size } as const;

async function part(seed: number, weight: number, known = vocabulary): Promise<Part> {
  const engine = await createEngine({ backend: 'plain' });
  const network = new WordNetwork(engine, { ...SIZES, vocabularySize: known.size }, new Random(seed));
  const bytes = saveWords(network, known, { contrast: 0.3 }, 'float32');
  engine.close();
  return { name: `model ${seed}`, bytes, weight };
}

async function weightsOf(bytes: Uint8Array): Promise<Map<string, number[]>> {
  const engine = await createEngine({ backend: 'plain' });
  const network = new WordNetwork(engine, SIZES, unset);
  loadTensors(openModel(bytes, 'words').file, network.parameters);
  const weights = new Map([...network.parameters].map(([name, { data }]) => [name, [...data]]));
  engine.close();
  return weights;
}

describe('meanOf', () => {
  it('has each weight between those of the models, as much as they count', async () => {
    const parts = [await part(1, 1), await part(2, 3)];
    const bytes = await meanOf(parts, { recipe: 'test' });
    const [mean, a, b] = await Promise.all([bytes, ...parts.map((one) => one.bytes)].map(weightsOf));
    for (const [name, weights] of mean) {
      const expected = weights.map((_, i) => (a.get(name)![i] + 3 * b.get(name)![i]) / 4);
      // Half a step of int8.
      const step = Math.max(...expected.map(Math.abs)) / 254;
      for (const [i, weight] of weights.entries())
        expect(Math.abs(weight - expected[i])).toBeLessThanOrEqual(step * 1.001);
    }
    const { info } = openModel(bytes, 'words');
    expect(info.training).toEqual({ recipe: 'test' });
    expect(info.config.contrast).toBe(0.3);
    const other = openModel(await meanOf(parts, {}, 0.6), 'words');
    expect(other.info.config.contrast).toBe(0.6);
  });

  it('refuses what is of another kind, or counts nothing', async () => {
    const other = new Vocabulary({ words: ['dog', 'cow', '.'], endings: ['ed'] });
    const [first, second] = [await part(1, 1), await part(2, 1, other)];
    await expect(meanOf([first, second], {})).rejects.toThrow(
      '"model 2" is of other words or sizes than "model 1"',
    );
    await expect(
      meanOf(
        [
          { ...first, weight: 0 },
          { ...first, weight: 0 },
        ],
        {},
      ),
    ).rejects.toThrow('more than 0');
  });
});
