// Heteronyms: a small network learns a contrast; files are read back or refused; the shipped model reads everyday sentences.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bracketed } from '../../../recipes/heteronyms/labels.ts';
import {
  type CheckpointStore,
  createEngine,
  FormatError,
  readSafetensors,
  writeSafetensors,
} from '../../lstm/index.ts';
import { expectFaultLater } from '../../lstm/testing/errors.ts';
import { type Heteronyms, loadHeteronyms, saveHeteronyms } from './heteronyms.ts';
import { Choices } from './reading-choice.ts';
import { wordsOf } from './sentence.ts';
import { SentenceCodes } from './sentence-codes.ts';
import { type TrainHeteronymsOptions, trainHeteronyms } from './train-heteronyms.ts';

const PEOPLE = ['I', 'You', 'They', 'We'];
const PLACES = ['door', 'box', 'gate', 'shop'];
const sentences = PEOPLE.flatMap((who) =>
  PLACES.flatMap((place) => [
    `${who} [close|vrb] the ${place} now.`,
    `${who} sat [close|adj-nou] to the ${place} today.`,
  ]),
).flatMap(bracketed);

async function small(more: Partial<TrainHeteronymsOptions> = {}) {
  const words = ['i', 'you', 'they', 'we', 'the', 'door', 'to', 'sat', 'now', '.'];
  const codes = new SentenceCodes({ words, endings: ['day', 'oor'] });
  const options: TrainHeteronymsOptions = {
    ...{ engine: await createEngine(), codes, choices: new Choices(['close_adj-nou', 'close_vrb']) },
    sizes: { embeddingDim: 6, hiddenSize: 6, innerSize: 6 },
    labelled: sentences.slice(0, 28),
    validation: sentences.slice(28),
    texts: Array.from({ length: 16 }, () => wordsOf('They told the people that the door was shut now.')),
    kindWords: new Map([['people', 'S'] as const, ['door', 'N'] as const]),
    ...{
      guessed: 5,
      textSteps: 6,
      steps: 60,
      batch: 8,
      learningRate: 0.03,
      seed: 1,
      validateEvery: 60,
      hidden: 0.05,
    },
    dropouts: { input: 0.05, inner: 0.05 },
    ...more,
  };
  return { ...(await trainHeteronyms(options)), codes, engine: options.engine };
}

describe('a small model', () => {
  let heteronyms: Heteronyms;
  let bytes: Uint8Array;
  let accuracy = 0;
  beforeAll(async () => {
    const trained = await small({
      onProgress: ({ validation }) => {
        accuracy = validation?.accuracy ?? accuracy;
      },
    });
    bytes = saveHeteronyms(
      trained.network,
      trained.codes,
      trained.choices,
      { training: { steps: 60 } },
      'float32',
    );
    trained.engine.close();
    heteronyms = await loadHeteronyms(bytes);
  });
  afterAll(() => heteronyms.close());

  it('learns what verbs and adjectives stand among', () => {
    expect(accuracy).toBe(1);
    const [verb] = heteronyms.read(wordsOf('They close the mill now.'));
    expect(verb.readings[verb.chosen]).toMatchObject({ name: 'close_vrb', phones: ['K', 'L', 'OW1', 'Z'] });
    expect(verb).toMatchObject({ index: 1, word: 'close' });
    expect(verb.readings.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 6);
    const [adjective] = heteronyms.read(wordsOf('We sat close to the mill today.'));
    expect(adjective.readings[adjective.chosen].name).toBe('close_adj-nou');
  });

  it('says which words decided', () => {
    const words = wordsOf('We sat close to the mill today.');
    const deciding = heteronyms.decisive(words, 2);
    expect(deciding.map(({ index }) => index).sort()).toEqual([0, 1, 3, 4, 5, 6]);
    expect(deciding[0].weight).toBeGreaterThan(0);
    const weights = deciding.map(({ weight }) => weight);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(
      heteronyms
        .decisive(words, 2, 1)
        .map(({ index }) => index)
        .sort(),
    ).toEqual([1, 3]);
    expect(heteronyms.decisive(words, 0)).toEqual([]);
    expect(heteronyms.decisive(words, 99)).toEqual([]);
  });

  it('reads whatever stands there', () => {
    expect(heteronyms.read([])).toEqual([]);
    expect(heteronyms.read(wordsOf('Nothing here.'))).toEqual([]);
    expect(heteronyms.read([{ text: 'CLOSE', written: '' }])).toHaveLength(1);
    const long = wordsOf('close '.repeat(200));
    expect(heteronyms.read(long)).toHaveLength(200);
  });

  it.each(['float16', 'int8'] as const)('reads the same from a file of %s', async (format) => {
    const again = await loadHeteronyms(heteronyms.save(format));
    expect(again.info.training).toEqual({ steps: 60 });
    const words = wordsOf('They close the gate now.');
    const [a, b] = [heteronyms, again].map((model) => model.read(words)[0].readings[0].probability);
    expect(Math.abs(a - b)).toBeLessThan(0.05);
    again.close();
  });

  it('refuses files that are damaged or something else', async () => {
    for (const length of [0, 8, 200, bytes.length - 1]) {
      await expectFaultLater(() => loadHeteronyms(bytes.slice(0, length)), FormatError);
    }
    const { metadata, tensors } = readSafetensors(bytes);
    const config = JSON.parse(metadata.config);
    const wrong: Record<string, string>[] = [
      { kind: 'words' },
      { config: '{}' },
      { config: JSON.stringify({ ...config, readings: ['close_vrb', 'close_vrb'] }) },
      { config: JSON.stringify({ ...config, readings: ['close_vrb', 'clothes'] }) },
      { config: JSON.stringify({ ...config, sizes: { ...config.sizes, hiddenSize: 1e9 } }) },
      { config: JSON.stringify({ ...config, codes: { ...config.codes, words: ['a', 'a'] } }) },
      { config: JSON.stringify({ ...config, codes: null }) },
    ];
    for (const change of wrong) {
      const damaged = writeSafetensors({ metadata: { ...metadata, ...change }, tensors });
      await expectFaultLater(() => loadHeteronyms(damaged), FormatError);
    }
  });
});

