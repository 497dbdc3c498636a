// Small models of words for tests: of random weights, or trained for a second to say what an animal at the beginning says.
import { Adam, createEngine, Random, zeroGradients } from '../../lstm/index.ts';
import { encode } from '../binder.ts';
import { type Cell, WordNetwork } from '../network.ts';
import { WordCounter } from '../word-counter.ts';
import { loadWords, saveWords, type Words } from '../words.ts';

const SOUNDS = { dog: 'woof', cat: 'meow', cow: 'moo', duck: 'quack' } as const;
/** Words between, at most; short ways teach the long ones. */
const LAG = 5;
const FILLERS = ['stones', 'trees', 'rain', 'wind', 'snow', 'sun'];

/** What one of the four animals leads to, `lag` other words later. */
export function animalText(animal: keyof typeof SOUNDS, lag: number, random: Random): string {
  const fillers = Array.from({ length: lag }, () => FILLERS[random.below(FILLERS.length)]);
  return ['the', animal, ...fillers, 'says', SOUNDS[animal]].join(' ');
}

/** A model that knows the words of {@link animalText}; with `steps`, trained so long. */
export async function smallModel({ cell = 'lstm' as Cell, steps = 0 } = {}): Promise<Words> {
  const random = new Random(5);
  const animals = Object.keys(SOUNDS) as (keyof typeof SOUNDS)[];
  const counter = new WordCounter();
  for (let i = 0; i < 200; i++) counter.add(animalText(animals[i % 4], LAG, random));
  const vocabulary = counter.vocabulary({ size: 100 });
  const engine = await createEngine();
  try {
    const sizes = { cell, vocabularySize: vocabulary.size, embeddingDim: 16, hiddenSizes: [24] };
    const network = new WordNetwork(engine, sizes, new Random(1));
    // Words as far apart as these are told apart from the first step on.
    const table = network.embedding.weight.data;
    for (let i = 0; i < table.length; i++) table[i] *= 10;
    const optimiser = new Adam(network.parameters, { learningRate: 0.005 });
    const batch = 16;
    const time = encode(animalText('dog', LAG, random), vocabulary).length - 1;
    const [ids, targets] = [engine.intTensor([time, batch]), engine.intTensor([time, batch])];
    const state = network.createBatchState(batch);
    for (let step = 0; step < steps; step++) {
      for (let b = 0; b < batch; b++) {
        const text = encode(animalText(animals[random.below(4)], random.below(LAG + 1), random), vocabulary);
        for (let t = 0; t < time; t++) {
          ids.data[t * batch + b] = text[t] ?? 0;
          targets.data[t * batch + b] = t === text.length - 2 ? text[t + 1] : -1;
        }
      }
      zeroGradients(network.parameters);
      for (const { h, c } of state) {
        h.fill(0);
        c?.fill(0);
      }
      network.learn(ids, targets, state);
      optimiser.step();
    }
    return await loadWords(saveWords(network, vocabulary, {}, 'float32'));
  } finally {
    engine.close();
  }
}
