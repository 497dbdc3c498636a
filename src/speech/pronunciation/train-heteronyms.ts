// Trains the heteronym network: on running text, what stands in a place that it does not see; on labelled sentences, which reading.
import {
  Adam,
  cosine,
  crossEntropy,
  type Engine,
  IntTensor,
  Linear,
  LinearCrossEntropy,
  namedParameters,
  Random,
  type RunOptions,
  type Tensor,
  type TrainingResult,
  train,
} from '../../lstm/index.ts';
import { SpeechError } from '../errors.ts';
import { placeOf } from '../training.ts';
import { type Choice, Choices, learnChoice, probabilitiesOf } from './reading-choice.ts';
import { type Place, type ReadingDropouts, ReadingNetwork } from './reading-network.ts';
import { WORD_KINDS, type WordKind } from './readings.ts';
import type { SentenceWord } from './sentence.ts';
import type { SentenceCodes, TokenRows } from './sentence-codes.ts';
import { codeSentence, WINDOW, windowAround } from './sentence-window.ts';

/** A sentence with a heteronym whose reading is known. */
export interface LabelledSentence {
  readonly words: readonly SentenceWord[];
  /** Index of the heteronym. */
  readonly index: number;
  /** Name of its reading. */
  readonly reading: string;
  /** How often it is drawn, beside others; default 1. */
  readonly weight?: number;
}

export interface TrainHeteronymsOptions extends RunOptions {
  readonly engine: Engine;
  readonly codes: SentenceCodes;
  readonly choices?: Choices;
  readonly sizes: { readonly embeddingDim: number; readonly hiddenSize: number; readonly innerSize: number };
  readonly labelled: readonly LabelledSentence[];
  /** Never learned from: the score is the mean loss on them. */
  readonly validation: readonly LabelledSentence[];
  /** Sentences of running text. */
  readonly texts: readonly (readonly SentenceWord[])[];
  /** Words that are always of one kind, wherever they stand. */
  readonly kindWords: ReadonlyMap<string, WordKind>;
  /** Of the codes' words, how many the network learns to guess from their surroundings. */
  readonly guessed: number;
  /** Steps on running text alone, before any label. */
  readonly textSteps: number;
  /** Steps in all. After `textSteps`, every third is on running text. */
  readonly steps: number;
  /** Sentences a step. */
  readonly batch: number;
  readonly weightDecay?: number;
  readonly dropouts?: ReadingDropouts;
  /** Share of words that are taken for unknown. */
  readonly hidden?: number;
  readonly onProgress?: (progress: HeteronymsProgress) => void;
}

export interface HeteronymsProgress {
  readonly step: number;
  readonly steps: number;
  /** Of guessing words and kinds in running text, and of readings: running means in nats. */
  readonly textLoss: number;
  readonly loss: number;
  /** On the validation sentences, in the steps that took one: mean loss, and share that are right. */
  readonly validation?: { readonly loss: number; readonly accuracy: number };
}

/** A sentence ready to be read. */
interface Coded {
  readonly rows: readonly TokenRows[];
  readonly token: number;
  readonly shape: number;
  readonly choice: Choice;
  readonly right: number;
}

interface CodedText {
  readonly rows: readonly TokenRows[];
  /** For each token: word to guess and kind, -1 where there is none; row of how it is written. */
  readonly guess: readonly number[];
  readonly kind: readonly number[];
  readonly shapes: readonly number[];
}

/** Places of running text that a step asks for, a sentence. */
const PLACES = 8;
/** After the steps on running text alone, one step in so many is on running text. */
const TEXT_EVERY = 3;

/**
 * Trains with AdamW (Loshchilov & Hutter 2019) along a half cosine.
 * @throws {SpeechError} for a label that is no reading of its word.
 * @throws {NumericError} when a loss is not finite.
 * @throws {FormatError} when the checkpoint to resume from is of another training.
 */
