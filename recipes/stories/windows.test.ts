// Heads that begin as windows: they call up what stood beside a word, before any training.
import { describe, expect, test } from 'vitest';
import { createEngine, Random, type Tensor } from '../../src/lstm/index.ts';
import { Vocabulary, WordNetwork } from '../../src/words/index.ts';
import { beginAsWindows } from './windows.ts';

const SIZE = 128;
const HEADS = { shifted: 0, unshifted: 1 };
const COUNT = 1000;
const LITTLE = 'the a with has was'.split(' ');

const vocabulary = new Vocabulary({
  words: ['.', '!', '?', ...LITTLE, ...Array.from({ length: COUNT }, (_, i) => `w${i}`)],
  endings: ['s'],
});

async function network(): Promise<WordNetwork> {
  const engine = await createEngine({ backend: 'wasm' });
  const sizes = {
    ...{
      cell: 'lstm' as const,
      vocabularySize: vocabulary.size,
      embeddingDim: SIZE,
      hiddenSizes: [SIZE + 4],
    },
    memory: { heads: 2, keySize: SIZE, valueSize: SIZE },
  };
  const made = new WordNetwork(engine, sizes, new Random(7));
  const random = new Random(8);
  const { data } = made.embedding.weight;
  for (let i = 0; i < data.length; i++) data[i] = random.normal() * 0.08;
  // As in trained embeddings, common words and the ends of sentences are told from others in a direction each.
  for (const word of LITTLE) data[vocabulary.find(word)! * SIZE] += 1;
  for (const stop of ['.', '!', '?']) {
    for (const i of [0, 1]) data[vocabulary.find(stop)! * SIZE + i] += 1;
  }
  beginAsWindows(made, vocabulary, { firstUnit: 4, ...HEADS, random });
  made.prepareSteps();
  return made;
}

/** What one head reads after some words, projected back to words: how like each of `asked` it is. */
function called(
  made: WordNetwork,
  head: number,
  words: readonly string[],
  asked: readonly string[],
): number[] {
  const state = made.createState();
  for (const word of words) made.read(vocabulary.find(word)!, state);
  const read = state.memory!.output;
  const values = SIZE;
  for (const [i] of [...read.data].entries()) if (Math.floor(i / values) !== head) read.data[i] = 0;
  const back: Tensor = made.copy!.step(read);
  const { data } = made.embedding.weight;
  return asked.map((word) => {
    const row = vocabulary.find(word)! * SIZE;
    return [...back.data].reduce((sum, x, i) => sum + x * data[row + i], 0);
  });
}

/** How often of 60 the head calls up the first of three rather than the others. */
function share(
  made: WordNetwork,
  head: number,
  telling: (who: string[], what: string[]) => { read: string[]; asked: string[] },
): number {
  const random = new Random(9);
  let right = 0;
  for (let i = 0; i < 60; i++) {
    const drawn = random.shuffle(Array.from({ length: COUNT }, (_, i) => `w${i}`));
    const { read, asked } = telling(drawn.slice(0, 3), drawn.slice(3, 6));
    const [own, ...others] = called(made, head, read, asked);
    if (others.every((other) => other < own)) right++;
  }
  return right / 60;
}

describe('beginAsWindows', () => {
  const tell = (who: string[], what: string[]): string[] =>
    who.flatMap((each, i) => [each, 'has', 'a', what[i], '.']);

  test('calls up what stood before a word, and what came behind one', async () => {
    const made = await network();
    const before = share(made, HEADS.unshifted, (who, what) => ({
      read: [...tell(who, what), 'the', what[0], 'was'],
      asked: who,
    }));
    // By chance a third.
    expect(before).toBeGreaterThan(0.65);
    const behind = share(made, HEADS.shifted, (who, what) => ({
      read: [...tell(who, what), who[0], 'has', 'the'],
      asked: what,
    }));
    expect(behind).toBeGreaterThan(0.65);
    made.engine.close();
  });
});
