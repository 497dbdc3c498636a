// A stack of recurrent layers: layers over directions, lengths, dropout between them, and streaming.
import type { Engine } from '../engine.ts';
import { ShapeError, ValueError } from '../errors.ts';
import { ADD, ZERO } from '../matmul.ts';
import type { WeightFormat } from '../panels.ts';
import { Random } from '../random.ts';
import { rowJobs } from '../row-jobs.ts';
import { type IntTensor, type Module, type Parameter, Tensor } from '../tensor.ts';
import { Dropout } from './dropout.ts';
import { setMask } from './mask.ts';
import type { BackwardOptions, ForwardOptions, RecurrentOptions } from './recurrent-options.ts';
import { checkState, enter, enterBack, leave, leaveBack, type RecurrentState } from './state.ts';
import { StreamState } from './stream-state.ts';
import type { Track, TrackOptions, Walk } from './track.ts';

/** A layer's own planned tensors: its output where the tracks' are not it, gradients towards the layer below. */
interface Plan {
  output?: Tensor;
  split?: Tensor;
  dx?: Tensor;
}

export abstract class Recurrent<Options extends RecurrentOptions> implements Module {
  readonly engine: Engine;
  readonly options: Options;
  readonly numLayers: number;
  readonly directions: number;
  /** Size of h in one direction. */
  readonly outputSize: number;
  /** `weight_ih_l0`, `weight_hh_l0`, …, reversed directions with `_reverse`, as in PyTorch. */
  readonly parameters = new Map<string, Parameter>();
  readonly #tracks: Track[] = [];
  readonly #dropouts: Dropout[] = [];
  #plans: Plan[] = [];
  #planned?: { time: number; batch: number };
  #walk?: Walk;
  #inputs: number[] = [];
  #hoisted?: Tensor;

  constructor(
    engine: Engine,
    options: Options,
    cell: { gates: number; outputSize: number },
    makeTrack: (options: TrackOptions) => Track,
  ) {
    const { inputSize, hiddenSize, numLayers = 1, bidirectional = false, bias = true, dropout = 0 } = options;
    for (const [name, size] of Object.entries({ inputSize, hiddenSize, numLayers })) {
      if (!Number.isSafeInteger(size) || size < 1) {
        throw new ShapeError(`${name} must be a whole number of 1 or more, not ${size}.`);
      }
    }
    this.engine = engine;
    this.options = options;
    this.numLayers = numLayers;
    this.directions = bidirectional ? 2 : 1;
    this.outputSize = cell.outputSize;
    const random = options.random ?? new Random(0);
    for (let layer = 0; layer < numLayers; layer++) {
      if (layer > 0) this.#dropouts.push(new Dropout(engine, { p: dropout, random }));
      for (let direction = 0; direction < this.directions; direction++) {
        const track = makeTrack({
          inputSize: layer === 0 ? inputSize : this.outputSize * this.directions,
          ...{ hiddenSize, outputSize: this.outputSize, gateSize: cell.gates * hiddenSize },
          ...{ bias, reverse: direction === 1 },
        });
        track.initialise(random);
        for (const [name, parameter] of track.parameters) {
          this.parameters.set(`${name}_l${layer}${direction === 1 ? '_reverse' : ''}`, parameter);
        }
        if (layer === 0) {
          setMask(track.weightIh, options.maskIh, 'maskIh');
          setMask(track.weightHh, options.maskHh, 'maskHh');
        }
        this.#tracks.push(track);
      }
    }
  }

  /** A state of zeros for a batch. */
  createBatchState(batch: number): RecurrentState {
    const count = this.#tracks.length;
    const h = this.engine.tensor([count, batch, this.outputSize]);
    const { cellSize } = this.#tracks[0];
    return cellSize ? { h, c: this.engine.tensor([count, batch, cellSize]) } : { h };
  }

