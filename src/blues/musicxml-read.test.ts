// MusicXML: lead sheets are read as they are played, and nothing outside the file is ever followed.
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DEFAULT_BLUES } from './chart.ts';
import { ChartError, MusicError } from './errors.ts';
import { formatChart } from './form.ts';
import { writeMusicXml } from './musicxml.ts';
import { readMusicXml } from './musicxml-read.ts';
import { readXml } from './musicxml-read-xml.ts';
import { unzipScore } from './musicxml-read-zip.ts';
import { solo, wildChart } from './testing/solos.ts';
import type { Chart } from './types.ts';

const shown = (chart: Chart): string =>
  chart.bars
    .map((bar) => bar.chords.map(({ symbol, onset }) => symbol + (onset ? `@${onset}` : '')).join(' '))
    .join(' | ');
const simplified = (chart: Chart) =>
  chart.bars.map((bar) => bar.chords.map(({ symbol, onset }) => [symbol, Math.round(onset * 10) / 10]));

const sheet = (measures: string, more = ''): string =>
  `<?xml version="1.0"?><!DOCTYPE score-partwise PUBLIC "-//Recordare//DTD MusicXML 4.0 Partwise//EN" "http://www.musicxml.org/dtds/partwise.dtd"><score-partwise version="4.0"><movement-title>Night Bus</movement-title><identification><creator type="composer">Nobody</creator></identification><part id="P1">${measures}</part>${more}</score-partwise>`;
const time = (beats: number, type = 4): string =>
  `<attributes><divisions>2</divisions><time><beats>${beats}</beats><beat-type>${type}</beat-type></time></attributes>`;
const chord = (root: string, kind = 'major', more = ''): string =>
  `<harmony><root><root-step>${root}</root-step></root><kind>${kind}</kind>${more}</harmony>`;
const rest = (units: number): string => `<note><rest/><duration>${units}</duration></note>`;
const note = (step: string, units: number, more = ''): string =>
  `<note><pitch><step>${step}</step><octave>4</octave></pitch><duration>${units}</duration>${more}</note>`;
const bar = (content: string, attributes = ''): string =>
  `<measure number="1"${attributes}>${content}</measure>`;
const bars = (...contents: string[]): string => sheet(contents.map((content) => bar(content)).join(''));
const repeat = (direction: string, more = ''): string =>
  `<barline><repeat direction="${direction}"${more}/></barline>`;
const ending = (number: string, type = 'start'): string =>
  `<barline><ending number="${number}" type="${type}"/></barline>`;
const words = (text: string, sound = ''): string =>
  `<direction><direction-type><words>${text}</words></direction-type>${sound}</direction>`;
const sign = (name: string): string => `<direction><direction-type><${name}/></direction-type></direction>`;
const degree = (value: number, alter: number, type: string): string =>
  `<degree><degree-value>${value}</degree-value><degree-alter>${alter}</degree-alter><degree-type>${type}</degree-type></degree>`;

