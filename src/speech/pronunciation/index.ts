// Pronunciation: the dictionary, and the readings of heteronyms.
export { Dictionary } from './dictionary.ts';
export { packDictionary } from './dictionary-pack.ts';
export {
  type DecidingWord,
  type HeteronymChoice,
  Heteronyms,
  loadHeteronyms,
  type RatedReading,
  saveHeteronyms,
} from './heteronyms.ts';
export { inflected, type Phones, withEd, withIng, withS } from './inflections.ts';
export { HETERONYMS, type Reading, WORD_KINDS, type WordKind } from './readings.ts';
export { type PlacedWord, type SentenceWord, wordsOf } from './sentence.ts';
export { SentenceCodes } from './sentence-codes.ts';
export {
  type HeteronymsProgress,
  type LabelledSentence,
  type TrainHeteronymsOptions,
  trainHeteronyms,
} from './train-heteronyms.ts';
