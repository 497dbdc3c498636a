// Packs the CMU Pronouncing Dictionary into models/pronunciations.safetensors.
// node --import tsx --conditions=talking-blues-source recipes/pronunciations.ts [--out FILE]
import { writeFileSync } from 'node:fs';
import { dictionary } from 'cmu-pronouncing-dictionary';
import { packDictionary, withoutInflections } from '../src/speech/pronunciation/dictionary-pack.ts';
import { readOptions } from './options.ts';
import { entriesOf } from './pronunciations/entries.ts';

const { values } = readOptions({
  options: { out: { type: 'string', default: 'models/pronunciations.safetensors' } },
});
const entries = entriesOf(dictionary);
const bytes = packDictionary(entries);
writeFileSync(values.out, bytes);
console.log(
  `${values.out}: ${entries.size} words, ${withoutInflections(entries).size} of them written down, ${bytes.length} bytes`,
);
