// A solo as events that a network can predict one by one, and events as notes again.
import { MusicError } from '../errors.ts';
import type { Beats, MidiNote, Note } from '../types.ts';
import {
  LENGTHS,
  lengthClass,
  loudnessClass,
  loudnessOfVelocity,
  REACH,
  STEPS,
  timingClass,
  timingOf,
  velocityOf,
} from './grid.ts';
import type { Setting } from './setting.ts';
import type { Solo } from './solo.ts';

/** A note, or the waiting for one. */
export interface PlayedEvent {
  /** On the grid, from the first beat; of a wait, where it ends. */
  readonly step: number;
  /** Undefined for a wait. */
  readonly note?: PlayedNote;
}

/** A note in classes (see `grid.ts`). */
export interface PlayedNote {
  readonly pitch: MidiNote;
  readonly beginsPhrase: boolean;
  readonly length: number;
  /** −1 where it is not known, as the next. */
  readonly timing: number;
  readonly loudness: number;
}

/** A note that sounds. */
export interface TimedNote {
  readonly pitch: MidiNote;
  /** As played: the grid and what was left over. */
  readonly onset: Beats;
  readonly duration: Beats;
  readonly velocity: number;
  /** On the grid. */
  readonly gridOnset: Beats;
  readonly beginsPhrase: boolean;
}

/** The loudness and the timing of a note of which none is known. */
const MIDDLE = loudnessClass(0);
const ON_GRID = timingClass(0);

/** Steps of a note: the nearest to its tatum that no earlier note has. */
function stepsOf(solo: Solo): number[] {
  let last = Number.NEGATIVE_INFINITY;
  return solo.notes.map(({ beat, tatum, division }) => {
    last = Math.max(last + 1, beat * STEPS + Math.round(((tatum - 1) / division) * STEPS));
    return last;
  });
}

/** Where a solo is taken to begin: a bar before its first chorus, or before its first note where that is earlier. */
export function startOf(setting: Setting, firstNote: number): number {
  let from = Math.min(firstNote, setting.length - 1);
  for (; from > 0 && setting.at(from).step > 0; from--);
  const bar = setting.at(from).barSteps;
  for (let step = from; step >= 0; step -= setting.at(step).barSteps) {
    if (setting.at(step).chorus < 0) break;
    if (setting.at(step).bar === 0 && setting.at(step).chorus === 0) return step - bar;
    if (from - step > REACH) break;
  }
  return from - bar;
}

export interface Events {
  /** The step from which the first event is reached. */
  readonly start: number;
  readonly events: readonly PlayedEvent[];
}

/** The events of a solo. @throws {MusicError} when it has no notes. */
export function encodeSolo(solo: Solo, setting: Setting): Events {
  if (solo.notes.length === 0) throw new MusicError(`${solo.id} has no notes to learn from.`);
  const steps = stepsOf(solo);
  const loud = solo.notes.flatMap(({ loudness }) => (loudness === undefined ? [] : [loudness]));
  const mean = loud.reduce((a, b) => a + b, 0) / Math.max(1, loud.length);
  const spread = Math.sqrt(loud.reduce((a, b) => a + (b - mean) ** 2, 0) / Math.max(1, loud.length)) || 1;
  const start = startOf(setting, steps[0]);
  const events: PlayedEvent[] = [];
  let now = start;
  for (const [i, { pitch, onset, duration, loudness, beginsPhrase }] of solo.notes.entries()) {
    const step = steps[i];
    for (; step - now > REACH; now += REACH) events.push({ step: now + REACH });
    now = step;
    const note: PlayedNote = {
      ...{ pitch, beginsPhrase, length: lengthClass(duration) },
      timing: solo.timing === 'written' ? -1 : timingClass(onset - step / STEPS),
      loudness: loudness === undefined ? -1 : loudnessClass((loudness - mean) / spread),
    };
    events.push({ step, note });
  }
  return { start, events };
}

/** The event of a note that somebody played, at its nearest step, as `LiveSolo.listen` takes it. */
export function eventOf({ pitch, onset, duration, velocity }: Note, beginsPhrase: boolean): PlayedEvent {
  const step = Math.round(onset * STEPS);
  const timing = timingClass(onset - step / STEPS);
  const loudness = loudnessOfVelocity(velocity);
  return { step, note: { pitch, beginsPhrase, length: lengthClass(duration), timing, loudness } };
}

/** The notes of events, each ended by the next one at the latest. */
export function decodeEvents(events: readonly PlayedEvent[]): TimedNote[] {
  const notes = events.flatMap(({ step, note }) => (note ? [{ step, note }] : []));
  const onsets = notes.map(
    ({ step, note }) => step / STEPS + timingOf(note.timing < 0 ? ON_GRID : note.timing),
  );
  // What was left over may not turn two notes round.
  for (let i = 1; i < onsets.length; i++) onsets[i] = Math.max(onsets[i], onsets[i - 1] + 0.01);
  return notes.map(({ step, note }, i) => ({
    pitch: note.pitch,
    onset: onsets[i],
    duration: Math.min(LENGTHS[note.length], i + 1 < onsets.length ? onsets[i + 1] - onsets[i] : Infinity),
    velocity: velocityOf(note.loudness < 0 ? MIDDLE : note.loudness),
    gridOnset: step / STEPS,
    beginsPhrase: note.beginsPhrase,
  }));
}
