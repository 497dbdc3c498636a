// One sequence's memory while streaming: read, reset, saved and restored.
import { ShapeError } from '../errors.ts';
import type { Tensor } from '../tensor.ts';
import type { TrackState } from './track.ts';

/** One sequence's memory while streaming. */
export class StreamState {
  readonly tracks: readonly TrackState[];
  /** h of the last layer. */
  readonly output: Tensor;
  readonly #hPlaces: readonly [Tensor, number][];

  /** @internal Made by `createState`. */
  constructor(tracks: TrackState[], hSizes: number[]) {
    this.tracks = tracks;
    this.#hPlaces = tracks.map(({ xh }, i) => [xh, xh.size - hSizes[i]]);
    this.output = this.h(tracks.length - 1);
  }

  /** h of a layer. */
  h(layer: number): Tensor {
    const [xh, from] = this.#hPlaces[layer];
    return xh.slice(from, [xh.size - from]);
  }

  /** c of a layer of an LSTM. */
  c(layer: number): Tensor | undefined {
    return this.tracks[layer].c;
  }

  /** Activations of the gates in the last step. */
  gates(layer: number): Tensor {
    return this.tracks[layer].gates;
  }

  /** Forgets everything: all states 0. */
  reset(): void {
    for (const { xh, c } of this.tracks) {
      xh.fill(0);
      c?.fill(0);
    }
  }

  /** The numbers to go on from, for {@link StreamState.restore}. */
  save(): number[] {
    return this.tracks.flatMap(({ xh, c }) => [...xh.data, ...(c?.data ?? [])]);
  }

  /** @throws {ShapeError} when the numbers were saved from another layer's state. */
  restore(saved: ArrayLike<number>): void {
    const size = this.tracks.reduce((sum, { xh, c }) => sum + xh.size + (c?.size ?? 0), 0);
    if (saved.length !== size) {
      throw new ShapeError(
        `this state has ${size} numbers, not ${saved.length}; restore it into its own layer.`,
      );
    }
    let at = 0;
    for (const tensor of this.tracks.flatMap(({ xh, c }) => (c ? [xh, c] : [xh]))) {
      const { data } = tensor;
      for (let i = 0; i < data.length; i++) data[i] = saved[at++];
    }
  }
}
