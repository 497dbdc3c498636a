// Trains the shipped model of rhythm on LJSpeech's alignments, fits it to Kathleen's pace, and measures both on clips not seen.
// node --import tsx --conditions=talking-blues-source recipes/prosody.ts [--data ../shared/data] [--out models/durations.safetensors] [--report FILE.json] [--steps N] [--threads N] [--resume]
// Needs out/kathleen-sentences.json of recipes/aligner.ts.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileCheckpoints } from '../src/lstm/checkpoint.node.ts';
import { createEngine } from '../src/lstm/index.ts';
import { Durations, loadDurations } from '../src/speech/prosody/durations.ts';
import { readerTimes } from '../src/speech/prosody/reader-times.ts';
import type { TimedUtterance } from '../src/speech/prosody/timing.ts';
import { SHORTEST_PAUSE, trainDurations } from '../src/speech/prosody/train-durations.ts';
import { wordsOf } from '../src/speech/prosody/utterance.ts';
import { readOptions } from './options.ts';
import { alignedSentences, kathleenSentences, type Part, partOf } from './speech-data/alignments.ts';
import { correlation, deviation, found, rmse } from './speech-data/measures.ts';

const { values } = readOptions({
  options: {
    data: { type: 'string', default: '../shared/data' },
    out: { type: 'string', default: 'models/durations.safetensors' },
    report: { type: 'string', default: 'out/durations.json' },
    steps: { type: 'string', default: '700' },
    threads: { type: 'string', default: '2' },
    resume: { type: 'boolean', default: false },
  },
});

const SEED = 1997;
const SIZES = { hiddenSize: 96, layers: 2 };
const OPTIONS = { batch: 64, learningRate: 0.004, weightDecay: 0.01, dropout: 0.1 };
const EVERY = 100;

const started = Date.now();
const minutes = (): string => ((Date.now() - started) / 60_000).toFixed(1);
const data = alignedSentences(values.data);
const of = (part: Part) => data.sentences.filter(({ clip }) => partOf(clip) === part);
const [learned, validation, test] = [of('train'), of('validation'), of('test')];
const secondsIn = (some: readonly TimedUtterance[]): number =>
  some.reduce((sum, { durations }) => sum + durations.flat().reduce((a, b) => a + b, 0), 0);
const counts = {
  ...{ clips: data.clips, usable: data.usable, sentences: learned.length },
  ...{ hours: secondsIn(learned) / 3600, validation: validation.length, test: test.length },
};
console.log(`${minutes()} min:`, counts);

const engine = await createEngine({ backend: 'auto', threads: Number(values.threads) });
console.log(engine.why);
mkdirSync('out', { recursive: true });
const steps = Number(values.steps);
const curve: Record<string, number>[] = [];
const { model: trained, result } = await trainDurations({
  ...{ engine, name: 'lj', sizes: SIZES, ...OPTIONS, steps, seed: SEED, utterances: learned, validation },
  identity: JSON.stringify([SIZES, OPTIONS, steps, counts, data.sha256]),
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
const kathleen = kathleenSentences();
const hers = (part: Part) => kathleen.filter(({ clip }) => partOf(clip) === part);
// What is measured is what ships: the file, with its rounded weights.
const { config } = trained;
const readers = [...config.readers, readerTimes(trained, 'kathleen', hers('train'))];
const fitted = new Durations(trained.network, { ...config, readers });
const model = await loadDurations(fitted.save('int8'));

/** Mean seconds of each phone, by `key`. */
function means(key: (phone: string) => string): (phone: string) => number {
  const sums = new Map<string, [number, number]>();
  for (const { utterance, durations } of learned) {
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

function measure(some: readonly TimedUtterance[], speaker: string): Record<string, unknown> {
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
    const mean = means(key);
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

const scores = {
  ...{ validation: measure(validation, 'lj'), test: measure(test, 'lj') },
  kathleen: {
    ...{ validation: measure(hers('validation'), 'kathleen'), test: measure(hers('test'), 'kathleen') },
    'test, as lj': measure(hers('test'), 'lj'),
  },
};
console.log(JSON.stringify(scores, null, 1));
const bytes = fitted.save('int8', { training, scores });
writeFileSync(values.out, bytes);
console.log(`${values.out}: ${bytes.length} bytes, after ${minutes()} minutes`);
const about = { training, minutes: minutes(), backend: engine.why, curve, scores, sha256: data.sha256 };
writeFileSync(values.report, `${JSON.stringify(about, null, 1)}\n`);
model.close();
engine.close();
