// It remembers: text to tokens to the next word, and what the gates kept of it.

export {
  type AttributeOptions,
  type Attribution,
  attribute,
  attributeEach,
  type ContributingWord,
} from './attribution.ts';
export { Binder, encode } from './binder.ts';
export { Corpus, isForValidation, type Piece } from './corpus.ts';
export { type DocumentSource, HIDING, type Hiding, type Passage, type RivalsOf } from './document-batches.ts';
export {
  type Perplexities,
  perplexities,
  type ScoreOptions,
  scoreTexts,
  splitTexts,
  type TextScore,
} from './evaluate.ts';
export { type Experiment, type ExperimentResult, experiment, type HeldGate } from './experiments.ts';
export { KneserNey } from './kneser-ney.ts';
export { type ContinueOptions, Memory, type Prediction, type SavedMemory } from './memory.ts';
export {
  CELLS,
  type Cell,
  countParameters,
  type Dropouts,
  type NetworkSizes,
  sizesOfControl,
  WordNetwork,
} from './network.ts';
export { cutPlace, pieceLength, piecesOf } from './pieces.ts';
export { type Plan, planFor, stepsFor, type TextSize } from './plan.ts';
export { plotWatched } from './plot.ts';
export type { ReadWord } from './reading.ts';
export { lastSentence } from './sentence.ts';
export { detokenize, type Token, tokenize } from './tokens.ts';
export { type TrainedWords, type TrainWordsOptions, trainWords, type WordsProgress } from './train-words.ts';
export { END_OF_TEXT, Vocabulary, type VocabularyConfig } from './vocabulary.ts';
export {
  type GateTraces,
  type Watched,
  type WatchedCell,
  type WatchedGate,
  type WatchedLayer,
  type WatchOptions,
  watch,
} from './watch.ts';
export { WordCounter } from './word-counter.ts';
export { type AboutWords, type LoadOptions, loadWords, saveWords, Words, type WordsConfig } from './words.ts';
