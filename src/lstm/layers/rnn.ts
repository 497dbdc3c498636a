// The plain recurrent layer: the control that every memory is measured against.
import type { Engine } from '../engine.ts';
import { defineJob } from '../jobs.ts';
import { ADD, packedSize, ZERO } from '../matmul.ts';
import { Recurrent } from './recurrent.ts';
import type { RecurrentOptions } from './recurrent-options.ts';
import { Track, type TrackOptions, type TrackState, type Walk } from './track.ts';

export interface RNNOptions extends RecurrentOptions {
  nonlinearity?: 'tanh' | 'relu';
}

/** The walk forward over batch rows [from, to). */
export const rnnForward = defineJob('rnn.forward', (k, a, _f, from, to, scratch) => {
  const [time, batch, hidden, reverse, pre, h, w, packed, lengths, relu] = a;
  const rows = to - from;
  for (let s = 0; s < time; s++) {
    const t = reverse ? time - 1 - s : s;
    const hPrev = h + ((reverse ? t + 1 : t) * batch + from) * hidden;
    const hNext = h + ((reverse ? t : t + 1) * batch + from) * hidden;
    const p = pre + (t * batch + from) * hidden;
    k.gemm(rows, hidden, hidden, hPrev, hidden, 0, w, hidden, 1, packed, p, hidden, ADD, scratch);
    k.rnnGate(rows * hidden, p, hNext, relu);
    if (lengths >= 0) k.freezeRows(rows, hidden, t, lengths + from, hNext, hPrev);
  }
});

/** The walk back over batch rows [from, to). */
export const rnnBackward = defineJob('rnn.backward', (k, a, _f, from, to, scratch) => {
  const [time, batch, hidden, reverse, pre, h, dy, carry, w, packed, lengths, relu] = a;
  const rows = to - from;
  for (let s = 0; s < time; s++) {
    const t = reverse ? s : time - 1 - s;
    const d = carry + ((s & 1) * batch + from) * hidden;
    const dPrev = carry + ((1 - (s & 1)) * batch + from) * hidden;
    const p = pre + (t * batch + from) * hidden;
    if (dy >= 0) k.add(rows * hidden, d, dy + (t * batch + from) * hidden);
    k.rnnGateBackward(rows * hidden, h + ((reverse ? t : t + 1) * batch + from) * hidden, d, p, relu);
    if (lengths >= 0) k.zeroRows(rows, hidden, t, lengths + from, p);
    k.gemm(rows, hidden, hidden, p, hidden, 0, w, hidden, 0, packed, dPrev, hidden, ZERO, scratch);
    if (lengths >= 0) k.freezeRows(rows, hidden, t, lengths + from, dPrev, d);
  }
});

class RNNTrack extends Track {
  readonly #relu: number;

  constructor(engine: Engine, options: TrackOptions, relu: boolean) {
    super(engine, options);
    this.#relu = relu ? 1 : 0;
  }

  protected override walk({ time, batch, lengths }: Walk): void {
    const { hiddenSize: n, reverse } = this.options;
    const packed = this.packHidden(this.engine.spare(packedSize(n, n)), false);
    this.engine.run(rnnForward, batch, 4, time * batch * n * n, [
      ...[time, batch, n, reverse ? 1 : 0, this.gates.place, this.h.place],
      ...[this.weightHh.place, packed, lengths, this.#relu],
    ]);
  }

  protected override walkBack(dy: number, { time, batch, lengths }: Walk): void {
    const { hiddenSize: n, reverse } = this.options;
    const packed = this.packHidden(this.engine.spare(packedSize(n, n)), true);
    this.engine.run(rnnBackward, batch, 4, time * batch * n * n, [
      ...[time, batch, n, reverse ? 1 : 0, this.gates.place, this.h.place, dy, this.carry.place],
      ...[this.weightHh.place, packed, lengths, this.#relu],
    ]);
  }

  override createState(): TrackState {
    const { hiddenSize } = this.options;
    return {
      xh: this.engine.tensor([this.streamColumns + hiddenSize]),
      gates: this.engine.tensor([hiddenSize]),
    };
  }

  override step(state: TrackState): void {
    const { kernels } = this.engine;
    const { gates, xh } = state;
    this.beginStep(gates.place);
    this.panels!.multiply(xh.place, gates.place);
    kernels.rnnGate(gates.size, gates.place, xh.place + this.streamColumns, this.#relu);
  }

  override stepHoisted({ gates, xh }: TrackState, pre: number): void {
    const x = this.streamColumns;
    this.engine.kernels.copy(gates.size, gates.place, pre);
    this.panels!.multiply(xh.place + x, gates.place, x, this.options.hiddenSize);
    this.engine.kernels.rnnGate(gates.size, gates.place, xh.place + x, this.#relu);
  }
}

/**
 * Elman's recurrent layer (1990), shaped and named as PyTorch's: h = tanh(W_ih x + b_ih + W_hh h + b_hh).
 * x [time, batch, inputSize] → h [time, batch, directions · hiddenSize].
 */
export class RNN extends Recurrent<RNNOptions> {
  /** @throws {ShapeError} for sizes that are no positive whole numbers. */
  constructor(engine: Engine, options: RNNOptions) {
    super(
      engine,
      options,
      { gates: 1, outputSize: options.hiddenSize },
      (track) => new RNNTrack(engine, track, options.nonlinearity === 'relu'),
    );
  }
}
