// The first blues: an LSTM trained on a chart by the method of Eck & Schmidhuber (2002), and what it then plays.
import {
  type Backend,
  createEngine,
  type Engine,
  loadTensors,
  openModel,
  saveModel,
  unset,
} from '../lstm/index.ts';
import { parseChart } from './chart.ts';
import { type Form, formOf } from './eck2002-data.ts';
import { BluesNetwork, type NetworkShape } from './eck2002-network.ts';
import { notesOf } from './eck2002-notes.ts';
import { type FormReport, type Performance, Player, type PlayOptions } from './eck2002-player.ts';
import { type Eck2002Progress, MELODY_STEPS, trainChords, trainMelody } from './eck2002-train.ts';
import { MusicError } from './errors.ts';
import { formatChart } from './form.ts';
import type { Chart, Note } from './types.ts';

export interface Eck2002Options {
  /** Default 1. */
  readonly seed?: number;
  /** The memory cell, or the plain recurrent layer of as many parameters as a control; default `lstm`. */
  readonly cell?: 'lstm' | 'rnn';
  /** 1: chords alone. 2: chords and melody, the default. */
  readonly experiment?: 1 | 2;
  /** Default 1, which is fastest: the network is too small to be shared out. */
  readonly threads?: number;
  /** Training steps for the melody; fewer make it wilder. Default 5,000. */
  readonly melodySteps?: number;
  /** Default `wasm`, whose bits are the same everywhere. */
  readonly backend?: Backend | 'auto';
  readonly onProgress?: (progress: Eck2002Progress) => void;
  /** Ends the training within a moment: the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

export interface ImproviseOptions {
  readonly choruses: number;
  /** How adventurous: 1 draws as learned, less keeps to the likely; default {@link DEFAULT_TEMPERATURE}. */
  readonly temperature?: number;
  /** Default 1. */
  readonly seed?: number;
}

/** How a model was trained. */
export interface Eck2002Training {
  readonly seed: number;
  readonly chordSteps: number;
  readonly melodySteps: number;
  /** Whether it took lessons in counting to learn the form; see `Counting`. */
  readonly counted: boolean;
  /** Whether it played 20 choruses with not one wrong chord when its training ended. */
  readonly keepsForm: boolean;
}

export const DEFAULT_TEMPERATURE = 0.8;
const KIND = 'eck2002';
const MOST_CHORUSES = 10_000;

/**
 * Cells of the LSTM; more for the chords of forms beyond the paper's 96 steps. The paper's networks had 8 cells, and 16
 * with melody: these learn in seconds what took those many minutes.
 */
const LSTM_CELLS = { chords: 32, chordsOfLongForms: 48, melody: 64 };

/** Sizes of a network: for the RNN as many cells as come nearest to the LSTM's parameters, part by part. */
function shapeOf(cell: 'lstm' | 'rnn', experiment: 1 | 2, form: Form): NetworkShape {
  const chordCells = form.length > 96 ? LSTM_CELLS.chordsOfLongForms : LSTM_CELLS.chords;
  const melodyCells = LSTM_CELLS.melody;
  const melody = experiment === 2 ? melodyCells : 0;
  if (cell === 'lstm') return { cell, chordCells, melodyCells: melody };
  // LSTM: 4 (n (n + in + below) + 2 n) + out n for n cells; a plain layer has a quarter of the first, so more cells.
  const lstm = (n: number, units: number, below: number): number =>
    4 * n * (n + units + below + 2) + units * n;
  const plain = (n: number, units: number, below: number): number => n * (n + units + below + 2) + units * n;
  const equal = (n: number, units: number, below: [number, number]): number => {
    const goal = lstm(n, units, below[0]);
    let best = 1;
    for (let m = 1; m < 4 * n; m++) {
      const better =
        Math.abs(plain(m, units, below[1]) - goal) < Math.abs(plain(best, units, below[1]) - goal);
      if (better) best = m;
    }
    return best;
  };
  const plainChords = equal(chordCells, 12, [0, 0]);
  return {
    cell,
    chordCells: plainChords,
    melodyCells: melody && equal(melodyCells, 13, [chordCells, plainChords]),
  };
}

/** A network that has learned a chart, and plays over it. Made by {@link trainEck2002} or {@link loadEck2002}. */
export class Eck2002 {
  readonly chart: Chart;
  readonly shape: NetworkShape;
  readonly training: Eck2002Training;
  /** Connections and biases. */
  readonly parameters: number;
  readonly #engine: Engine;
  readonly #network: BluesNetwork;
  readonly #form: Form;
  readonly #player: Player;

  /** @internal */
  constructor(engine: Engine, network: BluesNetwork, form: Form, training: Eck2002Training) {
    this.chart = form.chart;
    this.shape = network.shape;
    this.training = training;
    this.parameters = network.size;
    this.#engine = engine;
    this.#network = network;
    this.#form = form;
    network.prepareSteps();
    this.#player = new Player(network, form);
  }

  /** What computes, in words. */
  get computes(): string {
    return this.#engine.why;
  }

  /** Whether the network kept the form by itself at the end of its training. */
  get keepsForm(): boolean {
    return this.training.keepsForm;
  }

  /** Steps of a chorus, the chords in them, the pitch of the lowest melody unit. */
  get form(): Form {
    return this.#form;
  }

