// What the band plays from the count to the last chord: count-in, intro, choruses, tag, and how hot each bar is.
import { barLines } from './bar-lines.ts';
import { parseChord } from './chord.ts';
import { MusicError } from './errors.ts';
import { chartKey } from './form.ts';
import { groupsOf, type PlayedBar, playedBars } from './timeline.ts';
import type { Beats, Chart, ChordChange, Improvisation } from './types.ts';

export interface ArrangementOptions {
  /** Whether the drummer counts in: a bar, or two where the tempo is 120 or more. Default: no. */
  readonly countIn?: boolean;
  /** Bars of introduction, the last ones of the form; at most the form. Default 0. */
  readonly intro?: number;
  /** After the last chorus: a chord that is held, two bars more of it before that, or nothing. Default `chord`. */
  readonly ending?: 'chord' | 'tag' | 'none';
}

export type Section = 'intro' | 'chorus' | 'tag';

/** A bar of the performance, in beats from its very beginning. */
export interface ArrangedBar extends PlayedBar {
  readonly section: Section;
  /** 0 to 1, from the first, sparse chorus to the last. */
  readonly heat: number;
  /** Whether the next bar begins a chorus, a tag or the end. */
  readonly closes: boolean;
}

export interface Arrangement {
  /** After the count. */
  readonly bars: readonly ArrangedBar[];
  /** Length of the count. */
  readonly countIn: Beats;
  /** Where the first chorus begins. */
  readonly start: Beats;
  /** Where the last bar ends, and the last chord begins. */
  readonly end: Beats;
  /** What is held at the end, in a bar as most of the chart's. */
  readonly last?: ChordChange;
}

/** Bars of the tag, and how often they are played after the last chorus. */
const TAG = { bars: 2, times: 2 };

/** @throws MusicError for an intro that is no number of bars */
export function arrange(
  improvisation: Improvisation,
  { countIn = false, intro = 0, ending = 'chord' }: ArrangementOptions = {},
): Arrangement {
  if (!(Number.isInteger(intro) && intro >= 0 && intro <= 64))
    throw new MusicError(`an intro of ${intro} bars cannot be played: 0 to 64 can`);
  const { chart, choruses, tempo } = improvisation;
  const { bars: form } = chart;
  const lines = barLines(chart);
  const introBars = Math.min(intro, form.length);
  // In the metre of the bar that it leads to.
  const count = countIn ? lines.beatsOf(form.length - introBars) * (tempo < 120 ? 1 : 2) : 0;
  const bars: ArrangedBar[] = [];
  let onset = count;
  const add = (section: Section, chorus: number, bar: number, heat: number, closes: boolean): void => {
    const beats = lines.beatsOf(bar);
    const { chords } = form[bar];
    bars.push({ index: bars.length, section, chorus, bar, onset, beats, chords, heat, closes });
    onset += beats;
  };
  for (let i = 0; i < introBars; i++) add('intro', 0, form.length - introBars + i, 0.2, i === introBars - 1);
  const start = onset;
  for (const { chorus, bar } of playedBars(improvisation))
    add('chorus', chorus, bar, heatOf(chorus, choruses), bar === form.length - 1);
  const tag = ending === 'tag' ? Math.min(TAG.bars, form.length) : 0;
  for (let time = 1; time <= TAG.times && tag > 0; time++)
    for (let i = 0; i < tag; i++)
      add('tag', choruses - 1, form.length - tag + i, 0.8, time === TAG.times && i === tag - 1);
  return { bars, countIn: count, start, end: onset, last: ending === 'none' ? undefined : homeChord(chart) };
}

/** One chorus is played warm; of several, the first cooler and the last hot. */
function heatOf(chorus: number, choruses: number): number {
  return choruses === 1 ? 0.6 : 0.3 + (0.7 * chorus) / (choruses - 1);
}

/** The chord of the key as the chart spells it, or its sixth chord; none where the chart has no chords at all. */
function homeChord(chart: Chart): ChordChange | undefined {
  const key = chartKey(chart);
  const chords = chart.bars.flatMap((bar) => bar.chords).filter(({ root }) => root >= 0);
  if (chords.length === 0) return undefined;
  const third = (key.root + (key.mode === 'minor' ? 3 : 4)) % 12;
  const known = chords.find(
    ({ root, bass, pitchClasses }) => root === key.root && bass === root && pitchClasses.includes(third),
  );
  const { symbol, root, bass, pitchClasses } = known ?? parseChord(`${key.name}6`) ?? chords[0];
  return { symbol, root, bass, pitchClasses, onset: 0, duration: Math.max(4, chart.beatsPerBar) };
}

/** The groups of a bar, with their first beats. */
export function groupsWithStarts(beats: Beats): { size: 2 | 3 | 4; start: Beats }[] {
  let start = 0;
  return groupsOf(beats).map((size) => {
    start += size;
    return { size: size as 2 | 3 | 4, start: start - size };
  });
}
