// Measures on natural text: against a memory that reads alone, n-grams asked directly, and places counted by hand.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  END_OF_TEXT,
  encode,
  perplexities,
  scoreTexts,
  tokenize,
  type Words,
} from '../../src/words/index.ts';
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
function shown(model: Model, texts: readonly string[], wanted = always as Parameters<Model['score']>[1]) {
  const all = new Map<string, { own: number; first: boolean }>();
  model.score(texts, wanted, (text, position, own, first) => {
    expect(all.has(`${text}.${position}`)).toBe(false);
    all.set(`${text}.${position}`, { own, first });
  });
  return all;
}

/** The ids that a text has for the models: each word's, unknown ones as one, and an end. */
const targetsOf = (text: string): number[] => [
  ...Array.from(tokenize(text), (token) => words.vocabulary.find(token.text) ?? END_OF_TEXT + 1),
  END_OF_TEXT,
];

/** A model that says something of each target. */
const fake = (say: (target: number, position: number) => { own: number; first: boolean }): Model => ({
  score(texts, wanted, visit) {
    for (const [text, all] of texts.entries()) {
      for (const [at, target] of targetsOf(all).entries()) {
        if (!wanted(text, at)) continue;
        const { own, first } = say(target, at);
        visit(text, at, own, first);
      }
    }
  },
});

describe('perplexity', () => {
  test('is that of a memory reading word by word, unknown words as one', async () => {
    const { network, vocabulary } = words;
    const { perplexityPerToken } = perplexities(await scoreTexts(words, TEXTS));
    expect(perplexity(networkModel(network, vocabulary), TEXTS) / perplexityPerToken).toBeCloseTo(1, 4);
  });

  test('is e to the mean, the end of each text counted', () => {
    const model = fake((target) => ({ own: target === END_OF_TEXT ? -1 : -3, first: false }));
    // "sun" and "rain snow", and an end each.
    const expected = Math.exp((3 + 1 + 3 + 3 + 1) / 5);
    expect(perplexity(model, ['sun', 'rain snow'])).toBeCloseTo(expected, 10);
  });
});

