// Finds when each phone of Kathleen's recordings is said, with networks that learned to hear phones from LJSpeech's alignments.
// node --import tsx --conditions=talking-blues-source recipes/aligner.ts [--data ../shared/data] [--out out/kathleen-sentences.json] [--report FILE.json] [--threads N] [--resume]
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createEngine } from '../src/lstm/index.ts';
import { CHANNELS } from '../src/speech/acoustic/acoustic-network.ts';
import { segmentsOf } from '../src/speech/acoustic/segments.ts';
import { Dictionary, loadPronouncer } from '../src/speech/index.ts';
import { PAUSE, parsePhone } from '../src/speech/prosody/phones.ts';
import type { TimedUtterance } from '../src/speech/prosody/timing.ts';
import { wordsOf } from '../src/speech/prosody/utterance.ts';
import { Ear } from './aligner/ear.ts';
import { withMeanEnds } from './aligner/mean-ends.ts';
import { align, type Path, type Script } from './aligner/path.ts';
import { CLASSES, type Heard, type Labelled } from './aligner/phone-classifier.ts';
import { openSentences, scriptOf, settled } from './aligner/scripts.ts';
import { readOptions } from './options.ts';
import { type AlignedSentence, alignedSentences, partOf } from './speech-data/alignments.ts';
import { recordedClips, recordedSentences } from './speech-data/frames.ts';
import { correlation, deviation, rmse } from './speech-data/measures.ts';

const { values } = readOptions({
  options: {
    data: { type: 'string', default: '../shared/data' },
    out: { type: 'string', default: 'out/kathleen-sentences.json' },
    report: { type: 'string', default: 'out/aligner.json' },
    threads: { type: 'string', default: '2' },
    resume: { type: 'boolean', default: false },
  },
});

const SEED = 1967;
const SIZES = { members: 4, hiddenSize: 96, layers: 2, dropout: 0.3, prior: 0.5 };
const BATCH = 8;
/** First on LJSpeech alone, then on both readers with what was found of Kathleen (self-training). */
const FIRST = { steps: 900, batch: BATCH, learningRate: 0.004, weightDecay: 0.03, seed: SEED };
const AGAIN = { steps: 500, batch: BATCH, learningRate: 0.002, weightDecay: 0.03, seed: SEED + 1 };

const started = Date.now();
const minutes = (): string => ((Date.now() - started) / 60_000).toFixed(1);

/** Mean and deviation of each channel over all frames of a speaker, so that readers and rooms sound alike. */
function normaliser(all: readonly Float32Array[]): (frames: Float32Array) => Heard {
  const sums = Array.from({ length: CHANNELS }, () => ({ n: 0, sum: 0, squares: 0 }));
  for (const frames of all) {
    for (const [i, x] of frames.entries()) {
      const one = sums[i % CHANNELS];
      one.n++;
      one.sum += x;
      one.squares += x * x;
    }
  }
  const scales = sums.map(({ n, sum, squares }) => {
    return { mean: sum / n, deviation: Math.sqrt(squares / n - (sum / n) ** 2) };
  });
  return (frames) => ({
    frames: frames.map((x, i) => (x - scales[i % CHANNELS].mean) / scales[i % CHANNELS].deviation),
    count: frames.length / CHANNELS,
  });
}

/** Each frame with the phone that most of it lies in. */
function labelled(heard: Heard, timed: TimedUtterance): Labelled {
  const { starts, rows } = segmentsOf(timed);
  let segment = 0;
  const labels = Int32Array.from({ length: heard.count }, (_, t) => {
    while (segment + 1 < rows.count && starts[segment + 1] < t + 0.5) segment++;
    return rows.phones[segment];
  });
  return { ...heard, labels };
}

const aligned = alignedSentences(values.data);
const lj = recordedSentences(values.data, aligned.sentences, 'ljspeech');
const ofLj = normaliser(lj.recorded.map(({ frames }) => frames));
const examples = lj.recorded.map((one) => ({ ...one, heard: labelled(ofLj(one.frames), one.timed) }));
const learned = examples.filter(({ clip }) => partOf(clip) === 'train');
const leftOut = examples.filter(({ clip }) => partOf(clip) !== 'train');

const kathleen = recordedClips(values.data, 'kathleen');
const ofKathleen = normaliser(kathleen.clips.map(({ frames }) => frames));
const pronouncer = await loadPronouncer();
const dictionary = Dictionary.load(readFileSync('models/pronunciations.safetensors'));
const clips = kathleen.clips.map(({ id, text, frames }) => {
  return { id, heard: ofKathleen(frames), sentences: openSentences(text, pronouncer, dictionary) };
});
pronouncer.close();
console.log(
  `${minutes()} min: ${learned.length} sentences to learn from, ${leftOut.length} left out, ${clips.length} clips to align`,
);

const engine = await createEngine({ backend: 'auto', threads: Number(values.threads) });
console.log(engine.why);
const time = Math.max(...[...examples, ...clips].map(({ heard }) => heard.count));
const ear = new Ear(engine, SIZES, { time, batch: BATCH }, SEED);
mkdirSync(dirname(values.out), { recursive: true });
const onProgress = ({ step, loss }: { step: number; loss: number }): void => {
  if (step % 20 === 0) console.log(`${minutes()} min, step ${step}: ${loss.toFixed(3)}`);
};

