// Chance for the band: whole-number arithmetic only, so that a seed plays the same on every engine.

/**
 * A seeded stream of random numbers (sfc32 by Chris Doty-Humphrey, seeded from a number and a name).
 *
 * @example
 * new Chance(1, 'bass').below(100) === new Chance(1, 'bass').below(100) // => true
 */
export class Chance {
  #a: number;
  #b: number;
  #c: number;
  #counter = 1;

  /** `name` gives each player a stream of its own: one may change without the others. */
  constructor(seed: number, name = '') {
    // FNV-1a over the name; the seed's high and low halves enter separately.
    let hash = 0x811c9dc5;
    for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
    this.#a = hash | 0;
    this.#b = seed | 0;
    this.#c = Math.floor(seed / 2 ** 32) | 0;
    for (let i = 0; i < 12; i++) this.#next();
  }

  #next(): number {
    const sum = (((this.#a + this.#b) | 0) + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + sum;
    this.#c |= 0;
    return sum >>> 0;
  }

  /** A whole number from 0 to `limit` − 1. */
  below(limit: number): number {
    return Math.floor((this.#next() / 2 ** 32) * limit);
  }

  /** Whether a thing happens that happens `percent` times in a hundred. */
  happens(percent: number): boolean {
    return this.below(10_000) < percent * 100;
  }

  pick<T>(choices: readonly T[]): T {
    return choices[this.below(choices.length)];
  }

  /** One of the choices, each as likely as its weight. */
  weigh<T>(choices: readonly (readonly [choice: T, weight: number])[]): T {
    let place = this.below(choices.reduce((sum, [, weight]) => sum + weight, 0));
    for (const [choice, weight] of choices) {
      place -= weight;
      if (place < 0) return choice;
    }
    return choices[choices.length - 1][0];
  }

  /** Near 0, at most `spread` away, small deviations likelier than large ones. */
  near(spread: number): number {
    return ((this.below(2001) + this.below(2001) - 2000) / 2000) * spread;
  }
}
