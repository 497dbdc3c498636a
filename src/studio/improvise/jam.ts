// The players together: the soloist's session and the band over a chart, and what changes when a person turns a knob.
import {
  barLines,
  type Chart,
  type Eck2002,
  type HeardNote,
  type Improviser,
  Session,
  type SessionNote,
  soloSwing,
  swingBeat,
} from '../../blues/index.ts';
import { SEATS } from '../../blues/instruments.ts';
import { Accompaniment } from './accompaniment.ts';
import { NetworkSolo } from './network-solo.ts';
import { Recording } from './record.ts';
import {
  CHANNELS,
  type Due,
  type JamEvent,
  type Player,
  type Settings,
  type ShownChart,
  type ShownNote,
} from './types.ts';

/** Seconds ahead of the clock for which the band's notes are given, and the soloist's: alone, and in trades. */
const AHEAD = { band: 1.2, alone: 1, trading: 0.25 } as const;
/** Seconds ahead that the soloist's plan is shown, when a partner may still change it. */
const PLANNED = 2.5;
/** General MIDI's metronome. */
const CLICK = { beat: 33, bar: 34 } as const;

interface Where {
  /** Seconds of the audio clock, asked for when all is ready; and which beat falls then, if nobody counts in. */
  readonly time: () => number;
  readonly beat: number;
  readonly countIn: boolean;
}

/** A chart as the rooms and as the page know it. */
export interface JamChart {
  readonly chart: Chart;
  readonly shown: ShownChart;
  /** The network of 2002 that plays the solo, for it has learned this chart; absent, the soloist plays it. */
  readonly network?: Eck2002;
}

/** A note as a soloist gives it; the network of 2002 does not tell what else it might have played. */
type SoloNote = Omit<SessionNote, 'odds'> & Partial<Pick<SessionNote, 'odds'>>;

/** What the jam wants of a soloist; a {@link Session} is one. */
interface JamSoloist {
  play(until: number): SoloNote[];
  plan(until: number): SoloNote[];
  listen(note: HeardNote): void;
  adjust(manner: Pick<Settings, 'temperature' | 'density' | 'outside'>): void;
}

/** What the clock asked for: messages for the synthesiser, and what the page is told. */
export interface Played {
  readonly due: readonly Due[];
  readonly events: readonly JamEvent[];
}

/** One chart at one tempo, from a beat on; beats of the session and the band begin with the chorus in which that lies. */
class Passage {
  readonly chart: JamChart;
  settings: Settings;
  readonly session: JamSoloist;
  readonly band: Accompaniment;
  /** When beat 0 of the jam falls, at this tempo. */
  readonly zero: number;
  /** The beat on which its chorus began. */
  readonly base: number;
  /** When its sound and when its first beat begins, and which beat that is. */
  readonly begins: number;
  readonly from: { readonly time: number; readonly beat: number };

  constructor(improviser: Improviser, chart: JamChart, settings: Settings, from: Where) {
    const { form } = barLines(chart.chart);
    this.chart = chart;
    this.settings = settings;
    this.base = Math.floor(from.beat / form) * form;
    const inChorus = from.beat - this.base;
    this.band = new Accompaniment(chart.chart, settings, { from: inChorus, countIn: from.countIn });
    this.begins = from.time();
    const time = this.begins + this.band.countIn * (60 / settings.tempo);
    this.from = { time, beat: from.beat };
    this.zero = time - from.beat * (60 / settings.tempo);
    const { tempo, temperature, density, outside, seed, trade, style } = settings;
    const { swing = soloSwing(style, tempo) } = settings;
    const start = this.timeOf(this.base);
    this.session = chart.network
      ? new NetworkSolo(chart.network, { tempo, swing, temperature, seed, trade, from: inChorus, start })
      : new Session(improviser, chart.chart, {
          ...{ tempo, temperature, density, outside, seed },
          ...{ bars: trade || 1, alone: trade === 0, from: inChorus, start },
        });
  }

  /** When its last chorus is over. */
  get end(): number {
    const { choruses = Number.POSITIVE_INFINITY } = this.settings;
    return this.timeOf(choruses * barLines(this.chart.chart).form);
  }

  timeOf(beat: number): number {
    return this.zero + beat * (60 / this.settings.tempo);
  }

  beatAt(time: number): number {
    return ((time - this.zero) * this.settings.tempo) / 60;
  }
}

