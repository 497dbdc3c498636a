// Models of words as files: what is loaded predicts as what was saved; what is damaged or foreign is refused.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FormatError, readSafetensors, saveModel, writeSafetensors } from '../lstm/index.ts';
import { distance } from '../lstm/testing/engines.ts';
import { expectFaultLater } from '../lstm/testing/errors.ts';
import { CELLS } from './network.ts';
import { slotModel } from './testing/slot-models.ts';
import { KIND, loadWords, saveWords, type Words, type WordsConfig } from './words.ts';

let words: Words;
beforeAll(async () => {
  words = await slotModel({ seed: 2 });
});
afterAll(() => words.close());

const TEXT = 'hello Zorblax. I said, "my';

const probabilities = (model: Words): Float64Array =>
  Float64Array.from(model.memory().read(TEXT).probabilities());

describe('a model of words', () => {
  it.each([
    ['float32', 0, 1],
    ['float16', 2e-3, 0.6],
    ['int8', 5e-2, 0.5],
  ] as const)('saved in %s and loaded predicts what it did', async (format, tolerance, room) => {
    const bytes = words.save(format);
    const loaded = await loadWords(bytes);
    expect(loaded.network.sizes).toEqual(words.network.sizes);
    expect(loaded.vocabulary.config).toEqual(words.vocabulary.config);
    expect(distance(probabilities(loaded), probabilities(words))).toBeLessThanOrEqual(tolerance);
    expect(bytes.length / words.save('float32').length).toBeLessThanOrEqual(room);
    expect(loaded.save('float32').length).toBe(words.save('float32').length);
    loaded.close();
  });

  it('keeps what is said about it', async () => {
    const about = { training: { steps: 5 }, scores: { perplexity: 12.5 } };
    const loaded = await loadWords(words.save('int8', about));
    expect(loaded.info).toMatchObject({ kind: KIND, ...about });
    const again = await loadWords(loaded.save());
    expect(again.info).toEqual(loaded.info);
    loaded.close();
    again.close();
  });

  it.each(CELLS)('may be of %s', async (cell) => {
    const model = await slotModel({ cell });
    const loaded = await loadWords(model.save('float32'), { backend: 'plain' });
    expect(loaded.network.sizes.cell).toBe(cell);
    expect(distance(probabilities(loaded), probabilities(model))).toBeLessThan(1e-5);
    model.close();
    loaded.close();
  });

  it('predicts, compares and writes on from a memory of nothing but the text', () => {
    const memory = words.memory().read(TEXT);
    for (let i = 0; i < 2; i++) {
      expect(words.predict(TEXT, { top: 4 })).toEqual(memory.predictions({ top: 4 }));
      expect(words.rank(TEXT, ['dog', 'Zorblax'])).toEqual(memory.rank(['dog', 'Zorblax']));
      words.continue(TEXT, { words: 5 });
    }
    expect(words.continue(TEXT, { seed: 3 })).toBe(words.continue(TEXT, { seed: 3 }));
    expect(words.predict('')).toEqual(words.memory().predictions());
  });

  it('reads on into a memory of its own, apart from what is asked', () => {
    const state = words.state.reset();
    words.read('hello');
    words.predict(TEXT);
    const memory = words.memory().read('hello Zorblax');
    expect(words.read('Zorblax')).toBe(state);
    expect(state.predictions()).toEqual(memory.predictions());
  });
});

describe('loadWords refuses', () => {
  const refuse = (bytes: Uint8Array): Promise<void> => expectFaultLater(() => loadWords(bytes), FormatError);

  /** The file with another configuration. */
  const withConfig = (change: (config: { [K in keyof WordsConfig]: unknown }) => unknown): Uint8Array => {
    const config = structuredClone({ sizes: words.network.sizes, vocabulary: words.vocabulary.config });
    const file = readSafetensors(words.save());
    const changed = JSON.stringify(change(config));
    return writeSafetensors({ ...file, metadata: { ...file.metadata, config: changed } });
  };

  it('files that are cut off, wherever', async () => {
    const bytes = words.save();
    for (const share of [0, 0.001, 0.1, 0.5, 0.9, 0.999]) {
      await refuse(bytes.slice(0, Math.floor(bytes.length * share)));
    }
    await refuse(bytes.slice(0, -1));
    await refuse(Uint8Array.of(...bytes.slice(0, 4000), 1, ...bytes.slice(4000)));
  });

  it('other files', async () => {
    await refuse(new TextEncoder().encode('Once upon a time there was a dog.'));
    await refuse(saveModel({ kind: 'eck2002', config: {} }, words.network.parameters));
    await refuse(saveModel({ kind: KIND, config: {} }, words.network.parameters));
    await refuse(saveModel({ kind: KIND, config: {} }, new Map()));
  });

  it('sizes that are not those of what the file holds', async () => {
    const { sizes } = words.network;
    const wrong: unknown[] = [
      { ...sizes, hiddenSizes: [33] },
      { ...sizes, hiddenSizes: [32, 32] },
      { ...sizes, hiddenSizes: [] },
      { ...sizes, hiddenSizes: [1e9] },
      { ...sizes, hiddenSizes: new Array(1000).fill(1 << 14) },
      { ...sizes, hiddenSizes: ['32'] },
      { ...sizes, hiddenSizes: 32 },
      { ...sizes, embeddingDim: 25 },
      { ...sizes, embeddingDim: -1 },
      { ...sizes, vocabularySize: sizes.vocabularySize + 1 },
      { ...sizes, cell: 'rnn' },
      { ...sizes, cell: 'toString' },
      null,
      [],
      'lstm',
    ];
    for (const each of wrong) await refuse(withConfig((config) => ({ ...config, sizes: each })));
  });

  it('vocabularies that are none', async () => {
    const { vocabulary } = words;
    const { words: list, endings } = vocabulary.config;
    const wrong: unknown[] = [
      { words: list.slice(1), endings },
      { words: [...list.slice(1), list[1]], endings },
      { words: [...list.slice(1), 5], endings },
      { words: list, endings: endings.slice(1) },
      { words: list },
      null,
      'abc',
    ];
    for (const each of wrong) await refuse(withConfig((config) => ({ ...config, vocabulary: each })));
    for (const each of [null, [], 5, 'a']) await refuse(withConfig(() => each));
  });

  it('tensors of other shapes or names, and what is not finite', async () => {
    const file = readSafetensors(words.save('float32'));
    const change = (name: string, to: string, shape?: number[]): Uint8Array => {
      const tensors = [...file.tensors].map(([own, tensor]) =>
        own === name
          ? ([to, { ...tensor, shape: shape ?? tensor.shape }] as const)
          : ([own, tensor] as const),
      );
      return writeSafetensors({ ...file, tensors: new Map(tensors) });
    };
    const name = 'layers.0.weight_hh_l0';
    await refuse(change(name, name, [32, 128]));
    await refuse(change(name, 'layers.0.weight_hh_l1'));
    const bytes = change(name, name);
    bytes.fill(255, bytes.length - 64);
    await refuse(bytes);
  });
});

describe('saveWords', () => {
  it('gives the same bytes again', () => {
    const save = (): Uint8Array => saveWords(words.network, words.vocabulary, {}, 'int8');
    expect(save()).toEqual(save());
  });
});
