// The passages: each asks for one word, in words of its own, and the parts are even.
import { describe, expect, it } from 'vitest';
import { DEVELOPED, PASSAGES, type Passage } from './passages.ts';

const length = (text: string): number => text.split(' ').length;
const marks = (text: string): number => text.split('"').length - 1;
/** Those that were written first. */
const isFirst = ({ part }: Passage): boolean => part === 'development' || part === 'report';
const FIRST = PASSAGES.filter(isFirst);

describe('the passages', () => {
  it('are 382, each with a text of its own', () => {
    expect(PASSAGES).toHaveLength(382);
    expect(new Set(PASSAGES.map(({ text }) => text)).size).toBe(382);
    const openings = FIRST.map(({ text }) => text.split(' ').slice(0, 4).join(' '));
    expect(new Set(openings).size).toBe(122);
    expect(DEVELOPED).toHaveLength(191);
  });

  it('have parts that are even in every kind', () => {
    for (const kind of new Set(FIRST.map((passage) => passage.kind))) {
      const parts = FIRST.filter((passage) => passage.kind === kind).map(({ part }) => part);
      const developed = parts.filter((part) => part === 'development').length;
      expect(2 * developed, kind).toBe(parts.length);
      expect(developed, kind).toBeGreaterThanOrEqual(4);
    }
  });

  it('never ask for the same word twice in one kind, but where there is little choice', () => {
    for (const kind of ['has', 'does', 'says', 'which', 'where', 'colour', 'whose', 'names', 'state']) {
      const words = FIRST.filter((passage) => passage.kind === kind).map(({ word }) => word);
      expect(new Set(words).size, kind).toBe(words.length);
    }
  });

  it.each(PASSAGES.map((passage) => [passage.text.slice(-40), passage] as const))('… %s', (_, passage) => {
    const { kind, text, word, rivals } = passage;
    expect(word).toMatch(/^([A-Za-z]+|")$/);
    for (const rival of rivals) expect(rival).toMatch(/^[A-Za-z]+$/);
    expect(rivals.length).toBeGreaterThanOrEqual(1);
    expect(rivals.length).toBeLessThanOrEqual(4);
    expect(new Set([word, ...rivals]).size).toBe(rivals.length + 1);
    expect(text).toBe(text.trim());
    expect(text).not.toMatch(/ {2}|[^\x20-\x7e]/);
    expect(text.split(/[^A-Za-z]+/).at(-1)).not.toBe(word);
    expect(length(text)).toBeGreaterThanOrEqual(15);
    expect(length(text)).toBeLessThanOrEqual(200);
    // Among those written later some words are due within what somebody says, and some quotations end without a mark.
    if (isFirst(passage) || kind === 'quotes') expect(marks(text) % 2).toBe(kind === 'quotes' ? 1 : 0);
    expect(word === '"').toBe(kind === 'quotes');
    if (isFirst(passage) && kind === 'quotes') expect(text).toMatch(/[,.!?]$/);
    if (['names', 'which', 'where', 'colour', 'whose'].includes(kind) && word !== 'pink') {
      expect(text).toMatch(new RegExp(`\\b${word}\\b`));
    }
  });
});
