// It speaks: text → words → phones → times and pitch → sound.
export { SpeechError } from './errors.ts';
export { type KnownWords, Letters, type LettersOptions, loadLetters } from './letters/index.ts';
export type { LexiconEntries } from './lexicon.ts';
export {
  loadPronouncer,
  Pronouncer,
  type PronouncerOptions,
  type PronouncerParts,
  type Source,
  type SpokenSentence,
  type SpokenWord,
} from './pronounce.ts';
export {
  type DecidingWord,
  Dictionary,
  Heteronyms,
  loadHeteronyms,
  type Phones,
  type RatedReading,
} from './pronunciation/index.ts';
export type { Controls } from './speak/controls.ts';
export type { SpeechMark } from './speak/marks.ts';
export type { Prosody, ProsodyPhone, ProsodySentence, ProsodyWord, Span } from './speak/prosody.ts';
export {
  type LoadVoiceOptions,
  loadVoice,
  type NumberedSentence,
  Speaker,
  type SpeakOptions,
  type SpeechPiece,
} from './speak/speaker.ts';
export { VOICES, type VoiceName } from './speak/voices.ts';
export { readSsml, type SpokenDocument, SsmlError, type SsmlSentence, writeSsml } from './ssml/index.ts';
export { type Break, type Mark, readSentences, type Sentence, type Token, type Word } from './text/index.ts';
