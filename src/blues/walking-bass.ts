// A walking bass: a root on every change, chord and scale notes between, an approach note before the next root.
import type { Chance } from './random.ts';
import { chordScale, isChordTone } from './scales.ts';
import { type ChordSpan, chordSpans, formLength } from './timeline.ts';
import type { Beats, ChordChange, Improvisation, MidiNote, Note } from './types.ts';

/** E1, the lowest open string. */
export const LOWEST: MidiNote = 28;
/** G3. */
export const HIGHEST: MidiNote = 55;

/** A place on which the bass plays. */
interface Step {
  readonly onset: Beats;
  readonly end: Beats;
  readonly chord: ChordChange;
  /** Whether the chord begins here: then its bass note is due. */
  readonly arrives: boolean;
  readonly downbeat: boolean;
}

/**
 * Writes the bass of all choruses, straight. Of all lines through the notes that fit, it takes the one with the
 * smoothest steps and the best approaches (found by dynamic programming), with a little chance in the costs.
 */
export function walkingBass(improvisation: Improvisation, chance: Chance): Note[] {
  const { beatsPerBar } = improvisation.chart;
  const steps = stepsOf(chordSpans(improvisation), beatsPerBar, formLength(improvisation));
  const notes: Note[] = [];
  // A rest (NC) or a chorus of thousands of beats: lines are found stretch by stretch.
  for (const stretch of stretchesOf(steps)) {
    const line = bestLine(stretch, notes.at(-1)?.pitch ?? 36, chance);
    for (const [i, step] of stretch.entries()) notes.push(...strike(step, line[i], beatsPerBar, chance));
  }
  return notes;
}

/** Every beat, and every change of chord; a beat gives way to a change close by. */
function stepsOf(spans: readonly ChordSpan[], beatsPerBar: number, length: Beats): Step[] {
  const steps: Omit<Step, 'end'>[] = [];
  for (const { chord, onset, end } of spans) {
    steps.push({ onset, chord, arrives: true, downbeat: Math.abs(onset % beatsPerBar) < 1e-6 });
    for (let beat = Math.floor(onset) + 1; beat < end - 1e-6; beat++) {
      const crowdsThis = beat - onset < 0.6;
      const crowdsNext = !Number.isInteger(end) && end - beat < 0.6;
      if (crowdsThis || crowdsNext) continue;
      steps.push({ onset: beat, chord, arrives: false, downbeat: beat % beatsPerBar === 0 });
    }
  }
  return steps.map((step, i) => ({ ...step, end: steps[i + 1]?.onset ?? length }));
}

function* stretchesOf(steps: readonly Step[]): Generator<Step[]> {
  let stretch: Step[] = [];
  for (const step of steps) {
    const full = stretch.length >= 256 && step.arrives;
    if ((step.chord.root < 0 || full) && stretch.length > 0) {
      yield stretch;
      stretch = [];
    }
    if (step.chord.root >= 0) stretch.push(step);
  }
  if (stretch.length > 0) yield stretch;
}

/** Costs of intervals by size in semitones: steps are best, then thirds, fourths and fifths, and octaves. */
const LEAP = [16, 0, 0, 3, 3, 4, 9, 5, 10, 11, 13, 15, 8];

function bestLine(steps: readonly Step[], from: MidiNote, chance: Chance): MidiNote[] {
  const layers: { pitch: MidiNote; cost: number; back: number }[][] = [];
  for (const [i, step] of steps.entries()) {
    const next = steps[i + 1];
    const before = layers.at(-1) ?? [{ pitch: from, cost: 0, back: 0 }];
    const layer = choices(step, next).map(({ pitch, cost }) => {
      let least = Number.MAX_SAFE_INTEGER;
      let back = 0;
      for (const [k, previous] of before.entries()) {
        const total = previous.cost + move(previous.pitch, pitch, i > 0 && step.arrives);
        if (total < least) [least, back] = [total, k];
      }
      return { pitch, cost: least + cost + chance.below(6), back };
    });
    layers.push(layer);
  }
  const line: MidiNote[] = [];
  let at = 0;
  layers.at(-1)!.forEach(({ cost }, k, last) => {
    if (cost < last[at].cost) at = k;
  });
  for (let i = layers.length - 1; i >= 0; i--) {
    line[i] = layers[i][at].pitch;
    at = layers[i][at].back;
  }
  return line;
}

/** What may be played on a step, and how willingly. */
function choices(step: Step, next: Step | undefined): { pitch: MidiNote; cost: number }[] {
  const found: { pitch: MidiNote; cost: number }[] = [];
  const scale = chordScale(step.chord);
  for (let pitch = LOWEST; pitch <= HIGHEST; pitch++) {
    const pitchClass = pitch % 12;
    // The middle of the range sounds best; the top is for climbing.
    let cost = pitch > 48 ? (pitch - 48) * 2 : pitch < 31 ? 2 : 0;
    if (step.arrives) {
      if (pitchClass !== step.chord.bass) continue;
    } else if (isChordTone(pitch, step.chord)) {
      cost += pitchClass === step.chord.root ? (step.downbeat ? 0 : 5) : step.downbeat ? 6 : 1;
    } else if (scale.includes(pitchClass)) {
      cost += step.downbeat ? 12 : 4;
    } else if (next?.arrives) {
      cost += 3;
    } else continue;
    found.push({ pitch, cost });
  }
  return found;
}

/** The cost of going from one note to the next; before a new chord, of approaching it. */
function move(from: MidiNote, to: MidiNote, approach: boolean): number {
  const size = Math.abs(to - from);
  if (size > 12) return 100 + size;
  if (!approach) return LEAP[size];
  // A half step, a whole step, or the fifth of the coming root, from above or below.
  if (size === 1) return 0;
  if (size === 2) return 3;
  if (to - from === -7 || to - from === 5) return 4;
  return LEAP[size] + 6;
}

/** A long note, now and then with a dead note before the next beat. */
function strike(step: Step, pitch: MidiNote, beatsPerBar: number, chance: Chance): Note[] {
  const length = step.end - step.onset;
  const beat = Math.round(step.onset) % beatsPerBar;
  const velocity = step.downbeat ? 88 : beat % 2 === 1 ? 92 : 85;
  const note = { onset: step.onset, duration: length * 0.94, pitch, velocity };
  if (length < 1 || !chance.happens(6)) return [note];
  const half = { ...note, duration: 0.42 };
  return [half, { onset: step.onset + 0.5, duration: 0.3, pitch, velocity: 58 }];
}
