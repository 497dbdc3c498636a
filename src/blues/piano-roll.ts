// A solo as a picture: a piano roll over the form, the chords along the top, a row for each chorus.
import { check } from './band.ts';
import { barLines } from './bar-lines.ts';
import { rootName } from './chord.ts';
import { chartKey, chordAt } from './form.ts';
import { isChordTone } from './scales.ts';
import type { Beats, Chart, ChartBar, Improvisation, MidiNote, Note } from './types.ts';
import { attribute, text } from './xml.ts';

/** Width of the picture, in pixels or points, and what lies beside the rows. */
const WIDTH = 1120;
const LEFT = 46;
const RIGHT = 14;
/** Above the first block, above each block's rows (numbers and chords), and between rows. */
const HEAD = 62;
const NAMES = 34;
const GAP = 12;
/** Bars in a row, at most. */
const LONGEST_ROW = 16;
const SEMITONE = 4.5;

const STYLE = `
text { font-family: 'Helvetica Neue', Helvetica, Arial, sans-serif; fill: #1a1a1a }
.title { font-size: 17px; font-weight: bold } .small { font-size: 10px; fill: #555 }
.chord { font-weight: bold } .row { fill: #fafafa } .beat { stroke: #e4e4e4 } .bar { stroke: #777 }
.edge { stroke: #1a1a1a; stroke-width: 2 } .octave { stroke: #c4c4c4; stroke-dasharray: 2 3 }
.in { fill: #16324f; stroke: #16324f } .out { fill: #fff; stroke: #b3491a; stroke-width: 1.2 }`;

/**
 * Draws a solo as an SVG: bars and chords along the top, choruses as rows, time to the right, pitch upwards. Notes of
 * the chord are filled, others are hollow, so that it can be read in print without colours. Forms of more than 16 bars
 * are broken into blocks of up to 16, each with all choruses.
 *
 * @throws MusicError for improvisations that cannot be played
 */
