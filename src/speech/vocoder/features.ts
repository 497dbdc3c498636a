// From a recording back to the vocoder's 20 numbers each 10 ms: cepstra, pitch, voicing.
import { createEngine, type Engine, openModel } from '../../lstm/index.ts';
import { SpeechError } from '../errors.ts';
import { FEATURES, FRAME, LONGEST_PERIOD, periodOf } from './fargan.ts';
import { LAGS, PHASE_BINS, PHASES, PitchNetwork, PitchState } from './features-pitch.ts';
import { BINS, cepstra, LPC_ORDER, predictor, spectrum, WINDOW } from './features-spectrum.ts';
import { LayerReader } from './layers.ts';

export const PITCH_KIND = 'pitchdnn';

const PREEMPHASIS = 0.85;
/** The residual runs half a frame behind the window's end. */
const DELAY = FRAME / 2;
/** An elliptic low-pass filter of second order at 1.2 kHz, behind a direct path of 1. */
const [B1, B2, A1, A2] = [-0.84946, 1, -1.5422, 0.70781];

/** What the extractor remembers of one recording. */
export class FeatureState {
  /** The last window of pre-emphasised sound. */
  readonly sound = new Float64Array(WINDOW);
  /** The last sample, before pre-emphasis. */
  last = 0;
  readonly before = { re: new Float64Array(BINS), im: new Float64Array(BINS) };
  /** What linear prediction leaves over: 256 samples and the newest frame, once roughly whitened, once low-passed. */
  readonly residual = new Float64Array(LONGEST_PERIOD + FRAME);
  readonly low = new Float64Array(LONGEST_PERIOD + FRAME);
  lastResidual = 0;
  /** The filter's memory. */
  readonly filter = new Float64Array(2);
  readonly pitch = new PitchState();
}

/**
 * Features of recordings at 16 kHz. Frame t sees samples 160 (t − 1) to 160 (t + 1) and describes the middle of them.
 *
 *     const extractor = await FeatureExtractor.load(bytes); // models/pitchdnn.safetensors
 *     const features = extractor.extract(samples);
 */
export class FeatureExtractor {
  readonly engine: Engine;
  readonly #network: PitchNetwork;
  readonly #spectrum = { re: new Float64Array(BINS), im: new Float64Array(BINS) };
  readonly #lpc = new Float64Array(LPC_ORDER);
  readonly #phases = new Float32Array(PHASES);
  readonly #correlations = new Float32Array(LAGS);

  private constructor(engine: Engine, network: PitchNetwork) {
    this.engine = engine;
    this.#network = network;
  }

  /**
   * The extractor with the pitch network in a model file. Without an engine it makes one of its own.
   * @throws {FormatError} for what is no model file or one of another kind; {SpeechError} for one with other layers.
   */
  static async load(bytes: Uint8Array, engine?: Engine): Promise<FeatureExtractor> {
    const { file } = openModel(bytes, PITCH_KIND);
    const own = engine ?? (await createEngine());
    return new FeatureExtractor(own, new PitchNetwork(new LayerReader(own, file)));
  }

  /** A recording that has not begun: silence lies before it. */
  createState(): FeatureState {
    return new FeatureState();
  }

  /**
   * Features [frames × 20] of a recording at 16 kHz, samples between −1 and 1; what is over behind the last whole frame
   * of 160 samples is left out.
   * @throws {SpeechError} for samples that are not finite.
   */
  extract(samples: Float32Array): Float32Array {
    const frames = Math.floor(samples.length / FRAME);
    const features = new Float32Array(frames * FEATURES);
    const state = this.createState();
    for (let i = 0; i < frames; i++) this.step(state, samples, i * FRAME, features, i * FEATURES);
    return features;
  }

