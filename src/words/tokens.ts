// Text to tokens and back: words, numbers, marks and line ends, with their place in the text.

/** A word, number, mark or line end. */
export interface Token {
  /** As written; quotation marks as “ or ”, apostrophes as ', line ends as \n. */
  readonly text: string;
  /** Offsets in the text, in UTF-16 units. */
  readonly start: number;
  readonly stop: number;
}

export const OPEN_QUOTE = '“';
export const CLOSE_QUOTE = '”';
export const LINE_END = '\n';

/** Characters of scripts that put no spaces between words. */
const SPACELESS_SET = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]`;
const PICTOGRAM = String.raw`\p{Extended_Pictographic}[\p{M}\p{Emoji_Modifier}]*`;

/**
 * In order: line ends (blank lines count as one), what follows an apostrophe and is a word of its own ('s, n't), a
 * character of a script that puts no spaces between words, a number with its inner marks, a word, dots or dashes in a
 * row, an emoji with all that is joined to it, any other mark.
 */
const PATTERN = new RegExp(
  [
    String.raw`\n\s*`,
    String.raw`(?:n['’]t|['’](?:s|m|d|ll|re|ve))(?![\p{L}\p{N}])`,
    String.raw`${SPACELESS_SET}\p{M}*`,
    String.raw`\p{N}+(?:[.,:]\p{N}+)*`,
    String.raw`\p{L}(?:(?!n['’]t(?![\p{L}\p{N}])|${SPACELESS_SET})[\p{L}\p{M}\p{N}])*(?:['’](?!(?:s|m|d|ll|re|ve)(?![\p{L}\p{N}]))\p{L}[\p{L}\p{M}]*)*`,
    String.raw`\.{2,}|…|-{2,}`,
    String.raw`\p{RI}{2}|${PICTOGRAM}(?:\u200d${PICTOGRAM})*`,
    String.raw`\S\p{M}*`,
  ].join('|'),
  'giu',
);

/** What a quotation mark opens after: nothing, a space, a bracket, a dash or another opening mark. */
const OPENS_AFTER = /[\s([{<—–“‘-]/u;

/** The tokens of a text, in order. Never fails: what is no letter or number is a mark. */
export function* tokenize(text: string): Generator<Token> {
  let begun = false;
  for (const match of text.matchAll(PATTERN)) {
    const [found] = match;
    const start = match.index;
    const stop = start + found.length;
    if (found.startsWith('\n')) {
      // At either end of the text a line end says nothing.
      if (begun && stop < text.length) yield { text: LINE_END, start, stop };
    } else {
      begun = true;
      yield { text: canonical(found, text, start), start, stop };
    }
  }
}

function canonical(found: string, text: string, start: number): string {
  switch (found) {
    case '"': {
      const opens = (start === 0 || OPENS_AFTER.test(text[start - 1])) && /\S/.test(text[start + 1] ?? 'x');
      return opens ? OPEN_QUOTE : CLOSE_QUOTE;
    }
    case '„':
    case '«':
      return OPEN_QUOTE;
    case '»':
      return CLOSE_QUOTE;
    case '‘':
      return "'";
    case '…':
      return '...';
    case '--':
    case '–':
      return '—';
    default:
      return found.replaceAll('’', "'");
  }
}

const JOINS_LEFT = /^(?:[.,!?;:%)\]}”…]|\.{2,}|n't|'(?:s|m|d|ll|re|ve)?)$/iu;
const JOINS_RIGHT = /^[“([{$£€#@/-]$/u;
const JOINS_BOTH = /^[-/]$/u;
const SPACELESS = new RegExp(`^${SPACELESS_SET}`, 'u');

/** Whether a space stands between two tokens of a text. */
export function spaceBetween(left: string | undefined, right: string): boolean {
  if (left === undefined || left === LINE_END || right === LINE_END) return false;
  if (JOINS_LEFT.test(right) || JOINS_RIGHT.test(left) || JOINS_BOTH.test(right)) return false;
  return !(SPACELESS.test(left) && SPACELESS.test(right));
}

/** A token as people write it: straight quotation marks. */
export function display(token: string): string {
  return token === OPEN_QUOTE || token === CLOSE_QUOTE ? '"' : token;
}

/** Whether a token ends a sentence, so that a capital follows. */
export function endsSentence(token: string | undefined): boolean {
  return token === undefined || /^(?:[.!?。！？]|\.{2,}|\n)$/u.test(token);
}

/** Tokens as a text. */
export function detokenize(tokens: Iterable<string>): string {
  let text = '';
  let left: string | undefined;
  for (const token of tokens) {
    text += `${spaceBetween(left, token) ? ' ' : ''}${display(token)}`;
    left = token;
  }
  return text;
}
