// Reading side by side shows at each place what reading alone, word by word, would show.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Random } from '../../src/lstm/index.ts';
import { slotModel } from '../../src/words/testing/slot-models.ts';
import type { Words } from '../../src/words/words.ts';
import { READING, readAll } from './read.ts';

let words: Words;
beforeAll(async () => {
  words = await slotModel({ seed: 3 });
  words.network.plan(READING.time, READING.batch);
});
afterAll(() => words.close());

/** Texts of such lengths, of random ids behind an end. */
function textsOf(lengths: readonly number[]): number[][] {
  const random = new Random(1);
  const { vocabularySize } = words.network.sizes;
  return lengths.map((length) => Array.from({ length }, (_, i) => (i ? random.below(vocabularySize) : 0)));
}

/** The logits behind each position of a text, read alone. */
function alone(text: readonly number[]): number[][] {
  const state = words.network.createState();
  return text.map((id) => {
    words.network.read(id, state);
    return [...words.network.logits(state).data];
  });
}

function compare(texts: number[][], wanted: (text: number, position: number) => boolean): void {
  const expected = texts.map(alone);
  const seen = new Set<string>();
  readAll(words.network, texts, wanted, (text, position, logits) => {
    const key = `${text}.${position}`;
    expect(seen.has(key)).toBe(false);
    seen.add(key);
    const own = expected[text][position];
    expect(logits.length).toBe(own.length);
    expect(Math.max(...own.map((each, i) => Math.abs(each - logits[i])))).toBeLessThan(1e-3);
  });
  const all = texts.flatMap((text, i) =>
    [...text.keys()].filter((at) => wanted(i, at)).map((at) => `${i}.${at}`),
  );
  expect([...seen].sort()).toEqual(all.sort());
}

describe('readAll', () => {
  test('shows every position of texts of all lengths', () => {
    compare(textsOf([1, 16, 17, 40, 64, 65]), () => true);
  });

  test('reads on through texts longer than it takes at a time', () => {
    compare(textsOf([300, 5, 129]), (_, position) => position % 7 === 4);
  });

  test('takes more texts than fit side by side, and shows only what was asked for', () => {
    const texts = textsOf(Array.from({ length: 75 }, (_, i) => 2 + ((i * 7) % 23)));
    compare(texts, (text, position) => position === texts[text].length - 1);
    compare(texts, () => false);
    compare([], () => true);
  });
});
