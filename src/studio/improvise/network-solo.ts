// The network of Eck & Schmidhuber (2002) as the jam's soloist: it hears nobody but itself, and plays without end.
import {
  type BarLines,
  type Beats,
  barLines,
  type Eck2002,
  type SessionNote,
  swingBeat,
} from '../../blues/index.ts';

export interface NetworkSoloOptions {
  /** Beats a minute. */
  readonly tempo: number;
  /** Long eighth against short: the network plays even eighths, and knows of no others. */
  readonly swing: number;
  readonly temperature: number;
  readonly seed: number;
  /** Bars that the soloist and a partner play in turn, the partner first; 0 where it plays on. */
  readonly trade: number;
  /** The beat from which it plays. */
  readonly from: number;
  /** Seconds of the audio clock on which its first chorus begins. */
  readonly start: number;
}

/** Choruses that are played at once; after them it is counted in anew, without a gap. */
const SET = 16;

type NetworkNote = Omit<SessionNote, 'odds'>;

/** A set begins as the network's performances do: counted in by the chart's last bar, with the seed of its number. */
export class NetworkSolo {
  readonly #network: Eck2002;
  readonly #options: NetworkSoloOptions;
  readonly #lines: BarLines;
  /** Beats of a set. */
  readonly #length: Beats;
  #temperature: number;
  /** Beats up to which notes were given. */
  #given: Beats;
  /** The set that is played. */
  #set = -1;
  #notes: readonly NetworkNote[] = [];

  constructor(network: Eck2002, options: NetworkSoloOptions) {
    this.#network = network;
    this.#options = options;
    this.#lines = barLines(network.chart);
    this.#length = SET * this.#lines.form;
    this.#temperature = options.temperature;
    this.#given = options.from;
  }

  /** The notes that begin before a time of the audio clock and were not given yet. */
  play(until: number): NetworkNote[] {
    const { start, tempo } = this.#options;
    const end = ((until - start) * tempo) / 60;
    const notes: NetworkNote[] = [];
    while (this.#given < end) {
      const set = Math.floor(this.#given / this.#length + 1e-9);
      if (set !== this.#set) this.#begin(set);
      const horizon = Math.min(end, (set + 1) * this.#length);
      notes.push(...this.#notes.filter(({ onset }) => onset >= this.#given && onset < horizon));
      this.#given = horizon;
    }
    return notes;
  }

  /** What it will play does not depend on anybody, and is not shown ahead. */
  plan(): NetworkNote[] {
    return [];
  }

  /** It does not listen: the method has no ear. */
  listen(): void {}

  /** Plays on from where it is, as the same set would go with another temperature. */
  adjust({ temperature }: { readonly temperature: number }): void {
    this.#temperature = temperature;
    this.#set = -1;
  }

  #begin(set: number): void {
    const { tempo, swing, seed, trade, start } = this.#options;
    const played = this.#network.improvise({
      choruses: SET,
      seed: seed + set,
      temperature: this.#temperature,
    });
    this.#set = set;
    this.#notes = played.flatMap(({ onset, duration, pitch, velocity }, i) => {
      const gridOnset = set * this.#length + onset;
      const isPartners = trade > 0 && Math.floor(this.#lines.barAt(gridOnset) / trade) % 2 === 0;
      if (isPartners) return [];
      const begins = swingBeat(gridOnset, swing);
      const beats = swingBeat(gridOnset + duration, swing) - begins;
      const before = played[i - 1];
      const beginsPhrase = !before || onset - before.onset - before.duration >= 1;
      const [time, seconds] = [start + (begins * 60) / tempo, (beats * 60) / tempo];
      return [{ pitch, velocity, onset: begins, duration: beats, gridOnset, beginsPhrase, time, seconds }];
    });
  }
}