describe('training', () => {
  it('stopped and resumed ends with the same bits, and refuses another checkpoint', async () => {
    let kept: Uint8Array | undefined;
    const checkpoints: CheckpointStore = {
      save: async (bytes) => {
        kept = bytes;
      },
      load: async () => kept,
    };
    const weights = ({
      network,
    }: {
      network: { parameters: ReadonlyMap<string, { data: ArrayLike<number> }> };
    }) => [...network.parameters.values()].map(({ data }) => Array.from(data));
    const whole = await small({ steps: 12, validateEvery: 12 });
    const stop = new AbortController();
    await small({
      ...{ steps: 12, validateEvery: 12, checkpoints, signal: stop.signal, identity: 'one' },
      onProgress: ({ step }) => step === 7 && stop.abort(),
    });
    const resumed = await small({ steps: 12, validateEvery: 12, checkpoints, resume: true, identity: 'one' });
    expect(weights(resumed)).toEqual(weights(whole));
    await expectFaultLater(
      () => small({ steps: 12, checkpoints, resume: true, identity: 'two' }),
      FormatError,
    );
  });
});

describe('the shipped model', () => {
  let shipped: Heteronyms;
  beforeAll(async () => {
    shipped = await loadHeteronyms(new Uint8Array(readFileSync('models/heteronyms.safetensors')));
  });
  afterAll(() => shipped.close());

  // Of the development half of the everyday sentences.
  it.each([
    'I [read|past] that book last summer.',
    'Can you [read|present] the sign from here?',
    'The old pipes were made of [lead|nou].',
    'Follow me, I will [lead|nou-vrb] the way.',
    'The band played a [live|adj] show on Saturday.',
    'They were so [close|adj-nou] to the door that they could [close|vrb] it.',
    'The nurse [wound|vrb] a bandage around the [wound|nou-vrb].',
    'Please [excuse|vrb] the mess in the kitchen.',
    'I do not [object|vrb] to that ugly [object|nou].',
    'I need to [polish|] my shoes before the wedding.',
    'My neighbour speaks [Polish|geo] and German.',
  ])('%s', (line) => {
    for (const { words, index, reading } of bracketed(line)) {
      const choice = shipped.read(words).find((one) => one.index === index)!;
      expect(choice.readings[choice.chosen].name).toBe(reading);
    }
  });
});
