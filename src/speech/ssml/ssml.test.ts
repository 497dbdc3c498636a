// SSML: what is read, with which settings and where; what is refused, and where; and back to SSML.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SpeechError } from '../errors.ts';
import {
  hertzOf,
  PLAIN,
  readSsml,
  type Settings,
  type Span,
  SsmlError,
  type SsmlSentence,
  type SsmlWord,
  writeSsml,
} from './index.ts';
import { documents, isSimple, withoutPlaces } from './testing/documents.ts';
import { MAX_DEPTH, MAX_SSML } from './xml.ts';

const speak = (content: string): string => `<speak>${content}</speak>`;
const sentencesOf = (content: string): readonly SsmlSentence[] => readSsml(speak(content)).sentences;
const wordsOf = (content: string): SsmlWord[] =>
  sentencesOf(content).flatMap(({ tokens }) =>
    tokens.filter((token): token is SsmlWord => token.kind === 'word'),
  );
const spansOf = (content: string): Span[] => sentencesOf(content).flatMap(({ spans }) => spans);
/** Words, marks in angle brackets, sentences parted by bars. */
const said = (content: string): string =>
  sentencesOf(content)
    .map(({ tokens }) =>
      tokens
        .filter((token) => token.kind === 'word' || token.mark !== 'paragraph')
        .map((token) =>
          token.kind === 'break' ? `<${token.mark}>` : token.letter ? token.text.toUpperCase() : token.text,
        )
        .join(' '),
    )
    .join(' | ');
/** The settings of the last word. */
const settingsOf = (content: string): Settings => wordsOf(content).at(-1)!.span.settings;

describe('what is said', () => {
  it.each<[string, string]>([
    ['I <emphasis>really</emphasis> mean it. Yes.', 'i really mean it <full stop> | yes <full stop>'],
    ['un<emphasis>believ</emphasis>able', 'unbelievable'],
    ['AT&amp;T &#x26; co', 'A T and T and co'],
    ['<![CDATA[a < b]]><!-- no -->', 'a is less than B'],
    ['one<break/>two', 'one two'],
    ['one\n\n- two', 'one <dash> two'],
    ['<p>One two</p><p>three</p>', 'one two | three'],
    ['<s>Dr. No. Yes</s> <s>ok</s>', 'doctor no <full stop> yes | ok'],
    ['Ask <sub alias="Doctor">Dr.</sub> Who', 'ask doctor who'],
    ['H<sub alias="two">2</sub>O', 'H two o'],
    ['<sub alias="Yes. No.">x</sub> So', 'yes <full stop> no <full stop> | so'],
    ['It <say-as interpret-as="characters">is</say-as>, ok', 'it I S <comma> ok'],
    ['Done. <say-as interpret-as="ordinal">5</say-as> apples', 'done <full stop> | fifth apples'],
    ['<say-as interpret-as="nonsense">1984</say-as>', 'nineteen eighty four'],
    ['<say-as interpret-as="cardinal">many</say-as>', 'many'],
    ["<say-as interpret-as='spell-out'>IBM</say-as>'s", "I B M'S"],
    ['<audio src="x.wav"><desc>a bell</desc>ding</audio>', 'ding'],
    ['<metadata><x>a</x></metadata><lexicon uri="u"/><meta name="a" content="b"/>ok', 'ok'],
    ['<amazon:effect name="whispered">hush</amazon:effect>', 'hush'],
    ['<b xmlns="http://www.w3.org/1999/xhtml">bold</b>', 'bold'],
    ['New<w>York</w>', 'new york'],
    ['', ''],
    ['<p> </p>…', ''],
  ])('%s', (content, wanted) => {
    expect(said(content)).toBe(wanted);
  });

  it('takes a declaration, a document type and a prefix of its own', () => {
    const source = `\ufeff<?xml version="1.0"?>
      <!DOCTYPE speak PUBLIC "-//W3C//DTD SYNTHESIS 1.1//EN" "http://www.w3.org/TR/speech-synthesis11/synthesis.dtd">
      <a:speak version="1.1" xmlns:a="http://www.w3.org/2001/10/synthesis" xml:lang="en-GB"><a:s>Hello</a:s></a:speak>`;
    const [sentence] = readSsml(source).sentences;
    expect(sentence.marked).toBe(true);
    expect((sentence.tokens[0] as SsmlWord).span.settings.language).toBe('en-GB');
  });
});