  /**
   * The features of the 160 samples from `at`, into `out` from `to`.
   * @throws {SpeechError} where there are no 160 finite samples, or no room in `out`.
   */
  step(state: FeatureState, samples: Float32Array, at: number, out: Float32Array, to = 0): void {
    if (!(at >= 0 && at + FRAME <= samples.length && to >= 0 && to + FEATURES <= out.length)) {
      throw new SpeechError(`a frame needs ${FRAME} samples and room for ${FEATURES} numbers.`);
    }
    const { sound, before } = state;
    sound.copyWithin(0, FRAME);
    for (let i = 0; i < FRAME; i++) {
      const sample = 32768 * samples[at + i];
      if (!Number.isFinite(sample)) {
        throw new SpeechError(`sample ${at + i} is ${samples[at + i]}; give finite samples.`);
      }
      sound[FRAME + i] = sample - PREEMPHASIS * state.last;
      state.last = sample;
    }
    const now = this.#spectrum;
    spectrum(sound, now);
    cepstra(now, out, to);
    this.#seePhases(before);
    before.re.set(now.re);
    before.im.set(now.im);
    predictor(out, to, this.#lpc);
    this.#advanceResidual(state);
    this.#correlate(state.residual);
    const pitch = this.#network.step(state.pitch, this.#phases, this.#correlations);
    out[to + 18] = pitch;
    out[to + 19] = voicing(state.low, periodOf(pitch));
  }

  /** How far each low bin's phase turned since the last frame, and how loud it is. */
  #seePhases(before: { re: Float64Array; im: Float64Array }): void {
    const { re, im } = this.#spectrum;
    const phases = this.#phases;
    const loudness = (power: number): number => {
      return Math.max(-1, Math.min(1, (10 * Math.log10(1e-15 + power) - 6) / 64));
    };
    phases[0] = loudness(re[0] * re[0]);
    for (let k = 1; k < PHASE_BINS; k++) {
      const a = re[k] * before.re[k] + im[k] * before.im[k];
      const b = im[k] * before.re[k] - re[k] * before.im[k];
      const size = Math.sqrt(1e-15 + a * a + b * b);
      phases[3 * k - 2] = a / size;
      phases[3 * k - 1] = b / size;
      phases[3 * k] = loudness(re[k] * re[k] + im[k] * im[k]);
    }
  }

  /** The residual of the newest frame, half a frame late; and the same through the low-pass filter. */
  #advanceResidual(state: FeatureState): void {
    const { sound, residual, low, filter } = state;
    residual.copyWithin(0, FRAME);
    low.copyWithin(0, FRAME);
    for (let i = 0; i < FRAME; i++) {
      const t = FRAME - DELAY + i;
      let error = sound[t];
      for (let j = 0; j < LPC_ORDER; j++) error += this.#lpc[j] * sound[t - 1 - j];
      residual[LONGEST_PERIOD + i] = error + 0.7 * state.lastResidual;
      state.lastResidual = error;
      const passed = error + filter[0];
      filter[0] = filter[1] + B1 * error - A1 * passed;
      filter[1] = B2 * error - A2 * passed;
      low[LONGEST_PERIOD + i] = passed;
    }
  }

  /** How much the newest frame's residual is like that at each lag, from the longest down; 1 where they are the same. */
  #correlate(residual: Float64Array): void {
    const power = (from: number): number => product(residual, from, from);
    const newest = power(LONGEST_PERIOD);
    let then = power(0);
    for (let i = 0; i < LAGS; i++) {
      this.#correlations[i] = (2 * product(residual, LONGEST_PERIOD, i)) / (1 + newest + then);
      then += residual[i + FRAME] ** 2 - residual[i] ** 2;
    }
  }
}

/** Σ x[a + i] x[b + i] over a frame. */
function product(x: Float64Array, a: number, b: number): number {
  let sum = 0;
  for (let i = 0; i < FRAME; i++) sum += x[a + i] * x[b + i];
  return sum;
}

/** How much the low-passed residual is like that one period ago: −0.5 to 0.5, most of the range for the likest. */
function voicing(low: Float64Array, period: number): number {
  const now = product(low, LONGEST_PERIOD, LONGEST_PERIOD);
  const then = product(low, LONGEST_PERIOD - period, LONGEST_PERIOD - period);
  const both = product(low, LONGEST_PERIOD, LONGEST_PERIOD - period);
  const likeness = both / Math.sqrt(1 + now * then);
  return Math.log1p(Math.exp(5 * likeness)) / Math.log1p(Math.exp(5)) - 0.5;
}
