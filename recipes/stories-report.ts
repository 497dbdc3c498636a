// Measures the shipped models of words beside each other, and beside n-grams: what the model card and the README say.
// node --import tsx --conditions=talking-blues-source recipes/stories-report.ts [--lstm FILE] [--rnn FILE] [--data ../shared/data] [--results FILE.json] [--tables FILE.md] [--report] [--only lstm,rnn,ngram] [--threads N]
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createEngine, loadTensors, openModel, unset } from '../src/lstm/index.ts';
import { countParameters, Vocabulary, WordNetwork, type WordsConfig } from '../src/words/index.ts';
import { readOptions } from './options.ts';
import { readCorpora } from './stories/corpora.ts';
import { StoryFiller } from './stories/filler.ts';
import { answer, type Question, verdicts } from './stories/judge.ts';
import { kinds } from './stories/kinds.ts';
import {
  type Model,
  networkModel,
  ngramModel,
  perplexity,
  recallByDistance,
  zorro,
} from './stories/measures.ts';
import { DEVELOPED, PASSAGES } from './stories/passages.ts';
import { questionsOf, rollQuestionsOf } from './stories/questions.ts';
import { READING } from './stories/read.ts';
import { details, type Measured, type Recalled, type Results, summary } from './stories/tables.ts';

const { values } = readOptions({
  options: {
    data: { type: 'string', default: '../shared/data' },
    lstm: { type: 'string', default: 'models/words.safetensors' },
    rnn: { type: 'string', default: 'models/words-rnn.safetensors' },
    results: { type: 'string', default: 'out/stories.json' },
    tables: { type: 'string', default: 'recipes/stories.md' },
    threads: { type: 'string', default: '2' },
    only: { type: 'string', default: 'lstm,rnn,ngram' },
    /** Asks the passages that are kept for the report, too. */
    report: { type: 'boolean', default: false },
  },
});

const DISTANCES = [20, 50, 75, 100];
/** Tokens that a network sees whose memory is erased before them. */
const WINDOW = 20;
/** Discourses of each kind, of each that was never learned, and roll calls; never those that were looked at while training. */
const EACH = 10;
const EACH_UNSEEN = 100;
const ROLL_CALLS = 400;
const SEED = 2026;

const wanted = new Set(values.only.split(','));
const corpora = await readCorpora(values.data);
const filler = new StoryFiller(corpora.tinystories.train);
const learned = questionsOf(
  kinds.filter(({ heldOut }) => !heldOut),
  EACH,
  SEED,
  filler,
);
const unseen = questionsOf(
  kinds.filter(({ heldOut }) => heldOut),
  EACH_UNSEEN,
  SEED + 1,
  filler,
);
const passages = values.report ? PASSAGES : DEVELOPED;
const questions: Readonly<Record<string, readonly Question[]>> = {
  discourses: learned,
  'roll calls': rollQuestionsOf(ROLL_CALLS, SEED + 2, filler),
  'kinds never seen': unseen,
  ...Object.fromEntries(
    [...new Set(passages.map(({ part }) => part))].map((part) => [
      `passages, ${part}`,
      passages.filter((passage) => passage.part === part),
    ]),
  ),
};
const { test } = corpora.tinystories;
const engine = await createEngine({ backend: 'auto', threads: Number(values.threads) });
// What is not measured this time stays as it was.
const results: Partial<Record<'lstm' | 'rnn' | 'ngram', object>> = existsSync(values.results)
  ? JSON.parse(readFileSync(values.results, 'utf8'))
  : {};
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

function natural(name: string, model: Model): Measured {
  const stories = perplexity(model, test);
  const recall = recallByDistance(model, test, DISTANCES);
  const pairs = zorro(model, `${values.data}/text/zorro`);
  const grammar = [...pairs.values()].reduce((a, b) => a + b, 0) / pairs.size;
  console.log(`${name}: stories ${stories.toFixed(2)}, Zorro ${percent(grammar)}`);
  for (const { distance, cases, first } of recall) {
    console.log(`${name}: names at ${distance} or more: ${percent(first)} of ${cases}`);
  }
  return { perplexity: stories, recall, zorro: grammar, paradigms: Object.fromEntries(pairs) };
}

let vocabulary: Vocabulary | undefined;
for (const cell of ['lstm', 'rnn'] as const) {
  if (!wanted.has(cell) && cell === 'rnn') continue;
  const { info, file } = openModel(new Uint8Array(readFileSync(values[cell])), 'words');
  const config = info.config as unknown as WordsConfig;
  const known = new Vocabulary(config.vocabulary);
  // The n-gram knows the LSTM's words.
  vocabulary ??= known;
  if (!wanted.has(cell)) continue;
  const network = new WordNetwork(engine, config.sizes, unset);
  loadTensors(file, network.parameters);
  network.plan(READING.time, READING.batch);
  const asked: Record<string, unknown> = {};
  for (const [title, some] of Object.entries(questions)) {
    const found = verdicts(some, answer(network, known, some, config.contrast));
    asked[title] = Object.fromEntries(found);
    for (const [kind, { questions: count, ahead, first }] of found) {
      console.log(`${cell}, ${title}, ${kind} (${count}): ahead ${percent(ahead)}, first ${percent(first)}`);
    }
  }
  const measured = natural(cell, networkModel(network, known));
  const cut = networkModel(network, known, WINDOW);
  const short: Recalled[] = recallByDistance(cut, test, DISTANCES);
  for (const { distance, first } of short) {
    console.log(`${cell}, memory of ${WINDOW} tokens: names at ${distance} or more: ${percent(first)}`);
  }
  const parameters = countParameters(config.sizes);
  results[cell] = { parameters, training: info.training, ...measured, short, questions: asked };
}
if (wanted.has('ngram') && vocabulary) {
  // Whichever is the better bar: the stories alone, or all natural texts.
  const all = [...corpora.tinystories.train, ...corpora.storybooks, ...corpora.tales];
  const alone = ngramModel(corpora.tinystories.train, vocabulary);
  console.log(`5-gram of the stories alone: ${perplexity(alone, test).toFixed(2)}`);
  results.ngram = natural('5-gram', ngramModel(all, vocabulary));
}
const whole = { ...results, vocabulary: vocabulary?.size, window: WINDOW } as Results;
mkdirSync(dirname(values.results), { recursive: true });
writeFileSync(values.results, `${JSON.stringify(whole, null, 1)}\n`);
if (whole.lstm && whole.rnn && whole.ngram) {
  const head = `# What the models of words remember\n\nMade by \`recipes/stories-report.ts\`; see \`models/words.md\`. Questions are asked in wordings, with names and over distances that training never saw; vocabulary of ${whole.vocabulary} with every unknown word as one.`;
  writeFileSync(values.tables, `${head}\n\n${summary(whole)}\n\n${details(whole)}\n`);
}
console.log(`wrote ${values.results}`);
engine.close();
