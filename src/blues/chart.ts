// Reads text charts: `C7 | F7 | C7 | % | …` to bars of chords with their beats.
import { chartOf } from './chart-bars.ts';
import { readText } from './chart-text.ts';
import { ChartError } from './errors.ts';
import type { Chart } from './types.ts';

/**
 * The default chart: a blues in C with the changes of bebop, in the spirit of Eck & Schmidhuber (2002), whose
 * exact chords are not known to us.
 */
export const DEFAULT_BLUES = `C7 | F7 | C7 | C7 |
F7 | F#dim7 | C7 | A7 |
Dm7 | G7 | C7 A7 | Dm7 G7 |`;

/**
 * Reads a text chart.
 *
 * Bars stand between `|` (a line's end also ends a bar); the chords of a bar share it evenly; `/` holds the chord
 * for one more share; `%` repeats the bar before, `%%` the two before; `NC` is no chord. `|: … :|` repeats twice
 * (`:| x3` three times), with endings `[1 … ] [2 … ]`; `Segno`, `To Coda`, `Coda`, `Fine` and `D.C.` or `D.S.`
 * `al Coda` or `al Fine` mean what they mean on paper. A metre such as `3/4` may begin a bar, and holds until the
 * next. `[A]` is a label; bars under `[Intro]`, and the bar after `[Pick-up]`, are played before the form and left
 * out of it. Lines `Title: …`, `Key: …`, `Time: …`, `Tempo: …` may stand above; `// …` is a comment. A chart of
 * one bar or more is legitimate, so three bars are a short form.
 *
 * @throws ChartError with line, bar and symbol
 * @example
 * parseChart('C7 | F7 / / G7 | %').bars.length // => 3
 * parseChart('C7 | F7').bars[1].chords[0].symbol // => 'F7'
 */
export function parseChart(text: string, options: { readonly title?: string } = {}): Chart {
  const { header, bars } = readText(text);
  if (bars.length === 0)
    throw new ChartError(
      'line 1, bar 1: the chart is empty; write bars of chords, such as C7 | F7 | C7 | G7',
      { line: 1, bar: 1 },
    );
  return chartOf(header.title ?? options.title ?? 'Blues', bars);
}
