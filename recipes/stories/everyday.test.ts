// What happens in between as grown-ups tell it: how the pieces are written, how long it is, and what it leaves out.
import { describe, expect, it } from 'vitest';
import { Random } from '../../src/lstm/index.ts';
import type { Filler } from './discourse.ts';
import { EverydayFiller, PIECES } from './everyday.ts';

const other: Filler = { narrative: () => 'The sun shone.' };
const filler = new EverydayFiller(other);
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z']+/g) ?? [];
const narratives = (words: number, avoid: ReadonlySet<string> = new Set()): string[] =>
  Array.from({ length: 200 }, (_, seed) => filler.narrative(new Random(seed), words, undefined, avoid));

describe('the pieces', () => {
  it('are many, of whole sentences, in plain signs, and each is there once', () => {
    expect(PIECES.length).toBeGreaterThan(800);
    expect(new Set(PIECES).size).toBe(PIECES.length);
    const odd = PIECES.filter(
      (text) =>
        !/^["A-Z][A-Za-z ,.;:!?'"-]*[.!?]["']?$/.test(text) ||
        / {2}/.test(text) ||
        (text.match(/"/g) ?? []).length % 2 > 0,
    );
    expect(odd).toEqual([]);
  });
});

describe('EverydayFiller', () => {
  it('tells them half of the time, and is as long as asked for', () => {
    const all = narratives(80);
    const told = all.filter((text) => text !== 'The sun shone.');
    expect(told.length).toBeGreaterThan(70);
    expect(told.length).toBeLessThan(130);
    const counts = told.map((text) => wordsOf(text).length);
    const mean = counts.reduce((a, b) => a + b, 0) / counts.length;
    expect(mean).toBeGreaterThan(65);
    expect(mean).toBeLessThan(95);
    expect(narratives(80)).toEqual(all);
  });

  it('leaves out what must not be said, and has the other tell what is short', () => {
    const avoid = new Set(['the', 'a']);
    for (const text of narratives(80, avoid)) {
      if (text !== 'The sun shone.') expect(wordsOf(text).some((word) => avoid.has(word))).toBe(false);
    }
    expect(new Set(narratives(5))).toEqual(new Set(['The sun shone.']));
  });
});
