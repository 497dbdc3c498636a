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

/**
 * Plays notes that are written straight: the only place where swing and human timing enter. Notes that begin together
 * stay together but for a tenth of the unevenness.
 */
export function play(notes: readonly Note[], manner: Manner, chance: Chance): Note[] {
  const beatsPerSecond = manner.tempo / 60;
  let late = 0;
  let before = Number.NaN;
  const played = [...notes]
    .sort((a, b) => a.onset - b.onset)
    .map(({ onset: from, duration, pitch, velocity }): Note => {
      if (from !== before) late = manner.behind + chance.near(manner.spread);
      before = from;
      const shift = (late + chance.near(manner.spread * 0.1)) * beatsPerSecond;
      const onset = Math.max(0, swung(from, manner.swing) + shift);
      return {
        pitch,
        onset,
        duration: Math.max(swung(from + duration, manner.swing) + shift - onset, 0.02),
        velocity: clampVelocity(velocity + chance.near(manner.touch)),
      };
    });
  return played.sort((a, b) => a.onset - b.onset || a.pitch - b.pitch);
}

/** Swing moves eighths and what lies between them; triplets are what they are. */
function swung(beat: Beats, ratio: number): Beats {
  const third = Math.abs(Math.abs((beat % 1) - 0.5) - 1 / 6) < 0.01;
  return third ? beat : swingBeat(beat, ratio);
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
