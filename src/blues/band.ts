// The band: a soloist, piano or guitar, bass and drums, as they play a solo in a style.
import { type ArrangedBar, type Arrangement, type ArrangementOptions, arrange } from './arrangement.ts';
import { barLines } from './bar-lines.ts';
import { bass, LOWEST } from './bass.ts';
import { comping } from './comping.ts';
import { drums } from './drums.ts';
import { MusicError } from './errors.ts';
import { type Instrument, SEATS, SOLO_LEVELS, type Soloist } from './instruments.ts';
import { clampVelocity, type Manner, monophonic, play } from './performance.ts';
import { Chance } from './random.ts';
import { DRUM, type Style, type StyleName } from './style.ts';
import { styleOf } from './styles/index.ts';
import type { Beats, Improvisation, Note } from './types.ts';
import { voice } from './voicings.ts';

/** What one player plays, in beats from the beginning of the performance (which a count or an intro may open). */
export interface Part {
  /** Name of the track: `Tenor sax`. */
  readonly name: string;
  readonly instrument: Instrument;
  /** As they sound, swung and uneven, in order of onset. */
  readonly notes: readonly Note[];
  /** As a player would read them. */
  readonly written: readonly Note[];
  /** General MIDI's program, from 0. */
  readonly program: number;
  /** MIDI's controller 7. */
  readonly level: number;
}

export interface BandOptions extends ArrangementOptions {
  /** Same seed, same performance. */
  readonly seed?: number;
  /** Default `swing`. */
  readonly style?: StyleName;
  /** Default `tenor sax`. */
  readonly soloist?: Soloist;
  /** Whether anybody accompanies the soloist; default yes. */
  readonly accompanied?: boolean;
}

/** The soloist is at most so much behind the beat. */
const MOST_BEHIND = 0.06;

/**
 * Lets the band play an improvisation.
 *
 * @returns four parts: the soloist's, piano or guitar, bass, drums; or the soloist's alone
 * @throws MusicError where tempo, swing, choruses, notes or intro are out of range
 */
export function band(improvisation: Improvisation, options: BandOptions = {}): Part[] {
  check(improvisation);
  const { seed = 1, style: name = 'swing', soloist = 'tenor sax', accompanied = true } = options;
  const { tempo, swing, timing } = improvisation;
  const style = styleOf(name);
  const arrangement = arrange(improvisation, options);
  const rhythm = style.bandSwing(swing, tempo);
  const manner = (player: string, own: Partial<Manner>): [Manner, Chance] => [
    { swing: rhythm, tempo, behind: 0, spread: 0.006, touch: 4, ...own },
    new Chance(seed, `${player}, playing`),
  ];
  const solo = melodyIn(improvisation, arrangement);
  // The soloist swings less than the ride; laid back by the difference, his off-beats fall with the cymbal's.
  const layBack = Math.min(MOST_BEHIND, (rhythm / (1 + rhythm) - swing / (1 + swing)) * (60 / tempo));
  const sung =
    timing === 'played'
      ? phrased(solo)
      : play(phrased(solo), ...manner('sax', { swing, behind: layBack, spread: 0.01 }));
  const part = (
    instrument: Instrument,
    level: number,
    written: readonly Note[],
    notes: readonly Note[],
  ): Part => ({
    ...{ name: SEATS[instrument].name, instrument, notes, written, level },
    program: instrument === 'drums' ? style.kit : SEATS[instrument].program,
  });
  const parts = [part(soloist, SOLO_LEVELS[soloist], solo, monophonic(sung))];
  if (!accompanied) return parts;
  const { comp, low, kit } = accompaniment(arrangement, style, improvisation, seed);
  const comped = play(comp, ...manner('piano', { behind: 0.004, spread: 0.007, touch: 5 }));
  const walked = monophonic(play(low, ...manner('bass', { behind: -0.003 })));
  const drummed = play(kit, ...manner('drums', { spread: 0.004 }));
  return [
    ...parts,
    part(style.comper, style.levels.comper, comp, comped),
    part('bass', style.levels.bass, low, walked),
    part('drums', style.levels.drums, kit, drummed),
  ];
}

