// What reading a text gives: sentences of spoken words and of breaks, each with its place in the text.

/** Punctuation that shapes how the words beside it are spoken. */
export type Mark =
  | 'comma'
  | 'semicolon'
  | 'colon'
  | 'dash'
  | 'ellipsis'
  | 'full stop'
  | 'question'
  | 'exclamation'
  | 'open quote'
  | 'close quote'
  | 'open bracket'
  | 'close bracket'
  | 'paragraph';

/** One spoken word. What is written as one and spoken as many ("1984") gives as many, all with the same place. */
export interface Word {
  readonly kind: 'word';
  /** The word in lower-case a–z and apostrophes. */
  readonly text: string;
  /** Whether it is a letter's name: the "a" of "vitamin A", as against the word "a"; in the plural as "o's". */
  readonly letter: boolean;
  /** Place in the text, in UTF-16 units. */
  readonly start: number;
  readonly stop: number;
  /** The text from start to stop, as written. */
  readonly written: string;
  /** Capitals in what was written: none at its beginning, a first one, or all of at least two letters. */
  readonly capitals: 'none' | 'first' | 'all';
  /** Whether it stood between *asterisks* or _underscores_. */
  readonly emphasised: boolean;
}

/** A mark between words. The end of a paragraph has no length. */
export interface Break {
  readonly kind: 'break';
  readonly mark: Mark;
  readonly start: number;
  readonly stop: number;
}

export type Token = Word | Break;

/** A sentence: where it stands, from its first token to its last, and its tokens in order; one of them is a word. */
export interface Sentence {
  readonly start: number;
  readonly stop: number;
  readonly tokens: readonly Token[];
}
