// Plays what the voice says while it is said, and tells which phone is heard now.
import type { SoundPiece } from './types.ts';

/** Hertz, as the voice gives it: pieces then join to the sample. */
const SAMPLE_RATE = 16_000;
/** Seconds between asking for sound and hearing it, so that the first piece is there in time. */
const LEAD = 0.03;
/** The same when a piece came late: it shall not be late again at once. */
const LATE = 0.3;
/** Seconds of sound that may wait to be heard before more is asked for. */
const AHEAD = 8;

/** A phone that is heard: its number among those of its sentence, counted from `word` on. */
export interface Heard {
  readonly sentence: number;
  readonly word: number;
  /** Within its word; how much of it is over, from 0 to 1. */
  readonly phone: number;
  readonly share: number;
}

interface Due extends Omit<Heard, 'share'> {
  readonly at: number;
  readonly seconds: number;
}

/** Where the marks of a sentence that is begun in its middle count from. */
export interface Place {
  readonly sentence: number;
  readonly word: number;
}

export class Player {
  readonly #onHeard: (heard: Heard | undefined) => void;
  #context?: AudioContext;
  #sources = new Set<AudioBufferSourceNode>();
  /** Where the next sample goes, on the context's clock. */
  #clock = 0;
  #due: Due[] = [];
  #frame = 0;

  /** @param onHeard is told picture by picture; of nothing when it is over. */
  constructor(onHeard: (heard: Heard | undefined) => void) {
    this.#onHeard = onHeard;
  }

  /** To be called on a click, which alone may begin sound. */
  async begin(): Promise<void> {
    this.#context ??= new AudioContext({ sampleRate: SAMPLE_RATE, latencyHint: 'interactive' });
    this.stop();
    await this.#context.resume();
    this.#clock = 0;
    this.#follow();
  }

  /**
   * What hears one sentence: each piece is played when those before it are over, late ones soon after they come.
   * @param hold seconds between the first piece and its sound, where the others will come slowly.
   */
  sentence(place: Place, hold = 0): (piece: SoundPiece) => void {
    let [{ word }, phone, from] = [place, -1, 0];
    let begun = false;
    return ({ samples, marks }) => {
      const context = this.#context!;
      const now = context.currentTime;
      const wait = from === 0 ? Math.max(LEAD, hold) : this.#clock < now ? LATE : 0;
      const at = Math.max(this.#clock, now + wait);
      this.#play(samples, at);
      for (const { type, time, end } of marks) {
        if (type === 'word') {
          if (begun) word++;
          [begun, phone] = [true, -1];
        } else if (type === 'phone') {
          phone++;
          this.#due.push({
            sentence: place.sentence,
            word,
            phone,
            at: at + time - from,
            seconds: end - time,
          });
        }
      }
      from += samples.length / SAMPLE_RATE;
    };
  }

  /** Waits until more is wanted. */
  async room(signal: AbortSignal): Promise<void> {
    while (this.#ahead() > AHEAD) await this.#wait(signal);
  }

  /** Waits until all that was said is heard. */
  async end(signal: AbortSignal): Promise<void> {
    while (this.#ahead() > 0) await this.#wait(signal);
    this.stop();
  }

  stop(): void {
    for (const source of this.#sources) source.stop();
    this.#sources.clear();
    this.#due = [];
    cancelAnimationFrame(this.#frame);
    this.#onHeard(undefined);
  }

  #ahead(): number {
    return this.#clock - this.#context!.currentTime;
  }

  async #wait(signal: AbortSignal): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 50));
    signal.throwIfAborted();
  }

  #play(samples: Float32Array, at: number): void {
    const context = this.#context!;
    const buffer = context.createBuffer(1, samples.length, SAMPLE_RATE);
    buffer.copyToChannel(samples as Float32Array<ArrayBuffer>, 0);
    const source = context.createBufferSource();
    source.buffer = buffer;
    source.connect(context.destination);
    source.onended = () => this.#sources.delete(source);
    this.#sources.add(source);
    source.start(at);
    this.#clock = at + buffer.duration;
  }

  /** Tells what is heard, picture by picture. */
  #follow(): void {
    const context = this.#context!;
    const look = (): void => {
      const now = context.currentTime - (context.outputLatency || 0);
      while (this.#due.length > 1 && this.#due[1].at <= now) this.#due.shift();
      const [due] = this.#due;
      if (due && due.at <= now) {
        const { sentence, word, phone, at, seconds } = due;
        this.#onHeard({ sentence, word, phone, share: Math.min(1, (now - at) / seconds) });
      }
      this.#frame = requestAnimationFrame(look);
    };
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(look);
  }
}
