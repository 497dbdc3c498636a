// The instruments of the band: General MIDI's programs, seats on the stage, levels, and how their parts are written.

/** Who may take the solo. All have sounds in the shipped bank. */
export const SOLOISTS = [
  'tenor sax',
  'alto sax',
  'trumpet',
  'muted trumpet',
  'vibraphone',
  'harmonica',
  'jazz guitar',
] as const;
export type Soloist = (typeof SOLOISTS)[number];
export type Instrument = Soloist | 'piano' | 'guitar' | 'bass' | 'drums';

/** An instrument's place in a MIDI file and on the stage. */
export interface Seat {
  /** Name of the track and of the part. */
  readonly name: string;
  readonly short: string;
  /** From 0; 9 is for drums. */
  readonly channel: number;
  /** General MIDI's, from 0. */
  readonly program: number;
  /** Controller 10; 64 is the middle. */
  readonly pan: number;
  /** Controller 91: how much of it the room hears. */
  readonly room: number;
}

const lead = { channel: 0, pan: 60, room: 46 };

export const SEATS: Readonly<Record<Instrument, Seat>> = {
  'tenor sax': { ...lead, name: 'Tenor sax', short: 'T. sax', program: 66 },
  'alto sax': { ...lead, name: 'Alto sax', short: 'A. sax', program: 65 },
  trumpet: { ...lead, name: 'Trumpet', short: 'Tpt.', program: 56 },
  'muted trumpet': { ...lead, name: 'Muted trumpet', short: 'Tpt.', program: 59 },
  vibraphone: { ...lead, name: 'Vibraphone', short: 'Vib.', program: 11 },
  harmonica: { ...lead, name: 'Harmonica', short: 'Harm.', program: 22 },
  'jazz guitar': { ...lead, name: 'Jazz guitar', short: 'Gtr.', program: 26 },
  piano: { channel: 1, name: 'Piano', short: 'Pno.', program: 0, pan: 40, room: 36 },
  guitar: { channel: 1, name: 'Guitar', short: 'Gtr.', program: 26, pan: 40, room: 36 },
  bass: { channel: 2, name: 'Bass', short: 'Bs.', program: 32, pan: 66, room: 14 },
  drums: { channel: 9, name: 'Drums', short: 'Dr.', program: 32, pan: 82, room: 28 },
};

/** Controller 7 of who takes the solo, set by measuring each alone (see `models/band.md`). */
export const SOLO_LEVELS: Readonly<Record<Soloist, number>> = {
  'tenor sax': 116,
  'alto sax': 115,
  trumpet: 115,
  'muted trumpet': 103,
  vibraphone: 125,
  harmonica: 127,
  'jazz guitar': 118,
};
