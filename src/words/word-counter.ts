// Counts the words of a text of any length, to choose a vocabulary from.
import { CLOSE_QUOTE, endsSentence, LINE_END, OPEN_QUOTE, tokenize } from './tokens.ts';
import { keyOf, Vocabulary } from './vocabulary.ts';

/** Words counted at once; above it those seen least are forgotten, so that memory does not grow with the text. */
const MOST = 500_000;
/** Endings that unknown words are told apart by. */
const ENDINGS = 6;

interface Count {
  total: number;
  /** Spellings within a sentence, where a capital letter means something. */
  within: Map<string, number>;
}

export interface VocabularyOptions {
  /** Most words to know. */
  readonly size: number;
  /** Least times a word must be seen; default 2. */
  readonly least?: number;
}

export class WordCounter {
  readonly #counts = new Map<string, Count>();
  #forgotten = 1;
  /** Tokens counted. */
  tokens = 0;

  /** Counts a text, `weight` times. */
  add(text: string, weight = 1): void {
    let before: string | undefined;
    for (const { text: token } of tokenize(text)) {
      const key = keyOf(token);
      let count = this.#counts.get(key);
      if (!count) {
        count = { total: 0, within: new Map() };
        this.#counts.set(key, count);
      }
      count.total += weight;
      this.tokens++;
      if (!endsSentence(before) && before !== OPEN_QUOTE && before !== CLOSE_QUOTE) {
        count.within.set(token, (count.within.get(token) ?? 0) + weight);
      }
      before = token;
    }
    if (this.#counts.size > MOST) this.#forget();
  }

  /** Drops words seen once, then twice, and so on, until half the room is free (Manku & Motwani 2002). */
  #forget(): void {
    while (this.#counts.size > MOST / 2) {
      for (const [key, { total }] of this.#counts) if (total <= this.#forgotten) this.#counts.delete(key);
      this.#forgotten++;
    }
  }

  /** Different words seen at least `least` times. */
  types(least = 1): number {
    let types = 0;
    for (const { total } of this.#counts.values()) if (total >= least) types++;
    return types;
  }

  /** The vocabulary of the most frequent words; quotation marks and line ends are always in it. */
  vocabulary({ size, least = 2 }: VocabularyOptions): Vocabulary {
    const marks = [OPEN_QUOTE, CLOSE_QUOTE, LINE_END];
    const ranked = [...this.#counts]
      .filter(([key, { total }]) => total >= least && !marks.includes(key))
      // Equally frequent ones by their letters, so that the order of reading does not matter.
      .sort(([a, x], [b, y]) => y.total - x.total || (a < b ? -1 : 1));
    const known = ranked.slice(0, Math.max(0, size - marks.length));
    const words = known.map(([key, { within }]) => {
      let [best, most] = [key, 0];
      for (const [spelling, count] of within) {
        // Of two as frequent the small letters, for the same reason.
        if (count > most || (count === most && spelling > best)) [best, most] = [spelling, count];
      }
      return best;
    });
    return new Vocabulary({ words: [...marks, ...words], endings: this.#endings() });
  }

  /** The most frequent last two letters of all words. */
  #endings(): string[] {
    const counts = new Map<string, number>();
    for (const key of this.#counts.keys()) {
      const ending = /^\p{L}{2,}(\p{L}{2})$/u.exec(key)?.[1];
      if (ending) counts.set(ending, (counts.get(ending) ?? 0) + 1);
    }
    const ranked = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    return ranked.slice(0, ENDINGS).map(([ending]) => ending);
  }
}
