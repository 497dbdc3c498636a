// The results of the long-lag tests as a table and as a picture.

export type Cell = 'lstm' | 'rnn';

export interface Result {
  readonly task: string;
  readonly cell: Cell;
  readonly lag: number;
  readonly parameters: number;
  /** Share of 2,560 fresh sequences that were answered rightly. */
  readonly right: number;
  /** Training sequences until it was solved, or all that it was given. */
  readonly sequences: number;
  readonly seconds: number;
}

/** What the network is worth that guesses: the share it gets right. */
const CHANCE: Record<string, number> = {
  adding: 0.15,
  'temporal order': 0.25,
  'embedded Reber': 0.5,
  copy: 4 ** -5,
};

/** Training sequences that Hochreiter & Schmidhuber (1997) report for LSTM, and at which lag. */
const PUBLISHED: Record<string, string> = {
  adding: '74,000 (lag 100), 209,000 (500), 853,000 (1,000)',
  'temporal order': '31,390 (lag 100)',
  'embedded Reber': '8,440 (strings of 9 and more)',
  copy: '–',
};

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

export function line({ task, cell, lag, parameters, right, sequences, seconds }: Result): string {
  return `${task}, lag ${lag}, ${cell} (${parameters} parameters): ${percent(right)} right after ${sequences} sequences, ${seconds.toFixed(0)} s`;
}

/** Rows: task and cell; columns: lags. */
export function table(results: readonly Result[]): string {
  const lags = [...new Set(results.map(({ lag }) => lag))].sort((a, b) => a - b);
  const tasks = [...new Set(results.map(({ task }) => task))];
  const rows = tasks.flatMap((task) =>
    (['lstm', 'rnn'] as const).map((cell) => {
      const cells = lags.map((lag) => {
        const r = results.find((one) => one.task === task && one.cell === cell && one.lag === lag);
        return r ? `${percent(r.right)} (${(r.sequences / 1000).toFixed(1)} k)` : '–';
      });
      const published = cell === 'lstm' ? PUBLISHED[task] : '';
      return `| ${task} | ${cell.toUpperCase()} | ${cells.join(' | ')} | ${published} |`;
    }),
  );
  const head = `| test | cell | ${lags.map((lag) => `lag ${lag}`).join(' | ')} | LSTM of 1997, training sequences |`;
  return [
    '# What memory is good for',
    '',
    'Made by `recipes/long-lag.ts`: share of 2,560 fresh sequences answered rightly (in brackets: training sequences, in',
    'thousands, until 99 % of 640 fresh ones were right, at most 96). LSTM: 32 cells; RNN: as many units as come nearest to',
    'the same number of parameters. The figures of 1997 are those of Hochreiter & Schmidhuber, quoted from memory; their',
    'networks were smaller and trained one sequence at a time.',
    '',
    head,
    `|---|---|${'---|'.repeat(lags.length + 1)}`,
    ...rows,
    '',
  ].join('\n');
}

/** Success against lag: a small plot for each test, lags on a logarithmic scale. */
export function plot(results: readonly Result[]): string {
  const tasks = [...new Set(results.map(({ task }) => task))];
  const [width, height, left, top] = [250, 170, 54, 40];
  const x = (lag: number): number => (Math.log10(lag) - 1) * ((width - 70) / 2);
  const y = (share: number): number => (1 - share) * height;
  const panels = tasks.map((task, i) => {
    const lines = (['lstm', 'rnn'] as const).map((cell) => {
      const points = results.filter((r) => r.task === task && r.cell === cell).sort((a, b) => a.lag - b.lag);
      const path = points.map((r) => `${x(r.lag).toFixed(1)},${y(r.right).toFixed(1)}`).join(' ');
      const dots = points.map(
        (r) => `<circle class="${cell}" cx="${x(r.lag).toFixed(1)}" cy="${y(r.right).toFixed(1)}" r="3.5"/>`,
      );
      return `<polyline class="${cell}" points="${path}"/>${dots.join('')}`;
    });
    const chance = y(CHANCE[task] ?? 0).toFixed(1);
    const grid = [0, 0.5, 1].map(
      (s) => `<line class="grid" x1="-6" x2="${width - 62}" y1="${y(s)}" y2="${y(s)}"/>
  ${i === 0 ? `<text class="axis" x="-10" y="${y(s) + 4}" text-anchor="end">${100 * s} %</text>` : ''}`,
    );
    const lags = [10, 100, 1000].map(
      (lag) =>
        `<text class="axis" x="${x(lag)}" y="${height + 18}" text-anchor="middle">${lag.toLocaleString('en')}</text>`,
    );
    return `<g transform="translate(${left + i * width},${top})">
  <text class="title" x="-6" y="-16">${task}</text>
  ${grid.join('\n  ')}
  <line class="chance" x1="-6" x2="${width - 62}" y1="${chance}" y2="${chance}"/>
  ${lags.join('')}
  ${lines.join('\n  ')}
</g>`;
  });
  const whole = left + tasks.length * width;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${whole} ${height + 92}" font-family="system-ui, sans-serif" font-size="12">
<title>Share of sequences answered rightly against the lag, for LSTM and RNN on ${tasks.length} tests</title>
<style>
  svg { background: #fff }
  .title { font-weight: 600; font-size: 14px; fill: #222 }
  .axis { fill: #555 }
  .grid { stroke: #ddd }
  .chance { stroke: #999; stroke-dasharray: 2 4 }
  polyline { fill: none; stroke-width: 2.5 }
  .lstm { stroke: #0b5fa5 } circle.lstm { fill: #0b5fa5 }
  .rnn { stroke: #c8501e } circle.rnn { fill: #fff; stroke-width: 2 } polyline.rnn { stroke-dasharray: 6 4 }
</style>
${panels.join('\n')}
<g transform="translate(${left - 6},${height + 78})">
  <line class="lstm" stroke-width="2.5" x2="24" y1="-4" y2="-4"/><text x="30">LSTM</text>
  <line class="rnn" stroke-width="2.5" stroke-dasharray="6 4" x1="90" x2="114" y1="-4" y2="-4"/><text x="120">plain RNN of equal size</text>
  <line class="chance" x1="290" x2="314" y1="-4" y2="-4"/><text x="320">guessing</text>
  <text x="${whole - left - 30}" text-anchor="end" class="axis">fresh sequences answered rightly, against the lag in steps</text>
</g>
</svg>
`;
}
