// A picture of memory: what the chord cells of a network of 2002 hold while it plays a blues by itself.
// node --import tsx --conditions=talking-blues-source recipes/eck2002-picture.ts [--seed N]
import { writeFileSync } from 'node:fs';
import { type Form, formOf, windowStep } from '../src/blues/eck2002-data.ts';
import { BluesNetwork, CHORD_UNITS } from '../src/blues/eck2002-network.ts';
import { parseChart, trainEck2002 } from '../src/blues/index.ts';
import { createEngine, loadTensors, openModel } from '../src/lstm/index.ts';
import { readOptions } from './options.ts';

/** Three chords, eight bars of one of them: where in the form one is, only memory can tell. */
const CHART = 'C7 | C7 | C7 | C7 | F7 | F7 | C7 | C7 | G7 | F7 | C7 | C7';
const CHORUSES = 2;
/** Choruses before the picture begins. */
const BEFORE = 20;
/** Cells shown: those whose states go with the form most closely, the same in one chorus as in the next. */
const SHOWN = 10;

/** The chords that the network plays and the state of its cells, step by step, hearing only itself. */
async function record(seed: number): Promise<{ form: Form; cells: number[][]; wrong: number }> {
  const chart = parseChart(CHART);
  const model = await trainEck2002(chart, { seed, experiment: 1 });
  const { shape } = model;
  const { file } = openModel(model.save());
  model.close();
  const form = formOf(chart);
  const engine = await createEngine();
  const network = new BluesNetwork(engine, shape);
  loadTensors(file, network.parameters);
  network.prepareSteps();
  const state = network.createState();
  const x = engine.tensor([network.units]);
  const cells: number[][] = Array.from({ length: shape.chordCells }, () => []);
  let wrong = 0;
  const before = form.stepsPerBar + BEFORE * form.length;
  let logits: ArrayLike<number> = [];
  for (let t = 0; t < before + CHORUSES * form.length; t++) {
    const place = windowStep(form, t) * CHORD_UNITS;
    for (let i = 0; i < CHORD_UNITS; i++) {
      const right = form.units[place + i];
      // Counted in with one bar; from then on it hears what it played.
      const heard = t < form.stepsPerBar ? right : logits[i] > 0 ? 1 : 0;
      if (heard !== right) wrong++;
      x.data[i] = heard;
    }
    logits = network.step(x, state).data;
    if (t >= before) for (const [i, trace] of cells.entries()) trace.push(state.c(0)!.data[i]);
  }
  engine.close();
  return { form, cells, wrong };
}

const [LEFT, TOP, STEP, ROW] = [46, 62, 5, 38];

/** Cells as lines over time, each scaled to its own range; bars shaded by their chord. */
function picture(form: Form, cells: number[][]): string {
  const steps = cells[0].length;
  const width = steps * STEP;
  const spread = (trace: number[]): number => Math.max(...trace) - Math.min(...trace);
  const drift = (trace: number[]): number => {
    const changes = trace.slice(form.length).map((value, t) => Math.abs(value - trace[t]));
    return Math.max(...changes) / spread(trace);
  };
  const shown = [...cells.entries()].sort(([, a], [, b]) => drift(a) - drift(b)).slice(0, SHOWN);
  const height = shown.length * ROW;
  const bars = Array.from({ length: steps / form.stepsPerBar }, (_, bar) => {
    const { symbol, root } = form.chart.bars[bar % form.chart.bars.length].chords[0];
    const x = bar * form.stepsPerBar * STEP;
    const shade = root === 0 ? '#fff' : root === 5 ? '#e4eef7' : '#f9e7d6';
    const top = bar % form.chart.bars.length === 0;
    return `<rect x="${x}" width="${form.stepsPerBar * STEP}" height="${height}" fill="${shade}"/>
<text x="${x + (form.stepsPerBar * STEP) / 2}" y="-8" text-anchor="middle">${symbol}</text>
<line x1="${x}" x2="${x}" y1="${top ? -24 : 0}" y2="${height}" stroke="${top ? '#444' : '#ccc'}"/>`;
  });
  const lines = shown.map(([cell, trace], row) => {
    const low = Math.min(...trace);
    const scale = (ROW - 8) / (spread(trace) || 1);
    const y = (value: number): string => ((row + 1) * ROW - 4 - (value - low) * scale).toFixed(1);
    const path = trace.map((value, t) => `${(t + 0.5) * STEP},${y(value)}`).join(' ');
    return `<text x="-8" y="${row * ROW + ROW / 2 + 4}" text-anchor="end">${cell + 1}</text>
<polyline points="${path}"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${LEFT + width + 10} ${TOP + height + 16}" font-family="system-ui, sans-serif" font-size="12" fill="#333">
<title>States of ${shown.length} memory cells over ${CHORUSES} choruses: the same in both</title>
<style>polyline { fill: none; stroke: #0b5fa5; stroke-width: 1.8; stroke-linejoin: round }</style>
<rect width="100%" height="100%" fill="#fff"/>
<g transform="translate(${LEFT},${TOP})">
<text x="0" y="-36" font-size="14" font-weight="600">What ${shown.length} of ${cells.length} memory cells hold while the network plays choruses ${BEFORE + 1} and ${BEFORE + CHORUSES} by itself</text>
${bars.join('\n')}
${lines.join('\n')}
</g>
</svg>
`;
}

const { values } = readOptions({ options: { seed: { type: 'string', default: '1' } } });
const { form, cells, wrong } = await record(Number(values.seed));
if (wrong > 0) throw new Error(`the network played ${wrong} wrong chord notes; try another seed`);
writeFileSync('recipes/eck2002.svg', picture(form, cells));
