// What each word contributes: the deciding one most, the rest as a slow reference finds it, and the memory of others untouched.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LSTM } from '../lstm/index.ts';
import { attribute, attributeEach } from './attribution.ts';
import { CELLS } from './network.ts';
import { slotModel } from './testing/slot-models.ts';
import { smallModel } from './testing/small-models.ts';
import type { Words } from './words.ts';

const TEXT = 'The cow rain snow trees wind says';
let trained: Words;
let raw: Words;
beforeAll(async () => {
  [trained, raw] = [await smallModel({ steps: 200 }), await smallModel()];
});
afterAll(() => {
  trained.close();
  raw.close();
});

/** The same, word by word from the beginning. */
function reference(words: Words, text: string, word: string): number[] {
  const tokens = words.memory().tokens(text);
  const without = (erased: number): number => {
    const memory = words.memory();
    for (const [i, token] of tokens.entries()) {
      for (const layer of words.network.layers) {
        if (i === erased && layer instanceof LSTM) layer.clamp(0, 'input', 0);
      }
      memory.readToken(token);
      for (const layer of words.network.layers) if (layer instanceof LSTM) layer.release();
    }
    return Math.log(memory.probabilityOf(word));
  };
  return tokens.map((_, i) => without(-1) - without(i));
}

describe('attribute', () => {
  it.each(['write', 'step'] as const)('finds the word that decides (%s)', (erase) => {
    const { word, probability, words } = attribute(trained, TEXT, { erase });
    expect(word).toBe('moo');
    expect(probability).toBeGreaterThan(0.9);
    const most = words.reduce((a, b) => (b.contribution > a.contribution ? b : a));
    expect(most.text).toBe('cow');
    expect(most.contribution).toBeGreaterThan(1);
  });

  it.each(['moo', 'woof', 'Zebulon', 'the cow'])('measures "%s" as a slow reading does', (word) => {
    const text = 'The cow, Zebulon rain.\nAnd Xerxes says';
    const { words, skipped } = attribute(raw, text, { word });
    expect(skipped).toBe(0);
    expect(words.map(({ start, stop }) => text.slice(start, stop))).toEqual(
      words.map(({ text: token }) => token),
    );
    for (const [i, expected] of reference(raw, text, word).entries()) {
      expect(words[i].contribution).toBeCloseTo(expected, 4);
    }
  });

  it('measures a known name as a slow reading does, which introduces it', async () => {
    const model = await slotModel({ names: ['Anna', 'Ben'] });
    const text = 'hello Anna. my name is Ben. Anna';
    for (const word of ['Anna', 'Ben', 'dog']) {
      const { words } = attribute(model, text, { word });
      for (const [i, expected] of reference(model, text, word).entries()) {
        expect(words[i].contribution).toBeCloseTo(expected, 4);
      }
    }
    model.close();
  });

  it('measures several predicted words at once as it does each alone', () => {
    const about = ['moo', 'woof', 'Zebulon', 'the cow', '\n'];
    expect(attributeEach(raw, TEXT, about)).toEqual(about.map((word) => attribute(raw, TEXT, { word })));
    expect(attributeEach(trained, TEXT, [])).toEqual([attribute(trained, TEXT)]);
  });

  it('measures only so many words at the end as it is asked to', () => {
    const all = attribute(trained, TEXT);
    const some = attribute(trained, TEXT, { most: 3 });
    expect(some).toEqual({ ...all, skipped: 4, words: all.words.slice(4) });
    for (const most of [0, 1.5, 201]) {
      expect(() => attribute(trained, TEXT, { most })).toThrow('must be from 1 to 200');
    }
  });

  it('explains a line end and a quotation mark, which predictions may begin with', () => {
    expect(attribute(raw, TEXT, { word: '\n' }).probability).toBeGreaterThan(0);
    expect(attribute(raw, 'He says "the cow', { word: '"' }).probability).toBeGreaterThan(0);
  });

  it.each(CELLS.filter((cell) => cell !== 'lstm'))('erases the embeddings of a %s', async (cell) => {
    const words = await smallModel({ cell, steps: 200 });
    const result = attribute(words, TEXT, { word: 'moo' });
    expect(result.method).toContain('embedding');
    const most = result.words.reduce((a, b) => (b.contribution > a.contribution ? b : a));
    expect(most.text).toBe('cow');
    words.close();
  });

  it('measures the last 200 words of a longer text, and says so', () => {
    const { words, skipped } = attribute(raw, 'rain wind snow '.repeat(70));
    expect([words.length, skipped]).toEqual([200, 10]);
    expect(words[0].start).toBe('rain wind snow '.repeat(3).length + 'rain '.length);
  });

  it('changes nothing and leaves no memory behind', () => {
    const state = trained.read('the dog');
    const [before, predicted] = [state.save(), trained.predict(TEXT)];
    attribute(trained, TEXT);
    const { used } = trained.network.engine.arena;
    for (let i = 0; i < 3; i++) attribute(trained, TEXT);
    expect(trained.network.engine.arena.used).toBe(used);
    expect(trained.state.save()).toEqual(before);
    expect(trained.predict(TEXT)).toEqual(predicted);
  });

  it('refuses texts and words without a word', () => {
    expect(() => attribute(raw, '  ')).toThrow('there is no word to read');
    expect(() => attribute(raw, TEXT, { word: ' ' })).toThrow('no word');
  });
});
