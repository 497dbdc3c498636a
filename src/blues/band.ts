// The band: tenor sax on the melody, piano, walking bass and drums, as they play it.
import { comping } from './comping.ts';
import { DRUM, drums } from './drums.ts';
import { MusicError } from './errors.ts';
import { clampVelocity, type Manner, monophonic, play } from './performance.ts';
import { Chance } from './random.ts';
import { rideSwing } from './swing.ts';
import { formLength } from './timeline.ts';
import type { Improvisation, Note } from './types.ts';
import { voice } from './voicings.ts';
import { LOWEST, walkingBass } from './walking-bass.ts';

export type Instrument = 'tenor sax' | 'piano' | 'bass' | 'drums';

/** What one player plays: notes as they sound, swung and uneven, in order of onset. */
export interface Part {
  /** Name of the track: `Tenor sax`. */
  readonly name: string;
  readonly instrument: Instrument;
  readonly notes: readonly Note[];
}

export interface BandOptions {
  /** Same seed, same performance. */
  readonly seed?: number;
  /** Whether the band ends on a chord after the last chorus; it does unless told otherwise. */
  readonly ending?: boolean;
}

/**
 * Lets the band play an improvisation.
 *
 * @returns four parts: tenor sax, piano, bass, drums
 * @throws MusicError where tempo, swing, choruses or notes are out of range
 */
export function band(improvisation: Improvisation, { seed = 1, ending = true }: BandOptions = {}): Part[] {
  check(improvisation);
  const { tempo, swing } = improvisation;
  const rhythm = rideSwing(swing);
  // The soloist swings less than the ride; laid back by the difference, his off-beats fall with the cymbal's.
  const layBack = (rhythm / (1 + rhythm) - swing / (1 + swing)) * (60 / tempo);
  const manner = (name: string, own: Partial<Manner>): [Manner, Chance] => [
    { swing: rhythm, tempo, behind: 0, spread: 0.006, touch: 4, ...own },
    new Chance(seed, `${name}, playing`),
  ];
  const last = ending ? finalChord(improvisation) : { piano: [], bass: [], drums: [] };
  const sax = play(phrased(improvisation.melody), ...manner('sax', { swing, behind: layBack, spread: 0.01 }));
  const piano = play(
    [...comping(improvisation, new Chance(seed, 'piano')), ...last.piano],
    ...manner('piano', { behind: 0.004, spread: 0.007, touch: 5 }),
  );
  const bass = play(
    [...walkingBass(improvisation, new Chance(seed, 'bass')), ...last.bass],
    ...manner('bass', { behind: -0.003 }),
  );
  const kit = play(
    [...drums(improvisation, new Chance(seed, 'drums')), ...last.drums],
    ...manner('drums', { spread: 0.004 }),
  );
  return [
    { name: 'Tenor sax', instrument: 'tenor sax', notes: monophonic(sax) },
    { name: 'Piano', instrument: 'piano', notes: piano },
    { name: 'Bass', instrument: 'bass', notes: monophonic(bass) },
    { name: 'Drums', instrument: 'drums', notes: kit },
  ];
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
  const end = chart.bars.length * chart.beatsPerBar * choruses;
  for (const [i, { onset, duration, pitch, velocity }] of melody.entries()) {
    const name = `note ${i + 1} of the melody`;
    must(onset >= 0 && onset < end, `${name} begins at beat ${onset}, outside the ${choruses} choruses`);
    must(duration > 0 && duration < Number.POSITIVE_INFINITY, `${name} lasts ${duration} beats`);
    must(Number.isInteger(pitch) && pitch >= 0 && pitch <= 127, `${name} has no MIDI pitch: ${pitch}`);
    must(velocity >= 1 && velocity <= 127, `${name} has no MIDI velocity: ${velocity}`);
  }
}

/** Dynamics and articulation of a line: peaks and off-beats speak, notes before a rest are cut short. */
function phrased(melody: readonly Note[]): Note[] {
  const line = monophonic([...melody].sort((a, b) => a.onset - b.onset || a.pitch - b.pitch));
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
function finalChord(improvisation: Improvisation): { piano: Note[]; bass: Note[]; drums: Note[] } {
  const home = improvisation.chart.bars[0].chords[0];
  if (home.root < 0) return { piano: [], bass: [], drums: [] };
  const onset = formLength(improvisation);
  const hold = (pitch: number, velocity: number): Note => ({ onset, duration: 4, pitch, velocity });
  return {
    piano: voice(home, undefined).map((pitch) => hold(pitch, 76)),
    bass: [hold(LOWEST + ((home.root - LOWEST + 120) % 12), 90)],
    drums: [hold(DRUM.crash, 70), hold(DRUM.kick, 54)],
  };
}
