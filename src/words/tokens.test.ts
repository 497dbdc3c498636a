// Tokens: what is a word, a mark, a line end; which way quotation marks face; offsets; any text at all, and back.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detokenize, display, endsSentence, spaceBetween, tokenize } from './tokens.ts';

const tokens = (text: string): string[] => Array.from(tokenize(text), (token) => token.text);
const again = (text: string): string => detokenize(tokens(text));

describe('tokenize', () => {
  it.each<[string, string, string]>([
    ['words and marks', 'Hello, big world!', 'Hello|,|big|world|!'],
    ['not', "don't can’t WON'T", "do|n't|ca|n't|WO|N'T"],
    ['other contractions', "I'm he's we’ll they're I've she'd", "I|'m|he|'s|we|'ll|they|'re|I|'ve|she|'d"],
    ['contractions of contractions', "couldn't've I'd've", "could|n't|'ve|I|'d|'ve"],
    ['apostrophes within words', "o'clock O’Brien ma'am rock'n'roll", "o'clock|O'Brien|ma'am|rock'n'roll"],
    ['words that begin like contractions', "'tis 'sit d'Artagnan y'all", "'|tis|'|sit|d'Artagnan|y'all"],
    ['words with n and t at their end', "isn't hint an't n't", "is|n't|hint|a|n't|n't"],
    ['possessives of many', "the dogs' tails", "the|dogs|'|tails"],
    ['hyphens', 'a three-year-old', 'a|three|-|year|-|old'],
    ['dashes', 'yes -- no – or — so --- then', 'yes|—|no|—|or|—|so|---|then'],
    ['numbers', '1,234.50 at 3:30, 7.', '1,234.50|at|3:30|,|7|.'],
    ['numbers with what they count', '$5 50% 10am 3rd x2', '$|5|50|%|10|am|3|rd|x2'],
    ['dots', 'Well... so… no.. A.M.', 'Well|...|so|...|no|..|A|.|M|.'],
    [
      'straight quotation marks',
      '"Hi," he said. "Sit (on "it")."',
      '“|Hi|,|”|he|said|.|“|Sit|(|on|“|it|”|)|.|”',
    ],
    ['curly quotation marks', '“Hi,” he said.', '“|Hi|,|”|he|said|.'],
    ['other quotation marks', '„Hallo“ «oui» ‘so’', "“|Hallo|“|“|oui|”|'|so|'"],
    ['a quotation mark at a line end', '"Hi\n"Ho" and "\nso', '“|Hi|\n|“|Ho|”|and|”|\n|so'],
    ['a quotation mark after a dash', 'He—"no"', 'He|—|“|no|”'],
    ['a quotation mark that closes what went before', '" he said', '”|he|said'],
    ['line ends', '\n a\n\n \r\n b \r\nc\n', 'a|\n|b|\n|c'],
    ['spaces of all kinds', '  a\t\u00a0\u3000b\ufeff ', 'a|b'],
    ['Chinese and Japanese', '我有a狗。ラーメン', '我|有|a|狗|。|ラ|ー|メ|ン'],
    ['Latin letters before Chinese', 'abc中文', 'abc|中|文'],
    ['Thai with its marks', 'ที่นี่', 'ที่|นี่'],
    ['Korean', '나는 개가', '나는|개가'],
    ['right to left', 'שלום, עולם مرحبا', 'שלום|,|עולם|مرحبا'],
    ['combining marks', 'cafe\u0301 a\u0308b', 'cafe\u0301|a\u0308b'],
    ['other scripts', 'Привет Γειά', 'Привет|Γειά'],
    ['emoji', 'hi👍🏽👩‍👩‍👧🇩🇪❤️!', 'hi|👍🏽|👩‍👩‍👧|🇩🇪|❤️|!'],
    ['control characters', 'a\u0000b\u200bc', 'a|\u0000|b|\u200b|c'],
    ['lone surrogates', 'a\ud800b', 'a|\ud800|b'],
    ['addresses', 'http://a.b/c', 'http|:|/|/|a|.|b|/|c'],
    ['nothing', ' \n ', ''],
  ])('%s', (_, text, wanted) => {
    expect(tokens(text).join('|')).toBe(wanted);
  });

  it('tells where each token stands', () => {
    const text = '“I don’t,\n\nshe said… 3.5 👍🏽';
    const found = Array.from(tokenize(text), ({ start, stop }) => text.slice(start, stop));
    expect(found).toEqual(['“', 'I', 'do', 'n’t', ',', '\n\n', 'she', 'said', '…', '3.5', '👍🏽']);
  });

  it('reads any text: tokens in order, nothing between them but spaces', () => {
    const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string());
    fc.assert(
      fc.property(anything, (text) => {
        let reached = 0;
        for (const { text: token, start, stop } of tokenize(text)) {
          if (token === '' || start < reached || stop <= start || text.slice(reached, start).trim())
            return false;
          reached = stop;
        }
        return text.slice(reached).trim() === '';
      }),
      { numRuns: 200 },
    );
  });

  it.each<[string, string]>([
    ['letters', 'a'],
    ['spaces', ' '],
    ['line ends', '\n'],
    ['digits', '1'],
    ['digits and dots', '1.'],
    ['apostrophes', "'"],
    ['words with apostrophes', "n't"],
    ['marks', '\u0301'],
    ['emoji', '👍🏽\u200d'],
    ['Chinese', '中'],
    ['quotation marks', '"'],
  ])('reads a megabyte of %s in a moment', (_, unit) => {
    const text = unit.repeat(Math.ceil(1e6 / unit.length));
    const begun = process.cpuUsage();
    let count = 0;
    for (const _token of tokenize(text)) count++;
    expect(count).toBeLessThanOrEqual(text.length);
    // Of the processor's time, whatever else it does; were it by the square of the length it would be hours.
    expect(process.cpuUsage(begun).user).toBeLessThan(5e6);
  });
});

