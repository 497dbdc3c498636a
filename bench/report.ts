// Puts the rounds of each contender together and lays them out as markdown tables.
import { cpus } from 'node:os';
import type { Contender } from './contenders.ts';
import type { Measured, Outcome } from './measure.ts';
import { type Verdict, verdicts } from './targets.ts';
import { operations, titles, type WorkName, works } from './work.ts';

export interface Result {
  work: WorkName;
  contender: string;
  threads: number;
  /** Milliseconds a run: the median of the rounds' medians, the best of all samples, the first run of the first round. */
  median?: number;
  best?: number;
  first?: number;
  /** Billions of floating-point operations a second, at the median. */
  gflops?: number;
  /** The most memory its process held, in MiB. */
  peak?: number;
  proof?: number[];
  notes: string[];
}

export function combine(
  work: WorkName,
  { name, notes }: Contender,
  threads: number,
  rounds: Outcome[],
): Result {
  const result: Result = { work, contender: name, threads, notes: notes?.[work] ? [notes[work]] : [] };
  const measured = rounds.flatMap((round): Measured[] => ('measured' in round ? [round.measured] : []));
  for (const round of rounds) if ('failed' in round) result.notes.unshift(round.failed);
  if (measured.length === 0) return result;
  result.median = median(measured.map(({ samples }) => median(samples)));
  result.best = Math.min(...measured.flatMap(({ samples }) => samples));
  result.first = measured[0].first;
  result.gflops = operations(works[work]) / result.median / 1e6;
  result.peak = Math.max(...measured.map(({ peak }) => peak));
  result.proof = measured[0].proof;
  if (result.first > 5 * result.median && result.first > 1000) {
    result.notes.push(`first call ${(result.first / 1000).toFixed(1)} s`);
  }
  return result;
}

/**
 * Marks those whose numbers differ from PyTorch's, or, without it, from ours: the first run's, and how much the
 * second differs from it, which for training depends on every gradient. Who lacks the embedding's gradient may
 * come within a tenth of that.
 */
export function checkProofs(results: Result[]): void {
  for (const work of new Set(results.map((result) => result.work))) {
    const proven = results.filter((result) => result.work === work && result.proof);
    const reference = proven.find(({ contender }) => contender.startsWith('PyTorch')) ?? proven[0];
    for (const { proof, notes } of proven) {
      const tolerance = notes.some((note) => note.startsWith('no gradient')) ? 0.1 : 0.01;
      const [first, second] = proof!;
      const [expected, later] = reference.proof!;
      const agrees =
        Math.abs(first - expected) <= 1e-4 * Math.max(1, Math.abs(expected)) &&
        Math.abs(second - first - (later - expected)) <= tolerance * Math.abs(later - expected) + 1e-5;
      if (agrees) continue;
      notes.push(`**gave ${first}, ${second}; ${reference.contender} ${expected}, ${later}**`);
      process.exitCode = 1;
    }
  }
}

export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

export const machine = () =>
  `${cpus().length} × ${cpus()[0].model.trim()}, ${process.platform}, Node ${process.versions.node}`;

export function markdown(results: Result[]): string {
  const lines = [machine(), ''];
  for (const work of new Set(results.map((result) => result.work))) {
    const rows = results.filter((result) => result.work === work);
    const ours = rows.find(({ contender }) => contender === 'ours, WebAssembly')?.median;
    lines.push(`### ${titles[work]}`, '');
    lines.push('| contender | threads | median [best] | GFLOP/s | its time ÷ ours | peak MiB | |');
    lines.push('|---|--:|--:|--:|--:|--:|---|');
    for (const { contender, threads, median, best, gflops, peak, notes } of rows) {
      const cells =
        median === undefined
          ? ['–', '–', '–', '–']
          : [
              `${time(median)} [${time(best!)}]`,
              gflops!.toFixed(1),
              ours === undefined ? '–' : `${(median / ours).toFixed(2)} ×`,
              peak!.toFixed(0),
            ];
      lines.push(`| ${[contender, threads, ...cells, [...new Set(notes)].join('; ')].join(' | ')} |`);
    }
    lines.push('');
  }
  return [...lines, ...verdictTable(verdicts(results))].join('\n');
}

function verdictTable(all: Verdict[]): string[] {
  if (all.length === 0) return [];
  const rows = all.map(({ work, ours, against, wanted, reached, ok }) =>
    [work, ours, against, wanted, reached, ok ? 'yes' : '**no**'].join(' | '),
  );
  return [
    "### Targets (a ratio is the rival's time ÷ ours)",
    '',
    '| work | | against | wanted | measured | reached |',
    '|---|---|---|--:|--:|---|',
    ...rows.map((row) => `| ${row} |`),
  ];
}

function time(ms: number): string {
  if (ms < 1) return `${(ms * 1000).toFixed(1)} µs`;
  if (ms < 10) return `${ms.toFixed(2)} ms`;
  return `${ms < 100 ? ms.toFixed(1) : ms.toFixed(0)} ms`;
}
