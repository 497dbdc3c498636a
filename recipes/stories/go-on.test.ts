// Going on from a model: its words keep their ids and weights, new ones follow, and what it says of the old is kept.
import { describe, expect, it } from 'vitest';
import { createEngine, Random, toFloats } from '../../src/lstm/index.ts';
import { saveWords, Vocabulary, WordNetwork } from '../../src/words/index.ts';
import { goOn } from './go-on.ts';

const OLD = ['“', '”', 'dog', 'cat', 'Anna', '.'];

async function model(): Promise<{ bytes: Uint8Array; vocabulary: Vocabulary; weight: Float32Array }> {
  const vocabulary = new Vocabulary({ words: OLD, endings: ['ed'] });
  const engine = await createEngine({ backend: 'plain' });
  const sizes = {
    cell: 'lstm' as const,
    vocabularySize: vocabulary.size,
    embeddingDim: 4,
    hiddenSizes: [5],
  };
  const network = new WordNetwork(engine, sizes, new Random(3));
  const bytes = saveWords(network, vocabulary, {}, 'float32');
  return { bytes, vocabulary, weight: Float32Array.from(network.embedding.weight.data) };
}

const counted = (words: string[]): Vocabulary => new Vocabulary({ words, endings: ['ng'] });

describe('goOn', () => {
  it('adds the words that are new, most frequent first, and keeps all that was learned', async () => {
    const { bytes, vocabulary, weight } = await model();
    const words = ['cow', '.', 'cat', 'hen', 'Anna', 'pig', 'owl', 'dog'];
    const begin = await goOn(bytes, counted(words), { namesInSlots: true }, new Random(1));
    expect(begin.vocabulary.config).toEqual({
      words: [...OLD, 'cow', 'hen'],
      endings: ['ed'],
      namesInSlots: true,
    });
    for (const word of OLD) expect(begin.vocabulary.find(word)).toBe(vocabulary.find(word));
    const stored = begin.file.tensors.get('embedding.weight')!;
    expect(stored.shape).toEqual([vocabulary.size + 2, 4]);
    const numbers = toFloats(stored);
    expect(numbers.slice(0, weight.length)).toEqual(weight);
    const [cow, hen] = ['cow', 'hen'].map((word) => {
      const id = begin.vocabulary.find(word)!;
      return [...numbers.slice(id * 4, id * 4 + 4)];
    });
    expect(cow.every(Number.isFinite)).toBe(true);
    expect(cow).not.toEqual(hen);
    expect(begin.file.tensors.get('decoder.bias')!.shape).toEqual([vocabulary.size + 2]);
    expect(begin.file.tensors.get('layers.0.weight_hh_l0')!.shape).toEqual([20, 5]);
  });

  it('adds none where it knows as many already', async () => {
    const { bytes, vocabulary } = await model();
    const begin = await goOn(bytes, counted(['cow', 'hen', 'pig']), {}, new Random(1));
    expect(begin.vocabulary.config.words).toEqual(OLD);
    expect(begin.file.tensors.get('embedding.weight')!.shape[0]).toBe(vocabulary.size);
  });
});
