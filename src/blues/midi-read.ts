// MIDI files as music: notes, tempos, metres and texts, in beats.
import { MusicError } from './errors.ts';
import { type RawEvent, readMidiBytes } from './midi-read-bytes.ts';
import type { Beats, BeatsPerMinute, Note } from './types.ts';

/** A note of a MIDI file; beats are quarters from the beginning of the file. */
export interface MidiFileNote extends Note {
  /** From 0. */
  readonly track: number;
  /** From 0; 9 is the drums. */
  readonly channel: number;
  /** General MIDI's, from 0. */
  readonly program: number;
}

/** A text in a MIDI file. */
export interface MidiText {
  readonly onset: Beats;
  readonly track: number;
  readonly kind: 'text' | 'lyric' | 'marker' | 'cue' | 'chord';
  readonly text: string;
}

export interface MidiMetre {
  readonly onset: Beats;
  readonly upper: number;
  readonly lower: number;
}

/** What a MIDI file holds. All beats are quarters from its beginning. */
export interface MidiFile {
  readonly ticksPerBeat: number;
  /** Of the tracks; empty where they have none. */
  readonly names: readonly string[];
  /** By onset, then pitch. */
  readonly notes: readonly MidiFileNote[];
  /** By onset. */
  readonly texts: readonly MidiText[];
  /** At least one, the first at 0. */
  readonly tempos: readonly { readonly onset: Beats; readonly tempo: BeatsPerMinute }[];
  /** At least one, the first at 0. */
  readonly metres: readonly MidiMetre[];
  /** Where the last event stands. */
  readonly length: Beats;
}

/** Longest piece that is read: fourteen hours at 120 beats a minute. */
const MOST_BEATS = 100_000;
/** Longest text that is kept. */
const LONGEST_TEXT = 1000;
const TEXTS: Readonly<Record<number, MidiText['kind']>> = { 1: 'text', 5: 'lyric', 6: 'marker', 7: 'cue' };

/**
 * Reads a Standard MIDI File of type 0 or 1.
 *
 * Chords of Yamaha's XF format come among the texts, of the kind `chord`. Notes that never end do so with their track.
 *
 * @throws MusicError with the byte at which the file is damaged or cut short
 */
export function readMidi(bytes: Uint8Array): MidiFile {
  const { ticksPerBeat, tracks } = readMidiBytes(bytes);
  const last = tracks.reduce((most, events) => Math.max(most, events.at(-1)?.tick ?? 0), 0);
  if (last / ticksPerBeat > MOST_BEATS)
    throw new MusicError(
      `the MIDI file lasts ${Math.round(last / ticksPerBeat)} beats, and ${MOST_BEATS} is the most I read`,
    );
  const names: string[] = [];
  const notes: MidiFileNote[] = [];
  const texts: MidiText[] = [];
  const tempos: { onset: Beats; tempo: BeatsPerMinute }[] = [];
  const metres: MidiMetre[] = [];
  for (const [track, events] of tracks.entries()) {
    names.push('');
    for (const note of trackNotes(events, track, ticksPerBeat)) notes.push(note);
    for (const { tick, status, kind, data } of events) {
      if (status !== 0xff) continue;
      const onset = tick / ticksPerBeat;
      if (kind === 3) names[track] ||= decode(data);
      else if (TEXTS[kind]) texts.push({ onset, track, kind: TEXTS[kind], text: decode(data) });
      else if (kind === 0x7f)
        texts.push(...xfChord(data).map((text) => ({ onset, track, kind: 'chord' as const, text })));
      else if (kind === 0x51 && data.length === 3) {
        const micros = data[0] * 65_536 + data[1] * 256 + data[2];
        if (micros > 0) tempos.push({ onset, tempo: 60e6 / micros });
      } else if (kind === 0x58 && data.length >= 2 && data[0] > 0 && data[1] < 7)
        metres.push({ onset, upper: data[0], lower: 2 ** data[1] });
    }
  }
  return {
    ticksPerBeat,
    names,
    notes: notes.sort((a, b) => a.onset - b.onset || a.pitch - b.pitch),
    texts: texts.sort((a, b) => a.onset - b.onset),
    tempos: fromStart(tempos, { onset: 0, tempo: 120 }),
    metres: fromStart(metres, { onset: 0, upper: 4, lower: 4 }),
    length: last / ticksPerBeat,
  };
}