  /** Reserves room for sequences up to `time` × `batch`; without it the first `forward` does so for its own size. */
  plan(time: number, batch: number): void {
    if (this.#planned) {
      throw new ShapeError(
        `the layer was planned for ${this.#planned.time} steps × ${this.#planned.batch} and takes no other plan.`,
      );
    }
    this.#plans = Array.from({ length: this.numLayers }, () => ({}));
    for (const track of this.#tracks) track.plan(time, batch);
    for (const dropout of this.#dropouts) dropout.plan([time, batch, this.outputSize * this.directions]);
    this.#planned = { time, batch };
  }

  /**
   * x [time, batch, inputSize] → h of the last layer [time, batch, directions · size], valid until the next `forward`.
   * @throws {ShapeError} when x, the state or the lengths do not fit the layer or its plan.
   */
  forward(x: Tensor, { state, lengths, training = false }: ForwardOptions = {}): Tensor {
    const walk = this.#check(x, state, lengths);
    const { time, batch } = walk;
    this.#walk = walk;
    this.#inputs = [];
    let input = x;
    for (let layer = 0; layer < this.numLayers; layer++) {
      if (layer > 0) input = this.#dropouts[layer - 1].forward(input, training);
      this.#inputs.push(input.place);
      for (const [index, track] of this.#tracksOf(layer)) {
        enter(track, index, walk, state);
        track.forward(input.place, walk);
        if (state) leave(track, index, walk, state);
      }
      input = this.#outputOf(layer, walk);
    }
    return input.view([time, batch, this.outputSize * this.directions]);
  }

  /**
   * The gradient of a loss with respect to the last `forward`'s output → that with respect to x; gradients of the
   * parameters are added to their `grad`. Back-propagation through time (Werbos 1990), over the whole sequence.
   * Once for each forward: the walk back overwrites what the forward left, gates and all.
   * @throws {ShapeError} when dy has another shape than the output.
   * @throws {ValueError} without a forward before it.
   */
  backward(dy: Tensor | undefined, options: BackwardOptions = {}): Tensor | undefined {
    const walk = this.lastWalk();
    const width = this.outputSize * this.directions;
    const size = walk.time * walk.batch * width;
    if (dy && dy.size !== size) {
      throw new ShapeError(
        `the gradient has ${dy.size} elements, the output ${size}; pass one for each output.`,
      );
    }
    const { stateGradient, inputGradient = true } = options;
    if (stateGradient) checkState(stateGradient, this.#tracks.length, walk.batch, this.#tracks[0]);
    this.#walk = undefined;
    let d = dy;
    for (let layer = this.numLayers - 1; layer >= 0; layer--) {
      const below = layer > 0 ? width : this.options.inputSize;
      const dx = layer > 0 || inputGradient ? this.#room(layer, 'dx', below) : undefined;
      for (const [index, track] of this.#tracksOf(layer)) {
        enterBack(track, index, walk, stateGradient);
        const start = index % this.directions === 0 ? ZERO : ADD;
        track.backward(
          this.#inputs[layer],
          this.#gradientOf(d, layer, index, walk),
          walk,
          dx?.place ?? -1,
          start,
        );
        if (stateGradient) leaveBack(track, index, walk, stateGradient);
      }
      d = dx?.view([walk.time, walk.batch, dx.width]);
      if (layer > 0 && d) d = this.#dropouts[layer - 1].backward(d);
    }
    for (const parameter of this.parameters.values()) {
      const { mask, grad } = parameter;
      if (mask) {
        this.engine.run(rowJobs.multiply, grad.size, 4, grad.size, [grad.place, grad.place, mask.place]);
      }
    }
    return d;
  }

  /** Packs the weights as they are now for `step` and `steps`; call it again after training. */
  prepareSteps(format: WeightFormat = 'float32'): void {
    if (this.directions > 1) {
      throw new ValueError(
        'a bidirectional layer cannot stream: it would have to know the end; use forward.',
      );
    }
    for (const track of this.#tracks) track.packForStreaming(format);
  }

  /** A streaming state of zeros, for one sequence. */
  createState(): StreamState {
    if (!this.#tracks[0].panels) this.prepareSteps();
    return new StreamState(
      this.#tracks.map((track) => track.createState()),
      this.#tracks.map(() => this.outputSize),
    );
  }

  /**
   * One time step of one sequence: x [inputSize] and `state` → h of the last layer, which lies in `state`.
   * Allocates nothing; weights are those of the last `prepareSteps`.
   * @throws {ShapeError} when x has another size.
   */
  step(x: Tensor, state: StreamState): Tensor {
    if (x.size !== this.options.inputSize) {
      throw new ShapeError(`step takes ${this.options.inputSize} inputs, not ${x.size}.`);
    }
    this.#checkStream(state);
    const { kernels } = this.engine;
    let from = x.place;
    let size = x.size;
    for (let layer = 0; layer < this.numLayers; layer++) {
      const track = state.tracks[layer];
      kernels.copy(size, track.xh.place, from);
      this.#tracks[layer].step(track);
      size = this.outputSize;
      from = track.xh.place + track.xh.size - size;
    }
    return state.output;
  }

  /**
   * Many steps of one known sequence, layer by layer with the input products taken together: x [time, inputSize] → h
   * [time, size], and `state` as after as many calls of `step`.
   */
  steps(x: Tensor, state: StreamState): Tensor {
    const time = x.rows;
    if (x.width !== this.options.inputSize) {
      throw new ShapeError(`steps takes [time, ${this.options.inputSize}], not [${x.shape.join(', ')}].`);
    }
    this.#checkStream(state);
    const gateSize = this.#tracks[0].options.gateSize;
    if (!this.#hoisted || this.#hoisted.size < time * (gateSize + this.outputSize)) {
      this.#hoisted = this.engine.tensor([time * (gateSize + this.outputSize)]);
    }
    const pre = this.#hoisted.place;
    const out = pre + time * gateSize;
    const { kernels } = this.engine;
    let input = x.place;
    for (let layer = 0; layer < this.numLayers; layer++) {
      const track = this.#tracks[layer];
      const memory = state.tracks[layer];
      const { xh } = memory;
      const width = track.options.inputSize;
      track.multiplyInput(input, time, pre);
      kernels.copy(width, xh.place, input + (time - 1) * width);
      track.walkHoisted(memory, pre, out, time);
      input = out;
    }
    return this.#hoisted.slice(time * gateSize, [time, this.outputSize]);
  }

  /** Whether a streaming state is one of this layer's, or of a layer of the same sizes. */
  #checkStream({ tracks }: StreamState): void {
    if (!this.#tracks[0].panels) this.prepareSteps();
    let fits = tracks.length === this.numLayers;
    for (let layer = 0; fits && layer < this.numLayers; layer++) {
      const { gateSize, outputSize } = this.#tracks[layer].options;
      const { xh, gates } = tracks[layer];
      fits = gates.size === gateSize && xh.size === this.#tracks[layer].streamColumns + outputSize;
    }
    if (!fits)
      throw new ShapeError('the streaming state belongs to another layer; take createState() of this.');
  }

  protected lastWalk(): Walk {
    if (!this.#walk) throw new ValueError('call forward() first: there is nothing to go back through.');
    return this.#walk;
  }

  protected lastGates(layer: number, direction: number): Tensor {
    const track = this.#tracks[layer * this.directions + direction];
    if (!track) throw new ValueError(`there is no layer ${layer} with direction ${direction}.`);
    const { time, batch } = this.lastWalk();
    return track.gates.view([time, batch, track.options.gateSize]);
  }

  *#tracksOf(layer: number): Generator<[number, Track]> {
    for (let d = 0; d < this.directions; d++) {
      const index = layer * this.directions + d;
      yield [index, this.#tracks[index]];
    }
  }

  #check(x: Tensor, state?: RecurrentState, lengths?: IntTensor): Walk {
    const [time, batch, width] = x.shape;
    if (x.shape.length !== 3 || width !== this.options.inputSize) {
      const got = `[${x.shape.join(', ')}]`;
      throw new ShapeError(`the input must be [time, batch, ${this.options.inputSize}], not ${got}.`);
    }
    if (!this.#planned) this.plan(time, batch);
    const planned = this.#planned!;
    if (
      time * batch > planned.time * planned.batch ||
      (time + 1) * batch > (planned.time + 1) * planned.batch
    ) {
      throw new ShapeError(
        `${time} steps × ${batch} exceed the plan of ${planned.time} × ${planned.batch}; plan the layer for the largest.`,
      );
    }
    if (batch > planned.batch) {
      throw new ShapeError(
        `a batch of ${batch} exceeds the planned ${planned.batch}; plan the layer for the largest.`,
      );
    }
    if (state) checkState(state, this.#tracks.length, batch, this.#tracks[0]);
    if (!lengths) return { time, batch, lengths: -1 };
    if (lengths.size !== batch) {
      throw new ShapeError(`there must be ${batch} lengths, one a sequence, not ${lengths.size}.`);
    }
    for (const length of lengths.data) {
      if (length < 1 || length > time) {
        throw new ValueError(`a length of ${length} lies outside 1 to ${time}, the steps of the input.`);
      }
    }
    return { time, batch, lengths: lengths.place };
  }

  /** The output of a layer: the track's own h, or, of two directions or with lengths, a tensor beside. */
  #outputOf(layer: number, walk: Walk): Tensor {
    const { time, batch, lengths } = walk;
    const width = this.outputSize * this.directions;
    const first = this.#tracks[layer * this.directions];
    const shape = [time, batch, width];
    if (this.directions === 1 && lengths < 0) {
      return new Tensor(this.engine, shape, first.slots(first.h, walk, 'after'));
    }
    const output = this.#room(layer, 'output', width).view(shape);
    const { kernels } = this.engine;
    for (const [index, track] of this.#tracksOf(layer)) {
      const to = output.place + (index % this.directions) * this.outputSize;
      const from = track.slots(track.h, walk, 'after');
      kernels.copyRows(time * batch, this.outputSize, to, width, from, this.outputSize);
    }
    this.#zeroBeyond(output, walk);
    return output;
  }

  /** The part of dy that belongs to a track, 0 beyond the lengths; -1 where there is none. */
  #gradientOf(dy: Tensor | undefined, layer: number, index: number, walk: Walk): number {
    if (!dy) return -1;
    const { time, batch, lengths } = walk;
    if (this.directions === 1 && lengths < 0) return dy.place;
    const part = this.#room(layer, 'split', this.outputSize).view([time, batch, this.outputSize]);
    const from = dy.place + (index % this.directions) * this.outputSize;
    const width = this.outputSize * this.directions;
    this.engine.kernels.copyRows(time * batch, this.outputSize, part.place, this.outputSize, from, width);
    this.#zeroBeyond(part, walk);
    return part.place;
  }

  /** A tensor of a layer's plan, which gets its place on its first use: not every walk needs all of them. */
  #room(layer: number, name: keyof Plan, width: number): Tensor {
    const { time, batch } = this.#planned!;
    const plan = this.#plans[layer];
    plan[name] ??= this.engine.tensor([time, batch, width]);
    return plan[name];
  }

  #zeroBeyond(tensor: Tensor, { time, batch, lengths }: Walk): void {
    if (lengths < 0) return;
    for (let t = 0; t < time; t++) {
      this.engine.kernels.zeroRows(batch, tensor.width, t, lengths, tensor.place + t * batch * tensor.width);
    }
  }
}
