// The LSTM layer: its cell, forward, backward through time, and step.
import type { Engine } from '../engine.ts';
import { ShapeError, ValueError } from '../errors.ts';
import { pack, packedSize } from '../matmul.ts';
import { FORMATS, Panels, type WeightFormat } from '../panels.ts';
import type { Random } from '../random.ts';
import { rowJobs } from '../row-jobs.ts';
import type { Parameter, Tensor } from '../tensor.ts';
import { lstmBackward, lstmForward, lstmSequence } from './lstm-walks.ts';
import { Recurrent } from './recurrent.ts';
import type { RecurrentOptions } from './recurrent-options.ts';
import type { Slots } from './state.ts';
import { Track, type TrackOptions, type TrackState, type Walk } from './track.ts';

/** The gates in the order of the weights' rows. */
export const GATES = ['input', 'forget', 'cell', 'output'] as const;
export type Gate = (typeof GATES)[number];

export interface LSTMOptions extends RecurrentOptions {
  /** Size of h when it is a projection of the cells' output (Sak, Senior & Beaufays 2014); 0 = none. */
  projSize?: number;
  /** Gates see the cell (Gers & Schmidhuber 2000); parameters `weight_peep_l0` [3 · hidden]: i, f, o. */
  peepholes?: boolean;
  /** Added to the forget gates' initial bias, so that memory is kept from the start (Jozefowicz et al. 2015). */
  forgetBias?: number;
}

class LSTMTrack extends Track {
  readonly weightHr?: Parameter;
  readonly weightPeep?: Parameter;
  /** Cell states, in slots as h. */
  c!: Tensor;
  /** Gradient of c as it walks back, two slots in turn. */
  carryC!: Tensor;
  /** Numbers at which gates are held, NaN where they are free; in force while `clamped`. */
  held?: Tensor;
  clamped = false;
  /** Whether the last forward ran with clamps: its derivatives are not those of free gates. */
  #ranClamped = false;
  #tanhC!: Tensor;
  #m?: Tensor;
  #dm?: Tensor;
  #dh?: Tensor;
  #projection?: Panels;
  readonly #forgetBias: number;
  /** What a step writes and nobody reads: tanh c, and o · tanh c where it is projected. */
  readonly #stepScratch: Tensor;

  constructor(engine: Engine, options: TrackOptions, { peepholes, forgetBias }: LSTMOptions) {
    super(engine, options);
    const { hiddenSize, outputSize } = options;
    if (outputSize !== hiddenSize) this.weightHr = this.parameter('weight_hr', [outputSize, hiddenSize]);
    if (peepholes) this.weightPeep = this.parameter('weight_peep', [3 * hiddenSize]);
    this.#forgetBias = forgetBias ?? 0;
    this.#stepScratch = engine.tensor([2, hiddenSize]);
  }

  override get cellSize(): number {
    return this.options.hiddenSize;
  }

  override get states(): Slots[] {
    return [...super.states, { slots: this.c, carry: this.carryC }];
  }

  override initialise(random: Random): void {
    super.initialise(random);
    const { hiddenSize } = this.options;
    const bias = this.biasIh?.data.subarray(hiddenSize, 2 * hiddenSize);
    if (bias) for (let i = 0; i < hiddenSize; i++) bias[i] += this.#forgetBias;
  }

  override plan(time: number, batch: number): void {
    super.plan(time, batch);
    const { hiddenSize, outputSize, gateSize } = this.options;
    const { engine } = this;
    this.c = engine.tensor([time + 1, batch, hiddenSize]);
    this.#tanhC = engine.tensor([time, batch, hiddenSize]);
    this.carryC = engine.tensor([2, batch, hiddenSize]);
    if (!this.weightHr) return;
    this.#m = engine.tensor([time, batch, hiddenSize]);
    this.#dm = engine.tensor([batch, hiddenSize]);
    this.#dh = engine.tensor([time, batch, outputSize]);
    engine.spare(
      packedSize(gateSize, outputSize) +
        packedSize(outputSize, hiddenSize) +
        packedSize(hiddenSize, outputSize),
    );
  }

