// How the letters of the alphabet are called.
import { type Phones, withS } from './pronunciation/index.ts';

const NAMES: ReadonlyMap<string, Phones> = new Map(
  [
    ...[
      'a EY1',
      'b B IY1',
      'c S IY1',
      'd D IY1',
      'e IY1',
      'f EH1 F',
      'g JH IY1',
      'h EY1 CH',
      'i AY1',
      'j JH EY1',
    ],
    ...[
      'k K EY1',
      'l EH1 L',
      'm EH1 M',
      'n EH1 N',
      'o OW1',
      'p P IY1',
      'q K Y UW1',
      'r AA1 R',
      's EH1 S',
      't T IY1',
    ],
    ...['u Y UW1', 'v V IY1', 'w D AH1 B AH0 L Y UW0', 'x EH1 K S', 'y W AY1', 'z Z IY1'],
  ].map((entry) => {
    const [letter, ...phones] = entry.split(' ');
    return [letter, phones];
  }),
);

/** The name of a letter, or of several: "w", "o's". `undefined` for what is no letter. */
export function letterName(text: string): Phones | undefined {
  const name = NAMES.get(text[0]);
  if (!name || !/^.(?:'?s)?$/.test(text)) return undefined;
  return text.length > 1 ? withS(name) : name;
}

/** The names of all letters of a word, one after the other; empty where it has none. */
export function spelledOut(word: string): Phones {
  return [...word].flatMap((letter) => NAMES.get(letter) ?? []);
}
