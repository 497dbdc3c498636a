// Rhythm: rows of features, times that fit, and a network that learns what a toy reader does.
import { describe, expect, it } from 'vitest';
import { type CheckpointStore, createEngine } from '../../lstm/index.ts';
import { SpeechError } from '../errors.ts';
import { loadDurations } from './durations.ts';
import { FEATURES, phoneRows } from './features.ts';
import { isFunctionWord } from './function-words.ts';
import { PAUSE, PHONES, parsePhone } from './phones.ts';
import { syllablesOf } from './syllables.ts';
import { checkTiming, type TimedUtterance } from './timing.ts';
import { type ReadUtterance, trainDurations } from './train-durations.ts';
import type { SpokenWord, Utterance } from './utterance.ts';

const word = (text: string, phones: string): SpokenWord => ({
  kind: 'word',
  text,
  phones: phones.split(' '),
});
const comma = { kind: 'break', mark: 'comma' } as const;
const stop = { kind: 'break', mark: 'full stop' } as const;
const THE = word('the', 'DH AH0');
const EXTRA = word('extra', 'EH1 K S T R AH0');
const DOG = word('dog', 'D AO1 G');

describe('phones', () => {
  it('are 39 and their stress is apart', () => {
    expect(PHONES).toHaveLength(39);
    expect(new Set(PHONES).size).toBe(39);
    expect(parsePhone('OW1')).toEqual({ index: PHONES.indexOf('OW'), stress: 1 });
    expect(parsePhone('ZH')).toEqual({ index: PHONES.indexOf('ZH') });
  });

  it.each(['', 'ah0', 'K1', 'AH3', 'QQ', '__proto__'])('refuse "%s"', (text) => {
    expect(() => parsePhone(text)).toThrow(SpeechError);
  });
});

describe('syllables', () => {
  it.each([
    ['EH1 K S T R AH0', [0, 0, 1, 1, 1, 1]],
    ['S IH1 NG IH0 NG', [0, 0, 0, 1, 1]],
    ['S T R EH1 NG K TH S', [0, 0, 0, 0, 0, 0, 0, 0]],
    ['HH M', [0, 0]],
    ['IH0 N V IH1 Z AH0 B AH0 L', [0, 0, 1, 1, 2, 2, 3, 3, 3]],
  ])('of %s', (phones, syllables) => {
    expect(syllablesOf(phones.split(' ').map(parsePhone))).toEqual(syllables);
  });
});

describe('rows', () => {
  const sentence: Utterance = [THE, EXTRA, comma, DOG, stop];

  it('are one a phone, and one a pause where pauses are known', () => {
    const plain = phoneRows(sentence);
    expect(plain.count).toBe(11);
    expect(plain.features).toHaveLength(11 * FEATURES);
    expect(plain.words).toEqual([0, 0, 1, 1, 1, 1, 1, 1, 2, 2, 2]);
    const paused = phoneRows(sentence, [true, false, true, true]);
    expect(paused.count).toBe(14);
    expect(paused.phones.flatMap((phone, i) => (phone === PAUSE ? [i] : []))).toEqual([0, 9, 13]);
    expect(paused.words).toEqual([0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2]);
  });

  it('hold numbers from 0 to 1, and each field ends where the next begins', () => {
    const { features } = phoneRows(sentence, [true, true, true, true]);
    for (const x of features) expect(x >= 0 && x <= 1).toBe(true);
    // The last number of a row: whether the sentence begins with a question word.
    const { features: asked, count } = phoneRows([word('who', 'HH UW1'), DOG]);
    for (let i = 0; i < count; i++) expect(asked[(i + 1) * FEATURES - 1]).toBe(1);
    expect(features[FEATURES - 1]).toBe(0);
  });

  it('change with the mark behind, with the stress and with the sentence', () => {
    const rowsOf = (utterance: Utterance) => [...phoneRows(utterance).features];
    const plain = rowsOf([THE, DOG, stop]);
    expect(rowsOf([THE, DOG, { kind: 'break', mark: 'question' }])).not.toEqual(plain);
    expect(rowsOf([THE, word('dog', 'D AO0 G'), stop])).not.toEqual(plain);
    expect(rowsOf([THE, DOG, stop])).toEqual(plain);
  });

  it('tell words of grammar from others', () => {
    expect(['the', "isn't", "he'll", 'which'].every(isFunctionWord)).toBe(true);
    expect(['dog', "dog's", 'constructor'].some(isFunctionWord)).toBe(false);
  });

  it.each<[string, Utterance]>([
    ['no words', [comma]],
    ['a word without phones', [{ kind: 'word', text: 'hm', phones: [] }]],
    ['too many phones', Array(1001).fill(THE)],
  ])('refuse %s', (_, utterance) => {
    expect(() => phoneRows(utterance)).toThrow(SpeechError);
  });
});

