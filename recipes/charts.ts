// Reads all charts of JazzStandards, and says which cannot be read, played or written and read back.
// node --import tsx --conditions=talking-blues-source recipes/charts.ts [FILE.json] [--play] [--mix]
// The file states one metre a tune, so none of its charts mixes any; with --mix every bar takes one by chance.
import { readFileSync } from 'node:fs';
import { jsonChart, readJsonTunes } from '../src/blues/chart-json.ts';
import {
  band,
  barLines,
  type Chart,
  defaultSwing,
  formatChart,
  type Improvisation,
  parseChart,
  readChart,
  writeMidi,
  writeMusicXml,
} from '../src/blues/index.ts';
import { Chance } from '../src/blues/random.ts';
import { readOptions } from './options.ts';

const { positionals, values } = readOptions({
  allowPositionals: true,
  options: { play: { type: 'boolean', default: false }, mix: { type: 'boolean', default: false } },
});
const file = positionals[0] ?? '../shared/data/music/jazzstandards/JazzStandards.json';
const TEMPO = 140;

/** What was done with each chart, and how often it failed. */
const failures = { read: 0, text: 0, band: 0, MIDI: 0, MusicXML: 0 };
let bars = 0;
/** Charts by the beats of a bar, and those in which it changes. */
const metres = new Map<number, number>();
let mixed = 0;
const begun = performance.now();
const tunes = readJsonTunes(readFileSync(file, 'utf8'));
for (const tune of tunes) {
  const chart = attempt('read', tune.title, () => (values.mix ? mixedUp(jsonChart(tune)) : jsonChart(tune)));
  if (!chart) continue;
  bars += chart.bars.length;
  if (chart.bars.some(({ beats }) => beats !== undefined)) mixed++;
  else metres.set(chart.beatsPerBar, (metres.get(chart.beatsPerBar) ?? 0) + 1);
  attempt('text', tune.title, () => same(chart, parseChart(formatChart(chart))));
  if (values.play) play(chart);
}
const seconds = (performance.now() - begun) / 1000;
const beats = [...metres]
  .sort(([a], [b]) => a - b)
  .map(([beat, count]) => `${count} with ${beat} beats a bar`);
const kinds = [...beats, `${mixed} that mix metres`].join(', ');
console.log(`${tunes.length} charts, ${bars} bars written out (${kinds}), ${seconds.toFixed(1)} s`);
for (const [what, count] of Object.entries(failures))
  if (values.play || what === 'read' || what === 'text') console.log(`${what}: ${count} failed`);
process.exitCode = Object.values(failures).some((count) => count > 0) ? 1 : 0;

/** The chart with each of its bars in a metre of two to seven beats. */
function mixedUp(chart: Chart): Chart {
  const chance = new Chance(chart.bars.length, chart.title);
  const bars = formatChart(chart)
    .replace(/^\d+\/4\n/, '')
    .split('|')
    .filter((bar) => bar.trim() !== '');
  const written = bars.map((bar) => `${2 + chance.below(6)}/4 ${bar.trim()}`);
  return parseChart(written.join(' | '), { title: chart.title });
}

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
  if (read.bars.length !== written.bars.length)
    throw new Error(`${written.bars.length} bars were written, and ${read.bars.length} read back`);
  for (const [i, bar] of written.bars.entries()) {
    const other = read.bars[i];
    const alike =
      barLines(read).beatsOf(i) === barLines(written).beatsOf(i) &&
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
