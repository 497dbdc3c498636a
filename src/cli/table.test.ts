// Tables line up, and text from files cannot command the terminal.
import { describe, expect, it } from 'vitest';
import { pairs, printable, table, thousands } from './table.ts';

describe('table', () => {
  it('lines columns up, numbers to the right', () => {
    expect(
      table(
        ['name', 'size'],
        [
          ['a', '1,000'],
          ['long name', '7'],
        ],
      ),
    ).toBe('name        size\na          1,000\nlong name      7\n');
  });

  it('may have no rows', () => {
    expect(table(['a', 'b'], [])).toBe('a  b\n');
  });
});

describe('pairs', () => {
  it('shows plain values as they are and others as JSON', () => {
    expect(pairs({ a: 'x', long: 1, list: [1, 2], none: undefined })).toBe(
      '  a     x\n  long  1\n  list  [1,2]\n  none  undefined\n',
    );
    expect(pairs({})).toBe('');
  });
});

describe('printable', () => {
  it('shows control and direction characters as codes', () => {
    expect(printable('a\u001b]0;x\u0007\u202eb\n')).toBe('a\\u001b]0;x\\u0007\\u202eb\\u000a');
    expect(printable('é 音 ♭')).toBe('é 音 ♭');
  });
});

describe('thousands', () => {
  it('groups digits', () => {
    expect([0, 999, 1000, 1234567].map(thousands)).toEqual(['0', '999', '1,000', '1,234,567']);
  });
});
