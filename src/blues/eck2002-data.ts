// What the network of 2002 learns from: a chart in steps, and choruses drawn at random from hand-made segments.
import type { Random } from '../lstm/index.ts';
import { barLines } from './bar-lines.ts';
import { CHORD_UNITS, MELODY_UNITS } from './eck2002-network.ts';
import { ANSWERS, APPROACH, CALLS, ENDINGS, HOLD, REST, SPACES, TAILS } from './eck2002-segments.ts';
import { MusicError } from './errors.ts';
import { chartKey, chordAt } from './form.ts';
import { bluesScale } from './scales.ts';
import type { Chart, ChordChange, MidiNote, PitchClass } from './types.ts';

/** Steps (eighth notes) in a beat: eight to a bar of four beats. */
export const STEPS_PER_BEAT = 2;
/** Forms that are longer are not worth waiting for: a network this small would not learn to count them. */
export const MAX_STEPS = 1024;
/** The lowest melody unit lies from here to 11 semitones higher: a tenor saxophone's middle register. */
const LOWEST: MidiNote = 51;

/** No melody unit is on. */
export const SILENT = -1;

/** A chart cut into steps. */
export interface Form {
  readonly chart: Chart;
  /** Steps of a chorus. */
  readonly length: number;
  /** Steps of most bars. */
  readonly stepsPerBar: number;
  /** [length]: the bar in which each step lies, from 0, and its place in it. */
  readonly bars: Int32Array;
  readonly places: Int32Array;
  /** The chord that sounds when a step begins. */
  readonly chords: readonly ChordChange[];
  /** [length · 12]: 1 where a pitch class belongs to the chord; all 0 for `NC`. */
  readonly units: Uint8Array;
  readonly key: PitchClass;
  /** Pitch of melody unit 0: the key's root. */
  readonly low: MidiNote;
}

/**
 * Cuts a chart into steps. A chord that begins between two steps (three chords in a bar of four) begins with the next.
 * @throws {MusicError} when it is too long for this method.
 */
export function formOf(chart: Chart): Form {
  const stepsPerBar = chart.beatsPerBar * STEPS_PER_BEAT;
  const lines = barLines(chart);
  const length = lines.form * STEPS_PER_BEAT;
  if (length > MAX_STEPS) {
    throw new MusicError(
      `the network of 2002 learns forms of up to ${Math.floor(MAX_STEPS / stepsPerBar)} bars, and this chart has ${chart.bars.length}; give it one chorus.`,
    );
  }
  const chords = Array.from({ length }, (_, step) => chordAt(chart, step / STEPS_PER_BEAT));
  const bars = Int32Array.from(chords, (_, step) => lines.barAt(step / STEPS_PER_BEAT));
  const places = bars.map((bar, step) => step - lines.startOf(bar) * STEPS_PER_BEAT);
  const units = new Uint8Array(length * CHORD_UNITS);
  for (const [step, chord] of chords.entries()) {
    for (const pitch of chord.pitchClasses) units[step * CHORD_UNITS + pitch] = 1;
  }
  const key = chartKey(chart).root;
  const low = LOWEST + ((key - LOWEST + 120) % 12);
  return { chart, length, stepsPerBar, bars, places, chords, units, key, low };
}

/** Steps of the last bar. */
export const leadIn = ({ length, places }: Form): number => places[length - 1] + 1;

/**
 * Which step a window's t-th is. A form is learned in windows that begin with its last bar: a performance starts from
 * that bar, given as the beats that count in, and a row that begins has heard nothing before it.
 */
export const windowStep = (form: Form, t: number): number => (t + form.length - leadIn(form)) % form.length;

/** A bar of a segment: semitones above the key's root, or one of the marks. */
type Segment = readonly number[];

/**
 * A chorus: for each step the melody unit that sounds, or {@link SILENT}.
 *
 * Four bars are a phrase: a call of two bars, a tail, and room to breathe. Phrases follow each other as call, the same
 * call again over other chords, response (A A B), or A A B A where they do not come in threes. The paper drew
 * each bar from segments written by hand in a pentatonic scale and had no rests; its segments are not known to us, so
 * these are ours, in the blues scale.
 */
export function drawChorus(form: Form, random: Random): Int8Array {
  const bars = form.chart.bars.length;
  const phrases = Math.ceil(bars / 4);
  const pattern = phrases % 3 === 0 ? 'AAB' : 'AABA';
  const pick = <T>(from: readonly T[]): T => from[random.below(from.length)];
  const segments: Segment[] = [];
  let call = pick(CALLS);
  for (let phrase = 0; phrase < phrases; phrase++) {
    const place = phrase % pattern.length;
    if (place === 0 && phrase > 0) call = pick(CALLS);
    const [first, second] = pattern[place] === 'A' ? call : pick(ANSWERS);
    // A repeated call may turn another way in its second bar.
    const turned = pattern[place] === 'A' && phrase > 0 && random.below(4) === 0;
    const last = phrase === phrases - 1;
    segments.push(first, turned ? pick(CALLS)[1] : second, pick(last ? ENDINGS : TAILS), pick(SPACES));
  }
  return fitSegments(form, segments.slice(0, bars));
}

/** Lays bar-long segments over the form and moves their notes to what fits the chords. */
export function fitSegments(form: Form, segments: readonly Segment[]): Int8Array {
  const { length, bars, places } = form;
  // A segment has eight steps: in a shorter bar its end is left out, in a longer one it begins again.
  const marks = Array.from({ length }, (_, step) => {
    const segment = segments[bars[step]];
    return segment[places[step] % segment.length];
  });
  const units = new Int8Array(length).fill(SILENT);
  // From the end, so that a note which approaches knows what it leads to.
  for (let step = length - 1; step >= 0; step--) {
    const mark = marks[step];
    if (mark === REST || mark === HOLD) continue;
    const place = places[step];
    let end = step + 1;
    while (end < length && places[end] !== 0 && marks[end] === HOLD) end++;
    const strong = place % 4 === 0 || (place % 2 === 0 && end - step > 1);
    const unit = mark === APPROACH ? approach(units[(step + 1) % length]) : fitNote(form, mark, step, strong);
    units.fill(unit, step, end);
  }
  return units;
}

/** A semitone below its aim, or above where there is none below. */
const approach = (aim: number): number => (aim === SILENT ? SILENT : aim > 0 ? aim - 1 : aim + 1);

/** The nearest unit that fits: a chord tone in a strong place, in a weak one also a note of the key's blues scale. */
function fitNote({ chords, key }: Form, unit: number, step: number, strong: boolean): number {
  const { pitchClasses } = chords[step];
  const scale = bluesScale(key);
  const wanted = pitchClasses.length === 0 ? scale : strong ? pitchClasses : [...pitchClasses, ...scale];
  for (let distance = 0; distance < MELODY_UNITS; distance++) {
    for (const near of [unit - distance, unit + distance]) {
      if (near >= 0 && near < MELODY_UNITS && wanted.includes((key + near) % 12)) return near;
    }
  }
  return SILENT;
}
