// Trains the shipped model of letters to sounds, and measures it.
// node --import tsx --conditions=talking-blues-source recipes/letters.ts [--out models/letters.safetensors] [--report FILE.json] [--steps N] [--threads N] [--no-baseline] [--resume]
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dictionary } from 'cmu-pronouncing-dictionary';
import { fileCheckpoints } from '../src/lstm/checkpoint.node.ts';
import { createEngine } from '../src/lstm/index.ts';
import { loadLetters, saveLetters, spellingOf, trainLetters } from '../src/speech/letters/index.ts';
import { Dictionary, packDictionary } from '../src/speech/pronunciation/index.ts';
import { learnByLetters } from './letters/baseline.ts';
import { type Errors, errorsOf } from './letters/measures.ts';
import { type Entry, type Split, splitEntries, validationOf } from './letters/split.ts';
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
const trainedBytes = saveLetters(trained.network, trained.chunks, { training });

/**
 * Of words that are not among the known ones: the network alone, with these, and first by rule from these, as a
 * sentence's words are said.
 */
async function measure(entries: readonly Entry[], known: Split['known']): Promise<Record<string, Errors>> {
  const words = entries.map(({ word }) => word);
  const dictionary = Dictionary.load(packDictionary(known));
  const alone = await loadLetters(trainedBytes);
  const network = errorsOf(entries, alone.pronounceAll(words));
  alone.close();
  const beside = await loadLetters(trainedBytes, { known: (spelling) => dictionary.alike(spelling) });
  const said = beside.pronounceAll(words);
  beside.close();
  return {
    network,
    'with known words': errorsOf(entries, said),
    'by rule, then with known words': errorsOf(
      entries,
      said.map((phones, i) => dictionary.lookup(words[i])[0] ?? phones),
    ),
  };
}

const validation = validationOf(split);
const scores: Record<string, Record<string, Errors>> = {
  validation: await measure(validation.held, validation.known),
  test: await measure(split.test, split.known),
};
for (const [part, of] of Object.entries(scores)) console.log(`${minutes()} min, ${part}`, of);
if (values.baseline) {
  for (const [name, context] of [['letters around', true] as const, ['letter alone', false] as const]) {
    const say = learnByLetters([...split.training, ...split.validation], { context });
    scores.test[name] = errorsOf(
      split.test,
      split.test.map(({ word }) => say(spellingOf(word))),
    );
    console.log(name, scores.test[name]);
  }
}
const bytes = saveLetters(trained.network, trained.chunks, { training, scores });
writeFileSync(values.out, bytes);
const report = { training, minutes: minutes(), backend: engine.why, curve, scores };
writeFileSync(values.report, `${JSON.stringify(report, null, 1)}\n`);
console.log(`${values.out}: ${bytes.length} bytes, after ${minutes()} minutes`);
engine.close();
