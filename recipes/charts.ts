// Reads all charts of JazzStandards, and says which cannot be read, played or written and read back.
// node --import tsx --conditions=talking-blues-source recipes/charts.ts [FILE.json] [--play]
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { jsonChart, readJsonTunes } from '../src/blues/chart-json.ts';
import {
  band,
  type Chart,
  defaultSwing,
  formatChart,
  type Improvisation,
  parseChart,
  readChart,
  writeMidi,
  writeMusicXml,
} from '../src/blues/index.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { play: { type: 'boolean', default: false } },
});
const file = positionals[0] ?? '../shared/data/music/jazzstandards/JazzStandards.json';
const TEMPO = 140;

/** What was done with each chart, and how often it failed. */
const failures = { read: 0, text: 0, band: 0, MIDI: 0, MusicXML: 0 };
let bars = 0;
const metres = new Map<number, number>();
const begun = performance.now();
const tunes = readJsonTunes(readFileSync(file, 'utf8'));
for (const tune of tunes) {
  const chart = attempt('read', tune.title, () => jsonChart(tune));
  if (!chart) continue;
  bars += chart.bars.length;
  metres.set(chart.beatsPerBar, (metres.get(chart.beatsPerBar) ?? 0) + 1);
  attempt('text', tune.title, () => same(chart, parseChart(formatChart(chart))));
  if (values.play) play(chart);
}
const seconds = (performance.now() - begun) / 1000;
const beats = [...metres]
  .sort(([a], [b]) => a - b)
  .map(([beat, count]) => `${count} with ${beat} beats a bar`);
console.log(
  `${tunes.length} charts, ${bars} bars written out (${beats.join(', ')}), ${seconds.toFixed(1)} s`,
);
for (const [what, count] of Object.entries(failures))
  if (values.play || what === 'read' || what === 'text') console.log(`${what}: ${count} failed`);
process.exitCode = Object.values(failures).some((count) => count > 0) ? 1 : 0;

/** The band plays a chorus; what it plays is written and read back. */
function play(chart: Chart): void {
  const improvisation: Improvisation = {
    ...{ chart, choruses: 1, tempo: TEMPO, swing: defaultSwing(TEMPO), melody: [] },
  };
  const parts = attempt('band', chart.title, () => band(improvisation, { seed: 1 }));
  if (parts) attempt('MIDI', chart.title, () => same(chart, readChart(writeMidi(improvisation, parts))));
  attempt('MusicXML', chart.title, () => same(chart, readChart(writeMusicXml(improvisation))));
}

function attempt<T>(what: keyof typeof failures, title: string, act: () => T): T | undefined {
  try {
    return act();
  } catch (error) {
    failures[what]++;
    console.log(`${title}: ${what}: ${(error as Error).message}`);
    return undefined;
  }
}

/** Throws where a chart read back is not the one that was written; onsets may differ by a sixteenth of a beat. */
function same(written: Chart, read: Chart): void {
  if (read.beatsPerBar !== written.beatsPerBar || read.bars.length !== written.bars.length)
    throw new Error(`${written.bars.length} bars were written, and ${read.bars.length} read back`);
  for (const [i, bar] of written.bars.entries()) {
    const other = read.bars[i];
    const alike =
      other.chords.length === bar.chords.length &&
      bar.chords.every(
        ({ symbol, onset }, j) =>
          other.chords[j].symbol === symbol && Math.abs(other.chords[j].onset - onset) < 1 / 16,
      );
    const shown = (chords: typeof bar.chords): string =>
      chords.map(({ symbol, onset }) => `${symbol} at ${onset}`).join(', ');
    if (!alike)
      throw new Error(`bar ${i + 1}: ${shown(bar.chords)} was written, and ${shown(other.chords)} read back`);
  }
}
