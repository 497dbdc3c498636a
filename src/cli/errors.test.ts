// Whatever is thrown becomes one line; only our own mistakes are called that.
import { describe, expect, it } from 'vitest';
import { CommandError, list, sentence, systemReason } from './errors.ts';

describe('sentence', () => {
  it('keeps a message, on one line', () => {
    expect(sentence(new CommandError('cannot\n  write'))).toBe('cannot write');
    expect(sentence(new Error('it is damaged.'))).toBe('it is damaged');
    expect(sentence('plain text')).toBe('plain text');
    expect(sentence(new Error(''))).toBe('Error');
    expect(sentence(undefined)).toBe('undefined');
  });

  it('owns up to a mistake of the program itself', () => {
    expect(sentence(new TypeError('x is undefined'))).toBe(
      'something went wrong inside: x is undefined (--verbose shows where)',
    );
  });

  it('takes a room’s own error, derived from RangeError or not, as meant for the reader', () => {
    class ShapeError extends RangeError {}
    expect(sentence(new ShapeError('bar 3 is empty'))).toBe('bar 3 is empty');
  });
});

describe('list', () => {
  it('reads as people write', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((words) => list(words))).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ]);
    expect(list(['a', 'b'], 'or')).toBe('a or b');
  });
});

describe('systemReason', () => {
  it('puts the codes that people meet into words', () => {
    expect(systemReason({ code: 'ENOSPC' })).toBe('the disk is full');
    expect(systemReason({ code: 'EODD' })).toBe('EODD');
    expect(systemReason(new Error('x'))).toBeUndefined();
  });
});
