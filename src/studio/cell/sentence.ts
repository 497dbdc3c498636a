// What a cell just did, in a sentence or two.
import type { CellTrace } from '../shared/cell-feed.ts';

/** Gates are called open or shut from here on. */
const OPEN = 0.7;
const SHUT = 0.3;
/** A change of what the cell holds that is worth a word. */
const MUCH = 0.05;

const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;

function gate(share: number): string {
  const how = share >= OPEN ? 'open' : share <= SHUT ? 'nearly shut' : 'half open';
  return `${how} (${Math.round(100 * share)} %)`;
}

/** What the cell took in at a step: what it holds now less what it kept of what it held before. */
export function written({ memory, forget }: CellTrace, step: number): number {
  return memory[step] - kept({ memory, forget }, step);
}

/** What was left at a step of what the cell held before it. */
export function kept({ memory, forget }: Pick<CellTrace, 'memory' | 'forget'>, step: number): number {
  return step === 0 ? 0 : forget[step] * memory[step - 1];
}

export function explain(cell: CellTrace, step: number, word: string): string {
  const { input, forget, output, memory } = cell;
  const took = written(cell, step);
  const held = step === 0 ? 0 : memory[step - 1];
  const what = Math.abs(took) < MUCH ? `let almost nothing in (${signed(took)})` : `let ${signed(took)} in`;
  const parts = [`At “${word}” the input gate was ${gate(input[step])} and ${what}.`];
  if (step > 0) {
    parts.push(
      Math.abs(held) < MUCH
        ? `The cell had held almost nothing, so its forget gate, ${gate(forget[step])}, had little to keep.`
        : `The forget gate was ${gate(forget[step])}: of ${signed(held)} it kept ${signed(kept(cell, step))}.`,
    );
  }
  parts.push(
    `So the cell now holds ${signed(memory[step])}, and its output gate, ${gate(output[step])}, ${tells(output[step])}.`,
  );
  return parts.join(' ');
}

function tells(share: number): string {
  if (share >= OPEN) return 'tells the rest of the network';
  return share <= SHUT ? 'keeps that to itself' : 'tells some of it';
}