  /**
   * Improvises: counted in by the chart's last bar, the network hears from then on nothing but itself, its own chords
   * included. Notes lie within an octave above the key's root, in a tenor saxophone's middle register.
   * The same seed gives the same notes.
   * @throws {MusicError} for a model of experiment 1, which has no melody, or options out of range.
   */
  improvise(options: ImproviseOptions): Note[] {
    return notesOf(this.perform(options).melody, this.#form);
  }

  /**
   * The network's own chords against the chart: with the melody of `seed`, or none in experiment 1.
   * @throws {MusicError} for options out of range.
   */
  freeRun(choruses: number, { seed = 1, temperature = DEFAULT_TEMPERATURE } = {}): FormReport {
    return this.#play({ choruses, seed, temperature }).chords;
  }

  /** All that {@link Eck2002.improvise} and {@link Eck2002.freeRun} are made from, step by step. */
  perform({ choruses, seed = 1, temperature = DEFAULT_TEMPERATURE }: ImproviseOptions): Performance {
    if (this.shape.melodyCells === 0) {
      throw new MusicError(
        'this network learned chords alone (experiment 1) and has no melody to improvise.',
      );
    }
    return this.#play({ choruses, seed, temperature });
  }

  #play(options: Required<Omit<PlayOptions, 'untilWrong'>>): Performance {
    const { choruses, temperature } = options;
    if (!Number.isInteger(choruses) || choruses < 1 || choruses > MOST_CHORUSES) {
      throw new MusicError(`choruses must be a whole number from 1 to ${MOST_CHORUSES}, not ${choruses}.`);
    }
    if (!(temperature >= 0.05 && temperature <= 5)) {
      throw new MusicError(`the temperature must be from 0.05 to 5, not ${temperature}.`);
    }
    return this.#player.play(options);
  }

  /** A model file: safetensors with the chart, which {@link loadEck2002} reads. */
  save(): Uint8Array {
    const { chart } = this;
    const config = { ...this.shape, title: chart.title, chart: formatChart(chart) };
    return saveModel({ kind: KIND, config, training: { ...this.training } }, this.#network.parameters);
  }

  /** Ends the engine's threads. Nothing can be played any more. */
  close(): void {
    this.#engine.close();
  }
}

/**
 * Trains a network on a chart of any length up to 1,024 eighths: first the chords, then the melody.
 *
 * As in the paper, as far as it is known (second-hand): eighth-note steps, one unit a note, 12 for chords and 13 for
 * melody, prediction of the next step by sigmoid outputs and cross-entropy, chord and melody blocks in one layer
 * with no way from melody to chords, choruses drawn at random from hand-made segments, outputs fed back to play.
 * Ours, because the paper is silent or slow there: sizes, initial biases, Adam with clipped gradients and back-propagation
 * through a whole chorus, chords before melody, the chart, the segments, rests, and for long forms {@link Counting}.
 *
 * @throws {MusicError} for a chart that is too long.
 */
export async function trainEck2002(chart: Chart, options: Eck2002Options = {}): Promise<Eck2002> {
  const { seed = 1, cell = 'lstm', experiment = 2, threads = 1, backend } = options;
  const { onProgress, signal } = options;
  signal?.throwIfAborted();
  const form = formOf(chart);
  const shape = shapeOf(cell, experiment, form);
  const engine = await createEngine({ threads, backend });
  try {
    const lessons = { form, seed, onProgress, signal };
    const after = experiment === 2 ? (options.melodySteps ?? MELODY_STEPS) : 0;
    const chords = await trainChords(engine, shape, lessons, after);
    const network =
      experiment === 2 ? await trainMelody(engine, shape, lessons, chords, after) : chords.network;
    const { steps: chordSteps, counted } = chords;
    const keepsForm = chords.margin > 0;
    return new Eck2002(engine, network, form, { seed, chordSteps, melodySteps: after, counted, keepsForm });
  } catch (error) {
    engine.close();
    throw error;
  }
}

/**
 * Opens a model file that {@link Eck2002.save} made.
 * @throws {FormatError|MusicError|ChartError} when it is no such file, or damaged.
 */
export async function loadEck2002(
  bytes: Uint8Array,
  { backend }: { readonly backend?: Backend | 'auto' } = {},
): Promise<Eck2002> {
  const { info, file } = openModel(bytes, KIND);
  const { cell, chordCells, melodyCells, title, chart } = info.config;
  const count = (value: unknown, least: number): value is number =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= 512;
  if (
    (cell !== 'lstm' && cell !== 'rnn') ||
    !count(chordCells, 1) ||
    !count(melodyCells, 0) ||
    typeof chart !== 'string' ||
    typeof title !== 'string'
  ) {
    throw new MusicError(
      'the model file does not describe a network of 2002 that I can build; train it again.',
    );
  }
  const form = formOf(parseChart(chart, { title }));
  const { seed, chordSteps, melodySteps: melody, counted, keepsForm } = info.training ?? {};
  const number = (value: unknown): number => (typeof value === 'number' ? value : 0);
  const engine = await createEngine({ backend });
  try {
    const network = new BluesNetwork(engine, { cell, chordCells, melodyCells }, unset);
    loadTensors(file, network.parameters);
    return new Eck2002(engine, network, form, {
      ...{ seed: number(seed), chordSteps: number(chordSteps), melodySteps: number(melody) },
      ...{ counted: counted === true, keepsForm: keepsForm === true },
    });
  } catch (error) {
    engine.close();
    throw error;
  }
}