describe('readMusicXml', () => {
  it('reads back the chords that this room writes, on any chart', () => {
    fc.assert(
      fc.property(wildChart, fc.integer(), (text, seed) => {
        const wild = solo(text, { seed, choruses: 1 });
        const { chart } = readMusicXml(writeMusicXml(wild));
        expect(chart).toMatchObject({ title: wild.chart.title, beatsPerBar: wild.chart.beatsPerBar });
        expect(simplified(chart)).toEqual(simplified(wild.chart));
        expect(chart.bars.map(({ beats }) => beats)).toEqual(wild.chart.bars.map(({ beats }) => beats));
      }),
      { numRuns: 20 },
    );
  });

  it('reads back the melody, tied over bar lines', () => {
    const melody = [
      { onset: 0, duration: 1.5, pitch: 60, velocity: 80 },
      { onset: 3, duration: 3, pitch: 63, velocity: 80 },
      { onset: 8, duration: 8, pitch: 72, velocity: 80 },
    ];
    const improvisation = { ...solo(DEFAULT_BLUES, { choruses: 1 }), melody };
    expect(readMusicXml(writeMusicXml(improvisation))).toMatchObject({ melody, tempo: 132 });
  });

  it('reads title, composer, and where chords and notes stand', () => {
    const read = readMusicXml(
      bars(
        `${time(4)}${chord('C')}${note('C', 3)}${chord('F', 'dominant')}${note('F', 1)}${rest(4)}`,
        chord('G'),
      ),
    );
    expect(read).toMatchObject({ composer: 'Nobody', chart: { title: 'Night Bus', beatsPerBar: 4 } });
    expect(shown(read.chart)).toBe('C F7@1.5 | G');
    expect(read.melody).toMatchObject([
      { onset: 0, duration: 1.5, pitch: 60 },
      { onset: 1.5, duration: 0.5, pitch: 65 },
    ]);
  });

  it.each([
    [
      'offsets and backups',
      bars(
        `${time(4)}${rest(8)}<backup><duration>8</duration></backup>${chord('C')}${chord('F', 'minor', '<offset>4</offset>')}`,
      ),
      'C Fm@2',
    ],
    [
      'a chord held',
      bars(`${time(3)}${chord('C')}`, rest(6), chord('none').replace('none', 'F')),
      'C | C | F',
    ],
    ['no chord', bars(`${time(3)}${chord('C', 'none')}`, chord('D')), 'NC | D'],
    [
      'repeats with endings',
      bars(
        `${time(4)}${repeat('forward')}${chord('C')}`,
        `${ending('1')}${chord('D')}${repeat('backward')}`,
        `${ending('2')}${chord('E')}`,
        chord('F'),
      ),
      'C | D | C | E | F',
    ],
    [
      'counted repeats',
      bars(`${time(4)}${chord('C')}${repeat('backward', ' times="3"')}`, chord('D')),
      'C | C | C | D',
    ],
    [
      'an ending for two times',
      bars(
        `${time(4)}${chord('C')}`,
        `${ending('1, 2')}${chord('D')}${repeat('backward')}`,
        `${ending('3')}${chord('E')}`,
      ),
      'C | D | C | D | C | E',
    ],
    [
      'D.C. al Fine in words',
      bars(`${time(4)}${chord('C')}${words('Fine')}`, `${chord('D')}${words('D.C. al Fine')}`),
      'C | D | C',
    ],
    [
      'D.S. al Coda in sounds',
      bars(
        `${time(4)}${chord('C')}`,
        `<sound segno="s"/>${chord('D')}<sound tocoda="c"/>`,
        `${chord('E')}<sound dalsegno="s"/>`,
        `<sound coda="c"/>${chord('F')}`,
      ),
      'C | D | E | D | F',
    ],
    [
      'D.C. al Coda by signs',
      bars(
        `${time(4)}${chord('C')}${sign('coda')}`,
        `${chord('D')}${words('D.C.', '<sound dacapo="yes"/>')}`,
        `${sign('coda')}${chord('E')}`,
      ),
      'C | D | C | E',
    ],
    [
      'degrees',
      bars(
        `${time(4)}${chord('C', 'dominant', degree(9, -1, 'add') + degree(5, 1, 'alter'))}`,
        chord('D', 'suspended-fourth', degree(7, 0, 'add')),
        chord('E', 'minor', degree(9, 0, 'add')),
        chord('F', 'dominant', degree(3, 0, 'subtract')),
      ),
      'C7#5b9 | D7sus4 | Emadd9 | F7no3',
    ],
    [
      'a bass',
      bars(
        `${time(4)}${chord('C', 'minor', '<bass><bass-step>B</bass-step><bass-alter>-1</bass-alter></bass>')}`,
      ),
      'Cm/Bb',
    ],
    [
      'a kind known by its letters alone',
      bars(`${time(4)}${chord('C', 'other').replace('<kind>', '<kind text="7b9#11">')}`),
      'C7b9#11',
    ],
    [
      'a transposing part',
      bars(
        `${time(4).replace('<time>', '<transpose><chromatic>-2</chromatic></transpose><time>')}${chord('C', 'dominant')}`,
      ),
      'Bb7',
    ],
    ['6/8 as two beats', bars(`${time(6, 8)}${chord('C')}${rest(3)}${chord('F')}${rest(3)}`), 'C F@1'],
    [
      'a pick-up',
      sheet(bar(`${time(4)}${chord('G')}${rest(2)}`, ' implicit="yes"') + bar(chord('C') + rest(8))),
      'C',
    ],
    [
      'a bar in halves',
      bars(
        `${time(4)}${chord('C')}${rest(8)}`,
        `${chord('D')}${rest(6)}`,
        `${chord('E')}${rest(2)}`,
        chord('F'),
      ),
      'C | D E@3 | F',
    ],
  ])('reads %s', (_, xml, expected) => expect(shown(readMusicXml(xml).chart)).toBe(expected));

  it('keeps metres, and the melody at its place', () => {
    const whole = (beats: number, type: number, root: string) =>
      `${time(beats, type)}${chord(root)}${note(root, (beats * 8) / type)}`;
    const xml = bars(
      whole(4, 4, 'C'),
      whole(3, 4, 'D'),
      whole(6, 8, 'E'),
      whole(5, 4, 'F'),
      whole(4, 4, 'G'),
    );
    const { chart, melody } = readMusicXml(xml);
    expect(formatChart(chart)).toBe('C | 3/4 D | 2/4 E | 5/4 F |\n4/4 G |');
    expect(melody.map(({ onset, duration }) => [onset, duration])).toEqual([
      [0, 4],
      [4, 3],
      [7, 2],
      [9, 5],
      [14, 4],
    ]);
  });

  it('takes the part with the chords', () => {
    const second = `<part id="P2">${bar(`${time(4)}${chord('C')}`)}</part>`;
    expect(shown(readMusicXml(sheet(bar(time(4) + rest(8)), second)).chart)).toBe('C');
  });

  it.each([
    ['no chords', bars(time(4) + rest(8)), MusicError, 'this score has no chord symbols'],
    ['no measures', '<html><body/></html>', MusicError, 'this XML is no score in MusicXML'],
    [
      'a timewise score',
      '<score-timewise><measure><part/></measure></score-timewise>',
      MusicError,
      'save it as partwise',
    ],
    [
      'an odd kind',
      bars(`${time(4)}${chord('C')}`, chord('D', 'mystic')),
      ChartError,
      'measure 1: "Dmystic" is not a chord I know',
    ],
    ['an odd root', bars(`${time(4)}${chord('H')}`), ChartError, 'measure 1: "Hmajor" is not a chord'],
    [
      'an odd metre',
      bars(`${time(13, 16)}${chord('C')}`),
      ChartError,
      'measure 1: "13/16" is not a metre I play',
    ],
    [
      'metres that do not fit',
      bars(`${time(4)}${chord('C')}`, `${time(7, 8)}${chord('C')}`),
      ChartError,
      'measure 1: "7/8" cannot follow 4/4',
    ],
    [
      'too many bars',
      bars(...Array<string>(20_000).fill(chord('C'))),
      ChartError,
      'more than 16,384 bars is too long',
    ],
  ] as const)('refuses %s', (_, xml, type, message) => {
    expect(() => readMusicXml(xml)).toThrow(type);
    expect(() => readMusicXml(xml)).toThrow(message);
  });
});

