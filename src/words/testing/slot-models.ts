// A small model for tests of memory: of random weights, or trained for seconds to say a name again that it does not know.
import { Adam, clipGradients, cosine, createEngine, Random, zeroGradients } from '../../lstm/index.ts';
import { encode } from '../binder.ts';
import { type Cell, WordNetwork } from '../network.ts';
import { Vocabulary } from '../vocabulary.ts';
import { WordCounter } from '../word-counter.ts';
import { loadWords, saveWords, type Words } from '../words.ts';

const KNOWN = `"do n't eat ice cream," said the dog. hello, my name is long. rain snow wind. who am I? "sun!"`;
const RATE = 0.05;
const FILLERS = ['rain', 'snow', 'wind', 'dog', 'ice'];

/** Others are greeted, someone gives a name, the weather changes, and the name is asked for. */
export function nameText(name: string, others: readonly string[], random: Random): string {
  const filler = [0, 0].map(() => FILLERS[random.below(FILLERS.length)]).join(' ');
  return `${others.map((other) => `hello ${other}. `).join('')}my name is ${name}. ${filler}. who am I? ${name}.`;
}

/** A name that no vocabulary holds. */
export function madeUpName(random: Random): string {
  const letters = Array.from({ length: 8 }, () => String.fromCharCode(97 + random.below(26)));
  return `Z${letters.join('')}`;
}

export interface SlotModelOptions {
  readonly cell?: Cell;
  readonly seed?: number;
  /** Training steps; default 0. */
  readonly steps?: number;
  /** Names that it knows, introduces and reads in slots. */
  readonly names?: readonly string[];
}

/** A model that knows some forty words and marks. */
export async function slotModel({
  cell = 'lstm',
  seed = 1,
  steps = 0,
  names = [],
}: SlotModelOptions = {}): Promise<Words> {
  const counter = new WordCounter();
  counter.add(KNOWN);
  // Behind other words, where a capital letter makes a name.
  for (const name of names) counter.add(`dog ${name}`);
  const vocabulary = new Vocabulary({
    ...counter.vocabulary({ size: 100, least: 1 }).config,
    ...(names.length > 0 && { namesInSlots: true, namesIntroduced: true }),
  });
  const engine = await createEngine();
  try {
    const random = new Random(seed);
    const sizes = { cell, vocabularySize: vocabulary.size, embeddingDim: 24, hiddenSizes: [32] };
    const network = new WordNetwork(engine, sizes, random);
    // Larger weights than usual: a network this small learns from them in fewer steps, and forgets no text at once.
    for (const { data } of network.parameters.values()) data.set(data.map((weight) => weight * 4));
    const optimiser = new Adam(network.parameters, { learningRate: RATE });
    const schedule = cosine(RATE, steps);
    const [time, batch] = [20, 16];
    const [ids, targets] = [engine.intTensor([time, batch]), engine.intTensor([time, batch])];
    const state = network.createBatchState(batch);
    for (let step = 0; step < steps; step++) {
      for (let b = 0; b < batch; b++) {
        const others = Array.from({ length: random.below(3) }, () => madeUpName(random));
        const text = encode(nameText(madeUpName(random), others, random), vocabulary);
        for (let t = 0; t < time; t++) {
          ids.data[t * batch + b] = text[t] ?? 0;
          targets.data[t * batch + b] = text[t + 1] ?? -1;
        }
      }
      zeroGradients(network.parameters);
      for (const { h, c } of state) {
        h.fill(0);
        c?.fill(0);
      }
      network.learn(ids, targets, state);
      clipGradients(network.parameters, 1);
      optimiser.learningRate = schedule(step);
      optimiser.step();
    }
    return await loadWords(saveWords(network, vocabulary, { training: { steps } }, 'float32'));
  } finally {
    engine.close();
  }
}
