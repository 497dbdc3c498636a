// The memory of a text: predictions, comparisons, writing on, saving; and a name that no vocabulary holds, said again.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FormatError, Random, ValueError } from '../lstm/index.ts';
import { distance } from '../lstm/testing/engines.ts';
import { expectFault } from '../lstm/testing/errors.ts';
import type { Memory, SavedMemory } from './memory.ts';
import { madeUpName, nameText, slotModel } from './testing/slot-models.ts';
import { tokenize } from './tokens.ts';
import type { Words } from './words.ts';

let words: Words;
let memory: Memory;
beforeAll(async () => {
  words = await slotModel({ seed: 3 });
  memory = words.memory();
});
afterAll(() => words.close());

const TEXTS = ['', 'the dog', 'hello Zorblax, I am', 'the dog said, "do not', "I don't eat 12 ice creams. "];

describe('predictions', () => {
  it('are the softmax of the logits', () => {
    const powers = Float64Array.from(memory.reset().logits().data, Math.exp);
    const total = powers.reduce((sum, x) => sum + x, 0);
    const wanted = powers.map((x) => x / total);
    expect(distance(memory.probabilities(), wanted)).toBeLessThan(1e-5);
  });

  it.each(TEXTS)('after "%s" are sorted, different, and no more than everything', (text) => {
    const predictions = memory.reset().read(text).predictions({ top: 1000 });
    const sum = predictions.reduce((total, { probability }) => total + probability, 0);
    expect(sum).toBeGreaterThan(0);
    expect(sum).toBeLessThanOrEqual(1 + 1e-6);
    expect(new Set(predictions.map(({ word }) => word)).size).toBe(predictions.length);
    for (const [i, { probability }] of predictions.entries()) {
      expect(probability).toBeGreaterThanOrEqual(0);
      if (i > 0) expect(probability).toBeLessThanOrEqual(predictions[i - 1].probability);
    }
    for (const top of [1, 2, 3, 20]) expect(memory.predictions({ top })).toEqual(predictions.slice(0, top));
    expect(memory.predictions()).toEqual(predictions.slice(0, 10));
  });

  it('name unknown words from when they were read', () => {
    const named = (): string[] => memory.predictions({ top: 1000 }).map(({ word }) => word);
    memory.reset().read('hello');
    expect(named()).not.toContain('Zorblax');
    memory.read('Zorblax');
    expect(named()).toContain('Zorblax');
    memory.reset();
    expect(named()).not.toContain('Zorblax');
  });

  it('begin with a capital letter where a sentence begins', () => {
    const named = (text: string): string[] =>
      memory
        .reset()
        .read(text)
        .predictions({ top: 1000 })
        .map(({ word }) => word);
    for (const text of ['', 'the dog said.', 'the dog said, "', 'the dog?\n\nI']) {
      expect(named(text).includes('Dog')).toBe(!text.endsWith('I'));
      expect(named(text).includes('dog')).toBe(text.endsWith('I'));
    }
  });

  it('show opening and closing marks as one', () => {
    const { binder } = memory.reset().read('the dog said,');
    const all = memory.probabilities();
    const quote = memory.predictions({ top: 1000 }).find(({ word }) => word === '"')!;
    expect(quote.probability).toBeCloseTo(all[binder.find('“')!] + all[binder.find('”')!], 6);
  });

  it('are not changed by asking', () => {
    memory.reset().read('hello Zorblax');
    const first = memory.predictions();
    memory.rank(['dog', 'ice cream', 'Quux Zorblax']);
    memory.probabilities();
    memory.logits();
    expect(memory.predictions()).toEqual(first);
  });

  it('refuse a number that makes no sense', () => {
    for (const top of [0, -1, 1.5, Number.NaN]) expectFault(() => memory.predictions({ top }), ValueError);
  });
});

