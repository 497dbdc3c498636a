// FARGAN, the recurrent network that writes speech in sub-frames of 2.5 ms.
//
// Valin, Mustafa & Büthe, "Very low complexity speech synthesis using framewise autoregressive GAN (FARGAN) with pitch
// prediction" (2024, arXiv 2405.21069). Once a frame a small convolutional network turns features into conditions, four
// sub-frames' worth. For each sub-frame the past sound, one pitch period ago and just now, goes with the condition
// through a gated convolution and three gated recurrent units; a dense layer over all of them writes 40 samples. All is
// computed on pre-emphasised sound, scaled by a gain that the condition names.
import { sigmoidAll, tanhAll } from './arithmetic.ts';
import type { Dense, Gate, GRUCell, LayerReader } from './layers.ts';

const { fround } = Math;

/** Numbers a frame: 18 cepstra, pitch, voicing. */
export const FEATURES = 20;
/** Samples a frame, at 16 kHz. */
export const FRAME = 160;
/** Samples a sub-frame. */
export const SUBFRAME = 40;
/** Pitch periods in samples that the network knows. */
export const SHORTEST_PERIOD = 32;
export const LONGEST_PERIOD = 256;
/** y[t] = x[t] + 0.85 y[t − 1] undoes the pre-emphasis. */
const DEEMPHASIS = fround(0.85);

const PERIODS = 224;
const PERIOD_CODE = 12;
const CODED = 64;
const CONVOLVED = 128;
/** Numbers a sub-frame is conditioned on. */
const CONDITION = 80;
/** The sound one period ago is read with two samples on either side. */
const MARGIN = 2;
const PREDICTED = SUBFRAME + 2 * MARGIN;
const SEEN = CONDITION + PREDICTED + SUBFRAME;
const WIDE = 192;
const UNITS = [160, 128, 128] as const;
/** The past that goes along with every layer: one period ago, gated, and just now. */
const PAST = 2 * SUBFRAME;
const SKIP = 128;

/** The pitch period in samples that feature 18 stands for, held to what the network knows. */
export function periodOf(pitch: number): number {
  const period = Math.floor(0.5 + 256 / 2 ** (pitch + 1.5));
  return Math.max(SHORTEST_PERIOD, Math.min(LONGEST_PERIOD, period));
}

/** What the network remembers of one voice that is speaking. */
export class FarganState {
  /** The coded features of the last two frames. */
  readonly coded = new Float32Array(2 * CODED);
  /** What the last sub-frame's convolution saw. */
  readonly seen = new Float32Array(SEEN);
  readonly hidden = UNITS.map((units) => new Float32Array(units));
  /** The last 256 samples, pre-emphasised. */
  readonly past = new Float32Array(LONGEST_PERIOD);
  /** The last sample written. */
  last = 0;
  /** The pitch period of the last frame; the sound runs one frame behind the features. */
  period = 0;

  reset(): void {
    for (const numbers of [this.coded, this.seen, ...this.hidden, this.past]) numbers.fill(0);
    this.last = 0;
    this.period = 0;
  }
}

/** The network's weights. One network serves any number of states, one after the other. */
export class Fargan {
  readonly #periods: Float32Array;
  readonly #code: Dense;
  readonly #convolve: Dense;
  readonly #condition: Dense;
  readonly #gain: Dense;
  readonly #wide: Dense;
  readonly #wideGate: Gate;
  readonly #pastGates: Dense;
  readonly #cells: readonly GRUCell[];
  readonly #cellGates: readonly Gate[];
  readonly #skip: Dense;
  readonly #skipGate: Gate;
  readonly #sound: Dense;

  readonly #coding = new Float32Array(FEATURES + PERIOD_CODE);
  readonly #window = new Float32Array(3 * CODED);
  readonly #conditions = new Float32Array(4 * CONDITION);
  readonly #oneCondition = new Float32Array(CONDITION);
  readonly #predicted = new Float32Array(PREDICTED);
  readonly #recent = new Float32Array(SUBFRAME);
  readonly #seeing = new Float32Array(2 * SEEN);
  /** The inputs of the three recurrent units, each with the past behind. */
  readonly #inputs = [WIDE, UNITS[0], UNITS[1]].map((size) => new Float32Array(size + PAST));
  readonly #all = new Float32Array(UNITS[0] + UNITS[1] + UNITS[2] + WIDE + PAST);

