// SSML: what is said, and how.

export type {
  ContourPoint,
  Emphasis,
  Level,
  MarkPoint,
  Pause,
  SayAs,
  Settings,
  Span,
  SpokenDocument,
  SsmlSentence,
  SsmlWord,
  Strength,
  Stretch,
  TextSpan,
} from './types.ts';
export { hertzOf, MAX_SECONDS, PLAIN } from './types.ts';
export { SsmlError } from './errors.ts';
export { readSsml } from './read.ts';
export { writeSsml } from './write.ts';
