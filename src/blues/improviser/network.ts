// The network that improvises: one recurrent layer for when, one for what, and a softmax for each part of an event.
import {
  crossEntropy,
  Dropout,
  type Engine,
  type Floats,
  type IntTensor,
  Linear,
  LSTM,
  type Module,
  namedParameters,
  Parameter,
  type Random,
  type RecurrentState,
  RNN,
  type StreamState,
  type Tensor,
  WeightDropout,
} from '../../lstm/index.ts';
import {
  CLASSES,
  type Context,
  collect,
  expand,
  FACTORS,
  layerOf,
  NOTE_PARTS,
  OFFSET,
  ONSET_PARTS,
  PARTS,
  type Part,
  rowOf,
  sizeOf,
  TABLES,
  WEIGHTS,
} from './heads.ts';
import { addScore, type Scores } from './scores.ts';
import { type ImproviserSizes, NOTE_INPUTS, ONSET_INPUTS } from './sizes.ts';

/** How much goes missing in training; each default 0. */
export interface Dropouts {
  /** Of the inputs, the same ones through a stretch (Gal & Ghahramani 2016). */
  readonly input?: number;
  /** Of the layers' outputs, likewise. */
  readonly output?: number;
  /** Of the connections from one step to the next (Merity, Keskar & Socher 2018). */
  readonly weights?: number;
}

/** A stretch of several solos side by side: inputs [time, batch, …], and the classes that came. */
export interface Batch {
  readonly onsetInput: Tensor;
  /** Rows are wider than the inputs: the onset layer's output goes behind them. */
  readonly noteInput: Tensor;
  /** [time · batch], negative where not counted. */
  readonly targets: Readonly<Record<Part, IntTensor>>;
  readonly contexts: Context[];
}

export interface ImproviserState {
  readonly onset: RecurrentState;
  readonly note: RecurrentState;
}

/**
 * An event is foretold part by part, each knowing those before it:
 *
 *     when:  h(t) = LSTM(what was heard up to event t)           → the next onset, whether it begins a phrase
 *     what:  g(t) = LSTM(the same, the chords at that onset, h)  → length, timing, pitch, loudness
 */
export class ImproviserNetwork implements Module {
  readonly engine: Engine;
  readonly sizes: ImproviserSizes;
  readonly omitted: ReadonlySet<string>;
  readonly parameters: Map<string, Parameter>;
  readonly #layers: Readonly<Record<'onset' | 'note', LSTM | RNN>>;
  readonly #outputs: Readonly<Record<'onset' | 'note', Linear>>;
  readonly #tables: ReadonlyMap<string, Parameter>;
  readonly #drops: Readonly<Record<'onsetIn' | 'noteIn' | 'onsetOut' | 'noteOut', Dropout>>;
  readonly #weights: WeightDropout;
  #logits?: Record<Part, Tensor>;
  #gradients?: Record<'onset' | 'note', Tensor>;

  constructor(engine: Engine, sizes: ImproviserSizes, random: Random, dropouts: Dropouts = {}) {
    const { cell, onsetCells, noteCells } = sizes;
    this.engine = engine;
    this.sizes = sizes;
    this.omitted = new Set(sizes.omitted);
    const make = (inputSize: number, hiddenSize: number): LSTM | RNN =>
      cell === 'lstm'
        ? new LSTM(engine, { inputSize, hiddenSize, random, forgetBias: 1 })
        : new RNN(engine, { inputSize, hiddenSize, random });
    this.#layers = { onset: make(ONSET_INPUTS, onsetCells), note: make(NOTE_INPUTS + onsetCells, noteCells) };
    const out = (inputSize: number, parts: readonly Part[]): Linear =>
      new Linear(engine, { inputSize, outputSize: sizeOf(parts), random });
    this.#outputs = { onset: out(onsetCells, ONSET_PARTS), note: out(noteCells, NOTE_PARTS) };
    this.#tables = new Map(
      TABLES.map(({ name, part, rows }) => [name, new Parameter(engine, [rows, FACTORS[part]])]),
    );
    this.parameters = namedParameters({
      onset: this.#layers.onset,
      note: this.#layers.note,
      onset_out: this.#outputs.onset,
      note_out: this.#outputs.note,
      table: { parameters: this.#tables },
    });
    const { input = 0, output = 0, weights = 0 } = dropouts;
    const drop = (p: number): Dropout => new Dropout(engine, { p, random });
    this.#drops = {
      onsetIn: drop(input),
      noteIn: drop(input),
      onsetOut: drop(output),
      noteOut: drop(output),
    };
    const recurrent = Object.values(this.#layers).map((layer) => layer.parameters.get('weight_hh_l0')!);
    this.#weights = new WeightDropout(engine, recurrent, { p: weights, random });
  }

