// One solo as it is being played: what was heard so far, written as the network's inputs.
import type { MidiNote } from '../types.ts';
import { Echo } from './echo.ts';
import type { PlayedEvent, PlayedNote } from './events.ts';
import {
  countClass,
  edgeClass,
  gapClass,
  HEARD_AHEAD,
  intervalClass,
  Layout,
  NOTE_GROUPS,
  ONSET_GROUPS,
  untilClass,
} from './features.ts';
import { STEPS } from './grid.ts';
import type { Context } from './heads.ts';
import { type Landings, landings } from './landing.ts';
import { SameBar } from './same-bar.ts';
import type { Character, Place, Setting } from './setting.ts';
import { FEELS, SOLO_STYLES } from './solo.ts';

type Floats = Float32Array | Float64Array;

/** Tempi at which a number of the group `tempo` is 1; between them two share it. */
const TEMPI = [60, 90, 130, 170, 210, 260, 320];
/** The pitch before the first note. */
const MIDDLE: MidiNote = 65;

const mod12 = (value: number): number => ((value % 12) + 12) % 12;

/** Writes inputs for an event that comes next; `add` takes it in once it is known. */
export class Hearing {
  readonly setting: Setting;
  readonly #character: Character;
  readonly #onsets: Layout;
  readonly #notes: Layout;
  readonly #omitted: ReadonlySet<string>;
  #intervals = new Echo();
  #gaps = new Echo();
  #degrees = new Echo();
  #sameBar: SameBar;
  /** How much the last note was where one began in the chorus before, and of a pitch class of the same bar. */
  #again: readonly [place: number, pitch: number] = [0, 0];
  /** Where the next note may come, once it was asked for. */
  #landings?: Landings;
  /** Where the last event was, and the last note. */
  step: number;
  #lastOnset: number;
  #waited = false;
  #last?: PlayedNote;
  #interval = 0;
  #gap = 0;
  #phraseNotes = 0;
  #phraseStart: number;
  #turn = 0;
  /** How often the last pitch came again without another between. */
  #repeats = 0;
  /** All pitches so far: their sum and number, the lowest and the highest. */
  #pitches = { sum: 0, count: 0, low: MIDDLE, high: MIDDLE };

  /** Nothing was played before `start`. `omitted` names groups of inputs that stay 0. */
  constructor(
    setting: Setting,
    character: Character,
    start: number,
    omitted: ReadonlySet<string> = new Set(),
  ) {
    this.setting = setting;
    this.#character = character;
    this.#omitted = omitted;
    this.step = start;
    this.#lastOnset = start;
    this.#phraseStart = start;
    this.#sameBar = new SameBar(setting);
    this.#onsets = new Layout(ONSET_GROUPS, omitted);
    this.#notes = new Layout(NOTE_GROUPS, omitted);
  }