describe('times', () => {
  const timed: TimedUtterance = { utterance: [THE], durations: [[0.05, 0.1]], pauses: [0, 0.2] };

  it('fit their words', () => {
    expect(() => checkTiming(timed)).not.toThrow();
  });

  it.each<[string, Partial<TimedUtterance>]>([
    ['a missing phone', { durations: [[0.05]] }],
    ['a missing pause', { pauses: [0] }],
    ['a phone of no length', { durations: [[0.05, 0]] }],
    ['a pause that is unknown', { pauses: [0, Number.NaN] }],
    ['a pause without end', { pauses: [0, Number.POSITIVE_INFINITY] }],
  ])('are refused for %s', (_, change) => {
    expect(() => checkTiming({ ...timed, ...change })).toThrow(SpeechError);
  });
});

/** Two who lengthen before a comma and pause there; the second takes twice as long for everything, and pauses nowhere. */
function toyReaders(count: number): ReadUtterance[] {
  return Array.from({ length: count }, (_, i) => {
    const speaker = i % 2 === 0 ? 'toy' : 'slow';
    const pace = speaker === 'toy' ? 1 : 2;
    const words = [THE, DOG, EXTRA, DOG, THE].slice(0, 3 + (i % 3));
    const at = 1 + (i % (words.length - 1));
    const utterance: Utterance = [...words.slice(0, at), comma, ...words.slice(at), stop];
    const durations = words.map(({ phones }, w) =>
      phones.map((phone) => pace * (/\d/.test(phone) ? 0.1 : 0.05) * (w === at - 1 ? 2 : 1)),
    );
    const pauses = words.map((_, w) =>
      w === words.length - 1 ? Number.NaN : w === at - 1 && speaker === 'toy' ? 0.3 : 0,
    );
    return { speaker, timed: { utterance, durations, pauses: [0, ...pauses] } };
  });
}

describe('the model of rhythm', () => {
  const memory = (): CheckpointStore & { bytes?: Uint8Array } => ({
    async save(bytes) {
      this.bytes = bytes;
    },
    async load() {
      return this.bytes;
    },
  });
  const teach = async (steps: number, checkpoints?: CheckpointStore, resume = false, stopAt = 0) => {
    const engine = await createEngine({ backend: 'wasm', threads: 1 });
    const stopping = new AbortController();
    return trainDurations({
      ...{
        engine,
        speakers: ['toy', 'slow'],
        sizes: { hiddenSize: 12, layers: 2 },
        dropout: 0.1,
        batch: 4,
        learningRate: 0.02,
      },
      ...{ utterances: toyReaders(48), validation: toyReaders(12), steps, seed: 3, validateEvery: 20 },
      ...{ checkpoints, resume, signal: stopping.signal, identity: 'toy' },
      onProgress: ({ step }) => {
        if (step === stopAt) stopping.abort();
      },
    });
  };

  it('learns to lengthen and to pause, and its file says the same', async () => {
    const { model } = await teach(120);
    const timed = model.predict([THE, DOG, comma, EXTRA, stop]);
    expect(() => checkTiming(timed)).not.toThrow();
    expect(timed.pauses[0]).toBe(0);
    expect(timed.pauses[1]).toBe(0);
    expect(timed.pauses[2]).toBeGreaterThan(0.2);
    const [, dog, extra] = timed.durations;
    expect(dog[1] / extra[0]).toBeGreaterThan(1.5);
    const loaded = await loadDurations(model.save('float32'));
    expect(loaded.predict([THE, DOG, comma, EXTRA, stop])).toEqual(timed);
    loaded.close();
    model.close();
  });

  it('keeps its readers apart', async () => {
    const { model } = await teach(120);
    const text = [THE, DOG, comma, EXTRA, stop];
    const [own, hers] = ['toy', 'slow'].map((speaker) => model.predict(text, { speaker }));
    const sum = ({ durations }: TimedUtterance): number => durations.flat().reduce((a, b) => a + b, 0);
    expect(sum(hers) / sum(own)).toBeGreaterThan(1.8);
    expect(sum(hers) / sum(own)).toBeLessThan(2.2);
    expect(own.pauses[2]).toBeGreaterThan(0.2);
    expect(hers.pauses[2]).toBe(0);
    expect(model.predict(text)).toEqual(own);
    expect(model.as('slow').predict(text)).toEqual(hers);
    expect(() => model.predict(text, { speaker: 'bass' })).toThrow(/"bass"; there are "toy" and "slow"/);
    const loaded = await loadDurations(model.save('float32'));
    expect(loaded.predict(text, { speaker: 'slow' })).toEqual(hers);
    loaded.close();
    model.close();
  });

  it('stopped and resumed it is the same', async () => {
    const whole = await teach(12);
    const store = memory();
    const half = await teach(12, store, false, 6);
    expect(half.result.stopped).toBe('aborted');
    const resumed = await teach(12, store, true);
    expect(resumed.model.save('float32')).toEqual(whole.model.save('float32'));
    for (const { model } of [whole, half, resumed]) model.close();
  });

  it('refuses damaged files', async () => {
    const { model } = await teach(1);
    const bytes = model.save('int8');
    model.close();
    await expect(loadDurations(bytes.subarray(0, bytes.length - 9))).rejects.toThrow();
    const text = new TextDecoder('latin1').decode(bytes);
    const at = text.indexOf('hiddenSize');
    const other = bytes.slice();
    other[at + 'hiddenSize\\":'.length + 1] = '9'.charCodeAt(0);
    await expect(loadDurations(other)).rejects.toThrow();
  });
});
