// Which track of a MIDI file holds the melody, and its notes, one at a time.
import { MusicError } from './errors.ts';
import type { MidiFile, MidiFileNote } from './midi-read.ts';
import { monophonic } from './performance.ts';
import type { Note } from './types.ts';

export interface MelodyTrack {
  /** From 0. */
  readonly track: number;
  readonly name: string;
  /** In quarters from the beginning of the file; of notes that begin together the highest. */
  readonly notes: readonly Note[];
}

const DRUMS = 9;
/** General MIDI's basses. */
const isBass = (program: number): boolean => program >= 32 && program < 40;
const LEADS = /melod|solo|lead|voc|voice|sax|trumpet|flute|clarinet|horn|you\b/i;
const OTHERS = /bass|drum|perc|piano|chord|comp|pad|string|guitar/i;
/** Beats within which notes begin together. */
const TOGETHER = 1 / 24;

/** How much a track is like a melody: one note at a time, high, sung or blown, and long. */
function likeness(notes: readonly MidiFileNote[], name: string, most: number): number {
  let overlapping = 0;
  for (let i = 1; i < notes.length; i++) {
    const { onset, duration } = notes[i - 1];
    // A little legato is none.
    if (notes[i].onset < onset + duration * 0.75) overlapping++;
  }
  const mean = notes.reduce((sum, { pitch }) => sum + pitch, 0) / notes.length;
  return (
    2 * (1 - overlapping / notes.length) +
    Math.min(1, Math.max(0, (mean - 45) / 20)) +
    Math.sqrt(notes.length / most) / 2 +
    (LEADS.test(name) ? 1 : 0) -
    (OTHERS.test(name) ? 1 : 0) -
    (isBass(notes[0].program) ? 2 : 0)
  );
}

/**
 * The melody of a MIDI file: `wanted`, a track's number from 1 or its name, or else the track that is most like one
 * (drums are none). A track with several channels is taken as a whole, without its drums.
 * @throws {MusicError} when there is no such track, or none with notes; it names those there are.
 */
export function melodyTrack({ names, notes }: MidiFile, wanted?: string): MelodyTrack {
  const tracks = names.map((name, track) => ({
    ...{ track, name },
    notes: notes.filter((note) => note.track === track && note.channel !== DRUMS),
  }));
  const playing = tracks.filter((one) => one.notes.length > 0);
  if (playing.length === 0) throw new MusicError('the MIDI file holds no notes besides drums.');
  let found = playing[0];
  if (wanted !== undefined) {
    const plain = wanted.trim().toLowerCase();
    const byNumber = /^\d+$/.test(plain)
      ? playing.find(({ track }) => track === Number(plain) - 1)
      : undefined;
    const named = byNumber ?? playing.find(({ name }) => name.toLowerCase() === plain);
    const like = named ?? playing.find(({ name }) => name.toLowerCase().includes(plain));
    if (!like) {
      const listed = playing.slice(0, 16).map(({ track, name }) => `${track + 1} ${name}`.trim());
      throw new MusicError(
        `the MIDI file has no notes in a track "${wanted.slice(0, 40)}"; those with notes are ${listed.join(', ')}.`,
      );
    }
    found = like;
  } else {
    const most = Math.max(...playing.map((one) => one.notes.length));
    const scores = playing.map((one) => likeness(one.notes, one.name, most));
    found = playing[scores.indexOf(Math.max(...scores))];
  }
  return { track: found.track, name: found.name, notes: oneAtATime(found.notes) };
}

/** The highest of notes that begin together; each ended by the next at the latest. Notes come by onset. */
export function oneAtATime(notes: readonly Note[]): Note[] {
  const line: Note[] = [];
  for (const { onset, duration, pitch, velocity } of notes) {
    const last = line.at(-1);
    const note = { onset, duration: Math.max(duration, TOGETHER), pitch, velocity };
    if (!last || onset - last.onset >= TOGETHER) line.push(note);
    else if (pitch > last.pitch) line[line.length - 1] = { ...note, onset: last.onset };
  }
  return monophonic(line);
}
