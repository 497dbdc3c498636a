// The pitch of one frame by a small network that sees phases, loudness and correlations, and remembers.
//
// The neural pitch estimator of Opus 1.5 (Subramani, Valin, Büthe, Smaragdis & Goodwin, "Noise-robust DSP-assisted
// neural pitch estimation with very low complexity", ICASSP 2024): the instantaneous frequency of the lowest 30 bins by
// two dense layers, the autocorrelation of the prediction's residual by two convolutions over three frames, both by a
// dense layer into a gated recurrent unit, and from that scores of 180 pitches, 60 an octave.
import { tanh, tanhAll } from './arithmetic.ts';
import { LONGEST_PERIOD, SHORTEST_PERIOD } from './fargan.ts';
import type { Dense, GRUCell, LayerReader } from './layers.ts';

/** Bins whose phases are looked at. */
export const PHASE_BINS = 30;
/** Loudness of the lowest bin, then the turn (two numbers) and loudness of each other. */
export const PHASES = 1 + 3 * (PHASE_BINS - 1);
/** Lags that are correlated: 256 down to 33 samples. */
export const LAGS = LONGEST_PERIOD - SHORTEST_PERIOD;

const PHASE_CODE = 64;
const CHANNELS = 4;
const UNITS = 64;
const SCORES = 192;
/** Of the scores, those that are used. */
const PITCHES = 180;
/** A row of lags with a zero at either end. */
const PADDED = LAGS + 2;

/** What the network remembers of the sound before. */
export class PitchState {
  /** Rows of the last three frames, the newest last: correlations, and what the first convolution made of them. */
  readonly rows = [new Float32Array(3 * PADDED), new Float32Array(3 * CHANNELS * PADDED)] as const;
  readonly hidden = new Float32Array(UNITS);
}

/** A convolution of 3 frames × 3 lags. */
class Convolution {
  readonly #weights: Float32Array;
  readonly #bias: Float32Array;
  readonly #inputs: number;

  constructor(weights: Float32Array, bias: Float32Array, inputs: number) {
    this.#weights = weights;
    this.#bias = bias;
    this.#inputs = inputs;
  }

  /** tanh of the convolution of rows [3, inputs, 226], into rows of `stride` in `out` from `at`. */
  apply(rows: Float32Array, out: Float32Array, at: number, stride: number): void {
    for (let o = 0; o < this.#bias.length; o++) {
      const to = at + o * stride;
      for (let i = 0; i < LAGS; i++) {
        let sum = this.#bias[o];
        for (let c = 0; c < this.#inputs; c++) {
          for (let t = 0; t < 3; t++) {
            const w = ((o * this.#inputs + c) * 3 + t) * 3;
            const x = (t * this.#inputs + c) * PADDED + i;
            for (let h = 0; h < 3; h++) sum += this.#weights[w + h] * rows[x + h];
          }
        }
        out[to + i] = tanh(sum);
      }
    }
  }
}

/** The network's weights. */
export class PitchNetwork {
  readonly #phases1: Dense;
  readonly #phases2: Dense;
  readonly #lags1: Convolution;
  readonly #lags2: Convolution;
  readonly #both: Dense;
  readonly #cell: GRUCell;
  readonly #scores: Dense;
  readonly #seen = new Float32Array(LAGS + PHASE_CODE);

  /** @throws {SpeechError} where the file lacks a layer or it has another shape. */
  constructor(layers: LayerReader) {
    const convolution = (name: string, inputs: number, outputs: number): Convolution => {
      const weights = layers.floats(`${name}.weight`, outputs, inputs, 3, 3);
      return new Convolution(weights, layers.floats(`${name}.bias`, outputs), inputs);
    };
    this.#phases1 = layers.dense('dense_if_upsampler_1', PHASES, PHASE_CODE);
    this.#phases2 = layers.dense('dense_if_upsampler_2', PHASE_CODE, PHASE_CODE);
    this.#lags1 = convolution('conv2d_1', 1, CHANNELS);
    this.#lags2 = convolution('conv2d_2', CHANNELS, 1);
    this.#both = layers.dense('dense_downsampler', LAGS + PHASE_CODE, UNITS);
    this.#cell = layers.gru('gru_1', UNITS, UNITS);
    this.#scores = layers.dense('dense_final_upsampler', UNITS, SCORES);
  }

  /** The pitch of the frame with these phases [88] and correlations [224], as the vocoder takes it (feature 18). */
  step(state: PitchState, phases: Float32Array, correlations: Float32Array): number {
    const code = this.#phases1.apply(phases);
    tanhAll(code);
    const phaseCode = this.#phases2.apply(code);
    tanhAll(phaseCode);
    const seen = this.#seen;
    seen.set(phaseCode, LAGS);

    const [first, second] = state.rows;
    first.copyWithin(0, PADDED);
    first.set(correlations, 2 * PADDED + 1);
    second.copyWithin(0, CHANNELS * PADDED);
    this.#lags1.apply(first, second, 2 * CHANNELS * PADDED + 1, PADDED);
    this.#lags2.apply(second, seen, 0, LAGS);

    const both = this.#both.apply(seen);
    tanhAll(both);
    this.#cell.step(both, state.hidden);
    const scores = this.#scores.apply(state.hidden);
    let best = 0;
    for (let i = 1; i < PITCHES; i++) if (scores[i] > scores[best]) best = i;
    let [sum, weights] = [0, 0];
    for (let i = Math.max(0, best - 2); i <= Math.min(PITCHES - 1, best + 2); i++) {
      const weight = Math.exp(scores[i]);
      sum += weight * i;
      weights += weight;
    }
    return sum / weights / 60 - 1.5;
  }
}
