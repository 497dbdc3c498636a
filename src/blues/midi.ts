// A performance as a Standard MIDI File of type 1.
import { type Arrangement, type ArrangementOptions, arrange } from './arrangement.ts';
import { check, type Part } from './band.ts';
import { chartKey } from './form.ts';
import { SEATS } from './instruments.ts';
import { big, type MidiEvent, meta, metaText, midiFile } from './midi-bytes.ts';
import type { Beats, Improvisation, Note } from './types.ts';

/** Ticks of a beat. */
const TICKS = 480;

/** Kinds of meta events. */
const TEXT = 1;
const NAME = 3;
const MARKER = 6;
const TEMPO = 0x51;
const METRE = 0x58;
const KEY = 0x59;

/**
 * Writes the parts of a band with tempo, metre, key, a marker at each chorus, intro and tag, and the chords as text.
 * `options` are those with which the band played.
 *
 * Notes stand as the players played them: swing is in their times. The bytes are written here since `midi-file`
 * takes time that grows with the square of the notes (37 s for a chart of 1,024 bars, measured).
 *
 * @throws MusicError for improvisations that cannot be played
 */
export function writeMidi(
  improvisation: Improvisation,
  parts: readonly Part[],
  options: ArrangementOptions = {},
): Uint8Array {
  check(improvisation);
  return midiFile([conductor(improvisation, arrange(improvisation, options)), ...parts.map(trackOf)], TICKS);
}

const ticks = (beats: Beats): number => Math.round(beats * TICKS);

/** The first track: what is true for all players. */
function conductor({ chart, tempo }: Improvisation, arrangement: Arrangement): MidiEvent[] {
  const { fifths, mode } = chartKey(chart);
  return [
    metaText(0, NAME, chart.title),
    meta(0, TEMPO, big(Math.round(60e6 / tempo), 3)),
    ...metres(arrangement, chart.beatsPerBar),
    meta(0, KEY, [(fifths + 256) % 256, mode === 'minor' ? 1 : 0]),
    ...markers(arrangement),
    ...chords(arrangement),
  ];
}

/** Where the metre changes; the first holds from the count on, the last chord has the usual one. */
function metres({ bars, last, end }: Arrangement, usual: Beats): MidiEvent[] {
  const found: MidiEvent[] = [];
  let before = 0;
  for (const { onset, beats } of last ? [...bars, { onset: end, beats: usual }] : bars) {
    if (beats === before) continue;
    before = beats;
    // Quarters (2 to the power of 2), a click each (24 clocks), 8 thirty-seconds in a quarter.
    found.push(meta(found.length === 0 ? 0 : ticks(onset), METRE, [beats, 2, 24, 8]));
  }
  return found;
}

/** Where each section begins, and the end. */
function markers({ bars, countIn, end }: Arrangement): MidiEvent[] {
  const found = countIn > 0 ? [metaText(0, MARKER, 'Count-in')] : [];
  for (const [i, { section, chorus, bar, onset }] of bars.entries()) {
    if (section === 'chorus' ? bar > 0 : bars[i - 1]?.section === section) continue;
    const name = { intro: 'Intro', chorus: `Chorus ${chorus + 1}`, tag: 'Tag' }[section];
    found.push(metaText(ticks(onset), MARKER, name));
  }
  return [...found, metaText(ticks(end), MARKER, 'End')];
}

/** The symbols where they change, and at the beginning of each chorus. */
function chords({ bars }: Arrangement): MidiEvent[] {
  const found: MidiEvent[] = [];
  let before = '';
  for (const { onset: bar, bar: index, chords: changes } of bars)
    for (const { symbol, onset } of changes) {
      if (symbol === before && !(index === 0 && onset === 0)) continue;
      found.push(metaText(ticks(bar + onset), TEXT, symbol));
      before = symbol;
    }
  return found;
}

function trackOf({ name, instrument, notes, program, level }: Part): MidiEvent[] {
  const { channel, pan, room } = SEATS[instrument];
  const set = (controller: number, value: number): MidiEvent => ({
    tick: 0,
    bytes: [0xb0 + channel, controller, value],
  });
  const events = [
    metaText(0, NAME, name),
    { tick: 0, bytes: [0xc0 + channel, program] },
    set(7, level),
    set(10, pan),
    set(91, room),
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