/** Where a script was heard, the likeliest ends of its phones or the mean ones; nothing where there are too few frames for it. */
function find(script: Script, heard: Heard, ends: 'likeliest' | 'mean' = 'mean'): Path | undefined {
  const scores = ear.hear(heard);
  const path = align(script, scores, CLASSES);
  return path && ends === 'mean' ? withMeanEnds(script, path, scores, CLASSES) : path;
}

/** How near what is found comes to what is given, on sentences left out: starts and lengths of phones, in milliseconds. */
function check(ends: 'likeliest' | 'mean') {
  const errors: number[] = [];
  const wordErrors: number[] = [];
  const [found, given]: [number[], number[]] = [[], []];
  for (const { heard, timed } of leftOut) {
    const words = wordsOf(timed.utterance).map(({ word }) => [word.phones.map((p) => parsePhone(p).index)]);
    const path = find({ words, pause: PAUSE }, heard, ends);
    if (!path) throw new Error('a sentence has too few frames for its phones.');
    const { starts, rows } = segmentsOf(timed);
    const truth = rows.phones.flatMap((phone, i) => (phone === PAUSE ? [] : [starts[i]]));
    const said = startsOf(path);
    let at = 0;
    for (const own of said) {
      for (const [i, start] of own.entries()) {
        const error = start - truth[at++];
        if (at === 1) continue;
        errors.push(10 * error);
        if (i === 0) wordErrors.push(10 * error);
      }
    }
    // The last one ends where the clip was cut.
    const lengths = path.words.flatMap((word, w) => word.ends.map((end, i) => 10 * (end - said[w][i])));
    found.push(...lengths.slice(0, -1));
    given.push(...timed.durations.flatMap((own) => own.map((seconds) => 1000 * seconds)).slice(0, -1));
  }
  const durations = {
    ...{ correlation: correlation(found, given), rmse: rmse(found, given) },
    ...{ deviation: deviation(found), given: deviation(given) },
  };
  return { phones: summary(errors), words: summary(wordErrors), durations };
}

/** Start of each phone in frames. */
function startsOf({ words, pauses }: Path): number[][] {
  let now = 0;
  return words.map(({ ends }, w) => {
    if (pauses[w] >= 0) now = pauses[w];
    return ends.map((end) => {
      const start = now;
      now = end;
      return start;
    });
  });
}

/** Sums of hundredths of seconds are not exact: what is so little above a bound, in milliseconds, is at it. */
const EXACT = 1e-5;

function summary(errors: readonly number[]) {
  const sizes = errors.map(Math.abs).sort((a, b) => a - b);
  const within = (ms: number): number => sizes.filter((size) => size <= ms + EXACT).length / sizes.length;
  return {
    ...{ count: sizes.length, within10: within(10), within20: within(20), within25: within(25) },
    within50: within(50),
    ...{ median: sizes[sizes.length >> 1], mean: errors.reduce((a, b) => a + b, 0) / errors.length },
  };
}

/** Kathleen's clips by what the networks hear now. */
function alignAll() {
  const found = clips.flatMap(({ id, heard, sentences }) => {
    const path = find(scriptOf(sentences), heard);
    return path ? [{ id, heard, path, sentences: settled(id, sentences, path) }] : [];
  });
  const score = found.reduce((sum, { path }) => sum + path.score, 0) / found.length;
  const other = found.flatMap(({ path }) => path.words).filter(({ variant }) => variant > 0).length;
  console.log(
    `${minutes()} min: ${found.length} clips, score ${score.toFixed(3)} a frame, ${other} words other than foreseen`,
  );
  return { found, score, other };
}

await ear.learn(
  learned.map(({ heard }) => heard),
  { ...FIRST, checkpoint: 'out/aligner', resume: values.resume, onProgress },
);
const first = { leftOut: { mean: check('mean'), likeliest: check('likeliest') }, kathleen: alignAll() };
const own = first.kathleen.found.flatMap(({ heard, sentences }) =>
  // A clip of one sentence, as nearly all are: its silence at the end is what is left.
  sentences.length === 1
    ? [
        labelled(heard, {
          ...sentences[0],
          pauses: sentences[0].pauses.map((s) => (Number.isNaN(s) ? 9 : s)),
        }),
      ]
    : [],
);
await ear.learn([...learned.map(({ heard }) => heard), ...own], {
  ...{ ...AGAIN, checkpoint: 'out/aligner-again', resume: values.resume, onProgress },
});
const again = { leftOut: { mean: check('mean'), likeliest: check('likeliest') }, kathleen: alignAll() };

/** How far the second alignment moved the first. */
function moved(): number {
  const ends = ({ found }: typeof first.kathleen): number[] =>
    found.flatMap(({ path }) => path.words.flatMap((word) => word.ends.slice(-1)));
  const [before, after] = [ends(first.kathleen), ends(again.kathleen)];
  return before.filter((end, i) => Math.abs(end - after[i]) <= 2).length / before.length;
}

const sentences: AlignedSentence[] = again.kathleen.found.flatMap((one) => one.sentences);
writeFileSync(values.out, JSON.stringify({ sentences, sha256: kathleen.sha256 }));
const about = [first, again].map(({ leftOut, kathleen: { found, score, other } }) => {
  return { leftOut, clips: found.length, score, otherVariants: other };
});
const report = { minutes: minutes(), about, sameWordEnds: moved(), sentences: sentences.length };
console.log(JSON.stringify(report, null, 1));
writeFileSync(values.report, `${JSON.stringify({ SIZES, FIRST, AGAIN, ...report }, null, 1)}\n`);
engine.close();