describe('places', () => {
  it('are in the source', () => {
    const source = speak(
      'AT&amp;T <emphasis>un</emphasis>real <sub alias="Doctor No">Dr.</sub>\n<sub alias="z"/>',
    );
    const { tokens } = readSsml(source).sentences[0];
    const places = tokens.slice(0, -1).map(({ start, stop }) => source.slice(start, stop));
    expect(places).toEqual(['AT', 'AT', '&amp;', 'T', 'un</emphasis>real', 'Dr.', 'Dr.', '<sub alias="z"/>']);
    expect(tokens.map((token) => token.kind === 'word' && token.written)).toContain('Doctor');
  });

  it('of sentences and paragraphs', () => {
    const source = speak('<p>One. Two!</p> three');
    const { sentences } = readSsml(source);
    expect(sentences.map(({ start, stop, paragraph }) => [source.slice(start, stop), paragraph])).toEqual([
      ['One.', 0],
      ['Two!', 0],
      ['three', 1],
    ]);
    const ends = sentences.map(({ tokens }) => tokens.at(-1));
    expect(ends.map((end) => end?.kind === 'break' && end.mark)).toEqual([
      'full stop',
      'paragraph',
      'paragraph',
    ]);
  });
});

describe('settings', () => {
  it.each<[string, Partial<Settings>]>([
    ['a', {}],
    ['<prosody rate="80%">a</prosody>', { rate: 0.8 }],
    ['<prosody rate="80%"><prosody rate="+10%">a</prosody></prosody>', { rate: 0.88 }],
    ['<prosody rate="0.5"><prosody rate="default">a</prosody></prosody>', { rate: 1 }],
    ['<prosody rate="1%">a</prosody>', { rate: 0.1 }],
    ['<prosody pitch="+12st">a</prosody>', { pitch: { factor: 2, hertz: 0 } }],
    ['<prosody pitch="-10%">a</prosody>', { pitch: { factor: 0.9, hertz: 0 } }],
    ['<prosody pitch="180Hz">a</prosody>', { pitch: { factor: 0, hertz: 180 } }],
    [
      '<prosody pitch="180hz"><prosody pitch="+50%">a</prosody></prosody>',
      { pitch: { factor: 0, hertz: 270 } },
    ],
    [
      '<prosody pitch="+20Hz"><prosody pitch="+50%">a</prosody></prosody>',
      { pitch: { factor: 1.5, hertz: 30 } },
    ],
    ['<prosody range="-100%">a</prosody>', { range: { factor: 0, hertz: 0 } }],
    ['<prosody range="x-high">a</prosody>', { range: { factor: 2, hertz: 0 } }],
    ['<prosody volume="+6dB"><prosody volume="-2dB">a</prosody></prosody>', { gain: 4 }],
    [
      '<prosody volume="silent"><prosody volume="+6dB">a</prosody></prosody>',
      { gain: Number.NEGATIVE_INFINITY },
    ],
    ['<prosody volume="50">a</prosody>', { gain: -6.0206 }],
    ['<prosody volume="0">a</prosody>', { gain: Number.NEGATIVE_INFINITY }],
    ['<emphasis>a</emphasis>', { emphasis: 'moderate' }],
    ['<emphasis level="strong"><emphasis level="none">a</emphasis></emphasis>', { emphasis: 'none' }],
    ['<voice name="Ann"><lang xml:lang="fr">a</lang></voice>', { voice: 'Ann', language: 'fr' }],
    ['<prosody rate="80%">b</prosody> a', {}],
  ])('%s', (content, wanted) => {
    expect(settingsOf(content)).toEqual({ ...PLAIN, ...wanted });
  });

  it.each(['rate', 'pitch', 'range', 'volume'] as const)('names of %s rise', (name) => {
    const names = {
      rate: ['x-slow', 'slow', 'medium', 'fast', 'x-fast'],
      pitch: ['x-low', 'low', 'medium', 'high', 'x-high'],
      range: ['x-low', 'low', 'medium', 'high', 'x-high'],
      volume: ['silent', 'x-soft', 'soft', 'medium', 'loud', 'x-loud'],
    }[name];
    const values = names.map((value) => {
      const { rate, pitch, range, gain } = settingsOf(`<prosody ${name}="${value}">a</prosody>`);
      return { rate, pitch: pitch.factor, range: range.factor, volume: gain }[name];
    });
    expect(values).toEqual([...new Set(values)].sort((a, b) => a - b));
  });

  it('give hertz for a voice', () => {
    expect(
      hertzOf(settingsOf('<prosody pitch="+20Hz"><prosody pitch="+50%">a</prosody></prosody>').pitch, 100),
    ).toBe(180);
    expect(hertzOf({ factor: 1, hertz: -300 }, 100)).toBe(0);
  });

  it('stress words, but not where there is asked for none', () => {
    const stressed = (content: string): boolean[] => wordsOf(content).map(({ emphasised }) => emphasised);
    expect(stressed('a <emphasis>b</emphasis> *c*')).toEqual([false, true, true]);
    expect(stressed('<emphasis level="reduced">b</emphasis> <emphasis level="none">*c*</emphasis>')).toEqual([
      false,
      false,
    ]);
  });

  it('of a stretch hold for it as a whole, over sentences', () => {
    const content =
      'x <prosody pitch="+10%"><prosody duration="2s" contour="(50%,180Hz)(0%, -50%) (120%,+1st)">One. Two.</prosody></prosody>';
    const source = speak(content);
    const stretches = spansOf(content).map((span) => span.stretches);
    expect(stretches.map(({ length }) => length)).toEqual([0, 1, 1]);
    const [, [first], [second]] = stretches;
    expect(first).toBe(second);
    expect(source.slice(first.start, first.stop)).toBe('One. Two.');
    expect(first.seconds).toBe(2);
    expect(first.contour).toEqual([
      { position: 0, pitch: { factor: 0.55, hertz: 0 } },
      { position: 0.5, pitch: { factor: 0, hertz: 180 } },
    ]);
  });
});

