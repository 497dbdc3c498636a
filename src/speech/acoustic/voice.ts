// A voice: rhythm, pitch, frames and vocoder in one, from utterances to samples.
import { createEngine, type Engine } from '../../lstm/index.ts';
import { type Durations, loadDurations } from '../prosody/durations.ts';
import { loadPitch, type Pitch } from '../prosody/pitch.ts';
import { HIGHEST_HERTZ, hertzOf, LOWEST_HERTZ } from '../prosody/pitch-scale.ts';
import { checkTiming, type TimedUtterance } from '../prosody/timing.ts';
import { FRAME } from '../vocoder/fargan.ts';
import { SAMPLE_RATE, Vocoder } from '../vocoder/vocoder.ts';
import { type Acoustic, loadAcoustic } from './acoustic.ts';
import { FRAME_RATE, segmentsOf } from './segments.ts';

/** Hertz to a hundredth: as near as a curve is kept. */
const rounded = (hertz: number): number => Math.round(100 * hertz) / 100;

/** The pitch of a frame in hertz. `own` is what the voice would say there by itself: the melody is made when first asked for. */
export type Intonation = (frame: number, own: (frame: number) => number) => number;

/** The bytes of the four model files. */
export interface VoiceFiles {
  readonly durations: Uint8Array;
  readonly pitch: Uint8Array;
  readonly acoustic: Uint8Array;
  readonly vocoder: Uint8Array;
}

/**
 * Speaks utterances in one of the voices that the models have.
 *
 *     const voice = await Voice.load({ durations, pitch, acoustic, vocoder }, { speaker: 'kathleen' });
 *     for (const samples of voice.sound(voice.durations.predict(utterance))) play(samples);
 */
export class Voice {
  readonly engine: Engine;
  readonly speaker: string;
  readonly durations: Durations;
  readonly acoustic: Acoustic;
  readonly vocoder: Vocoder;
  /** The mean pitch of the recordings that it learned from, where they are voiced, in hertz. */
  readonly meanPitch: number;
  /** From two deviations below that mean to two above, in hertz. */
  readonly pitchRange: number;
  readonly #melody: Pitch;

  private constructor(
    engine: Engine,
    speaker: string,
    durations: Durations,
    melody: Pitch,
    acoustic: Acoustic,
    vocoder: Vocoder,
  ) {
    this.engine = engine;
    this.speaker = speaker;
    this.durations = durations.as(speaker);
    this.#melody = melody;
    this.acoustic = acoustic;
    this.vocoder = vocoder;
    const { mean, deviation } = acoustic.speaker(speaker).pitch;
    this.meanPitch = rounded(hertzOf(mean));
    this.pitchRange = rounded(hertzOf(mean + 2 * deviation) - hertzOf(mean - 2 * deviation));
  }

  /**
   * Without a speaker it is the first of the acoustic model's.
   * @throws {FormatError} for a file that is damaged or of another kind, {SpeechError} for a speaker that is not there.
   */
  static async load(
    files: VoiceFiles,
    { engine: given, speaker }: { readonly engine?: Engine; readonly speaker?: string } = {},
  ): Promise<Voice> {
    const engine = given ?? (await createEngine());
    try {
      const durations = await loadDurations(files.durations, { engine });
      const pitch = await loadPitch(files.pitch, { engine });
      const acoustic = await loadAcoustic(files.acoustic, { engine });
      const vocoder = await Vocoder.load(files.vocoder, engine);
      return new Voice(engine, acoustic.speaker(speaker).name, durations, pitch, acoustic, vocoder);
    } catch (error) {
      if (!given) engine.close();
      throw error;
    }
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
    const pitch = Float32Array.from(this.pitch(timed, intonation));
    const state = this.vocoder.createState();
    const samples = new Float32Array(FRAME);
    for (const frame of this.acoustic.frames(timed, { speaker: this.speaker, pitch })) {
      this.vocoder.step(state, frame, samples);
      yield samples;
    }
  }

  /** The pitch of an utterance in hertz, a number each 1 / {@link FRAME_RATE} s. @throws {SpeechError} as {@link Voice.sound}. */
  pitch(timed: TimedUtterance, intonation?: Intonation): number[] {
    checkTiming(timed);
    let melody: Float32Array | undefined;
    const own = (frame: number): number => {
      melody ??= this.#melody.predict(timed, { speaker: this.speaker });
      return rounded(melody[frame]);
    };
    return Array.from({ length: this.framesOf(timed) }, (_, t) => {
      const wanted = intonation ? intonation(t, own) : own(t);
      return rounded(Math.max(LOWEST_HERTZ, Math.min(HIGHEST_HERTZ, wanted)));
    });
  }

  /** Ends its engine. */
  close(): void {
    this.engine.close();
  }
}

export { FRAME_RATE };
