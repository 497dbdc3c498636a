// What is said of a cell agrees with its numbers.
import { describe, expect, it } from 'vitest';
import type { CellTrace } from '../shared/cell-feed.ts';
import { explain, kept, written } from './sentence.ts';

const cell: CellTrace = {
  name: 'layer 1, cell 1',
  input: [0.9, 0.02, 0.5],
  forget: [0.3, 0.95, 0.1],
  output: [0.1, 0.8, 0.5],
  memory: [0.8, 0.77, -0.4],
};

describe('explain', () => {
  it('parts what a cell holds into what it kept and what it let in', () => {
    for (const step of cell.memory.keys()) {
      expect(kept(cell, step) + written(cell, step)).toBeCloseTo(cell.memory[step], 12);
    }
    expect(kept(cell, 0)).toBe(0);
    expect(kept(cell, 1)).toBeCloseTo(0.95 * 0.8, 12);
  });

  it('tells of the first word, of holding on, and of forgetting', () => {
    expect(explain(cell, 0, 'Once')).toBe(
      'At “Once” the input gate was open (90 %) and let +0.80 in. So the cell now holds +0.80, and its output gate, nearly shut (10 %), keeps that to itself.',
    );
    expect(explain(cell, 1, 'upon')).toContain('nearly shut (2 %) and let almost nothing in (+0.01)');
    expect(explain(cell, 1, 'upon')).toContain('The forget gate was open (95 %): of +0.80 it kept +0.76.');
    expect(explain(cell, 2, 'a')).toContain('nearly shut (10 %): of +0.77 it kept +0.08.');
    expect(explain(cell, 2, 'a')).toContain(
      'holds −0.40, and its output gate, half open (50 %), tells some of it.',
    );
  });

  it('says that there was nothing to keep', () => {
    expect(explain({ ...cell, memory: [0.01, 0.5, 0.5] }, 1, 'x')).toContain('had held almost nothing');
  });
});
