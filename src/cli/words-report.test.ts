// What people read of a prediction: figures that say something, reasons with shares, one line for one line.
import { describe, expect, it } from 'vitest';
import { describeReasons, describe as describeRemembered, listPredictions, tail } from './words-report.ts';

const word = (text: string, contribution: number) => ({ text, start: 0, stop: 1, contribution });
const about = { word: 'legs', probability: 0.8, method: 'asking', skipped: 0 };

describe('describe', () => {
  it('stands bars beside the likely, and digits beside the unlikely', () => {
    const predictions = [
      { word: 'legs', probability: 0.8214 },
      { word: '\n', probability: 0.0312 },
      { word: 'arms', probability: 0.00012345 },
      { word: 'fins', probability: 1e-12 },
    ];
    expect(describeRemembered({ text: 'It has\nfour', predictions, ranked: [] }, ['a.svg'])).toBe(
      [
        'It has four',
        '',
        'next word       %',
        'legs           82  ████████████████████',
        '(new line)    3.1  █',
        'arms        0.012',
        'fins            0',
        '',
        'Wrote a.svg.',
        '',
      ].join('\n'),
    );
    expect(listPredictions(predictions.slice(0, 2))).toBe('legs 82 %, (new line) 3.1 %');
  });
});

describe('describeReasons', () => {
  it('adds up what a word said, and leaves out what spoke against', () => {
    const words = [
      word('dog', 2),
      word('Charlie', 0.5),
      word('cats', -9),
      word('Charlie', 1.49),
      word('I', 0.01),
    ];
    expect(describeReasons({ ...about, words })).toBe(
      'Why legs: dog 50 % and Charlie 50 % of what speaks for it.\nFound by asking.\n',
    );
  });

  it('names five at most, and says when there is none', () => {
    const words = ['a', 'b', 'c', 'd', 'e', 'f'].map((text, i) => word(text, 6 - i));
    expect(describeReasons({ ...about, words })).toContain('a 29 %, b 24 %, c 19 %, d 14 % and e 10 %');
    expect(describeReasons({ ...about, words: [word('a', -1)] })).toBe(
      'Why legs: no word of the text speaks for it.\n',
    );
  });
});

describe('tail', () => {
  it('keeps the end of a text, cut between words, on one line', () => {
    expect(tail('one\r\ntwo  three')).toBe('one two three');
    expect(tail(`${'word '.repeat(40)}end`, 12)).toBe('… word end');
    expect(tail('a \u001b b')).toBe('a \\u001b b');
  });
});
