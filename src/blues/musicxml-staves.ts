// How each player's part is laid out: clefs, staves, voices, and the places of the drums.
import type { Part } from './band.ts';
import { type Instrument, SEATS } from './instruments.ts';
import type { DrumSign } from './musicxml-notes.ts';
import { DRUM, type Drum } from './style.ts';
import type { MidiNote, Note } from './types.ts';
import { type Xml, xml } from './xml.ts';

export interface Clef {
  readonly sign: 'G' | 'F' | 'percussion';
  readonly line: number;
  /** Octaves by which it sounds lower (−1) than it looks. */
  readonly octave?: number;
}

/** Notes that share a rhythm. */
export interface Voice {
  readonly notes: readonly Note[];
  /** From 1, where the part has more than one. */
  readonly staff?: number;
  readonly stem?: 'up' | 'down';
}

export interface Layout {
  readonly clefs: readonly Clef[];
  readonly voices: readonly Voice[];
  /** Whether chord symbols stand over it. */
  readonly symbols: boolean;
  readonly drum?: (pitch: MidiNote) => DrumSign;
}

const TREBLE: Clef = { sign: 'G', line: 2 };
const BASS: Clef = { sign: 'F', line: 4 };
/** Pianists share a chord between their hands at middle C. */
const MIDDLE: MidiNote = 60;

/** Heads and places, by drum, as most drummers write them; what the feet play has stems down. */
const PLACES: Readonly<Record<Drum, readonly [step: string, octave: number, head: DrumSign['head']]>> = {
  kick: ['F', 4, 'normal'],
  stick: ['C', 5, 'x'],
  snare: ['C', 5, 'normal'],
  slap: ['C', 5, 'diamond'],
  swirl: ['C', 5, 'circle-x'],
  hat: ['G', 5, 'x'],
  lowTom: ['A', 4, 'normal'],
  pedal: ['D', 4, 'x'],
  open: ['G', 5, 'circle-x'],
  highTom: ['E', 5, 'normal'],
  crash: ['A', 5, 'x'],
  ride: ['F', 5, 'x'],
  bell: ['F', 5, 'diamond'],
  sticks: ['E', 5, 'x'],
};
const NAMES: Readonly<Record<Drum, string>> = {
  kick: 'Bass drum',
  stick: 'Side stick',
  snare: 'Snare drum',
  slap: 'Brush slap',
  swirl: 'Brush swirl',
  hat: 'Closed hi-hat',
  lowTom: 'Floor tom',
  pedal: 'Pedal hi-hat',
  open: 'Open hi-hat',
  highTom: 'High tom',
  crash: 'Crash cymbal',
  ride: 'Ride cymbal',
  bell: 'Ride bell',
  sticks: 'Sticks',
};
const FEET: readonly MidiNote[] = [DRUM.kick, DRUM.pedal];

/** The drum of a MIDI note. */
function drumOf(pitch: MidiNote): Drum {
  return (Object.keys(DRUM) as Drum[]).find((drum) => DRUM[drum] === pitch) ?? 'snare';
}

/** `id`: the part's. */
export function layoutOf(instrument: Instrument, notes: readonly Note[], id: string): Layout {
  switch (instrument) {
    case 'bass':
      // Double basses sound an octave lower than they are written.
      return { clefs: [{ ...BASS, octave: -1 }], voices: [{ notes }], symbols: true };
    case 'piano':
      return {
        clefs: [TREBLE, BASS],
        voices: [
          { notes: notes.filter(({ pitch }) => pitch >= MIDDLE), staff: 1 },
          { notes: notes.filter(({ pitch }) => pitch < MIDDLE), staff: 2 },
        ],
        symbols: true,
      };
    case 'guitar':
    case 'jazz guitar':
      return { clefs: [{ ...TREBLE, octave: -1 }], voices: [{ notes }], symbols: true };
    case 'drums':
      return {
        clefs: [{ sign: 'percussion', line: 2 }],
        voices: [
          { notes: struck(notes.filter(({ pitch }) => !FEET.includes(pitch))), stem: 'up' },
          { notes: struck(notes.filter(({ pitch }) => FEET.includes(pitch))), stem: 'down' },
        ],
        symbols: false,
        drum: (pitch) => {
          const drum = drumOf(pitch);
          const [step, octave, head] = PLACES[drum];
          return { step, octave, head, instrument: `${id}-I${DRUM[drum]}` };
        },
      };
    default: {
      const mean = notes.reduce((sum, { pitch }) => sum + pitch, 0) / Math.max(1, notes.length);
      // Low solos are written an octave up, as tenors are.
      const low = notes.length > 0 && mean < 58;
      return { clefs: [low ? { ...TREBLE, octave: -1 } : TREBLE], voices: [{ notes }], symbols: true };
    }
  }
}

/** A stroke is written as long as its beat lasts, or until the next: drums have no ends. */
function struck(notes: readonly Note[]): Note[] {
  return notes.map((note) => ({ ...note, duration: Math.floor(note.onset + 1e-6) + 1 - note.onset }));
}

/** The part's entry in the list at the head of a score. */
export function scorePart({ name, instrument, program, written }: Part, id: string): Xml {
  const { short, channel } = SEATS[instrument];
  const head = [xml('part-name', name), xml('part-abbreviation', short)];
  const place = xml('midi-channel', channel + 1);
  if (instrument !== 'drums')
    return xml(`score-part id="${id}"`, [
      ...head,
      xml(`score-instrument id="${id}-I1"`, [xml('instrument-name', name)]),
      xml(`midi-instrument id="${id}-I1"`, [place, xml('midi-program', program + 1)]),
    ]);
  const drums = [...new Set(written.map(({ pitch }) => drumOf(pitch)))].sort((a, b) => DRUM[a] - DRUM[b]);
  return xml(`score-part id="${id}"`, [
    ...head,
    ...drums.map((drum) =>
      xml(`score-instrument id="${id}-I${DRUM[drum]}"`, [xml('instrument-name', NAMES[drum])]),
    ),
    ...drums.map((drum) =>
      xml(`midi-instrument id="${id}-I${DRUM[drum]}"`, [
        place,
        xml('midi-program', program + 1),
        // Counted from 1.
        xml('midi-unpitched', DRUM[drum] + 1),
      ]),
    ),
  ]);
}
