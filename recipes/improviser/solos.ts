// Real solos and those that the improviser plays over the same changes, and a table of both.

import {
  decodeEvents,
  type Events,
  encodeSolo,
  type PlayedEvent,
} from '../../src/blues/improviser/events.ts';
import { LiveSolo } from '../../src/blues/improviser/live-solo.ts';
import type { ImproviserNetwork } from '../../src/blues/improviser/network.ts';
import { settingOfSolo } from '../../src/blues/improviser/setting.ts';
import type { Solo } from '../../src/blues/improviser/solo.ts';
import {
  bars,
  grooving,
  harmony,
  histogram,
  intervalsOf,
  longestShared,
  median,
  overlap,
  type Piece,
  phrases,
  pitchEntropy,
  repetition,
  swingRatios,
} from './measures.ts';
import { development, echoOfChorus, LINES, phrasesOverLines, structure } from './structure.ts';

function pieceOf(solo: Solo, setting: Piece['setting'], events: Events['events']): Piece {
  const timed = decodeEvents(events);
  const notes = events.filter(({ note }) => note);
  return {
    ...{ setting, tempo: solo.tempo },
    notes: notes.map(({ step, note }, i) => ({
      ...{ pitch: note!.pitch, step, onset: timed[i].onset, beginsPhrase: note!.beginsPhrase },
    })),
  };
}

/** A real solo, through the same grid as generated ones. */
export function realPiece(solo: Solo): Piece {
  const setting = settingOfSolo(solo);
  return pieceOf(solo, setting, encodeSolo(solo, setting).events);
}

/** A solo over the changes of a real one, as long as that, at its tempo and in its style. */
export function generated(
  network: ImproviserNetwork,
  solo: Solo,
  manner: { readonly seed: number; readonly temperature: number },
): Piece {
  const setting = settingOfSolo(solo);
  const { start, events } = encodeSolo(solo, setting);
  const live = new LiveSolo(network, setting, solo, start, {
    ...manner,
    density: 1,
    range: [35, 98],
    outside: 0,
  });
  const end = events[events.length - 1].step + 1;
  const played: PlayedEvent[] = [];
  for (let event = live.next(start, end); event; event = live.next(start, end)) played.push(event);
  return pieceOf(solo, setting, played);
}

const mean = (values: readonly number[]): number =>
  values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);

const OVER = {
  top: 'phrases that go on over the top of the form, % of tops',
  four: 'over lines of four bars',
  bar: 'over other bar lines',
} as const;

/** Rows of repetition at three scales, and of what happens from chorus to chorus. */
function structureRows(
  sets: readonly (readonly Piece[])[],
  spread: (values: readonly number[], digits: number) => string,
): string[][] {
  const indicators = sets.map((pieces) => pieces.map(structure));
  const developments = sets.map((pieces) => pieces.map(development));
  const row = <T>(
    name: string,
    found: readonly (readonly T[])[],
    value: (one: T) => number,
    digits: number,
  ): string[] => [name, ...found.map((set) => spread(set.map(value), digits))];
  return [
    row('structure indicator, 1–3 bars', indicators, ({ short }) => short, 3),
    row('4–11 bars', indicators, ({ middle }) => middle, 3),
    row('12–64 bars', indicators, ({ long }) => long, 3),
    row('bars like those a chorus before, beyond others', sets, echoOfChorus, 3),
    ...LINES.map((kind) => [
      OVER[kind],
      ...sets.map((pieces) => {
        const lines = pieces.flatMap((piece) => phrasesOverLines(piece)[kind]);
        return (100 * mean(lines.map(Number))).toFixed(1);
      }),
    ]),
    row('notes a bar with the chorus (correlation)', developments, ({ density }) => density, 2),
    row('mean pitch with the chorus', developments, ({ height }) => height, 2),
  ];
}

