// Where the bars of a chart lie in time, whatever their metres: chorus after chorus, without end.
import type { Beats } from './types.ts';

/** As much of a chart as tells its metres. */
export interface Metres {
  readonly beatsPerBar: Beats;
  readonly bars: readonly { readonly beats?: Beats }[];
}

/**
 * The bar lines of a chart. Bars are counted from the first of the first chorus, through all that follow; those before
 * it, counted below 0, are the end of the form.
 */
export class BarLines {
  /** Length of a chorus. */
  readonly form: Beats;
  /** Where each bar of the form begins. */
  readonly #starts: readonly Beats[];

  constructor({ bars, beatsPerBar }: Metres) {
    let at = 0;
    this.#starts = bars.map(({ beats = beatsPerBar }) => {
      at += beats;
      return at - beats;
    });
    this.form = at;
  }

  /** The beat on which a bar begins. */
  startOf(bar: number): Beats {
    const bars = this.#starts.length;
    const chorus = Math.floor(bar / bars);
    return chorus * this.form + this.#starts[bar - chorus * bars];
  }

  /** Beats of a bar. */
  beatsOf(bar: number): Beats {
    return this.startOf(bar + 1) - this.startOf(bar);
  }

  /** The bar in which a beat lies. */
  barAt(beat: Beats): number {
    const chorus = Math.floor(beat / this.form);
    const within = beat - chorus * this.form;
    let [low, high] = [0, this.#starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.#starts[middle] <= within) low = middle;
      else high = middle;
    }
    return chorus * this.#starts.length + low;
  }
}

const known = new WeakMap<Metres, BarLines>();

/**
 * The bar lines of a chart.
 *
 * @example
 * barLines(parseChart('C7 | 2/4 F7 | G7')).startOf(2) // => 6
 */
export function barLines(chart: Metres): BarLines {
  let lines = known.get(chart);
  if (!lines) {
    lines = new BarLines(chart);
    known.set(chart, lines);
  }
  return lines;
}
