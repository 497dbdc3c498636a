// Plain inflections by rule: voicing as it is spoken, bases as they are spelled.
import { describe, expect, it } from 'vitest';
import { inflected, type Phones, withEd, withIng, withS } from './inflections.ts';

const phones = (text: string): Phones => text.split(' ');

describe('inflections', () => {
  it.each([
    ['K AE1 T', 'K AE1 T S'],
    ['D AO1 G', 'D AO1 G Z'],
    ['HH AO1 R S', 'HH AO1 R S IH0 Z'],
    ['B R IH1 JH', 'B R IH1 JH IH0 Z'],
    ['S K AY1', 'S K AY1 Z'],
    ['M AH1 N TH', 'M AH1 N TH S'],
  ])('-s: %s → %s', (base, spoken) => expect(withS(phones(base)).join(' ')).toBe(spoken));

  it.each([
    ['W AO1 K', 'W AO1 K T'],
    ['HH AH1 G', 'HH AH1 G D'],
    ['W EY1 T', 'W EY1 T IH0 D'],
    ['N IY1 D', 'N IY1 D IH0 D'],
    ['W AA1 SH', 'W AA1 SH T'],
    ['P L EY1', 'P L EY1 D'],
  ])('-ed: %s → %s', (base, spoken) => expect(withEd(phones(base)).join(' ')).toBe(spoken));

  it('-ing', () => expect(withIng(phones('S IH1 NG')).join(' ')).toBe('S IH1 NG IH0 NG'));

  it.each([
    ["cat's", 'cat'],
    ["dogs'", 'dogs'],
    ['cities', 'city'],
    ['boxes', 'box'],
    ['lives', 'live'],
    ['hoping', 'hope'],
    ['hopping', 'hop'],
    ['walked', 'walk'],
    ['liked', 'like'],
    ['stopped', 'stop'],
    ['carried', 'carry'],
    ['calling', 'call'],
    ['seeing', 'see'],
  ])('%s is from %s', (word, base) => {
    const known = new Set('cat dogs city box live hope hop walk like stop carry call see'.split(' '));
    let asked = '';
    inflected(word, (one) => {
      if (!known.has(one)) return [];
      asked = one;
      return [['AH0']];
    });
    expect(asked).toBe(base);
  });

  it.each(['glass', 'bus', 'ring', 'red', 's', 'ed', "'s", ''])('"%s" is from nothing', (word) => {
    expect(inflected(word, (base) => (base.length > 1 ? [] : [['AH0']]))).toEqual([]);
  });
});
