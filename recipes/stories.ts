// Trains the shipped models of words: an LSTM that remembers, and the plain recurrent network of equal size beside it.
// node --import tsx --conditions=talking-blues-source recipes/stories.ts [--cell lstm|rnn] [--from MODEL.safetensors] [--hidden N] [--heads N] [--calls SHARE] [--natural SHARE] [--parts N,N,N,N] [--emphasis N] [--rivalry N] [--dropouts P,P,P] [--rate SHARE] [--seed N] [--out MODEL.safetensors] [--curve FILE.json] [--data ../shared/data] [--steps N] [--threads N] [--resume]
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileCheckpoints } from '../src/lstm/checkpoint.node.ts';
import { createEngine, Random } from '../src/lstm/index.ts';
import {
  type Cell,
  countParameters,
  type NetworkSizes,
  saveWords,
  sizesOfControl,
  trainWords,
  Vocabulary,
  WordCounter,
} from '../src/words/index.ts';
import { readOptions } from './options.ts';
import { readCorpora } from './stories/corpora.ts';
import { compose, Draw } from './stories/discourse.ts';
import { EverydayFiller, PIECES } from './stories/everyday.ts';
import { StoryFiller } from './stories/filler.ts';
import { goOn } from './stories/go-on.ts';
import { answer, verdicts } from './stories/judge.ts';
import { drilled, kinds, weights } from './stories/kinds.ts';
import { Mixture } from './stories/mixture.ts';
import { DEVELOPED } from './stories/passages.ts';
import { questionsOf, rollQuestionsOf } from './stories/questions.ts';
import { rivalsOf } from './stories/rivals.ts';

const { values } = readOptions(
  {
    options: {
      data: { type: 'string', default: '../shared/data' },
      cell: { type: 'string', default: 'lstm' },
      /** A model to go on from, with less missing. */
      from: { type: 'string' },
      /** Units of the LSTM's first layer; a model that goes on may get more. The control has as many parameters. */
      hidden: { type: 'string', default: '288' },
      /** Of the LSTM's memory; a model that goes on may get two more, with 64 more units. */
      heads: { type: 'string', default: '4' },
      /** Of what is read, the share that is roll calls; more of them first, while none are answered. */
      calls: { type: 'string', default: '0.13' },
      /** Of all but the roll calls, the share that nobody wrote for this: stories, tales and picture books. */
      natural: { type: 'string', default: '0.33' },
      /** Of that, how much is TinyStories, tales, picture books, and what else comes in between, as grown-ups tell it. */
      parts: { type: 'string', default: '27,2,4,0' },
      /** How much more the words that are due are learned than others. */
      emphasis: { type: 'string', default: '20' },
      /** How much more than a word itself counts what it is told from, as `recipes/stories/rivals.ts` has it. */
      rivalry: { type: 'string', default: '0' },
      /** Of the embedded words, between layers and of outputs; less of a model that goes on. */
      dropouts: { type: 'string' },
      /** Of the learning rate of a model that begins, that of one that goes on: it has learned the rough of it. */
      rate: { type: 'string', default: '0.75' },
      /** Of the weights and of what is drawn: another one for each time that a model goes on. */
      seed: { type: 'string' },
      out: { type: 'string' },
      curve: { type: 'string' },
      steps: { type: 'string' },
      threads: { type: 'string', default: '2' },
      resume: { type: 'boolean', default: false },
    },
  },
  {
    numbers: ['hidden', 'heads', 'dropouts', 'seed', 'steps'],
    choices: { cell: ['lstm', 'rnn'] },
  },
);

const SEED = 1997;
/** Of what is drawn while training: other discourses when it goes on. */
const DRAWN = Number(values.seed ?? (values.from === undefined ? SEED : SEED + 100));
const STEPS = values.from === undefined ? 14_000 : 5000;
const DROPOUTS = (values.dropouts ?? (values.from === undefined ? '0.2,0.2,0.3' : '0.1,0.1,0.2'))
  .split(',')
  .map(Number);