  /** The same, to go on by itself. */
  copy(): Hearing {
    const copy = new Hearing(this.setting, this.#character, this.step, this.#omitted);
    copy.#intervals = this.#intervals.copy();
    copy.#gaps = this.#gaps.copy();
    copy.#degrees = this.#degrees.copy();
    copy.#lastOnset = this.#lastOnset;
    copy.#waited = this.#waited;
    copy.#last = this.#last;
    copy.#interval = this.#interval;
    copy.#gap = this.#gap;
    copy.#phraseNotes = this.#phraseNotes;
    copy.#phraseStart = this.#phraseStart;
    copy.#turn = this.#turn;
    copy.#repeats = this.#repeats;
    copy.#pitches = this.#pitches;
    copy.#sameBar = this.#sameBar.copy();
    copy.#again = this.#again;
    return copy;
  }

  /** The last note's pitch. */
  get pitch(): MidiNote {
    return this.#last?.pitch ?? MIDDLE;
  }

  /** Takes in what happened. */
  add({ step, note }: PlayedEvent): void {
    if (note) {
      const { allClasses } = this.#sameBar.pitches(step);
      this.#again = [this.#sameBar.onsets(step - 1).onset[0], allClasses[note.pitch % 12]];
      this.#sameBar.add(step, note.pitch);
    }
    this.#waited = note === undefined;
    this.step = step;
    this.#landings = undefined;
    if (!note) return;
    if (this.#last) {
      this.#interval = note.pitch - this.#last.pitch;
      this.#intervals.add(this.#interval);
      if (this.#interval !== 0) this.#turn = Math.sign(this.#interval);
      this.#repeats = this.#interval === 0 ? this.#repeats + 1 : 0;
    }
    const { sum, count, low, high } = this.#pitches;
    this.#pitches = {
      ...{ sum: sum + note.pitch, count: count + 1 },
      low: count > 0 ? Math.min(low, note.pitch) : note.pitch,
      high: count > 0 ? Math.max(high, note.pitch) : note.pitch,
    };
    const { root } = this.setting.at(step).chord;
    // Over no chord, degrees of the key.
    this.#degrees.add(mod12(note.pitch - (root < 0 ? this.setting.key.root : root)));
    this.#gap = step - this.#lastOnset;
    this.#gaps.add(this.#gap);
    if (note.beginsPhrase) {
      this.#phraseNotes = 0;
      this.#phraseStart = step;
    }
    this.#phraseNotes++;
    this.#lastOnset = step;
    this.#last = note;
  }

  /** Inputs from which the next onset is foretold, into the row of `to` that begins at `row`, which must be 0. */
  writeOnset(to: Floats, row: number): void {
    const layout = this.#onsets;
    const place = this.setting.at(this.step);
    this.#writeSituation(layout, to, row, place);
    this.#writeLast(layout, to, row, place);
    const last = this.#last;
    if (last && last.timing >= 0) layout.put(to, row, 'timing', 0, (last.timing - 7) / 4);
    if (last && place.chord.pitchClasses.includes(mod12(last.pitch))) layout.put(to, row, 'chordTone', 0);
    layout.put(to, row, 'phraseBeats', countClass((this.step - this.#phraseStart) / STEPS));
    layout.put(to, row, 'until', untilClass(place.until));
    if (this.#gaps.expected !== undefined) {
      layout.put(to, row, 'echoGap', gapClass(this.#gaps.expected));
      layout.put(to, row, 'echoGapLength', this.#gaps.matched - 1);
    }
    const { onset, onsets } = this.#sameBar.onsets(this.step);
    for (let ahead = 0; ahead < HEARD_AHEAD; ahead++) {
      layout.put(to, row, 'beforeOnset', ahead, onset[ahead]);
      layout.put(to, row, 'beforeOnsets', ahead, onsets[ahead]);
    }
    const [before] = this.#sameBar.before(place);
    if (before) layout.put(to, row, 'beforeNotes', countClass(before.length));
  }

  /** Inputs from which the note at `step` is foretold. */
  writeNote(to: Floats, row: number, step: number, beginsPhrase: boolean): void {
    const layout = this.#notes;
    const place = this.setting.at(step);
    this.#writeSituation(layout, to, row, place);
    this.#writeLast(layout, to, row, place, step - this.#lastOnset);
    if (beginsPhrase) layout.put(to, row, 'begins', 0);
    layout.put(to, row, 'contour', this.#turn + 1);
    this.#writeCompass(layout, to, row);
    layout.put(to, row, 'until', untilClass(place.until));
    const { chord, next } = place;
    const { pitch } = this;
    for (const tone of chord.pitchClasses) {
      layout.put(to, row, 'chord', mod12(tone - chord.root));
      layout.put(to, row, 'chordFromPitch', mod12(tone - pitch));
    }
    if (next.root >= 0 && chord.root >= 0) layout.put(to, row, 'nextRoot', mod12(next.root - chord.root));
    for (const tone of next.pitchClasses) layout.put(to, row, 'nextFromPitch', mod12(tone - pitch));
    const { key } = this.setting;
    if (chord.root >= 0) layout.put(to, row, 'keyRoot', mod12(chord.root - key.root));
    layout.put(to, row, 'keyMode', key.mode === 'minor' ? 1 : 0);
    if (this.#intervals.expected !== undefined) {
      layout.put(to, row, 'echoInterval', intervalClass(this.#intervals.expected));
      layout.put(to, row, 'echoLength', this.#intervals.matched - 1);
      for (const [interval, share] of this.#intervals.followers()) {
        layout.put(to, row, 'echoShares', intervalClass(interval), share);
      }
    }
    const root = chord.root < 0 ? key.root : chord.root;
    for (const [degree, share] of this.#degrees.followers()) {
      layout.put(to, row, 'echoDegree', mod12(root + degree - pitch), share);
    }
    const before = this.#sameBar.pitches(step);
    if (before.pitch >= 0) layout.put(to, row, 'beforeInterval', intervalClass(before.pitch - pitch));
    for (let cls = 0; cls < 12; cls++) {
      layout.put(to, row, 'beforeClasses', mod12(cls - pitch), before.classes[cls]);
      layout.put(to, row, 'beforeAllClasses', mod12(cls - pitch), before.allClasses[cls]);
    }
  }

  /** What the answers depend on beside the network, for an event at `step`. */
  context(step: number): Context {
    const { chord, next } = this.setting.at(step);
    this.#landings ??= landings(this.setting, this.step);
    return {
      ...{ landings: this.#landings, way: step - this.step },
      ...{ pitch: this.pitch, root: chord.root, nextRoot: next.root },
      recall: { ...this.#sameBar.onsets(this.step), ...this.#sameBar.pitches(step) },
    };
  }

  /** How long the last pitch has been repeated, and where it lies among all that were played. */
  #writeCompass(layout: Layout, to: Floats, row: number): void {
    const { sum, count, low, high } = this.#pitches;
    if (count === 0) return;
    const { pitch } = this;
    layout.put(to, row, 'repeats', countClass(this.#repeats));
    layout.put(to, row, 'centre', intervalClass(Math.round(sum / count) - pitch));
    layout.put(to, row, 'underTop', edgeClass(high - pitch));
    layout.put(to, row, 'overBottom', edgeClass(pitch - low));
  }

  /** The last note, heard against a place. */
  #writeLast(layout: Layout, to: Floats, row: number, place: Place, gap = this.#gap): void {
    layout.put(to, row, 'kind', this.#last ? (this.#waited ? 1 : 0) : 2);
    layout.put(to, row, 'gap', gapClass(gap));
    layout.put(to, row, 'phraseNotes', countClass(this.#phraseNotes));
    const last = this.#last;
    if (!last) return;
    layout.put(to, row, 'interval', intervalClass(this.#interval));
    if (place.chord.root >= 0) layout.put(to, row, 'degree', mod12(last.pitch - place.chord.root));
    // Two neighbours share a register.
    const register = Math.max(0, Math.min(6.999, (last.pitch - 46) / 6));
    const low = Math.floor(register);
    layout.put(to, row, 'register', low, 1 - (register - low));
    layout.put(to, row, 'register', low + 1, register - low);
    layout.put(to, row, 'length', last.length);
    if (last.loudness >= 0) {
      layout.put(to, row, 'loudness', 0, (last.loudness - 3) / 2);
      layout.put(to, row, 'loudness', 1);
    }
  }

  /** The place in bar and form, and what stays the same. */
  #writeSituation(layout: Layout, to: Floats, row: number, place: Place): void {
    const { step, barSteps, bar, bars, chorus } = place;
    layout.put(to, row, 'beatStep', step % STEPS);
    layout.put(to, row, 'beat', Math.floor(step / STEPS));
    layout.put(to, row, 'metre', barSteps === 4 * STEPS ? 0 : barSteps === 3 * STEPS ? 1 : 2);
    layout.put(to, row, 'barOfFour', bar % 4);
    layout.put(to, row, 'fours', bar >> 2);
    layout.put(to, row, 'toTop', bars - 1 - bar);
    layout.put(to, row, 'chorus', chorus);
    const { tempo, styles, feel } = this.#character;
    const above = TEMPI.findIndex((one) => one > tempo);
    if (above <= 0) layout.put(to, row, 'tempo', above === 0 ? 0 : TEMPI.length - 1);
    else {
      const share = (tempo - TEMPI[above - 1]) / (TEMPI[above] - TEMPI[above - 1]);
      layout.put(to, row, 'tempo', above - 1, 1 - share);
      layout.put(to, row, 'tempo', above, share);
    }
    for (const style of styles) layout.put(to, row, 'style', SOLO_STYLES.indexOf(style));
    if (feel) layout.put(to, row, 'feel', FEELS.indexOf(feel));
    layout.put(to, row, 'beforeChoruses', this.#sameBar.count(place));
    for (const [i, again] of this.#again.entries()) layout.put(to, row, 'beforeAgain', i, again);
  }
}
