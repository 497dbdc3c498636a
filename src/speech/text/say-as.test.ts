// What is said for a text of a given kind, and what is left to be read as any text.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAs } from './index.ts';

const said = (text: string, kind: string, format?: string): string | undefined =>
  readAs(text, kind, format)
    ?.map((token) =>
      token.kind === 'break' ? '<comma>' : token.letter ? token.text.toUpperCase() : token.text,
    )
    .join(' ');

describe('what is said', () => {
  it.each<[kind: string, format: string | undefined, text: string, wanted: string]>([
    ['characters', undefined, 'hello', 'H E L L O'],
    ['characters', undefined, 'A1-é', 'A one dash E'],
    ['spell-out', undefined, 'IBM PC', 'I B M P C'],
    ['verbatim', undefined, 'a@b.c', 'A at B dot C'],
    ['characters', undefined, '$9 & α', 'dollar nine and alpha'],
    ['digits', undefined, '1234', 'one two three four'],
    ['vxml:digits', undefined, '007', 'zero zero seven'],
    ['cardinal', undefined, '1984', 'one thousand nine hundred eighty four'],
    ['cardinal', undefined, '-12,345.6', 'minus twelve thousand three hundred forty five point six'],
    ['cardinal', undefined, '007', 'seven'],
    ['cardinal', undefined, 'XIV', 'fourteen'],
    ['number', undefined, '3', 'three'],
    ['number', 'ordinal', '3', 'third'],
    ['number', 'digits', '31', 'three one'],
    ['ordinal', undefined, '22', 'twenty second'],
    ['ordinal', undefined, '1st', 'first'],
    ['ordinal', undefined, 'VIII', 'eighth'],
    ['fraction', undefined, '2/9', 'two ninths'],
    ['fraction', undefined, '3/20', 'three twentieths'],
    ['fraction', undefined, '1 1/2', 'one and a half'],
    ['fraction', undefined, '3+1/8', 'three and an eighth'],
    ['fraction', undefined, '¾', 'three quarters'],
    ['date', 'mdy', '3/4/2015', 'march fourth twenty fifteen'],
    ['date', 'dmy', '3/4/2015', 'april third twenty fifteen'],
    ['date', 'ymd', '2015-04-03', 'april third twenty fifteen'],
    ['date', 'yyyymmdd', '19600910', 'september tenth nineteen sixty'],
    ['date', 'mm/dd/yyyy', '09/10/1960', 'september tenth nineteen sixty'],
    ['date', undefined, '20070505', 'may fifth two thousand seven'],
    ['date', undefined, '????0922', 'september twenty second'],
    ['date', 'dmy', '2nd Sept 1999', 'september second nineteen ninety nine'],
    ['date', 'md', '12.25', 'december twenty fifth'],
    ['date', 'my', '10/84', 'october eighty four'],
    ['date', 'm', '2', 'february'],
    ['date', 'd', '31', 'thirty first'],
    ['date', 'y', '1905', 'nineteen oh five'],
    ['time', 'hms12', '2:30pm', 'two thirty P M'],
    ['time', 'hms24', '14:05', 'fourteen oh five'],
    ['time', undefined, '0930', 'nine thirty'],
    ['time', undefined, '7', "seven o'clock"],
    ['time', undefined, '1\'21"', 'one minute twenty one seconds'],
    [
      'telephone',
      '1',
      '(781) 771-7777',
      'seven eight one <comma> seven seven one <comma> seven seven seven seven',
    ],
    [
      'telephone',
      undefined,
      '7817717777',
      'seven eight one <comma> seven seven one <comma> seven seven seven seven',
    ],
    [
      'telephone',
      undefined,
      '555-1212 ext. 12',
      'five five five <comma> one two one two <comma> extension one two',
    ],
    ['phone', undefined, '+44 20 71', 'plus four four <comma> two zero <comma> seven one'],
    ['unit', undefined, '10 km', 'ten kilometers'],
    ['unit', undefined, '6in', 'six inches'],
    ['measure', undefined, '1kg', 'one kilogram'],
    ['unit', undefined, '5%', 'five percent'],
    ['currency', undefined, '$42.01', 'forty two dollars and one cent'],
    ['vxml:currency', undefined, 'USD12.50', 'twelve U S dollars and fifty cents'],
    ['expletive', undefined, 'darn it', 'bleep'],
  ])('%s (%s) %s', (kind, format, text, wanted) => {
    expect(said(text, kind, format)).toBe(wanted);
  });

  it('gives each character its own place, and the whole of a number one', () => {
    const letters = readAs(' aß', 'characters')!;
    expect(letters.map(({ start, stop }) => [start, stop])).toEqual([
      [1, 2],
      [2, 3],
      [2, 3],
    ]);
    expect(readAs('22', 'cardinal')).toEqual(
      ['twenty', 'two'].map((text) => ({
        kind: 'word',
        text,
        letter: false,
        start: 0,
        stop: 2,
        written: '22',
        capitals: 'none',
        emphasised: false,
      })),
    );
  });
});

describe('what is left to be read as any text', () => {
  it.each<[kind: string, format: string | undefined, text: string]>([
    ['address', undefined, '12 Elm St.'],
    ['constructor', undefined, '1'],
    ['cardinal', undefined, 'many'],
    ['cardinal', undefined, ''],
    ['ordinal', undefined, '2nd to none'],
    ['fraction', undefined, '1/0'],
    ['date', 'mdy', '13/40/2015'],
    ['date', 'mdy', '3/4'],
    ['date', 'dd', '3'.repeat(9)],
    ['date', 'mdm', '1/2/3'],
    ['date', undefined, '3/4/2015'],
    ['time', undefined, 'noon'],
    ['telephone', undefined, 'call me'],
    ['unit', undefined, '10 hogsheads'],
    ['currency', undefined, '12'],
    ['characters', undefined, '漢'],
    ['digits', undefined, '1'.repeat(1001)],
  ])('%s (%s) %s', (kind, format, text) => {
    expect(readAs(text, kind, format)).toBeUndefined();
  });

  it('gives tokens whose places lie in the text, in order, for anything', () => {
    const kinds = fc.constantFrom(
      'characters',
      'cardinal',
      'ordinal',
      'fraction',
      'date',
      'time',
      'telephone',
      'unit',
      'currency',
    );
    const texts = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[-\d/:.,' $apmx+]{0,14}$/));
    fc.assert(
      fc.property(texts, kinds, fc.constantFrom('', 'mdy', 'dmy', 'ym', 'y', 'h'), (text, kind, format) => {
        let last = 0;
        for (const token of readAs(text, kind, format) ?? []) {
          expect(token.start).toBeGreaterThanOrEqual(Math.min(last, token.start));
          expect(token.stop).toBeGreaterThan(token.start);
          expect(token.stop).toBeLessThanOrEqual(text.length);
          if (token.kind === 'word') expect(token.text).toMatch(/^[a-z']+$/);
          last = token.start;
        }
      }),
      { numRuns: 2000 },
    );
  });
});