describe('pauses and marks', () => {
  const points = (content: string): unknown[] =>
    sentencesOf(content).map(({ spans, tokens }) => [
      tokens.length,
      ...spans
        .filter(({ kind }) => kind !== 'text')
        .map((span) => ({ ...span, stretches: undefined, start: undefined, stop: undefined })),
    ]);
  const pause = (before: number, strength = 'medium', seconds?: number): object => ({
    kind: 'pause',
    before,
    strength,
    ...(seconds !== undefined && { seconds }),
  });

  it.each<[string, unknown[]]>([
    ['a<break/> b', [[3, pause(1)]]],
    ['a <break time="500ms"/>', [[2, pause(2, 'medium', 0.5)]]],
    ['Aha. <break strength="none" time="1.5s"/> Bye.', [[2], [3, pause(0, 'none', 1.5)]]],
    ['<p>Aha.</p><break strength="x-weak"/><p>Bye.</p>', [[3], [3, pause(0, 'x-weak')]]],
    ['<p>Aha.</p><break/>', [[3, pause(3)]]],
    ['<break/>', [[0, pause(0)]]],
    [
      'a <mark name="m"/>b un<mark name="n"/>do',
      [[4, { kind: 'mark', name: 'm', before: 1 }, { kind: 'mark', name: 'n', before: 2 }]],
    ],
  ])('%s', (content, wanted) => {
    expect(points(content)).toEqual(wanted);
  });
});

