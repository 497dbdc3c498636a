// Holds vocoder and extractor against the codec's own, and prints what the card says.
// node --import tsx --conditions=talking-blues-source recipes/vocoder/report.ts [--data ../shared/data/speech] [--every N]
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHalf } from '../../src/lstm/kernels/plain.ts';
import { FeatureExtractor } from '../../src/speech/vocoder/features.ts';
import { Vocoder } from '../../src/speech/vocoder/vocoder.ts';
import { readOptions } from '../options.ts';
import { Agreement } from './agreement.ts';
import { recordingOf, referenceClips, referenceOf, to16 } from './reference.ts';

const { values } = readOptions({
  options: {
    data: { type: 'string', default: '../shared/data/speech' },
    /** Every how manieth clip the extractor is measured on. */
    every: { type: 'string', default: '1' },
  },
});

const model = (name: string): Uint8Array => readFileSync(`models/${name}.safetensors`);
const vocoder = await Vocoder.load(model('fargan'));
const extractor = await FeatureExtractor.load(model('pitchdnn'), vocoder.engine);
console.log(vocoder.engine.why);

/** Seconds of the processor that `work` took. */
function cost(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

let [spoken, took] = [0, 0];
for (const clip of referenceClips(values.data)) {
  const { features, output } = referenceOf(values.data, clip);
  let samples: Float32Array = new Float32Array();
  took += cost(() => {
    samples = vocoder.synthesise(features.subarray(100), features.subarray(0, 100));
  });
  spoken += samples.length / 16_000;
  const same = output.filter((x, i) => x === to16(samples[i])).length;
  console.log(`${clip.id}: ${same} of ${output.length} samples are the codec's`);
}
console.log(`speaking takes ${(took / spoken).toFixed(4)} of the sound's time on one core`);

for (const corpus of ['kathleen', 'ljspeech'] as const) {
  const folder = join(values.data, corpus);
  const stored = new Uint16Array(Uint8Array.from(readFileSync(join(folder, 'fargan_features.f16'))).buffer);
  const lines = readFileSync(join(folder, 'index.jsonl'), 'utf8').trim().split('\n');
  const agreement = new Agreement();
  let seconds = 0;
  took = 0;
  for (let i = 0; i < lines.length; i += Number(values.every)) {
    const { id, frame0, frames } = JSON.parse(lines[i]);
    const samples = recordingOf(values.data, { id, corpus });
    let features: Float32Array = new Float32Array();
    took += cost(() => {
      features = extractor.extract(samples);
    });
    seconds += samples.length / 16_000;
    const reference = Float32Array.from(stored.subarray(frame0 * 20, (frame0 + frames) * 20), fromHalf);
    agreement.add(features.subarray(0, reference.length), reference);
  }
  console.log(`${corpus}: ${agreement.frames} frames, ${(took / seconds).toFixed(4)} of the sound's time`);
  console.log(agreement.table());
}
vocoder.close();
