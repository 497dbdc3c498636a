// What was played in the same bars of the form in the choruses before: the memory of a solo's own form.
import type { MidiNote } from '../types.ts';
import { STEPS } from './grid.ts';
import type { Place, Setting } from './setting.ts';

/** Steps ahead for which it says where notes began: a bar of four. */
export const AHEAD = 4 * STEPS;
/** Choruses that it looks back. */
const BACK = 8;
/** Note of the chorus before that counts as being at a step: begun this much earlier, or a little later. */
const [EARLIER, LATER] = [STEPS, STEPS / 4];
/** How much an onset counts one step beside its place. */
const BESIDE = 0.5;

/** Where the choruses before say that notes begin. */
export interface RecalledOnsets {
  /** Where notes began in the chorus before, [AHEAD] from one step ahead on: 1 at an onset, less beside it, 0 elsewhere. */
  readonly onset: Float32Array;
  /** The mean of the same over all choruses before. */
  readonly onsets: Float32Array;
}

/** What they say of the note at a step. */
export interface RecalledPitches {
  /** The pitch at the step in the chorus before; −1 for none. */
  readonly pitch: MidiNote;
  /** Shares of the pitch classes in the bar in the chorus before, [12], and in all choruses before. */
  readonly classes: Float32Array;
  readonly allClasses: Float32Array;
}

export type Recall = RecalledOnsets & RecalledPitches;

interface BarNote {
  /** Since the bar line. */
  readonly step: number;
  readonly pitch: MidiNote;
}

type BarNotes = readonly BarNote[];
const SILENT: BarNotes = [];

/** Remembers the notes of the last choruses by their bars. */
export class SameBar {
  readonly #setting: Setting;
  /** By chorus, then by bar. */
  readonly #choruses = new Map<number, Map<number, BarNotes>>();
  #first?: number;
  /** What was last asked for, until another note comes: it is asked for several times a note. */
  #asked?: { readonly from: number; readonly onsets: RecalledOnsets };

  constructor(setting: Setting) {
    this.#setting = setting;
  }

  /** The same, to go on by itself. */
  copy(): SameBar {
    const copy = new SameBar(this.#setting);
    for (const [chorus, bars] of this.#choruses) copy.#choruses.set(chorus, new Map(bars));
    copy.#first = this.#first;
    return copy;
  }

  /** Takes in a note. What is played before the first chorus is not kept. */
  add(step: number, pitch: MidiNote): void {
    const { chorus, bar, step: within } = this.#setting.at(step);
    if (chorus < 0) return;
    this.#first ??= chorus;
    this.#asked = undefined;
    let bars = this.#choruses.get(chorus);
    if (!bars) {
      bars = new Map();
      this.#choruses.set(chorus, bars);
      for (const one of this.#choruses.keys()) if (one < chorus - BACK) this.#choruses.delete(one);
    }
    bars.set(bar, [...(bars.get(bar) ?? SILENT), { step: within, pitch }]);
  }

  /** How many choruses before a place are remembered, silent ones too. */
  count({ chorus }: Place): number {
    return this.#first === undefined ? 0 : Math.max(0, Math.min(BACK, chorus - this.#first));
  }

  /** The notes of the same bar, in the chorus before first. */
  before(place: Place): BarNotes[] {
    return Array.from(
      { length: this.count(place) },
      (_, i) => this.#choruses.get(place.chorus - 1 - i)?.get(place.bar) ?? SILENT,
    );
  }

  /** What is remembered of the steps after `from`. */
  onsets(from: number): RecalledOnsets {
    if (this.#asked?.from !== from) this.#asked = { from, onsets: this.#onsets(from) };
    return this.#asked.onsets;
  }

  #onsets(from: number): RecalledOnsets {
    const onset = new Float32Array(AHEAD);
    const onsets = new Float32Array(AHEAD);
    const one = new Float32Array(AHEAD);
    for (let step = from; step <= from + AHEAD; ) {
      const place = this.#setting.at(step);
      const line = step - place.step;
      const before = this.before(place);
      for (const [i, notes] of before.entries()) {
        one.fill(0);
        for (const { step: within } of notes) {
          const at = line + within - from - 1;
          for (let near = at - 1; near <= at + 1; near++) {
            if (near >= 0 && near < AHEAD) one[near] = Math.max(one[near], near === at ? 1 : BESIDE);
          }
        }
        for (let ahead = 0; ahead < AHEAD; ahead++) {
          if (i === 0) onset[ahead] = Math.max(onset[ahead], one[ahead]);
          onsets[ahead] += one[ahead] / before.length;
        }
      }
      step = line + place.barSteps;
    }
    return { onset, onsets };
  }

  /** What is remembered of the place of `step`. */
  pitches(step: number): RecalledPitches {
    const place = this.#setting.at(step);
    const before = this.before(place);
    const [last = SILENT] = before;
    const near = last.findLast(({ step: at }) => at <= place.step + LATER && at > place.step - EARLIER);
    return { pitch: near?.pitch ?? -1, classes: shares(last), allClasses: shares(before.flat()) };
  }
}

/** How the notes share the twelve pitch classes. */
function shares(notes: BarNotes): Float32Array {
  const classes = new Float32Array(12);
  for (const { pitch } of notes) classes[pitch % 12] += 1 / notes.length;
  return classes;
}
