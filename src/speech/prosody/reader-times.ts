// How a reader's times differ from those of the one that the model of rhythm learned from.
import { type Durations, learnedReader, type ReaderTimes } from './durations.ts';
import { PHONES, parsePhone } from './phones.ts';
import type { TimedUtterance } from './timing.ts';
import { bestThreshold, SHORTEST_PAUSE } from './train-durations.ts';
import { wordsOf } from './utterance.ts';

/** Phones fewer than these say nothing of their own: the reader's pace stands for them. */
const FEWEST = 30;

/** True and predicted, summed. */
class Ratio {
  count = 0;
  #truth = 0;
  #predicted = 0;

  add(truth: number, predicted: number): void {
    this.count++;
    this.#truth += truth;
    this.#predicted += predicted;
  }

  get value(): number {
    return this.count > 0 ? this.#truth / this.#predicted : 1;
  }
}

/**
 * The reader's length of each phone and of pauses over what the model says, and the probability from which she pauses,
 * for the highest F1: from utterances of hers that the model has not learned from.
 */
export function readerTimes(
  model: Durations,
  name: string,
  utterances: readonly TimedUtterance[],
): ReaderTimes {
  const asLearned = learnedReader(name, 0.5);
  const [pace, pause] = [new Ratio(), new Ratio()];
  const phones = PHONES.map(() => new Ratio());
  const words: { probability: number; paused: boolean }[] = [];
  for (const { utterance, durations, pauses } of utterances) {
    const said = model.times(utterance, asLearned);
    for (const [w, { word }] of wordsOf(utterance).entries()) {
      for (const [i, phone] of word.phones.entries()) {
        const pair = [durations[w][i], said.durations[w][i]] as const;
        pace.add(...pair);
        phones[parsePhone(phone).index].add(...pair);
      }
      const silence = pauses[w + 1];
      // What stands behind the last word is where the recording was cut.
      if (Number.isNaN(silence) || w + 1 === durations.length) continue;
      const paused = silence >= SHORTEST_PAUSE;
      words.push({ probability: said.pauses[w].probability, paused });
      if (paused) pause.add(silence, said.pauses[w].seconds);
    }
  }
  return {
    ...{ name, phones: phones.map(({ count, value }) => (count < FEWEST ? pace.value : value)) },
    ...{ pause: pause.value, threshold: bestThreshold(words) },
  };
}