describe('a network as a model', () => {
  test('tells of the first of all words, as a memory does', () => {
    const { network, vocabulary } = words;
    const all = shown(networkModel(network, vocabulary), TEXTS);
    expect(all.size).toBe(TEXTS.reduce((sum, text) => sum + targetsOf(text).length, 0));
    const memory = words.memory();
    for (const [text, each] of TEXTS.entries()) {
      memory.reset();
      const tokens = Array.from(tokenize(each), (token) => token.text);
      for (const [at, target] of targetsOf(each).entries()) {
        const p = memory.probabilities();
        const { own, first } = all.get(`${text}.${at}`)!;
        if (vocabulary.isSlot(target)) {
          let unknown = 0;
          for (let slot = target; slot < vocabulary.firstWord; slot++) unknown += p[slot];
          expect(own).toBeCloseTo(Math.log(unknown), 3);
          expect(first).toBe(false);
        } else {
          expect(own).toBeCloseTo(Math.log(p[target]), 3);
          expect(first).toBe(p.indexOf(Math.max(...p)) === target);
        }
        if (at < tokens.length) memory.readToken(tokens[at]);
      }
    }
  });

  test('gives a distribution in which all unknown words are one, names that were read with what their slots have', async () => {
    const named = await slotModel({ seed: 5, names: ['Anna', 'Tom'] });
    try {
      const { network, vocabulary } = named;
      network.plan(READING.time, READING.batch);
      const before = 'hello Anna Zorblax Tom Anna';
      const at = 5;
      const next = (word: string): number =>
        shown(networkModel(network, vocabulary), [`${before} ${word}`], (_, place) => place === at).get(
          `0.${at}`,
        )!.own;
      const memory = named.memory().read(before);
      const all = memory.probabilities();
      let sum = all[END_OF_TEXT] + Math.exp(next('Quux'));
      for (const word of vocabulary.config.words) {
        const id = vocabulary.find(word)!;
        // Marks that do not come back as themselves are asked of the memory alone.
        const tokens = Array.from(tokenize(`${before} ${word}`), (token) => vocabulary.find(token.text));
        sum += tokens[at] === id ? Math.exp(next(word)) : all[id];
      }
      expect(sum).toBeCloseTo(1, 4);
      expect(Math.exp(next('Anna'))).toBeCloseTo(memory.probabilityOf('Anna'), 5);
      // More than the word alone has: the slot in which she stands counts.
      const alone = network.probabilities(memory.state).data[vocabulary.find('Anna')!];
      expect(memory.probabilityOf('Anna')).toBeGreaterThan(alone * 1.01);
    } finally {
      named.close();
    }
  });

  test('with a window has read nothing but the last words', () => {
    const { network, vocabulary } = words;
    const all = shown(networkModel(network, vocabulary, 3), TEXTS, (_, at) => at % 2 === 0);
    for (const [text, each] of TEXTS.entries()) {
      const ids = encode(each, vocabulary);
      const targets = targetsOf(each);
      for (let at = 0; at < ids.length; at += 2) {
        const state = network.createState();
        for (const id of ids.slice(Math.max(0, at - 2), at + 1)) network.read(id, state);
        const p = network.probabilities(state).data;
        const { own, first } = all.get(`${text}.${at}`)!;
        if (vocabulary.isSlot(targets[at])) continue;
        expect(own).toBeCloseTo(Math.log(p[targets[at]]), 3);
        expect(first).toBe(p.indexOf(Math.max(...p)) === targets[at]);
      }
    }
    // As long as the text, it changes nothing.
    const whole = shown(networkModel(network, vocabulary), TEXTS);
    const wide = shown(networkModel(network, vocabulary, 100), TEXTS);
    expect(wide.size).toBe(whole.size);
    for (const [key, { own }] of whole) expect(wide.get(key)!.own).toBeCloseTo(own, 3);
  });
});

describe('an n-gram as a model', () => {
  const train = ['rain snow wind.', 'rain snow sun.', 'rain snow wind! Zorblax', 'hello Quux.', 'hello dog.'];

  test('gives every place a distribution, and knows its first', () => {
    const { vocabulary } = words;
    const model = ngramModel(train, vocabulary);
    const known = vocabulary.config.words.filter((word) => !/["“”]/.test(word));
    for (const context of ['rain snow', 'hello', 'sun I']) {
      const at = [...tokenize(context)].length;
      const all = [...known, 'Zorblax'].map(
        (word) => shown(model, [`${context} ${word}`], (_, place) => place === at).get(`0.${at}`)!,
      );
      all.push(shown(model, [context], (_, place) => place === at).get(`0.${at}`)!);
      const sum = all.reduce((total, { own }) => total + Math.exp(own), 0);
      // What slots beside the one for all and quotation marks get is lost.
      expect(sum).toBeLessThanOrEqual(1 + 1e-9);
      expect(sum).toBeGreaterThan(0.6);
      const most = Math.max(...all.map(({ own }) => own));
      for (const { own, first } of all) if (own > Math.log(1e-3)) expect(first).toBe(own === most);
    }
    const seen = shown(model, ['rain snow wind']);
    expect([...seen.values()].slice(1, 3).map(({ first }) => first)).toEqual([true, true]);
  });

  test('takes any unknown word for any other', () => {
    const { vocabulary } = words;
    const model = ngramModel(train, vocabulary);
    const [known, other] = ['hello Quux', 'hello 1234'].map((text) => shown(model, [text]).get('0.1')!);
    expect(other).toEqual(known);
    expect(perplexity(model, train)).toBeLessThan(perplexity(model, TEXTS));
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
    expect(recallByDistance(model, [text, 'Anna Anna'], [1, 3, 6])).toEqual([
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
      expect([...zorro(model, folder)]).toEqual([
        ['a', 1],
        ['b', 0.5],
        ['same', 0],
      ]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
