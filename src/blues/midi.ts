// A performance as a Standard MIDI File of type 1.
import { writeMidi as encode, type MidiEvent } from 'midi-file';
import { check, type Instrument, type Part } from './band.ts';
import { chartKey } from './form.ts';
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

const SEATS: Readonly<Record<Instrument, Seat>> = {
  'tenor sax': { channel: 0, program: 66, volume: 116, pan: 64, reverb: 44 },
  piano: { channel: 1, program: 0, volume: 118, pan: 46, reverb: 34 },
  bass: { channel: 2, program: 32, volume: 94, pan: 64, reverb: 16 },
  // Channel 10, as people count: drums. Program 32 is the jazz kit.
  drums: { channel: 9, program: 32, volume: 96, pan: 78, reverb: 26 },
};

/** An event at its place in the file. */
interface Timed {
  readonly tick: number;
  readonly event: Omit<MidiEvent, 'deltaTime'>;
}

/**
 * Writes the parts of a band with tempo, metre, key, a marker at each chorus and the chords as text.
 *
 * Notes stand as the players played them: swing is in their times.
 *
 * @throws MusicError for improvisations that cannot be played
 */
export function writeMidi(improvisation: Improvisation, parts: readonly Part[]): Uint8Array {
  check(improvisation);
  const tracks = [conductor(improvisation), ...parts.map(trackOf)];
  const header = { format: 1, numTracks: tracks.length, ticksPerBeat: TICKS } as const;
  return Uint8Array.from(encode({ header, tracks }));
}

const ticks = (beats: Beats): number => Math.round(beats * TICKS);

/** The first track: what is true for all players. */
function conductor(improvisation: Improvisation): MidiEvent[] {
  const { chart, choruses, tempo } = improvisation;
  const key = chartKey(chart);
  const chorus = chart.bars.length * chart.beatsPerBar;
  const events: Timed[] = [
    { tick: 0, event: { type: 'trackName', text: ascii(chart.title) } as Timed['event'] },
    { tick: 0, event: { type: 'setTempo', microsecondsPerBeat: Math.round(60e6 / tempo) } as Timed['event'] },
    {
      tick: 0,
      event: {
        type: 'timeSignature',
        numerator: chart.beatsPerBar,
        denominator: 4,
        metronome: 24,
        thirtyseconds: 8,
      } as Timed['event'],
    },
    {
      tick: 0,
      event: { type: 'keySignature', key: key.fifths, scale: key.mode === 'minor' ? 1 : 0 } as Timed['event'],
    },
  ];
  for (let i = 0; i < choruses; i++)
    events.push({
      tick: ticks(i * chorus),
      event: { type: 'marker', text: `Chorus ${i + 1}` } as Timed['event'],
    });
  for (const { chord, onset } of chordSpans(improvisation))
    events.push({ tick: ticks(onset), event: { type: 'text', text: chord.symbol } as Timed['event'] });
  events.push({
    tick: ticks(formLength(improvisation)),
    event: { type: 'marker', text: 'End' } as Timed['event'],
  });
  return inOrder(events);
}

function trackOf({ name, instrument, notes }: Part): MidiEvent[] {
  const { channel, program, volume, pan, reverb } = SEATS[instrument];
  const set = (controllerType: number, value: number): Timed => ({
    tick: 0,
    event: { type: 'controller', channel, controllerType, value } as Timed['event'],
  });
  const events: Timed[] = [
    { tick: 0, event: { type: 'trackName', text: ascii(name) } as Timed['event'] },
    { tick: 0, event: { type: 'programChange', channel, programNumber: program } as Timed['event'] },
    set(7, volume),
    set(10, pan),
    set(91, reverb),
  ];
  for (const { from, to, pitch, velocity } of sounding(notes)) {
    events.push({
      tick: from,
      event: { type: 'noteOn', channel, noteNumber: pitch, velocity } as Timed['event'],
    });
    events.push({
      tick: to,
      event: { type: 'noteOff', channel, noteNumber: pitch, velocity: 0 } as Timed['event'],
    });
  }
  return inOrder(events);
}

/** Notes in ticks, none so short that it is nothing, none over the next of the same pitch. */
function sounding(notes: readonly Note[]): { from: number; to: number; pitch: number; velocity: number }[] {
  const found = notes.map(({ onset, duration, pitch, velocity }) => {
    const from = ticks(onset);
    return { from, to: Math.max(from + 1, ticks(onset + duration)), pitch, velocity };
  });
  const next = new Map<number, number>();
  for (let i = found.length - 1; i >= 0; i--) {
    const { from, to, pitch } = found[i];
    const following = next.get(pitch);
    if (following === from) {
      // Twice at once is once.
      found.splice(i, 1);
      continue;
    }
    if (following !== undefined) found[i].to = Math.min(to, following);
    next.set(pitch, from);
  }
  return found;
}

/** By time; at one time, what ends before what begins. */
function inOrder(events: readonly Timed[]): MidiEvent[] {
  const rank = ({ event }: Timed): number => (event.type === 'noteOn' ? 2 : event.type === 'noteOff' ? 1 : 0);
  const sorted = [...events].sort((a, b) => a.tick - b.tick || rank(a) - rank(b));
  let now = 0;
  const track = sorted.map(({ tick, event }) => {
    const deltaTime = tick - now;
    now = tick;
    return { ...event, deltaTime } as MidiEvent;
  });
  track.push({ deltaTime: 0, type: 'endOfTrack', meta: true });
  return track;
}

/** Text that every reader shows: MIDI knows no encoding. */
function ascii(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^\x20-\x7e]/g, '?');
}
