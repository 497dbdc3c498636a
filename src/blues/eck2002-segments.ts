// The hand-made segments from which training choruses are drawn: bars of eight eighths, in the blues scale.

/** The note before goes on. */
export const HOLD = -2;
/** Nothing sounds. */
export const REST = -3;
/** A semitone to the next bar's first note. */
export const APPROACH = -4;

const MARKS: Readonly<Record<string, number>> = { '-': HOLD, '.': REST, '>': APPROACH };

/** Reads a bar: semitones above the key's root, `-` goes on, `.` rests, `>` leads into the next bar. */
const bar = (text: string): readonly number[] => text.split(' ').map((word) => MARKS[word] ?? Number(word));

type Pair = readonly [readonly number[], readonly number[]];

const pairs = (...texts: string[]): Pair[] =>
  texts.map((text) => {
    const [first, second] = text.split(' | ');
    return [bar(first), bar(second)];
  });

/** Two bars that ask. */
export const CALLS: readonly Pair[] = pairs(
  '. 7 10 12 - 10 7 5 | 3 - 5 3 0 - - .',
  '0 - 3 5 - 6 5 3 | 5 - 3 0 - - . .',
  '12 - - 10 12 - 10 7 | 10 7 5 3 - 0 . .',
  '. . 0 3 4 - 7 - | 9 7 5 3 0 - . .',
  '7 6 5 3 0 - 3 - | 5 6 7 - 10 - 7 .',
  '10 - 7 - 5 - 3 - | 0 - - - . . . .',
  '0 3 5 7 10 7 5 3 | 5 3 0 - . 3 0 -',
  '. 0 3 - 5 - 6 7 | 10 - 7 5 - 3 0 .',
  '4 - 7 - 10 - 12 - | 10 7 5 - 3 - . .',
  '. 12 - 10 7 - 5 - | . 3 5 - 3 0 - .',
);

/** Two bars that answer. */
export const ANSWERS: readonly Pair[] = pairs(
  '12 - 10 7 - 5 3 5 | 3 0 - 3 5 - 3 0',
  '10 12 10 7 5 7 5 3 | 0 - 3 - 5 3 0 -',
  '7 - 5 7 10 - 7 5 | 6 5 3 0 - - . .',
  '. 12 10 9 7 - 5 4 | 3 4 0 - - . . .',
  '2 - 5 - 9 - 7 5 | 7 - 5 3 2 - . .',
  '5 7 9 10 12 10 9 7 | 10 7 5 3 0 - - .',
);

/** The third bar of a phrase. */
export const TAILS = [
  '. . . . . . . .',
  '. . 7 5 3 0 - .',
  '0 - - . 3 - 0 .',
  '. . . 5 6 5 3 0',
  '. 10 7 5 6 5 3 -',
].map(bar);

/** The third bar of the last phrase. */
export const ENDINGS = ['0 - - - - - . .', '0 - - . 7 6 5 3', '. 3 - 0 - - - .', '4 - 0 - - - . .'].map(bar);

/** The fourth bar of a phrase: room to breathe, or a lead into the next. */
export const SPACES = [
  '. . . . . . . .',
  '. . . . . . . >',
  '. . . . 0 3 5 >',
  '0 - - . . . . .',
  '. . . . . 10 7 >',
  '. . 5 3 0 - . .',
].map(bar);
