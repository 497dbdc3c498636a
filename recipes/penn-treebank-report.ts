// Scores what recipes/penn-treebank.ts trained: as it is, with a neural cache, with dynamic evaluation, beside n-grams and published figures.
// node --import tsx --conditions=talking-blues-source recipes/penn-treebank-report.ts [--data ../shared/data/text/ptb] [--lstm CHECKPOINT] [--rnn CHECKPOINT] [--text FILE] [--results FILE.json] [--threads N]
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createEngine, Random, readSafetensors } from '../src/lstm/index.ts';
import { type Cell, countParameters, KneserNey, WordNetwork } from '../src/words/index.ts';
import { readOptions } from './options.ts';
import { gradientScales } from './penn-treebank/dynamic.ts';
import { type Evaluation, evaluate, perplexity, TIME } from './penn-treebank/evaluation.ts';
import { sizesOf } from './penn-treebank/sizes.ts';
import { encodeWords, idsOf, readWords } from './penn-treebank/text.ts';
import { loadTrained } from './penn-treebank/trained.ts';

const { values } = readOptions({
  options: {
    data: { type: 'string', default: '../shared/data/text/ptb' },
    lstm: { type: 'string', default: 'out/penn-treebank.checkpoint' },
    rnn: { type: 'string', default: 'out/penn-treebank-rnn.checkpoint' },
    /** Another text to score than the validation part, with the settings below as they are. */
    text: { type: 'string' },
    results: { type: 'string' },
    threads: { type: 'string', default: '2' },
  },
});

/** Of a few settings the best on the first 3,000 words of the validation part. */
const CACHE = { flatness: 0.6, window: 2000, share: 0.09 };
const DYNAMIC = { time: 5, learningRate: 0.00015, decay: 0.02, epsilon: 0.0001 };
/** Of the training part, what the root mean squares of the gradients are taken from. */
const SCALES = { time: 5, batch: 100, batches: 1800 };

const training = readWords(`${values.data}/ptb.train.txt`);
const ids = idsOf(training);
// Everything is read from an end of line on, so that the first word is scored too.
const text = encodeWords(['<eos>', ...readWords(values.text ?? `${values.data}/ptb.valid.txt`)], ids);
const engine = await createEngine({ backend: 'auto', threads: Number(values.threads) });
const results: Record<string, Record<string, number>> = {};

function show(name: string, row: Record<string, number>): void {
  results[name] = row;
  console.log(name, row);
}

const ngram = new KneserNey({ vocabularySize: ids.size });
ngram.add(encodeWords(training, ids));
ngram.finish();
show('5-gram, interpolated Kneser-Ney', { perplexity: ngram.perplexity([text], 1) });

for (const cell of ['rnn', 'lstm'] as const satisfies readonly Cell[]) {
  const path = values[cell];
  if (!existsSync(path)) {
    console.log(`${path} is not there: ${cell} is left out`);
    continue;
  }
  const sizes = sizesOf(cell);
  const network = new WordNetwork(engine, sizes, new Random(1));
  loadTrained(readSafetensors(new Uint8Array(readFileSync(path))), network);
  network.plan(TIME, SCALES.batch);
  const both = (evaluation: Evaluation): Record<string, number> => ({
    perplexity: perplexity(evaluation),
    cache: perplexity(evaluation, CACHE.share),
  });
  const plain = both(evaluate(network, text, { cache: CACHE }));
  const scales = gradientScales(network, encodeWords(training, ids), SCALES);
  const learning = both(evaluate(network, text, { cache: CACHE, dynamic: { ...DYNAMIC, scales } }));
  show(cell, {
    parameters: countParameters(sizes),
    ...plain,
    dynamic: learning.perplexity,
    'dynamic and cache': learning.cache,
  });
}
if (values.results) writeFileSync(values.results, `${JSON.stringify(results, null, 1)}\n`);
engine.close();
