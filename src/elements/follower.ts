// Tells bars and chords as they are heard, each once and in its turn, also after a page had no time to look.
import { barLines } from '../blues/bar-lines.ts';
import { beatAt, placeAt, stretchAt } from '../studio/improvise/places.ts';
import type { ShownChart, Stretch } from '../studio/improvise/types.ts';
import type { HeardBar, HeardChord } from './events.ts';

export interface Listener {
  onBar(heard: HeardBar, chart: ShownChart): void;
  onChord(heard: HeardChord): void;
}

export class Follower {
  readonly #listener: Listener;
  #stretch?: Stretch;
  /** All that begins before this beat was told. */
  #told = 0;

  constructor(listener: Listener) {
    this.#listener = listener;
  }

  /**
   * Looks where the music is at a time of the audio clock; stretches that are over are taken out.
   * @returns whether so many choruses are over
   */
  look(stretches: Stretch[], time: number, choruses: number): boolean {
    const stretch = stretchAt(stretches, time);
    if (!stretch) return false;
    stretches.splice(0, stretches.indexOf(stretch));
    if (stretch !== this.#stretch) {
      this.#stretch = stretch;
      this.#told = stretch.beat;
    }
    const end = choruses * barLines(stretch.chart).form;
    const beat = beatAt(stretch, time);
    this.#tell(stretch, Math.min(beat, end));
    return beat >= end;
  }

  #tell(stretch: Stretch, until: number): void {
    const { chart } = stretch;
    const from = this.#told;
    const isDue = (beat: number): boolean => beat >= from && beat < until;
    const lines = barLines(chart);
    for (let played = lines.barAt(from); lines.startOf(played) < until; played++) {
      const beat = lines.startOf(played);
      const { bar, chorus } = placeAt(stretch, beat)!;
      const { chords } = chart.bars[bar];
      if (isDue(beat))
        this.#listener.onBar({ bar, chorus, chords: chords.map(({ symbol }) => symbol) }, chart);
      for (const { symbol, onset } of chords) {
        if (isDue(beat + onset)) this.#listener.onChord({ symbol, bar, chorus, beat: onset });
      }
    }
    this.#told = Math.max(from, until);
  }
}
