// Plans by the size of a text: larger texts get larger networks and less dropout, and no text a plan it cannot carry out.
import { describe, expect, it } from 'vitest';
import { countParameters } from './network.ts';
import { type Plan, planFor, stepsFor } from './plan.ts';

const TOKENS = [0, 1000, 99_999, 100_000, 700_000, 3_999_999, 4_000_000, 1e9];
const of = (tokens: number, types = 1e6): Plan => planFor({ tokens, types });

describe('plans', () => {
  it('grow with the text', () => {
    const plans = TOKENS.map((tokens) => of(tokens));
    for (const [i, plan] of plans.slice(1).entries()) {
      const before = plans[i];
      const parameters = ({ sizes, vocabulary }: Plan): number =>
        countParameters({ cell: 'lstm', vocabularySize: vocabulary.size, ...sizes });
      expect(parameters(plan)).toBeGreaterThanOrEqual(parameters(before));
      expect(plan.epochs).toBeLessThanOrEqual(before.epochs);
      expect(plan.vocabulary.least).toBeGreaterThanOrEqual(before.vocabulary.least);
      expect(plan.weightDecay).toBeLessThanOrEqual(before.weightDecay);
      for (const key of ['input', 'between', 'output', 'weights'] as const) {
        expect(plan.dropouts[key] ?? 0).toBeLessThanOrEqual(before.dropouts[key] ?? 0);
      }
    }
  });

  it('change at the sizes that they name', () => {
    expect(of(99_999)).toEqual(of(0));
    expect(of(100_000)).not.toEqual(of(99_999));
    expect(of(4_000_000)).toEqual(of(1e9));
  });

  it('know every word that comes twice where there are few, and no more than planned', () => {
    expect(of(2000, 150).vocabulary.size).toBe(153);
    expect(of(2000, 0).vocabulary.size).toBe(3);
    expect(of(2000, 1e6).vocabulary.size).toBe(4000);
    expect(planFor({ tokens: 2000, types: 150 })).toMatchObject({ vocabulary: { least: 2 }, epochs: 30 });
  });

  it('can be controlled: each network has layers before its last', () => {
    for (const tokens of TOKENS) expect(of(tokens).sizes.hiddenSizes.length).toBeGreaterThan(0);
  });
});

describe('steps', () => {
  it('read the text as often as was asked', () => {
    const plan = { time: 32, batch: 8 };
    expect(stepsFor(plan, 256 * 10, 1)).toBe(10);
    expect(stepsFor(plan, 256 * 10 + 1, 1)).toBe(11);
    expect(stepsFor(plan, 256 * 10, 7)).toBe(70);
    expect(stepsFor(plan, 3, 1)).toBe(1);
  });
});
