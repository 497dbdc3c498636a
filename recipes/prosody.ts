// Trains the shipped model of rhythm on LJSpeech's alignments and Kathleen's, and measures it on clips not seen.
// node --import tsx --conditions=talking-blues-source recipes/prosody.ts [--data ../shared/data] [--out models/durations.safetensors] [--report FILE.json] [--steps N] [--threads N] [--resume]
// Needs out/kathleen-sentences.json of recipes/aligner.ts.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileCheckpoints } from '../src/lstm/checkpoint.node.ts';
import { createEngine } from '../src/lstm/index.ts';
import { loadDurations } from '../src/speech/prosody/durations.ts';
import type { TimedUtterance } from '../src/speech/prosody/timing.ts';
import { type ReadUtterance, SHORTEST_PAUSE, trainDurations } from '../src/speech/prosody/train-durations.ts';
import { wordsOf } from '../src/speech/prosody/utterance.ts';
import { readOptions } from './options.ts';
import { alignedSentences, kathleenSentences, type Part, partOf } from './speech-data/alignments.ts';
import { correlation, deviation, found, rmse } from './speech-data/measures.ts';

const { values } = readOptions({
  options: {
    data: { type: 'string', default: '../shared/data' },
    out: { type: 'string', default: 'models/durations.safetensors' },
    report: { type: 'string', default: 'out/durations.json' },
    steps: { type: 'string', default: '2400' },
    threads: { type: 'string', default: '2' },
    resume: { type: 'boolean', default: false },
  },
});

const SEED = 1997;
const SIZES = { hiddenSize: 96, layers: 2 };
const OPTIONS = { batch: 64, learningRate: 0.004, weightDecay: 0.01, dropout: 0.4 };
const EVERY = 100;

/** How often Kathleen's sentences are among those learned: she has one for eleven of LJ's. */
const HERS = 4;
/** Who speaks first speaks where nobody is asked for. */
const SPEAKERS = ['kathleen', 'lj'] as const;
type Speaker = (typeof SPEAKERS)[number];

const started = Date.now();
const minutes = (): string => ((Date.now() - started) / 60_000).toFixed(1);
const data = alignedSentences(values.data);
const sentences = { kathleen: kathleenSentences(), lj: data.sentences };
const of = (speaker: Speaker, part: Part): readonly TimedUtterance[] =>
  sentences[speaker].filter(({ clip }) => partOf(clip) === part);
const read = (part: Part): ReadUtterance[] =>
  SPEAKERS.flatMap((speaker) => of(speaker, part).map((timed) => ({ speaker, timed })));
const learned = read('train').flatMap((one) =>
  one.speaker === 'kathleen' ? Array<ReadUtterance>(HERS).fill(one) : [one],
);
const validation = read('validation');
const secondsIn = (some: readonly TimedUtterance[]): number =>
  some.reduce((sum, { durations }) => sum + durations.flat().reduce((a, b) => a + b, 0), 0);
const countsOf = (speaker: Speaker) => ({
  ...{ sentences: of(speaker, 'train').length, hours: secondsIn(of(speaker, 'train')) / 3600 },
  ...{ validation: of(speaker, 'validation').length, test: of(speaker, 'test').length },
});
const counts = {
  ...{ clips: data.clips, usable: data.usable },
  ...{ kathleen: countsOf('kathleen'), lj: countsOf('lj') },
};
console.log(`${minutes()} min:`, counts);

const engine = await createEngine({ backend: 'auto', threads: Number(values.threads) });
console.log(engine.why);
mkdirSync('out', { recursive: true });
const steps = Number(values.steps);
const curve: Record<string, number>[] = [];
const { model: trained, result } = await trainDurations({
  ...{ engine, speakers: SPEAKERS, sizes: SIZES, ...OPTIONS, steps, seed: SEED },
  ...{ utterances: learned, validation },
  identity: JSON.stringify([SIZES, OPTIONS, HERS, steps, counts, data.sha256]),
  validateEvery: EVERY,
  checkpoints: fileCheckpoints('out/durations.checkpoint'),
  checkpointEvery: EVERY,
  resume: values.resume,
  onProgress: ({ step, loss, score }) => {
    if (score !== undefined) curve.push({ step, loss, validation: score });
    if (step % 20 > 0) return;
    console.log(`${minutes()} min, step ${step}: ${loss.toFixed(3)} ${score?.toFixed(4) ?? ''}`);
  },
});
const training = { recipe: 'recipes/prosody.ts', seed: SEED, steps: result.steps, ...OPTIONS, ...counts };
// What is measured is what ships: the file, with its rounded weights.
const model = await loadDurations(trained.save('int8'));

