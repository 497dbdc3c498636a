// Measures the improviser: its foresight on unseen solos beside n-grams, and its own solos beside real ones.
// node --import tsx --conditions=talking-blues-source recipes/improviser-report.ts [--data FOLDER] [--model MODEL.safetensors] [--part test|validation] [--seeds N] [--temperature T] [--only foresight|solos]
import { readFileSync } from 'node:fs';
import { lessonOf } from '../src/blues/improviser/batches.ts';
import { foresight, measures } from '../src/blues/improviser/foresight.ts';
import { loadImproviser } from '../src/blues/improviser/improviser.ts';
import { ngram } from './improviser/baselines.ts';
import { readCorpus } from './improviser/corpus.ts';
import { generated, realPiece, solosTable } from './improviser/solos.ts';
import { readOptions } from './options.ts';

const { values } = readOptions(
  {
    options: {
      data: { type: 'string', default: '../shared/data/music/wjazzd' },
      model: { type: 'string', default: 'models/improviser.safetensors' },
      part: { type: 'string', default: 'test' },
      seeds: { type: 'string', default: '2' },
      temperature: { type: 'string', default: '1' },
      only: { type: 'string' },
    },
  },
  { choices: { part: ['test', 'validation'] } },
);

const corpus = readCorpus(values.data);
const unseen = corpus[values.part as 'test' | 'validation'];
const improviser = await loadImproviser(readFileSync(values.model));
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

if (values.only !== 'solos') {
  const [learned, asked] = [corpus.train.map(lessonOf), unseen.map(lessonOf)];
  const found = measures(await foresight(improviser.network, asked));
  for (const [part, { events, perplexity, accuracy }] of Object.entries(found)) {
    console.log(
      `network, ${part}: ${events} events, perplexity ${perplexity.toFixed(2)}, right ${percent(accuracy)}`,
    );
  }
  for (const part of ['pitch', 'onset', 'length'] as const) {
    for (let context = 0; context <= 4; context++) {
      for (const transposed of part === 'pitch' ? [false, true] : [false]) {
        const found = ngram(part, context, learned, asked, { transposed });
        console.log(
          `${context} before${transposed ? ', 12 keys' : ''}, ${part}: ${found.count} events, perplexity ${found.perplexity.toFixed(2)}, right ${percent(found.accuracy)}`,
        );
      }
    }
  }
}
if (values.only !== 'foresight') {
  const own = Array.from({ length: Number(values.seeds) }, (_, i) =>
    unseen.map((solo) =>
      generated(improviser.network, solo, { seed: i + 1, temperature: Number(values.temperature) }),
    ),
  ).flat();
  const training = corpus.train.map(realPiece);
  const columns = { 'learned from': training, unseen: unseen.map(realPiece), 'its own': own };
  console.log(solosTable({ training, columns }));
}
improviser.close();