export class JamSession {
  readonly #improviser: Improviser;
  #now: Passage;
  /** Takes over at its first beat. */
  #next?: Passage;
  #record: Recording;
  /** Up to where notes were given, in seconds. */
  #given: { solo: number; band: number };
  #clicks: number;
  #untold: JamEvent[] = [];
  #unsent: Due[] = [];
  /** Notes of the person that still sound. */
  readonly #held = new Map<number, { readonly time: number; readonly velocity: number }>();

  constructor(
    improviser: Improviser,
    chart: JamChart,
    settings: Settings,
    start: () => number,
    countIn: boolean,
  ) {
    this.#improviser = improviser;
    this.#now = new Passage(improviser, chart, settings, { time: start, beat: 0, countIn });
    this.#record = new Recording(chart.chart, settings, this.#now.band.parts);
    this.#given = { solo: this.#now.from.time, band: this.#now.begins };
    this.#clicks = 0;
    this.#begin(this.#now, this.#now.begins);
  }

  get record(): Recording {
    return this.#record;
  }

  /** Plays on to where the clock wants it. */
  advance(now: number): Played {
    const solo = now + (this.#now.settings.trade > 0 ? AHEAD.trading : AHEAD.alone);
    const band = now + AHEAD.band;
    const next = this.#next;
    if (next && band >= next.from.time) {
      this.#give(next.from.time, next.from.time);
      // The soloist catches up first: what he gave stands, and the other one begins where he ends.
      this.#now = next;
      this.#next = undefined;
      this.#clicks = next.from.beat;
      this.#given = { solo: next.from.time, band: next.from.time };
      if (next.chart.chart !== this.#record.chart) {
        this.#record = new Recording(next.chart.chart, next.settings, next.band.parts);
      }
      this.#record.settings = next.settings;
      this.#record.parts = next.band.parts;
      this.#begin(next, next.from.time);
    }
    this.#give(solo, band);
    if (this.#now.settings.trade > 0) this.#plan(now);
    const played = { due: this.#unsent, events: this.#untold };
    this.#unsent = [];
    this.#untold = [];
    return played;
  }

  /** Plays otherwise: at once where the soloist's manner alone changes, else from the next bar that is not given yet. */
  change(chart: JamChart, settings: Settings): void {
    const { chart: before, settings: old } = this.#next ?? this.#now;
    const { temperature, density, outside, metronome, ...asked } = settings;
    const { temperature: _, density: __, outside: ___, metronome: ____, ...was } = old;
    const isSame = chart.shown.text === before.shown.text && chart.network === before.network;
    const isManner = isSame && JSON.stringify(asked) === JSON.stringify(was);
    if (isManner && !this.#next) {
      this.#now.session.adjust({ temperature, density, outside });
      this.#now.settings = settings;
      return;
    }
    const sameChart = chart.shown.text === this.#now.chart.shown.text;
    const lines = barLines(this.#now.chart.chart);
    const given = this.#now.beatAt(Math.max(this.#given.band, this.#given.solo));
    const bar = lines.barAt(given + 1e-6) + 1;
    const place = bar % this.#now.chart.chart.bars.length;
    // In another chart, the same bar of its form, if it has one.
    const other = place < chart.chart.bars.length ? place : 0;
    const beat = sameChart ? lines.startOf(bar) : barLines(chart.chart).startOf(other);
    const time = this.#now.timeOf(lines.startOf(bar));
    const where = { time: () => time, beat, countIn: false };
    const known = sameChart ? { ...chart, chart: this.#now.chart.chart } : chart;
    this.#next = new Passage(this.#improviser, known, settings, where);
  }

  /** Takes in a note of the person: with velocity 0 it ends. */
  hear(time: number, pitch: number, velocity: number): void {
    const passage = this.#now;
    if (passage.settings.trade > 0) passage.session.listen({ time, pitch, velocity });
    const held = this.#held.get(pitch);
    if (held) {
      this.#held.delete(pitch);
      const [beat, end] = [passage.beatAt(held.time), passage.beatAt(time)];
      const note = { onset: beat, duration: Math.max(0.05, end - beat), pitch, velocity: held.velocity };
      this.#record.add('you', note);
      const seconds = time - held.time;
      const shown: ShownNote = {
        player: 'you',
        pitch,
        beat,
        duration: note.duration,
        time: held.time,
        seconds,
      };
      this.#untold.push({ kind: 'notes', notes: [shown] });
    }
    if (velocity > 0) this.#held.set(pitch, { time, velocity });
  }

  /** Ends it: what was given and lies beyond is not in the record. */
  stop(time: number): void {
    for (const pitch of [...this.#held.keys()]) this.hear(time, pitch, 0);
    this.#record.cutAt(this.#now.beatAt(time));
  }

  /** Sets the players' instruments and tells the page where the stretch begins. */
  #begin({ band, settings, chart, from, base }: Passage, time: number): void {
    const players: readonly Player[] = ['solo', 'comp', 'bass', 'drums'];
    for (const [i, player] of players.entries()) {
      const { instrument, program, level } = band.parts[i];
      const channel = CHANNELS[player];
      const { pan, room } = SEATS[instrument];
      this.#unsent.push({ time, bytes: [0xc0 + channel, program] });
      for (const [controller, value] of [
        [7, level],
        [10, pan],
        [91, room],
      ]) {
        this.#unsent.push({ time, bytes: [0xb0 + channel, controller, value] });
      }
    }
    const { tempo, trade } = settings;
    const stretch = {
      ...{ time: from.time, beat: from.beat, tempo, chart: chart.shown, trade, tradesFrom: base },
      byNetwork: chart.network !== undefined,
    };
    this.#untold.push({ kind: 'stretch', stretch });
  }

  #give(soloUntil: number, bandUntil: number): void {
    const passage = this.#now;
    const [solo, band] = [Math.min(soloUntil, passage.end), Math.min(bandUntil, passage.end)];
    const second = 60 / passage.settings.tempo;
    for (const { player, note } of passage.band.take(passage.beatAt(band) - passage.base)) {
      const beat = passage.base + note.onset;
      this.#sound(player, note.pitch, note.velocity, passage.timeOf(beat), note.duration * second);
      this.#record.add(player, { ...note, onset: beat });
    }
    this.#click(band);
    this.#given.band = Math.max(this.#given.band, band);
    if (solo <= this.#given.solo) return;
    this.#given.solo = solo;
    const notes = passage.session.play(solo).map((note) => this.#shown(passage, note));
    for (const { pitch, time, seconds, velocity, beat, duration, written } of notes) {
      this.#sound('solo', pitch, velocity, time, seconds);
      this.#record.add('solo', { onset: beat, duration, pitch, velocity, written });
    }
    if (notes.length > 0) this.#untold.push({ kind: 'notes', notes });
  }

  /** The note as it sounds: with the soloist's own timing, or with the swing that was asked for. */
  #shown(passage: Passage, note: SoloNote): ShownNote & { velocity: number; written: number } {
    const { swing, tempo } = passage.settings;
    const { pitch, velocity, duration, odds } = note;
    const onset = swing === undefined ? note.onset : swung(note.gridOnset, swing);
    const beat = passage.base + onset;
    return {
      ...{ player: 'solo', pitch, velocity, beat, duration, written: passage.base + note.gridOnset },
      ...{ time: passage.timeOf(beat), seconds: (duration * 60) / tempo },
      ...(odds && { odds: Float32Array.from(odds) }),
    };
  }

  #plan(now: number): void {
    const notes = this.#now.session.plan(now + PLANNED).map((note) => this.#shown(this.#now, note));
    this.#untold.push({ kind: 'plan', notes });
  }

  #click(until: number): void {
    const passage = this.#now;
    const lines = barLines(passage.chart.chart);
    while (passage.timeOf(this.#clicks) < until) {
      const beat = this.#clicks;
      const bar = lines.barAt(beat);
      // A bar may end within a beat.
      this.#clicks = Math.min(beat + 1, lines.startOf(bar + 1));
      if (!passage.settings.metronome) continue;
      const isBar = beat === lines.startOf(bar);
      const [pitch, velocity] = isBar ? [CLICK.bar, 100] : [CLICK.beat, 80];
      this.#sound('click', pitch, velocity, passage.timeOf(beat), 0.1);
    }
  }

  #sound(
    player: keyof typeof CHANNELS,
    pitch: number,
    velocity: number,
    time: number,
    seconds: number,
  ): void {
    const channel = CHANNELS[player];
    this.#unsent.push({ time, bytes: [0x90 + channel, pitch, velocity] });
    this.#unsent.push({ time: time + seconds, bytes: [0x80 + channel, pitch, 64] });
  }
}

/** Swing moves eighths and what lies between them; triplets are what they are. */
function swung(beat: number, ratio: number): number {
  const isTriplet = Math.abs(Math.abs((beat % 1) - 0.5) - 1 / 6) < 0.01;
  return isTriplet ? beat : swingBeat(beat, ratio);
}
