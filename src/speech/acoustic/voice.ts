// A voice: rhythm, pitch, frames and vocoder in one, from utterances to samples.
import { createEngine, type Engine } from '../../lstm/index.ts';
import { type Durations, loadDurations } from '../prosody/durations.ts';
import type { TimedUtterance } from '../prosody/timing.ts';
import type { Utterance } from '../prosody/utterance.ts';
import { FRAME } from '../vocoder/fargan.ts';
import { SAMPLE_RATE, Vocoder } from '../vocoder/vocoder.ts';
import { type Acoustic, loadAcoustic } from './acoustic.ts';
import { FRAME_RATE, segmentsOf } from './segments.ts';

/** The channel of a frame that says its pitch. */
const PITCH = 18;
/** Lowest and highest pitch that the vocoder knows, in hertz: periods of 256 and 32 samples. */
export const LOWEST_PITCH = SAMPLE_RATE / 256;
export const HIGHEST_PITCH = SAMPLE_RATE / 32;

/** The pitch in hertz that the vocoder's number stands for, to a hundredth; see {@link Vocoder}. */
const hertzOf = (code: number): number => Math.round(100 * LOWEST_PITCH * 2 ** (code + 1.5)) / 100;
const codeOf = (hertz: number): number =>
  Math.log2(Math.max(LOWEST_PITCH, Math.min(HIGHEST_PITCH, hertz)) / LOWEST_PITCH) - 1.5;

/** The pitch of a frame in hertz, given the one that the voice would say there by itself. */
export type Intonation = (own: number, frame: number) => number;

/** The bytes of the three model files. */
export interface VoiceFiles {
  readonly durations: Uint8Array;
  readonly acoustic: Uint8Array;
  readonly vocoder: Uint8Array;
}

/**
 * Speaks utterances. All that is known of where pitch comes from stands here.
 *
 *     const voice = await Voice.load({ durations, acoustic, vocoder });
 *     const samples = voice.speak(utterance);
 */
export class Voice {
  readonly engine: Engine;
  readonly durations: Durations;
  readonly acoustic: Acoustic;
  readonly vocoder: Vocoder;
  /** The mean pitch of the recordings that it learned from, where they are voiced, in hertz. */
  readonly meanPitch: number;
  /** From two deviations below that mean to two above, in hertz. */
  readonly pitchRange: number;

  private constructor(engine: Engine, durations: Durations, acoustic: Acoustic, vocoder: Vocoder) {
    this.engine = engine;
    this.durations = durations;
    this.acoustic = acoustic;
    this.vocoder = vocoder;
    const { mean, deviation } = acoustic.config.scales[PITCH];
    this.meanPitch = hertzOf(mean);
    this.pitchRange = hertzOf(mean + 2 * deviation) - hertzOf(mean - 2 * deviation);
  }

  /** @throws {FormatError} for a file that is damaged or of another kind. */
  static async load(files: VoiceFiles, given?: Engine): Promise<Voice> {
    const engine = given ?? (await createEngine());
    try {
      const durations = await loadDurations(files.durations, { engine });
      const acoustic = await loadAcoustic(files.acoustic, { engine });
      return new Voice(engine, durations, acoustic, await Vocoder.load(files.vocoder, engine));
    } catch (error) {
      if (!given) engine.close();
      throw error;
    }
  }

  /** The samples of one utterance. @throws {SpeechError} for one that cannot be spoken, naming what is wrong. */
  speak(utterance: Utterance): Float32Array {
    const timed = this.durations.predict(utterance);
    const samples = new Float32Array(segmentsOf(timed).frames * FRAME);
    let at = 0;
    for (const frame of this.sound(timed)) {
      samples.set(frame, at);
      at += FRAME;
    }
    return samples;
  }

  /** Frames of an utterance with its times. @throws {SpeechError} as {@link Voice.sound}. */
  framesOf(timed: TimedUtterance): number {
    return segmentsOf(timed).frames;
  }

  /**
   * The samples of an utterance with its times, frame by frame: {@link FRAME} of them, at {@link SAMPLE_RATE}, between
   * −1 and 1, valid until the next. Each utterance begins anew, whatever was spoken before.
   * @throws {SpeechError} for times that do not fit their words.
   */
  *sound(timed: TimedUtterance, intonation?: Intonation): Generator<Float32Array> {
    const state = this.vocoder.createState();
    const samples = new Float32Array(FRAME);
    for (const frame of this.#frames(timed, intonation)) {
      this.vocoder.step(state, frame, samples);
      yield samples;
    }
  }

  /** The pitch of an utterance in hertz, a number each 1 / {@link FRAME_RATE} s. @throws {SpeechError} as {@link Voice.sound}. */
  pitch(timed: TimedUtterance, intonation?: Intonation): number[] {
    const curve: number[] = [];
    for (const frame of this.#frames(timed, intonation)) curve.push(hertzOf(frame[PITCH]));
    return curve;
  }

  /** Frames with the pitch wanted. So far the voice's own pitch is what the acoustic model says. */
  *#frames(timed: TimedUtterance, intonation?: Intonation): Generator<Float32Array> {
    let t = 0;
    for (const frame of this.acoustic.frames(timed)) {
      const own = hertzOf(frame[PITCH]);
      frame[PITCH] = codeOf(intonation ? intonation(own, t++) : own);
      yield frame;
    }
  }

  /** Ends its engine. */
  close(): void {
    this.engine.close();
  }
}

export { FRAME_RATE };
