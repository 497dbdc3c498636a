// Training on documents: stopped and resumed it ends with the same bits; foreign checkpoints, best weights, early stopping.
import { beforeAll, describe, expect, it } from 'vitest';
import {
  createEngine,
  type Engine,
  FormatError,
  NumericError,
  openModel,
  saveModel,
  ValueError,
} from '../lstm/index.ts';
import { expectFaultLater } from '../lstm/testing/errors.ts';
import { hashTensors } from '../lstm/testing/hash.ts';
import { memoryCheckpoints } from '../lstm/testing/training.ts';
import { Corpus } from './corpus.ts';
import { type TrainedWords, type TrainWordsOptions, trainWords, type WordsProgress } from './train-words.ts';
import { Vocabulary } from './vocabulary.ts';

const STEPS = 10;
const vocabulary = new Vocabulary({ words: ['the', 'dog', 'cat', 'Anna', 'ran', '.'], endings: ['ed'] });
const TEXTS = ['the dog ran.', 'Anna ran. the cat ran.', 'the cat', 'Zed ran. Anna ran.', 'the dog the cat.'];

let engine: Engine;
beforeAll(async () => {
  engine = await createEngine({ backend: 'wasm', threads: 1 });
});

/** A training of some milliseconds. */
function job(options: Partial<TrainWordsOptions> = {}): TrainWordsOptions {
  const known = options.vocabulary ?? vocabulary;
  const sizes = { cell: 'lstm', vocabularySize: known.size, embeddingDim: 6, hiddenSizes: [8] } as const;
  return {
    ...{ engine, sizes, vocabulary, steps: STEPS, time: 4, batch: 3, seed: 3 },
    source: new Corpus(
      TEXTS.map((text) => ({ read: () => text })),
      3,
    ),
    validation: ['the dog ran. Anna ran.', 'the cat ran.'],
    ...{ learningRate: 0.02, dropouts: { input: 0.1, between: 0.2, output: 0.2, weights: 0.1 } },
    ...{ hiding: { names: 0.5, rare: 0, common: 0 }, validateEvery: 3 },
    ...options,
  };
}

/** Stops after a step, as Ctrl-C would. */
function stopAfter(step: number): Pick<TrainWordsOptions, 'signal' | 'onProgress'> {
  const controller = new AbortController();
  if (step === 0) controller.abort();
  const onProgress = (progress: WordsProgress): void => {
    if (progress.step === step) controller.abort();
  };
  return { signal: controller.signal, onProgress };
}

const bits = ({ network, perplexity }: TrainedWords): string =>
  `${hashTensors(network.parameters.values())} ${perplexity}`;

