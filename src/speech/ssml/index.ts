// SSML: what is said, and how.

export { SsmlError } from './errors.ts';
export { readSsml } from './read.ts';
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
export { writeSsml } from './write.ts';