export function pianoRoll(improvisation: Improvisation): string {
  check(improvisation);
  const { chart, choruses, melody, tempo } = improvisation;
  const pitches = melody.map(({ pitch }) => pitch);
  const lowest = Math.floor((pitches.reduce((a, b) => Math.min(a, b), 72) - 2) / 12) * 12;
  const highest = pitches.reduce((a, b) => Math.max(a, b), lowest + 22) + 2;
  const rowHeight = (highest - lowest + 1) * SEMITONE;
  const barsInRow = rowLength(chart.bars.length);
  const blocks = Math.ceil(chart.bars.length / barsInRow);
  const blockHeight = NAMES + choruses * (rowHeight + GAP) + GAP;
  const height = Math.ceil(HEAD + blocks * blockHeight);
  const rows = Array.from({ length: blocks }, (_, block) => {
    const bars = chart.bars.slice(block * barsInRow, (block + 1) * barsInRow);
    return { bars, beats: bars.map(({ beats = chart.beatsPerBar }) => beats) };
  });
  const beatWidth = (WIDTH - LEFT - RIGHT) / Math.max(...rows.map(({ beats }) => sum(beats)));
  const lines = barLines(chart);
  const byRow = notesByRow(improvisation, barsInRow, blocks);
  const shapes: string[] = [];
  for (const [block, { bars, beats }] of rows.entries()) {
    const top = HEAD + block * blockHeight;
    shapes.push(...names(bars, beats, block * barsInRow, top, beatWidth));
    for (let chorus = 0; chorus < choruses; chorus++) {
      const row: Row = {
        ...{ lowest, highest, beatWidth, height: rowHeight },
        top: top + NAMES + chorus * (rowHeight + GAP),
        from: lines.startOf(chorus * chart.bars.length + block * barsInRow),
        beats,
      };
      shapes.push(...frame(row, chorus, block === blocks - 1));
      for (const note of byRow[chorus * blocks + block]) shapes.push(noteShape(note, row, chart));
    }
  }
  const key = chartKey(chart).name;
  const facts = `${key}, ${Math.round(tempo)} beats a minute, ${melody.length} notes`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="${attribute(`${chart.title}: the solo as a piano roll`)}">
<style>${STYLE}</style>
<rect width="${WIDTH}" height="${height}" fill="#fff"/>
<text class="title" x="${LEFT}" y="24">${text(chart.title)}</text>
<text class="small" x="${LEFT}" y="41">${text(facts)}</text>
${legend()}
${shapes.join('\n')}
</svg>
`;
}

/** The whole form if it is short, else the longest part of at least 8 bars that divides it, else 16. */
function rowLength(bars: number): number {
  for (let length = Math.min(bars, LONGEST_ROW); length >= Math.min(8, bars); length--)
    if (bars % length === 0) return length;
  return LONGEST_ROW;
}

interface Row {
  readonly top: number;
  readonly height: number;
  readonly lowest: MidiNote;
  readonly highest: MidiNote;
  readonly beatWidth: number;
  readonly from: Beats;
  /** Of each bar. */
  readonly beats: readonly Beats[];
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const n = (value: number): string => String(Math.round(value * 10) / 10);
const line = (kind: string, x1: number, y1: number, x2: number, y2: number): string =>
  `<line class="${kind}" x1="${n(x1)}" y1="${n(y1)}" x2="${n(x2)}" y2="${n(y2)}"/>`;
const label = (kind: string, x: number, y: number, content: string, more = ''): string =>
  `<text class="${kind}" x="${n(x)}" y="${n(y)}"${more}>${text(content)}</text>`;

/** For each row, the notes that begin in it. */
function notesByRow({ chart, choruses, melody }: Improvisation, barsInRow: number, blocks: number): Note[][] {
  const rows = Array.from({ length: choruses * blocks }, (): Note[] => []);
  const lines = barLines(chart);
  for (const note of melody) {
    const bar = lines.barAt(note.onset);
    const chorus = Math.floor(bar / chart.bars.length);
    rows[chorus * blocks + Math.floor((bar % chart.bars.length) / barsInRow)].push(note);
  }
  return rows;
}

/** Numbers of bars and symbols of chords, each as large as its room allows. */
function names(
  bars: readonly ChartBar[],
  beats: readonly Beats[],
  first: number,
  top: number,
  beatWidth: number,
): string[] {
  const shapes: string[] = [];
  let beat = 0;
  for (const [i, { chords }] of bars.entries()) {
    const x = LEFT + beat * beatWidth;
    shapes.push(label('small', x + 2, top + 9, String(first + i + 1)));
    for (const { symbol, onset, duration } of chords) {
      const room = duration * beatWidth - 4;
      const size = Math.max(5, Math.min(12, room / (0.62 * symbol.length)));
      shapes.push(label('chord', x + onset * beatWidth + 2, top + 25, symbol, ` font-size="${n(size)}"`));
    }
    beat += beats[i];
  }
  return shapes;
}

function frame(row: Row, chorus: number, closes: boolean): string[] {
  const { top, height, lowest, highest, beatWidth, beats } = row;
  const right = LEFT + sum(beats) * beatWidth;
  const bottom = top + height;
  const shapes = [
    `<rect class="row" x="${LEFT}" y="${n(top)}" width="${n(right - LEFT)}" height="${n(height)}"/>`,
    label('chord', 4, top + 12, String(chorus + 1), ' font-size="13"'),
  ];
  for (let pitch = Math.ceil(lowest / 12) * 12; pitch <= highest; pitch += 12) {
    const y = top + (highest - pitch + 0.5) * SEMITONE;
    shapes.push(line('octave', LEFT, y, right, y));
    const name = rootName(pitch % 12) + (Math.floor(pitch / 12) - 1);
    shapes.push(label('small', LEFT - 4, y + 3, name, ' text-anchor="end"'));
  }
  const kinds = beats.flatMap((length) => Array.from({ length }, (_, i) => (i === 0 ? 'bar' : 'beat')));
  for (const [beat, kind] of [...kinds, 'bar'].entries()) {
    const x = LEFT + beat * beatWidth;
    shapes.push(line(kind, x, top, x, bottom));
  }
  if (closes) shapes.push(line('edge', right, top, right, bottom));
  return shapes;
}

function noteShape(note: Note, { top, highest, beatWidth, from, beats }: Row, chart: Chart): string {
  const start = note.onset - from;
  // A note that lasts beyond its row ends with it.
  const end = Math.min(start + note.duration, sum(beats));
  const x = LEFT + start * beatWidth;
  const width = Math.max(1.5, (end - start) * beatWidth - 0.8);
  const y = top + (highest - note.pitch) * SEMITONE;
  const inside = isChordTone(note.pitch, chordAt(chart, note.written ?? note.onset));
  return `<rect class="${inside ? 'in' : 'out'}" x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(SEMITONE - 0.6)}" rx="1"/>`;
}

function legend(): string {
  const x = WIDTH - RIGHT - 190;
  return [
    `<rect class="in" x="${x}" y="17" width="18" height="5" rx="1"/>`,
    label('small', x + 23, 23, 'in the chord'),
    `<rect class="out" x="${x + 100}" y="17" width="18" height="5" rx="1"/>`,
    label('small', x + 123, 23, 'not in it'),
  ].join('\n');
}