/** A Markdown table: a row a measure, a column a set of solos; mean over solos, in brackets the middle 80 %. */
export function solosTable({
  training,
  columns,
}: {
  readonly training: readonly Piece[];
  readonly columns: Readonly<Record<string, readonly Piece[]>>;
}): string {
  const sets = Object.values(columns).map((pieces) => pieces.filter(({ notes }) => notes.length > 8));
  const spread = (values: readonly number[], digits: number): string => {
    const sorted = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
    if (sorted.length === 0) return '–';
    const at = (share: number): string => sorted[Math.round(share * (sorted.length - 1))].toFixed(digits);
    return `${mean(sorted).toFixed(digits)} (${at(0.1)}–${at(0.9)})`;
  };
  const each = (name: string, measure: (piece: Piece) => number, digits = 2): string[] => [
    name,
    ...sets.map((pieces) => spread(pieces.map(measure), digits)),
  ];
  const all = (name: string, value: (pieces: readonly Piece[]) => string): string[] => [
    name,
    ...sets.map(value),
  ];
  const alike = (values: (piece: Piece) => number[], low: number, classes: number) => {
    const of = (pieces: readonly Piece[]): number[] => histogram(pieces.flatMap(values), low, classes);
    const reference = of(training);
    return (pieces: readonly Piece[]): string => overlap(of(pieces), reference).toFixed(3);
  };
  const tempi = [80, 120, 160, 200, 240, 280];
  const swing = (from: number, to: number) => (pieces: readonly Piece[]) => {
    const ratios = pieces.filter(({ tempo }) => tempo >= from && tempo < to).flatMap(swingRatios);
    return ratios.length < 20 ? '–' : `${median(ratios).toFixed(2)}`;
  };
  const rows = [
    all('solos', (pieces) => String(pieces.length)),
    all('notes', (pieces) => String(pieces.reduce((sum, { notes }) => sum + notes.length, 0))),
    each('chord tones', (piece) => 100 * harmony(piece).chordTones, 1),
    each('scale tones', (piece) => 100 * harmony(piece).scaleTones, 1),
    each('H1', (piece) => pitchEntropy(piece, 1)),
    each('H4', (piece) => pitchEntropy(piece, 4)),
    each('grooving similarity', grooving, 3),
    each('notes a bar', (piece) => mean(bars(piece).map((bar) => bar.length))),
    each('notes a phrase', (piece) => mean(phrases(piece).notes), 1),
    each('beats a phrase', (piece) => mean(phrases(piece).beats), 1),
    each('same pitch again, %', (piece) => 100 * mean(intervalsOf(piece).map((i) => (i === 0 ? 1 : 0))), 1),
    each(
      'leaps above a fifth, %',
      (piece) => 100 * mean(intervalsOf(piece).map((i) => (Math.abs(i) > 7 ? 1 : 0))),
      1,
    ),
    each('mean pitch', (piece) => mean(piece.notes.map(({ pitch }) => pitch)), 1),
    each(
      'range, semitones',
      ({ notes }) => {
        const pitches = notes.map(({ pitch }) => pitch);
        return Math.max(...pitches) - Math.min(...pitches);
      },
      0,
    ),
    each('stretches of 4 intervals that come again, %', (piece) => 100 * repetition(piece, 4), 1),
    each('of 8', (piece) => 100 * repetition(piece, 8), 1),
    ...structureRows(sets, spread),
    all('intervals in common with all that was learned from', alike(intervalsOf, -24, 49)),
    all(
      'pitches',
      alike(({ notes }) => notes.map(({ pitch }) => pitch), 36, 60),
    ),
    all(
      'places in the beat',
      alike(({ notes }) => notes.map(({ step }) => step % 12), 0, 12),
    ),
    ...tempi.map((from) => all(`swing ratio, ${from}–${from + 40}`, swing(from, from + 40))),
    [
      'longest passage shared with a solo learned from, notes: median, most',
      ...sets.map((pieces) => {
        const shared = longestShared(pieces, training);
        return `${median(shared)}, ${Math.max(...shared)}`;
      }),
    ],
  ];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const head = ['', ...Object.keys(columns)];
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}
