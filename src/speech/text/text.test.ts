// Text to words: a table of readings, sentences, marks and places, what holds for any text, and bounded work.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SpeechError } from '../errors.ts';
import { readSentences, type Token, type Word } from './index.ts';
import { SENTENCE_CASES, TEXT_CASES } from './text-cases.ts';

const tokensOf = (text: string): Token[] => Array.from(readSentences(text)).flatMap(({ tokens }) => tokens);
const wordsOf = (text: string): Word[] => tokensOf(text).filter((token) => token.kind === 'word');
const spoken = (text: string): string =>
  wordsOf(text)
    .map((word) => word.text)
    .join(' ');
/** Words, and marks in angle brackets. */
const shape = (text: string): string =>
  tokensOf(text)
    .map((token) => (token.kind === 'word' ? token.text : `<${token.mark}>`))
    .join(' ');

describe('what is said for what is written', () => {
  for (const [family, cases] of Object.entries(TEXT_CASES)) {
    it.each(cases)(`${family}: %s`, (written, wanted) => {
      expect(spoken(written)).toBe(wanted);
    });
  }
});

describe('sentences', () => {
  it.each(SENTENCE_CASES)('%s', (_, sentences) => {
    const text = sentences.join(' ');
    const found = Array.from(readSentences(text), ({ start, stop }) => text.slice(start, stop));
    expect(found).toEqual(sentences);
  });

  it.each<[string, string, string]>([
    ['a wrapped line goes on', 'One two\nthree. Four', 'one two three <full stop> four <paragraph>'],
    ['a blank line ends a paragraph', 'One two\n \r\nthree', 'one two <paragraph> three <paragraph>'],
    [
      'list items are paragraphs',
      'Buy:\n- milk\n- eggs',
      'buy <colon> <paragraph> milk <paragraph> eggs <paragraph>',
    ],
    ['a number before an item is no sentence', '1. Milk', 'one <full stop> milk <paragraph>'],
    [
      'the end of a line too long to be wrapped',
      `${'word '.repeat(30)}\nNext`,
      `${'word '.repeat(30)}<paragraph> next <paragraph>`,
    ],
  ])('%s', (_, text, wanted) => {
    expect(shape(text)).toBe(wanted);
  });
});

describe('marks', () => {
  it.each<[string, string]>([
    ['a, b; c: d - e', 'a <comma> b <semicolon> c <colon> d <dash> e <paragraph>'],
    ['Go! Why? So...', 'go <exclamation> why <question> so <ellipsis> <paragraph>'],
    ['He — she -- it – they', 'he <dash> she <dash> it <dash> they <paragraph>'],
    [
      '“Yes,” (he said)',
      '<open quote> yes <comma> <close quote> <open bracket> he said <close bracket> <paragraph>',
    ],
    ['"No" and \'so\'', '<open quote> no <close quote> and <open quote> so <close quote> <paragraph>'],
    ['What?!', 'what <question> <exclamation> <paragraph>'],
    ['Well… so . . . then', 'well <ellipsis> so <ellipsis> then <paragraph>'],
    ['Elm Dr.', 'elm drive <full stop> <paragraph>'],
    ['on May 3, 1999', 'on may third <comma> nineteen ninety nine <paragraph>'],
  ])('%s', (text, wanted) => {
    expect(shape(text)).toBe(wanted);
  });
});

describe('words', () => {
  it('have the place of what was written, as it was written', () => {
    const text = 'In 1984, Dr. Łódź paid $3.50.';
    const found = wordsOf(text).map(({ text: word, start, stop, written }) => {
      expect(text.slice(start, stop)).toBe(written);
      return `${word}:${written}`;
    });
    expect(found).toEqual([
      'in:In',
      'nineteen:1984',
      'eighty:1984',
      'four:1984',
      'doctor:Dr.',
      'lodz:Łódź',
      'paid:paid',
      ...['three', 'dollars', 'and', 'fifty', 'cents'].map((word) => `${word}:$3.50`),
    ]);
  });

  it("tell letters' names from words", () => {
    const letters = (text: string) =>
      wordsOf(text)
        .filter((word) => word.letter)
        .map((word) => word.text);
    expect(letters('A dog, a cat and I')).toEqual([]);
    expect(letters('Vitamin A, the FBI and CEOs at 5 p.m.')).toEqual([
      'a',
      'f',
      'b',
      'i',
      'c',
      'e',
      "o's",
      'p',
      'm',
    ]);
    expect(letters('NASA')).toEqual([]);
  });

  it('tell capitals', () => {
    const capitals = wordsOf('We saw NASA and Bob’s iPhone, FBI’s TVs, I').map(
      (word) => `${word.text}:${word.capitals}`,
    );
    expect(capitals).toEqual([
      'we:first',
      'saw:none',
      'nasa:all',
      'and:none',
      "bob's:first",
      'i:none',
      'phone:first',
      'f:all',
      'b:all',
      "i's:all",
      't:all',
      "v's:all",
      'i:first',
    ]);
  });

  it('tell emphasis between asterisks and underscores, not multiplication or names', () => {
    const emphasised = (text: string) =>
      wordsOf(text)
        .filter((word) => word.emphasised)
        .map((word) => word.text)
        .join(' ');
    expect(emphasised('I *never said* that, **he** did, _not_ she.')).toBe('never said he not');
    expect(emphasised('2 * 3 * 4, snake_case_name, a * b, *** and _')).toBe('');
  });

  it('keep their place when a stretch of text is cut', () => {
    const text = `${'Seven words are here, and no more. '.repeat(400)}The end`;
    const sentences = Array.from(readSentences(text));
    expect(sentences).toHaveLength(401);
    for (const sentence of sentences.slice(0, -1)) {
      expect(text.slice(sentence.start, sentence.stop)).toBe('Seven words are here, and no more.');
    }
  });
});

