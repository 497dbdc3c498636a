// Whatever holds a chart is known by what it holds; of several tunes one is chosen.
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { band } from './band.ts';
import { readChart, readSheet } from './chart-read.ts';
import { ChartError, MusicError } from './errors.ts';
import { writeMidi } from './midi.ts';
import { writeMusicXml } from './musicxml.ts';
import { solo } from './testing/solos.ts';
import type { Chart } from './types.ts';

const TEXT = 'C7 | F7 | C7 | G7 F7';
const shown = (chart: Chart): string =>
  chart.bars.map((bar) => bar.chords.map(({ symbol }) => symbol).join(' ')).join(' | ');
const improvisation = solo(TEXT, { choruses: 1 });
const xml = writeMusicXml(improvisation);
const utf16 = (text: string): Uint8Array =>
  new Uint8Array([
    0xff,
    0xfe,
    ...text.split('').flatMap((letter) => [letter.charCodeAt(0) % 256, letter.charCodeAt(0) >> 8]),
  ]);

describe('readChart', () => {
  it.each([
    ['text', TEXT],
    ['text in bytes', strToU8(TEXT)],
    ['text in UTF-16', utf16(TEXT)],
    ['text with a byte order mark', strToU8(`\ufeff${TEXT}`)],
    ['a link', 'irealbook://Tune=Ann=Swing=C=n=[T44C7   |F7   |C7   |G7 F7 Z'],
    [
      'a page with a link',
      strToU8('<html><a href="irealbook://T=A=S=C=n=[T44C7 |F7 |C7 |G7,F7 Z">T</a></html>'),
    ],
    ['MusicXML', xml],
    ['MusicXML in bytes', strToU8(xml)],
    ['compressed MusicXML', zipSync({ 'tune.musicxml': strToU8(xml) })],
    ['a MIDI file', writeMidi(improvisation, band(improvisation, { seed: 1 }))],
    ['JSON', '{"Title":"T","Sections":[{"MainSegment":{"Chords":"C7|F7|C7|G7,F7"}}]}'],
  ])('reads %s', (_, source) => expect(shown(readChart(source))).toBe(TEXT));

  it('tells what stood beside the chart', () => {
    expect(readSheet('Composer: Ann\nKey: Bb\nTempo: 90\nStyle: Ballad\nC7')).toMatchObject({
      composer: 'Ann',
      key: 'Bb',
      tempo: 90,
      style: 'Ballad',
    });
    expect(readSheet('irealbook://T=Ann=Slow Swing=A-=n=[C Z')).toMatchObject({
      composer: 'Ann',
      style: 'Slow Swing',
      key: 'Am',
    });
    expect(readSheet(writeMidi(improvisation, [])).tempo).toBeCloseTo(132, 2);
    expect(readSheet(xml)).toMatchObject({ tempo: 132 });
  });

  const list = 'irealbook://Night Bus=A=S=C=n=[C Z=Night Train=A=S=C=n=[D Z=Morning=A=S=C=n=[E Z';
  it.each([
    ['2', 'D'],
    ['morning', 'E'],
    ['Bus', 'C'],
  ])('chooses the tune %s', (tune, expected) => expect(shown(readChart(list, { tune }))).toBe(expected));

  it.each([
    [undefined, '3 tunes are here, so say which by number or title: 1 Night Bus, 2 Night Train, 3 Morning'],
    ['4', 'there is no tune 4 here: they go from 1 to 3'],
    ['0', 'there is no tune 0 here: they go from 1 to 3'],
    ['night', '2 tunes are called something like "night": 1 Night Bus, 2 Night Train'],
    ['noon', 'no tune here is called "noon": 1 Night Bus, 2 Night Train, 3 Morning'],
  ])('says which tunes there are where %s is none', (tune, message) => {
    expect(() => readChart(list, { tune })).toThrow(new ChartError(message, { line: 1, bar: 0 }));
  });

  it.each([
    [new Uint8Array([0x80, 0x81]), ChartError, 'this is neither text nor a MIDI, MusicXML or .mxl file'],
    [new Uint8Array(0), ChartError, 'the chart is empty'],
    [strToU8('C7 | Hm7'), ChartError, 'line 1, bar 2: "Hm7" is not a chord I know; did you mean "Bm7"?'],
    [strToU8('MThd'), MusicError, 'byte 4 of the MIDI file: the file is cut short here'],
    [strToU8('PK'), MusicError, 'the .mxl file is damaged or cut short'],
    ['<svg/>', MusicError, 'this XML is no score in MusicXML: it has no measures'],
    ['x'.repeat(9_000_000), ChartError, 'a chart of 9,000,000 characters is too long'],
  ] as const)('refuses %#', (source, type, message) => {
    expect(() => readChart(source)).toThrow(type);
    expect(() => readChart(source)).toThrow(message);
  });

  it('reads or refuses whatever the bytes', () => {
    const start = fc.constantFrom(
      '',
      'MThd',
      'PK\x03\x04',
      '<',
      '{',
      '[{',
      'irealb://',
      'irealbook://',
      '\xff\xfe',
    );
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 200 }), fc.boolean(), (head, tail, asText) => {
        const bytes = new Uint8Array([...head.split('').map((letter) => letter.charCodeAt(0)), ...tail]);
        try {
          readChart(asText ? head + String.fromCharCode(...tail) : bytes);
        } catch (error) {
          expect(error instanceof MusicError || error instanceof ChartError, String(error)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('charts in JSON', () => {
  const tune = (sections: unknown, more: object = {}): string =>
    JSON.stringify([{ Title: 'Night Bus', Composer: 'Ann', ...more, Sections: sections }]);
  const segment = (Chords: string): object => ({ MainSegment: { Chords } });

  it.each([
    ['repeats', [{ ...segment('C|D'), Repeats: 1 }, segment('E')], 'C | D | C | D | E'],
    [
      'endings',
      [{ ...segment('C'), Endings: [{ Chords: 'D' }, { Chords: 'E' }] }, segment('F')],
      'C | D | C | E | F',
    ],
    [
      'endings that stand alone',
      [segment('C'), { ...segment(''), Endings: [{ Chords: 'D' }, { Chords: 'E' }] }],
      'C | D | C | E',
    ],
    [
      'introductions',
      [
        { Label: 'i', ...segment('C|D') },
        { Label: 'A', ...segment('E') },
      ],
      'E',
    ],
    ['alternates', [segment('C(Am7)|D(F),(G)|E,(G),(A),(B),(C)')], 'C | D | E'],
  ])('reads %s', (_, sections, expected) => expect(shown(readChart(tune(sections)))).toBe(expected));

  it('shares bars by their commas', () => {
    const chart = readChart(tune([segment('C,,D,E|,F')], { TimeSignature: '4/4', Key: 'Fmin' }));
    expect(chart.bars.map((bar) => bar.chords.map(({ symbol, onset }) => [symbol, onset]))).toEqual([
      [
        ['C', 0],
        ['D', 2],
        ['E', 3],
      ],
      [
        ['E', 0],
        ['F', 2],
      ],
    ]);
    expect(readSheet(tune([segment('C')], { Key: 'Fmin' }))).toMatchObject({ key: 'Fm', composer: 'Ann' });
  });

  it.each([
    ['{', 'this is not a chart in JSON: it cannot be parsed; the file may be cut short'],
    ['{}', 'tune 1 of this JSON has no list of "Sections"'],
    [tune([]), '"Night Bus" holds no bars'],
    [tune([segment('C|Hm')]), '"Night Bus", bar 2: "Hm" is not a chord I know; did you mean "Bm"?'],
    [tune([segment('C')], { TimeSignature: '4/3' }), '"Night Bus": "4/3" is not a metre I play'],
    [tune([1]), '"Night Bus": a section is no object'],
    [tune([{}]), '"Night Bus": a segment without "Chords"'],
    [tune([segment('C|'.repeat(20_000))]), 'a chart of more than 16,384 bars is too long'],
  ])('refuses %.30s', (text, message) => {
    expect(() => readChart(text)).toThrow(ChartError);
    expect(() => readChart(text)).toThrow(message);
  });
});
