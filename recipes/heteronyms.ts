// Trains the shipped model of heteronyms, and measures it.
// node --import tsx --conditions=talking-blues-source recipes/heteronyms.ts [--data ../shared/data] [--out models/heteronyms.safetensors] [--report FILE.json] [--steps N] [--text-steps N] [--threads N] [--resume]
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileCheckpoints } from '../src/lstm/checkpoint.node.ts';
import { createEngine } from '../src/lstm/index.ts';
import { loadHeteronyms, saveHeteronyms } from '../src/speech/pronunciation/heteronyms.ts';
import { type LabelledSentence, trainHeteronyms } from '../src/speech/pronunciation/train-heteronyms.ts';
import { gather } from './heteronyms/data.ts';
import { KIND_WORDS } from './heteronyms/kinds.ts';
import { accuracy, commonest } from './heteronyms/measures.ts';
import { readOptions } from './options.ts';

const { values } = readOptions({
  options: {
    data: { type: 'string', default: '../shared/data' },
    out: { type: 'string', default: 'models/heteronyms.safetensors' },
    report: { type: 'string', default: 'out/heteronyms.json' },
    steps: { type: 'string', default: '6000' },
    'text-steps': { type: 'string', default: '2000' },
    threads: { type: 'string', default: '2' },
    resume: { type: 'boolean', default: false },
  },
});

const SEED = 1998;
const SIZES = { embeddingDim: 48, hiddenSize: 112, innerSize: 96 };
const OPTIONS = {
  ...{ guessed: 2000, batch: 64, learningRate: 0.003, weightDecay: 0.01, hidden: 0.08 },
  dropouts: { input: 0.15, inner: 0.35 },
};
const EVERY = 250;

const started = Date.now();
const minutes = (): string => ((Date.now() - started) / 60_000).toFixed(1);
const data = await gather(values.data, SEED);
console.log(`${minutes()} min: ${data.labelled.length} labelled sentences`, data.counts, data.sets.skipped);
console.log(`${data.heldOut.length} held out, ${data.texts.length} sentences of running text`);

const engine = await createEngine({ backend: 'auto', threads: Number(values.threads) });
console.log(engine.why);
mkdirSync('out', { recursive: true });
const [steps, textSteps] = [Number(values.steps), Number(values['text-steps'])];
const curve: Record<string, number>[] = [];
const { network, choices, result } = await trainHeteronyms({
  ...{ engine, codes: data.codes, sizes: SIZES, ...OPTIONS, steps, textSteps, seed: SEED },
  ...{ labelled: data.labelled, validation: data.heldOut, texts: data.texts, kindWords: KIND_WORDS },
  identity: JSON.stringify([SIZES, OPTIONS, steps, textSteps, data.counts]),
  validateEvery: EVERY,
  checkpoints: fileCheckpoints('out/heteronyms.checkpoint'),
  checkpointEvery: EVERY,
  resume: values.resume,
  onProgress: ({ step, textLoss, loss, validation }) => {
    if (validation) curve.push({ step, textLoss, trainingLoss: loss, ...validation });
    if (step % 50 > 0) return;
    const seen = validation
      ? `, held out ${validation.loss.toFixed(3)}, ${(100 * validation.accuracy).toFixed(1)} %`
      : '';
    console.log(
      `${minutes()} min, step ${step}/${steps}: text ${textLoss.toFixed(3)}, labels ${loss.toFixed(3)}${seen}`,
    );
  },
});

const training = {
  recipe: 'recipes/heteronyms.ts',
  seed: SEED,
  steps: result.steps,
  textSteps,
  ...OPTIONS,
  ...data.counts,
};
const model = await loadHeteronyms(saveHeteronyms(network, data.codes, choices, { training }));
const choose = (sentences: readonly LabelledSentence[]): string[] =>
  sentences.map(({ words, index }) => {
    const choice = model.read(words).find((one) => one.index === index)!;
    return choice.readings[choice.chosen].name;
  });
const scores: Record<string, unknown> = {};
const wrong: Record<string, string[]> = {};
for (const [name, sentences] of Object.entries({
  'Wikipedia, held out': data.heldOut,
  'everyday, development': data.everyday.development,
  'everyday, report': data.everyday.report,
})) {
  const chosen = choose(sentences);
  scores[name] = accuracy(sentences, chosen);
  scores[`${name}, commonest reading`] = accuracy(sentences, commonest(data.sets.wikipedia, sentences));
  console.log(name, scores[name], scores[`${name}, commonest reading`]);
  // What the report half gets wrong is not looked at.
  if (name.endsWith('report')) continue;
  wrong[name] = sentences.flatMap(({ words, reading }, i) =>
    chosen[i] === reading
      ? []
      : [`${reading} (${chosen[i]}): ${words.map(({ written }) => written).join('')}`],
  );
}
for (const line of wrong['everyday, development']) console.log(line);
const bytes = model.save('int8', { training, scores });
writeFileSync(values.out, bytes);
console.log(`${values.out}: ${bytes.length} bytes, after ${minutes()} minutes`);
const checksums = {
  ...data.sets.checksums,
  ...Object.fromEntries(data.sources.map(({ file, sha256 }) => [file, sha256])),
};
writeFileSync(
  values.report,
  `${JSON.stringify({ training, minutes: minutes(), backend: engine.why, curve, scores, wrong, checksums }, null, 1)}\n`,
);
model.close();
engine.close();
