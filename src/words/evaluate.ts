// How well a model predicts texts that it has not seen: what every token costs, and the perplexities made of it.
import { ValueError } from '../lstm/index.ts';
import { tokenize } from './tokens.ts';
import { END_OF_TEXT } from './vocabulary.ts';
import type { Words } from './words.ts';

/** What texts cost, as sums. */
export interface TextScore {
  /** −log of the probability of all tokens. */
  readonly nats: number;
  /** Words, marks, line ends, and an end for each text. */
  readonly tokens: number;
  /** Tokens that hold a letter or a number. */
  readonly words: number;
  /** Tokens that the vocabulary does not hold. */
  readonly unknown: number;
}

/** The field's measures. */
export interface Perplexities {
  readonly perplexityPerToken: number;
  /** All nats, those of marks and ends included, spread over the words alone. */
  readonly perplexityPerWord: number;
  /** Share of the tokens that the vocabulary does not hold, 0 to 1. */
  readonly unknown: number;
}

export interface ScoreOptions {
  readonly signal?: AbortSignal;
  /** Characters read, several times a second. */
  readonly onProgress?: (characters: number) => void;
}

/** A line of its own between two texts of a file. */
const SEPARATOR = /^<\|endoftext\|>[^\S\n]*$/gm;

/** The smallest probability of float32, so that none is 0. */
const SMALLEST = 2 ** -149;

/** Milliseconds of computing after which others get their turn. */
const TURN = 50;

/** The texts of a file, which stand between lines `<|endoftext|>`; empty ones are left out. */
export function splitTexts(file: string): string[] {
  return file.split(SEPARATOR).filter((text) => text.trim() !== '');
}

/**
 * Reads texts, each from a memory of nothing, and adds up what their tokens cost: for every one, and for the end of the
 * text, −log p given all before it. The vocabulary is closed, with one unknown word: a token that is not in it has the
 * probability of all slots together that hold no known word, even when it was read before. Without the model's contrast:
 * it is scored as it was learned.
 *
 * @throws the signal's reason when it is aborted.
 */
export async function scoreTexts(
  model: Words,
  texts: readonly string[],
  { signal, onProgress }: ScoreOptions = {},
): Promise<TextScore> {
  const { vocabulary } = model;
  const memory = model.memory({ contrast: 0 });
  const score = { nats: 0, tokens: 0, words: 0, unknown: 0 };
  const expect = (token: string | undefined): void => {
    const all = memory.probabilities();
    let p = 0;
    const id = token === undefined ? END_OF_TEXT : vocabulary.find(token);
    if (id !== undefined) p = all[id];
    else for (let slot = END_OF_TEXT + 1; slot < vocabulary.firstWord; slot++) p += all[slot];
    score.nats -= Math.log(Math.max(p, SMALLEST));
    score.tokens++;
    if (id === undefined) score.unknown++;
  };
  let before = 0;
  let turn = performance.now();
  for (const text of texts) {
    memory.reset();
    for (const { text: token, stop } of tokenize(text)) {
      expect(token);
      if (/[\p{L}\p{N}]/u.test(token)) score.words++;
      memory.readToken(token);
      if (performance.now() - turn < TURN) continue;
      onProgress?.(before + stop);
      await new Promise((resolve) => setTimeout(resolve, 0));
      signal?.throwIfAborted();
      turn = performance.now();
    }
    expect(undefined);
    before += text.length;
  }
  return score;
}

/** @throws {ValueError} when there was no word. */
export function perplexities({ nats, tokens, words, unknown }: TextScore): Perplexities {
  if (words === 0) throw new ValueError('there are no words to score; give a text with at least one.');
  return {
    perplexityPerToken: Math.exp(nats / tokens),
    perplexityPerWord: Math.exp(nats / words),
    unknown: unknown / tokens,
  };
}
