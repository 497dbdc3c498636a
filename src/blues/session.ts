// A partner to play with live: hears MIDI notes with their times, answers in trades of some bars, and is never late.
import { type BarLines, barLines } from './bar-lines.ts';
import { MusicError } from './errors.ts';
import { eventOf, type PlayedEvent, type TimedNote } from './improviser/events.ts';
import { LENGTHS, STEPS, timingOf, velocityOf } from './improviser/grid.ts';
import { type Improviser, mannerOf, type SoloOptions } from './improviser/improviser.ts';
import type { LiveSolo, Manner, Moment } from './improviser/live-solo.ts';
import type { Beats, Chart, MidiNote } from './types.ts';

/** Seconds on the caller's clock. */
export type Seconds = number;

export interface SessionOptions extends SoloOptions {
  /** Bars of a trade: 2, 4, 8 or any other number from 1 to 64. */
  readonly bars: number;
  /** Whether it plays all trades itself, as one solo without a partner; default no. */
  readonly alone?: boolean;
  /** Who plays the first trade; default the partner. */
  readonly first?: 'partner' | 'session';
  /** When the first beat of the first chorus falls; default 0. */
  readonly start?: Seconds;
  /** The beat from which it plays, for a session that takes over in the middle of the form; default 0. */
  readonly from?: Beats;
}

/** What the partner does: a note that begins, or with velocity 0 one that ends, as in MIDI. */
export interface HeardNote {
  readonly time: Seconds;
  readonly pitch: MidiNote;
  /** 0 … 127. */
  readonly velocity: number;
}

/** A note to be played: in beats from the first chorus, and in seconds of the caller's clock. */
export interface SessionNote extends TimedNote {
  readonly time: Seconds;
  readonly seconds: Seconds;
  /** Probabilities of the pitches that it was drawn from, [PITCHES] from LOWEST on. */
  readonly odds: Float64Array;
}

/** Where a time lies in the form; all but `beat` are whole numbers from 0. */
export interface SessionPlace {
  readonly chorus: number;
  readonly bar: number;
  readonly beat: Beats;
  readonly turn: 'partner' | 'session';
}

/** A decided note that nobody was given yet. */
interface Planned {
  readonly event: PlayedEvent;
  readonly onset: Beats;
  /** End of its trade. */
  readonly end: Beats;
  readonly odds: Float64Array;
  /** Before it was decided. */
  readonly before: Moment;
}

/** A note of the partner of which the end is not known yet. */
interface Sounding {
  readonly pitch: MidiNote;
  readonly onset: Beats;
  readonly velocity: number;
  readonly beginsPhrase: boolean;
}

/** Notes that begin so near each other are a chord, of which the highest is heard. */
const TOGETHER: Beats = 1 / 24;
/** A rest so long ends a phrase. */
export const PHRASE_REST: Beats = 1;
/** What a note that still sounds is taken to last. */
const HELD: Beats = 1;
/** Steps by which a note may sound before its place on the grid. */
const EARLY = -timingOf(0) * STEPS;
/** Two notes are at least so far apart. */
const APART: Beats = 0.01;
const SHORTEST: Beats = 0.03;
/** A trade that never ends: centuries of bars. */
const ENDLESS = 2 ** 40;

/**
 * Trades over a chart, chorus after chorus without end. The clock is the caller's: it tells what the partner plays as
 * it happens (`listen`) and asks for the notes up to a time (`play`), a little ahead of when they must sound. Whatever
 * was given stands; whatever was only planned is decided anew when the partner plays on.
 *
 * Tempo is constant, and the place in the form is counted from the clock, so that it cannot be lost. A note takes less
 * than a millisecond to decide, and a beat at 300 a minute lasts 200.
 *
 * @example
 * const session = new Session(improviser, chart, { tempo: 200, bars: 4, start: audio.currentTime });
 * midi.onmidimessage = ({ data: [, pitch, velocity] }) => session.listen({ time: audio.currentTime, pitch, velocity });
 * setInterval(() => session.play(audio.currentTime + 0.1).forEach(schedule), 25);
 */
