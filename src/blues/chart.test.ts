// Charts: the grammar, clean errors for whatever people may give, and text that survives a round trip.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_BLUES, parseChart } from './chart.ts';
import { readText } from './chart-text.ts';
import { parseChord } from './chord.ts';
import { ChartError } from './errors.ts';
import { chartKey, chordAt, formatChart, transposeChart } from './form.ts';

const symbols = (text: string): string =>
  parseChart(text)
    .bars.map((bar) => bar.chords.map((chord) => chord.symbol).join(' '))
    .join(' | ');

describe('parseChart', () => {
  it('reads the default chart as twelve bars of four beats', () => {
    const chart = parseChart(DEFAULT_BLUES, { title: 'Home' });
    expect(chart).toMatchObject({ title: 'Home', beatsPerBar: 4 });
    expect(chart.bars).toHaveLength(12);
    expect(chart.bars[10].chords).toMatchObject([
      { symbol: 'C7', onset: 0, duration: 2, root: 0, bass: 0 },
      { symbol: 'A7', onset: 2, duration: 2, root: 9, pitchClasses: [9, 1, 4, 7] },
    ]);
  });

  it.each([
    ['lines end bars', 'C7 | F7\nG7\n\n| C7 |', 'C7 | F7 | G7 | C7'],
    ['% repeats the bar', 'C7 F7 | % | %', 'C7 F7 | C7 F7 | C7 F7'],
    ['/ holds the chord, also over the bar line', 'C7 | / / F7 /', 'C7 | C7 F7'],
    ['slashes may be glued', 'C7/// | ////', 'C7 | C7'],
    ['double, final and outer bar lines', '|| C7 || F7 |]', 'C7 | F7'],
    ['comments', '// tune\nC7 // home\n| F7', 'C7 | F7'],
    ['labels', '[A] C7 | [Bridge 2] F7', 'C7 | F7'],
    ['repeats', '|: C7 | F7 :| G7', 'C7 | F7 | C7 | F7 | G7'],
    ['repeats from the start', 'C7 :| F7', 'C7 | C7 | F7'],
    ['repeats back to back', '|: C7 :|: F7 :|', 'C7 | C7 | F7 | F7'],
    ['repeats thrice', '|: C7 :| x3 F7', 'C7 | C7 | C7 | F7'],
    ['endings in brackets', '|: C7 | [1 F7 ] [2 G7 | C7 ] D7', 'C7 | F7 | C7 | G7 | C7 | D7'],
    ['endings with repeat signs', '|: C7 | [1 F7 :| [2 G7 ] D7', 'C7 | F7 | C7 | G7 | D7'],
    ['no chord', 'N.C. | C7 NC', 'NC | C7 NC'],
    ['one bar', 'C7', 'C7'],
    ['three bars', 'C7 | F7 | G7', 'C7 | F7 | G7'],
    ['Windows lines', 'C7\r\nF7\r\n', 'C7 | F7'],
    ['%% repeats two bars', 'C7 | F7 | %% | G7', 'C7 | F7 | C7 | F7 | G7'],
    ['one ending for several times', '|: C | [1,2 D :| [3 E ] F', 'C | D | C | D | C | E | F'],
    ['a range of times', '|: C | [1-2. D ] [3. E ]', 'C | D | C | D | C | E'],
    ['endings after bar lines', '|: C |1 D :|2 E | F', 'C | D | C | E | F'],
    ['two repeats with endings', '|: A [1 B ][2 C ] |: D [1 E :|[2 F ]', 'A | B | A | C | D | E | D | F'],
    ['counts in other hands', '|: C :| 3x |: D :| (x3)', 'C | C | C | D | D | D'],
    ['D.C. al Fine', 'C | D Fine | E | F D.C. al Fine', 'C | D | E | F | C | D'],
    ['D.S. al Coda', 'C | Segno D | E To Coda | F D.S. al Coda | Coda G', 'C | D | E | F | D | E | G'],
    ['the signs themselves', 'C | 𝄋 D | E 𝄌 | F | [D.S. al Coda] 𝄌 G', 'C | D | E | F | D | E | G'],
    [
      'no repeats and the last ending after a D.C.',
      '|: C [1 D :| [2 E ] F Fine | G D.C. al Fine',
      'C | D | C | E | F | G | C | E | F',
    ],
    ['D.C. al 2nd ending', '|: C [1 D :| [2 E ] F D.C. al 2nd ending', 'C | D | C | E | F | C | E | F'],
    ['a coda for the last chorus is left out', 'C To Coda | D | [Coda] E', 'C | D'],
    ['a section called Coda is a section', 'C | [Coda] E', 'C | E'],
    ['introductions are not the form', '[Intro] G7 | %\n[A] C7 | F7', 'C7 | F7'],
    ['unless a D.C. leads there', '[Intro] G7 Fine\n[A] C7 D.C. al Fine', 'G7 | C7 | G7'],
    ['pick-ups are not the form', '[Pick-up] G7 | C7 | F7', 'C7 | F7'],
    ['only an introduction is a form', '[Intro] C7 | F7', 'C7 | F7'],
    ['sections by name', 'A: C7 | F7\nBridge: G7', 'C7 | F7 | G7'],
    ['commas', 'Dm7, G7 | C,Am7 | C7(b9,#11)', 'Dm7 G7 | C Am7 | C7b9#11'],
    ['points hold, too', 'C7 . . F7', 'C7 F7'],
    ['lines of comment', '# my tune\nC7', 'C7'],
  ])('%s', (_, text, expected) => expect(symbols(text)).toBe(expected));

  it('reads the metre', () => {
    expect(parseChart('3/4 C7 | F7')).toMatchObject({ beatsPerBar: 3 });
    expect(parseChart('5/4 | C7 | F7')).toMatchObject({ beatsPerBar: 5 });
    expect(parseChart('5/4 | C7 | F7').bars).toHaveLength(2);
    expect(parseChart('2/2\nC7').beatsPerBar).toBe(4);
  });

  it('feels eighths in threes, and halves as two beats', () => {
    const beats = (text: string) => parseChart(text).beatsPerBar;
    expect(['6/8 C', '9/8 C', '12/8 C', '7/8 C', '3/2 C', '5/4 C'].map(beats)).toEqual([2, 3, 4, 7, 6, 5]);
  });

  it('keeps every chord at its beat where the metre changes', () => {
    const chart = parseChart('C7 | 2/4 F7 | 4/4 G7 / / A7 | 5/4 D7', { title: 'T' });
    expect(chart.beatsPerBar).toBe(4);
    expect(chart.bars.map(({ beats }) => beats)).toEqual([undefined, 2, undefined, 5]);
    expect(
      chart.bars.map((bar) => bar.chords.map(({ symbol, onset, duration }) => [symbol, onset, duration])),
    ).toEqual([
      [['C7', 0, 4]],
      [['F7', 0, 2]],
      [
        ['G7', 0, 3],
        ['A7', 3, 1],
      ],
      [['D7', 0, 5]],
    ]);
  });

  it('keeps metres through repeats, endings and jumps; the commonest of what is played, or the first, is the chart’s', () => {
    const beats = (text: string) => {
      const { beatsPerBar, bars } = parseChart(text);
      return bars.map((bar) => bar.beats ?? beatsPerBar).join(' ');
    };
    expect(beats('|: 3/4 C | F [1 2/4 G :| [2 4/4 C |]')).toBe('3 3 2 3 3 4');
    expect(beats('|: 3/4 C | 4/4 F :| G7')).toBe('3 4 3 4 4');
    expect(beats('4/4 C Fine | 3/4 F D.C. al Fine')).toBe('4 3 4');
    expect(beats('12/8 C | 2/2 F | 6/8 G')).toBe('4 4 2');
    expect(parseChart('3/4 C | F | 4/4 G | A').beatsPerBar).toBe(3);
    expect(parseChart('3/4 C | 4/4 G | A').beatsPerBar).toBe(4);
  });

  it('counts eighths by themselves where all bars are in them', () => {
    const { beatsPerBar, bars } = parseChart('7/8 C | 8/8 F | 7/8 C');
    expect([beatsPerBar, bars[1].beats]).toEqual([7, 8]);
  });

  it('reads what stands above a chart', () => {
    const text = 'Title: Night Bus\nComposer: Nobody\nKey: f# minor\nTime: 3/4\nTempo: 92\nF#m7 | B7';
    expect(parseChart(text, { title: 'file' })).toMatchObject({ title: 'Night Bus', beatsPerBar: 3 });
    expect(readText(text).header).toMatchObject({ composer: 'Nobody', key: 'F#m', tempo: 92 });
  });

  it('shares a bar evenly', () => {
    const [bar] = parseChart('3/4 C7 F7').bars;
    expect(bar.chords.map(({ onset, duration }) => [onset, duration])).toEqual([
      [0, 1.5],
      [1.5, 1.5],
    ]);
    const [held] = parseChart('C7 / / G7').bars;
    expect(held.chords.map(({ onset, duration }) => [onset, duration])).toEqual([
      [0, 3],
      [3, 1],
    ]);
  });
});

