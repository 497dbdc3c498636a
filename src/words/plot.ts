// A picture of a watched memory: words along the top, below them what each did, the cells over time and the gates.
import type { Attribution } from './attribution.ts';
import type { Cell } from './network.ts';
import { display, LINE_END } from './tokens.ts';
import type { Watched, WatchedCell, WatchedGate, WatchedLayer } from './watch.ts';

/** Sizes in px. */
const LEFT = 152;
const RIGHT = 40;
/** Widths of a word's column: as much as a short text leaves, within these. */
const COLUMN = { least: 17, most: 36 } as const;
/** Words side by side; a longer text goes on in the next band. */
const MOST_COLUMNS = 60;
/** Room for the title and the legend of a short text. */
const LEAST_WIDTH = 820;
const ROW = { contribution: 54, cell: 30, gate: 20 } as const;
const GAP = 7;
const HEADER = 52;
/** Letters of a word that are shown, and how many px one takes. */
const MOST_LETTERS = 16;
const LETTER = 6.4;
/** Predictions shown. */
const PREDICTIONS = 6;
const PREDICTION_ROW = 16;
const BAR = 200;

/** They differ in lightness too, and mean up and down: nothing is lost in greyscale. */
const INK = { up: '#16407a', down: '#d08a4e', gate: '#777' } as const;

const GATE_MEANS: Readonly<Record<WatchedGate, string>> = {
  input: 'let in',
  forget: 'kept',
  output: 'passed on',
  reset: 'old seen',
  update: 'old kept',
};

/** A line of a band: its label, and a number for each word between `low` and `high`, drawn as bars from 0. */
interface Row {
  readonly label: string;
  readonly height: number;
  readonly values: readonly (number | undefined)[];
  readonly low: number;
  readonly high: number;
  readonly ink?: string;
  /** What the ends of the scale say. */
  readonly ends: readonly [low: string, high: string];
  /** Begins a group: a little room before it. */
  readonly first: boolean;
}

