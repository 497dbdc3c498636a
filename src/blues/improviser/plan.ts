// How a player's own solos are learned from: sizes, rates and lengths by how many notes there are.

import type { ImproviserSizes } from './sizes.ts';
import type { TrainImproviserOptions } from './train-improviser.ts';

export interface ImproviserPlan
  extends Pick<
    TrainImproviserOptions,
    'time' | 'batch' | 'learningRate' | 'weightDecay' | 'dropouts' | 'variation' | 'averageOver'
  > {
  readonly sizes: ImproviserSizes;
  readonly steps: number;
  /** Once in a pass through the solos. */
  readonly validateEvery: number;
  /** Validations without a better score after which training ends. */
  readonly patience: number;
}

/** Events of truncated back-propagation. */
const TIME = 48;
/** Least and most steps of a training. */
const [LEAST, MOST] = [30, 20_000];

export interface Material {
  /** Events to learn from. */
  readonly events: number;
  /** The sizes of the model that it begins with; without, it begins from nothing. */
  readonly from?: ImproviserSizes;
  /** Instead of what the size of the material suggests. */
  readonly steps?: number;
}

/**
 * The plan for a training. A model that has learned before is moved at a low rate, and stops soon where that foresees
 * nothing better: solos like those it knows have little to give it. From nothing, small material gets a small network
 * and many passes. Dropouts and the higher rate are those that the shipped model was made with.
 */
export function planFor({ events, from, steps }: Material): ImproviserPlan {
  const batch = events < 20_000 ? 8 : events < 60_000 ? 16 : 32;
  const pass = Math.max(1, Math.ceil(events / (TIME * batch)));
  const passes = events < 20_000 ? (from ? 30 : 60) : events < 60_000 ? 30 : 12;
  const planned = steps ?? Math.max(LEAST, Math.min(MOST, pass * passes));
  return {
    sizes: from ?? sizesFor(events),
    steps: planned,
    ...{ time: TIME, batch, validateEvery: Math.min(pass, planned), patience: from ? 3 : 5 },
    learningRate: from ? 0.0003 : 0.003,
    weightDecay: 0.01,
    dropouts: { input: 0.1, output: 0.35, weights: 0.3 },
    variation: { transpose: 3, silent: 0.15 },
    // A mean over a tenth of a short training, so that it can follow.
    averageOver: Math.max(2, Math.min(100, Math.round(planned / 10))),
  };
}

function sizesFor(events: number): ImproviserSizes {
  const [onsetCells, noteCells] = events < 10_000 ? [48, 80] : events < 60_000 ? [96, 160] : [160, 256];
  return { cell: 'lstm', onsetCells, noteCells };
}