describe('bad charts give one sentence', () => {
  it.each([
    ['C7 | F7 | Hm7', 1, 3, 'Hm7', 'line 1, bar 3: "Hm7" is not a chord I know; did you mean "Bm7"?'],
    ['C7\nF7 | xyz', 2, 3, 'xyz', 'line 2, bar 3: "xyz" is not a chord I know'],
    [
      'C7 | | F7',
      1,
      2,
      '',
      'line 1, bar 2 is empty; write NC for a bar without a chord, or % to repeat the bar before',
    ],
    ['', 1, 1, '', 'line 1, bar 1: the chart is empty; write bars of chords, such as C7 | F7 | C7 | G7'],
    [
      ' \n // x',
      1,
      1,
      '',
      'line 1, bar 1: the chart is empty; write bars of chords, such as C7 | F7 | C7 | G7',
    ],
    ['%', 1, 1, '%', 'line 1, bar 1: "%" repeats the bar before, and there is none'],
    ['C7 % | F7', 1, 1, '%', 'line 1, bar 1: "%" must stand alone in its bar; write / to hold a chord'],
    ['/ C7', 1, 1, '/', 'line 1, bar 1: "/" holds the chord before, and there is none'],
    ['3/4\nC7 | H', 2, 2, 'H', 'line 2, bar 2: "H" is not a chord I know; did you mean "B"?'],
    [
      'C7 3/4 D7',
      1,
      1,
      '3/4',
      'line 1, bar 1: "3/4" changes the metre, which only the start of a bar may do',
    ],
    [
      'C7 | 7/8 D7',
      1,
      2,
      '7/8',
      'line 1, bar 2: "7/8" cannot follow 4/4, since eighths are the beats of one and not of the other; write all bars in eighths, such as 8/8 for 4/4',
    ],
    [
      '13/16 C7',
      1,
      1,
      '13/16',
      'line 1, bar 1: "13/16" is not a metre I play; 2/4 to 12/4, 2/2, 3/2 and 3/8 to 12/8 are',
    ],
    ['C7 | %%', 1, 2, '%%', 'line 1, bar 2: "%%" repeats two bars, and there are none before it'],
    ['D.C. C7', 1, 1, 'D.C.', 'line 1, bar 1: "D.C." stands before the first bar'],
    [
      'C7 D.C. al Fine',
      1,
      1,
      'D.C. al Fine',
      'line 1, bar 1: "D.C. al Fine" leads to a Fine, and there is none',
    ],
    ['C7 D.S.', 1, 1, 'D.S.', 'line 1, bar 1: "D.S." leads to a segno, and there is none'],
    [
      'C7 To Coda | D7 D.C. al Coda',
      1,
      2,
      'D.C. al Coda',
      'line 1, bar 2: "D.C. al Coda" needs a bar marked To Coda, and one marked Coda',
    ],
    ['Tempo: 10000\nC7', 1, 0, '10000', 'line 1: "10000" is not a tempo of 10 to 1,000 beats a minute'],
    [
      'C7\nTime: 0/4',
      2,
      0,
      '0/4',
      'line 2: "0/4" is not a metre I play; 2/4 to 12/4, 2/2, 3/2 and 3/8 to 12/8 are',
    ],
    ['Key: H\nC7', 1, 0, 'H', 'line 1: "H" is not a key; write C, Bb or F#m'],
    ['|: C7 | F7', 1, 2, '|:', 'line 1, bar 2 ends the chart, but the repeat |: is never closed with :|'],
    ['|: C7 |: F7 :|', 1, 2, '|:', 'line 1, bar 2 opens a repeat |: inside another'],
    [':| C7', 1, 1, ':|', 'line 1, bar 1 closes a repeat without bars'],
    ['|: C7 [2 F7 ]', 1, 2, '[2', 'line 1, bar 2 begins ending 2 where ending 1 is due'],
    ['C7\0', 1, 0, '', 'line 1: this is not a text chart but binary data'],
    ['C7\n\u{1}', 2, 0, '', 'line 2: this is not a text chart but binary data'],
    [
      Array(2000).fill('C7').join('|'),
      1,
      1025,
      '',
      'a chart of 2,000 bars is too long: 1,024 is the most I play',
    ],
    [
      Array(100_000).fill('C7').join('|'),
      1,
      1025,
      '',
      'a chart of more than 16,384 bars is too long: 1,024 is the most I play',
    ],
    [
      '|: C7 :| x99 '.repeat(2000),
      1,
      1025,
      '',
      'a chart of more than 99,999 bars is too long: 1,024 is the most I play',
    ],
    [
      '|: C7 :| x99 |: C7 :| x99'.repeat(9),
      1,
      1025,
      '',
      'a chart of 1,782 bars is too long: 1,024 is the most I play',
    ],
    [
      '|'.repeat(1_000_001),
      1,
      0,
      '',
      'a chart of 1,000,001 characters is too long: 1,000,000 is the most I read',
    ],
    ['C '.repeat(9), 1, 1, 'C', 'line 1, bar 1: "C" is one too many: a bar holds at most 8 chords here'],
  ] as const)('%.40s', (text, line, bar, symbol, message) => {
    const error = thrown(text);
    expect(error).toMatchObject({ name: 'ChartError', message, line, bar, symbol });
  });

  it('whatever the text', () => {
    const bit = fc.constantFrom(
      ...'C7 |Fm:|[1]2x%/b#Δ\n\0ø/4N'.split(''),
      '|:',
      ':|',
      '[1',
      'x99',
      '3/4',
      '//',
      '%%',
      'Segno',
      ' To Coda',
      ' Coda',
      'D.C. al Fine',
      'D.S. al Coda ',
      '[Intro]',
      'Time: 6/8\n',
    );
    const wild = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(bit).map((bits) => bits.join('')),
    );
    fc.assert(
      fc.property(wild, (text) => {
        const error = thrown(text);
        if (error !== undefined) {
          expect(error).toBeInstanceOf(ChartError);
          expect((error as Error).message).not.toMatch(/[\n\0]/);
        }
      }),
      { numRuns: 400 },
    );
  });
});

