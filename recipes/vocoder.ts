// Writes the shipped vocoder and pitch network from the weights of the Opus codec.
// node --import tsx --conditions=talking-blues-source recipes/vocoder.ts [--data ../shared/data/speech/opus_neural_weights] [--out models]
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeSafetensors } from '../src/lstm/index.ts';
import { readOptions } from './options.ts';
import { type CodecWeights, convert } from './vocoder/convert.ts';

const { values } = readOptions({
  options: {
    data: { type: 'string', default: '../shared/data/speech/opus_neural_weights' },
    out: { type: 'string', default: 'models' },
  },
});

/** The files of Opus 1.5.2 that the shipped models were made from. */
const SOURCES = {
  fargan: {
    bin: '57afaa2df88a95fb09f0649934f1558ff8c46d82fa7627895535c65ed22e5891',
    json: '6a8d7ff82092ff24287f094d0da339f8d6eab3a111d75a573c639fca8cf3f8f9',
  },
  pitchdnn: {
    bin: 'd92570c02b81952462490b87c1517ebcc51b0dd52d7d408b5fc9e3f30d233edc',
    json: '7f168c1bf601b62033aa36343669a8f073a161da0d0a0dc969017c097ba02a77',
  },
};

function read(name: string, sha256: string): Buffer {
  const bytes = readFileSync(join(values.data, name));
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== sha256) throw new Error(`${name} is another file: its SHA-256 is ${found}, not ${sha256}.`);
  return bytes;
}

for (const [kind, { bin, json }] of Object.entries(SOURCES)) {
  const description = JSON.parse(read(`${kind}.json`, json).toString()) as CodecWeights;
  const file = writeSafetensors(convert(kind, description, read(`${kind}.bin`, bin)));
  const path = join(values.out, `${kind}.safetensors`);
  writeFileSync(path, file);
  const sha256 = createHash('sha256').update(file).digest('hex');
  console.log(`${path}: ${file.length} bytes, SHA-256 ${sha256}`);
}
