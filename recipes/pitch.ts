// Trains the shipped model of melody on both readers' recordings, and measures it on clips that it has not seen.
// node --import tsx --conditions=talking-blues-source recipes/pitch.ts [--data ../shared/data] [--out models/pitch.safetensors] [--report FILE.json] [--steps N] [--threads N] [--resume]
// Needs out/kathleen-sentences.json of recipes/aligner.ts.
import { fileCheckpoints } from '../src/lstm/checkpoint.node.ts';
import { createEngine } from '../src/lstm/index.ts';
import { loadPitch } from '../src/speech/prosody/pitch.ts';
import { contourOf } from '../src/speech/prosody/pitch-contour.ts';
import { hertzOf, octavesOf } from '../src/speech/prosody/pitch-scale.ts';
import { trainPitch } from '../src/speech/prosody/pitch-training.ts';
import { correlation, deviation, rmse } from './speech-data/measures.ts';
import { byReader, ofReader, readerTraining } from './speech-data/reader-training.ts';
import { READERS, type ReadSentence } from './speech-data/readers.ts';

const SEED = 1980;
const SIZES = { hiddenSize: 64, layers: 2 };
const OPTIONS = { batch: 8, learningRate: 0.004, weightDecay: 0.03, dropout: 0.5, widening: 0.7 };
const EVERY = 300;

const training = readerTraining({
  ...{ out: 'models/pitch.safetensors', report: 'out/pitch.json', steps: 1200 },
});
const { recordings, validation, test, sha256, steps, minutes } = training;
const counts = byReader((reader) =>
  [recordings, validation, test].map((some) => ofReader(some, reader).length).join(' / '),
);
console.log(`${minutes()} min: sentences to learn from / to validate on / for test:`, counts);

const engine = await createEngine({ backend: 'auto', threads: training.threads });
console.log(engine.why);
const curve: Record<string, number>[] = [];
const { model: trained, result } = await trainPitch({
  ...{ engine, speakers: READERS, sizes: SIZES, ...OPTIONS, steps, seed: SEED, recordings, validation },
  identity: JSON.stringify([SIZES, OPTIONS, steps, counts, sha256]),
  validateEvery: EVERY,
  checkpoints: fileCheckpoints('out/pitch.checkpoint'),
  checkpointEvery: EVERY,
  resume: training.resume,
  onProgress: ({ step, loss, score }) => {
    if (score === undefined) return;
    curve.push({ step, loss, validation: score });
    console.log(`${minutes()} min, step ${step}: ${loss.toFixed(3)} ${score.toFixed(4)}`);
  },
});
const about = { recipe: 'recipes/pitch.ts', seed: SEED, steps: result.steps, ...OPTIONS, ...counts };
// What is measured is what ships: the file, with its rounded weights.
const model = await loadPitch(trained.save('int8'));

/** Of frames that are voiced in the recording, in semitones from any fixed tone; the reader's own times are given. */
function measure(some: readonly ReadSentence[]): Record<string, unknown> {
  const pairs = some.map(({ speaker, timed, frames }) => {
    const said = model.predict(timed, { speaker });
    const { octaves, voiced } = contourOf(frames);
    const heard = [...voiced.keys()].filter((t) => voiced[t] && t < said.length);
    return { said: heard.map((t) => 12 * octavesOf(said[t])), truth: heard.map((t) => 12 * octaves[t]) };
  });
  const said = pairs.flatMap((pair) => pair.said);
  const truth = pairs.flatMap((pair) => pair.truth);
  const each = pairs.map((pair) => correlation(pair.said, pair.truth)).filter(Number.isFinite);
  const hertz = (semitones: number): number => hertzOf(semitones / 12);
  return {
    frames: truth.length,
    correlation: correlation(said, truth),
    perUtterance: each.reduce((a, b) => a + b, 0) / each.length,
    rmse: rmse(said, truth),
    rmseOfConstant: deviation(truth),
    rmseHertz: rmse(said.map(hertz), truth.map(hertz)),
    rmseHertzOfConstant: deviation(truth.map(hertz)),
    spread: deviation(said),
    spreadOfReader: deviation(truth),
  };
}

const scores = training.scores(measure);
const report = { training: about, sizes: SIZES, backend: engine.why, curve, scores };
training.write(trained.save('int8', { training: about, scores }), report);
model.close();
engine.close();
