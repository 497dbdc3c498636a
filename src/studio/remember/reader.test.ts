// Reading what changed gives what reading from the beginning gives.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Random } from '../../lstm/index.ts';
import type { Prediction, Words } from '../../words/index.ts';
import { smallModel } from '../../words/testing/small-models.ts';
import { Reader } from './reader.ts';

const TOP = 4;

describe('Reader', () => {
  let words: Words;
  beforeAll(async () => {
    words = await smallModel();
  });
  afterAll(() => words?.close());

  const read = (reader: Reader, tokens: readonly string[]): (readonly Prediction[])[] => {
    reader.take(tokens);
    return tokens.map((_, i) => reader.after(i, tokens));
  };

  it('reads words that are added, changed, taken away and put in, unknown names among them', () => {
    const random = new Random(7);
    const known = ['the', 'dog', 'ran', 'Zorblax', 'Quimby', '.', 'to', 'a', '“', '”'];
    const reader = new Reader(words, TOP);
    let tokens: string[] = [];
    for (let edit = 0; edit < 12; edit++) {
      const at = random.below(tokens.length + 1);
      const more = Array.from({ length: random.below(14) }, () => known[random.below(known.length)]);
      tokens = [...tokens.slice(0, at), ...more, ...tokens.slice(at + random.below(3))];
      expect(read(reader, tokens)).toEqual(read(new Reader(words, TOP), tokens));
    }
    expect(tokens.length).toBeGreaterThan(16);
    expect(read(reader, [])).toEqual([]);
    expect(read(reader, ['the'])[0]).toEqual(words.predict('the', { top: TOP }));
  });
});
