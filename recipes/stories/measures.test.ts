// Measures on natural text: against a memory that reads alone, n-grams asked directly, and places counted by hand.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { END_OF_TEXT, encode, perplexities, scoreTexts, type Words } from '../../src/words/index.ts';
import { slotModel } from '../../src/words/testing/slot-models.ts';
import {
  type Model,
  networkModel,
  ngramModel,
  perplexity,
  recallByDistance,
  recalls,
  zorro,
} from './measures.ts';
import { READING } from './read.ts';

let words: Words;
beforeAll(async () => {
  words = await slotModel({ seed: 4 });
  words.network.plan(READING.time, READING.batch);
});
afterAll(() => words.close());

const TEXTS = [
  'my name is Zorblax. "hello Quux," said the dog.',
  'rain snow wind. who am I? Zorblax!',
  'sun',
];
const always = (): boolean => true;

/** Everything a model shows, by place. */
function shown(
  model: Model,
  texts: readonly (readonly number[])[],
  wanted = always as Parameters<Model['score']>[1],
) {
  const all = new Map<string, { own: number; first: boolean }>();
  model.score(texts, wanted, (text, position, own, first) => {
    expect(all.has(`${text}.${position}`)).toBe(false);
    all.set(`${text}.${position}`, { own, first });
  });
  return all;
}

/** A model that says something of each target. */
const fake = (say: (target: number, position: number) => { own: number; first: boolean }): Model => ({
  score(texts, wanted, visit) {
    for (const [text, ids] of texts.entries()) {
      for (let at = 0; at + 1 < ids.length; at++) {
        if (!wanted(text, at)) continue;
        const { own, first } = say(ids[at + 1], at);
        visit(text, at, own, first);
      }
    }
  },
});

describe('perplexity', () => {
  test('is that of a memory reading word by word, unknown words as one', async () => {
    const { network, vocabulary } = words;
    const { perplexityPerToken } = perplexities(await scoreTexts(words, TEXTS));
    expect(perplexity(networkModel(network, vocabulary), TEXTS, vocabulary) / perplexityPerToken).toBeCloseTo(
      1,
      4,
    );
  });

  test('is e to the mean, the end of each text counted', () => {
    const model = fake((target) => ({ own: target === END_OF_TEXT ? -1 : -3, first: false }));
    // "sun" and "rain snow", and an end each.
    const expected = Math.exp((3 + 1 + 3 + 3 + 1) / 5);
    expect(perplexity(model, ['sun', 'rain snow'], words.vocabulary)).toBeCloseTo(expected, 10);
  });
});

describe('a network as a model', () => {
  test('tells of the first of all words', () => {
    const { network, vocabulary } = words;
    const ids = TEXTS.map((text) => encode(text, vocabulary));
    const all = shown(networkModel(network, vocabulary), ids);
    expect(all.size).toBe(ids.reduce((sum, { length }) => sum + length - 1, 0));
    for (const [text, each] of ids.entries()) {
      const state = network.createState();
      for (const [at, id] of each.slice(0, -1).entries()) {
        network.read(id, state);
        const p = network.probabilities(state).data;
        const target = each[at + 1];
        const { own, first } = all.get(`${text}.${at}`)!;
        expect(first).toBe(p.indexOf(Math.max(...p)) === target);
        if (!vocabulary.isSlot(target)) expect(own).toBeCloseTo(Math.log(p[target]), 3);
        else expect(own).toBeGreaterThanOrEqual(Math.log(p[target]) - 1e-3);
      }
    }
  });

  test('gives a distribution in which all slots are one', () => {
    const { network, vocabulary } = words;
    const { firstWord, size } = vocabulary;
    const targets = [END_OF_TEXT, 1, ...Array.from({ length: size - firstWord }, (_, i) => firstWord + i)];
    const all = shown(
      networkModel(network, vocabulary),
      targets.map((id) => [END_OF_TEXT, firstWord, id]),
      (_, at) => at === 1,
    );
    let sum = 0;
    for (const { own } of all.values()) sum += Math.exp(own);
    expect(sum).toBeCloseTo(1, 4);
  });

  test('with a window has read nothing but the last words', () => {
    const { network, vocabulary } = words;
    const ids = TEXTS.map((text) => encode(text, vocabulary));
    const all = shown(networkModel(network, vocabulary, 3), ids, (_, at) => at % 2 === 0);
    for (const [text, each] of ids.entries()) {
      for (let at = 0; at + 1 < each.length; at += 2) {
        const state = network.createState();
        for (const id of each.slice(Math.max(0, at - 2), at + 1)) network.read(id, state);
        const p = network.probabilities(state).data;
        const target = each[at + 1];
        const { own, first } = all.get(`${text}.${at}`)!;
        if (!vocabulary.isSlot(target)) expect(own).toBeCloseTo(Math.log(p[target]), 3);
        expect(first).toBe(p.indexOf(Math.max(...p)) === target);
      }
    }
    // As long as the text, it changes nothing.
    const whole = shown(networkModel(network, vocabulary), ids);
    const wide = shown(networkModel(network, vocabulary, 100), ids);
    expect(wide.size).toBe(whole.size);
    for (const [key, { own }] of whole) expect(wide.get(key)!.own).toBeCloseTo(own, 3);
  });
});