export async function trainHeteronyms(
  options: TrainHeteronymsOptions,
): Promise<{ network: ReadingNetwork; choices: Choices; result: TrainingResult }> {
  const { engine, codes, steps, textSteps, batch, seed, guessed, identity = '' } = options;
  const choices = options.choices ?? new Choices();
  const random = new Random(seed);
  const sizes = {
    ...{ rows: codes.size, ...options.sizes },
    ...{ kinds: WORD_KINDS.length, readings: choices.names.length },
  };
  const network = new ReadingNetwork(engine, sizes, random, options.dropouts);
  const guesser = new Linear(engine, { inputSize: sizes.innerSize, outputSize: guessed, random });
  const places = batch * PLACES;
  network.plan({ time: WINDOW, batch, places });
  const guessing = new LinearCrossEntropy(guesser, places);
  const targetRoom = engine.intTensor([places]);
  const rooms = {
    units: engine.tensor([places, sizes.innerSize]),
    kinds: engine.tensor([places, sizes.kinds]),
    readings: engine.tensor([places, sizes.readings]),
  };
  const labelled = options.labelled.map((sentence) => codeLabelled(sentence, codes, choices));
  const validation = options.validation.map((sentence) => codeLabelled(sentence, codes, choices));
  const texts = byLength(
    options.texts.map((words) => codeText(words, codes, guessed, options.kindWords)),
    batch,
  );
  const weights = cumulative(options.labelled.map(({ weight = 1 }) => weight));
  const parameters = namedParameters({ network, guesser });

  const learnText = (): number => {
    const sentences = texts[random.below(texts.length)];
    const [rows, places, guess, kind]: [TokenRows[][], Place[], number[], number[]] = [[], [], [], []];
    for (const [i, text] of sentences.entries()) {
      rows.push(hide(text.rows, options.hidden ?? 0, random, codes));
      for (const token of someOf(text, random)) {
        places.push({ sentence: i, token, shape: text.shapes[token] });
        guess.push(text.guess[token]);
        kind.push(text.kind[token]);
      }
    }
    const units = network.forward(rows, places, { training: true });
    const p = places.length;
    const targets = new IntTensor(engine, [p], targetRoom.place).set(guess);
    let loss = guessing.forward(units, targets);
    const dUnits = rooms.units.view([p, sizes.innerSize]);
    dUnits.data.set(guessing.backward([p, sizes.innerSize]).data);
    const outputs = network.kinds.forward(units);
    targets.set(kind);
    loss += crossEntropy(outputs, targets);
    addTo(dUnits, network.kinds.backward(outputs)!);
    network.backward(dUnits);
    return loss;
  };

  const learnLabels = (): number => {
    const drawn = Array.from({ length: batch }, () => labelled[draw(weights, random)]);
    const rows = drawn.map((sentence) => hide(sentence.rows, options.hidden ?? 0, random, codes));
    const asked = drawn.map(({ token, shape }, sentence) => ({ sentence, token, shape }));
    const units = network.forward(rows, asked, { training: true });
    const outputs = { kinds: network.kinds.forward(units), readings: network.readings.forward(units) };
    const gradients = {
      kinds: rooms.kinds.view([batch, sizes.kinds]).fill(0),
      readings: rooms.readings.view([batch, sizes.readings]).fill(0),
    };
    let loss = 0;
    for (const [row, { choice, right }] of drawn.entries()) {
      loss += learnChoice(choice, right, 1 / batch, outputs, gradients, row);
    }
    const dUnits = rooms.units.view([batch, sizes.innerSize]);
    dUnits.data.set(network.kinds.backward(gradients.kinds)!.data);
    addTo(dUnits, network.readings.backward(gradients.readings)!);
    network.backward(dUnits);
    return loss;
  };

  const smooth = { text: Number.NaN, label: Number.NaN };
  const follow = (name: keyof typeof smooth, loss: number): number => {
    smooth[name] = Number.isNaN(smooth[name]) ? loss : 0.98 * smooth[name] + 0.02 * loss;
    return loss;
  };
  let seen: HeteronymsProgress['validation'];
  const result = await train({
    optimiser: new Adam(parameters, {
      learningRate: options.learningRate,
      betas: [0.9, 0.99],
      weightDecay: options.weightDecay ?? 0,
      decoupled: true,
    }),
    steps,
    schedule: cosine(options.learningRate, steps, { warmup: Math.min(100, Math.ceil(steps / 10)) }),
    maxNorm: 1,
    random: [random],
    place: placeOf(identity),
    checkpoints: options.checkpoints,
    checkpointEvery: options.checkpointEvery,
    resume: options.resume,
    signal: options.signal,
    validateEvery: options.validateEvery,
    validate: () => {
      seen = score(network, validation, batch);
      return seen.loss;
    },
    batch: (step) =>
      texts.length > 0 && (step < textSteps || step % TEXT_EVERY === 0)
        ? follow('text', learnText())
        : follow('label', learnLabels()),
    onProgress: ({ step, score: taken }) => {
      const validation = taken === undefined ? {} : { validation: seen };
      options.onProgress?.({ step, steps, textLoss: smooth.text, loss: smooth.label, ...validation });
    },
  });
  return { network, choices, result };
}