  /** Reserves room for batches of `time` × `batch`, before the first `learn` or `score`. */
  plan(time: number, batch: number): void {
    const { engine } = this;
    const { onsetCells, noteCells } = this.sizes;
    const rows = time * batch;
    for (const name of ['onset', 'note'] as const) {
      this.#layers[name].plan(time, batch);
      this.#outputs[name].plan(rows);
    }
    const room = (part: Part): Tensor => engine.tensor([rows, CLASSES[part]]);
    this.#logits = Object.fromEntries(PARTS.map((part) => [part, room(part)])) as Record<Part, Tensor>;
    this.#gradients = {
      onset: engine.tensor([rows, sizeOf(ONSET_PARTS)]),
      note: engine.tensor([rows, sizeOf(NOTE_PARTS)]),
    };
    const { onsetIn, noteIn, onsetOut, noteOut } = this.#drops;
    onsetIn.plan([time, batch, ONSET_INPUTS]);
    noteIn.plan([time, batch, NOTE_INPUTS + onsetCells]);
    onsetOut.plan([time, batch, onsetCells]);
    noteOut.plan([time, batch, noteCells]);
  }

  createBatchState(batch: number): ImproviserState {
    const { onset, note } = this.#layers;
    return { onset: onset.createBatchState(batch), note: note.createBatchState(batch) };
  }

  /** Logits of all parts, with the right classes known to the parts after them. */
  #forward(
    { onsetInput, noteInput, targets, contexts }: Batch,
    state: ImproviserState,
    training: boolean,
  ): void {
    const { onset, note } = this.#layers;
    const { onsetIn, noteIn, onsetOut, noteOut } = this.#drops;
    const { onsetCells } = this.sizes;
    const h = onsetOut.forward(
      onset.forward(onsetIn.forward(onsetInput, training), { state: state.onset, training }),
      training,
    );
    const { kernels } = this.engine;
    const behind = noteInput.place + NOTE_INPUTS;
    if (!this.omitted.has('link')) {
      kernels.copyRows(h.rows, onsetCells, behind, noteInput.width, h.place, onsetCells);
    }
    const g = noteOut.forward(
      note.forward(noteIn.forward(noteInput, training), { state: state.note, training }),
      training,
    );
    const outputs = { onset: this.#outputs.onset.forward(h), note: this.#outputs.note.forward(g) };
    const decided = decidedBy(targets);
    for (const [row, context] of contexts.entries()) {
      const known = decided(row);
      for (const layer of ['onset', 'note'] as const) {
        this.#addTables(layer, outputs[layer].data, row * outputs[layer].width, known, context);
      }
    }
    for (const part of PARTS) {
      const { data, width } = outputs[layerOf(part)];
      const logits = this.#logits![part].data;
      for (const [row, context] of contexts.entries()) {
        expand(part, context, this.omitted, data, row * width + OFFSET[part], logits, row * CLASSES[part]);
      }
    }
  }

  /** Adds what the tables say to the factors of a row; those of one part alone, if named. */
  #addTables(
    layer: 'onset' | 'note',
    factors: Floats,
    at: number,
    decided: Readonly<Record<Part, number>>,
    context: Context,
    only?: Part,
  ): void {
    for (const { name, part } of TABLES) {
      if (layerOf(part) !== layer || (only && only !== part)) continue;
      const row = rowOf(name, decided, context);
      if (row < 0) continue;
      const { data, width } = this.#tables.get(name)!;
      const to = at + OFFSET[part];
      for (let i = 0; i < width; i++) factors[to + i] += data[row * width + i];
    }
  }

  /**
   * Learns from a batch: gradients are added to the parameters'; the mean loss of an event in nats, all parts together
   * with their weights. `state` goes on into the next batch, gradients do not (Williams & Peng 1990).
   */
  learn(batch: Batch, state: ImproviserState): number {
    const { targets, contexts } = batch;
    this.#weights.drop();
    try {
      this.#forward(batch, state, true);
      let loss = 0;
      for (const { data } of Object.values(this.#gradients!)) data.fill(0);
      const decided = decidedBy(targets);
      for (const part of PARTS) {
        const logits = this.#logits![part].view([contexts.length, CLASSES[part]]);
        loss += WEIGHTS[part] * crossEntropy(logits, targets[part]);
        const gradient = this.#gradients![layerOf(part)];
        for (const [row, context] of contexts.entries()) {
          if (targets[part].data[row] < 0) continue;
          const to = row * gradient.width + OFFSET[part];
          collect(
            part,
            context,
            this.omitted,
            logits.data,
            row * CLASSES[part],
            gradient.data,
            to,
            WEIGHTS[part],
          );
        }
      }
      for (const { name, part } of TABLES) {
        const { grad, width } = this.#tables.get(name)!;
        const gradient = this.#gradients![layerOf(part)];
        const [to, from] = [grad.data, gradient.data];
        for (const [row, context] of contexts.entries()) {
          const place = rowOf(name, decided(row), context);
          if (place < 0 || targets[part].data[row] < 0) continue;
          const at = row * gradient.width + OFFSET[part];
          for (let i = 0; i < width; i++) to[place * width + i] += from[at + i];
        }
      }
      this.#backward(batch);
      return loss;
    } finally {
      this.#weights.restore();
    }
  }

  #backward({ noteInput, contexts }: Batch): void {
    const rows = contexts.length;
    const [time, batch] = noteInput.shape;
    const { onset, note } = this.#layers;
    const { onsetIn: _, noteIn, onsetOut, noteOut } = this.#drops;
    const { onsetCells, noteCells } = this.sizes;
    const gradientOf = (name: 'onset' | 'note'): Tensor =>
      this.#outputs[name].backward(this.#gradients![name].view([rows, this.#gradients![name].width]))!;
    const dg = noteOut.backward(gradientOf('note').view([time, batch, noteCells]));
    const dx = noteIn.backward(note.backward(dg)!);
    const dh = gradientOf('onset').view([time, batch, onsetCells]);
    const [to, from] = [dh.data, dx.data];
    for (let row = 0; row < rows && !this.omitted.has('link'); row++) {
      const behind = row * dx.width + NOTE_INPUTS;
      for (let i = 0; i < onsetCells; i++) to[row * onsetCells + i] += from[behind + i];
    }
    onset.backward(onsetOut.backward(dh), { inputGradient: false });
  }

  /** Adds a batch's log-likelihoods and right guesses to `scores`; nothing goes missing. */
  score(batch: Batch, state: ImproviserState, scores: Scores): void {
    this.#forward(batch, state, false);
    for (const part of PARTS) {
      const { data } = this.#logits![part];
      const { data: targets } = batch.targets[part];
      const classes = CLASSES[part];
      for (const [row, target] of targets.entries()) {
        if (target >= 0) addScore(scores[part], data.subarray(row * classes, (row + 1) * classes), target);
      }
    }
  }

  /** Packs the weights as they are now for streaming. */
  prepareSteps(): void {
    for (const name of ['onset', 'note'] as const) {
      this.#layers[name].prepareSteps();
      this.#outputs[name].prepareSteps();
    }
  }

  /** One player's memory of nothing. */
  createState(): Readonly<Record<'onset' | 'note', StreamState>> {
    return { onset: this.#layers.onset.createState(), note: this.#layers.note.createState() };
  }

  /** One step of a layer: its factors, valid until the layer's next step. */
  step(layer: 'onset' | 'note', x: Tensor, state: StreamState): Tensor {
    return this.#outputs[layer].step(this.#layers[layer].step(x, state));
  }

  /** Logits of a part from its layer's factors, with what was decided before it. */
  logits(
    part: Part,
    factors: Tensor,
    decided: Readonly<Record<Part, number>>,
    context: Context,
  ): Float64Array {
    const own = Float64Array.from(factors.data);
    this.#addTables(layerOf(part), own, 0, decided, context, part);
    const logits = new Float64Array(CLASSES[part]);
    expand(part, context, this.omitted, own, OFFSET[part], logits, 0);
    return logits;
  }
}

/** The classes that came, by row. */
function decidedBy(targets: Batch['targets']): (row: number) => Readonly<Record<Part, number>> {
  const views = PARTS.map((part) => [part, targets[part].data] as const);
  return (row) => Object.fromEntries(views.map(([part, data]) => [part, data[row]])) as Record<Part, number>;
}
