// A performance as a Standard MIDI File of type 1.
import { check, type Instrument, type Part } from './band.ts';
import { chartKey } from './form.ts';
import { big, type MidiEvent, meta, metaText, midiFile } from './midi-bytes.ts';
import { chordSpans, formLength } from './timeline.ts';
import type { Beats, Improvisation, Note } from './types.ts';

/** Ticks of a beat. */
const TICKS = 480;

/** An instrument's place in the file and on the stage. Programs are General MIDI's, from 0. */
interface Seat {
  readonly channel: number;
  readonly program: number;
  /** Controller 7. */
  readonly volume: number;
  /** Controller 10; 64 is the middle. */
  readonly pan: number;
  /** Controller 91. */
  readonly reverb: number;
}

/** Volumes were set by measuring each part alone: the sax is in front by 3 LU (see `models/band.md`). */
const SEATS: Readonly<Record<Instrument, Seat>> = {
  'tenor sax': { channel: 0, program: 66, volume: 116, pan: 64, reverb: 44 },
  piano: { channel: 1, program: 0, volume: 118, pan: 46, reverb: 34 },
  bass: { channel: 2, program: 32, volume: 94, pan: 64, reverb: 16 },
  // Channel 10, as people count: drums. Program 32 is the jazz kit.
  drums: { channel: 9, program: 32, volume: 96, pan: 78, reverb: 26 },
};

/** Kinds of meta events. */
const TEXT = 1;
const NAME = 3;
const MARKER = 6;
const TEMPO = 0x51;
const METRE = 0x58;
const KEY = 0x59;

/**
 * Writes the parts of a band with tempo, metre, key, a marker at each chorus and the chords as text.
 *
 * Notes stand as the players played them: swing is in their times. The bytes are written here since `midi-file`
 * takes time that grows with the square of the notes (37 s for a chart of 1,024 bars, measured).
 *
 * @throws MusicError for improvisations that cannot be played
 */
export function writeMidi(improvisation: Improvisation, parts: readonly Part[]): Uint8Array {
  check(improvisation);
  return midiFile([conductor(improvisation), ...parts.map(trackOf)], TICKS);
}

const ticks = (beats: Beats): number => Math.round(beats * TICKS);

/** The first track: what is true for all players. */
function conductor(improvisation: Improvisation): MidiEvent[] {
  const { chart, choruses, tempo } = improvisation;
  const { fifths, mode } = chartKey(chart);
  const chorus = chart.bars.length * chart.beatsPerBar;
  const markers = Array.from({ length: choruses }, (_, i) =>
    metaText(ticks(i * chorus), MARKER, `Chorus ${i + 1}`),
  );
  return [
    metaText(0, NAME, chart.title),
    meta(0, TEMPO, big(Math.round(60e6 / tempo), 3)),
    // Quarters (2 to the power of 2), a click each (24 clocks), 8 thirty-seconds in a quarter.
    meta(0, METRE, [chart.beatsPerBar, 2, 24, 8]),
    meta(0, KEY, [(fifths + 256) % 256, mode === 'minor' ? 1 : 0]),
    ...markers,
    ...chordSpans(improvisation).map(({ chord, onset }) => metaText(ticks(onset), TEXT, chord.symbol)),
    metaText(ticks(formLength(improvisation)), MARKER, 'End'),
  ];
}

function trackOf({ name, instrument, notes }: Part): MidiEvent[] {
  const { channel, program, volume, pan, reverb } = SEATS[instrument];
  const set = (controller: number, value: number): MidiEvent => ({
    tick: 0,
    bytes: [0xb0 + channel, controller, value],
  });
  const events = [
    metaText(0, NAME, name),
    { tick: 0, bytes: [0xc0 + channel, program] },
    set(7, volume),
    set(10, pan),
    set(91, reverb),
  ];
  for (const { from, to, pitch, velocity } of sounding(notes)) {
    events.push({ tick: from, bytes: [0x90 + channel, pitch, velocity] });
    events.push({ tick: to, bytes: [0x80 + channel, pitch, 64] });
  }
  return events;
}

interface Sounding {
  readonly from: number;
  readonly to: number;
  readonly pitch: number;
  readonly velocity: number;
}

/** Notes in ticks: none so short that it is nothing, none over the next of the same pitch; twice at once is once. */
function sounding(notes: readonly Note[]): Sounding[] {
  const found: Sounding[] = [];
  const next = new Map<number, number>();
  for (const { onset, duration, pitch, velocity } of notes.toReversed()) {
    const from = ticks(onset);
    const following = next.get(pitch) ?? Number.POSITIVE_INFINITY;
    next.set(pitch, Math.min(from, following));
    if (from >= following) continue;
    found.push({
      from,
      to: Math.min(Math.max(from + 1, ticks(onset + duration)), following),
      pitch,
      velocity,
    });
  }
  return found.reverse();
}
