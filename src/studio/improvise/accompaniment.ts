// The band without its soloist, chorus after chorus: piano or guitar, bass and drums, in sets that grow hotter.
import { arrange } from '../../blues/arrangement.ts';
import {
  band,
  barLines,
  type Chart,
  defaultSwing,
  type Improvisation,
  type Note,
  type Part,
} from '../../blues/index.ts';
import type { Player, Settings } from './types.ts';

/** A note of the band, in beats from the first chorus; a count-in comes before 0. */
export interface BandNote {
  readonly player: Exclude<Player, 'solo' | 'you'>;
  readonly note: Note;
}

/** Bars that are written at once. */
const SET = 96;
const SEATS = ['comp', 'bass', 'drums'] as const;

export interface AccompanimentOptions {
  /** The beat from which it plays; default 0. */
  readonly from?: number;
  /** Whether the drummer counts the beginning in. */
  readonly countIn?: boolean;
}

export class Accompaniment {
  readonly #chart: Chart;
  readonly #settings: Settings;
  readonly #from: number;
  /** Beats of the count-in. */
  readonly countIn: number;
  readonly #choruses: number;
  #set: number;
  #notes: BandNote[] = [];
  /** Soloist, piano or guitar, bass, drums: their names, programs and levels; their notes are of no account. */
  readonly parts: readonly Part[];

  constructor(chart: Chart, settings: Settings, { from = 0, countIn = false }: AccompanimentOptions = {}) {
    this.#chart = chart;
    this.#settings = settings;
    this.#choruses = Math.max(1, Math.round(SET / chart.bars.length));
    this.#from = from;
    this.#set = Math.floor(from / this.#beats);
    this.countIn = arrange(this.#improvisation, { countIn }).start;
    this.parts = this.#write(countIn);
  }

  /** The notes that begin before a beat and were not given yet, in order. */
  take(until: number): BandNote[] {
    while (this.#set * this.#beats < until) this.#write(false);
    const count = this.#notes.findIndex(({ note }) => note.onset >= until);
    return this.#notes.splice(0, count < 0 ? this.#notes.length : count);
  }

  /** Beats of a set. */
  get #beats(): number {
    return this.#choruses * barLines(this.#chart).form;
  }

  get #improvisation(): Improvisation {
    const { tempo, swing = defaultSwing(tempo) } = this.#settings;
    return { chart: this.#chart, choruses: this.#choruses, tempo, swing, melody: [] };
  }

  /** Writes the next set behind what is there. */
  #write(countIn: boolean): Part[] {
    const { seed, style, soloist } = this.#settings;
    const improvisation = this.#improvisation;
    const options = { seed: seed + this.#set, style, soloist, countIn, ending: 'none' } as const;
    const parts = band(improvisation, options);
    const offset = this.#set * this.#beats - (countIn ? this.countIn : 0);
    const notes = SEATS.flatMap((player, i) =>
      parts[i + 1].notes.map((note) => ({ player, note: { ...note, onset: note.onset + offset } })),
    ).filter(({ note }) => countIn || note.onset >= this.#from - 0.1);
    this.#notes = [...this.#notes, ...notes].sort((a, b) => a.note.onset - b.note.onset);
    this.#set++;
    return parts;
  }
}
