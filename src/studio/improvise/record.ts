// What was played, note by note, as a file holds it.
import {
  barLines,
  type Chart,
  defaultSwing,
  type Improvisation,
  type Note,
  type Part,
  writeMidi,
  writeMusicXml,
} from '../../blues/index.ts';
import { PLAYERS, type Player, type Settings } from './types.ts';

/** Notes that are kept, of all players; of longer jams the first choruses are forgotten. */
const MOST_NOTES = 40_000;

export class Recording {
  readonly chart: Chart;
  settings: Settings;
  /** The room's parts: soloist, piano or guitar, bass, drums. */
  parts: readonly Part[];
  #notes: { readonly player: Player; readonly note: Note }[] = [];
  /** Beats that were forgotten: whole choruses. */
  #from = 0;

  constructor(chart: Chart, settings: Settings, parts: readonly Part[]) {
    this.chart = chart;
    this.settings = settings;
    this.parts = parts;
  }

  /** Beats count from the first chorus; what comes before it is no part of the form and is left out. */
  add(player: Player, note: Note): void {
    const onset = Math.max(0, note.onset);
    if (note.onset < -0.5 || note.duration <= 0) return;
    this.#notes.push({ player, note: { ...note, onset } });
    if (this.#notes.length > MOST_NOTES) this.#forget();
  }

  /** Takes out what was decided and not heard. */
  cutAt(beat: number): void {
    this.#notes = this.#notes.filter(({ note }) => note.onset < beat);
  }

  /** The soloist's notes that are kept, in beats of the jam. */
  get solo(): Note[] {
    return this.#notes.filter(({ player }) => player === 'solo').map(({ note }) => note);
  }

  get isEmpty(): boolean {
    return this.#notes.length === 0;
  }

  /** A Standard MIDI File with a track for each player, or each of some. @throws {Error} where nothing was played. */
  midi(of: readonly Player[] = PLAYERS): Uint8Array {
    const improvisation = this.#improvisation();
    const [solo, ...others] = this.parts;
    const tracks = [
      solo,
      // In a file the two share the soloist's instrument, as in those of the command `trade`.
      { ...solo, name: 'You' },
      ...others,
    ].map((part, i) => ({ ...part, notes: of.includes(PLAYERS[i]) ? this.#of(PLAYERS[i]) : [] }));
    return writeMidi(
      improvisation,
      tracks.filter(({ notes }) => notes.length > 0),
      { ending: 'none' },
    );
  }

  /** MIDI files in which no two players share a channel: the person's own is apart from the soloist's. */
  parted(): Uint8Array[] {
    const others = PLAYERS.filter((player) => player !== 'you');
    const isAlone = !this.#notes.some(({ player }) => player === 'you');
    return isAlone ? [this.midi(others)] : [this.midi(others), this.midi(['you'])];
  }

  /** A lead sheet of the solo and of what the person played in turn. @throws {Error} where nothing was played. */
  musicXml(): string {
    const { style, soloist } = this.settings;
    return writeMusicXml(this.#improvisation(), { style, soloist });
  }

  #of(player: Player): Note[] {
    return this.#notes
      .filter((each) => each.player === player)
      .map(({ note }) => ({
        ...note,
        onset: note.onset - this.#from,
        ...(note.written !== undefined && { written: note.written - this.#from }),
      }))
      .sort((a, b) => a.onset - b.onset);
  }

  #improvisation(): Improvisation {
    if (this.isEmpty) throw new Error('nothing was played yet; press Start first.');
    const { chart } = this;
    const { tempo, swing = defaultSwing(tempo) } = this.settings;
    const form = this.#form;
    const last = this.#notes.reduce((most, { note }) => Math.max(most, note.onset), 0) - this.#from;
    const melody = [...this.#of('solo'), ...this.#of('you')].sort((a, b) => a.onset - b.onset);
    return { chart, choruses: Math.floor(last / form) + 1, tempo, swing, melody, timing: 'played' };
  }

  get #form(): number {
    return barLines(this.chart).form;
  }

  #forget(): void {
    const half = this.#notes[Math.floor(this.#notes.length / 2)].note.onset;
    this.#from = Math.floor(half / this.#form) * this.#form;
    this.#notes = this.#notes.filter(({ note }) => note.onset >= this.#from);
  }
}
