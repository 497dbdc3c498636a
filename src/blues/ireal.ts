// Tunes of iReal Pro as charts.
import { chartOf } from './chart-bars.ts';
import { ChartError } from './errors.ts';
import { readMusic } from './ireal-bars.ts';
import type { IRealTune } from './ireal-link.ts';
import type { Chart } from './types.ts';

/**
 * The chart of a tune, its repeats written out; a coda without a jump that leads to it is left out, as iReal Pro
 * plays it after the last chorus only.
 *
 * @throws ChartError with bar and symbol
 */
export function irealChart({ title, music }: IRealTune): Chart {
  const bars = readMusic(music, title);
  if (bars.length === 0)
    throw new ChartError(`"${title}" holds no bars; the link may be cut short`, { line: 1, bar: 0 });
  return chartOf(title, bars);
}
