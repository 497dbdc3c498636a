// MIDI files: what other programs write is read note for note, and damaged files are refused with the byte.
import tone from '@tonejs/midi';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { band } from './band.ts';
import { DEFAULT_BLUES } from './chart.ts';
import { ChartError, MusicError } from './errors.ts';
import { formatChart } from './form.ts';
import { writeMidi } from './midi.ts';
import { big, type MidiEvent, meta, metaText, midiFile } from './midi-bytes.ts';
import { readMidi } from './midi-read.ts';
import { formFromBar, midiChart } from './midi-read-chart.ts';
import { solo, wildChart } from './testing/solos.ts';
import type { Chart } from './types.ts';

const TEXT = 1;
const LYRIC = 5;
const MARKER = 6;
const QUARTER = 480;
const metre = (tick: number, upper: number, power: number): MidiEvent =>
  meta(tick, 0x58, [upper, power, 24, 8]);
/** A file with texts at beats, and a last note that fills the bars. */
const withTexts = (
  texts: readonly (readonly [beat: number, text: string])[],
  { kind = TEXT, beats = 8, before = [] as MidiEvent[] } = {},
): Uint8Array =>
  midiFile(
    [
      [...before, ...texts.map(([beat, text]) => metaText(beat * QUARTER, kind, text))],
      [
        { tick: 0, bytes: [0x90, 60, 80] },
        { tick: beats * QUARTER, bytes: [0x80, 60, 0] },
      ],
    ],
    QUARTER,
  );
const shown = (chart: Chart): string =>
  chart.bars
    .map((bar) => bar.chords.map(({ symbol, onset }) => symbol + (onset ? `@${onset}` : '')).join(' '))
    .join(' | ');
const simplified = (chart: Chart) =>
  chart.bars.map((bar) => bar.chords.map(({ symbol, onset }) => [symbol, Math.round(onset * 100) / 100]));

describe('readMidi', () => {
  it('agrees note for note with @tonejs/midi', () => {
    const improvisation = solo(DEFAULT_BLUES, { tempo: 138 });
    const bytes = writeMidi(improvisation, band(improvisation, { seed: 2 }));
    const other = new tone.Midi(bytes);
    const file = readMidi(bytes);
    const key = (channel: number, onset: number, duration: number, pitch: number, velocity: number) =>
      [channel, Math.round(onset * QUARTER), Math.round(duration * QUARTER), pitch, velocity].join(' ');
    const theirs = other.tracks.flatMap(({ notes, channel }) =>
      notes.map((note) =>
        key(
          channel,
          note.ticks / QUARTER,
          note.durationTicks / QUARTER,
          note.midi,
          Math.round(note.velocity * 127),
        ),
      ),
    );
    const ours = file.notes.map(({ channel, onset, duration, pitch, velocity }) =>
      key(channel, onset, duration, pitch, velocity),
    );
    expect(ours.length).toBeGreaterThan(500);
    // Where two notes of one pitch overlap, readers differ on which ends first.
    expect(ours.filter((note) => !theirs.includes(note)).length).toBeLessThan(ours.length / 100);
    expect(file.tempos).toHaveLength(1);
    expect(file.tempos[0].tempo).toBeCloseTo(138, 2);
    expect(file.metres).toEqual([{ onset: 0, upper: 4, lower: 4 }]);
    expect(
      new Set(file.notes.map(({ program, channel }) => `${channel} ${program}`)).size,
    ).toBeGreaterThanOrEqual(4);
  });

  it('understands running status, silent note-ons, exclusive messages and chunks of others', () => {
    const track = [
      ...[0, 0x90, 60, 80, 96, 64, 90, 0, 60, 0],
      ...[0, 0xf0, 2, 1, 0xf7],
      ...[96, 0x90, 64, 0, 0, 0xff, 0x2f, 0],
    ];
    const letters = (text: string): number[] => text.split('').map((letter) => letter.charCodeAt(0));
    const file = new Uint8Array([
      ...[...letters('MThd'), ...big(8, 4), 0, 0, 0, 1, 0, 96, 1, 2],
      ...[...letters('XFIH'), ...big(2, 4), 9, 9],
      ...[...letters('MTrk'), ...big(track.length, 4), ...track],
    ]);
    expect(readMidi(file).notes).toMatchObject([
      { pitch: 60, velocity: 80, onset: 0, duration: 1 },
      { pitch: 64, velocity: 90, onset: 1, duration: 1 },
    ]);
  });

  it('knows where tempo and metre change, and ends what never ends', () => {
    const file = readMidi(
      midiFile(
        [
          [meta(QUARTER, 0x51, big(400_000, 3)), metre(2 * QUARTER, 6, 3)],
          [
            { tick: 0, bytes: [0x93, 50, 70] },
            { tick: 960, bytes: [0xb3, 64, 0] },
          ],
        ],
        QUARTER,
      ),
    );
    expect(file.tempos).toEqual([
      { onset: 0, tempo: 120 },
      { onset: 1, tempo: 150 },
    ]);
    expect(file.metres).toEqual([
      { onset: 0, upper: 4, lower: 4 },
      { onset: 2, upper: 6, lower: 8 },
    ]);
    expect(file.notes).toMatchObject([{ pitch: 50, channel: 3, duration: 2 }]);
  });

  const good = withTexts([[0, 'C7']]);
  it.each([
    [good.subarray(0, 3), 'byte 0 of the MIDI file: this is no MIDI file'],
    [good.subarray(0, 12), 'byte 8 of the MIDI file: a header of 6 bytes begins here, and 4 are left'],
    [good.subarray(0, 40), 'are left; the file is cut short or damaged'],
    [good.subarray(0, good.length - 1), 'are left; the file is cut short or damaged'],
    [good.with(9, 2), 'byte 8 of the MIDI file: files of type 2 are not read; save it as type 1'],
    [good.with(12, 0xe7), 'byte 12 of the MIDI file: its times are frames of film, not beats'],
    [good.with(12, 0).with(13, 0), 'byte 12 of the MIDI file: a beat of 0 ticks'],
    [good.with(11, 9), 'the file should hold 9 tracks and ends after 2; it is cut short'],
    [good.with(18, 0x7f), 'byte 22 of the MIDI file: a track of 2130706'],
    [
      good.with(22, 0xff).with(23, 0xff).with(24, 0xff).with(25, 0xff),
      'byte 22 of the MIDI file: a time or length is longer than four bytes',
    ],
    [good.with(23, 0x12), 'byte 23 of the MIDI file: data without a status'],
    [good.with(23, 0xf4), 'byte 23 of the MIDI file: 0xf4 does not belong in a file'],
    [new Uint8Array(16_000_001), 'the MIDI file is too long: 16000001 bytes'],
  ] as const)('refuses damage %#', (bytes, message) => {
    expect(() => readMidi(bytes)).toThrow(MusicError);
    expect(() => readMidi(bytes)).toThrow(message);
  });

  it('refuses pieces of absurd length', () => {
    const long = midiFile([[{ tick: 1, bytes: [0x90, 60, 1] }]], 1);
    // A time of four bytes at a tick a beat: 268 million beats.
    const bytes = new Uint8Array([...long.subarray(0, 22), 0xff, 0xff, 0xff, 0x7f, ...long.subarray(23)]);
    bytes[21] += 3;
    expect(() => readMidi(bytes)).toThrow(
      'the MIDI file lasts 268435455 beats, and 100000 is the most I read',
    );
  });
});

