// What the show remembers: both networks on every passage, with reasons.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadWords, type Words } from '../words/index.ts';
import type { PerformOptions } from './perform-step.ts';
import { describePassages, readPassages, wordsStep } from './perform-words.ts';
import { hear } from './testing/harness.ts';
import { smallModel } from './testing/words.ts';

let lstm: Words;
let rnn: Words;
beforeAll(async () => {
  lstm = await loadWords(await smallModel('lstm'));
  rnn = await loadWords(await smallModel('rnn'));
});
afterAll(() => {
  lstm.close();
  rnn.close();
});

describe('readPassages', () => {
  it('asks both networks for five words after each passage, and why', async () => {
    const passages = await readPassages(lstm, rnn, hear().context.signal);
    expect(passages).toHaveLength(2);
    for (const passage of passages) {
      expect(Object.keys(passage)).toEqual(['text', 'lstm', 'rnn', 'attribution']);
      expect(passage.lstm.predictions).toHaveLength(5);
      expect(passage.rnn.predictions).toHaveLength(5);
      expect(passage.attribution.word).toBe(passage.lstm.predictions[0].word);
    }
    const text = describePassages(passages);
    expect(text.match(/^ {2}LSTM {7}\S+ [\d.]+ %, /gm)).toHaveLength(2);
    expect(text.match(/^ {2}plain RNN {2}\S+ [\d.]+ %, /gm)).toHaveLength(2);
    expect(text.match(/^ {2}Why /gm)).toHaveLength(2);
  });

  it('stops when it is asked to', async () => {
    const stopped = AbortSignal.abort(new Error('enough'));
    await expect(readPassages(lstm, rnn, stopped)).rejects.toThrow('enough');
  });
});

describe('the step', () => {
  it('writes what the shipped models say, and says the right words', async () => {
    const { context } = hear();
    const written: [string, string][] = [];
    const write = async (name: string, content: Uint8Array | string) => {
      written.push([name, String(content)]);
    };
    const { json } = await (await wordsStep.prepare({ context, options: {} as PerformOptions, write }))();
    expect(written.map(([name]) => name)).toEqual(['remember.json']);
    expect(JSON.parse(written[0][1])).toEqual(JSON.parse(JSON.stringify(json)));
    const { passages } = JSON.parse(written[0][1]);
    const said = passages.map((passage: { lstm: { predictions: { word: string }[] } }) =>
      passage.lstm.predictions[0].word.toLowerCase(),
    );
    expect(said).toEqual(['legs', 'brombus']);
  });
});