export class Session {
  readonly #solo: LiveSolo;
  #options: SoloOptions;
  readonly #lines: BarLines;
  /** Bars of the form. */
  readonly #form: number;
  readonly #start: Seconds;
  readonly #beatsPerSecond: number;
  /** Bars of a trade. */
  readonly #trade: number;
  readonly #first: number;
  #planned: Planned[] = [];
  /** The steps from which it plays, and from which nothing is decided yet. */
  readonly #from: number;
  #open: number;
  /** Up to where notes were given, and when the last of them ends. */
  #given: Beats = Number.NEGATIVE_INFINITY;
  #busy: Beats = Number.NEGATIVE_INFINITY;
  #sounding?: Sounding;
  /** The partner's last sound. */
  #silentFrom: Beats = Number.NEGATIVE_INFINITY;
  #heard: Beats = Number.NEGATIVE_INFINITY;

  /** @throws {MusicError} for options outside of their bounds. */
  constructor(improviser: Improviser, chart: Chart, options: SessionOptions) {
    const { bars, alone = false, first = 'partner', start = 0, from = 0, tempo } = options;
    if (!Number.isInteger(bars) || bars < 1 || bars > 64) {
      throw new MusicError(`a trade must last a whole number of bars from 1 to 64, not ${bars}.`);
    }
    if (!Number.isFinite(start)) throw new MusicError(`the start must be a time in seconds, not ${start}.`);
    if (!(from >= 0 && from < Number.POSITIVE_INFINITY)) {
      throw new MusicError(`the first beat must be 0 or later, not ${from}.`);
    }
    this.#solo = improviser.live(chart, options);
    this.#options = options;
    this.#from = Math.ceil(from * STEPS);
    this.#open = this.#from;
    this.#lines = barLines(chart);
    this.#form = chart.bars.length;
    this.#start = start;
    this.#beatsPerSecond = tempo / 60;
    this.#trade = alone ? ENDLESS : bars;
    this.#first = alone || first === 'session' ? 0 : 1;
  }

