// The options of a solo have defaults that play, and say what they take.
import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { addLearning, addPlaying, keyName, type SoloOptions } from './solo-options.ts';

const parse = (...argv: string[]): SoloOptions =>
  addLearning(addPlaying(new Command()))
    .exitOverride()
    .configureOutput({ outputError: () => undefined })
    .parse(argv, { from: 'user' })
    .opts();

describe('the options of a solo', () => {
  it('have defaults', () => {
    expect(parse()).toEqual({
      choruses: 3,
      tempo: 132,
      seed: 1,
      method: 'solos',
    });
  });

  it('are read', () => {
    const argv =
      '--choruses 2 --tempo 180.5 --swing 1.5 --key bb --temperature 0.5 --seed 7 --method eck2002 --cell rnn';
    expect(parse(...argv.split(' '), '--backend', 'wasm', '--threads', '2')).toEqual({
      choruses: 2,
      tempo: 180.5,
      swing: 1.5,
      key: 'Bb',
      temperature: 0.5,
      seed: 7,
      method: 'eck2002',
      cell: 'rnn',
      backend: 'wasm',
      threads: 2,
    });
  });

  const wrong: [string, string, RegExp][] = [
    ['--choruses', '0', /from 1 to 500/],
    ['--tempo', '1000', /from 40 to 320/],
    ['--swing', '0.5', /from 1 to 3/],
    ['--key', 'H', /a key such as/],
    ['--temperature', '0', /from 0.05 to 5/],
    ['--seed', '1.5', /whole number/],
    ['--method', 'magic', /must be solos or eck2002/],
    ['--cell', 'gru', /must be lstm or rnn/],
    ['--backend', 'cuda', /must be wasm, blas or auto/],
    ['--threads', '0', /from 1 to 64/],
  ];
  for (const [option, value, message] of wrong) {
    it(`refuse ${option} ${value}`, () => {
      expect(() => parse(option, value)).toThrow(message);
    });
  }
});

describe('keyName', () => {
  it('spells keys one way', () => {
    expect(['c', 'Bb', 'BB', 'F♯m', 'e♭', 'bm'].map(keyName)).toEqual(['C', 'Bb', 'Bb', 'F#m', 'Eb', 'Bm']);
    for (const text of ['', 'H', 'CM', 'C7', 'Cbb']) expect(() => keyName(text), text).toThrow();
  });
});
