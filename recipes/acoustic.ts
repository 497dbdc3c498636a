// Trains the shipped voices on both readers' recordings, and measures them on clips that they have not seen.
// node --import tsx --conditions=talking-blues-source recipes/acoustic.ts [--data ../shared/data] [--out models/voice.safetensors] [--report FILE.json] [--steps N] [--threads N] [--resume]
// Needs out/kathleen-sentences.json of recipes/aligner.ts.
import { fileCheckpoints } from '../src/lstm/checkpoint.node.ts';
import { createEngine } from '../src/lstm/index.ts';
import { Acoustic, loadAcoustic } from '../src/speech/acoustic/acoustic.ts';
import { CHANNELS } from '../src/speech/acoustic/acoustic-network.ts';
import { trainAcoustic } from '../src/speech/acoustic/train-acoustic.ts';
import { VOICED } from '../src/speech/prosody/pitch-contour.ts';
import { correlation, deviation } from './speech-data/measures.ts';
import { byReader, ofReader, readerTraining } from './speech-data/reader-training.ts';
import { pitchOf, READERS, type ReadSentence } from './speech-data/readers.ts';

const SEED = 1966;
const SIZES = { phoneSize: 80, frameSize: 248, layers: 2, framesPerStep: 2 };
const OPTIONS = {
  ...{ batch: 8, learningRate: 0.003, weightDecay: 0.03, dropouts: { phones: 0.2, frames: 0.4 } },
  ...{ pitchJitter: 0.3, tempoJitter: 0.12, deltas: 1, widening: 0.7 },
};
const EVERY = 500;

const training = readerTraining({
  ...{ out: 'models/voice.safetensors', report: 'out/voice.json', steps: 12_000 },
});
const { recordings, validation, test, sha256, steps, minutes } = training;
const secondsIn = (some: readonly ReadSentence[]): number =>
  some.reduce((sum, { frames }) => sum + frames.length / CHANNELS / 100, 0);
const counts = byReader((reader) => {
  const [own, left, asked] = [recordings, validation, test].map((some) => ofReader(some, reader));
  const each = { sentences: own.length, minutes: secondsIn(own) / 60 };
  return { ...each, validation: left.length, test: asked.length };
});
console.log(`${minutes()} min:`, counts);

const engine = await createEngine({ backend: 'auto', threads: training.threads });
console.log(engine.why);
const curve: Record<string, number>[] = [];
const { network, config, result } = await trainAcoustic({
  ...{ engine, speakers: READERS, sizes: SIZES, ...OPTIONS, steps, seed: SEED, recordings, validation },
  identity: JSON.stringify([SIZES, OPTIONS, steps, counts, sha256]),
  validateEvery: EVERY,
  checkpoints: fileCheckpoints('out/voice.checkpoint'),
  checkpointEvery: EVERY / 2,
  resume: training.resume,
  onProgress: ({ step, loss, score }) => {
    if (score !== undefined) curve.push({ step, loss, validation: score });
    if (step % 20 > 0) return;
    console.log(`${minutes()} min, step ${step}: ${loss.toFixed(3)} ${score?.toFixed(4) ?? ''}`);
  },
});
const about = { recipe: 'recipes/acoustic.ts', seed: SEED, steps: result.steps, ...OPTIONS, ...counts };
const trained = new Acoustic(network, config);
// What is measured is what ships: the file, with its rounded weights.
const model = await loadAcoustic(trained.save('int8'));

/** Told the reader's times and pitch: how far cepstra and voicing are from hers. */
function measure(some: readonly ReadSentence[]): Record<string, unknown> {
  const said: number[] = [];
  const truth: number[] = [];
  for (const one of some) {
    const { speaker, timed, frames } = one;
    let at = 0;
    for (const frame of model.frames(timed, { speaker, pitch: pitchOf(one) })) {
      if (at >= frames.length) break;
      said.push(...frame);
      truth.push(...frames.subarray(at, at + CHANNELS));
      at += CHANNELS;
    }
  }
  const channel = (all: readonly number[], c: number): number[] => all.filter((_, i) => i % CHANNELS === c);
  const cepstra = Array.from({ length: 18 }, (_, c) => {
    const [a, b] = [channel(said, c), channel(truth, c)];
    return { correlation: correlation(a, b), spread: deviation(a) / deviation(b) };
  });
  let distance = 0;
  for (let at = 0; at < truth.length; at += CHANNELS) {
    let square = 0;
    for (let c = 1; c < 18; c++) square += (said[at + c] - truth[at + c]) ** 2;
    distance += Math.sqrt(square);
  }
  const isVoiced = channel(said, 19).map((x) => x > VOICED);
  const wasVoiced = channel(truth, 19).map((x) => x > VOICED);
  const count = wasVoiced.length;
  return {
    frames: count,
    correlations: cepstra.map((one) => one.correlation),
    spreads: cepstra.map((one) => one.spread),
    distance: distance / count,
    voicingErrors: wasVoiced.filter((yes, t) => yes !== isVoiced[t]).length / count,
    unvoiced: wasVoiced.filter((yes) => !yes).length / count,
  };
}

const scores = training.scores(measure);
const report = { training: about, sizes: SIZES, backend: engine.why, curve, scores, config };
training.write(trained.save('int8', { training: about, scores }), report);
model.close();
engine.close();
