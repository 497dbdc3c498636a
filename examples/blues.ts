// Learns a chart, improvises over it, and writes what the band plays: a MIDI file and a score.
import { mkdir, writeFile } from 'node:fs/promises';
import {
  band,
  defaultSwing,
  formatSummary,
  parseChart,
  summarise,
  trainEck2002,
  writeMidi,
  writeMusicXml,
} from 'talking-blues/blues';

const chart = parseChart('Bb7 | Eb7 | Bb7 | F7', { title: 'Four bars' });
const model = await trainEck2002(chart, { seed: 1 });
const melody = model.improvise({ choruses: 4, seed: 1 });
console.log(`the network keeps the form: ${model.keepsForm}`);
model.close();

const tempo = 140;
const solo = { chart, choruses: 4, tempo, swing: defaultSwing(tempo), melody };
console.log(formatSummary(summarise(solo)));

const folder = process.argv[2] ?? 'out';
await mkdir(folder, { recursive: true });
await writeFile(`${folder}/four-bars.mid`, writeMidi(solo, band(solo, { seed: 1 })));
await writeFile(`${folder}/four-bars.musicxml`, writeMusicXml(solo));
