// The picture of a solo: every note at its place, marked by its chord; rows for choruses; well-formed.
import { describe, expect, it } from 'vitest';
import { DEFAULT_BLUES, parseChart } from './chart.ts';
import { pianoRoll } from './piano-roll.ts';
import { solo } from './testing/solos.ts';
import type { Improvisation, Note } from './types.ts';

const all = (svg: string, pattern: RegExp): string[][] =>
  [...svg.matchAll(pattern)].map((match) => match.slice(1));
const notesOf = (svg: string): { kind: string; x: number; y: number; width: number }[] =>
  all(
    svg.slice(svg.indexOf('</text>\n<rect class="row"')),
    /<rect class="(in|out)" x="([\d.]+)" y="([\d.]+)" width="([\d.]+)"/g,
  ).map(([kind, x, y, width]) => ({ kind, x: Number(x), y: Number(y), width: Number(width) }));
const note = (onset: number, pitch: number, duration = 1): Note => ({ onset, duration, pitch, velocity: 90 });
const over = (text: string, melody: readonly Note[], choruses = 1): Improvisation => ({
  ...{ chart: parseChart(text, { title: 'A < B' }), choruses, tempo: 120, swing: 1.3, melody },
});

describe('pianoRoll', () => {
  it('puts notes to the right by time and up by pitch, filled where they belong to the chord', () => {
    const svg = pianoRoll(over('C7 | F7', [note(0, 60), note(2, 61), note(4, 65, 2)]));
    const [a, b, c] = notesOf(svg);
    expect([a.kind, b.kind, c.kind]).toEqual(['in', 'out', 'in']);
    expect(b.x - a.x).toBeCloseTo((c.x - a.x) / 2, 0);
    expect(a.y - b.y).toBeCloseTo(4.5, 1);
    expect(a.y - c.y).toBeCloseTo(5 * 4.5, 1);
    expect(c.width).toBeGreaterThan(1.9 * a.width);
  });

  it('has a row for each chorus, all at the same places, under one line of chords', () => {
    const svg = pianoRoll(over('C7 | F7', [note(0, 60), note(8, 60), note(16, 60)], 3));
    const notes = notesOf(svg);
    expect(new Set(notes.map(({ x }) => x)).size).toBe(1);
    expect(new Set(notes.map(({ y }) => y)).size).toBe(3);
    expect(all(svg, /class="row"/g)).toHaveLength(3);
    expect(all(svg, /<text class="chord"[^>]*>([^<]+)</g).flat()).toEqual(['C7', 'F7', '1', '2', '3']);
  });

  it('draws every note of a solo, within the picture', () => {
    const improvisation = solo(DEFAULT_BLUES, { choruses: 4 });
    const svg = pianoRoll(improvisation);
    const [[width, height]] = all(svg, /viewBox="0 0 (\d+) (\d+)"/g);
    const notes = notesOf(svg);
    expect(notes).toHaveLength(improvisation.melody.length);
    for (const { x, y, width: w } of notes) {
      expect(x).toBeGreaterThanOrEqual(46);
      expect(x + w).toBeLessThanOrEqual(Number(width) - 13);
      expect(y).toBeGreaterThan(62);
      expect(y).toBeLessThan(Number(height));
    }
  });

  it('gives each bar its length', () => {
    const svg = pianoRoll(
      over('C7 | 2/4 F7 | 3/4 G7', [note(0, 60), note(4, 65), note(6, 67), note(15, 67)], 2),
    );
    const lines = all(svg, /<line class="bar" x1="([\d.]+)"/g).map(([x]) => Number(x));
    const beat = (1120 - 46 - 14) / 9;
    expect(lines.map((x) => Math.round((x - 46) / beat))).toEqual([0, 4, 6, 9, 0, 4, 6, 9]);
    expect(notesOf(svg).map(({ x }) => Math.round((x - 46) / beat))).toEqual([0, 4, 6, 6]);
    expect(all(svg, /<text class="chord" x="([\d.]+)"[^>]*>[CFG]7</g)).toEqual(
      lines.slice(0, 3).map((x) => [String(x + 2)]),
    );
  });

  it('breaks long forms into blocks of 8 to 16 bars', () => {
    const rows = (bars: number): number =>
      all(pianoRoll(over(Array(bars).fill('C7').join(' | '), [], 2)), /class="row"/g).length / 2;
    expect([1, 12, 16, 24, 32, 34, 36].map(rows)).toEqual([1, 1, 1, 2, 2, 3, 3]);
  });

  it('is well-formed, whatever the title, and without notes', () => {
    const svg = pianoRoll(over('C7', []));
    expect(svg).toContain('>A &lt; B<');
    expect(svg).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
    expect(all(svg, /<(\w+)[^>]*[^/]>/g).length - all(svg, /<\/(\w+)>/g).length).toBe(0);
  });
});
