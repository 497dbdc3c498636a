// From written to played: swing, laying back, and the small unevenness of hands.
import type { Chance } from './random.ts';
import { swingBeat } from './swing.ts';
import type { Beats, BeatsPerMinute, Note } from './types.ts';

/** How a player turns straight notes into played ones. */
export interface Manner {
  readonly swing: number;
  readonly tempo: BeatsPerMinute;
  /** Seconds behind the beat; negative ahead. */
  readonly behind: number;
  /** Seconds, at most, by which an onset is early or late by chance. */
  readonly spread: number;
  /** Steps of velocity, at most, by which a note is softer or louder by chance. */
  readonly touch: number;
}

/** Plays notes that are written straight: the only place where swing and human timing enter. */
export function play(notes: readonly Note[], manner: Manner, chance: Chance): Note[] {
  const seconds = manner.tempo / 60;
  const played = notes.map((note): Note => {
    const late = (manner.behind + chance.near(manner.spread)) * seconds;
    const onset = Math.max(0, swingBeat(note.onset, manner.swing) + late);
    const end = swingBeat(note.onset + note.duration, manner.swing) + late;
    return {
      pitch: note.pitch,
      onset,
      duration: Math.max(end - onset, 0.02),
      velocity: clampVelocity(note.velocity + chance.near(manner.touch)),
    };
  });
  return played.sort((a, b) => a.onset - b.onset || a.pitch - b.pitch);
}

/** Shortens notes of an instrument that plays one at a time, so that each ends before the next begins. */
export function monophonic(notes: readonly Note[], gap: Beats = 0): Note[] {
  return notes.flatMap((note, i) => {
    const next = notes[i + 1];
    if (!next) return [note];
    const room = next.onset - note.onset - gap;
    // Two notes at once: the later one in order stands.
    if (room <= 0) return [];
    return [{ ...note, duration: Math.min(note.duration, room) }];
  });
}

export function clampVelocity(velocity: number): number {
  return Math.max(1, Math.min(127, Math.round(velocity)));
}
