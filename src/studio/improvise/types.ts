// What the page, the worker and the synthesiser of "Improvise" tell each other.
import type { Eck2002Progress, Eck2002Training } from '../../blues/index.ts';
import type { Soloist } from '../../blues/instruments.ts';
import type { StyleName } from '../../blues/style.ts';

/** Who plays: the soloist, the person at the page, and the band. */
export const PLAYERS = ['solo', 'you', 'comp', 'bass', 'drums'] as const;
export type Player = (typeof PLAYERS)[number];

/** MIDI channels, from 0: those of the room's files, and two of our own. */
export const CHANNELS = { solo: 0, comp: 1, bass: 2, you: 3, drums: 9, click: 10 } as const;

/** Everything that is asked of the players, the chart apart. */
export interface Settings {
  /** Beats a minute. */
  readonly tempo: number;
  readonly style: StyleName;
  readonly soloist: Soloist;
  /** Long eighth against short; absent: as soloists do at the tempo. */
  readonly swing?: number;
  readonly temperature: number;
  readonly density: number;
  /** −1 inside the chords' scales … 1 far outside. */
  readonly outside: number;
  readonly seed: number;
  /** Bars that the person and the soloist play in turn; 0 where the soloist plays on. */
  readonly trade: number;
  readonly metronome: boolean;
  /** Who plays the solo: the network of 2002, where it has learned the chart; otherwise, and if absent, the soloist. */
  readonly method?: 'eck2002';
  /** After how many choruses the music ends; absent: it goes on. */
  readonly choruses?: number;
}

/** A chord and the beat of its bar on which it begins, from 0. */
export interface PlacedChord {
  readonly symbol: string;
  readonly onset: number;
}

/** A chart as the page shows it. */
export interface ShownChart {
  readonly title: string;
  /** The whole as text, which reads back to the same bars. */
  readonly text: string;
  readonly beatsPerBar: number;
  readonly bars: readonly {
    readonly text: string;
    readonly chords: readonly PlacedChord[];
    /** Its length, where that is not `beatsPerBar`. */
    readonly beats?: number;
  }[];
  readonly key: { readonly root: number; readonly mode: 'major' | 'minor'; readonly name: string };
}

/** What was read, with what stood beside it; or why it could not be. */
export type ReadResult =
  | { readonly chart: ShownChart; readonly tempo?: number; readonly style?: StyleName }
  /** One sentence, and the bar that it is about, from 1; 0 where it is none. */
  | { readonly problem: string; readonly bar: number };

/** A stretch of one chart at one tempo: from `time` (seconds of the audio clock) on, beats are counted from `beat`. */
export interface Stretch {
  readonly time: number;
  readonly beat: number;
  readonly tempo: number;
  readonly chart: ShownChart;
  readonly trade: number;
  /** The beat from which its trades are counted. */
  readonly tradesFrom: number;
  /** Whether the network of 2002 plays the solo. */
  readonly byNetwork: boolean;
}

/** How far the network of 2002 is. */
export type LearningPoint = Eck2002Progress;

/** A network of 2002 that has learned a chart. */
export interface Learned {
  /** Its file. */
  readonly model: Uint8Array;
  readonly training: Eck2002Training;
  /** Connections and biases. */
  readonly parameters: number;
}

/** A note of the soloist or of the person, as the roll and the keyboard show it. */
export interface ShownNote {
  readonly player: 'solo' | 'you';
  readonly pitch: number;
  /** Beats, as the stretches count them. */
  readonly beat: number;
  readonly duration: number;
  /** Seconds of the audio clock. */
  readonly time: number;
  readonly seconds: number;
  /** Of a note of the soloist: how likely each pitch was, from `LOWEST` of the room's grid on. */
  readonly odds?: Float32Array;
}

/** The worker tells how the jam goes on. */
export type JamEvent =
  | { readonly kind: 'stretch'; readonly stretch: Stretch }
  | { readonly kind: 'notes'; readonly notes: readonly ShownNote[] }
  /** What the soloist means to play next, which may still change; replaces the plan before. */
  | { readonly kind: 'plan'; readonly notes: readonly ShownNote[] };

/** A MIDI message and when it is due, in seconds of the audio clock; what is past is due at once. */
export interface Due {
  readonly time: number;
  readonly bytes: number[];
}

/** Page or worker → synthesiser. */
export type ToSynthesiser =
  | { readonly bank: ArrayBuffer }
  | { readonly port: MessagePort }
  | { readonly due: readonly Due[] }
  /** Forget what is due, end what sounds. */
  | { readonly silence: true };

/** Synthesiser → page. */
export type FromSynthesiser =
  | { readonly ready: true }
  | { readonly failed: string }
  /** Notes that came after their time. */
  | { readonly late: number };

/** Synthesiser → worker, many times a second: the audio clock. */
export interface Tick {
  readonly now: number;
}