  /** @throws {SpeechError} where the file lacks a layer or it has another shape. */
  constructor(layers: LayerReader) {
    this.#periods = layers.floats('cond_net_pembed.weight', PERIODS, PERIOD_CODE);
    this.#code = layers.dense('cond_net_fdense1', FEATURES + PERIOD_CODE, CODED);
    this.#convolve = layers.dense('cond_net_fconv1', 3 * CODED, CONVOLVED);
    this.#condition = layers.dense('cond_net_fdense2', CONVOLVED, 4 * CONDITION);
    this.#gain = layers.dense('sig_net_cond_gain_dense', CONDITION, 1);
    this.#wide = layers.dense('sig_net_fwc0_conv', 2 * SEEN, WIDE);
    this.#wideGate = layers.gate('sig_net_fwc0_glu_gate', WIDE);
    this.#pastGates = layers.dense('sig_net_gain_dense_out', WIDE, 4);
    this.#cells = UNITS.map((units, i) => layers.gru(`sig_net_gru${i + 1}`, this.#inputs[i].length, units));
    this.#cellGates = UNITS.map((units, i) => layers.gate(`sig_net_gru${i + 1}_glu_gate`, units));
    this.#skip = layers.dense('sig_net_skip_dense', this.#all.length, SKIP);
    this.#skipGate = layers.gate('sig_net_skip_glu_gate', SKIP);
    this.#sound = layers.dense('sig_net_sig_dense_out', SKIP, SUBFRAME);
  }

  /** Takes the features of the frame at `at` in, as what the next {@link Fargan.write} speaks of. */
  read(state: FarganState, features: ArrayLike<number>, at: number): void {
    const period = periodOf(features[at + 18]);
    const coding = this.#coding;
    for (let i = 0; i < FEATURES; i++) coding[i] = features[at + i];
    const row = Math.min(period - SHORTEST_PERIOD, PERIODS - 1) * PERIOD_CODE;
    for (let i = 0; i < PERIOD_CODE; i++) coding[FEATURES + i] = this.#periods[row + i];
    const coded = this.#code.apply(coding);
    tanhAll(coded);
    const window = this.#window;
    window.set(state.coded);
    window.set(coded, 2 * CODED);
    state.coded.copyWithin(0, CODED);
    state.coded.set(coded, CODED);
    const convolved = this.#convolve.apply(window);
    tanhAll(convolved);
    const conditions = this.#condition.apply(convolved);
    tanhAll(conditions);
    this.#conditions.set(conditions);
    state.period = period;
  }

  /** Writes the sub-frame `index` (0 to 3) of the frame just read, with the pitch period given, to `out` from `at`. */
  write(state: FarganState, index: number, period: number, out: Float32Array, at: number): void {
    const condition = this.#oneCondition;
    for (let i = 0; i < CONDITION; i++) condition[i] = this.#conditions[index * CONDITION + i];
    const gain = fround(Math.exp(this.#gain.apply(condition)[0]));
    this.#recall(state, period, fround(1 / fround(fround(1e-5) + gain)));

    const seeing = this.#seeing;
    seeing.set(state.seen);
    seeing.set(condition, SEEN);
    seeing.set(this.#predicted, SEEN + CONDITION);
    seeing.set(this.#recent, SEEN + CONDITION + PREDICTED);
    for (let i = 0; i < SEEN; i++) state.seen[i] = seeing[SEEN + i];
    const wide = this.#wide.apply(seeing);
    tanhAll(wide);

    const inputs = this.#inputs;
    const all = this.#all;
    this.#wideGate.apply(wide, wide);
    const pastGates = this.#pastGates.apply(wide);
    sigmoidAll(pastGates);
    inputs[0].set(wide);
    let end = 0;
    for (let i = 0; i < UNITS.length; i++) {
      this.#append(inputs[i], pastGates[i]);
      this.#cells[i].step(inputs[i], state.hidden[i]);
      this.#cellGates[i].apply(state.hidden[i], all, end);
      if (i + 1 < UNITS.length) for (let j = 0; j < UNITS[i]; j++) inputs[i + 1][j] = all[end + j];
      end += UNITS[i];
    }
    all.set(wide, end);
    this.#append(all, pastGates[3]);
    const skip = this.#skip.apply(all);
    tanhAll(skip);
    this.#skipGate.apply(skip, skip);
    const sound = this.#sound.apply(skip);
    tanhAll(sound);

    const { past } = state;
    past.copyWithin(0, SUBFRAME);
    for (let i = 0; i < SUBFRAME; i++) {
      const sample = fround(sound[i] * gain);
      past[LONGEST_PERIOD - SUBFRAME + i] = sample;
      state.last = fround(sample + fround(DEEMPHASIS * state.last));
      out[at + i] = state.last;
    }
  }

  /** The sound one period ago and the last 40 samples, each by the gain's inverse and within ±1. */
  #recall({ past }: FarganState, period: number, inverse: number): void {
    const clipped = (place: number): number => Math.max(-1, Math.min(1, inverse * past[place]));
    let place = LONGEST_PERIOD - period - MARGIN;
    for (let i = 0; i < PREDICTED; i++) {
      this.#predicted[i] = clipped(Math.max(0, place));
      place += 1;
      // A period shorter than what is wanted comes again.
      if (place === LONGEST_PERIOD) place -= period;
    }
    for (let i = 0; i < SUBFRAME; i++) this.#recent[i] = clipped(LONGEST_PERIOD - SUBFRAME + i);
  }

  /** Ends an input with the past. */
  #append(input: Float32Array, gate: number): void {
    const at = input.length - PAST;
    for (let i = 0; i < SUBFRAME; i++) input[at + i] = gate * this.#predicted[MARGIN + i];
    input.set(this.#recent, at + SUBFRAME);
  }
}
