// Random numbers that are the same on every machine: xoshiro128++ (Blackman & Vigna 2019), seeded by splitmix32.

const rotate = (x: number, k: number): number => (x << k) | (x >>> (32 - k));

/** ln x by IEEE operations alone: Math.log may differ between engines in its last bit. */
function ln(x: number): number {
  let m = x;
  let e = 0;
  for (; m < Math.SQRT1_2; m *= 2) e--;
  const s = (m - 1) / (m + 1);
  const q = s * s;
  let sum = 0;
  for (let k = 21; k >= 1; k -= 2) sum = sum * q + 1 / k;
  return 2 * s * sum + e * Math.LN2;
}

/**
 * A seeded stream of random numbers.
 *
 * @example
 * new Random(1).below(100) === new Random(1).below(100) // => true
 */
export class Random {
  readonly #s = new Int32Array(4);

  constructor(seed: number) {
    let z = seed | 0;
    for (let i = 0; i < 4; i++) {
      z = (z + 0x9e3779b9) | 0;
      let x = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
      x = Math.imul(x ^ (x >>> 15), 0x735a2d97);
      this.#s[i] = x ^ (x >>> 15);
    }
  }

  /** Four 32-bit numbers from which the stream goes on. */
  get state(): number[] {
    return [...this.#s];
  }

  set state(state: ArrayLike<number>) {
    this.#s.set(state);
  }

  /** A whole number from 0 to 2³² - 1. */
  uint32(): number {
    const s = this.#s;
    const result = (rotate(s[0] + s[3], 7) + s[0]) >>> 0;
    const t = s[1] << 9;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= t;
    s[3] = rotate(s[3], 11);
    return result;
  }

  /** Even in [0, 1). */
  uniform(): number {
    return this.uint32() / 2 ** 32;
  }

  /** A whole number from 0 to n - 1. */
  below(n: number): number {
    return Math.floor(this.uniform() * n);
  }

  /** Normal with mean 0 and deviation 1 (Marsaglia's polar method). */
  normal(): number {
    for (;;) {
      const u = 2 * this.uniform() - 1;
      const v = 2 * this.uniform() - 1;
      const s = u * u + v * v;
      if (s > 0 && s < 1) return u * Math.sqrt((-2 * ln(s)) / s);
    }
  }

  /** Puts `items` in random order, in place. */
  shuffle<T>(items: T[]): T[] {
    for (let i = items.length - 1; i > 0; i--) {
      const j = this.below(i + 1);
      [items[i], items[j]] = [items[j], items[i]];
    }
    return items;
  }

  /** An index drawn with the given probabilities (or any weights of 0 and more). */
  choose(weights: ArrayLike<number>): number {
    let total = 0;
    for (let i = 0; i < weights.length; i++) total += weights[i];
    let left = this.uniform() * total;
    for (let i = 0; i < weights.length; i++) {
      left -= weights[i];
      if (left < 0 && weights[i] > 0) return i;
    }
    for (let i = weights.length - 1; i > 0; i--) if (weights[i] > 0) return i;
    return 0;
  }
}

/** Draws the middle every time: with it a network begins at 0, at no cost. */
class Middle extends Random {
  override uint32(): number {
    return 2 ** 31;
  }

  override normal(): number {
    return 0;
  }
}

/** For a network whose weights a file will fill, so that none are drawn in vain. */
export const unset: Random = new Middle(0);
