// What a solo is played over: the chord and the place in the form at every step of the grid, of a chart or of a recording.
import type { ChordSymbol } from '../chord.ts';
import { chartKey, type Key } from '../form.ts';
import type { BeatsPerMinute, Chart, ChartBar, ChordChange, PitchClass } from '../types.ts';
import { STEPS } from './grid.ts';
import type { Feel, Solo, SoloBeat, SoloStyle } from './solo.ts';

/** A chord as the network hears it. */
export interface Harmony {
  /** −1 for no chord. */
  readonly root: PitchClass;
  readonly pitchClasses: readonly PitchClass[];
}

/** What stays the same through a solo. */
export interface Character {
  readonly tempo: BeatsPerMinute;
  readonly styles: readonly SoloStyle[];
  readonly feel?: Feel;
}

/** Where a step lies. */
export interface Place {
  readonly chord: Harmony;
  /** The chord that comes after it, and in how many steps. */
  readonly next: Harmony;
  readonly until: number;
  /** Steps since the bar line. */
  readonly step: number;
  /** Steps in the bar. */
  readonly barSteps: number;
  /** From 0, in the form. */
  readonly bar: number;
  /** Bars of the form. */
  readonly bars: number;
  /** From 0; below 0 before the first. */
  readonly chorus: number;
}

/** A bar of the form, and its chords in steps from its bar line. */
interface SettingBar {
  readonly chords: readonly { readonly harmony: Harmony; readonly step: number }[];
  readonly steps: number;
  readonly bar: number;
  readonly bars: number;
  readonly chorus: number;
}

/** Chords further away than this are as good as never, in steps. */
const FAR = 16 * STEPS;

export class Setting {
  readonly key: Key;
  /** Steps of the whole; of a chart, those of a chorus, which comes again without end. */
  readonly length: number;
  readonly #periodic: boolean;
  readonly #bars: readonly SettingBar[];
  /** Bar of each beat-long stretch, and where the bars begin. */
  readonly #barOf: Int32Array;
  readonly #starts: Int32Array;
  /** Chords in order, with where they begin. */
  readonly #chords: { harmony: Harmony; from: number }[] = [];
  readonly #chordOf: Int32Array;

  constructor(bars: readonly SettingBar[], key: Key, periodic: boolean) {
    this.key = key;
    this.#bars = bars;
    this.#periodic = periodic;
    this.#starts = new Int32Array(bars.length);
    let at = 0;
    for (const [i, { steps, chords }] of bars.entries()) {
      this.#starts[i] = at;
      for (const { harmony, step } of chords) {
        const last = this.#chords.at(-1);
        if (last && same(last.harmony, harmony)) continue;
        this.#chords.push({ harmony, from: at + step });
      }
      at += steps;
    }
    this.length = at;
    this.#barOf = new Int32Array(at);
    this.#chordOf = new Int32Array(at);
    for (let bar = 0, chord = 0, step = 0; step < at; step++) {
      while (bar + 1 < bars.length && this.#starts[bar + 1] <= step) bar++;
      while (chord + 1 < this.#chords.length && this.#chords[chord + 1].from <= step) chord++;
      this.#barOf[step] = bar;
      this.#chordOf[step] = chord;
    }
  }

  /** The same, some semitones higher. */
  transposed(semitones: number): Setting {
    const bars = this.#bars.map((bar) => ({
      ...bar,
      chords: bar.chords.map(({ harmony, step }) => ({ harmony: transpose(harmony, semitones), step })),
    }));
    const key = { ...this.key, root: modulo(this.key.root + semitones, 12) };
    return new Setting(bars, key, this.#periodic);
  }

