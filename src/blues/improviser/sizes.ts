// How large an improviser's network is: its sizes, its inputs, its parameters, and a control of equal size.
import { ValueError } from '../../lstm/index.ts';
import { Layout, NOTE_GROUPS, ONSET_GROUPS } from './features.ts';
import { FACTORS, NOTE_PARTS, ONSET_PARTS, sizeOf, TABLES } from './heads.ts';

export interface ImproviserSizes {
  readonly cell: 'lstm' | 'rnn';
  /** Cells of the layer that foretells onsets. */
  readonly onsetCells: number;
  /** Cells of the layer that foretells notes. */
  readonly noteCells: number;
  /** Groups of inputs, and shared parts of the answers, that are left out, to see what they gain; default none. */
  readonly omitted?: readonly string[];
}

export const ONSET_INPUTS = new Layout(ONSET_GROUPS).size;
export const NOTE_INPUTS = new Layout(NOTE_GROUPS).size;

/** Parameters of a network of these sizes. */
export function countParameters({ cell, onsetCells, noteCells }: ImproviserSizes): number {
  const gates = cell === 'lstm' ? 4 : 1;
  const layer = (inputs: number, cells: number, outputs: number): number =>
    gates * cells * (inputs + cells + 2) + outputs * (cells + 1);
  return (
    layer(ONSET_INPUTS, onsetCells, sizeOf(ONSET_PARTS)) +
    layer(NOTE_INPUTS + onsetCells, noteCells, sizeOf(NOTE_PARTS)) +
    TABLES.reduce((sum, { part, rows }) => sum + rows * FACTORS[part], 0)
  );
}

/** The control: a plain recurrent network whose layers are as wide as brings it to the same number of parameters. */
export function sizesOfControl(sizes: ImproviserSizes): ImproviserSizes {
  const goal = countParameters(sizes);
  const at = (scale: number): ImproviserSizes => ({
    ...sizes,
    cell: 'rnn',
    onsetCells: Math.round(sizes.onsetCells * scale),
    noteCells: Math.round(sizes.noteCells * scale),
  });
  let scale = 1;
  while (countParameters(at(scale + 0.01)) <= goal) scale += 0.01;
  return at(scale);
}

/** @throws {ValueError} for sizes that are not whole numbers from 1 to 1024, or another cell. */
export function checkSizes({ cell, onsetCells, noteCells }: ImproviserSizes): void {
  const good = [onsetCells, noteCells].every((n) => Number.isInteger(n) && n >= 1 && n <= 1024);
  if (!good || (cell !== 'lstm' && cell !== 'rnn')) {
    throw new ValueError('an improviser has layers of 1 to 1024 cells, of the kind lstm or rnn.');
  }
}
