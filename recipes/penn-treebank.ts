// The Penn Treebank test of language models: a tied two-layer LSTM of at most 2.65 million parameters, beside a plain RNN of equal size.
// node --import tsx --conditions=talking-blues-source recipes/penn-treebank.ts [--cell lstm|rnn] [--epochs N] [--rate R] [--dropouts P,P,P,P,P] [--decay D] [--steps N] [--from CHECKPOINT] [--average STEPS] [--seed N] [--data ../shared/data/text/ptb] [--out CHECKPOINT] [--resume] [--threads N]
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileCheckpoints } from '../src/lstm/checkpoint.node.ts';
import {
  cosine,
  createEngine,
  Random,
  readSafetensors,
  SGD,
  train,
  WeightAverage,
} from '../src/lstm/index.ts';
import { type Cell, countParameters, WordNetwork } from '../src/words/index.ts';
import { Streams } from '../src/words/streams.ts';
import { readOptions } from './options.ts';
import { sizesOf } from './penn-treebank/sizes.ts';
import { encodeWords, idsOf, readWords } from './penn-treebank/text.ts';
import { loadTrained } from './penn-treebank/trained.ts';

const TIME = 35;
const BATCH = 20;

const { values } = readOptions(
  {
    options: {
      data: { type: 'string', default: '../shared/data/text/ptb' },
      cell: { type: 'string', default: 'lstm' },
      epochs: { type: 'string', default: '40' },
      rate: { type: 'string', default: '30' },
      /** L2 penalty of all weights. */
      decay: { type: 'string', default: '0.000004' },
      /** Of words, of what stands for them, between layers, of outputs, and of the weights from step to step. */
      dropouts: { type: 'string', default: '0.05,0.1,0.2,0.3,0.2' },
      out: { type: 'string', default: 'out/penn-treebank.checkpoint' },
      threads: { type: 'string', default: '2' },
      seed: { type: 'string', default: '1' },
      steps: { type: 'string' },
      /** Begins with these weights instead of random ones. */
      from: { type: 'string' },
      /** Scores, and keeps beside the weights, their exponential mean over so many steps; 0 has none. */
      average: { type: 'string', default: '0' },
      resume: { type: 'boolean', default: false },
    },
  },
  { numbers: ['steps'], choices: { cell: ['lstm', 'rnn'] } },
);

const text = readWords(`${values.data}/ptb.train.txt`);
const ids = idsOf(text);
const training = encodeWords(text, ids);
const validation = encodeWords(readWords(`${values.data}/ptb.valid.txt`), ids);

mkdirSync(dirname(values.out), { recursive: true });
const engine = await createEngine({ backend: 'auto', threads: Number(values.threads) });
console.log(engine.why);
const cell = values.cell as Cell;
const sizes = sizesOf(cell);
const random = new Random(Number(values.seed));
const dropouts = values.dropouts.split(',').map(Number);
if (dropouts.length !== 5) {
  throw new Error(`--dropouts needs five numbers, not ${dropouts.length}; see --help.`);
}
const [words, input, between, output, weights] = dropouts;
const network = new WordNetwork(engine, sizes, random, { words, input, between, output, weights });
console.log(`${cell}, hidden ${sizes.hiddenSizes}, ${countParameters(sizes)} parameters`);
if (values.from) loadTrained(readSafetensors(new Uint8Array(readFileSync(values.from))), network);
const over = Number(values.average);
const average = over >= 1 ? new WeightAverage(network.parameters) : undefined;
network.plan(TIME, BATCH);
const shape = [TIME, BATCH];
const [x, y] = [engine.intTensor(shape), engine.intTensor(shape)];
const state = network.createBatchState(BATCH);
const streams = new Streams(training, BATCH, random);
const perEpoch = Math.floor((training.length - 1) / (BATCH * TIME));
const steps = Number(values.steps ?? Number(values.epochs) * perEpoch);

const checks = new Streams(validation, BATCH);
const checkState = network.createBatchState(BATCH);
function validate(): number {
  checks.restart();
  for (const { h, c } of checkState) {
    h.fill(0);
    c?.fill(0);
  }
  let sum = 0;
  let count = 0;
  average?.swap();
  while (checks.remaining > TIME) {
    checks.next(x, y);
    sum += network.loss(x, y, checkState);
    count++;
  }
  average?.swap();
  return sum / count;
}

const started = Date.now();
let smooth = Number.NaN;
await train({
  optimiser: new SGD(network.parameters, {
    learningRate: Number(values.rate),
    weightDecay: Number(values.decay),
  }),
  steps,
  schedule: cosine(Number(values.rate), steps, { warmup: 300 }),
  maxNorm: 0.25,
  random: [random],
  carried: new Map(
    state.flatMap(({ h, c }, i) => [[`${i}.h`, h] as const, ...(c ? [[`${i}.c`, c] as const] : [])]),
  ),
  place: {
    get: () => streams.place,
    set: (place) => {
      streams.place = place as number;
    },
  },
  average,
  // Taken below, with a decay.
  averageFrom: Number.POSITIVE_INFINITY,
  checkpoints: fileCheckpoints(values.out!),
  checkpointEvery: perEpoch,
  resume: values.resume,
  validateEvery: perEpoch,
  validate,
  batch: () => {
    if (streams.remaining <= TIME) streams.restart();
    streams.next(x, y);
    return network.learn(x, y, state);
  },
  onProgress: ({ step, loss, score }) => {
    average?.update(1 - 1 / over);
    smooth = Number.isNaN(smooth) ? loss : 0.99 * smooth + 0.01 * loss;
    if (score === undefined && step % 100 !== 0) return;
    const minutes = ((Date.now() - started) / 60_000).toFixed(1);
    console.log(
      `${minutes} min, step ${step}/${steps}: training ${Math.exp(smooth).toFixed(1)}${score === undefined ? '' : `, validation ${Math.exp(score).toFixed(2)}`}`,
    );
  },
});
engine.close();
