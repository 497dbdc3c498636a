// A sentence as the heteronym network reads it: words, clitics and marks, each with its spelling and shape.

/** A word of a sentence. */
export interface SentenceWord {
  /** The word itself, in any case: "read", "don't". */
  readonly text: string;
  /** As it stands in the text, capital letters and the marks before and behind it included: `"Read,`. */
  readonly written: string;
}

/** A word with its place. */
export interface PlacedWord extends SentenceWord {
  /** First character of `text` in the sentence, and the one behind its last. */
  readonly start: number;
  readonly stop: number;
}

/** How a token is written. */
export const SHAPES = ['mark', 'lower', 'first', 'capital', 'capitals', 'mixed', 'number'] as const;
export type Shape = (typeof SHAPES)[number];

export interface Token {
  /** Lower case, digits as 0. */
  readonly text: string;
  readonly shape: Shape;
  /** Index of the word that it belongs to. */
  readonly word: number;
}

const CORE = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+|(?<=\p{N})[.,](?=\p{N})[\p{N}]+|\.(?=\p{L}\.)\p{L})*/gu;

/**
 * Parts plain text into words; marks go with the word before them, opening ones with the word behind them. For text
 * that no normaliser has seen: numbers and abbreviations stay as they are.
 */
export function wordsOf(text: string): PlacedWord[] {
  const words: PlacedWord[] = [];
  const cores = [...text.matchAll(CORE)];
  let from = 0;
  for (const [i, { 0: core, index }] of cores.entries()) {
    const stop = index + core.length;
    const next = cores[i + 1]?.index ?? text.length;
    const gap = text.slice(stop, next);
    // What opens the next word begins behind the last space.
    const space = gap.search(/\S*$/);
    const until = i + 1 < cores.length && /\s/.test(gap) ? stop + space : next;
    words.push({ text: core, written: text.slice(from, until), start: index, stop });
    from = until;
  }
  return words;
}

const CLITIC = /^(.+?)(n't|'(?:s|ll|ve|re|d|m))$/;

function shapeOf(written: string, first: boolean): Shape {
  if (/\p{N}/u.test(written)) return 'number';
  if (!/\p{Lu}/u.test(written)) return 'lower';
  if (/^\p{Lu}[^\p{Lu}]*$/u.test(written)) return first ? 'first' : 'capital';
  return /\p{Ll}/u.test(written) ? 'mixed' : 'capitals';
}

/** The words' tokens: each word's opening marks, the word, its clitic ("'s", "n't"), its closing marks. */
export function tokensOf(words: readonly SentenceWord[]): Token[] {
  const tokens: Token[] = [];
  let first = true;
  for (const [word, { text, written }] of words.entries()) {
    const plain = text.replace(/[’ʼ]/g, "'");
    const place = written.replace(/[’ʼ]/g, "'").toLowerCase().indexOf(plain.toLowerCase());
    const [before, core, behind] =
      place < 0
        ? ['', plain, '']
        : [
            written.slice(0, place),
            written.slice(place, place + plain.length),
            written.slice(place + plain.length),
          ];
    const mark = (marks: string): void => {
      for (const sign of marks.replace(/--+/g, '—').replace(/\.\.+/g, '…')) {
        if (/\s/.test(sign)) continue;
        tokens.push({ text: sign.replace(/[“”„«»]/, '"').replace(/[–―]/, '—'), shape: 'mark', word });
        if (/[.?!:"“”]/.test(sign)) first = true;
      }
    };
    mark(before);
    const shape = shapeOf(core, first);
    const lower = core.replace(/[’ʼ]/g, "'").toLowerCase().replace(/\p{N}/gu, '0');
    const [, base = lower, clitic] = CLITIC.exec(lower) ?? [];
    tokens.push({ text: base, shape, word });
    if (clitic) tokens.push({ text: clitic, shape: 'lower', word });
    first = false;
    mark(behind);
  }
  return tokens;
}
