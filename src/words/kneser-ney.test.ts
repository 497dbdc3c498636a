// Kneser-Ney: probabilities that sum to one and agree with a plain reference, and clean errors.
import { describe, expect, it } from 'vitest';
import { Random } from '../lstm/index.ts';
import { KneserNey } from './kneser-ney.ts';

/** Documents in which some n-grams come again and again, and two tokens never come. */
function corpus(seed: number, vocabularySize: number, documents: number, length: number): number[][] {
  const random = new Random(seed);
  const used = vocabularySize - 2;
  return Array.from({ length: documents }, () => {
    const tokens = [random.below(used)];
    while (tokens.length < length) {
      tokens.push(random.below(3) > 0 ? (tokens[tokens.length - 1] * 3 + 1) % used : random.below(used));
    }
    return tokens;
  });
}

/** The definition, word for word: n-grams as text, counted anew for every question. */
function reference(documents: number[][], order: number, discount: number, vocabularySize: number) {
  const grams = (n: number) =>
    documents.flatMap((tokens) =>
      tokens.slice(n - 1).map((_, i) => ({
        context: tokens.slice(i, i + n - 1).join(' '),
        token: tokens[i + n - 1],
        before: i === 0 ? 'edge' : tokens[i - 1],
      })),
    );
  return (context: number[], token: number): number => {
    const probability = (n: number): number => {
      if (n === 0) return 1 / vocabularySize;
      const history = context.slice(context.length - n + 1).join(' ');
      const counts = new Map<number, number>();
      const seen = new Set<string>();
      for (const gram of grams(n)) {
        if (gram.context !== history) continue;
        const key = `${gram.before} ${gram.token}`;
        if (n < order && seen.has(key)) continue;
        seen.add(key);
        counts.set(gram.token, (counts.get(gram.token) ?? 0) + 1);
      }
      const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
      if (total === 0) return probability(n - 1);
      const kept = Math.max((counts.get(token) ?? 0) - discount, 0);
      return (kept + discount * counts.size * probability(n - 1)) / total;
    };
    return probability(Math.min(order, context.length + 1));
  };
}

function trained(documents: number[][], order: number, vocabularySize: number, discount?: number): KneserNey {
  const model = new KneserNey({ order, vocabularySize, discount });
  for (const tokens of documents) model.add(tokens);
  model.finish();
  return model;
}

describe('KneserNey', () => {
  const documents = corpus(1, 12, 6, 40);
  const contexts = [
    [],
    [documents[0][0]],
    documents[1].slice(7, 9),
    documents[2].slice(0, 4),
    documents[3].slice(20, 27),
    documents[4].slice(-4),
    [11, 11, 11, 11],
    [3, 10, 5],
    [11, ...documents[5].slice(3, 5)],
  ];

  it.each([1, 2, 3, 4, 5])('of order %i sums to one after every context', (order) => {
    const model = trained(documents, order, 12);
    for (const context of contexts) {
      let sum = 0;
      for (let token = 0; token < 12; token++) {
        const p = Math.exp(model.logProbability([...context, token], context.length));
        expect(p).toBeGreaterThan(0);
        sum += p;
      }
      expect(sum).toBeCloseTo(1, 12);
    }
  });

  it.each([
    [1, 0.8],
    [2, 0.5],
    [3, 0.8],
    [5, 0.8],
    [5, 0.2],
  ])('of order %i and discount %d agrees with the definition', (order, discount) => {
    const model = trained(documents, order, 12, discount);
    const probability = reference(documents, order, discount, 12);
    for (const context of contexts) {
      for (let token = 0; token < 12; token++) {
        const log = model.logProbability([...context, token], context.length);
        expect(log).toBeCloseTo(Math.log(probability(context, token)), 10);
      }
    }
  });

  it('agrees with the definition after it has outgrown its first room', () => {
    const many = corpus(2, 500, 4, 3000);
    const model = trained(many, 4, 500);
    const probability = reference(many, 4, 0.8, 500);
    for (const at of [3, 40, 2999]) {
      const log = Math.log(probability(many[1].slice(at - 3, at), many[1][at]));
      expect(model.logProbability(many[1], at)).toBeCloseTo(log, 10);
    }
    expect(model.perplexity(many)).toBeLessThan(model.perplexity(corpus(3, 500, 4, 3000)));
  });

  it('looks at no more than it may: neither far back nor ahead', () => {
    const model = trained(documents, 3, 12);
    expect(model.logProbability([9, 9, 1, 4, 2, 0], 4)).toBe(model.logProbability([1, 4, 2], 2));
  });

  it('takes typed arrays, and gives the perplexity of what is asked for', () => {
    const model = trained(documents, 3, 12);
    const tokens = Uint16Array.from(documents[0]);
    let sum = 0;
    for (let at = 2; at < tokens.length; at++) sum += model.logProbability(tokens, at);
    expect(model.perplexity([tokens], 2)).toBeCloseTo(Math.exp(-sum / (tokens.length - 2)), 10);
  });

  it('knows nothing of an empty corpus', () => {
    expect(trained([], 5, 8).logProbability([1, 2], 1)).toBeCloseTo(Math.log(1 / 8), 12);
  });

  it('says what is wrong', () => {
    expect(() => new KneserNey({ order: 6, vocabularySize: 4 })).toThrow('an order of 1 to 5, not 6');
    expect(() => new KneserNey({ discount: 1, vocabularySize: 4 })).toThrow('not at 1');
    expect(() => new KneserNey({ vocabularySize: 0 })).toThrow('not 0');
    const model = new KneserNey({ vocabularySize: 4 });
    expect(() => model.add([1, 4])).toThrow('Tokens run from 0 to 3; this one is 4.');
    expect(() => model.logProbability([1], 0)).toThrow('Finish the n-gram model');
    model.finish();
    expect(() => model.add([1])).toThrow('is finished');
    expect(() => model.logProbability([1], 1)).toThrow('this one is undefined');
    expect(() => model.perplexity([[1, 2]], 2)).toThrow('no tokens');
  });
});
