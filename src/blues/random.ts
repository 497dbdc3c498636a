// Chance for the band: what players leave to it, each drawing from a stream of his own.
import { Random } from '../lstm/index.ts';

/**
 * Choices that a seed repeats.
 *
 * @example
 * new Chance(1, 'bass').below(100) === new Chance(1, 'bass').below(100) // => true
 */
export class Chance {
  readonly #random: Random;

  /** `name` gives each player a stream of its own: one may change without the others. */
  constructor(seed: number, name = '') {
    // FNV-1a over the name; the seed's high and low halves enter separately.
    let hash = 0x811c9dc5;
    for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
    this.#random = new Random(hash ^ seed ^ Math.imul(Math.floor(seed / 2 ** 32), 0x9e3779b1));
  }

  /** A whole number from 0 to `limit` − 1. */
  below(limit: number): number {
    return this.#random.below(limit);
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
