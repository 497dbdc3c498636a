// The network of 2002 at play: it hears its own chords and its own melody, step after step.
import { Random, type StreamState, sigmoid, type Tensor } from '../lstm/index.ts';
import { type Form, leadIn, SILENT, windowStep } from './eck2002-data.ts';
import { type BluesNetwork, CHORD_UNITS, MELODY_UNITS } from './eck2002-network.ts';
import { power } from './eck2002-power.ts';

export interface PlayOptions {
  readonly choruses: number;
  /** Below 1 the likely notes become likelier; default 1. */
  readonly temperature?: number;
  readonly seed?: number;
  /** Ends with the first wrong chord. */
  readonly untilWrong?: boolean;
}

/** How well the network's own chords kept to the chart. */
export interface FormReport {
  readonly choruses: number;
  readonly steps: number;
  /** Steps in which at least one chord unit was wrong. */
  readonly wrongSteps: number;
  /** Bars with at least one such step. */
  readonly wrongBars: number;
  /** Where the first stands, counted from 1; absent where all chords are right. */
  readonly firstWrong?: { readonly chorus: number; readonly bar: number; readonly step: number };
  /** Smallest distance of a chord output's logit from its threshold, on the right side; negative for a wrong one. */
  readonly margin: number;
  /**
   * After how many choruses the chord cells came back, bit for bit, to where they had been at the start of an earlier
   * chorus, all chords having been right. From there on nothing new can happen: the form is kept for ever.
   */
  readonly foreverFrom?: number;
}

export interface Performance {
  /** For each step the melody unit that was drawn, or SILENT. */
  readonly melody: Int8Array;
  /** For each step the chord units that the network played, 12 each. */
  readonly chordUnits: Uint8Array;
  readonly chords: FormReport;
}

/** Plays a network over a form. `prepareSteps` must have been called after its training. */
export class Player {
  readonly network: BluesNetwork;
  readonly form: Form;
  readonly #x: Tensor;
  readonly #state: StreamState;
  readonly #weights = new Float64Array(MELODY_UNITS);

  constructor(network: BluesNetwork, form: Form) {
    this.network = network;
    this.form = form;
    this.#x = network.engine.tensor([network.units]);
    this.#state = network.createState();
  }

  /**
   * Counts in with the form's last bar, without melody, then plays by itself: a chord note sounds where its output is
   * above 0.5; of the melody outputs, scaled to the sum of 1, one is drawn. What their sum lacks of 1 is the chance that
   * nothing sounds, whatever the temperature (the paper's melodies had no rests).
   */
  play({ choruses, temperature = 1, seed = 0, untilWrong = false }: PlayOptions): Performance {
    const { form } = this;
    const { length } = form;
    const steps = choruses * length;
    const melody = new Int8Array(steps).fill(SILENT);
    const chordUnits = new Uint8Array(steps * CHORD_UNITS);
    const report = new FormKeeper(form);
    const random = new Random(seed);
    const sings = this.network.shape.melodyCells > 0;
    let logits = this.#countIn();
    for (let step = 0; step < steps; step++) {
      if (step % length === 0) report.startChorus(this.#chordCells());
      const played = chordUnits.subarray(step * CHORD_UNITS, (step + 1) * CHORD_UNITS);
      const outputs = logits.data;
      for (let i = 0; i < CHORD_UNITS; i++) played[i] = outputs[i] > 0 ? 1 : 0;
      const right = report.hear(outputs);
      if (!right && untilWrong) break;
      if (sings) melody[step] = this.#draw(logits, 1 / temperature, random);
      logits = this.#hear(played, melody[step]);
    }
    return { melody, chordUnits, chords: report.report(choruses) };
  }

  #countIn(): Tensor {
    const { form } = this;
    this.#state.reset();
    const lead = leadIn(form);
    let logits!: Tensor;
    for (let t = 0; t < lead; t++) {
      const step = windowStep(form, t);
      logits = this.#hear(form.units.subarray(step * CHORD_UNITS, (step + 1) * CHORD_UNITS), SILENT);
    }
    return logits;
  }

  #hear(chord: Uint8Array, unit: number): Tensor {
    const { data } = this.#x;
    data.fill(0, CHORD_UNITS);
    data.set(chord);
    if (unit !== SILENT) data[CHORD_UNITS + unit] = 1;
    return this.network.step(this.#x, this.#state);
  }

  #draw(logits: Tensor, exponent: number, random: Random): number {
    const weights = sigmoid(logits.slice(CHORD_UNITS, [MELODY_UNITS])).data;
    let sum = 0;
    for (const weight of weights) sum += weight;
    if (random.uniform() >= sum) return SILENT;
    if (exponent !== 1) {
      const most = Math.max(...weights);
      for (let i = 0; i < MELODY_UNITS; i++) this.#weights[i] = power(weights[i] / most, exponent);
    } else this.#weights.set(weights);
    return random.choose(this.#weights);
  }

  /** All that the chord blocks remember. */
  #chordCells(): Float32Array {
    const { chordCells } = this.network.shape;
    const h = this.#state.h(0).data.subarray(0, chordCells);
    const c = this.#state.c(0)?.data.subarray(0, chordCells) ?? [];
    return Float32Array.of(...h, ...c);
  }
}

/** Compares what is played with the chart. */
class FormKeeper {
  readonly #form: Form;
  #step = 0;
  #wrongSteps = 0;
  #wrongBars = 0;
  #lastWrongBar = -1;
  #first?: number;
  #margin = Number.POSITIVE_INFINITY;
  #kept?: Float32Array;
  #keepNext = 1;
  #foreverFrom?: number;

  constructor(form: Form) {
    this.#form = form;
  }

  /** Compares the memory with one kept earlier; which one doubles (Brent), so that a circle of any length is found. */
  startChorus(memory: Float32Array): void {
    const chorus = this.#step / this.#form.length;
    if (this.#foreverFrom !== undefined || this.#first !== undefined) return;
    if (this.#kept?.every((value, i) => Object.is(value, memory[i]))) this.#foreverFrom = chorus;
    if (chorus < this.#keepNext) return;
    this.#kept = memory;
    this.#keepNext *= 2;
  }

  /** Whether all chord outputs are on the right side. */
  hear(logits: ArrayLike<number>): boolean {
    const { length, units, bars, chart } = this.#form;
    const within = this.#step % length;
    const place = within * CHORD_UNITS;
    let margin = Number.POSITIVE_INFINITY;
    for (let i = 0; i < CHORD_UNITS; i++) {
      const distance = units[place + i] === 1 ? logits[i] : -logits[i];
      if (distance < margin) margin = distance;
    }
    if (margin < this.#margin) this.#margin = margin;
    const right = margin > 0;
    if (!right) {
      const bar = ((this.#step - within) / length) * chart.bars.length + bars[within];
      this.#wrongSteps++;
      if (bar !== this.#lastWrongBar) this.#wrongBars++;
      this.#lastWrongBar = bar;
      this.#first ??= this.#step;
    }
    this.#step++;
    return right;
  }

  report(choruses: number): FormReport {
    const { length, bars, places } = this.#form;
    const first = this.#first;
    const within = first === undefined ? 0 : first % length;
    return {
      ...{ choruses, steps: this.#step, wrongSteps: this.#wrongSteps, wrongBars: this.#wrongBars },
      firstWrong:
        first === undefined
          ? undefined
          : {
              chorus: Math.floor(first / length) + 1,
              bar: bars[within] + 1,
              step: places[within] + 1,
            },
      margin: this.#margin,
      foreverFrom: this.#foreverFrom,
    };
  }
}
