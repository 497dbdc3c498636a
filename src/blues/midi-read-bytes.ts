// The bytes of a Standard MIDI File, read with care: chunks, times, events, each with where it stands.
import { MusicError } from './errors.ts';

/** Largest file that is read, in bytes: an hour of a large band has some 2 MB. */
export const MAX_MIDI_BYTES = 16_000_000;

/** What a track holds: channel messages, meta events; system exclusive ones are passed over. */
export interface RawEvent {
  /** From the beginning of the piece. */
  readonly tick: number;
  /** 0x80 … 0xEF, or 0xFF for meta events. */
  readonly status: number;
  /** Kind of a meta event. */
  readonly kind: number;
  readonly data: Uint8Array;
}

/** Reads big-endian numbers and never past an end. */
class Cursor {
  readonly bytes: Uint8Array;
  readonly end: number;
  at: number;

  constructor(bytes: Uint8Array, at: number, end: number) {
    this.bytes = bytes;
    this.at = at;
    this.end = end;
  }

  bad(what: string, at = this.at): MusicError {
    return new MusicError(`byte ${at} of the MIDI file: ${what}`);
  }

  byte(): number {
    if (this.at >= this.end) throw this.bad('the file is cut short here');
    return this.bytes[this.at++];
  }

  number(bytes: number): number {
    let value = 0;
    for (let i = 0; i < bytes; i++) value = value * 256 + this.byte();
    return value;
  }

  /** Seven bits a byte, at most four bytes. */
  varying(): number {
    const start = this.at;
    let value = 0;
    for (let i = 0; i < 4; i++) {
      const byte = this.byte();
      value = value * 128 + (byte & 0x7f);
      if (byte < 0x80) return value;
    }
    throw this.bad('a time or length is longer than four bytes', start);
  }

  take(length: number, what: string): Uint8Array {
    if (length > this.end - this.at)
      throw this.bad(
        `${what} of ${length} bytes begins here, and ${this.end - this.at} are left; the file is cut short or damaged`,
      );
    const taken = this.bytes.subarray(this.at, this.at + length);
    this.at += length;
    return taken;
  }
}

/** The header and the events of each track, in the order of the file. */
export interface RawMidi {
  readonly ticksPerBeat: number;
  readonly tracks: readonly (readonly RawEvent[])[];
}

/**
 * Splits a file of type 0 or 1 into events.
 *
 * @throws MusicError with the byte at which the file is no MIDI file, or is cut short
 */
export function readMidiBytes(bytes: Uint8Array): RawMidi {
  if (bytes.length > MAX_MIDI_BYTES)
    throw new MusicError(
      `the MIDI file is too long: ${bytes.length} bytes, and ${MAX_MIDI_BYTES} is the most I read`,
    );
  const file = new Cursor(bytes, 0, bytes.length);
  if (bytes.length < 4 || nameOf(file) !== 'MThd') throw file.bad('this is no MIDI file', 0);
  const size = file.number(4);
  if (size < 6) throw file.bad(`a header of ${size} bytes is too short`, 4);
  const header = new Cursor(file.take(size, 'a header'), 0, 6);
  const [format, count, division] = [header.number(2), header.number(2), header.number(2)];
  if (format > 1) throw file.bad(`files of type ${format} are not read; save it as type 1`, 8);
  if (division >= 0x8000) throw file.bad('its times are frames of film, not beats', 12);
  if (division === 0) throw file.bad('a beat of 0 ticks', 12);
  const tracks: RawEvent[][] = [];
  while (file.at < file.end && tracks.length < count) {
    if (file.end - file.at < 8) break;
    const name = nameOf(file);
    const length = file.number(4);
    const start = file.at;
    // Chunks of other kinds are for other programs.
    file.take(length, name === 'MTrk' ? 'a track' : 'a chunk');
    if (name === 'MTrk') tracks.push(readTrack(new Cursor(bytes, start, start + length)));
  }
  if (tracks.length < count)
    throw file.bad(`the file should hold ${count} tracks and ends after ${tracks.length}; it is cut short`);
  return { ticksPerBeat: division, tracks };
}

function nameOf(cursor: Cursor): string {
  return String.fromCharCode(...cursor.take(4, 'a name'));
}

function readTrack(track: Cursor): RawEvent[] {
  const events: RawEvent[] = [];
  let tick = 0;
  let running = 0;
  while (track.at < track.end) {
    tick += track.varying();
    const start = track.at;
    let status = track.byte();
    if (status < 0x80) {
      // Running status: the status of the event before.
      if (running === 0) throw track.bad('data without a status', start);
      status = running;
      track.at--;
    }
    if (status === 0xff) {
      const kind = track.byte();
      events.push({ tick, status, kind, data: track.take(track.varying(), 'an event') });
      running = 0;
      // What follows the end of a track is not played.
      if (kind === 0x2f) break;
    } else if (status === 0xf0 || status === 0xf7) {
      track.take(track.varying(), 'an exclusive message');
      running = 0;
    } else if (status > 0xf0) {
      throw track.bad(`0x${status.toString(16)} does not belong in a file`, start);
    } else {
      running = status;
      const length = status >= 0xc0 && status < 0xe0 ? 1 : 2;
      const data = track.take(length, 'a message');
      if (data.some((byte) => byte > 0x7f)) throw track.bad('a message whose data is not below 128', start);
      events.push({ tick, status, kind: 0, data });
    }
  }
  return events;
}
