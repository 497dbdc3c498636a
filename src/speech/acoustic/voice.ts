// A voice: rhythm, frames and vocoder in one, from utterances to samples.
import { createEngine, type Engine } from '../../lstm/index.ts';
import { type Durations, loadDurations } from '../prosody/durations.ts';
import type { TimedUtterance } from '../prosody/timing.ts';
import type { Utterance } from '../prosody/utterance.ts';
import { FRAME } from '../vocoder/fargan.ts';
import { SAMPLE_RATE, Vocoder } from '../vocoder/vocoder.ts';
import { type Acoustic, loadAcoustic } from './acoustic.ts';
import { segmentsOf } from './segments.ts';

/** An utterance as it was spoken. */
export interface SpokenUtterance {
  readonly timed: TimedUtterance;
  /** Where in all that was spoken it begins, in seconds. */
  readonly start: number;
  /** At {@link SAMPLE_RATE}, between −1 and 1. */
  readonly samples: Float32Array;
}

/** The bytes of the three model files. */
export interface VoiceFiles {
  readonly durations: Uint8Array;
  readonly acoustic: Uint8Array;
  readonly vocoder: Uint8Array;
}

/**
 * Speaks utterances.
 *
 *     const voice = await Voice.load({ durations, acoustic, vocoder });
 *     const samples = voice.speak(utterance);
 */
export class Voice {
  readonly engine: Engine;
  readonly durations: Durations;
  readonly acoustic: Acoustic;
  readonly vocoder: Vocoder;

  private constructor(engine: Engine, durations: Durations, acoustic: Acoustic, vocoder: Vocoder) {
    this.engine = engine;
    this.durations = durations;
    this.acoustic = acoustic;
    this.vocoder = vocoder;
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
    const [{ samples }] = this.speakAll([this.durations.predict(utterance)]);
    return samples;
  }

  /**
   * Speaks one utterance after the other, each when it is asked for, in one breath of the vocoder. Times come from
   * `durations.predict`, and may have been edited.
   * @throws {SpeechError} for times that do not fit their words.
   */
  *speakAll(utterances: Iterable<TimedUtterance>): Generator<SpokenUtterance> {
    const state = this.vocoder.createState();
    let start = 0;
    for (const timed of utterances) {
      const samples = new Float32Array(segmentsOf(timed).frames * FRAME);
      let at = 0;
      for (const frame of this.acoustic.frames(timed)) {
        this.vocoder.step(state, frame, samples, at);
        at += FRAME;
      }
      yield { timed, start, samples };
      start += samples.length / SAMPLE_RATE;
    }
  }

  /** Ends its engine. */
  close(): void {
    this.engine.close();
  }
}
