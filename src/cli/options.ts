// Turns what stands after an option into a checked value, or says in one sentence what would be right.
import { InvalidArgumentError, Option } from 'commander';
import { list } from './errors.ts';

/** A whole number in a range, both ends included. */
export function wholeNumber(min: number, max: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^[+-]?\d+$/.test(text.trim()) || value < min || value > max) {
      throw new InvalidArgumentError(`It must be a whole number from ${min} to ${max}.`);
    }
    return value;
  };
}

/** A number in a range, both ends included; `Number` alone would take `''`, `0x10` and `Infinity`. */
export function decimal(min: number, max: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text.trim()) || value < min || value > max) {
      throw new InvalidArgumentError(`It must be a number from ${min} to ${max}.`);
    }
    return value;
  };
}

/** One of some words. */
export function oneOf<T extends string>(words: readonly T[]): (text: string) => T {
  return (text) => {
    const found = words.find((word) => word === text.toLowerCase());
    if (found === undefined) throw new InvalidArgumentError(`It must be ${list(words, 'or')}.`);
    return found;
  };
}

/** An option that may be given several times. */
export function collect(text: string, before: readonly string[]): readonly string[] {
  return [...before, text];
}

/** The largest seed: the random generators take 32 bits. */
export const MAX_SEED = 2 ** 32 - 1;

/** `--seed`, the same wherever chance plays. */
export function seedOption(): Option {
  return new Option('--seed <n>', 'where chance begins: the same seed gives the same result')
    .argParser(wholeNumber(0, MAX_SEED))
    .default(1);
}