describe('readXml', () => {
  const texts = (xml: string): string[] => {
    const found: string[] = [];
    readXml(xml, new Set(['b']), ({ text, attributes }) => found.push(text + (attributes.c ?? '')));
    return found;
  };

  it('reads letters that are written as entities, plain sections, and both kinds of quotes', () => {
    expect(texts(`<a><b c='"'>x &amp; &#65;&#x42;<!-- no --><![CDATA[<b>]]></b><b c="'"/></a>`)).toEqual([
      `x & AB<b>"`,
      "'",
    ]);
  });

  const many = Array.from({ length: 9 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join('');
  it.each([
    [
      'entities of its own',
      `<!DOCTYPE a [<!ENTITY e0 "ha">${many}]><a><b>&e9;</b></a>`,
      'declares entities of its own',
    ],
    [
      'files from outside',
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a><b>&x;</b></a>',
      'declares entities of its own',
    ],
    ['declarations elsewhere', '<a><!ENTITY x "y"><b/></a>', 'declares entities of its own'],
    ['unknown entities', '<a><b>&eacute;</b></a>', 'line 1: &eacute; is an entity that I do not know'],
    ['a lone &', '<a>\n<b>R & B</b></a>', 'line 2: an & stands alone; write &amp;'],
    ['what is cut short', '<a><b>', 'line 1: <b> is not closed; the file may be cut short'],
    ['a tag cut short', '<a><b c="', 'line 1: this tag does not end; the file may be cut short'],
    ['a comment cut short', '<a><!-- ', 'line 1: this does not end; the file may be cut short'],
    ['crossed tags', '<a><b></a></b>', 'line 1: </a> closes what is not open'],
    ['deep nesting', '<a>'.repeat(1000), 'line 1: elements lie more than 64 deep'],
    ['text alone', 'C7 | F7', 'text stands outside every element'],
    ['nothing', '', 'this XML holds no element'],
    [
      'too much',
      ' '.repeat(10_000_001),
      'this XML is too long: 10000001 characters, and 10000000 is the most I read',
    ],
  ])('refuses %s', (_, xml, message) => {
    expect(() => texts(xml)).toThrow(MusicError);
    expect(() => texts(xml)).toThrow(message);
  });
});

describe('unzipScore', () => {
  const score = strToU8(sheet(bar(`${time(4)}${chord('C')}`)));
  const container = strToU8(
    '<container><rootfiles><rootfile full-path="in/tune.xml"/></rootfiles></container>',
  );

  it('finds the score that the container names, else the first', () => {
    const named = zipSync({
      'other.xml': strToU8('<x/>'),
      'META-INF/container.xml': container,
      'in/tune.xml': score,
    });
    expect(unzipScore(named)).toEqual(score);
    expect(unzipScore(zipSync({ 'a.txt': strToU8('no'), 'tune.musicxml': score }))).toEqual(score);
  });

  it('refuses archives that are damaged, hold no score, or unpack to too much', () => {
    const archive = zipSync({ 'tune.xml': score });
    expect(() => unzipScore(archive.subarray(0, archive.length - 10))).toThrow(
      'the .mxl file is damaged or cut short',
    );
    expect(() => unzipScore(zipSync({ 'a.txt': score }))).toThrow('the .mxl file holds no score');
    expect(() => unzipScore(zipSync({ 'a.xml': new Uint8Array(10_000_001) }))).toThrow(
      'the score in the .mxl file is longer than 10000000 bytes',
    );
    const files = Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`${i}`, new Uint8Array(0)]));
    expect(() => unzipScore(zipSync(files))).toThrow('the .mxl file is damaged or cut short');
  });

  it('reads or refuses whatever the bytes', () => {
    const archive = zipSync({ 'META-INF/container.xml': container, 'in/tune.xml': score });
    const change = fc.tuple(fc.nat(archive.length - 1), fc.integer({ min: 0, max: 255 }));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const bytes = archive.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        try {
          unzipScore(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(MusicError);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('whatever the XML', () => {
  it('is read or refused', () => {
    const real = bars(
      `${time(4)}${repeat('forward')}${chord('C', 'dominant', degree(9, 1, 'add'))}${note('C', 8)}`,
      `${ending('1')}${chord('D')}${rest(8)}${repeat('backward')}`,
      `${ending('2')}${sign('segno')}${chord('E')}${words('D.S. al Fine')}`,
    );
    const piece = fc.constantFrom(
      '<',
      '>',
      '"',
      '&',
      '&amp;',
      '</',
      '/>',
      '99',
      '-1',
      '<measure>',
      '</measure>',
      '<![CDATA[',
      '<!--',
      'é',
      '',
    );
    const change = fc.tuple(fc.nat(real.length), fc.nat(12), piece);
    fc.assert(
      fc.property(fc.array(change, { maxLength: 4 }), (changes) => {
        let xml = real;
        for (const [at, gone, piece] of changes) xml = xml.slice(0, at) + piece + xml.slice(at + gone);
        try {
          readMusicXml(xml);
        } catch (error) {
          expect(error instanceof MusicError || error instanceof ChartError, String(error)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