if (DROPOUTS.length !== 3) {
  throw new Error(`--dropouts needs three numbers, not ${DROPOUTS.length}; see --help.`);
}
const [input, inside, output] = DROPOUTS;
/** Words known, slots included. */
const VOCABULARY = 7200;
const SIZES = {
  embeddingDim: 128,
  hiddenSizes: [Number(values.hidden)],
  memory: { heads: Number(values.heads), keySize: 48, valueSize: 64 },
};
const TIME = 256;
const BATCH = 12;
const EVERY = 500;
/** The plain recurrent network learns nothing at the LSTM's rate: 337 on the stories after 500 steps. */
const LEARNING_RATES: Readonly<Record<Cell, number>> = { lstm: 0.004, gru: 0.004, rnn: 0.001 };
/** How much more counts what the text expects beyond its last sentence; of 0.2, 0.4, 0.6 and 1, see `models/words.md`. */
const CONTRAST = 0.4;
/** Of what was written for it. */
const WRITTEN = { discourses: 0.57 / 0.67, drills: 0.1 / 0.67 };
/** Of what was not, in the order of `--parts`. */
const NATURAL = ['tinystories', 'tales', 'storybooks', 'everyday'] as const;
/** Discourses that the vocabulary is counted on. */
const COUNTED = 30_000;
/** How much more what is due in them counts: what has to be said must be known. */
const DUE = 5;

const corpora = await readCorpora(values.data);
const filler = new StoryFiller(corpora.tinystories.train);
const between = new EverydayFiller(filler);
const random = new Random(DRAWN);
const calls = Number(values.calls);
if (calls >= 1) throw new Error(`--calls must be below 1, not ${calls}; see --help.`);
const natural = Number(values.natural);
if (natural >= 1) throw new Error(`--natural must be below 1, not ${natural}; see --help.`);
const parts = values.parts.split(',').map(Number);
if (parts.length !== NATURAL.length || !parts.some((part) => part > 0)) {
  throw new Error(`--parts needs four numbers, not all of them 0, not "${values.parts}"; see --help.`);
}
const whole = parts.reduce((sum, part) => sum + part, 0);
const shareOf = (name: (typeof NATURAL)[number]): number => (natural * parts[NATURAL.indexOf(name)]) / whole;
const rivalry = Number(values.rivalry);
const shares = {
  discourses: (1 - natural) * WRITTEN.discourses,
  drills: (1 - natural) * WRITTEN.drills,
  tinystories: shareOf('tinystories'),
  tales: shareOf('tales'),
  storybooks: shareOf('storybooks'),
  everyday: shareOf('everyday'),
  rollCalls: calls / (1 - calls),
};
const documents = { ...corpora, everyday: PIECES };
const mixture = new Mixture({ corpora: documents, kinds, weights, drilled, filler: between, shares, random });
if (values.from !== undefined) mixture.reachFully();

console.log('counting words');
const counter = new WordCounter();
for (const text of [...corpora.tinystories.train, ...corpora.storybooks, ...corpora.tales]) counter.add(text);
const counted = new Random(SEED + 1);
const learned = kinds.filter(({ heldOut }) => !heldOut);
for (let i = 0; i < COUNTED; i++) {
  const { before, word, after } = compose(learned[i % learned.length], new Draw(counted, 'train'), between);
  counter.add(before + word + after);
  counter.add(word, DUE);
}
const chosen = counter.vocabulary({ size: VOCABULARY - 60, least: 5 });
const names = { namesInSlots: true, namesIntroduced: true };
const lstm: NetworkSizes = { cell: 'lstm', vocabularySize: chosen.size, ...SIZES };
const cell = values.cell as Cell;
const wanted = cell === 'lstm' ? lstm : sizesOfControl(lstm, cell);
const larger = {
  ...{ counted: chosen, config: names, hiddenSizes: wanted.hiddenSizes },
  ...{ heads: wanted.memory?.heads, random: new Random(DRAWN) },
};
const begin = values.from === undefined ? undefined : await goOn(readFileSync(values.from), larger);
const vocabulary = begin?.vocabulary ?? new Vocabulary({ ...chosen.config, ...names });

