// It remembers: text to tokens to the next word, and what the gates kept of it.
export { Binder, encode } from './binder.ts';
export {
  type Perplexities,
  perplexities,
  type ScoreOptions,
  scoreTexts,
  splitTexts,
  type TextScore,
} from './evaluate.ts';
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
export { detokenize, type Token, tokenize } from './tokens.ts';
export { END_OF_TEXT, Vocabulary, type VocabularyConfig } from './vocabulary.ts';
export { WordCounter } from './word-counter.ts';
export { type LoadOptions, loadWords, saveWords, Words, type WordsConfig } from './words.ts';