  /**
   * Takes in what the partner does, in order of time; an event that comes late is taken to be of the time of the last.
   * What was planned and not yet given is forgotten.
   * @throws {MusicError} for what is no time, pitch or velocity.
   */
  listen({ time, pitch, velocity }: HeardNote): void {
    if (!Number.isFinite(time)) throw new MusicError(`${time} is no time in seconds.`);
    const isMidi = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= 127;
    if (!isMidi(pitch)) throw new MusicError(`${pitch} is no pitch from 0 to 127.`);
    if (!isMidi(velocity)) throw new MusicError(`${velocity} is no velocity from 0 to 127.`);
    const beat = Math.max(this.#heard, this.#beatAt(time));
    this.#heard = beat;
    const held = this.#sounding;
    if (velocity === 0) {
      if (held?.pitch !== pitch) return;
      this.#forgetPlan();
      this.#settle(beat);
      return;
    }
    this.#forgetPlan();
    if (held && beat - held.onset < TOGETHER) {
      if (pitch > held.pitch) this.#sounding = { ...held, pitch, velocity };
      return;
    }
    this.#settle(beat);
    const rested = beat - this.#silentFrom >= PHRASE_REST;
    this.#sounding = { pitch, velocity, onset: beat, beginsPhrase: rested };
  }

  /**
   * Plays in another manner from what was not given yet.
   * @throws {MusicError} for options outside of their bounds.
   */
  adjust(changes: Partial<Pick<Manner, 'temperature' | 'density' | 'outside' | 'range'>>): void {
    const options = { ...this.#options, ...changes };
    this.#solo.manner = mannerOf(options);
    this.#options = options;
    this.#forgetPlan();
  }

  /**
   * Gives the notes that begin before a time and were not given yet. They stand: what the partner plays from now on
   * changes only what comes later. None begins before the time that was asked for last.
   */
  play(until: Seconds): SessionNote[] {
    const notes = this.plan(until);
    this.#planned.splice(0, notes.length);
    const last = notes.at(-1);
    if (last) {
      this.#busy = last.onset + last.duration;
      if (this.#sounding) this.#silentFrom = this.#heard;
      // The answer builds on the partner's note, whenever that ends.
      this.#sounding = undefined;
    }
    this.#given = Math.max(this.#given, this.#beatAt(until));
    return notes;
  }

  /** What `play` would give now; nothing is given, and all may change when the partner plays. */
  plan(until: Seconds): SessionNote[] {
    const beat = this.#beatAt(until);
    if (!Number.isFinite(beat)) throw new MusicError(`${until} is no time in seconds.`);
    this.#decide(beat * STEPS + EARLY);
    return this.#planned.flatMap((planned, i) => {
      const { event, onset, end, odds } = planned;
      const { note } = event;
      if (onset >= beat || !note) return [];
      const next = this.#planned[i + 1]?.onset ?? end;
      const duration = Math.max(SHORTEST, Math.min(LENGTHS[note.length], next - onset, end - onset));
      return [
        {
          ...{ pitch: note.pitch, onset, duration, velocity: velocityOf(note.loudness) },
          ...{ gridOnset: event.step / STEPS, beginsPhrase: note.beginsPhrase },
          ...{ time: this.#start + onset / this.#beatsPerSecond, seconds: duration / this.#beatsPerSecond },
          odds,
        },
      ];
    });
  }

  /** Where a time lies, and whose turn it is. */
  place(time: Seconds): SessionPlace {
    const beat = this.#beatAt(time);
    const bar = this.#lines.barAt(beat);
    const chorus = Math.floor(bar / this.#form);
    const turn = this.#isOwn(this.#tradeAt(beat)) ? 'session' : 'partner';
    return { chorus, bar: bar - chorus * this.#form, beat: beat - this.#lines.startOf(bar), turn };
  }

  #beatAt(time: Seconds): Beats {
    return (time - this.#start) * this.#beatsPerSecond;
  }

  #tradeAt(beat: Beats): number {
    return Math.floor(this.#lines.barAt(beat) / this.#trade);
  }

  /** The step with which a trade begins. */
  #startOf(trade: number): number {
    return this.#lines.startOf(trade * this.#trade) * STEPS;
  }

  #isOwn(trade: number): boolean {
    return trade >= 0 && trade % 2 === this.#first;
  }

  /** Decides all notes on the grid before a step, and the one after them. */
  #decide(horizon: number): void {
    while ((this.#planned.at(-1)?.event.step ?? Number.NEGATIVE_INFINITY) < horizon) {
      let trade = this.#tradeAt(Math.max(0, this.#open) / STEPS);
      if (!this.#isOwn(trade)) trade++;
      const [from, end] = [Math.max(this.#open, this.#startOf(trade)), this.#startOf(trade + 1)];
      if (from >= horizon) return;
      const before = this.#solo.save();
      if (this.#sounding && this.#planned.length === 0) this.#hear(this.#sounding, HELD);
      const event = this.#solo.next(from, end);
      if (!event?.note) {
        // It rests to the end of its trade.
        this.#solo.restore(before);
        this.#open = end;
        continue;
      }
      this.#open = event.step + 1;
      const earliest = (this.#planned.at(-1)?.onset ?? Number.NEGATIVE_INFINITY) + APART;
      const played = event.step / STEPS + timingOf(event.note.timing);
      const onset = Math.max(played, earliest, this.#given, this.#busy);
      this.#planned.push({ event, onset, end: end / STEPS, odds: this.#solo.odds!, before });
    }
  }

  /** Back to before the first note that was planned and not given. */
  #forgetPlan(): void {
    const first = this.#planned[0];
    if (first) this.#solo.restore(first.before);
    this.#planned = [];
    this.#open = Math.max(this.#from, Math.ceil(Math.max(this.#given, this.#busy) * STEPS));
  }

  #settle(end: Beats): void {
    const note = this.#sounding;
    if (!note) return;
    this.#hear(note, end - note.onset);
    this.#silentFrom = end;
    this.#sounding = undefined;
  }

  #hear({ beginsPhrase, ...note }: Sounding, duration: Beats): void {
    this.#solo.listen(eventOf({ ...note, duration: Math.max(SHORTEST, duration) }, beginsPhrase));
  }
}
