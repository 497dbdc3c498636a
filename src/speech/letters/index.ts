// Letters to sounds: how words are said that no dictionary has.
export { type AlignOptions, alignSpellings, type Chunk, type SpelledWord } from './align.ts';
export { type KnownWords, Letters, type LettersOptions, loadLetters, saveLetters } from './letters.ts';
export { spellingOf } from './spelling.ts';
export {
  type LettersProgress,
  type TrainedLetters,
  type TrainLettersOptions,
  trainLetters,
} from './train-letters.ts';