/** What is wrong with what is read of a text, whatever it is; nothing should be. */
function faultOf(text: string): string | undefined {
  const covered = new Uint8Array(text.length);
  let last = 0;
  for (const sentence of readSentences(text)) {
    if (sentence.start < last || sentence.stop > text.length) return `sentence at ${sentence.start}`;
    let start = sentence.start;
    for (const token of sentence.tokens) {
      const inOrder = token.start >= start && token.stop >= token.start && token.stop <= sentence.stop;
      if (!inOrder) return `place ${token.start} to ${token.stop}`;
      start = token.start;
      if (token.kind === 'break') continue;
      if (!(token.letter ? /^[a-z](?:'s)?$/ : /^(?=.*[a-z])[a-z']+$/).test(token.text))
        return `word ${token.text}`;
      if (token.written !== text.slice(token.start, token.stop)) return `written ${token.written}`;
      covered.fill(1, token.start, token.stop);
    }
    if (!sentence.tokens.some((token) => token.kind === 'word')) return `no word at ${sentence.start}`;
    last = sentence.stop;
  }
  // Other scripts are named, so their letters are covered too; U+02BC is an apostrophe.
  for (const { index, 0: character } of text.matchAll(/(?!\u02bc)[\p{L}\p{Nd}]/gu)) {
    if (covered[index] === 0) return `${character} at ${index} is not read`;
  }
  return undefined;
}

describe('any text', () => {
  const written = Object.values(TEXT_CASES).flatMap((cases) => cases.map(([text]) => text));
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.string({ unit: fc.constantFrom(...'aAIXst19.0,:-/\'"’“$%°²½ ()*_#@&+=\n'), maxLength: 60 }),
    fc.array(fc.constantFrom(...written), { maxLength: 6 }).map((texts) => texts.join(' ')),
    fc.array(fc.constantFrom(...written), { maxLength: 6 }).map((texts) => texts.join('')),
  );

  it('is read to its last letter and digit, in order', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(faultOf(text)).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });

  it('is read the same on either side of a blank line', () => {
    fc.assert(
      fc.property(fc.constantFrom(...written), fc.constantFrom(...written), (left, right) => {
        expect(spoken(`${left}\n\n${right}`)).toBe(`${spoken(left)} ${spoken(right)}`.trim());
      }),
    );
  });

  it('must be a string', () => {
    expect(() => Array.from(readSentences(7 as unknown as string))).toThrow(SpeechError);
    expect(() => Array.from(readSentences(null as unknown as string))).toThrow(
      'The text to read is null: pass a string.',
    );
  });
});

describe('bounded work', () => {
  const UNITS = [
    ...['a', 'A', 'I', '7', '0', '.', ',', '-', '"', "'", '*', '_', '(', '+', '$', '#', '½', '²', ' ', '\n'],
    ...[
      '1,',
      '1-',
      '1/',
      '1:',
      '1.',
      'a.',
      'A.',
      'a-',
      'a@',
      "a'",
      '*a',
      '_a',
      '+1 ',
      '(1',
      '555-',
      'x²',
      '1°',
      "5'",
    ],
    ...[
      '😀',
      '👩‍👩‍👧',
      '漢',
      'あ漢',
      'ا',
      '\u0000',
      '\u200b',
      '\u0301',
      '\ud800',
      'http://a/',
      'a@a.',
      'THE US ',
      'etc. ',
      'Mr.',
      '\n- a',
    ],
  ];

  /** How often a pattern is tried while `read` runs. */
  function looks(read: () => void): number {
    const { exec } = RegExp.prototype;
    let count = 0;
    RegExp.prototype.exec = function (this: RegExp, text: string) {
      count += 1;
      return exec.call(this, text);
    };
    try {
      read();
    } finally {
      RegExp.prototype.exec = exec;
    }
    return count;
  }
  const readAll = (text: string) => {
    for (const _ of readSentences(text));
  };

  it('reads a million characters without a space', () => {
    for (const text of ['a'.repeat(1e6), '1'.repeat(1e6), '😀'.repeat(5e5), 'a.'.repeat(5e5)]) {
      let last = 0;
      for (const { start, stop, tokens } of readSentences(text)) {
        if (start !== last || stop - start > 4096 || tokens.length > 3 * 4096) expect.fail(`at ${start}`);
        last = stop;
      }
      expect(last).toBe(text.length);
    }
  });

  it.each(UNITS)('looks no more often at each character of a longer text: %j', (unit) => {
    const short = looks(() => readAll(unit.repeat(500 / unit.length)));
    const long = looks(() => readAll(unit.repeat(2000 / unit.length)));
    expect(long).toBeLessThanOrEqual(4.4 * short + 100);
    expect(long).toBeLessThan(150 * 2000);
  });

  it('gives the first sentence before it has looked at the rest', () => {
    const text = `One. ${'Two three. '.repeat(50_000)}`;
    const count = looks(() => expect(readSentences(text).next().value).toMatchObject({ start: 0, stop: 4 }));
    expect(count).toBeLessThan(100_000);
  });
});