describe('reading', () => {
  it('a text is reading its words one after the other', () => {
    const text = `I don't know Zorblax: "who" is 12, he?`;
    const whole = memory.reset().read(text).predictions();
    const single = words.memory();
    for (const { text: token } of tokenize(text)) single.readToken(token);
    expect(single.predictions()).toEqual(whole);
  });

  it('a text in pieces is reading it in one, line ends included', () => {
    const pieces = ['\n', 'Zorblax ran.', ' \n', '\n The dog', ' said\n', 'hello\n\nto', ' me ', '\n'];
    const whole = memory.reset().read(pieces.join('')).save().states;
    const single = words.memory();
    for (const piece of pieces) single.restore(JSON.parse(JSON.stringify(single.read(piece).save())));
    expect(single.save().states).toEqual(whole);
    expect(single.save().lineEnds).toBe(true);
    expect(single.reset().read('hello').save().states).toEqual(memory.reset().read('hello').save().states);
    expect(memory.reset().read('hello\nyou').save().states).not.toEqual(
      memory.reset().read('hello you').save().states,
    );
  });

  it('a name in other letters is reading the same name', () => {
    const one = memory.reset().read('Zorblax is ZORBLAX').save().states;
    expect(memory.reset().read('Quux is quux').save().states).toEqual(one);
  });

  it('a lone quotation mark closes what is open, and opens what is not', () => {
    memory.reset();
    expect(memory.tokens('"')).toEqual(['“']);
    memory.read('I said "');
    expect(memory.tokens('"')).toEqual(['”']);
    memory.read('hello');
    expect(memory.tokens(' " ')).toEqual(['”']);
    expect(memory.probabilityOf('"')).toBe(memory.probabilities()[memory.binder.find('”')!]);
    memory.read('"');
    expect(memory.tokens('"')).toEqual(['“']);
    memory.read('"').reset();
    expect(memory.tokens('"')).toEqual(['“']);
  });

  it('any text does no harm', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const predictions = memory.reset().read(text).predictions({ top: 5 });
        expect(predictions.length).toBe(5);
        for (const { probability } of predictions) expect(Number.isFinite(probability)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

describe('rank', () => {
  it('sorts, and agrees with all probabilities', () => {
    memory.reset().read('hello Zorblax');
    const ranked = memory.rank(['dog', 'Zorblax', 'I', 'Quux', 'wind']);
    for (const [i, { word, probability }] of ranked.entries()) {
      if (i > 0) expect(probability).toBeLessThanOrEqual(ranked[i - 1].probability);
      const id = memory.binder.find(word);
      if (id !== undefined) expect(probability).toBe(memory.probabilities()[id]);
    }
    expect(memory.rank([])).toEqual([]);
  });

  it('of several words is the product of one after the other', () => {
    memory.reset().read('I eat the Zorblax');
    const rank = (word: string): number => memory.rank([word])[0].probability;
    const together = rank('ice cream, Zorblax');
    let product = 1;
    for (const word of ['ice', 'cream', ',', 'Zorblax']) {
      product *= memory.probabilityOf(word);
      memory.read(word);
    }
    expect(together / product).toBeCloseTo(1, 9);
  });

  it('gives unknown words less, the longer they are', () => {
    memory.reset().read('hello');
    const [short, long] = ['Zo', 'Zorblaxian'].map((word) => memory.probabilityOf(word));
    expect(short).toBeGreaterThan(long);
    expect(long).toBeGreaterThan(0);
  });

  it('refuses what holds no word', () => {
    for (const word of ['', '  ', '\n']) expectFault(() => memory.rank([word]), ValueError);
  });
});

describe('continue', () => {
  const write = (text: string, options: Parameters<Memory['continue']>[0]): string =>
    memory.reset().read(text).continue(options);

  it('the same seed writes the same words, another one others', () => {
    const options = { words: 30, temperature: 1 };
    const first = write('hello Zorblax', { ...options, seed: 7 });
    expect(write('hello Zorblax', { ...options, seed: 7 })).toBe(first);
    expect(write('hello Zorblax', { ...options, seed: 8 })).not.toBe(first);
  });

  it('at temperature 0 takes the likeliest each time, whatever the seed', () => {
    const first = write('hello Zorblax', { words: 12, temperature: 0 });
    expect(write('hello Zorblax', { words: 12, temperature: 0, seed: 9 })).toBe(first);
    memory.reset().read('hello Zorblax');
    for (let i = 0; i < 12; i++) {
      const all = memory.probabilities();
      const possible = [...all.keys()].filter((id) => memory.binder.word(id) !== undefined);
      memory.readToken(memory.binder.word(possible.reduce((a, b) => (all[b] > all[a] ? b : a)))!);
    }
    const saved = memory.save();
    write('hello Zorblax', { words: 12, temperature: 0 });
    expect(memory.save()).toEqual(saved);
  });

  it('hands out what it writes piece by piece, and remembers it', () => {
    const pieces: string[] = [];
    const text = write('I eat Zorblax', { words: 20, temperature: 1, onText: (piece) => pieces.push(piece) });
    expect(pieces.length).toBe(20);
    expect(pieces.join('')).toBe(text);
    const after = memory.save();
    const again = words.memory().read('I eat Zorblax');
    again.continue({ words: 8, temperature: 1 });
    expect(again.save()).not.toEqual(after);
  });

  it('says only words that it can spell', () => {
    const text = write('', { words: 60, temperature: 10 });
    expect(text).not.toContain('undefined');
    expect(text.trim().length).toBeGreaterThan(60);
  });

  it('refuses options that make no sense', () => {
    for (const count of [0, -1, 1.5, Number.NaN])
      expectFault(() => memory.continue({ words: count }), ValueError);
    for (const temperature of [-1, 11, Number.NaN])
      expectFault(() => memory.continue({ temperature }), ValueError);
  });
});

describe('save and restore', () => {
  it('through JSON goes on as if never stopped', () => {
    memory.reset().read('I said to Zorblax, "the dog');
    const saved: SavedMemory = JSON.parse(JSON.stringify(memory.save()));
    const other = words.memory().read('something else by Quux');
    other.restore(saved);
    expect(other.predictions({ top: 100 })).toEqual(memory.predictions({ top: 100 }));
    expect(other.tokens('"')).toEqual(['”']);
    const options = { words: 20, temperature: 1, seed: 4 };
    expect(other.continue(options)).toBe(memory.continue(options));
  });

  it('of nothing is nothing', () => {
    const saved: SavedMemory = JSON.parse(JSON.stringify(memory.reset().save()));
    const first = memory.predictions();
    expect(memory.read('hello Zorblax.').restore(saved).predictions()).toEqual(first);
  });

  it('refuses what another model saved, and changes nothing', () => {
    memory.reset().read('hello Zorblax');
    const saved = memory.save();
    const [first, ...others] = saved.states;
    const damaged: unknown[] = [
      { ...saved, states: [first] },
      { ...saved, states: [first.slice(1), ...others] },
      { ...saved, states: [first.map(() => Number.NaN), ...others] },
      { ...saved, states: [null, ...others] },
      { ...saved, states: undefined },
      { ...saved, unknown: [[0, 'a']] },
      { ...saved, unknown: undefined },
      {},
    ];
    for (const each of damaged) {
      expectFault(() => memory.restore(each as SavedMemory), FormatError);
      expect(memory.save()).toEqual(saved);
    }
  });
});

describe('a trained memory', () => {
  it('says a name again that it never saw before, of up to three', { timeout: 120_000 }, async () => {
    const trained = await slotModel({ steps: 250 });
    const random = new Random(99);
    let right = 0;
    for (let i = 0; i < 30; i++) {
      const others = Array.from({ length: i % 3 }, () => madeUpName(random));
      const name = i === 0 ? 'Zorblax' : madeUpName(random);
      const text = nameText(name, others, random);
      const asked = text.slice(0, text.lastIndexOf(name));
      const [first] = trained.predict(asked, { top: 1 });
      const [best] = trained.rank(asked, [name, ...others, 'dog', 'Quux']);
      if (first.word === name && best.word === name && first.probability > 0.5) right++;
    }
    expect(right).toBe(30);
    // Without the beginning there is no name to say.
    expect(trained.predict('hello. who am I?', { top: 100 }).map(({ word }) => word)).not.toContain(
      'Zorblax',
    );
    trained.close();
  });
});