/** In time, with what holds where nothing is said; of two at one beat the later. */
function fromStart<T extends { readonly onset: Beats }>(found: readonly T[], usual: T): T[] {
  const sorted = [...found].sort((a, b) => a.onset - b.onset);
  const kept = sorted.filter(({ onset }, i) => sorted[i + 1]?.onset !== onset);
  return kept[0]?.onset === 0 ? kept : [usual, ...kept];
}

interface Struck {
  readonly tick: number;
  readonly velocity: number;
  readonly program: number;
}

function trackNotes(events: readonly RawEvent[], track: number, ticksPerBeat: number): MidiFileNote[] {
  const notes: MidiFileNote[] = [];
  const programs = new Map<number, number>();
  /** By channel and pitch, the notes that sound, first the first struck. */
  const sounding = new Map<number, { struck: Struck[]; ended: number }>();
  const end = (key: number, tick: number): void => {
    const held = sounding.get(key);
    const note = held?.struck[held.ended];
    if (!held || !note) return;
    held.ended++;
    const { velocity, program } = note;
    const [onset, duration] = [note.tick / ticksPerBeat, (tick - note.tick) / ticksPerBeat];
    notes.push({
      onset,
      duration,
      pitch: key % 128,
      velocity,
      track,
      channel: Math.floor(key / 128),
      program,
    });
  };
  for (const { tick, status, data } of events) {
    const channel = status & 0x0f;
    const message = status >> 4;
    const key = channel * 128 + data[0];
    if (message === 0xc) programs.set(channel, data[0]);
    else if (message === 9 && data[1] > 0) {
      const held = sounding.get(key) ?? { struck: [], ended: 0 };
      sounding.set(key, held);
      held.struck.push({ tick, velocity: data[1], program: programs.get(channel) ?? 0 });
    } else if (message === 8 || message === 9) end(key, tick);
  }
  const last = events.at(-1)?.tick ?? 0;
  for (const [key, held] of sounding) while (held.ended < held.struck.length) end(key, last);
  return notes;
}

/** MIDI knows no encoding: UTF-8 where it is, else one byte a letter. */
function decode(data: Uint8Array): string {
  const bytes = data.subarray(0, LONGEST_TEXT);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\0/g, '').trim();
  } catch {
    return Array.from(bytes, (byte) => String.fromCharCode(byte))
      .join('')
      .replace(/\0/g, '')
      .trim();
  }
}

// Yamaha's XF format, FF 7F: 43 7B 01, root, type, and (7F where there is none) bass root and type.
const XF_NOTES = ['', 'C', 'D', 'E', 'F', 'G', 'A', 'B'];
const XF_SIGNS = ['bbb', 'bb', 'b', '', '#', '##', '###'];
const XF_TYPES =
  'M 6 maj7 maj7#11 add9 maj9 69 aug m m6 m7 m7b5 madd9 m9 m11 mMaj7 mMaj9 dim dim7 7 7sus4 7b5 9 7#11 13 7b9 7b13 7#9 maj7#5 7#5 5 5 sus4 sus2'.split(
    ' ',
  );

function xfChord(data: Uint8Array): string[] {
  if (data.length < 5 || data[0] !== 0x43 || data[1] !== 0x7b || data[2] !== 1) return [];
  const note = (byte: number): string | undefined => {
    const name = XF_NOTES[byte & 0x0f];
    const sign = XF_SIGNS[byte >> 4];
    return name && sign !== undefined ? name + sign : undefined;
  };
  const root = note(data[3]);
  if (data[4] === 34) return ['NC'];
  const type = XF_TYPES[data[4]];
  if (root === undefined || type === undefined) return [];
  const bass = data.length > 5 && data[5] !== 0x7f ? note(data[5]) : undefined;
  return [root + (type === 'M' ? '' : type) + (bass && bass !== root ? `/${bass}` : '')];
}