  /** W_hh and W_hr packed one after the other in the spare room. */
  #packBoth(backward: boolean): [number, number] {
    const { hiddenSize: h, outputSize: p, gateSize: g } = this.options;
    const size = backward ? packedSize(p, g) : packedSize(g, p);
    const sizeHr = backward ? packedSize(h, p) : packedSize(p, h);
    const place = this.engine.spare(size + (this.weightHr ? sizeHr : 0));
    const packed = this.packHidden(place, backward);
    if (!this.weightHr) return [packed, 0];
    const b = { b: this.weightHr.place, ldb: h };
    const shape = backward ? { n: h, k: p, ...b } : { n: p, k: h, ...b, transB: true };
    return [packed, pack(this.engine, shape, place + size)];
  }

  protected override walk({ time, batch, lengths }: Walk): void {
    const { hiddenSize, outputSize, gateSize, reverse } = this.options;
    this.#ranClamped = this.clamped;
    const [packed, packedHr] = this.#packBoth(false);
    this.engine.run(lstmForward, batch, 4, time * batch * gateSize * outputSize, [
      ...[time, batch, hiddenSize, outputSize, reverse ? 1 : 0],
      ...[this.gates.place, this.h.place, this.c.place, this.#tanhC.place, this.#m?.place ?? -1],
      ...[this.weightHh.place, packed, this.weightHr?.place ?? -1, packedHr],
      ...[this.weightPeep?.place ?? -1, this.clamped ? this.held!.place : -1, lengths],
    ]);
  }

  protected override walkBack(dy: number, walk: Walk): void {
    if (this.clamped || this.#ranClamped) {
      throw new ValueError('gates are or were clamped; call release() and forward() before backward().');
    }
    const { time, batch, lengths } = walk;
    const { hiddenSize, outputSize, gateSize, reverse } = this.options;
    const rows = time * batch;
    const [packed, packedHr] = this.#packBoth(true);
    this.engine.run(lstmBackward, batch, 4, rows * gateSize * outputSize, [
      ...[time, batch, hiddenSize, outputSize, reverse ? 1 : 0],
      ...[this.gates.place, this.c.place, this.#tanhC.place, dy, this.carry.place, this.carryC.place],
      ...[this.weightHh.place, packed, this.weightHr?.place ?? -1, packedHr],
      ...[this.weightPeep?.place ?? -1, lengths, this.#dh?.place ?? -1, this.#dm?.place ?? -1],
    ]);
    if (this.weightHr)
      this.addWeightGradient(this.weightHr, this.#dh!.place, outputSize, this.#m!.place, rows);
    if (!this.weightPeep) return;
    const before = this.slots(this.c, walk, 'before');
    const after = this.slots(this.c, walk, 'after');
    for (const [i, [gate, cell]] of [
      [0, before] as const,
      [1, before] as const,
      [3, after] as const,
    ].entries()) {
      const d = this.gates.place + gate * hiddenSize;
      const to = this.weightPeep.grad.place + i * hiddenSize;
      const ints = [rows, d, gateSize, cell, hiddenSize, to];
      this.engine.run(rowJobs.columnDots, hiddenSize, 4, rows * hiddenSize, ints);
    }
  }

  override packForStreaming(format: WeightFormat): void {
    super.packForStreaming(format);
    if (!this.weightHr) return;
    const { hiddenSize, outputSize } = this.options;
    if (this.#projection?.format !== format) {
      this.#projection = new Panels(this.engine, outputSize, hiddenSize, format);
    }
    const { data } = this.weightHr;
    this.#projection.pack((r, c) => data[r * hiddenSize + c]);
  }

  override createState(): TrackState {
    const { hiddenSize, outputSize, gateSize } = this.options;
    return {
      xh: this.engine.tensor([this.streamColumns + outputSize]),
      c: this.engine.tensor([hiddenSize]),
      gates: this.engine.tensor([gateSize]),
    };
  }

  override step(state: TrackState): void {
    const { gates, xh } = state;
    this.beginStep(gates.place);
    this.panels!.multiply(xh.place, gates.place);
    this.#finish(state);
  }

  override stepHoisted(state: TrackState, pre: number): void {
    const { gates, xh } = state;
    const x = this.streamColumns;
    this.engine.kernels.copy(gates.size, gates.place, pre);
    this.panels!.multiply(xh.place + x, gates.place, x, this.options.outputSize);
    this.#finish(state);
  }

  override walkHoisted(state: TrackState, pre: number, out: number, time: number): void {
    const { hiddenSize, outputSize, gateSize } = this.options;
    if (this.weightHr || hiddenSize % 16 !== 0) {
      super.walkHoisted(state, pre, out, time);
      return;
    }
    const { kernels } = this.engine;
    const { xh, c, gates } = state;
    const h = xh.place + this.streamColumns;
    const { panels } = this;
    this.engine.run(lstmSequence, hiddenSize, 16, time * gateSize * outputSize, [
      ...[time, hiddenSize, pre, out, h, c!.place, this.#stepScratch.place],
      ...[this.weightPeep?.place ?? -1, this.clamped ? this.held!.place : -1],
      ...[FORMATS.indexOf(panels!.format), panels!.columns],
      ...[panels!.at(0, this.streamColumns), panels!.scales],
    ]);
    kernels.copy(hiddenSize, h, out + (time - 1) * hiddenSize);
    kernels.copy(gateSize, gates.place, pre + (time - 1) * gateSize);
  }

  #finish({ xh, c, gates }: TrackState): void {
    const { kernels } = this.engine;
    const { hiddenSize, outputSize } = this.options;
    const h = xh.place + this.streamColumns;
    const spare = this.#stepScratch.place;
    const m = this.weightHr ? spare + hiddenSize : h;
    const cell = c!.place;
    const peep = this.weightPeep ? this.weightPeep.place : -1;
    const clamp = this.clamped ? this.held!.place : -1;
    kernels.lstmGates(1, hiddenSize, hiddenSize, gates.place, cell, cell, spare, m, peep, clamp);
    if (!this.#projection) return;
    kernels.fill(outputSize, h, 0);
    this.#projection.multiply(m, h);
  }
}

/**
 * Long short-term memory (Hochreiter & Schmidhuber 1997) with forget gates (Gers, Schmidhuber & Cummins 2000), shaped
 * and named as PyTorch's:
 *
 *     i = σ(W_ii x + b_ii + W_hi h + b_hi)      f = σ(…)      g = tanh(…)      o = σ(…)
 *     c = f ⊙ c + i ⊙ g                         h = o ⊙ tanh(c)
 *
 * With `peepholes`, i and f also see the old c and o the new one; with `projSize`, h = W_hr (o ⊙ tanh(c)).
 * x [time, batch, inputSize] → h [time, batch, directions · (projSize or hiddenSize)].
 */
export class LSTM extends Recurrent<LSTMOptions> {
  readonly #tracks: LSTMTrack[];

  /** @throws {ShapeError} for sizes that are no positive whole numbers. */
  constructor(engine: Engine, options: LSTMOptions) {
    const { projSize = 0, hiddenSize } = options;
    if (!Number.isInteger(projSize) || projSize < 0 || (projSize > 0 && projSize >= hiddenSize)) {
      throw new ShapeError(`projSize must be from 0 to hiddenSize - 1 = ${hiddenSize - 1}, not ${projSize}.`);
    }
    const tracks: LSTMTrack[] = [];
    super(engine, options, { gates: 4, outputSize: projSize || hiddenSize }, (track) => {
      const made = new LSTMTrack(engine, track, options);
      tracks.push(made);
      return made;
    });
    this.#tracks = tracks;
  }

  /**
   * Holds a gate of a layer at `value` (all its cells, or those of `units`), in every direction, in `forward` and `step`
   * alike, until {@link LSTM.release}. An experiment's tool: `backward` refuses to run meanwhile.
   * @throws {ValueError} for a layer or unit that is not there.
   */
  clamp(layer: number, gate: Gate, value: number, units?: readonly number[]): void {
    const { hiddenSize } = this.options;
    const row = GATES.indexOf(gate);
    if (row < 0) throw new ValueError(`"${gate}" is no gate; choose ${GATES.join(', ')}.`);
    const tracks = Number.isInteger(layer)
      ? this.#tracks.slice(layer * this.directions, (layer + 1) * this.directions)
      : [];
    if (tracks.length === 0)
      throw new ValueError(`there is no layer ${layer}; the LSTM has ${this.numLayers}.`);
    for (const unit of units ?? []) {
      if (!Number.isInteger(unit) || unit < 0 || unit >= hiddenSize) {
        throw new ValueError(`there is no unit ${unit}; a layer has units 0 to ${hiddenSize - 1}.`);
      }
    }
    for (const track of tracks) {
      track.held ??= this.engine.tensor([4 * hiddenSize]).fill(Number.NaN);
      track.clamped = true;
      const held = track.held.data.subarray(row * hiddenSize).subarray(0, hiddenSize);
      if (units) for (const unit of units) held[unit] = value;
      else held.fill(value);
    }
  }

  /** Lets all gates go. */
  release(): void {
    for (const track of this.#tracks) {
      track.held?.fill(Number.NaN);
      track.clamped = false;
    }
  }

  /**
   * Activations [time, batch, 4 · hidden] (i, f, g, o) of the last `forward`, until `backward` overwrites them.
   */
  gates(layer: number, direction = 0): Tensor {
    return this.lastGates(layer, direction);
  }

  /** Cell states [time, batch, hidden] after each step of the last `forward`. */
  cells(layer: number, direction = 0): Tensor {
    const track = this.#tracks[layer * this.directions + direction];
    const walk = this.lastWalk();
    const place = track.slots(track.c, walk, 'after') - track.c.place;
    return track.c.slice(place, [walk.time, walk.batch, this.options.hiddenSize]);
  }
}
