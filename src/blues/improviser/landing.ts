// Where in the bars to come a note may fall: its place in the bar, and over which lines of the form it comes there.
import { REACH, STEPS } from './grid.ts';
import type { Setting } from './setting.ts';

/** Steps of a bar that places are told apart by; longer bars begin again. */
export const BAR = 4 * STEPS;
/** Beats of a bar that are told apart after a line of the form. */
const BEATS = 4;
/** Lines of the form: its top, every fourth bar line, every second. Others part bars alone. */
const KINDS = 3;
export const FORM_LINES = KINDS * BEATS;

/** For each way to a note of 1 … {@link REACH} steps, [REACH]. */
export interface Landings {
  /** Steps from the bar line, 0 … {@link BAR} − 1. */
  readonly place: Uint8Array;
  /** How many bar lines lie between. */
  readonly lines: Uint8Array;
  /** Where the last of them is a line of the form: its kind and the beat after it, 0 … {@link FORM_LINES} − 1; −1 elsewhere. */
  readonly form: Int8Array;
}

const kindOf = (bar: number): number => (bar === 0 ? 0 : bar % 4 === 0 ? 1 : bar % 2 === 0 ? 2 : KINDS);

/** Landings that say nothing: of a place in a batch where no solo is. */
export const nowhere = (): Landings => ({
  place: new Uint8Array(REACH),
  lines: new Uint8Array(REACH),
  form: new Int8Array(REACH).fill(-1),
});

/** Landings of notes after `from`. */
export function landings(setting: Setting, from: number): Landings {
  const found = nowhere();
  let lines = -1;
  for (let step = from + 1; step <= from + REACH; ) {
    const { step: within, barSteps, bar } = setting.at(step);
    // The bar in which the last note lies is entered by no line.
    lines = lines < 0 && within > 0 ? 0 : Math.max(0, lines) + 1;
    const kind = lines > 0 ? kindOf(bar) : KINDS;
    const end = step - within + barSteps;
    for (let place = within; step < end && step <= from + REACH; step++, place++) {
      const way = step - from - 1;
      found.place[way] = place % BAR;
      found.lines[way] = lines;
      if (kind < KINDS) found.form[way] = kind * BEATS + Math.min(BEATS - 1, Math.floor(place / STEPS));
    }
  }
  return found;
}
