// Trains the shipped model of letters to sounds, and measures it.
// node --import tsx --conditions=talking-blues-source recipes/letters.ts [--out models/letters.safetensors] [--report FILE.json] [--steps N] [--threads N] [--no-baseline] [--resume]
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dictionary } from 'cmu-pronouncing-dictionary';
import { fileCheckpoints } from '../src/lstm/checkpoint.node.ts';
import { createEngine } from '../src/lstm/index.ts';
import { loadLetters, saveLetters, spellingOf, trainLetters } from '../src/speech/letters/index.ts';
import { learnByLetters } from './letters/baseline.ts';
import { errorsOf } from './letters/measures.ts';
import { splitEntries } from './letters/split.ts';
import { readOptions } from './options.ts';
import { entriesOf } from './pronunciations/entries.ts';

const { values } = readOptions({
  options: {
    out: { type: 'string', default: 'models/letters.safetensors' },
    report: { type: 'string', default: 'out/letters.json' },
    steps: { type: 'string', default: '12000' },
    threads: { type: 'string', default: '2' },
    baseline: { type: 'boolean', default: true },
    resume: { type: 'boolean', default: false },
  },
  allowNegative: true,
});

const SEED = 1988;
const SIZES = { embeddingDim: 32, readerSize: 112, readerLayers: 2, speakerSize: 224 };
const OPTIONS = { batch: 128, learningRate: 0.003, dropout: 0.05 };
const EVERY = 250;

const started = Date.now();
const minutes = (): string => ((Date.now() - started) / 60_000).toFixed(1);
const source = createRequire(import.meta.url).resolve('cmu-pronouncing-dictionary');
const sha256 = createHash('sha256').update(readFileSync(source)).digest('hex');
const split = splitEntries(entriesOf(dictionary));
const counts = {
  training: split.training.length,
  validation: split.validation.length,
  test: split.test.length,
  leftOut: split.leftOut,
};
console.log(`${minutes()} min:`, counts, `dictionary ${sha256}`);

const engine = await createEngine({ backend: 'auto', threads: Number(values.threads) });
console.log(engine.why);
mkdirSync('out', { recursive: true });
const steps = Number(values.steps);
// Ctrl-C keeps what was learned: go on with --resume.
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop.abort());
const curve: { step: number; loss: number; validation: number }[] = [];
const trained = await trainLetters({
  ...{ engine, words: split.training, validation: split.validation, sizes: SIZES, ...OPTIONS, steps },
  ...{ seed: SEED, validateEvery: EVERY, checkpointEvery: EVERY, resume: values.resume, signal: stop.signal },
  checkpoints: fileCheckpoints('out/letters.checkpoint'),
  onProgress: ({ step, loss, validation }) => {
    if (validation !== undefined) curve.push({ step, loss, validation });
    if (step % 50 > 0) return;
    const seen = validation === undefined ? '' : `, validation ${validation.toFixed(4)}`;
    console.log(`${minutes()} min, step ${step}/${steps}: ${loss.toFixed(4)}${seen}`);
  },
});

const training = {
  ...{ recipe: 'recipes/letters.ts', seed: SEED, steps: trained.result.steps, of: steps, ...OPTIONS },
  ...{ ...counts, learned: trained.words, dictionary: 'cmu-pronouncing-dictionary 3.0.0', sha256 },
};
// What is measured is what ships: the weights as the file holds them.
const model = await loadLetters(saveLetters(trained.network, trained.chunks, { training }));
const words = split.test.map(({ word }) => word);
const scores: Record<string, unknown> = { network: errorsOf(split.test, model.pronounceAll(words)) };
console.log(`${minutes()} min, network`, scores.network);
if (values.baseline) {
  for (const [name, context] of [['letters around', true] as const, ['letter alone', false] as const]) {
    const say = learnByLetters([...split.training, ...split.validation], { context });
    scores[name] = errorsOf(
      split.test,
      words.map((word) => say(spellingOf(word))),
    );
    console.log(name, scores[name]);
  }
}
const bytes = model.save('int8', { training, scores });
writeFileSync(values.out, bytes);
const report = { training, minutes: minutes(), backend: engine.why, curve, scores };
writeFileSync(values.report, `${JSON.stringify(report, null, 1)}\n`);
console.log(`${values.out}: ${bytes.length} bytes, after ${minutes()} minutes`);
model.close();
engine.close();