/** What the rhythm section would read. */
function accompaniment(
  arrangement: Arrangement,
  style: Style,
  { chart, tempo, melody }: Improvisation,
  seed: number,
): { comp: Note[]; low: Note[]; kit: Note[] } {
  const { bars } = arrangement;
  const lines = barLines(chart);
  const counts = new Map<number, number>();
  for (const { onset } of melody) {
    const bar = lines.barAt(onset);
    counts.set(bar, (counts.get(bar) ?? 0) + 1);
  }
  const firstChorus = bars.findIndex(({ section }) => section === 'chorus');
  const busy = ({ index, section }: ArrangedBar): number =>
    section === 'chorus' ? (counts.get(index - firstChorus) ?? 0) : 0;
  const voicing = style.voicing(tempo);
  const last = finalChord(arrangement, style);
  return {
    comp: [...comping(bars, { style, voicing, busy }, new Chance(seed, 'piano')), ...last.comp],
    low: [...bass(bars, style, new Chance(seed, 'bass')), ...last.low],
    kit: [...drums(arrangement, { style, busy }, new Chance(seed, 'drums')), ...last.kit],
  };
}

/** The melody from where the first chorus begins, one note at a time. */
function melodyIn({ melody }: Improvisation, { start }: Arrangement): Note[] {
  const moved = melody.map((note) => ({
    ...note,
    onset: note.onset + start,
    ...(note.written === undefined ? {} : { written: note.written + start }),
  }));
  return monophonic(moved.sort((a, b) => a.onset - b.onset || a.pitch - b.pitch));
}

/**
 * Tests what no player can play.
 *
 * @throws MusicError
 */
export function check({ chart, choruses, tempo, swing, melody }: Improvisation): void {
  const must = (holds: boolean, message: string): void => {
    if (!holds) throw new MusicError(message);
  };
  must(chart.bars.length > 0, 'the chart has no bars');
  must(Number.isInteger(choruses) && choruses >= 1, `there must be one chorus or more, not ${choruses}`);
  must(
    tempo >= 20 && tempo <= 500,
    `a tempo of ${tempo} beats a minute is out of range: 20 to 500 are played`,
  );
  must(swing >= 0.5 && swing <= 4, `a swing of ${swing} is out of range: 0.5 to 4 are played`);
  const end = barLines(chart).form * choruses;
  for (const [i, { onset, duration, pitch, velocity }] of melody.entries()) {
    const name = `note ${i + 1} of the melody`;
    must(onset >= 0 && onset < end, `${name} begins at beat ${onset}, outside the ${choruses} choruses`);
    must(duration > 0 && duration < Number.POSITIVE_INFINITY, `${name} lasts ${duration} beats`);
    must(Number.isInteger(pitch) && pitch >= 0 && pitch <= 127, `${name} has no MIDI pitch: ${pitch}`);
    must(velocity >= 1 && velocity <= 127, `${name} has no MIDI velocity: ${velocity}`);
  }
}

/** Dynamics and articulation of a line: peaks and off-beats speak, notes before a rest are cut short. */
function phrased(line: readonly Note[]): Note[] {
  return line.map((note, i) => {
    const next = line[i + 1];
    const previous = line[i - 1];
    const end = note.onset + note.duration;
    const rests = !next || next.onset - end > 0.2;
    const peak = (!previous || previous.pitch < note.pitch) && (!next || next.pitch < note.pitch);
    const offbeat = Math.abs((note.onset % 1) - 0.5) < 0.01;
    const repeats = next?.pitch === note.pitch;
    const velocity =
      note.velocity + (peak ? 6 : 0) + (offbeat ? 3 : -1) + (rests && note.duration < 1 ? 4 : 0);
    // A slur joins notes; a note repeated is tongued, and a last one short.
    const duration = note.duration * (rests ? 0.85 : repeats ? 0.86 : 0.98);
    return { ...note, duration, velocity: clampVelocity(velocity) };
  });
}

/** The home chord after the last bar, held by all. */
function finalChord(
  { last, end: onset }: Arrangement,
  style: Style,
): { comp: Note[]; low: Note[]; kit: Note[] } {
  if (!last) return { comp: [], low: [], kit: [] };
  const duration: Beats = last.duration;
  const hold = (pitch: number, velocity: number): Note => ({ onset, duration, pitch, velocity });
  return {
    comp: voice(last, undefined, style.voicing(120)).map((pitch) => hold(pitch, 76)),
    low: [hold(LOWEST + ((last.root - LOWEST + 120) % 12), 90)],
    kit: [hold(style.crashes ? DRUM.crash : DRUM.ride, 68), hold(DRUM.kick, 54)],
  };
}
