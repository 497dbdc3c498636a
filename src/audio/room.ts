// A small room: early reflections and a feedback delay network, the same each time.
import { AudioError } from './errors.ts';
import type { Hertz, Seconds } from './units.ts';

export interface RoomOptions {
  /** Time in which the sound falls by 60 dB: 0.7 s unless told otherwise. */
  readonly decay?: Seconds;
  /** Above it, walls swallow: 4,500 Hz unless told otherwise. */
  readonly damping?: Hertz;
}

/** Ways from wall to wall, as times; no two have a common measure, so that echoes do not pile up. */
const WALLS: readonly Seconds[] = [0.0113, 0.0137, 0.0161, 0.0197, 0.0229, 0.0263, 0.0307, 0.0341];
/** First reflections: when, and how strong on the left and on the right. */
const EARLY: readonly (readonly [time: Seconds, left: number, right: number])[] = [
  [0.0073, 0.36, 0.18],
  [0.0101, 0.16, 0.34],
  [0.0149, 0.26, -0.14],
  [0.0187, -0.12, 0.25],
  [0.0241, 0.17, 0.11],
  [0.0293, 0.09, 0.16],
];
/** When the diffuse part begins, and how strong it is. */
const DIFFUSE: Seconds = 0.012;
const DIFFUSE_LEVEL = 0.32;
/** The room answers nothing below: bass in a small room only booms. */
const LOW_CUT: Hertz = 180;

/**
 * A mono sound in, the room's answer out on two channels; the direct sound is not in it. Blocks may be of any length.
 * The network is J.-M. Jot's (1991): eight delays whose outputs, mixed by a Householder matrix and damped, go in again.
 */
export class Room {
  readonly #history: Float32Array;
  readonly #lines: Float32Array[];
  readonly #gains: Float64Array;
  readonly #places: Int32Array;
  readonly #damped: Float64Array;
  readonly #taps: { readonly delay: number; readonly left: number; readonly right: number }[];
  readonly #diffuse: number;
  readonly #soften: number;
  readonly #cut: number;
  #low = 0;
  #now = 0;

  /** @throws AudioError for times and rates that no room has */
  constructor(sampleRate: Hertz, { decay = 0.7, damping = 4500 }: RoomOptions = {}) {
    if (!(sampleRate >= 8000 && sampleRate <= 192_000))
      throw new AudioError(`a room at a sample rate of ${sampleRate} Hz is not made: 8000 to 192000 are`);
    if (!(decay > 0.05 && decay <= 10) || !(damping > 0))
      throw new AudioError(`a room with a decay of ${decay} s damped above ${damping} Hz is not made`);
    const frames = (time: Seconds): number => Math.max(1, Math.round(time * sampleRate));
    this.#taps = EARLY.map(([time, left, right]) => ({ delay: frames(time), left, right }));
    this.#diffuse = frames(DIFFUSE);
    this.#history = new Float32Array(frames(0.03) + 2);
    this.#lines = WALLS.map((time) => new Float32Array(frames(time)));
    this.#gains = Float64Array.from(WALLS, (time) => 10 ** ((-3 * time) / decay));
    this.#places = new Int32Array(WALLS.length);
    this.#damped = new Float64Array(WALLS.length);
    this.#soften = 1 - Math.exp((-2 * Math.PI * Math.min(damping, sampleRate / 2)) / sampleRate);
    this.#cut = 1 - Math.exp((-2 * Math.PI * LOW_CUT) / sampleRate);
  }

  /** Adds the answer to `input` (from its start) to `left` and `right`, from `start` on, for `count` frames. */
  process(input: Float32Array, left: Float32Array, right: Float32Array, start: number, count: number): void {
    const lines = this.#lines;
    const damped = this.#damped;
    const size = this.#history.length;
    for (let i = 0; i < count; i++) {
      this.#low += this.#cut * (input[i] - this.#low);
      this.#history[this.#now] = input[i] - this.#low;
      let l = 0;
      let r = 0;
      for (const tap of this.#taps) {
        const echo = this.#history[(this.#now - tap.delay + size) % size];
        l += tap.left * echo;
        r += tap.right * echo;
      }
      let sum = 0;
      for (let k = 0; k < lines.length; k++) {
        damped[k] += this.#soften * (lines[k][this.#places[k]] - damped[k]);
        sum += damped[k];
        // Even lines stand left, odd ones right; every other pair is turned over, so that the two sides differ.
        const heard = k % 4 < 2 ? damped[k] : -damped[k];
        if (k % 2 === 0) l += DIFFUSE_LEVEL * heard;
        else r += DIFFUSE_LEVEL * heard;
      }
      const fed = this.#history[(this.#now - this.#diffuse + size) % size];
      for (let k = 0; k < lines.length; k++) {
        const line = lines[k];
        line[this.#places[k]] = fed + this.#gains[k] * (damped[k] - sum / 4);
        if (++this.#places[k] === line.length) this.#places[k] = 0;
      }
      if (++this.#now === size) this.#now = 0;
      left[start + i] += l;
      right[start + i] += r;
    }
  }
}
