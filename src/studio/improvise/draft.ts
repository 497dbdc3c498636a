// Bars as they are typed: one that is typed anew, put in or taken away leaves all others their metre.

/** `3/4` at the start of a bar, which holds from there on. */
const METRE = /^\s*\d+\/\d+(?=\s|$)/;
const METRE_ALONE = /^\s*\d+\/\d+\s*$/;

const inMetreOf = (other: string, bar: string): string => {
  const metre = METRE.test(bar) ? undefined : METRE.exec(other)?.[0];
  return metre === undefined ? bar : `${metre.trim()} ${bar.trim()}`;
};

/** With a bar typed anew: in its own metre, unless another is typed. */
export function retyped(bars: readonly string[], at: number, text: string): string[] {
  return bars.with(at, inMetreOf(bars[at], text));
}

/** With a bar put in that is like the one before it. */
export function lengthened(bars: readonly string[], at: number): string[] {
  return bars.toSpliced(at, 0, bars[at - 1] ?? 'C');
}

/** With a bar taken away; the metre that began with it begins with the next one. */
export function shortened(bars: readonly string[], at: number): string[] {
  const left = bars.toSpliced(at, 1);
  return at < left.length ? left.with(at, inMetreOf(bars[at], left[at])) : left;
}

/** All bars on one line of text; a bar that has lost its chords is empty, whatever its metre. */
export function textOf(bars: readonly string[]): string {
  return `| ${bars.map((bar) => (METRE_ALONE.test(bar) ? '' : bar)).join(' | ')} |`;
}