function thrown(text: string): unknown {
  try {
    parseChart(text);
    return undefined;
  } catch (error) {
    return error;
  }
}

const chord = fc
  .tuple(
    fc.constantFrom('C', 'Db', 'F#', 'B', 'Ab'),
    fc.constantFrom('', '7', 'm7', 'maj7', 'm7b5', 'dim7', '7alt', '69', '7b9#11', 'mMaj7'),
    fc.constantFrom('', '/G', '/Bb'),
  )
  .map((parts) => parts.join(''));
const chartText = fc
  .tuple(
    fc.integer({ min: 2, max: 7 }),
    fc.array(
      fc.tuple(
        fc.option(fc.integer({ min: 2, max: 12 })),
        fc.array(fc.oneof({ weight: 3, arbitrary: chord }, fc.constantFrom('/', 'NC')), {
          minLength: 1,
          maxLength: 8,
        }),
      ),
      {
        minLength: 1,
        maxLength: 24,
      },
    ),
  )
  .map(([beats, bars]) => {
    const written = bars.map(([metre, words]) => `${metre ? `${metre}/4 ` : ''}${words.join(' ')}`);
    return `${beats}/4 NC | ${written.join(' | ')}`;
  });

describe('formatChart', () => {
  it('writes what parseChart reads back', () => {
    fc.assert(
      fc.property(chartText, (text) => {
        const chart = parseChart(text, { title: 'T' });
        const again = parseChart(formatChart(chart), { title: 'T' });
        expect(formatChart(again)).toBe(formatChart(chart));
        expect(again.bars.map(rounded)).toEqual(chart.bars.map(rounded));
        expect(again.beatsPerBar).toBe(chart.beatsPerBar);
        expect(again.bars.map(({ beats }) => beats)).toEqual(chart.bars.map(({ beats }) => beats));
      }),
      { numRuns: 200 },
    );
  });

  it('says so when a bar cannot be shared evenly', () => {
    const chart = parseChart('C7 F7');
    const [first, second] = chart.bars[0].chords;
    const odd = {
      ...chart,
      bars: [
        {
          chords: [
            { ...first, duration: 0.3 },
            { ...second, onset: 0.3, duration: 3.7 },
          ],
        },
      ],
    };
    expect(() => formatChart(odd)).toThrow(/^bar 1: its chords do not share the bar evenly/);
  });
});

