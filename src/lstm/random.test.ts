// Random numbers: the same on every machine, as evenly spread as they should be, and they go on from a saved state.
import { describe, expect, it } from 'vitest';
import { Random, unset } from './random.ts';

/** xoshiro128++ in BigInt, as its authors wrote it in C: an independent reckoning of the stream. */
function* reference(state: number[]): Generator<number> {
  const mask = 0xffffffffn;
  const s = state.map((n) => BigInt(n >>> 0));
  const rotl = (x: bigint, k: bigint): bigint => ((x << k) | (x >> (32n - k))) & mask;
  for (;;) {
    yield Number((rotl((s[0] + s[3]) & mask, 7n) + s[0]) & mask);
    const t = (s[1] << 9n) & mask;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= t;
    s[3] = rotl(s[3], 11n);
  }
}

const N = 100_000;

describe('Random', () => {
  it('is xoshiro128++', () => {
    for (const seed of [0, 1, -5, 123456789]) {
      const random = new Random(seed);
      const stream = reference(random.state);
      for (let i = 0; i < 1000; i++) expect(random.uint32()).toBe(stream.next().value);
    }
  });

  it('gives the numbers it gives everywhere', () => {
    const random = new Random(1997);
    const numbers = [random.uint32(), random.uniform(), random.normal(), random.below(1000), random.normal()];
    expect(numbers).toEqual([3069735926, 0.8883983511477709, 0.20895724321417314, 322, 0.17253810736777037]);
  });

  it('goes on from a saved state, with the kinds of draws mixed', () => {
    const random = new Random(3);
    for (let i = 0; i < 17; i++) random.normal();
    const saved = random.state;
    const draw = (r: Random): number[] => [
      r.normal(),
      r.uniform(),
      r.below(7),
      r.choose([1, 2, 3]),
      r.normal(),
    ];
    const want = draw(random);
    const other = new Random(99);
    other.state = JSON.parse(JSON.stringify(saved));
    expect(draw(other)).toEqual(want);
  });

  it('is even, normal and fair', () => {
    const random = new Random(5);
    let [sum, squares, fourth] = [0, 0, 0];
    for (let i = 0; i < N; i++) {
      const x = random.normal();
      sum += x;
      squares += x * x;
      fourth += x ** 4;
    }
    expect(Math.abs(sum / N)).toBeLessThan(0.015);
    expect(Math.abs(squares / N - 1)).toBeLessThan(0.02);
    expect(Math.abs(fourth / N - 3)).toBeLessThan(0.15);
    const counts = new Array<number>(7).fill(0);
    for (let i = 0; i < N; i++) counts[random.below(7)]++;
    for (const count of counts) expect(Math.abs(count - N / 7)).toBeLessThan(500);
    for (let i = 0; i < 1000; i++) {
      const x = random.uniform();
      expect(x >= 0 && x < 1).toBe(true);
    }
  });

  it('chooses by weight, never what has none', () => {
    const random = new Random(6);
    const counts = [0, 0, 0, 0];
    for (let i = 0; i < N; i++) counts[random.choose([0, 1, 3, 0])]++;
    expect([counts[0], counts[3]]).toEqual([0, 0]);
    expect(Math.abs(counts[2] / counts[1] - 3)).toBeLessThan(0.1);
    expect(random.choose([0, 0, 5])).toBe(2);
  });

  it('shuffles in place to each order alike', () => {
    const random = new Random(7);
    const counts = new Map<string, number>();
    for (let i = 0; i < 6000; i++) {
      const key = random.shuffle(['a', 'b', 'c']).join('');
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });

  it('draws nothing for weights that a file fills', () => {
    expect([unset.uniform(), unset.normal(), 2 * unset.uniform() - 1]).toEqual([0.5, 0, 0]);
    expect([unset.uniform(), unset.normal()]).toEqual([0.5, 0]);
  });
});