describe('training on documents', () => {
  it('learns, and tells of every step', async () => {
    const told: WordsProgress[] = [];
    const { perplexity, result, tokens } = await trainWords(
      job({ steps: 60, validateEvery: 20, onProgress: (progress) => told.push(progress) }),
    );
    expect(result).toMatchObject({ steps: 60, stopped: 'done' });
    expect(tokens).toBe(told[59].tokens);
    expect(told.every((each, i) => each.tokens > (told[i - 1]?.tokens ?? 0))).toBe(true);
    expect(told.map(({ step }) => step)).toEqual(Array.from({ length: 60 }, (_, i) => i + 1));
    const checks = told.filter(({ validation }) => validation !== undefined);
    expect(checks.map(({ step }) => step)).toEqual([20, 40, 60]);
    expect(perplexity).toBe(Math.min(...checks.map(({ validation }) => validation!)));
    // Of some sixty words and slots; that it is not one says that no word is given away.
    expect(perplexity).toBeLessThan(checks[0].validation!);
    expect(perplexity).toBeGreaterThan(1);
    expect(told[0].perplexity).toBeGreaterThan(told[59].perplexity);
  });

  it('hears a stop that comes while it computes, as a signal or a message does', async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 0);
    const { result } = await trainWords(job({ signal: controller.signal }));
    expect(result.stopped).toBe('aborted');
    expect(result.steps).toBeLessThan(STEPS);
  });

  it.each([[[0, 1]], [[3, 5]], [[4, 9]]])(
    'stopped after steps %j and resumed ends with the bits of a run that never stopped',
    async (stops) => {
      const whole = bits(await trainWords(job()));
      const checkpoints = memoryCheckpoints();
      for (const at of stops) {
        const { result } = await trainWords(job({ checkpoints, resume: true, ...stopAfter(at) }));
        expect(result).toMatchObject({ steps: at, stopped: 'aborted' });
      }
      const last = await trainWords(job({ checkpoints, resume: true }));
      expect(last.result).toMatchObject({ steps: STEPS, stopped: 'done' });
      expect(bits(last)).toBe(whole);
    },
  );

  it('keeps the weights small where they are to decay', async () => {
    const normOf = async (weightDecay?: number): Promise<number> => {
      const { network } = await trainWords(job({ steps: 60, weightDecay }));
      let squares = 0;
      for (const { data } of network.parameters.values()) for (const weight of data) squares += weight ** 2;
      return squares;
    };
    const without = await normOf();
    expect(await normOf(0)).toBe(without);
    // Along the half cosine the rates come to about 0.5, so that weights that nothing holds up fall to some e^(-0.5).
    expect(await normOf(1)).toBeLessThan(0.8 * without);
  });

  it('keeps the best weights when learning makes them worse', async () => {
    const scores: number[] = [];
    const hashes: string[] = [];
    const onProgress = ({ validation }: WordsProgress): void => void (validation && scores.push(validation));
    // Far too fast: after the warm-up it can only get worse.
    const { perplexity, network } = await trainWords(
      job({ steps: 40, learningRate: 2, validateEvery: 1, onProgress }),
    );
    expect(perplexity).toBe(Math.min(...scores));
    expect(scores.at(-1)!).toBeGreaterThan(perplexity);
    hashes.push(hashTensors(network.parameters.values()));
    // The same training, ended where it was best, has the same weights.
    const best = scores.indexOf(perplexity) + 1;
    const { network: ended } = await trainWords(
      job({ steps: 40, learningRate: 2, validateEvery: 1, ...stopAfter(best) }),
    );
    hashes.push(hashTensors(ended.parameters.values()));
    expect(hashes[1]).toBe(hashes[0]);
  });

  it('goes on from a model: what that had learned is there before the first step', async () => {
    const first = await trainWords(job({ steps: 60 }));
    const from = openModel(saveModel({ kind: 'words', config: {} }, first.network.parameters)).file;
    const on = await trainWords(job({ steps: 1, learningRate: 1e-9, from }));
    expect(on.perplexity).toBeCloseTo(first.perplexity, 3);
    const anew = await trainWords(job({ steps: 1, learningRate: 1e-9 }));
    expect(anew.perplexity).toBeGreaterThan(2 * first.perplexity);
  });

  it('ends when patience does, and resumed it does not begin again', async () => {
    const checkpoints = memoryCheckpoints();
    const options = { steps: 60, learningRate: 2, validateEvery: 1, patience: 3, checkpoints };
    const first = await trainWords(job(options));
    expect(first.result.stopped).toBe('early');
    expect(first.result.steps).toBeLessThan(60);
    const again = await trainWords(job({ ...options, resume: true }));
    expect(again.result).toMatchObject({ steps: first.result.steps, stopped: 'early' });
    expect(bits(again)).toBe(bits(first));
  });

  it('scores what was learned last, though it lies between two validations', async () => {
    const scores: number[] = [];
    const onProgress = ({ validation }: WordsProgress): void => void (validation && scores.push(validation));
    const { perplexity } = await trainWords(job({ steps: 20, validateEvery: 100, onProgress }));
    expect(scores).toEqual([]);
    expect(Number.isFinite(perplexity)).toBe(true);
    const { perplexity: checked } = await trainWords(job({ steps: 20, validateEvery: 20 }));
    expect(perplexity).toBe(checked);
  });

  it.each(['gru', 'rnn'] as const)('trains a %s, too', async (cell) => {
    const sizes = { ...job().sizes, cell };
    const { perplexity, network } = await trainWords(job({ sizes }));
    expect(network.sizes.cell).toBe(cell);
    expect(perplexity).toBeLessThan(vocabulary.size);
  });
});

describe('training refuses', () => {
  it('a checkpoint of another identity, vocabulary or cell', async () => {
    const checkpoints = memoryCheckpoints();
    await trainWords(job({ steps: 2, checkpoints, identity: 'one' }));
    const resumed = { checkpoints, resume: true, identity: 'one' };
    await expectFaultLater(() => trainWords(job({ ...resumed, identity: 'two' })), FormatError);
    const more = new Vocabulary({ ...vocabulary.config, words: [...vocabulary.config.words, 'far'] });
    await expectFaultLater(() => trainWords(job({ ...resumed, vocabulary: more })), FormatError);
    const sizes = { ...job().sizes, cell: 'rnn' } as const;
    await expectFaultLater(() => trainWords(job({ ...resumed, sizes })), FormatError);
    const { result } = await trainWords(job({ ...resumed, steps: 3 }));
    expect(result.steps).toBe(3);
  });

  it('to validate on nothing', async () => {
    await expectFaultLater(() => trainWords(job({ validation: [] })), ValueError);
    await expectFaultLater(() => trainWords(job({ validation: ['', ' '] })), ValueError);
  });

  it('a loss that is not finite', async () => {
    await expectFaultLater(() => trainWords(job({ steps: 200, learningRate: 1e38 })), NumericError);
  });
});