describe('pronunciations', () => {
  it.each<[string, string]>([
    ['<phoneme alphabet="ipa" ph="təˈmeɪtoʊ">tomato</phoneme>', 'T AH0 M EY1 T OW0'],
    ['<phoneme ph="təˈmɑːtəʊ">tomato</phoneme>', 'T AH0 M AA1 T OW0'],
    ['<phoneme ph="ˌmænɪˈt&#x6F;ʊbə">x</phoneme>', 'M AE2 N IH0 T OW1 B AH0'],
    ['<phoneme ph="t͡ʃɜːɹt͡ʃ">x</phoneme>', 'CH ER1 CH'],
    ['<phoneme ph="ˈkæt.ʃɪp">x</phoneme>', 'K AE1 T SH IH0 P'],
    ['<phoneme ph="ˈbʌtn̩">x</phoneme>', 'B AH1 T AH0 N'],
    ['<phoneme ph="ˈθɚɾi">x</phoneme>', 'TH ER1 D IY0'],
    ['<phoneme ph="fɑ˞m">x</phoneme>', 'F AA1 R M'],
    ['<phoneme ph="nɪər">x</phoneme>', 'N IH1 R'],
    ['<phoneme ph="ðə">x</phoneme>', 'DH AH0'],
    ['<phoneme alphabet="x-arpabet" ph="t ah0 m ey1 t ow0"/>', 'T AH0 M EY1 T OW0'],
    ['<phoneme alphabet="cmu-arpabet" ph="K AE T"> New York </phoneme>', 'K AE1 T'],
    ['<phoneme ph="kæt">cat</phoneme>\'s', 'K AE1 T S'],
    ['<w role="amazon:VBD">read</w>', 'R EH1 D'],
    ['<w role="amazon:VB">read</w>', 'R IY1 D'],
    ['<token role="NN">record</token>', 'R EH1 K ER0 D'],
    ['<w role="amazon:VB">records</w>', 'R AH0 K AO1 R D Z'],
    ['<w role="q:x amazon:SENSE_1">bass</w>', 'B AE1 S'],
    ['<w role="amazon:DEFAULT">bass</w>', 'B EY1 S'],
    ['<w role="amazon:VB">cat</w>', ''],
    ['<w role="amazon:XX">read</w>', ''],
    ['<w>read</w>', ''],
  ])('%s', (content, wanted) => {
    const words = wordsOf(content);
    expect(words).toHaveLength(1);
    expect(words[0].phones?.join(' ') ?? '').toBe(wanted);
  });

  it('hand on the role', () => {
    expect(wordsOf('<w role="claws:VVI">read</w>')[0].span.role).toBe('claws:VVI');
  });
});