describe('midiChart', () => {
  it('reads back what this room writes, on any chart', () => {
    fc.assert(
      fc.property(wildChart, fc.integer(), (text, seed) => {
        const wild = solo(text, { seed });
        const chart = midiChart(readMidi(writeMidi(wild, band(wild, { seed }))));
        expect(chart.title).toBe(wild.chart.title);
        expect(chart.beatsPerBar).toBe(wild.chart.beatsPerBar);
        expect(simplified(chart)).toEqual(simplified(wild.chart));
        expect(chart.bars.map(({ beats }) => beats)).toEqual(wild.chart.bars.map(({ beats }) => beats));
      }),
      { numRuns: 20 },
    );
  });

  it.each([
    [
      'texts',
      withTexts([
        [0, 'C7'],
        [4, 'F7'],
        [6, 'G7'],
      ]),
      'C7 | F7 G7@2',
    ],
    [
      'markers',
      withTexts(
        [
          [0, 'Cm7'],
          [6, 'F7'],
        ],
        { kind: MARKER },
      ),
      'Cm7 | Cm7 F7@2',
    ],
    [
      'lyrics in signs',
      withTexts(
        [
          [0, '[Cm7]'],
          [4, '"F7"'],
          [6, '%Bb^7'],
        ],
        { kind: LYRIC },
      ),
      'Cm7 | F7 Bbmaj7@2',
    ],
    [
      'chords among sections',
      withTexts([
        [0, 'Verse'],
        [0, 'C7'],
        [4, 'F7'],
        [5, 'Bridge'],
      ]),
      'C7 | F7',
    ],
    [
      'a count-in',
      withTexts(
        [
          [4, 'C7'],
          [8, 'F7'],
        ],
        { beats: 12 },
      ),
      'C7 | F7',
    ],
    [
      'a pushed chord',
      withTexts([
        [0, 'C7'],
        [3.98, 'F7'],
      ]),
      'C7 | F7',
    ],
    [
      'three beats',
      withTexts(
        [
          [0, 'C7'],
          [3, 'F7'],
        ],
        { beats: 6, before: [metre(0, 3, 2)] },
      ),
      'C7 | F7',
    ],
    [
      '6/8 as two beats',
      withTexts(
        [
          [0, 'C7'],
          [1.5, 'F7'],
        ],
        { beats: 3, before: [metre(0, 6, 3)] },
      ),
      'C7 F7@1',
    ],
  ])('reads %s', (_, bytes, expected) => expect(shown(midiChart(readMidi(bytes)))).toBe(expected));

  it('prefers Yamaha’s chord events', () => {
    const chord = (beat: number, ...data: number[]): MidiEvent =>
      meta(beat * QUARTER, 0x7f, [0x43, 0x7b, 1, ...data]);
    const bytes = withTexts(
      [
        [0, 'A'],
        [4, 'B7'],
      ],
      {
        before: [chord(0, 0x31, 2, 0x7f, 0x7f), chord(4, 0x27, 10, 0x24, 0), chord(6, 0x43, 19, 0x7f, 0x7f)],
      },
    );
    expect(shown(midiChart(readMidi(bytes)))).toBe('Cmaj7 | Bbm7/Fb E#7@2');
  });

  it('keeps chords at their beats where the metre changes', () => {
    const bytes = withTexts(
      [
        [0, 'C7'],
        [4, 'F7'],
        [6, 'G7'],
      ],
      {
        beats: 10,
        before: [metre(4 * QUARTER, 2, 2), metre(6 * QUARTER, 4, 2)],
      },
    );
    expect(formatChart(midiChart(readMidi(bytes)))).toBe('C7 | 2/4 F7 | 4/4 G7 |');
  });

  it('counts the bars of a file by its metres', () => {
    const file = readMidi(
      withTexts([[0, 'C7']], { beats: 40, before: [metre(4 * QUARTER, 3, 2), metre(7 * QUARTER, 6, 3)] }),
    );
    expect([1, 2, 3, 4].map((bar) => formFromBar(file, bar))).toEqual([
      { start: 0, quarters: 1, beats: 4 },
      { start: 4, quarters: 1, beats: 3 },
      { start: 7, quarters: 1.5, beats: 2 },
      { start: 10, quarters: 1.5, beats: 2 },
    ]);
    for (const bar of [0, -3, 1.5, Number.NaN, 1e9])
      expect(() => formFromBar(file, bar)).toThrow(/^a form begins in a bar from 1 to 16,384, not /);
  });

  it.each([
    ['no chords', withTexts([]), MusicError, 'the MIDI file holds no chord symbols (as texts'],
    [
      'sections alone',
      withTexts(
        [
          [0, 'A'],
          [4, 'B'],
        ],
        { kind: MARKER },
      ),
      MusicError,
      'holds no chord symbols',
    ],
    [
      'a slip among chords',
      withTexts([
        [0, 'C7'],
        [4, 'Fmja7'],
        [6, 'G7'],
      ]),
      ChartError,
      'bar 2 of the MIDI file: "Fmja7" is not a chord I know; did you mean "Fmaj7"?',
    ],
    [
      'a metre that cannot be',
      withTexts([[0, 'C7']], { before: [metre(0, 13, 4)] }),
      ChartError,
      'bar 1 of the MIDI file: "13/16" is not a metre I play',
    ],
    [
      'too many bars',
      withTexts(
        [
          [0, 'C7'],
          [90_000, 'F7'],
        ],
        { beats: 99_000 },
      ),
      ChartError,
      'a chart of more than 16,384 bars is too long: 1,024 is the most I play',
    ],
  ] as const)('refuses %s', (_, bytes, type, message) => {
    expect(() => midiChart(readMidi(bytes))).toThrow(type);
    expect(() => midiChart(readMidi(bytes))).toThrow(message);
  });
});

describe('whatever the bytes', () => {
  const improvisation = solo('C7 | F7 G7', { choruses: 1 });
  const real = writeMidi(improvisation, band(improvisation, { seed: 1 }));
  const change = fc.tuple(fc.nat(real.length - 1), fc.integer({ min: 0, max: 255 }));

  it('a file with changed bytes, or cut short, is read or refused', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 8 }), fc.nat(real.length), (changes, length) => {
        const bytes = real.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        const cut = changes.length % 2 === 0 ? bytes : bytes.subarray(0, length);
        try {
          midiChart(readMidi(cut));
        } catch (error) {
          expect(error instanceof MusicError || error instanceof ChartError, String(error)).toBe(true);
        }
      }),
      { numRuns: 600 },
    );
  });
});
