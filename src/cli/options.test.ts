// Option values are checked before any work begins, and a refusal says what would be right.
import { Command } from 'commander';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collect, decimal, MAX_SEED, oneOf, seedOption, wholeNumber } from './options.ts';

describe('wholeNumber', () => {
  it('takes whole numbers in its range', () => {
    fc.assert(
      fc.property(fc.integer({ min: -50, max: 50 }), (n) => {
        expect(wholeNumber(-50, 50)(String(n))).toBe(n);
      }),
    );
  });

  it('refuses all else', () => {
    for (const text of [
      '',
      ' ',
      '1.5',
      '0x10',
      '1e1',
      'NaN',
      'Infinity',
      '11',
      '-1',
      'ten',
      '3 4',
      '9'.repeat(400),
    ]) {
      expect(() => wholeNumber(0, 10)(text), text).toThrow('It must be a whole number from 0 to 10.');
    }
  });
});

describe('decimal', () => {
  it('takes numbers in its range', () => {
    expect(['0.5', '1', '.75', '1.', '1e-1', ' 2 '].map(decimal(0, 2))).toEqual([0.5, 1, 0.75, 1, 0.1, 2]);
  });

  it('refuses all else', () => {
    for (const text of ['', '0x1', 'Infinity', 'NaN', '-0.1', '2.01', '1,5', 'fast']) {
      expect(() => decimal(0, 2)(text), text).toThrow('It must be a number from 0 to 2.');
    }
  });
});

describe('oneOf', () => {
  it('takes its words in any case and refuses others', () => {
    expect(oneOf(['lstm', 'rnn'])('LSTM')).toBe('lstm');
    expect(() => oneOf(['lstm', 'rnn'])('gru')).toThrow('It must be lstm or rnn.');
  });
});

describe('collect', () => {
  it('gathers repeated options in order', () => {
    expect(collect('b', collect('a', []))).toEqual(['a', 'b']);
  });
});

describe('seedOption', () => {
  const seed = (...argv: string[]) =>
    new Command().addOption(seedOption()).parse(argv, { from: 'user' }).opts<{ seed: number }>().seed;

  it('is 1 unless told otherwise, and takes 32 bits', () => {
    expect(seed()).toBe(1);
    expect(seed('--seed', String(MAX_SEED))).toBe(4294967295);
  });
});
