// The choice of the melody's track in a MIDI file: by what it is like, by number, by name; and one note at a time.
import { expect, it } from 'vitest';
import { melodyTrack, oneAtATime } from './melody-track.ts';
import type { MidiFile, MidiFileNote } from './midi-read.ts';

const notes = (
  track: number,
  pitches: readonly (readonly number[])[],
  { program = 0, channel = track } = {},
): MidiFileNote[] =>
  pitches.flatMap((chord, i) =>
    chord.map((pitch) => ({ ...{ track, channel, program, pitch }, onset: i, duration: 0.9, velocity: 80 })),
  );

const FILE: MidiFile = {
  ticksPerBeat: 480,
  names: ['Tune', 'Drums', '', '', ''],
  notes: [
    ...notes(1, [[42], [38], [42], [38], [42], [38], [42], [38], [42], [38]], { channel: 9 }),
    ...notes(2, [[33], [35], [36], [38], [40], [41], [43], [40]], { program: 32 }),
    ...notes(3, [
      [60, 64, 67],
      [60, 65, 69],
      [59, 62, 67],
      [60, 64, 67],
    ]),
    ...notes(4, [[72], [74], [75], [79], [77], [74]], { program: 66 }),
  ].sort((a, b) => a.onset - b.onset || a.pitch - b.pitch),
  ...{
    texts: [],
    tempos: [{ onset: 0, tempo: 120 }],
    metres: [{ onset: 0, upper: 4, lower: 4 }],
    length: 10,
  },
};

it('takes what is most like a melody: not drums, bass or chords', () => {
  expect(melodyTrack(FILE)).toMatchObject({ track: 4, notes: { length: 6 } });
});

it('takes the track that is asked for, and names those with notes where there is none', () => {
  expect(melodyTrack(FILE, '4').notes.map(({ pitch }) => pitch)).toEqual([67, 69, 67, 67]);
  const named = { ...FILE, names: ['', '', 'Double bass', '', ''] };
  expect(melodyTrack(named, 'BASS').track).toBe(2);
  expect(() => melodyTrack(FILE, 'flute')).toThrow(
    /no notes in a track "flute"; those with notes are 3, 4, 5/,
  );
  expect(() => melodyTrack(FILE, '2')).toThrow(/no notes in a track "2"/);
  expect(() => melodyTrack({ ...FILE, notes: [] })).toThrow(/no notes besides drums/);
});

it('hears the highest of notes together, each ended by the next', () => {
  const line = oneAtATime([
    { onset: 0, duration: 2, pitch: 60, velocity: 80 },
    { onset: 0.01, duration: 2, pitch: 67, velocity: 80 },
    { onset: 1, duration: 1, pitch: 64, velocity: 80 },
  ]);
  expect(line).toMatchObject([
    { onset: 0, duration: 1, pitch: 67 },
    { onset: 1, duration: 1, pitch: 64 },
  ]);
});
