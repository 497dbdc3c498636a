// Trains the shipped voice on LJSpeech's clips with their alignments, and measures it on clips that it has not seen.
// node --import tsx --conditions=talking-blues-source recipes/acoustic.ts [--data ../shared/data] [--out models/voice-lj.safetensors] [--report FILE.json] [--steps N] [--threads N] [--resume]
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fileCheckpoints } from '../src/lstm/checkpoint.node.ts';
import { createEngine } from '../src/lstm/index.ts';
import { Acoustic, loadAcoustic } from '../src/speech/acoustic/acoustic.ts';
import { CHANNELS } from '../src/speech/acoustic/acoustic-network.ts';
import { trainAcoustic } from '../src/speech/acoustic/train-acoustic.ts';
import { alignedSentences, type Part, partOf } from './speech-data/alignments.ts';
import { type RecordedSentence, recordedSentences } from './speech-data/frames.ts';
import { correlation, rmse } from './speech-data/measures.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    out: { type: 'string', default: 'models/voice-lj.safetensors' },
    report: { type: 'string', default: 'out/voice-lj.json' },
    steps: { type: 'string', default: '2400' },
    threads: { type: 'string', default: '2' },
    resume: { type: 'boolean', default: false },
  },
});

const SEED = 1966;
const SIZES = { phoneSize: 96, frameSize: 224, layers: 2, framesPerStep: 2 };
const OPTIONS = { batch: 4, learningRate: 0.003, weightDecay: 0.02, dropout: 0.15, widening: 0.7 };
const EVERY = 100;

const started = Date.now();
const minutes = (): string => ((Date.now() - started) / 60_000).toFixed(1);
const aligned = alignedSentences(values.data);
const { recorded, sha256 } = recordedSentences(values.data, aligned.sentences, 'ljspeech');
const of = (part: Part) => recorded.filter(({ clip }) => partOf(clip) === part);
const [recordings, validation, test] = [of('train'), of('validation'), of('test')];
const secondsIn = (some: readonly RecordedSentence[]): number =>
  some.reduce((sum, { frames }) => sum + frames.length / CHANNELS / 100, 0);
const counts = {
  ...{ sentences: recordings.length, minutes: secondsIn(recordings) / 60 },
  ...{ validation: validation.length, test: test.length, testMinutes: secondsIn(test) / 60 },
};
console.log(`${minutes()} min:`, counts);

const engine = await createEngine({ backend: 'auto', threads: Number(values.threads) });
console.log(engine.why);
mkdirSync('out', { recursive: true });
const steps = Number(values.steps);
const curve: Record<string, number>[] = [];
const { network, config, result } = await trainAcoustic({
  ...{ engine, name: 'LJ', sizes: SIZES, ...OPTIONS, steps, seed: SEED, recordings, validation },
  identity: JSON.stringify([SIZES, OPTIONS, steps, counts, sha256]),
  validateEvery: EVERY,
  checkpoints: fileCheckpoints('out/voice-lj.checkpoint'),
  checkpointEvery: EVERY,
  resume: values.resume,
  onProgress: ({ step, loss, score }) => {
    if (score !== undefined) curve.push({ step, loss, validation: score });
    if (step % 20 > 0) return;
    console.log(`${minutes()} min, step ${step}: ${loss.toFixed(3)} ${score?.toFixed(4) ?? ''}`);
  },
});
const training = { recipe: 'recipes/acoustic.ts', seed: SEED, steps: result.steps, ...OPTIONS, ...counts };
const trained = new Acoustic(network, config);
// What is measured is what ships: the file, with its rounded weights.
const model = await loadAcoustic(trained.save('int8'));

const deviation = (xs: readonly number[]): number => {
  const mean = xs.reduce((a, b) => a + b, 0) / xs.length;
  return rmse(
    xs,
    xs.map(() => mean),
  );
};
/** Semitones of the vocoder's pitch, from any fixed tone. */
const semitones = (pitch: number): number => 12 * pitch;
const hertz = (pitch: number): number => 62.5 * 2 ** (pitch + 1.5);

function measure(some: readonly RecordedSentence[]): Record<string, unknown> {
  const pairs = some.map(({ timed, frames }) => {
    const said: number[] = [];
    for (const frame of model.frames(timed)) said.push(...frame);
    return { said, truth: [...frames].slice(0, said.length) };
  });
  const channel = (c: number) => {
    const of = (which: 'said' | 'truth'): number[] =>
      pairs.flatMap((pair) => pair[which].filter((_, i) => i % CHANNELS === c && i < pair.truth.length));
    return { said: of('said'), truth: of('truth') };
  };
  const cepstra = Array.from({ length: 18 }, (_, c) => {
    const { said, truth } = channel(c);
    return { correlation: correlation(said, truth), spread: deviation(said) / deviation(truth) };
  });
  const voicing = channel(19);
  const pitch = channel(18);
  // Between the two heaps of the recordings' values.
  const isVoiced = (x: number): boolean => x > 0.05;
  const both = pitch.truth.flatMap((truth, i) =>
    isVoiced(voicing.truth[i]) && isVoiced(voicing.said[i]) ? [{ truth, said: pitch.said[i] }] : [],
  );
  const saidPitch = both.map(({ said }) => said);
  const truePitch = both.map(({ truth }) => truth);
  return {
    frames: pitch.truth.length,
    cepstra: cepstra.map((one) => ({ correlation: one.correlation, spread: one.spread })),
    pitch: {
      correlation: correlation(saidPitch, truePitch),
      rmseHertz: rmse(saidPitch.map(hertz), truePitch.map(hertz)),
      rmseHertzOfConstant: deviation(truePitch.map(hertz)),
      spreadSemitones: deviation(saidPitch.map(semitones)),
      spreadSemitonesOfReader: deviation(truePitch.map(semitones)),
    },
    voicingErrors:
      voicing.truth.filter((x, i) => isVoiced(x) !== isVoiced(voicing.said[i])).length / voicing.truth.length,
  };
}

const scores = { validation: measure(validation), test: measure(test) };
console.log(JSON.stringify(scores, null, 1));
const bytes = trained.save('int8', { training, scores });
writeFileSync(values.out, bytes);
console.log(`${values.out}: ${bytes.length} bytes, after ${minutes()} minutes`);
const about = { training, minutes: minutes(), backend: engine.why, curve, scores, config, sha256 };
writeFileSync(values.report, `${JSON.stringify({ ...about, alignments: aligned.sha256 }, null, 1)}\n`);
model.close();
engine.close();