/** Mean seconds of each phone of a reader, by `key`. */
function means(speaker: Speaker, key: (phone: string) => string): (phone: string) => number {
  const sums = new Map<string, [number, number]>();
  for (const { utterance, durations } of of(speaker, 'train')) {
    for (const [w, { word }] of wordsOf(utterance).entries()) {
      for (const [i, phone] of word.phones.entries()) {
        const sum = sums.get(key(phone)) ?? [0, 0];
        sums.set(key(phone), [sum[0] + durations[w][i], sum[1] + 1]);
      }
    }
  }
  const [all, count] = [...sums.values()].reduce((a, b) => [a[0] + b[0], a[1] + b[1]]);
  return (phone) => {
    const [sum, n] = sums.get(key(phone)) ?? [all, count];
    return sum / n;
  };
}

const phonesOf = ({ utterance }: TimedUtterance): string[] =>
  wordsOf(utterance).flatMap(({ word }) => [...word.phones]);

function measure(some: readonly TimedUtterance[], speaker: Speaker): Record<string, unknown> {
  const predictions = some.map(({ utterance }) => model.predict(utterance, { speaker }));
  const truth = some.flatMap(({ durations }) => durations.flat());
  const durations = (predicted: readonly (readonly number[])[]) => {
    const all = predicted.flat();
    const each = some.map(({ durations: own }, i) => correlation(predicted[i], own.flat()));
    const known = each.filter(Number.isFinite);
    return {
      correlation: correlation(all, truth),
      rmse: 1000 * rmse(all, truth),
      perUtterance: known.reduce((a, b) => a + b, 0) / known.length,
    };
  };
  const baseline = (key: (phone: string) => string) => {
    const mean = means(speaker, key);
    return durations(some.map((one) => phonesOf(one).map(mean)));
  };
  const words = some.flatMap((one, i) =>
    one.pauses.slice(1).flatMap((silence, w) => {
      if (Number.isNaN(silence)) return [];
      const { behind } = wordsOf(one.utterance)[w];
      const marked = behind.some((mark) => !mark.endsWith('quote'));
      return [{ silence, predicted: predictions[i].pauses[w + 1], marked }];
    }),
  );
  const said = words.map(({ predicted }) => predicted > 0);
  const pauses = (shortest: number) => {
    const there = words.map(({ silence }) => silence >= shortest - 1e-6);
    return {
      model: found(said, there),
      'at every mark': found(
        words.map(({ marked }) => marked),
        there,
      ),
    };
  };
  const both = words.filter(({ silence, predicted }) => silence >= SHORTEST_PAUSE && predicted > 0);
  return {
    phones: truth.length,
    model: durations(predictions.map((one) => one.durations.flat())),
    'mean per phone': baseline((phone) => phone.replace(/\d/, '')),
    'mean per phone and stress': baseline((phone) => phone),
    'spread of predicted over true':
      deviation(predictions.flatMap((one) => one.durations.flat())) / deviation(truth),
    pauses: { '0.1 s': pauses(SHORTEST_PAUSE), '0.2 s': pauses(0.2) },
    'length of pauses': {
      correlation: correlation(
        both.map((one) => one.predicted),
        both.map((one) => one.silence),
      ),
      rmse:
        1000 *
        rmse(
          both.map((one) => one.predicted),
          both.map((one) => one.silence),
        ),
    },
  };
}

const scores = Object.fromEntries(
  SPEAKERS.map((speaker) => [
    speaker,
    {
      validation: measure(of(speaker, 'validation'), speaker),
      test: measure(of(speaker, 'test'), speaker),
    },
  ]),
);
console.log(JSON.stringify(scores, null, 1));
const bytes = trained.save('int8', { training, scores });
writeFileSync(values.out, bytes);
console.log(`${values.out}: ${bytes.length} bytes, after ${minutes()} minutes`);
const about = { training, minutes: minutes(), backend: engine.why, curve, scores, sha256: data.sha256 };
writeFileSync(values.report, `${JSON.stringify(about, null, 1)}\n`);
model.close();
engine.close();
