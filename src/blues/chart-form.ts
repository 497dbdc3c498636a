// Which written bar is played when: repeats, endings, D.C., D.S., coda and Fine written out.

/** Most bars of a chart, with its repeats written out. */
export const MAX_BARS = 1024;

/** Where counting ends: signs that lead back and back make any number of bars. */
export const COUNTED = 100_000;
/** Most bars of a chart as written; what is longer is not read to its end. */
export const MAX_WRITTEN = 16_384;

/** Where a player goes on after a bar, and how far. */
export interface Jump {
  readonly to: 'start' | 'segno';
  /** The coda, the Fine, the chart's end, or the ending of that number. */
  readonly until: 'coda' | 'fine' | 'end' | number;
}

/** The signs at a written bar that decide what is played before and after it. */
export interface FormMarks {
  readonly opensRepeat?: boolean;
  /** After this bar back to where the repeat opened; the number counts all times together. */
  readonly closesRepeat?: number;
  /** An ending begins with this bar, for the times of these numbers. */
  readonly ending?: readonly number[];
  readonly segno?: boolean;
  /** The coda begins with this bar. */
  readonly coda?: boolean;
  /** From the end of this bar to the coda, once a jump says so. */
  readonly toCoda?: boolean;
  readonly fine?: boolean;
  readonly jump?: Jump;
}

/**
 * The places in `bars`, in the order in which they are played. Repeats are not taken again after a D.C. or D.S.,
 * where the last ending is played, as players do unless told otherwise; a coda that has its sign, but no jump that
 * leads to it, ends the last chorus and so is left out.
 *
 * @returns at most `most` places, and how many there are in all
 */
export function playOrder(bars: readonly FormMarks[], most: number): { order: number[]; length: number } {
  const coda = codaStart(bars);
  const segno = Math.max(
    0,
    bars.findIndex((bar) => bar.segno),
  );
  const hasSign = bars.some(({ toCoda }) => toCoda);
  const taken = new Set<number>();
  const order: number[] = [];
  let length = 0;
  let from = 0;
  let time = 1;
  /** Number of the last ending of the repeat in which we are, 0 outside endings. */
  let lastEnding = 0;
  let until: Jump['until'] | undefined;
  let jumped = false;
  for (let i = 0; i < bars.length; ) {
    const bar = bars[i];
    // The coda is reached by its sign alone.
    if (bar.coda && hasSign && !jumped && until !== 'coda') break;
    if (bar.opensRepeat && from !== i) [from, time, lastEnding] = [i, 1, 0];
    if (bar.ending) {
      const numbers = endingsFrom(bars, i);
      const last = Math.max(...numbers);
      const wanted = typeof until === 'number' ? until : until === undefined ? Math.min(time, last) : last;
      const found = bar.ending.includes(wanted) ? i : nextEnding(bars, i, wanted);
      if (typeof until === 'number' && found !== undefined) until = undefined;
      lastEnding = last;
      if (found !== undefined && found !== i) {
        i = found;
        time = Math.max(time, wanted);
      }
    }
    if (length++ < most) order.push(i);
    if (length === COUNTED) break;
    jumped = false;
    const { fine, toCoda, closesRepeat = 0, jump } = bars[i];
    if (fine && until === 'fine') break;
    if (toCoda && until === 'coda' && coda !== undefined) {
      [i, until, jumped] = [coda, undefined, true];
      [from, time, lastEnding] = [coda, 1, 0];
    } else if (closesRepeat > 0 && until === undefined && time < (lastEnding || closesRepeat)) {
      time++;
      i = from;
    } else if (jump && !taken.has(i)) {
      taken.add(i);
      until = jump.until;
      i = jump.to === 'segno' ? segno : 0;
      [from, time, lastEnding] = [i, 1, 0];
    } else {
      i++;
      if (closesRepeat > 0) [from, time, lastEnding] = [i, 1, 0];
    }
  }
  return { order, length };
}

/** Where the coda begins: at its sign, or after the jump that leads there. */
function codaStart(bars: readonly FormMarks[]): number | undefined {
  const marked = bars.findIndex((bar) => bar.coda);
  if (marked >= 0) return marked;
  const jump = bars.findIndex((bar) => bar.jump?.until === 'coda');
  return jump >= 0 && jump + 1 < bars.length ? jump + 1 : undefined;
}

/** Numbers of the endings from a bar up to the next repeat. */
function endingsFrom(bars: readonly FormMarks[], start: number): number[] {
  const numbers: number[] = [];
  for (let i = start; i < bars.length && (i === start || !bars[i].opensRepeat); i++) {
    const { ending } = bars[i];
    if (!ending) continue;
    // A first ending again: another repeat, whose beginning is not marked.
    if (i > start && Math.min(...ending) <= Math.max(...numbers)) break;
    numbers.push(...ending);
  }
  return numbers;
}

function nextEnding(bars: readonly FormMarks[], start: number, wanted: number): number | undefined {
  for (let i = start + 1; i < bars.length && !bars[i].opensRepeat; i++)
    if (bars[i].ending?.includes(wanted)) return i;
  return undefined;
}
