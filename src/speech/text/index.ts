// Text to words: the sentences of a text, as spoken words and breaks with their places.

export { readSentences } from './read.ts';
export { readAs } from './say-as.ts';
export type { Break, Mark, Sentence, Token, Word } from './types.ts';
