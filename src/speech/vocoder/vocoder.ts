// The vocoder: 20 numbers each 10 ms become speech at 16 kHz, all at once or as they come.
import { createEngine, type Engine, openModel } from '../../lstm/index.ts';
import { SpeechError } from '../errors.ts';
import { Fargan, FarganState, FEATURES, FRAME, SUBFRAME } from './fargan.ts';
import { LayerReader } from './layers.ts';

export const KIND = 'fargan';
/** Samples a second. */
export const SAMPLE_RATE = 16_000;
/** Frames that prepare the network before it speaks. */
export const PRIMING = 5;

const SUBFRAMES = FRAME / SUBFRAME;

/** One voice that is speaking: what the vocoder remembers of it. Made by {@link Vocoder.createState}. */
export class VocoderState {
  /** @internal */
  readonly network = new FarganState();
  /** Whether it was primed: it is by the first frame at the latest. */
  primed = false;

  /** Forgets everything, as if made anew. */
  reset(): void {
    this.network.reset();
    this.primed = false;
  }
}

/**
 * Features to speech. A frame is 20 numbers: 18 Bark-scale cepstra, the pitch as log2(256 / period in samples) − 1.5
 * (±1 is an octave; 62.5 to 500 Hz), and the voicing, about −0.5 for none to 0.5.
 *
 *     const vocoder = await Vocoder.load(bytes); // models/fargan.safetensors
 *     const samples = vocoder.synthesise(features);
 */
export class Vocoder {
  readonly engine: Engine;
  readonly #network: Fargan;
  readonly #discarded = new Float32Array(SUBFRAME);
  readonly #frame = new Float32Array(FEATURES);

  private constructor(engine: Engine, network: Fargan) {
    this.engine = engine;
    this.#network = network;
  }

  /**
   * The vocoder in a model file. Without an engine it makes one of its own; backends give the same bits.
   * @throws {FormatError} for what is no model file or one of another kind; {SpeechError} for one with other layers.
   */
  static async load(bytes: Uint8Array, engine?: Engine): Promise<Vocoder> {
    const { file } = openModel(bytes, KIND);
    const own = engine ?? (await createEngine());
    return new Vocoder(own, new Fargan(new LayerReader(own, file)));
  }

  /** A voice that has not spoken yet. */
  createState(): VocoderState {
    return new VocoderState();
  }

  /**
   * Prepares a state that has not spoken: the network hears five frames of features [5 × 20] over silence, and nothing
   * of it is kept but what it remembers. What is spoken next is the sixth frame.
   * @throws {SpeechError} for another number of features, or such as are not finite.
   */
  prime(state: VocoderState, features: ArrayLike<number>): void {
    if (features.length !== PRIMING * FEATURES) {
      throw new SpeechError(
        `priming takes ${PRIMING} frames of ${FEATURES} numbers, not ${features.length}.`,
      );
    }
    checkFinite(features);
    const network = state.network;
    network.reset();
    let period = 0;
    for (let i = 0; i < PRIMING; i++) {
      period = network.period;
      this.#network.read(network, features, i * FEATURES);
    }
    for (let i = 0; i < SUBFRAMES; i++) {
      this.#network.write(network, i, period, this.#discarded, 0);
      network.past.fill(0, network.past.length - SUBFRAME);
    }
    network.last = 0;
    // As in the codec: the sixth frame is spoken with the period of the fourth.
    network.period = period;
    state.primed = true;
  }

  /**
   * Speaks one frame [20]: 160 samples between −1 and 1 into `out`, from `at`. A state that was not primed is primed by
   * this frame, five times over. Nothing is allocated.
   * @throws {SpeechError} for a frame that does not hold 20 finite numbers, or no room in `out`.
   */
  step(state: VocoderState, frame: ArrayLike<number>, out: Float32Array, at = 0): void {
    if (frame.length !== FEATURES) {
      throw new SpeechError(`a frame has ${FEATURES} numbers, not ${frame.length}.`);
    }
    if (!(at >= 0 && at + FRAME <= out.length)) {
      throw new SpeechError(`no room for ${FRAME} samples from ${at} in an array of ${out.length}.`);
    }
    checkFinite(frame);
    if (!state.primed) this.prime(state, repeated(frame));
    const network = state.network;
    const { period } = network;
    this.#network.read(network, frame, 0);
    for (let i = 0; i < SUBFRAMES; i++) {
      this.#network.write(network, i, period, out, at + i * SUBFRAME);
    }
    for (let i = at; i < at + FRAME; i++) out[i] = Math.max(-1, Math.min(1, out[i]));
  }

  /**
   * Speaks features [frames × 20] as samples [frames × 160], from a state of its own. `before` are five frames
   * [5 × 20] to prime it by; without, it is primed by the first frame.
   * @throws {SpeechError} for features that are no whole frames or not finite.
   */
  synthesise(features: ArrayLike<number>, before?: ArrayLike<number>): Float32Array {
    if (features.length % FEATURES !== 0) {
      throw new SpeechError(`${features.length} numbers are no whole frames of ${FEATURES}.`);
    }
    const frames = features.length / FEATURES;
    const samples = new Float32Array(frames * FRAME);
    const state = this.createState();
    if (before) this.prime(state, before);
    for (let i = 0; i < frames; i++) {
      for (let j = 0; j < FEATURES; j++) this.#frame[j] = features[i * FEATURES + j];
      this.step(state, this.#frame, samples, i * FRAME);
    }
    return samples;
  }

  /** Ends its engine. */
  close(): void {
    this.engine.close();
  }
}

function repeated(frame: ArrayLike<number>): Float32Array {
  return Float32Array.from({ length: PRIMING * FEATURES }, (_, i) => frame[i % FEATURES]);
}

function checkFinite(features: ArrayLike<number>): void {
  for (let i = 0; i < features.length; i++) {
    if (Number.isFinite(features[i])) continue;
    throw new SpeechError(
      `number ${i % FEATURES} of frame ${Math.floor(i / FEATURES)} is ${features[i]}; features are finite.`,
    );
  }
}
