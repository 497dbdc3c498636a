// Going on from a model: its words keep their ids, it says what it said, and what is new has room to learn.
import { describe, expect, it } from 'vitest';
import { createEngine, loadTensors, Random, unset } from '../../src/lstm/index.ts';
import { distance } from '../../src/lstm/testing/engines.ts';
import {
  loadWords,
  type NetworkSizes,
  saveWords,
  Vocabulary,
  WordNetwork,
  type Words,
} from '../../src/words/index.ts';
import { type Beginning, goOn } from './go-on.ts';

const OLD = ['“', '”', 'dog', 'cat', 'Anna', '.'];
const old = new Vocabulary({ words: OLD, endings: ['ed'] });

const VARIANTS: Readonly<Record<string, Omit<NetworkSizes, 'vocabularySize'>>> = {
  rnn: { cell: 'rnn', embeddingDim: 4, hiddenSizes: [5] },
  lstm: { cell: 'lstm', embeddingDim: 4, hiddenSizes: [5, 6] },
  'lstm with a memory': {
    ...{ cell: 'lstm', embeddingDim: 4, hiddenSizes: [5] },
    memory: { heads: 2, keySize: 2, valueSize: 3 },
  },
};

async function model(variant: string): Promise<{ bytes: Uint8Array; words: Words }> {
  const engine = await createEngine({ backend: 'plain' });
  const network = new WordNetwork(engine, { ...VARIANTS[variant], vocabularySize: old.size }, new Random(3));
  const bytes = saveWords(network, old, {}, 'float32');
  engine.close();
  return { bytes, words: await loadWords(bytes, { backend: 'wasm' }) };
}

const counted = (words: string[]): Vocabulary => new Vocabulary({ words, endings: ['ng'] });
const NEW = counted(['cow', '.', 'cat', 'hen', 'Anna', 'pig', 'owl', 'dog']);

/** The logits after some ids. */
function logitsOf(network: WordNetwork, ids: readonly number[]): Float64Array {
  network.prepareSteps();
  const state = network.createState();
  for (const id of ids) network.read(id, state);
  return Float64Array.from(network.logits(state).data);
}

async function networkOf(
  { vocabulary, file }: Beginning,
  variant: string,
  hiddenSizes: readonly number[],
): Promise<WordNetwork> {
  const engine = await createEngine({ backend: 'wasm' });
  const sizes = { ...VARIANTS[variant], vocabularySize: vocabulary.size, hiddenSizes };
  const network = new WordNetwork(engine, sizes, unset);
  loadTensors(file, network.parameters);
  return network;
}

describe('goOn', () => {
  it.each(Object.keys(VARIANTS))('has a %s say what it said, with more words and units', async (variant) => {
    const { bytes, words } = await model(variant);
    const { hiddenSizes } = VARIANTS[variant];
    const ids = [0, ...OLD, 'dog', 'cat'].map((word) => (word === 0 ? 0 : old.find(String(word))!));
    const before = logitsOf(words.network, ids);
    for (const grown of [hiddenSizes, hiddenSizes.map((size) => size + 3)]) {
      const begin = await goOn(bytes, { counted: NEW, hiddenSizes: grown, random: new Random(1) });
      const network = await networkOf(begin, variant, grown);
      const after = logitsOf(network, ids);
      expect(after).toHaveLength(old.size + 2);
      expect(distance(after.slice(0, old.size), before)).toBeLessThan(1e-5);
      // Units that are new do something, whatever it is: what stands above them can learn to listen.
      const state = network.createState();
      for (const id of ids) network.read(id, state);
      const h = [...state.layers[0].h(0).data].slice(hiddenSizes[0]);
      expect(h.filter((each) => Math.abs(each) > 1e-6)).toHaveLength(grown[0] - hiddenSizes[0]);
      network.engine.close();
    }
    words.close();
  });

  it('adds the words that are new, most frequent first, and each begins otherwise', async () => {
    const { bytes } = await model('rnn');
    const config = { namesInSlots: true };
    const { vocabulary, file } = await goOn(bytes, { counted: NEW, config, random: new Random(1) });
    expect(vocabulary.config).toEqual({ words: [...OLD, 'cow', 'hen'], endings: ['ed'], ...config });
    for (const word of OLD) expect(vocabulary.find(word)).toBe(old.find(word));
    const network = await networkOf({ vocabulary, file }, 'rnn', [5]);
    const [cow, hen] = ['cow', 'hen'].map((word) => [...network.embed(vocabulary.find(word)!).data]);
    expect(cow.every(Number.isFinite)).toBe(true);
    expect(cow).not.toEqual(hen);
    network.engine.close();
  });

  it('adds none where it knows as many already', async () => {
    const { bytes } = await model('rnn');
    const few = counted(['cow', 'hen', 'pig']);
    expect((await goOn(bytes, { counted: few, random: new Random(1) })).vocabulary.config.words).toEqual(OLD);
  });

  it('gives the memory two more heads, which begin to be heard where nothing else has changed', async () => {
    const variant = 'lstm with a memory';
    const { bytes, words } = await model(variant);
    const { hiddenSizes, memory } = VARIANTS[variant];
    const grown = [hiddenSizes[0] + memory!.valueSize];
    const ids = [0, ...OLD, 'dog', 'cat'].map((word) => (word === 0 ? 0 : old.find(String(word))!));
    const before = logitsOf(words.network, ids);
    const begin = await goOn(bytes, { counted: NEW, hiddenSizes: grown, heads: 4, random: new Random(1) });
    const engine = await createEngine({ backend: 'wasm' });
    const sizes = { ...VARIANTS[variant], vocabularySize: begin.vocabulary.size, hiddenSizes: grown };
    const network = new WordNetwork(engine, { ...sizes, memory: { ...memory!, heads: 4 } }, unset);
    loadTensors(begin.file, network.parameters);
    expect(distance(logitsOf(network, ids).slice(0, old.size), before)).toBeGreaterThan(1e-3);
    // The second of each half is new; without what it calls up, the model says what it said.
    const { data, shape } = network.copy!.weight;
    const { valueSize } = memory!;
    for (const i of data.keys()) {
      if (Math.floor((i % shape[1]) / valueSize) % 2 === 1) data[i] = 0;
    }
    expect(distance(logitsOf(network, ids).slice(0, old.size), before)).toBeLessThan(1e-5);
    engine.close();
    words.close();
  });

  it('refuses other heads, and two without units for them', async () => {
    const { bytes } = await model('lstm with a memory');
    const refused = (heads: number, units: number) =>
      expect(goOn(bytes, { counted: NEW, hiddenSizes: [units], heads, random: new Random(1) })).rejects;
    await refused(3, 9).toThrow('can grow by two');
    await refused(6, 9).toThrow('can grow by two');
    await refused(4, 6).toThrow('need 3 more units in the lowest layer, 8 or more, not 6');
  });

  it('does not shrink', async () => {
    const { bytes } = await model('lstm');
    for (const hiddenSizes of [[5, 5], [6], [5, 6, 7]]) {
      await expect(goOn(bytes, { counted: NEW, hiddenSizes, random: new Random(1) })).rejects.toThrow(
        'can grow',
      );
    }
  });
});