describe('an n-gram as a model', () => {
  const train = ['rain snow wind.', 'rain snow sun.', 'rain snow wind! Zorblax', 'hello Quux.', 'hello dog.'];

  test('gives every place a distribution, and knows its first', () => {
    const { vocabulary } = words;
    const model = ngramModel(train, vocabulary);
    const { firstWord, size } = vocabulary;
    const targets = [END_OF_TEXT, 1, ...Array.from({ length: size - firstWord }, (_, i) => firstWord + i)];
    for (const context of [
      encode('rain snow', vocabulary),
      encode('hello', vocabulary),
      encode('sun I', vocabulary),
    ]) {
      const all = [
        ...shown(
          model,
          targets.map((id) => [...context, id]),
          (_, at) => at === context.length - 1,
        ).values(),
      ];
      const sum = all.reduce((total, { own }) => total + Math.exp(own), 0);
      // What slots beside the one for all get is lost.
      expect(sum).toBeLessThanOrEqual(1 + 1e-9);
      expect(sum).toBeGreaterThan(0.6);
      const most = Math.max(...all.map(({ own }) => own));
      for (const { own, first } of all) if (own > Math.log(1e-3)) expect(first).toBe(own === most);
    }
    const seen = shown(model, [encode('rain snow wind', vocabulary)]);
    expect([...seen.values()].slice(1).map(({ first }) => first)).toEqual([true, true]);
  });

  test('takes any unknown word for any other', () => {
    const { vocabulary } = words;
    const model = ngramModel(train, vocabulary);
    const [known, other] = ['hello Quux', 'hello 1234'].map(
      (text) => shown(model, [encode(text, vocabulary)]).get('0.1')!,
    );
    expect(other).toEqual(known);
    expect(perplexity(model, train, vocabulary)).toBeLessThan(perplexity(model, TEXTS, vocabulary));
  });
});

describe('names that come again', () => {
  // Tokens, the end of the text before at 0: Anna 1 ran 2 . 3 Tom 4 saw 5 Anna 6 . 7 Anna 8 said 9 rose 10 Tom 11
  const text = 'Anna ran. Tom saw Anna. Anna said rose Tom';

  test('are found with their distances', () => {
    expect(recalls([text], 1)).toEqual([
      { text: 0, position: 5, distance: 5 },
      { text: 0, position: 7, distance: 2 },
      { text: 0, position: 10, distance: 7 },
    ]);
    expect(recalls(['sun', text], 6)).toEqual([{ text: 1, position: 10, distance: 7 }]);
    // A flower is no girl, and neither is who was never named before.
    expect(recalls(['Rose has a rose.', 'Zorblax saw Zorblax.'], 1)).toEqual([]);
  });

  test('are counted by least distance', () => {
    const model = fake((_, position) => ({ own: -1, first: position === 7 || position === 10 }));
    expect(recallByDistance(model, [text, 'Anna Anna'], words.vocabulary, [1, 3, 6])).toEqual([
      { distance: 1, cases: 4, first: 2 / 4 },
      { distance: 3, cases: 2, first: 1 / 2 },
      { distance: 6, cases: 1, first: 1 },
    ]);
  });
});

describe('Zorro', () => {
  test('counts pairs whose second sentence is likelier, by file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'zorro-'));
    try {
      const { vocabulary } = words;
      // "snow" costs more than the other words.
      const snow = vocabulary.find('snow')!;
      const model = fake((target) => ({ own: target === snow ? -2 : -1, first: false }));
      await writeFile(join(folder, 'b.txt'), 'rain snow .\nrain wind .\nwind .\nsnow .\n');
      await writeFile(join(folder, 'a.txt'), 'snow snow wind .\nsnow wind wind .\n');
      await writeFile(join(folder, 'same.txt'), 'rain .\nwind .\n');
      await writeFile(join(folder, 'NOTE.txt'), 'no pairs here');
      await writeFile(join(folder, 'list.csv'), 'no text');
      expect([...zorro(model, folder, vocabulary)]).toEqual([
        ['a', 1],
        ['b', 0.5],
        ['same', 0],
      ]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