  /** Where a step lies; before a chart's first chorus its end is played, and a recording's ends go on. */
  at(step: number): Place {
    const { length } = this;
    const round = this.#periodic ? Math.floor(step / length) : 0;
    const within = this.#periodic ? step - round * length : Math.max(0, Math.min(length - 1, step));
    const index = this.#barOf[within];
    const { steps, bar, bars, chorus } = this.#bars[index];
    const chordIndex = this.#chordOf[within];
    const { harmony } = this.#chords[chordIndex];
    let next = chordIndex + 1 < this.#chords.length ? this.#chords[chordIndex + 1] : undefined;
    let until = next ? next.from - within : FAR;
    if (!next && this.#periodic) {
      // Over the turn of the form: the first chord that is another one.
      next = this.#chords.find((chord) => !same(chord.harmony, harmony));
      if (next) until = length - within + next.from;
    }
    return {
      chord: harmony,
      next: next?.harmony ?? harmony,
      until: Math.min(FAR, until),
      step: this.#periodic || step === within ? within - this.#starts[index] : modulo(step, steps),
      barSteps: steps,
      ...{ bar, bars },
      chorus: chorus + round,
    };
  }
}

const modulo = (value: number, by: number): number => ((value % by) + by) % by;

function transpose({ root, pitchClasses }: Harmony, semitones: number): Harmony {
  return {
    root: root < 0 ? root : modulo(root + semitones, 12),
    pitchClasses: pitchClasses.map((pitch) => modulo(pitch + semitones, 12)),
  };
}

function same(a: Harmony, b: Harmony): boolean {
  return a.root === b.root && a.pitchClasses.join() === b.pitchClasses.join();
}

/** The setting of a chart, chorus after chorus. */
export function settingOfChart(chart: Chart): Setting {
  const bars = chart.bars.map(
    ({ chords, beats = chart.beatsPerBar }, bar): SettingBar => ({
      chords: chords.map((chord) => ({ harmony: chord, step: Math.round(chord.onset * STEPS) })),
      steps: beats * STEPS,
      ...{ bar, bars: chart.bars.length, chorus: 0 },
    }),
  );
  return new Setting(bars, chartKey(chart), true);
}

function change({ symbol, root, bass, pitchClasses }: ChordSymbol, onset: number): ChordChange {
  return { symbol, root, bass, pitchClasses, onset, duration: 1 };
}

/** Beats that share a bar number, in order. */
function measures(beats: readonly SoloBeat[]): SoloBeat[][] {
  const bars: SoloBeat[][] = [];
  for (const beat of beats) {
    const last = bars.at(-1);
    if (last && last[0].bar === beat.bar) last.push(beat);
    else bars.push([beat]);
  }
  return bars;
}

/** Bars of a chorus: the commonest length of those that another follows, or of all bars where there is no second. */
function formLength(starts: readonly number[], bars: number): number {
  const lengths = starts.slice(1).map((start, i) => start - starts[i]);
  if (lengths.length === 0) return Math.max(1, bars - (starts[0] ?? 0));
  const count = (length: number): number => lengths.filter((other) => other === length).length;
  return lengths.reduce((best, length) => (count(length) > count(best) ? length : best));
}

/** The setting of a recording: its beats as they were played, its choruses laid end to end. */
export function settingOfSolo({ beats }: Pick<Solo, 'beats'>): Setting {
  const grouped = measures(beats);
  const starts: number[] = [];
  let chorusBefore = 0;
  for (const [i, [first]] of grouped.entries()) {
    if (first.chorus > chorusBefore) {
      starts.push(i);
      chorusBefore = first.chorus;
    }
  }
  const usual = formLength(starts, grouped.length);
  const bars = grouped.map((group, i): SettingBar => {
    const chorus = starts.findLastIndex((start) => start <= i);
    const start = chorus < 0 ? (starts[0] ?? 0) : starts[chorus];
    const length = chorus >= 0 && chorus + 1 < starts.length ? starts[chorus + 1] - start : usual;
    return {
      chords: group.map(({ chord }, beat) => ({ harmony: chord, step: beat * STEPS })),
      steps: group.length * STEPS,
      bar: modulo(i - start, length),
      ...{ bars: length, chorus },
    };
  });
  const chart: ChartBar[] = grouped.map((group) => ({
    chords: group.map(({ chord }, i) => change(chord, i)),
  }));
  const key = chartKey({ title: '', beatsPerBar: grouped[0][0].beatsPerBar, bars: chart });
  return new Setting(bars, key, false);
}
