// What can be done with a chart: written as text again, transposed, asked for its key and its chords.
import { barLines } from './bar-lines.ts';
import { mostWords } from './chart-words.ts';
import { rootName, transposeSymbol } from './chord.ts';
import { ChartError } from './errors.ts';
import type { Beats, Chart, ChartBar, ChordChange, PitchClass } from './types.ts';

/**
 * Writes a chart as text that `parseChart` reads back to the same bars; where the metre changes, it stands before the
 * bar, in quarters.
 *
 * @throws ChartError where a bar's chords do not share it in up to eight, or twice as many as it has beats, equal parts
 * @example
 * formatChart(parseChart('C7|F7 / / G7|%')) // => 'C7 | F7 / / G7 | F7 / / G7 |'
 */
export function formatChart(chart: Chart): string {
  const metre = ({ beats = chart.beatsPerBar }: ChartBar): Beats => beats;
  const bars = chart.bars.map((bar, i) => {
    const changes = i > 0 && metre(bar) !== metre(chart.bars[i - 1]);
    return `${changes ? `${metre(bar)}/4 ` : ''}${formatBar(bar, metre(bar), i + 1)} |`;
  });
  const lines: string[] = [];
  for (let i = 0; i < bars.length; i += 4) lines.push(bars.slice(i, i + 4).join(' '));
  const first = metre(chart.bars[0]);
  if (first !== 4) lines.unshift(`${first}/4`);
  return lines.join('\n');
}

function formatBar({ chords }: ChartBar, beats: Beats, bar: number): string {
  const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-6;
  for (let shares = 1; shares <= mostWords(beats); shares++) {
    const share = beats / shares;
    if (!chords.every(({ onset, duration }) => isWhole(onset / share) && isWhole(duration / share))) continue;
    return chords
      .map(({ symbol, duration }) => symbol + ' /'.repeat(Math.max(0, Math.round(duration / share) - 1)))
      .join(' ');
  }
  throw new ChartError(`bar ${bar}: its chords do not share the bar evenly, so text cannot hold them`, {
    line: 1,
    bar,
    symbol: chords[0]?.symbol,
  });
}

/**
 * The chart some semitones higher (or lower), chords spelled the usual way.
 *
 * @example
 * formatChart(transposeChart(parseChart('C7 | F#m7b5 B7'), -2)) // => 'Bb7 | Em7b5 A7 |'
 */
export function transposeChart(chart: Chart, semitones: number): Chart {
  if (semitones % 12 === 0) return chart;
  const bars = chart.bars.map((bar) => ({
    ...bar,
    chords: bar.chords.map((chord) => transpose(chord, semitones)),
  }));
  return { ...chart, bars };
}

function transpose(chord: ChordChange, semitones: number): ChordChange {
  if (chord.root < 0) return chord;
  const move = (pitch: PitchClass): PitchClass => (((pitch + semitones) % 12) + 12) % 12;
  return {
    ...chord,
    symbol: transposeSymbol(chord.symbol, semitones),
    root: move(chord.root),
    bass: move(chord.bass),
    pitchClasses: chord.pitchClasses.map(move),
  };
}

/** The chord that sounds at a beat, counted from the first chorus; choruses follow without end. */
export function chordAt(chart: Chart, beat: Beats): ChordChange {
  const lines = barLines(chart);
  // A hair's breadth before a bar line is on it.
  const sounding = beat + 1e-9;
  const bar = lines.barAt(sounding);
  const place = sounding - lines.startOf(bar);
  const bars = chart.bars.length;
  const { chords } = chart.bars[((bar % bars) + bars) % bars];
  return chords.findLast(({ onset }) => onset <= place) ?? chords[0];
}

export interface Key {
  readonly root: PitchClass;
  readonly mode: 'major' | 'minor';
  /** `Bb`, `F#m`. */
  readonly name: string;
  /** Sharps (positive) or flats (negative) of the key signature. */
  readonly fifths: number;
}

const SCALES = { major: [0, 2, 4, 5, 7, 9, 11], minor: [0, 2, 3, 5, 7, 8, 10] } as const;

/**
 * The most likely key: the one whose scale holds most of the chords' notes, with weight on the first chord (a
 * blues begins at home) and on where the end leads.
 *
 * @example
 * chartKey(parseChart('Bb7 | Eb7 | Bb7 | F7')).name // => 'Bb'
 */
export function chartKey(chart: Chart): Key {
  const chords = chart.bars.flatMap((bar) => bar.chords).filter(({ root }) => root >= 0);
  const total = chords.reduce((sum, { duration }) => sum + duration, 0);
  let best: Key = keyOf(0, 'major');
  let most = -1;
  for (let root = 0; root < 12; root++) {
    for (const mode of ['major', 'minor'] as const) {
      let score = 0;
      for (const { duration, pitchClasses } of chords) {
        const inside = pitchClasses.filter((pitch) =>
          SCALES[mode].some((step) => (root + step) % 12 === pitch),
        );
        score += (duration / total) * (inside.length / pitchClasses.length);
      }
      const minorThird = (chord: ChordChange): boolean =>
        chord.pitchClasses.includes((chord.root + 3) % 12) &&
        !chord.pitchClasses.includes((chord.root + 4) % 12);
      const isHome = (chord: ChordChange): boolean =>
        chord.root === root && minorThird(chord) === (mode === 'minor');
      const first = chords[0];
      const last = chords.at(-1);
      if (first && isHome(first)) score += 0.3;
      if (last && (isHome(last) || last.root === (root + 7) % 12)) score += 0.15;
      if (score > most + 1e-9) [best, most] = [keyOf(root, mode), score];
    }
  }
  return best;
}

function keyOf(root: PitchClass, mode: 'major' | 'minor'): Key {
  const name = rootName(root, mode === 'minor' ? 'm' : '') + (mode === 'minor' ? 'm' : '');
  const relative = mode === 'minor' ? (root + 3) % 12 : root;
  const clockwise = (relative * 7) % 12;
  // Db, Ab, Eb … take flats; Gb and the minor of six accidentals as their names say.
  const fifths = clockwise > 6 || (clockwise === 6 && !name.includes('#')) ? clockwise - 12 : clockwise;
  return { root, mode, name, fifths };
}