describe('what is refused, with place and mend', () => {
  it.each<[string, string]>([
    ['', 'line 1, column 1: there is no SSML here; write <speak>'],
    ['hello', 'line 1, column 1: text stands outside <speak>'],
    ['<speak>a</speak>\n b', 'line 2, column 2: text stands outside <speak>'],
    ['<speak/><speak/>', 'line 1, column 9: a second element'],
    ['<html>a</html>', 'line 1, column 1: <html> begins no SSML'],
    ['<speak xmlns="http://a">a</speak>', 'line 1, column 1: the namespace "http://a" is not SSML\'s'],
    [
      '<speak version="2.0">a</speak>',
      'line 1, column 8: version="2.0" of <speak> is not known; write version="1.1"',
    ],
    [
      '<speak>\r\n\r <p>a</speak>',
      'line 3, column 6: </speak> stands where <p> of line 3, column 2 is open; write </p> first',
    ],
    ['<speak>a', 'line 1, column 1: <speak> is not closed; add </speak>'],
    ['<speak>a</speak></p>', 'line 1, column 17: </p> closes nothing'],
    ['<speak>a & b</speak>', 'line 1, column 10: this & stands alone; write &amp;'],
    ['<speak>&nbsp;</speak>', 'line 1, column 8: &nbsp; is no entity of SSML'],
    ['<speak>&#0;</speak>', 'line 1, column 8: &#0; is no character'],
    ['<speak>a\u0007</speak>', 'line 1, column 9: the character U+0007'],
    ['<speak>\ud800</speak>', 'line 1, column 8: the character U+D800'],
    ['<speak>a ]]> b</speak>', 'line 1, column 10: ]]> may not stand in text'],
    ['<speak><!-- a -- b --></speak>', 'line 1, column 15: -- may not stand within a comment'],
    ['<speak><!-- a</speak>', 'line 1, column 8: this comment does not end'],
    ['<speak><![CDATA[ a</speak>', 'line 1, column 8: this CDATA section does not end'],
    ['<speak><1></speak>', 'line 1, column 9: this < begins no tag; write &lt;'],
    ['<speak><p', 'line 1, column 8: <p does not end; add >'],
    [
      '<!DOCTYPE a [<!ENTITY b "c">]><speak>&b;</speak>',
      'line 1, column 13: this <!DOCTYPE> has declarations',
    ],
    ['<speak><mark name="a" name="b"/></speak>', 'line 1, column 23: <mark> has name twice'],
    [
      '<speak><mark name=a/></speak>',
      'line 1, column 19: the value of name of <mark> does not stand in quotation marks',
    ],
    ['<speak><mark name/></speak>', 'line 1, column 14: name of <mark> has no value'],
    ['<speak><mark name="a"id="b"/></speak>', 'line 1, column 22: a space is due here'],
    ['<speak><mark name="<"/></speak>', 'line 1, column 20: a < stands in the value'],
    ['<speak><mark/></speak>', 'line 1, column 8: <mark> lacks its attribute name'],
    ['<speak><lang>a</lang></speak>', 'line 1, column 8: <lang> lacks its attribute xml:lang'],
    [
      '<speak><emphasys>a</emphasys></speak>',
      'line 1, column 8: <emphasys> is no element of SSML; did you mean <emphasis>?',
    ],
    [
      '<speak><prosody rte="1">a</prosody></speak>',
      'line 1, column 17: <prosody> has no attribute rte; did you mean rate?',
    ],
    ['<speak><prosody>a</prosody></speak>', 'line 1, column 8: <prosody> asks for nothing'],
    ['<speak><break>a</break></speak>', 'line 1, column 15: <break> holds nothing; write <break/>'],
    ['<speak><break><p/></break></speak>', 'line 1, column 15: <break> holds nothing; write <break/>'],
    [
      '<speak><sub alias="a"><break/></sub></speak>',
      'line 1, column 23: <sub> holds text alone; take <break> out',
    ],
    ['<speak><s><p>a</p></s></speak>', 'line 1, column 11: <p> stands within <s>'],
    [
      '<speak><emphasis><prosody rate="1"><s>a</s></prosody></emphasis></speak>',
      'line 1, column 36: <s> stands within <emphasis>',
    ],
    ['<speak><speak>a</speak></speak>', 'line 1, column 8: <speak> stands within <speak>'],
    [
      '<speak><phoneme ph="ta☃">a</phoneme></speak>',
      'line 1, column 23: "☃", character 3 of ph of <phoneme>, is no sound',
    ],
    ['<speak><phoneme alphabet="x-arpabet" ph="T XY">a</phoneme></speak>', 'line 1, column 44: "XY"'],
    [
      '<speak><phoneme alphabet="x-sampa" ph="T">a</phoneme></speak>',
      'line 1, column 17: alphabet="x-sampa" of <phoneme>',
    ],
    ['<speak><phoneme ph=" ">a</phoneme></speak>', 'line 1, column 17: ph of <phoneme> is empty'],
  ])('%j', (source, message) => {
    const read = (): unknown => readSsml(source);
    expect(read).toThrow(SsmlError);
    expect(read).toThrow(message);
  });

  it.each<[string, string, string[]]>([
    ['prosody', 'rate', ['fastish', '0%', '-100%', '+1', '1e3', 'constructor', '']],
    ['prosody', 'pitch', ['+5q', '180', '80%', '+2', 'Hz', '-120%']],
    ['prosody', 'range', ['wide', '1..5Hz']],
    ['prosody', 'volume', ['6dB', '+6', '101', 'louder']],
    ['prosody', 'duration', ['0s', '3', '-1s', '601s', '2 s']],
    ['prosody', 'contour', ['', '(0%)', '(0%,+1q)', '(150%,+1st)', '(0%,+1st', '(0%,+1st);(5%,+1st)']],
    ['break', 'time', ['3', '1.5', 's', '10000s', '1h', '-1s']],
    ['break', 'strength', ['huge', 'Medium']],
    ['emphasis', 'level', ['very']],
  ])('values of <%s %s>', (element, name, values) => {
    for (const value of values) {
      const read = (): unknown => readSsml(`<speak>\n<${element} ${name}="${value}"/></speak>`);
      expect(read).toThrow(
        `line 2, column ${element.length + 3}: ${name}="${value}" of <${element}> is not understood; write `,
      );
    }
  });

  it('what is no string', () => {
    for (const source of [undefined, null, 5])
      expect(() => readSsml(source as unknown as string)).toThrow(SpeechError);
  });
});

