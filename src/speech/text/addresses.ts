// E-mail and web addresses, file names, handles and hashtags.

import { splitCase } from './case.ts';
import { cardinal, digitByDigit } from './numbers.ts';
import { matchAt, type Part, type Place, type Reading, spell } from './rule.ts';

/** Endings of web addresses and of files: said as a word, or spelled. */
const SAID_ENDINGS =
  /^(?:com|net|org|gov|info|biz|name|blog|shop|store|online|site|app|dev|co|zip|doc|bat|bin|mil|cat|int|top)$/;
const ENDINGS =
  'com|net|org|gov|edu|mil|int|info|biz|io|ai|co|uk|us|ca|au|de|fr|it|es|nl|ch|at|be|se|no|fi|dk|pl|ru|cn|jp|kr|in|br|eu|tv|me|ly|fm|gg|app|dev|blog|shop|xyz|' +
  'txt|pdf|doc|docx|xls|xlsx|ppt|pptx|csv|tsv|json|xml|html|htm|css|js|ts|tsx|jsx|py|rs|go|java|cpp|md|yaml|yml|toml|png|jpg|jpeg|gif|svg|webp|mp3|mp4|wav|ogg|flac|mov|avi|zip|gz|tar|exe|dll|log|sql|sh|bat|epub|iso|bin|wasm';

const EMAIL = /[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,6}/y;
const TAIL = String.raw`(?::\d{1,5})?(?:[/?#](?:[^\s"“”<>(){}|\\^‘\u007f-\uffff]{0,500}[^\s"“”<>(){}|\\^‘\u007f-\uffff'.,;:!?\]*_])?)?`;
const WITH_SCHEME = new RegExp(
  String.raw`(?:https?|ftp):\/\/[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,8}${TAIL}`,
  'iy',
);
const BARE = new RegExp(
  String.raw`(?:[A-Za-z0-9][A-Za-z0-9_-]{0,62}\.){1,8}(?:${ENDINGS})(?![A-Za-z0-9-]|\.[A-Za-z0-9])${TAIL}`,
  'y',
);
const WWW = new RegExp(String.raw`www\.[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}${TAIL}`, 'iy');
const PIECES = /[A-Za-z]+|\d+|[^A-Za-z\d]/g;

const SIGNS: Readonly<Record<string, string>> = {
  '.': 'dot',
  '/': 'slash',
  '@': 'at',
  '-': 'dash',
  _: 'underscore',
  ':': 'colon',
  '?': 'question mark',
  '=': 'equals',
  '&': 'and',
  '#': 'hash',
  '%': 'percent',
  '+': 'plus',
  '~': 'tilde',
};

function sayLetters(letters: string, afterDot: boolean, last: boolean): string {
  if (letters.toLowerCase() === 'www' || !/[aeiouy]/i.test(letters)) return spell(letters);
  const ending = afterDot && last && letters.length <= 4 && !SAID_ENDINGS.test(letters.toLowerCase());
  if (ending && new RegExp(`^(?:${ENDINGS})$`, 'i').test(letters)) return spell(letters);
  return splitCase(letters)
    .map((piece) => (piece.length === 1 ? piece.toUpperCase() : piece.toLowerCase()))
    .join(' ');
}

/** Letters, numbers and signs of an address, each read for itself. What `skipped` characters say nothing is left out. */
function sayPieces(text: string, at: number, stop: number, skipped: number): Reading {
  const parts: Part[] = [];
  const pieces = Array.from(text.slice(at + skipped, stop).matchAll(PIECES));
  const host = pieces.findIndex(([piece]) => /[/?#]/.test(piece));
  for (const [i, { 0: piece, index }] of pieces.entries()) {
    const start = at + skipped + index;
    const last = i === pieces.length - 1 || i + 1 === host || pieces[i + 1][0] === '.';
    const say = /\d/.test(piece)
      ? piece.length > 4
        ? digitByDigit(piece)
        : cardinal(piece)
      : /[A-Za-z]/.test(piece)
        ? sayLetters(piece, pieces[i - 1]?.[0] === '.', last)
        : SIGNS[piece];
    // The first part takes along what is not said.
    if (say) parts.push({ start: parts.length === 0 ? at : start, stop: start + piece.length, say });
  }
  return { parts };
}

/** An e-mail or web address or a file's name. */
export function readAddress({ text, at }: Place): Reading | undefined {
  const email = matchAt(EMAIL, text, at);
  if (email) return sayPieces(text, at, at + email[0].replace(/[-.]+$/, '').length, 0);
  const schemed = matchAt(WITH_SCHEME, text, at);
  if (schemed) return sayPieces(text, at, at + schemed[0].length, schemed[0].indexOf('://') + 3);
  const bare = matchAt(WWW, text, at) ?? matchAt(BARE, text, at);
  return bare ? sayPieces(text, at, at + bare[0].length, 0) : undefined;
}

const TAG = /([#@])(?=[A-Za-z_\d]*[A-Za-z])([A-Za-z\d_]{1,64})/y;

/** #ThrowbackThursday, @some_user. */
export function readTag({ text, at }: Place): Reading | undefined {
  if (at > 0 && /[A-Za-z\d]/.test(text[at - 1])) return undefined;
  const found = matchAt(TAG, text, at);
  if (!found) return undefined;
  const name = sayPieces(text, at + 1, at + found[0].length, 0);
  return { parts: [{ start: at, stop: at + 1, say: found[1] === '#' ? 'hashtag' : 'at' }, ...name.parts] };
}
