// The bytes of Standard MIDI Files: events, tracks, header.

/** An event at its tick from the start of the piece. */
export interface MidiEvent {
  readonly tick: number;
  /** Status byte and what follows it. */
  readonly bytes: readonly number[];
}

/** A meta event: 1 text, 3 track name, 6 marker, 0x51 tempo, 0x58 metre, 0x59 key. */
export function meta(tick: number, kind: number, data: readonly number[]): MidiEvent {
  return { tick, bytes: [0xff, kind, ...varying(data.length), ...data] };
}

export function metaText(tick: number, kind: number, text: string): MidiEvent {
  return meta(
    tick,
    kind,
    [...ascii(text)].map((letter) => letter.charCodeAt(0)),
  );
}

/** A big-endian number of some bytes. */
export function big(value: number, bytes: number): number[] {
  return Array.from({ length: bytes }, (_, i) => Math.floor(value / 256 ** (bytes - 1 - i)) % 256);
}

/** A number in groups of seven bits, as MIDI writes times and lengths. */
function varying(value: number): number[] {
  const groups = [value % 128];
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128))
    groups.unshift(128 + (rest % 128));
  return groups;
}

/** Text that every reader shows: MIDI knows no encoding. */
function ascii(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^\x20-\x7e]/g, '?');
}

/** A file of type 1. At one tick, events stand in the order given, but what ends a note before what begins one. */
export function midiFile(tracks: readonly (readonly MidiEvent[])[], ticksPerBeat: number): Uint8Array {
  const bodies = tracks.map(trackBody);
  const size = bodies.reduce((sum, body) => sum + 8 + body.length, 14);
  const file = new Uint8Array(size);
  file.set([
    ...letters('MThd'),
    ...big(6, 4),
    ...big(1, 2),
    ...big(tracks.length, 2),
    ...big(ticksPerBeat, 2),
  ]);
  let place = 14;
  for (const body of bodies) {
    file.set([...letters('MTrk'), ...big(body.length, 4)], place);
    file.set(body, place + 8);
    place += 8 + body.length;
  }
  return file;
}

const letters = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

function trackBody(events: readonly MidiEvent[]): number[] {
  const kind = ({ bytes }: MidiEvent): number => bytes[0] >> 4;
  const rank = (event: MidiEvent): number => (kind(event) === 9 ? 2 : kind(event) === 8 ? 1 : 0);
  const body: number[] = [];
  let now = 0;
  for (const { tick, bytes } of [...events].sort((a, b) => a.tick - b.tick || rank(a) - rank(b))) {
    body.push(...varying(tick - now), ...bytes);
    now = tick;
  }
  body.push(0, 0xff, 0x2f, 0);
  return body;
}