describe('detokenize', () => {
  it.each([
    `"I don't," she said, "have Charlie's 3.5 kg (or 50%) - it's $5!"`,
    'One...\nTwo? Three; four: five/six.',
    "Let's go to the dogs' house at nine o'clock.",
    '我有狗',
    'ที่นี่',
    'a 👩‍👩‍👧 b',
  ])('gives back %s', (text) => {
    expect(again(text)).toBe(text.replace(' - ', '-'));
  });

  it('writes what reads as the same tokens', () => {
    const word = fc.constantFrom(
      ...[
        'Anna',
        'dog',
        "do n't",
        "it 's",
        "o'clock",
        '3.5',
        '10',
        '中',
        '狗',
        'ที่',
        'ラー',
        'é',
        '👍🏽',
        'мир',
      ],
    );
    const mark = fc.constantFrom(
      '.',
      ',',
      '!',
      '?',
      ';',
      '...',
      '—',
      '\n',
      '-',
      '/',
      ' (',
      ')',
      '%',
      '$',
      '#',
      ':',
    );
    const said = fc.array(word, { minLength: 1 }).map((words) => `“${words.join(' ')}.”`);
    const text = fc
      .array(fc.oneof({ weight: 3, arbitrary: word }, mark, said))
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(
        // Hyphens join and marks of currency stand before what they belong to: these change when read again.
        text.filter((each) => !/[-/$#] +[-/“]/.test(each)),
        (each) => {
          const once = again(each);
          expect(again(once)).toBe(once);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is stable for any text without quotation marks and hyphens', () => {
    const units = [..."abn'ts.,!?;:%)]}…([{$€#@/—\n 0159中文ラーที่éם", "n't", "'s", '..', '👍🏽'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...units)), (parts) => {
        const once = again(parts.join(''));
        expect(again(once)).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('single tokens', () => {
  it('join as people write them', () => {
    expect(spaceBetween(undefined, 'a')).toBe(false);
    expect(spaceBetween('a', 'b')).toBe(true);
    expect(spaceBetween('a', ',')).toBe(false);
    expect(spaceBetween(',', 'a')).toBe(true);
    expect(spaceBetween('a', '“')).toBe(true);
    expect(spaceBetween('“', 'a')).toBe(false);
    expect(spaceBetween('a', '\n')).toBe(false);
    expect(spaceBetween('\n', 'a')).toBe(false);
    expect(spaceBetween('中', '文')).toBe(false);
    expect(spaceBetween('中', 'a')).toBe(true);
  });

  it('are shown with straight quotation marks', () => {
    expect([...'“”'].map(display)).toEqual(['"', '"']);
    expect(display("n't")).toBe("n't");
  });

  it('end a sentence or not', () => {
    for (const token of [undefined, '.', '!', '?', '...', '\n', '。']) expect(endsSentence(token)).toBe(true);
    for (const token of [',', 'a', '”', ':']) expect(endsSentence(token)).toBe(false);
  });
});