const questions = questionsOf(learned, 8, SEED + 2, filler);
const unseen = questionsOf(
  kinds.filter(({ heldOut }) => heldOut),
  24,
  SEED + 3,
  filler,
);
const rolls = rollQuestionsOf(200, SEED + 4, filler);

const engine = await createEngine({ backend: 'auto', threads: Number(values.threads) });
console.log(engine.why);
const sizes: NetworkSizes = { ...wanted, vocabularySize: vocabulary.size };
console.log(
  `${cell}: hidden ${sizes.hiddenSizes}, vocabulary ${vocabulary.size}, ${countParameters(sizes)} parameters`,
);
console.log(
  `${learned.length} kinds, ${kinds.length - learned.length} held out; ${questions.length} + ${unseen.length} questions, ${DEVELOPED.length} passages`,
);

const steps = Number(values.steps ?? STEPS);
const curve: Record<string, number>[] = [];
const started = Date.now();
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const name = `${cell === 'lstm' ? 'words' : `words-${cell}`}${begin ? '-on' : ''}`;
const out = values.out ?? `models/${cell === 'lstm' ? 'words' : `words-${cell}`}.safetensors`;
mkdirSync('out', { recursive: true });
// Ctrl-C keeps what was learned: go on with --resume.
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop.abort());
const { network, perplexity, tokens, result } = await trainWords({
  ...{ engine, sizes, vocabulary, source: mixture, steps, seed: DRAWN, time: TIME, batch: BATCH },
  validation: corpora.tinystories.valid,
  learningRate: LEARNING_RATES[cell] * (begin ? Number(values.rate) : 1),
  emphasis: Number(values.emphasis),
  ...(rivalry > 0 && { rivals: { of: rivalsOf(vocabulary), rivalry } }),
  dropouts: { input, between: inside, output },
  from: begin?.file,
  validateEvery: EVERY,
  checkpoints: fileCheckpoints(`out/${name}.checkpoint`),
  checkpointEvery: EVERY,
  resume: values.resume,
  signal: stop.signal,
  onProgress: ({ step, tokens: read, perplexity: training, validation }) => {
    const minutes = (Date.now() - started) / 60_000;
    if (validation === undefined) {
      if (step % 100 === 0)
        console.log(`${minutes.toFixed(1)} min, step ${step}/${steps}: training ${training.toFixed(2)}`);
      return;
    }
    curve.push({ step, tokens: read, training, validation });
    console.log(
      `${minutes.toFixed(1)} min, step ${step}/${steps}: training ${training.toFixed(2)}, stories ${validation.toFixed(2)}`,
    );
  },
});

if (result.stopped === 'aborted') {
  console.log(`stopped after ${result.steps} of ${steps} steps; go on with --resume`);
  process.exit();
}
const judged: Record<string, unknown> = {};
for (const [title, some] of Object.entries({
  discourses: questions,
  rollCalls: rolls,
  heldOutKinds: unseen,
  passages: DEVELOPED,
})) {
  if (some.length === 0) continue;
  const found = verdicts(some, answer(network, vocabulary, some, CONTRAST));
  judged[title] = Object.fromEntries(found);
  for (const [kind, { questions: count, ahead, first }] of found) {
    console.log(`${title}, ${kind} (${count}): ahead ${percent(ahead)}, first ${percent(first)}`);
  }
}
const minutes = Math.round((Date.now() - started) / 6000) / 10;
const training = {
  recipe: 'recipes/stories.ts',
  seed: DRAWN,
  ...(values.from !== undefined && { from: basename(values.from) }),
  steps,
  tokens,
  batch: BATCH,
  time: TIME,
  minutes,
  backend: engine.why,
};
writeFileSync(
  out,
  saveWords(network, vocabulary, {
    contrast: CONTRAST,
    training,
    scores: { storiesValidationPerplexity: perplexity },
  }),
);
if (values.curve)
  writeFileSync(values.curve, JSON.stringify({ training, curve, judged, sources: corpora.sources }, null, 1));
console.log(`wrote ${out}`);
engine.close();
