// What the elements' events tell, as their `detail`.

/** `progress`: how loading goes on. */
export interface Progress {
  /** The file that is fetched; absent while what has come is unpacked. */
  readonly name?: string;
  /** Bytes of it; the total is 0 where the server does not say. */
  readonly loaded: number;
  readonly total: number;
}

/** `error`: what went wrong, in one sentence, and the error itself. */
export interface Failure {
  readonly message: string;
  readonly error: unknown;
}

/** `word`: one that is heard, where it stands in the text (UTF-16 units), and when (seconds from the beginning). */
export interface HeardWord {
  /** As it is spoken. */
  readonly value: string;
  readonly start: number;
  readonly stop: number;
  readonly time: number;
  readonly end: number;
}

/** `bar`: one that is heard, it and its chorus from 0, and the chords that begin in it. */
export interface HeardBar {
  readonly bar: number;
  readonly chorus: number;
  readonly chords: readonly string[];
}

/** `chord`: one that is heard; bar, chorus and its beat of the bar, from 0. */
export interface HeardChord {
  readonly symbol: string;
  readonly bar: number;
  readonly chorus: number;
  readonly beat: number;
}