const rounded = (bar: { chords: readonly { symbol: string; onset: number; duration: number }[] }) =>
  bar.chords.map(({ symbol, onset, duration }) => [symbol, onset.toFixed(6), duration.toFixed(6)]);

describe('transposeChart', () => {
  it('moves symbols and pitches alike', () => {
    fc.assert(
      fc.property(chartText, fc.integer({ min: -13, max: 13 }), (text, semitones) => {
        for (const bar of transposeChart(parseChart(text), semitones).bars)
          for (const change of bar.chords) {
            const read = parseChord(change.symbol)!;
            expect([change.root, change.bass, change.pitchClasses]).toEqual([
              read.root,
              read.bass,
              read.pitchClasses,
            ]);
          }
      }),
      { numRuns: 100 },
    );
  });
});

describe('chartKey', () => {
  it.each([
    [DEFAULT_BLUES, 'C', 0],
    ['Bb7 | Eb7 | Bb7 | F7', 'Bb', -2],
    ['Cm7 | Fm7 | Cm7 | G7', 'Cm', -3],
    ['Dm7 | G7 | Cmaj7 | Cmaj7', 'C', 0],
    ['F#m7 | Bm7 | F#m7 | C#7', 'F#m', 3],
    ['Gb7 | B7 | Gb7 | Db7', 'Gb', -6],
    ['NC', 'C', 0],
  ])('%j is in %s', (text, name, fifths) =>
    expect(chartKey(parseChart(text))).toMatchObject({ name, fifths }),
  );
});

describe('chordAt', () => {
  it('goes round the form', () => {
    const chart = parseChart('3/4 C7 | F7 / G7');
    expect([0, 2.9, 3, 4.99, 5, 6, 11.5].map((beat) => chordAt(chart, beat).symbol)).toEqual(
      'C7 C7 F7 F7 G7 C7 G7'.split(' '),
    );
    const mixed = parseChart('C7 | 2/4 F7 | 3/4 D7 / G7');
    expect([-1, 0, 3.9, 4, 5.9, 6, 8, 9, 13, 15].map((beat) => chordAt(mixed, beat).symbol)).toEqual(
      'G7 C7 C7 F7 F7 D7 G7 C7 F7 D7'.split(' '),
    );
  });
});