describe('bounded work', () => {
  it('refuses what is too long, too deep or has too many attributes', () => {
    expect(() => readSsml(speak('a '.repeat(MAX_SSML / 2)))).toThrow(`${MAX_SSML} is the most`);
    expect(() => readSsml('<speak>'.concat('<emphasis>'.repeat(100_000)))).toThrow(
      `more than ${MAX_DEPTH} deep`,
    );
    const many = Array.from({ length: 10_000 }, (_, i) => `a${i}="x"`).join(' ');
    expect(() => readSsml(`<speak ${many}/>`)).toThrow('more than 50 attributes');
  });

  it.each([
    'a',
    '&amp;',
    '<mark name="a"/>',
    '<emphasis>a</emphasis>',
    '<p>',
    '<![CDATA[',
    '<!--',
    '&',
    ']]',
    '<sub alias="a. b">x</sub>',
  ])('reads or refuses very many %s', (piece) => {
    try {
      readSsml(speak(piece.repeat(5000)));
    } catch (error) {
      expect(error).toBeInstanceOf(SsmlError);
    }
  });

  it('answers anything with sentences or an SsmlError', () => {
    const cut = fc.tuple(documents, fc.nat(), fc.nat({ max: 5 }), fc.string({ maxLength: 3 }));
    fc.assert(
      fc.property(cut, ([source, at, length, put]) => {
        const place = at % (source.length + 1);
        try {
          readSsml(source.slice(0, place) + put + source.slice(place + length));
        } catch (error) {
          expect(error).toBeInstanceOf(SsmlError);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('for any document', () => {
  it('words and spans lie in order within their sentence and the source', () => {
    fc.assert(
      fc.property(documents, (source) => {
        let last = 0;
        for (const { start, stop, tokens, spans } of readSsml(source).sentences) {
          for (const token of tokens) {
            expect(token.start).toBeGreaterThanOrEqual(start);
            expect(token.stop).toBeLessThanOrEqual(stop);
            if (token.kind === 'word') expect(spans).toContain(token.span);
          }
          for (const span of spans) {
            expect(span.start).toBeGreaterThanOrEqual(last);
            last = span.stop;
          }
        }
        expect(last).toBeLessThanOrEqual(source.length);
      }),
      { numRuns: 200 },
    );
  });

  it('what is written reads back to the same, and is written the same again', () => {
    fc.assert(
      fc.property(documents, (source) => {
        const document = readSsml(source);
        const contours = document.sentences.flatMap(({ spans }) =>
          spans.flatMap(({ stretches }) => stretches.flatMap(({ contour = [] }) => contour)),
        );
        fc.pre(contours.every(({ pitch }) => isSimple(pitch)));
        const written = writeSsml(document);
        const again = readSsml(written);
        expect(withoutPlaces(again)).toEqual(withoutPlaces(document));
        expect(writeSsml(again)).toBe(written);
      }),
      { numRuns: 300 },
    );
  });
});

describe('writing', () => {
  it('says the settings in as few elements as hold them', () => {
    const source = speak(
      '<p>One <prosody rate="80%" pitch="+2st">two <break time="1s"/>three</prosody>.</p><p><s>Four &amp; five</s></p>',
    );
    expect(writeSsml(readSsml(source))).toBe(
      '<speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis">\n' +
        '<p>One <prosody rate="80%" pitch="+2st">two <break time="1s"/>three</prosody>.</p>\n' +
        '<p>\n<s>Four &amp; five</s></p>\n</speak>\n',
    );
  });

  it('says settings that were changed', () => {
    const [sentence] = sentencesOf('Good morning');
    const spans = sentence.spans.map((span) =>
      span.kind === 'text'
        ? { ...span, settings: { ...span.settings, gain: -3, pitch: { factor: 1.5, hertz: 30 } } }
        : span,
    );
    const written = writeSsml({ sentences: [{ ...sentence, spans }] });
    const [word] = readSsml(written).sentences[0].tokens as SsmlWord[];
    expect(word.span.settings).toEqual({ ...PLAIN, gain: -3, pitch: { factor: 1.5, hertz: 30 } });
  });

  it('refuses stretches that overlap, and what no contour can say', () => {
    const [sentence] = sentencesOf('<prosody duration="2s">a <emphasis>b</emphasis></prosody> c');
    const [a, b, c] = sentence.spans;
    const stretch = { start: 0, stop: 0, seconds: 1 };
    const overlapping = [a, { ...b, stretches: [...b.stretches, stretch] }, { ...c, stretches: [stretch] }];
    expect(() => writeSsml({ sentences: [{ ...sentence, spans: overlapping }] })).toThrow('overlap');
    const interrupted = [a, { ...b, stretches: [] }, { ...c, stretches: a.stretches }];
    expect(() => writeSsml({ sentences: [{ ...sentence, spans: interrupted }] })).toThrow('interrupted');
    const both = '<prosody pitch="+20Hz"><prosody contour="(0%,+1st)">a</prosody></prosody>';
    expect(() => writeSsml(readSsml(speak(both)))).toThrow("the contour's point at 0%");
  });
});
