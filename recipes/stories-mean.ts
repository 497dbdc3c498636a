// Puts models of words that were trained on from one another into one, the mean of their weights; one alone gets another contrast.
// node --import tsx --conditions=talking-blues-source recipes/stories-mean.ts FILE… [--weights W,W,…] [--contrast SHARE] [--out models/words.safetensors]
import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readOptions } from './options.ts';
import { meanOf } from './stories/mean.ts';

const { values, positionals } = readOptions(
  {
    allowPositionals: true,
    options: {
      out: { type: 'string', default: 'models/words.safetensors' },
      /** How much each of them counts; default all alike. */
      weights: { type: 'string' },
      /** How much more counts what the text expects beyond its last sentence; default as in the first of them. */
      contrast: { type: 'string' },
    },
  },
  { numbers: ['weights', 'contrast'] },
);
const weights = values.weights?.split(',').map(Number) ?? positionals.map(() => 1);
if (positionals.length < 1) throw new Error('name a model or more; see --help.');
if (weights.length !== positionals.length) {
  throw new Error(
    `--weights needs ${positionals.length} numbers, one for each model, not ${weights.length}.`,
  );
}
const parts = positionals.map((path, i) => {
  const bytes = new Uint8Array(readFileSync(path));
  return { name: basename(path), bytes, weight: weights[i] };
});
const of = parts.map(({ name, bytes, weight }) => {
  return { name, weight, sha256: createHash('sha256').update(bytes).digest('hex') };
});
console.log(of);
const contrast = values.contrast === undefined ? undefined : Number(values.contrast);
const bytes = await meanOf(parts, { recipe: 'recipes/stories-mean.ts', of }, contrast);
writeFileSync(`${values.out}.part`, bytes);
renameSync(`${values.out}.part`, values.out);
console.log(`wrote ${values.out}, ${bytes.length} bytes`);
