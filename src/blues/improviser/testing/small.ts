// A small improviser for tests, trained for a moment on invented solos.
import { createEngine } from '../../../lstm/index.ts';
import { lessonOf } from '../batches.ts';
import { Improviser } from '../improviser.ts';
import { trainImproviser } from '../train-improviser.ts';
import { inventedSolo } from './invented.ts';

/** Repeatable; close it when done. */
export async function smallImproviser(): Promise<Improviser> {
  const engine = await createEngine();
  const lessons = [1, 2].map((seed) => lessonOf(inventedSolo(seed)));
  const { network } = await trainImproviser({
    ...{ engine, sizes: { cell: 'lstm', onsetCells: 12, noteCells: 16 }, lessons, validation: lessons },
    ...{ steps: 40, time: 24, batch: 2, learningRate: 0.02, averageOver: 5, seed: 1, validateEvery: 40 },
    variation: { transpose: 2, silent: 0.2 },
  });
  return Improviser.of(network, { training: { seed: 1 } });
}
