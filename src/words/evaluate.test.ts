// Scores against a model whose probabilities are known, against sums by hand, and their stopping.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEngine, Random } from '../lstm/index.ts';
import { perplexities, scoreTexts, splitTexts } from './evaluate.ts';
import { WordNetwork } from './network.ts';
import { WordCounter } from './word-counter.ts';
import { loadWords, saveWords, type Words } from './words.ts';

const TEXT = 'the dog sees the cat. the cat sees the dog.';

async function model(random: boolean): Promise<Words> {
  const counter = new WordCounter();
  counter.add(TEXT);
  const vocabulary = counter.vocabulary({ size: 20 });
  const engine = await createEngine();
  const sizes = { cell: 'lstm', vocabularySize: vocabulary.size, embeddingDim: 8, hiddenSizes: [8] } as const;
  const network = new WordNetwork(engine, sizes, new Random(3));
  for (const parameter of network.parameters.values()) if (!random) parameter.fill(0);
  const bytes = saveWords(network, vocabulary, {}, 'float32');
  engine.close();
  return loadWords(bytes);
}

let even: Words;
let uneven: Words;
beforeAll(async () => {
  [even, uneven] = [await model(false), await model(true)];
});
afterAll(() => {
  even.close();
  uneven.close();
});

describe('scoreTexts', () => {
  it('finds the size of the vocabulary where all words are equally likely', async () => {
    const score = await scoreTexts(even, [TEXT, 'the dog.']);
    expect(score).toMatchObject({ tokens: 17, words: 12, unknown: 0 });
    const { size } = even.vocabulary;
    expect(score.nats).toBeCloseTo(17 * Math.log(size), 4);
    const { perplexityPerToken, perplexityPerWord, unknown } = perplexities(score);
    expect(perplexityPerToken).toBeCloseTo(size, 3);
    expect(Math.log(perplexityPerWord)).toBeCloseTo((17 / 12) * Math.log(size), 4);
    expect(unknown).toBe(0);
  });

  it('gives an unknown word the probability of all slots, each time', async () => {
    const { size, firstWord } = even.vocabulary;
    const score = await scoreTexts(even, ['the Zanzibar sees the Zanzibar']);
    expect(score).toMatchObject({ tokens: 6, words: 5, unknown: 2 });
    expect(score.nats).toBeCloseTo(4 * Math.log(size) + 2 * Math.log(size / (firstWord - 1)), 4);
  });

  it('agrees with probabilities asked for one by one, and begins each text anew', async () => {
    const memory = uneven.memory();
    let nats = 0;
    for (const word of ['the', 'dog', 'sees']) {
      nats -= Math.log(memory.probabilityOf(word));
      memory.read(word);
    }
    nats -= Math.log(memory.probabilities()[0]);
    const once = await scoreTexts(uneven, ['the dog sees']);
    expect(once.nats).toBeCloseTo(nats, 5);
    const twice = await scoreTexts(uneven, ['the dog sees', 'the dog sees']);
    expect(twice.nats).toBeCloseTo(2 * nats, 5);
  });

  it('tells how far it is, and stops when asked', async () => {
    const text = TEXT.repeat(2000);
    const controller = new AbortController();
    let last = 0;
    const scoring = scoreTexts(uneven, [text], {
      signal: controller.signal,
      onProgress(characters) {
        expect(characters).toBeGreaterThan(last);
        last = characters;
        controller.abort(new Error('enough'));
      },
    });
    await expect(scoring).rejects.toThrow('enough');
    expect(last).toBeLessThan(text.length);
  });
});

describe('splitTexts', () => {
  it('cuts at lines <|endoftext|>, whatever ends the lines', () => {
    expect(splitTexts('one\n<|endoftext|>\ntwo\n')).toEqual(['one\n', '\ntwo\n']);
    expect(splitTexts('one\r\n<|endoftext|>\r\n\r\n<|endoftext|>').map((text) => text.trim())).toEqual([
      'one',
    ]);
    expect(splitTexts('said <|endoftext|> aloud')).toHaveLength(1);
    expect(splitTexts(' \n')).toEqual([]);
  });
});

describe('perplexities', () => {
  it('refuses what holds no word', () => {
    expect(() => perplexities({ nats: 3, tokens: 2, words: 0, unknown: 0 })).toThrow(/no words to score/);
  });
});
