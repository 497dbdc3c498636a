// The band's chance: even enough, repeatable, and fixed for good by its first numbers.
import { describe, expect, it } from 'vitest';
import { Chance } from './random.ts';

const draws = (chance: Chance, count: number, limit: number): number[] =>
  Array.from({ length: count }, () => chance.below(limit));

describe('Chance', () => {
  it('never changes: these numbers are what every engine draws', () => {
    expect(draws(new Chance(1, 'bass'), 8, 1000)).toMatchInlineSnapshot(`
      [
        438,
        20,
        431,
        925,
        423,
        338,
        459,
        510,
      ]
    `);
  });

  it('differs by seed, by name, and by seeds beyond 32 bits', () => {
    const first = [new Chance(1), new Chance(2), new Chance(1, 'piano'), new Chance(2 ** 33 + 1)].map(
      (chance) => draws(chance, 6, 1000).join(),
    );
    expect(new Set(first).size).toBe(4);
  });

  it('is even', () => {
    const chance = new Chance(9);
    const counts = [0, 0, 0, 0, 0];
    for (const draw of draws(chance, 10_000, 5)) counts[draw]++;
    for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(200);
    let sum = 0;
    for (let i = 0; i < 10_000; i++) {
      const near = chance.near(2);
      expect(Math.abs(near)).toBeLessThanOrEqual(2);
      sum += near;
    }
    expect(Math.abs(sum / 10_000)).toBeLessThan(0.05);
  });

  it('weighs', () => {
    const chance = new Chance(4);
    const drawn = Array.from({ length: 4000 }, () =>
      chance.weigh([
        ['a', 3],
        ['b', 1],
        ['c', 0],
      ]),
    );
    expect(drawn.filter((choice) => choice === 'a').length / 4000).toBeCloseTo(0.75, 1);
    expect(drawn).not.toContain('c');
  });
});
