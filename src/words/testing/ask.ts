// Asks a model of words what a reader may ask: the same answers everywhere.
import type * as Room from '../index.ts';

export interface Answers {
  readonly predictions: readonly Room.Prediction[];
  readonly ranked: readonly Room.Prediction[];
  readonly written: string;
  /** The probability of every id, after words read one by one. */
  readonly probabilities: readonly number[];
}

/** `room` is the room as the caller found it: sources in Node, the built package in a page; without bytes, of the shipped model. */
export async function ask(
  room: typeof Room,
  bytes?: Uint8Array,
  options?: Room.LoadOptions,
): Promise<Answers> {
  const words = await room.loadWords(bytes, options);
  try {
    for (const word of ['the', 'cow', 'Zorblax', 'rain']) words.read(word);
    return {
      predictions: words.predict('the dog stones Zorblax says', { top: 5 }),
      ranked: words.rank('the duck trees says', ['woof', 'meow', 'moo', 'quack', 'Zorblax']),
      written: words.continue('the cat', { words: 12 }),
      probabilities: [...words.state.probabilities()],
    };
  } finally {
    words.close();
  }
}
