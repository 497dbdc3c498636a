// How fast the shipped voice speaks: the first sound, and processor time for a second of speech.
// node --import tsx --conditions=talking-blues-source bench/speech.ts
import { statSync } from 'node:fs';
import { loadVoice } from '../src/speech/index.ts';

const MODELS = ['pronunciations', 'heteronyms', 'letters', 'durations', 'pitch', 'voice', 'fargan'];
const FIRST = 'We must polish the Polish furniture.';
const TEXT =
  'The north wind and the sun were disputing which was the stronger, when a traveller came along wrapped in a warm ' +
  'cloak. They agreed that the one who first succeeded in making the traveller take his cloak off should be ' +
  'considered stronger than the other.';

/** Milliseconds of this process's own time since `since`, and of the clock. */
function spent(since: { cpu: NodeJS.CpuUsage; clock: number }): { cpu: number; clock: number } {
  const { user, system } = process.cpuUsage(since.cpu);
  return { cpu: (user + system) / 1000, clock: performance.now() - since.clock };
}
const now = (): { cpu: NodeJS.CpuUsage; clock: number } => ({
  cpu: process.cpuUsage(),
  clock: performance.now(),
});
const show = ({ cpu, clock }: { cpu: number; clock: number }): string =>
  `${cpu.toFixed(0)} ms of processor time, ${clock.toFixed(0)} ms by the clock`;

const bytes = MODELS.map((name) => statSync(new URL(`../models/${name}.safetensors`, import.meta.url)).size);
console.log(`models: ${bytes.reduce((a, b) => a + b, 0).toLocaleString('en-US')} bytes`);
const loading = now();
const voice = await loadVoice();
console.log(`loading: ${show(spent(loading))}`);

for (const when of ['first sound, just loaded', 'first sound, warm', 'first sound, warm']) {
  const began = now();
  for await (const _ of voice.speak(FIRST)) {
    console.log(`${when}: ${show(spent(began))}`);
    break;
  }
}
for (let run = 0; run < 3; run++) {
  const began = now();
  let samples = 0;
  for await (const piece of voice.speak(TEXT)) samples += piece.samples.length;
  const seconds = samples / voice.sampleRate;
  const { cpu, clock } = spent(began);
  console.log(
    `${seconds.toFixed(1)} s of speech: real-time factor ${(cpu / 1000 / seconds).toFixed(3)} in processor time, ` +
      `${(clock / 1000 / seconds).toFixed(3)} by the clock`,
  );
}
voice.close();