function codeLabelled(sentence: LabelledSentence, codes: SentenceCodes, choices: Choices): Coded {
  const word = sentence.words[sentence.index]?.text.toLowerCase() ?? '';
  const choice = choices.of(word);
  const right = choice?.readings.findIndex(({ name }) => name === sentence.reading) ?? -1;
  if (!choice || right < 0)
    throw new SpeechError(`"${sentence.reading}" is no reading of "${word}"; correct the label.`);
  const coded = codeSentence(sentence.words, codes);
  const at = coded.places[sentence.index];
  const { from, rows } = windowAround(coded.rows, at);
  return { rows, token: at - from, shape: coded.shapes[sentence.index], choice, right };
}

function codeText(
  words: readonly SentenceWord[],
  codes: SentenceCodes,
  guessed: number,
  kindWords: ReadonlyMap<string, WordKind>,
): CodedText {
  const { rows, texts, places, shapes } = codeSentence(words, codes);
  const shapeOf = new Map(places.map((place, word) => [place, shapes[word]]));
  return {
    rows: rows.slice(0, WINDOW),
    guess: texts.map((text) => {
      const index = text ? codes.wordIndex(text) : -1;
      return index < guessed ? index : -1;
    }),
    kind: texts.map((text) => WORD_KINDS.indexOf(kindWords.get(text) as WordKind)),
    shapes: texts.map((_, token) => shapeOf.get(token) ?? codes.targetRow('mark')),
  };
}

/** Batches of sentences of like length, so that few steps are idle. */
function byLength(texts: readonly CodedText[], batch: number): CodedText[][] {
  const sorted = texts.filter(({ rows }) => rows.length > 4).sort((a, b) => a.rows.length - b.rows.length);
  const batches: CodedText[][] = [];
  for (let i = 0; i + batch <= sorted.length; i += batch) batches.push(sorted.slice(i, i + batch));
  return batches;
}

/** Tokens of a text to ask for: first those whose kind is known, then others whose word may be guessed. */
function someOf({ rows, guess, kind }: CodedText, random: Random): number[] {
  const some: number[] = [];
  const others: number[] = [];
  for (let t = 1; t < rows.length - 1; t++) {
    if (kind[t] >= 0) some.push(t);
    else if (guess[t] >= 0) others.push(t);
  }
  random.shuffle(some).splice(PLACES / 2);
  return [...some, ...random.shuffle(others).slice(0, PLACES - some.length)];
}

/** The sentence with some of its words taken for unknown. */
function hide(rows: readonly TokenRows[], share: number, random: Random, codes: SentenceCodes): TokenRows[] {
  return rows.map((row, t) => {
    const stays = t === 0 || t === rows.length - 1 || random.uniform() >= share;
    return stays ? row : [codes.unknown, row[1], row[2]];
  });
}

function addTo(to: Tensor, from: Tensor): void {
  const [a, b] = [to.data, from.data];
  for (let i = 0; i < a.length; i++) a[i] += b[i];
}

function cumulative(weights: readonly number[]): Float64Array {
  let sum = 0;
  return Float64Array.from(weights, (weight) => {
    sum += weight;
    return sum;
  });
}

/** An index drawn with the weights that were summed up. */
function draw(sums: Float64Array, random: Random): number {
  const wanted = random.uniform() * sums[sums.length - 1];
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sums[middle] > wanted) high = middle;
    else low = middle + 1;
  }
  return low;
}

function score(
  network: ReadingNetwork,
  sentences: readonly Coded[],
  batch: number,
): { loss: number; accuracy: number } {
  let [loss, right] = [0, 0];
  for (let from = 0; from < sentences.length; from += batch) {
    const some = sentences.slice(from, from + batch);
    const places = some.map(({ token, shape }, sentence) => ({ sentence, token, shape }));
    const units = network.forward(
      some.map(({ rows }) => rows),
      places,
    );
    const [kinds, readings] = [network.kinds.forward(units), network.readings.forward(units)];
    for (const [row, sentence] of some.entries()) {
      const probabilities = probabilitiesOf(sentence.choice, kinds, readings, row);
      const own = probabilities[sentence.right];
      loss -= Math.log(Math.max(1e-12, own));
      if (probabilities.every((other, i) => i === sentence.right || other < own)) right++;
    }
  }
  return { loss: loss / sentences.length, accuracy: right / sentences.length };
}
