// Trains the improviser on the solos of the Weimar Jazz Database, or shorter runs that show what each input gains.
// node --import tsx --conditions=talking-blues-source recipes/improviser.ts [--cell lstm|rnn] [--omit GROUP,GROUP] [--steps N] [--every N] [--onset-cells N] [--note-cells N] [--rate R] [--batch N] [--time N] [--input P] [--output P] [--weights P] [--decay R] [--transpose N] [--seed N] [--name NAME] [--out MODEL.safetensors] [--curve FILE.json] [--data FOLDER] [--backend auto|wasm|blas|plain] [--threads N] [--resume]
// --every: steps between validations; --time: events that gradients go back through; --batch: solos side by side; --input, --output, --weights: dropout; --transpose: semitones up or down
import { mkdirSync, writeFileSync } from 'node:fs';
import { lessonOf } from '../src/blues/improviser/batches.ts';
import { measures } from '../src/blues/improviser/foresight.ts';
import { Improviser } from '../src/blues/improviser/improviser.ts';
import { formatScores } from '../src/blues/improviser/scores.ts';
import { countParameters, sizesOfControl } from '../src/blues/improviser/sizes.ts';
import { trainImproviser } from '../src/blues/improviser/train-improviser.ts';
import { fileCheckpoints } from '../src/lstm/checkpoint.node.ts';
import { createEngine } from '../src/lstm/index.ts';
import { readCorpus } from './improviser/corpus.ts';
import { readOptions } from './options.ts';

const { values } = readOptions(
  {
    options: {
      data: { type: 'string', default: '../shared/data/music/wjazzd' },
      cell: { type: 'string', default: 'lstm' },
      omit: { type: 'string', default: '' },
      steps: { type: 'string', default: '1000' },
      every: { type: 'string', default: '200' },
      'onset-cells': { type: 'string', default: '160' },
      'note-cells': { type: 'string', default: '256' },
      rate: { type: 'string', default: '0.003' },
      batch: { type: 'string', default: '32' },
      time: { type: 'string', default: '48' },
      input: { type: 'string', default: '0.1' },
      output: { type: 'string', default: '0.35' },
      weights: { type: 'string', default: '0.3' },
      decay: { type: 'string', default: '0.01' },
      transpose: { type: 'string', default: '3' },
      seed: { type: 'string', default: '2002' },
      name: { type: 'string', default: 'improviser' },
      out: { type: 'string' },
      curve: { type: 'string' },
      backend: { type: 'string', default: 'wasm' },
      threads: { type: 'string', default: '2' },
      resume: { type: 'boolean', default: false },
    },
  },
  { choices: { cell: ['lstm', 'rnn'], backend: ['auto', 'wasm', 'blas', 'plain'] } },
);

const corpus = readCorpus(values.data);
const lessons = corpus.train.map(lessonOf);
const validation = corpus.validation.map(lessonOf);
const notes = (solos: readonly { notes: readonly unknown[] }[]): number =>
  solos.reduce((sum, solo) => sum + solo.notes.length, 0);
console.log(
  `${corpus.train.length} + ${corpus.validation.length} + ${corpus.test.length} solos, ${notes(corpus.train)} + ${notes(corpus.validation)} + ${notes(corpus.test)} notes`,
);

const engine = await createEngine({
  backend: values.backend as 'auto' | 'wasm' | 'blas' | 'plain',
  threads: Number(values.threads),
});
console.log(engine.why);
const lstm = {
  cell: 'lstm',
  omitted: values.omit.split(',').filter(Boolean),
  onsetCells: Number(values['onset-cells']),
  noteCells: Number(values['note-cells']),
} as const;
const sizes = values.cell === 'rnn' ? sizesOfControl(lstm) : lstm;
console.log(
  `${sizes.cell} ${sizes.onsetCells} + ${sizes.noteCells} cells, ${countParameters(sizes)} parameters`,
);

mkdirSync('out', { recursive: true });
const steps = Number(values.steps);
const curve: unknown[] = [];
const started = Date.now();
const minutes = (): string => ((Date.now() - started) / 60_000).toFixed(1);
const { network, scores, result } = await trainImproviser({
  ...{ engine, sizes, lessons, validation, steps },
  time: Number(values.time),
  batch: Number(values.batch),
  learningRate: Number(values.rate),
  weightDecay: Number(values.decay),
  dropouts: {
    input: Number(values.input),
    output: Number(values.output),
    weights: Number(values.weights),
  },
  variation: { transpose: Number(values.transpose), silent: 0.15 },
  seed: Number(values.seed),
  validateEvery: Number(values.every),
  checkpoints: fileCheckpoints(`out/${values.name}.checkpoint`),
  checkpointEvery: Number(values.every),
  identity: JSON.stringify({ hash: corpus.hash, steps, sizes, seed: values.seed }),
  resume: values.resume,
  onProgress: ({ step, loss, validation: seen }) => {
    if (seen) {
      curve.push({ step, loss, validation: seen });
      console.log(
        `${minutes()} min, step ${step}/${steps}: ${loss.toFixed(3)}; validation ${formatScores(seen)}`,
      );
    } else if (step % 20 === 0 && process.stdout.isTTY)
      console.log(`${minutes()} min, step ${step}: ${loss.toFixed(3)}`);
  },
});
if (values.curve) writeFileSync(values.curve, JSON.stringify({ values, curve, scores }, null, 1));
console.log(`kept: ${formatScores(scores)}`);
const training = {
  recipe: 'recipes/improviser.ts',
  data: `Weimar Jazz Database, ${corpus.train.length} solos, SHA-256 of what was read ${corpus.hash}`,
  ...{
    seed: Number(values.seed),
    steps: result.steps,
    batch: Number(values.batch),
    time: Number(values.time),
  },
  backend: engine.why,
};
const out = values.out ?? `models/${values.name}.safetensors`;
writeFileSync(out, Improviser.of(network, { training, scores: { validation: measures(scores) } }).save());
console.log(`wrote ${out}`);
engine.close();
