// Experiments: a cut forgets, a held gate is held, and afterwards everything is as it was, to the last bit.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LSTM } from '../lstm/index.ts';
import { type Experiment, experiment } from './experiments.ts';
import { smallModel } from './testing/small-models.ts';
import type { Words } from './words.ts';

const TEXT = 'the cow rain Zebulon trees wind says';
const ALL = { top: 1000 };
let words: Words;
let control: Words;
beforeAll(async () => {
  [words, control] = [await smallModel({ steps: 200 }), await smallModel({ cell: 'rnn' })];
});
afterAll(() => {
  words.close();
  control.close();
});

describe('experiment', () => {
  it('forgets what stands before a cut', () => {
    const { before, after } = experiment(words, TEXT, { cutAfter: 'Cow' }, { words: ['moo', 'woof'] });
    expect(before[0]).toMatchObject({ word: 'moo' });
    expect(before[0].probability).toBeGreaterThan(0.9);
    expect(after.find(({ word }) => word === 'moo')!.probability).toBeLessThan(0.7);
  });

  it('cuts as a reading does that begins with nothing, but knows the names', () => {
    const memory = words.memory().read('the cow rain Zebulon');
    memory.state.reset();
    const expected = memory.read('trees wind says').predictions(ALL);
    for (const cut of [{ cutAfter: 3 }, { cutAfter: 'zebulon' }, { keep: 3 }]) {
      expect(experiment(words, TEXT, cut, ALL).after).toEqual(expected);
    }
    expect(expected.some(({ word }) => word === 'Zebulon')).toBe(true);
  });

  it('holds gates from a word on', () => {
    const memory = words.memory().read('the cow rain');
    const lstm = words.network.layers[1] as LSTM;
    lstm.clamp(0, 'forget', 0);
    const expected = memory.read('Zebulon trees wind says').predictions(ALL);
    lstm.release();
    const clamp = [{ gate: 'forget', value: 0, layers: [1] }] as const;
    expect(experiment(words, TEXT, { clamp, from: 3 }, ALL).after).toEqual(expected);
    expect(experiment(words, TEXT, { clamp }, ALL).after).not.toEqual(expected);
  });

  it('lets nothing in through a shut input gate', () => {
    const clamp = [{ gate: 'input', value: 0 }] as const;
    const { after } = experiment(words, TEXT, { clamp, cutAfter: 0 }, ALL);
    const memory = words.memory().read(TEXT);
    memory.state.reset();
    expect(after).toEqual(memory.predictions(ALL));
  });

  const bad: [string, Experiment, string][] = [
    ['a word that is not there', { cutAfter: 'dog' }, '"dog" is no word of the text'],
    ['a number beyond the text', { cutAfter: 7 }, 'words 0 to 6'],
    ['keeping less than nothing', { keep: -1 }, '0 or more'],
    ['a beginning beyond the text', { from: 7 }, 'words 0 to 6'],
    ['an unknown gate', { clamp: [{ gate: 'door' as 'input', value: 0 }] }, '"door" is no gate'],
    ['an unknown layer', { clamp: [{ gate: 'input', value: 0, layers: [2] }] }, 'layers 0 to 1'],
    ['no number', { clamp: [{ gate: 'input', value: Number.NaN }] }, 'not at NaN'],
  ];
  it.each(bad)('refuses %s and stays as it was', (_, what, message) => {
    const before = words.predict(TEXT, ALL);
    expect(() => experiment(words, TEXT, what)).toThrow(message);
    expect(words.predict(TEXT, ALL)).toEqual(before);
  });

  it('leaves predictions and the state as they were', () => {
    const before = words.predict(TEXT, ALL);
    const state = words.read('the dog').save();
    experiment(words, TEXT, { clamp: [{ gate: 'output', value: 1 }], keep: 2, from: 1 });
    expect(words.state.save()).toEqual(state);
    expect(words.predict(TEXT, ALL)).toEqual(before);
    expect(experiment(words, TEXT, {}, ALL).after).toEqual(before);
  });

  it('cuts the memory of a plain network, whose gates it cannot hold', () => {
    const { before, after } = experiment(control, TEXT, { keep: 1 }, ALL);
    expect(after).not.toEqual(before);
    expect(() => experiment(control, TEXT, { clamp: [{ gate: 'input', value: 0 }] })).toThrow(
      'have no gates to hold',
    );
  });
});
