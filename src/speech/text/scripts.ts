// Other scripts, named once ("cyrillic text"), and emoji, called by their names.
import { matchAt, one, type Place, type Reading } from './rule.ts';

const SCRIPTS: readonly (readonly [name: string, script: string])[] = [
  ['cyrillic', 'Cyrillic'],
  ['greek', 'Greek'],
  ['hebrew', 'Hebrew'],
  ['arabic', 'Arabic'],
  ['devanagari', 'Devanagari'],
  ['bengali', 'Bengali'],
  ['tamil', 'Tamil'],
  ['telugu', 'Telugu'],
  ['thai', 'Thai'],
  ['korean', 'Hangul'],
  ['armenian', 'Armenian'],
  ['georgian', 'Georgian'],
  ['ethiopic', 'Ethiopic'],
];
/** Letters of one script, with what stands between them; words of it are not told apart. */
const RUNS = [
  [
    'japanese',
    /(?:\p{Script=Han}{0,200})[\p{Script=Hiragana}\p{Script=Katakana}ー][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー ]*/uy,
  ],
  ['chinese', /\p{Script=Han}[\p{Script=Han} ]*/uy],
  ...SCRIPTS.map(
    ([name, script]) =>
      [name, new RegExp(`\\p{Script=${script}}[\\p{Script=${script}}\\p{M} ]*`, 'uy')] as const,
  ),
  ['foreign', /\p{L}[\p{L}\p{M}]*/uy],
] as const;

/** A run of another script. */
export function readScript({ text, at }: Place): Reading | undefined {
  for (const [name, pattern] of RUNS) {
    const found = matchAt(pattern, text, at);
    if (found) return one(at, at + found[0].trimEnd().length, `${name} text`);
  }
  return undefined;
}

/** Short names of those that people send most; the others are "emoji". */
const EMOJI: Readonly<Record<string, string>> = {
  '😀': 'grinning face',
  '😃': 'smiling face',
  '😄': 'smiling face',
  '😁': 'beaming face',
  '😆': 'laughing face',
  '😅': 'sweating smile',
  '🤣': 'rolling on the floor laughing',
  '😂': 'tears of joy',
  '🙂': 'smiling face',
  '🙃': 'upside down face',
  '😉': 'winking face',
  '😊': 'smiling face',
  '😇': 'halo face',
  '🥰': 'smiling face with hearts',
  '😍': 'heart eyes',
  '🤩': 'star eyes',
  '😘': 'blowing a kiss',
  '😋': 'yummy face',
  '😜': 'winking tongue',
  '🤔': 'thinking face',
  '😐': 'neutral face',
  '😏': 'smirking face',
  '🙄': 'rolling eyes',
  '😬': 'grimacing face',
  '😔': 'pensive face',
  '😴': 'sleeping face',
  '😷': 'face with mask',
  '😎': 'sunglasses face',
  '😕': 'confused face',
  '😮': 'surprised face',
  '😢': 'crying face',
  '😭': 'loudly crying face',
  '😱': 'screaming face',
  '😡': 'angry face',
  '🤯': 'exploding head',
  '🥳': 'party face',
  '💀': 'skull',
  '💩': 'pile of poo',
  '👻': 'ghost',
  '🤖': 'robot',
  '👋': 'waving hand',
  '👌': 'okay hand',
  '✌': 'victory hand',
  '🤞': 'crossed fingers',
  '👍': 'thumbs up',
  '👎': 'thumbs down',
  '👊': 'fist',
  '👏': 'clapping hands',
  '🙌': 'raised hands',
  '🙏': 'folded hands',
  '💪': 'strong arm',
  '👀': 'eyes',
  '❤': 'red heart',
  '🧡': 'orange heart',
  '💛': 'yellow heart',
  '💚': 'green heart',
  '💙': 'blue heart',
  '💜': 'purple heart',
  '🖤': 'black heart',
  '💔': 'broken heart',
  '💯': 'hundred points',
  '🔥': 'fire',
  '✨': 'sparkles',
  '⭐': 'star',
  '🎉': 'party popper',
  '🎂': 'birthday cake',
  '🎁': 'gift',
  '🎵': 'musical note',
  '🎶': 'musical notes',
  '🌹': 'rose',
  '☀': 'sun',
  '🌙': 'moon',
  '☕': 'coffee',
  '🍕': 'pizza',
  '🍺': 'beer',
  '🐶': 'dog',
  '🐱': 'cat',
  '🚀': 'rocket',
  '✅': 'check mark',
  '❌': 'cross mark',
  '⚠': 'warning',
};
const FLAG = /\p{RI}{2}/uy;
/** An emoji, and the same one again and again. */
const PICTOGRAM = /(\p{Extended_Pictographic})(?: ?\1)*/uy;

/** An emoji or a flag. */
export function readEmoji({ text, at }: Place): Reading | undefined {
  const flag = matchAt(FLAG, text, at);
  if (flag) return one(at, at + flag[0].length, 'flag');
  const found = matchAt(PICTOGRAM, text, at);
  return found ? one(at, at + found[0].length, EMOJI[found[1]] ?? 'emoji') : undefined;
}
