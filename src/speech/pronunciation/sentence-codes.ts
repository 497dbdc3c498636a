// Tokens → rows of one embedding table: the word where it is common, its ending, its shape.
import { FormatError } from '../../lstm/index.ts';
import { SHAPES, type Shape, type Token } from './sentence.ts';

/** What is stored of the codes. */
export interface CodesConfig {
  /** Known words, the commonest first. */
  readonly words: readonly string[];
  /** Known endings of two and three letters. */
  readonly endings: readonly string[];
}

/** Rows of a token's parts: word, ending, shape. Their embeddings are added up. */
export type TokenRows = readonly [word: number, ending: number, shape: number];

/** Rows before the words: a word not known, the beginning and the end of the sentence, no ending. */
const UNKNOWN = 0;
const BEGIN = 1;
const END = 2;
const NO_ENDING = 3;
const WORDS_FROM = 4;

/** The rows of the embedding table: special ones, words, endings, shapes, shapes of the word in question. */
export class SentenceCodes {
  readonly config: CodesConfig;
  /** Rows in all. */
  readonly size: number;
  readonly unknown = UNKNOWN;
  /** A token of which nothing is known but that it is there. */
  readonly unknownToken: TokenRows;
  readonly begin: TokenRows;
  readonly end: TokenRows;
  readonly #words: ReadonlyMap<string, number>;
  readonly #endings: ReadonlyMap<string, number>;
  readonly #shapesFrom: number;

  /** @throws {FormatError} when the lists hold what is no text, or something twice. */
  constructor(config: CodesConfig) {
    const { words, endings } = config;
    this.config = config;
    this.#words = index(words, WORDS_FROM);
    this.#endings = index(endings, WORDS_FROM + words.length);
    this.#shapesFrom = WORDS_FROM + words.length + endings.length;
    this.size = this.#shapesFrom + 2 * SHAPES.length;
    this.unknownToken = [UNKNOWN, NO_ENDING, this.#shapesFrom + SHAPES.indexOf('lower')];
    this.begin = [BEGIN, NO_ENDING, this.#shapesFrom];
    this.end = [END, NO_ENDING, this.#shapesFrom];
  }

  rowsOf({ text, shape }: Token): TokenRows {
    return [this.wordRow(text), this.#endingRow(text), this.#shapesFrom + SHAPES.indexOf(shape)];
  }

  /** The row of a word in lower case. */
  wordRow(text: string): number {
    return this.#words.get(text) ?? UNKNOWN;
  }

  /** Index of a known word in the list, or -1. */
  wordIndex(text: string): number {
    const row = this.#words.get(text);
    return row === undefined ? -1 : row - WORDS_FROM;
  }

  /** How the heteronym in question is written: rows of their own. */
  targetRow(shape: Shape): number {
    return this.#shapesFrom + SHAPES.length + SHAPES.indexOf(shape);
  }

  #endingRow(text: string): number {
    if (text.length < 4) return NO_ENDING;
    return this.#endings.get(text.slice(-3)) ?? this.#endings.get(text.slice(-2)) ?? NO_ENDING;
  }
}

function index(entries: readonly string[], from: number): Map<string, number> {
  const map = new Map(entries.map((entry, i) => [entry, from + i]));
  if (map.size !== entries.length || !entries.every((entry) => typeof entry === 'string')) {
    throw new FormatError('the word list holds something twice, or what is no text; train the model again.');
  }
  return map;
}
