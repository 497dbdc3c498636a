// States of a batch: into the walk's first slots, out of its last ones, and the same for their gradients.
import { ShapeError } from '../errors.ts';
import type { Tensor } from '../tensor.ts';
import type { Track, Walk } from './track.ts';

/** The state of a batch: h [layers · directions, batch, size] and, for the LSTM, c, as PyTorch lays them out. */
export interface RecurrentState {
  readonly h: Tensor;
  readonly c?: Tensor;
}

/** A track's h and, of an LSTM, c: the slots of the walk and the gradient carried back. */
export interface Slots {
  readonly slots: Tensor;
  readonly carry: Tensor;
}

/** The slots of a track beside the parts of a state that belong to them. */
function* pairs(track: Track, state?: RecurrentState): Generator<[Slots, Tensor | undefined]> {
  const parts = [state?.h, state?.c];
  for (const [i, slots] of track.states.entries()) yield [slots, parts[i]];
}

/** The initial state of track number `index`: from `state`, or 0. */
export function enter(track: Track, index: number, walk: Walk, state?: RecurrentState): void {
  const { kernels } = track.engine;
  for (const [{ slots }, initial] of pairs(track, state)) {
    const size = walk.batch * slots.width;
    const to = track.firstSlot(slots, walk);
    if (initial) kernels.copy(size, to, initial.place + index * size);
    else kernels.fill(size, to, 0);
  }
}

/** The last state of a track, into `state`. */
export function leave(track: Track, index: number, walk: Walk, state: RecurrentState): void {
  for (const [{ slots }, last] of pairs(track, state)) {
    const size = walk.batch * slots.width;
    if (last) track.engine.kernels.copy(size, last.place + index * size, track.lastSlot(slots, walk));
  }
}

/** The gradient of the last state, from `gradient`, or 0. */
export function enterBack(track: Track, index: number, walk: Walk, gradient?: RecurrentState): void {
  const { kernels } = track.engine;
  for (const [{ carry }, last] of pairs(track, gradient)) {
    const size = walk.batch * carry.width;
    if (last) kernels.copy(size, carry.place, last.place + index * size);
    else kernels.fill(size, carry.place, 0);
  }
}

/** The gradient of the initial state, into `gradient`. */
export function leaveBack(track: Track, index: number, walk: Walk, gradient: RecurrentState): void {
  for (const [{ carry }, initial] of pairs(track, gradient)) {
    const size = walk.batch * carry.width;
    const from = carry.place + (walk.time % 2) * size;
    if (initial) track.engine.kernels.copy(size, initial.place + index * size, from);
  }
}

/** @throws {ShapeError} when a state is not [tracks, batch, size], as the kernels trust it to be. */
export function checkState({ h, c }: RecurrentState, tracks: number, batch: number, track: Track): void {
  const check = (name: string, tensor: Tensor | undefined, size: number): void => {
    const wanted = [tracks, batch, size].join(', ');
    const got = tensor?.shape.join(', ') ?? '';
    if (got !== wanted) throw new ShapeError(`the state's ${name} must be [${wanted}], not [${got}].`);
  };
  check('h', h, track.options.outputSize);
  if (track.cellSize) check('c', c, track.cellSize);
}
