// The errors this room throws: each message is one sentence for a person.

/** What a person gave as a chart is none: the message names line, bar and symbol. */
export class ChartError extends Error {
  override readonly name = 'ChartError';
  /** From 1, in the text. */
  readonly line: number;
  /** From 1, as written (repeats not written out); 0 where the whole text is at fault. */
  readonly bar: number;
  /** What stands there; empty where nothing does. */
  readonly symbol: string;

  constructor(message: string, place: { line: number; bar: number; symbol?: string }) {
    super(message);
    this.line = place.line;
    this.bar = place.bar;
    this.symbol = place.symbol ?? '';
  }
}

/** An improvisation, a part or an option cannot be written, played or rendered. */
export class MusicError extends Error {
  override readonly name = 'MusicError';
}