/** The picture as SVG, which also reads in print and in greyscale. `attribution` adds what each word contributes. */
export function plotWatched(watched: Watched, attribution?: Attribution): string {
  const { words, word, probability } = watched;
  const rows = rowsOf(watched, attribution);
  const columns = Math.min(words.length, MOST_COLUMNS);
  const column = clamp(Math.floor((LEAST_WIDTH - LEFT - RIGHT) / columns), COLUMN.least, COLUMN.most);
  const width = Math.max(LEAST_WIDTH, LEFT + columns * column + RIGHT);
  const bands: string[] = [];
  let y = HEADER;
  for (let from = 0; from < words.length; from += MOST_COLUMNS) {
    const band = bandOf(
      words.slice(from, from + MOST_COLUMNS).map(({ text }) => text),
      rows.map((row) => ({ ...row, values: row.values.slice(from, from + MOST_COLUMNS) })),
      column,
    );
    bands.push(`<g transform="translate(${LEFT},${y})">\n${band.drawn}\n</g>`);
    y += band.height + 26;
  }
  const legend = legendOf(watched, attribution !== undefined);
  const foot = Math.max(legend.length, Math.min(PREDICTIONS, watched.predictions.length) + 1);
  const height = y + foot * PREDICTION_ROW + 16;
  const title = `What the memory holds when “${shown(word)}” is predicted (${percent(probability)})`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="system-ui, 'Helvetica Neue', Arial, sans-serif" font-size="11" fill="#111">
<title>${xml(title)}</title>
<rect width="100%" height="100%" fill="#fff"/>
<text x="16" y="28" font-size="16" font-weight="600">${xml(title)}</text>
${bands.join('\n')}
<g transform="translate(16,${y})">
${predictionsOf(watched)}
</g>
<g transform="translate(${16 + 110 + BAR + 70},${y})" font-size="10.5">
${legend.map((line, i) => `<text y="${(i + 1) * PREDICTION_ROW - 4}">${xml(line)}</text>`).join('\n')}
</g>
</svg>
`;
}

function rowsOf({ cell, words, cells, layers }: Watched, attribution?: Attribution): Row[] {
  const rows: Row[] = [];
  if (attribution) {
    const values = words.map((_, i) => attribution.words[i - attribution.skipped]?.contribution);
    const most = Math.max(1e-6, ...values.map((value) => Math.abs(value ?? 0)));
    const low = Math.min(0, ...values.map((value) => value ?? 0)) < -most / 50 ? -most : 0;
    rows.push({
      ...{ label: 'contribution (nats)', height: ROW.contribution, values, low, high: most, first: true },
      ends: [low < 0 ? `−${brief(most)}` : '0', `+${brief(most)}`],
    });
  }
  for (const [i, each] of cells.entries()) rows.push(cellRow(each, layers[each.layer].name, cell, i === 0));
  for (const layer of layers) rows.push(...gateRows(layer));
  return rows;
}

function cellRow({ unit, weight, values }: WatchedCell, layer: string, cell: Cell, first: boolean): Row {
  const sum = `${weight < 0 ? '−' : '+'}${brief(Math.abs(weight))}`;
  if (layer === 'memory') {
    const most = Math.max(1e-6, ...values);
    return {
      label: `head ${unit + 1} of memory (${sum})`,
      ...{ height: ROW.cell, values, low: 0, high: most, ends: ['0', brief(most)], first },
    };
  }
  return {
    label: `cell ${unit + 1} of ${layer} (${sum})`,
    values: cell === 'lstm' ? values.map(Math.tanh) : values,
    ...{ height: ROW.cell, low: -1, high: 1, ends: ['−1', '1'], first },
  };
}

function gateRows({ name, gates }: WatchedLayer): Row[] {
  return (Object.keys(gates) as WatchedGate[]).map((gate, i) => ({
    label: `${name} ${gate}: ${GATE_MEANS[gate]}`,
    values: gates[gate]!,
    ...{ height: ROW.gate, low: 0, high: 1, ink: INK.gate, ends: ['0', '1'], first: i === 0 },
  }));
}

/** Words and the rows below them, from 0, 0 on to the right and down. */
function bandOf(
  words: readonly string[],
  rows: readonly Row[],
  column: number,
): { drawn: string; height: number } {
  const labels = words.map((word) => cut(shown(word)));
  const room = Math.max(...labels.map((label) => [...label].length)) * LETTER + 8;
  const drawn = labels.map((label, i) => {
    const x = (i + 0.5) * column;
    return `<text transform="translate(${x + 4},${round(room - 4)}) rotate(-90)">${xml(label)}</text>`;
  });
  let y = room;
  for (const row of rows) {
    if (row.first && y > room) y += GAP;
    drawn.push(`<g transform="translate(0,${round(y)})">${drawRow(row, column)}</g>`);
    y += row.height;
  }
  return { drawn: drawn.join('\n'), height: y };
}

function drawRow({ label, height, values, low, high, ink, ends }: Row, column: number): string {
  const width = values.length * column;
  const inner = height - 4;
  const at = (value: number): number => 2 + (inner * (high - clamp(value, low, high))) / (high - low);
  const zero = at(0);
  const bars = values.map((value, i) => {
    if (value === undefined) return '';
    const y = at(value);
    const bar = Math.abs(y - zero);
    if (bar < 0.05) return '';
    const fill = ink ?? (value < 0 ? INK.down : INK.up);
    return `<rect x="${i * column + 2}" y="${round(Math.min(y, zero))}" width="${column - 4}" height="${round(bar)}" fill="${fill}"/>`;
  });
  const scale =
    height < 24
      ? ''
      : `<text x="${width + 5}" y="11" font-size="9">${ends[1]}</text><text x="${width + 5}" y="${height - 2}" font-size="9">${ends[0]}</text>`;
  return `<rect x="0" y="2" width="${width}" height="${inner}" fill="none" stroke="#ccc" stroke-width=".6"/>
${bars.filter((bar) => bar !== '').join('')}
<line x2="${width}" y1="${round(zero)}" y2="${round(zero)}" stroke="#333" stroke-width=".6"/>
<text x="-6" y="${round(height / 2 + 3.5)}" text-anchor="end" font-size="9.5">${xml(label)}</text>${scale}`;
}

function predictionsOf({ predictions, word }: Watched): string {
  const lines = predictions.slice(0, PREDICTIONS).map((prediction, i) => {
    const y = (i + 2) * PREDICTION_ROW - 4;
    const watched = prediction.word === word;
    const bar = prediction.probability * BAR;
    return `<text x="104" y="${y}" text-anchor="end"${watched ? ' font-weight="700"' : ''}>${xml(cut(shown(prediction.word)))}</text>
<rect x="110" y="${y - 9}" width="${round(Math.max(0.5, bar))}" height="11" fill="${watched ? INK.up : '#aaa'}"/>
<text x="${round(116 + bar)}" y="${y}" font-size="10">${percent(prediction.probability)}</text>`;
  });
  return [`<text y="${PREDICTION_ROW - 4}" font-weight="600">The next word</text>`, ...lines].join('\n');
}

/** Short lines that say how to read the rows. */
function legendOf({ cell, cells, layers }: Watched, contributions: boolean): string[] {
  const lines: string[] = [];
  if (contributions) lines.push('contribution: nats of ln p that the word’s memory adds, down: takes away');
  if (cells.length > 0) {
    lines.push(
      cell === 'lstm'
        ? 'cell: tanh c after each word, from −1 (down, light) to 1 (up, dark);'
        : 'cell: its output h after each word, from −1 (down, light) to 1 (up, dark);',
      'in brackets the nats of ln p that it adds at the last word',
    );
    if (layers.some(({ name }) => name === 'memory')) {
      lines.push('head of memory: how much its matrix holds, as a root mean square');
    }
  }
  if (Object.keys(layers[0].gates).length > 0) {
    lines.push('layer: how far its gates stand open, means over its cells, from 0 to 1');
  } else lines.push('cells of this kind have no gates');
  return lines;
}

function shown(word: string): string {
  return word === LINE_END ? '¶' : display(word);
}

function cut(text: string): string {
  const letters = [...text];
  return letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS - 1).join('')}…` : text;
}

/** Text as XML takes it: what XML 1.0 calls no character becomes �. */
function xml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

function round(value: number): number {
  return Number(value.toFixed(1));
}

/** Two digits that count. */
function brief(value: number): string {
  return value < 5e-5 ? '0' : value < 9.95 ? Number(value.toPrecision(2)).toString() : value.toFixed(0);
}

function percent(probability: number): string {
  const share = probability * 100;
  if (share < 0.1) return 'under 0.1 %';
  return `${share.toFixed(share < 9.95 || (share > 99 && share < 99.95) ? 1 : 0)} %`;
}
