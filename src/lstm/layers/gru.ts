// The gated recurrent unit: its cell, forward, backward through time, and step.
import type { Engine } from '../engine.ts';
import { defineJob } from '../jobs.ts';
import { ADD, packedSize } from '../matmul.ts';
import type { Tensor } from '../tensor.ts';
import { Recurrent } from './recurrent.ts';
import type { RecurrentOptions } from './recurrent-options.ts';
import { Track, type TrackState, type Walk } from './track.ts';

/** The walk forward over batch rows [from, to). */
export const gruForward = defineJob('gru.forward', (k, a, _f, from, to, scratch) => {
  const [time, batch, hidden, reverse, gx, gh, h, w, packed, bias, lengths] = a;
  const rows = to - from;
  const g = 3 * hidden;
  for (let s = 0; s < time; s++) {
    const t = reverse ? time - 1 - s : s;
    const hPrev = h + ((reverse ? t + 1 : t) * batch + from) * hidden;
    const hNext = h + ((reverse ? t : t + 1) * batch + from) * hidden;
    const now = (t * batch + from) * g;
    k.gemm(rows, g, hidden, hPrev, hidden, 0, w, hidden, 1, packed, gh + now, g, bias, scratch);
    k.gruGates(rows, hidden, gx + now, gh + now, hPrev, hNext);
    if (lengths >= 0) k.freezeRows(rows, hidden, t, lengths + from, hNext, hPrev);
  }
});

/** The walk back over batch rows [from, to). */
export const gruBackward = defineJob('gru.backward', (k, a, _f, from, to, scratch) => {
  const [time, batch, hidden, reverse, gx, gh, h, dy, carry, w, packed, lengths] = a;
  const rows = to - from;
  const g = 3 * hidden;
  for (let s = 0; s < time; s++) {
    const t = reverse ? s : time - 1 - s;
    const d = carry + ((s & 1) * batch + from) * hidden;
    const dPrev = carry + ((1 - (s & 1)) * batch + from) * hidden;
    const hPrev = h + ((reverse ? t + 1 : t) * batch + from) * hidden;
    const now = (t * batch + from) * g;
    if (dy >= 0) k.add(rows * hidden, d, dy + (t * batch + from) * hidden);
    k.gruGatesBackward(rows, hidden, gx + now, gh + now, hPrev, d, dPrev);
    if (lengths >= 0) {
      k.zeroRows(rows, g, t, lengths + from, gx + now);
      k.zeroRows(rows, g, t, lengths + from, gh + now);
    }
    k.gemm(rows, hidden, g, gh + now, g, 0, w, hidden, 0, packed, dPrev, hidden, ADD, scratch);
    if (lengths >= 0) k.freezeRows(rows, hidden, t, lengths + from, dPrev, d);
  }
});

class GRUTrack extends Track {
  /** W h + b, whose n part the reset gate scales: kept apart from W x + b. */
  #gh!: Tensor;
  #stepGh?: Tensor;

  override plan(time: number, batch: number): void {
    super.plan(time, batch);
    this.#gh = this.engine.tensor([time, batch, this.options.gateSize]);
  }

  protected override get hiddenGates(): Tensor {
    return this.#gh;
  }

  protected override sumBias(): number {
    return this.biasIh?.place ?? -1;
  }

  protected override walk({ time, batch, lengths }: Walk): void {
    const { hiddenSize: n, gateSize, reverse } = this.options;
    const packed = this.packHidden(this.engine.spare(packedSize(gateSize, n)), false);
    this.engine.run(gruForward, batch, 4, time * batch * n * gateSize, [
      ...[time, batch, n, reverse ? 1 : 0, this.gates.place, this.#gh.place, this.h.place],
      ...[this.weightHh.place, packed, this.biasHh?.place ?? -1, lengths],
    ]);
  }

  protected override walkBack(dy: number, { time, batch, lengths }: Walk): void {
    const { hiddenSize: n, gateSize, reverse } = this.options;
    const packed = this.packHidden(this.engine.spare(packedSize(n, gateSize)), true);
    this.engine.run(gruBackward, batch, 4, time * batch * n * gateSize, [
      ...[time, batch, n, reverse ? 1 : 0, this.gates.place, this.#gh.place, this.h.place, dy],
      ...[this.carry.place, this.weightHh.place, packed, lengths],
    ]);
  }

  override createState(): TrackState {
    const { hiddenSize, gateSize } = this.options;
    this.#stepGh ??= this.engine.tensor([gateSize]);
    return {
      xh: this.engine.tensor([this.streamColumns + hiddenSize]),
      gates: this.engine.tensor([gateSize]),
    };
  }

  override step(state: TrackState): void {
    const { gates, xh } = state;
    this.#begin(gates.place, this.biasIh?.place ?? -1);
    this.panels!.multiply(xh.place, gates.place, 0, this.streamColumns);
    this.#finish(state);
  }

  override stepHoisted(state: TrackState, pre: number): void {
    this.#begin(state.gates.place, pre);
    this.#finish(state);
  }

  #begin(to: number, bias: number): void {
    const { gateSize } = this.options;
    if (bias < 0) this.engine.kernels.fill(gateSize, to, 0);
    else this.engine.kernels.copy(gateSize, to, bias);
  }

  #finish({ gates, xh }: TrackState): void {
    const gh = this.#stepGh!.place;
    const h = xh.place + this.streamColumns;
    this.#begin(gh, this.biasHh?.place ?? -1);
    this.panels!.multiply(h, gh, this.streamColumns, this.options.hiddenSize);
    this.engine.kernels.gruGates(1, this.options.hiddenSize, gates.place, gh, h, h);
  }
}

/**
 * The gated recurrent unit (Cho et al. 2014), shaped and named as PyTorch's, gates r, z, n:
 *
 *     r = σ(W_ir x + b_ir + W_hr h + b_hr)      z = σ(…)
 *     n = tanh(W_in x + b_in + r ⊙ (W_hn h + b_hn))      h = (1 − z) ⊙ n + z ⊙ h
 *
 * x [time, batch, inputSize] → h [time, batch, directions · hiddenSize].
 */
export class GRU extends Recurrent<RecurrentOptions> {
  /** @throws {ShapeError} for sizes that are no positive whole numbers. */
  constructor(engine: Engine, options: RecurrentOptions) {
    super(
      engine,
      options,
      { gates: 3, outputSize: options.hiddenSize },
      (track) => new GRUTrack(engine, track),
    );
  }
}
