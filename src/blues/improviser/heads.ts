// What the network answers: a softmax for each part of an event, of logits that add up from what parts have in common.
import type { Floats } from '../../lstm/index.ts';
import { LENGTHS, LOUDNESSES, LOWEST, ONSETS, PITCHES, REACH, TIMINGS } from './grid.ts';
import { BAR, FORM_LINES, type Landings } from './landing.ts';
import { AHEAD, type Recall } from './same-bar.ts';

/** The parts of an event, in the order in which they are decided. */
export const PARTS = ['onset', 'begins', 'length', 'timing', 'pitch', 'loudness'] as const;
export type Part = (typeof PARTS)[number];

/** Classes of each part. */
export const CLASSES: Readonly<Record<Part, number>> = {
  onset: ONSETS,
  begins: 2,
  length: LENGTHS.length,
  timing: TIMINGS,
  pitch: PITCHES,
  loudness: LOUDNESSES,
};

/** What a landing adds to: its place in the bar, whether there is a bar line before it, which line of the form. */
const LANDING = BAR + 1 + FORM_LINES;
/** Largest interval with a number of its own. */
const WIDEST = 30;
export const WIDE = 2 * WIDEST + 1;

/** Numbers that the network gives for each part: the classes' own, or what their logits are sums of. */
export const FACTORS: Readonly<Record<Part, number>> = {
  ...CLASSES,
  onset: ONSETS + LANDING + 2,
  begins: CLASSES.begins + LANDING,
  pitch: WIDE + 12 + 12 + PITCHES + 3,
};

/** What of the situation the sums depend on. */
export interface Context {
  /** Where notes may come. */
  readonly landings: Landings;
  /** Steps from the last event to the note, once that is decided; 0 before. */
  readonly way: number;
  /** The last pitch, and the roots of the chords now and to come; −1 for no chord. */
  readonly pitch: number;
  readonly root: number;
  readonly nextRoot: number;
  /** What the choruses before say of the same place. */
  readonly recall?: Recall;
}

/** Class of an interval for the pitch head. */
export const wideClass = (interval: number): number => Math.max(-WIDEST, Math.min(WIDEST, interval)) + WIDEST;

const mod12 = (value: number): number => ((value % 12) + 12) % 12;

/** Which parts each layer answers. */
export const ONSET_PARTS: readonly Part[] = ['onset', 'begins'];
export const NOTE_PARTS: readonly Part[] = ['length', 'timing', 'pitch', 'loudness'];
/** How much each part is learned. */
export const WEIGHTS: Readonly<Record<Part, number>> = {
  ...{ onset: 1, begins: 1, length: 0.7, timing: 0.4, pitch: 1, loudness: 0.4 },
};

/** Where a part's factors begin in the outputs of its layer. */
function offsets(parts: readonly Part[]): Partial<Record<Part, number>> {
  const from: Partial<Record<Part, number>> = {};
  let at = 0;
  for (const part of parts) {
    from[part] = at;
    at += FACTORS[part];
  }
  return from;
}
export const OFFSET = { ...offsets(ONSET_PARTS), ...offsets(NOTE_PARTS) } as Readonly<Record<Part, number>>;
export const sizeOf = (parts: readonly Part[]): number => parts.reduce((sum, part) => sum + FACTORS[part], 0);
export const layerOf = (part: Part): 'onset' | 'note' => (ONSET_PARTS.includes(part) ? 'onset' : 'note');

/** What a part hears of the parts decided before it in the same event: tables that add to its factors. */
export const TABLES: readonly { readonly name: string; readonly part: Part; readonly rows: number }[] = [
  { name: 'begins_by_onset', part: 'begins', rows: CLASSES.onset },
  { name: 'timing_by_length', part: 'timing', rows: CLASSES.length },
  { name: 'pitch_by_length', part: 'pitch', rows: CLASSES.length },
  { name: 'loudness_by_length', part: 'loudness', rows: CLASSES.length },
  { name: 'loudness_by_interval', part: 'loudness', rows: WIDE },
];

/** Row of a table for an event in which these classes were decided; −1 where they were not. */
export function rowOf(name: string, decided: Readonly<Record<Part, number>>, context: Context): number {
  if (name.endsWith('onset')) return decided.onset;
  if (name.endsWith('length')) return decided.length;
  return decided.pitch < 0 ? -1 : wideClass(decided.pitch + LOWEST - context.pitch);
}

/** What logits of onsets and pitches are sums of beside distance and interval; each can be left out, as inputs can. */
export const SHARED = [
  'head.place',
  'head.lines',
  'head.degree',
  'head.next',
  'head.height',
  'head.before',
] as const;

/** Visits what a landing after a way of so many steps adds to, from `from` on. */
function visitLanding(
  { place, lines, form }: Landings,
  way: number,
  omitted: ReadonlySet<string>,
  from: number,
  add: (factor: number) => void,
): void {
  if (!omitted.has('head.place')) {
    add(from + place[way - 1]);
    if (lines[way - 1] > 0) add(from + BAR);
  }
  if (form[way - 1] >= 0 && !omitted.has('head.lines')) add(from + BAR + 1 + form[way - 1]);
}

/**
 * Visits, for each class, the factors that its logit is the sum of, each with how often it counts.
 *
 * An onset in d steps: its distance, where in the bar it falls, over which line of the form, and whether notes began
 * there in the chorus before and in all before. That it begins a phrase: where it falls. A pitch: its interval to the last one, its degree over this chord and over the next, its height, and
 * whether it was played at this place in the chorus before, how often in this bar then, and in all choruses before. So
 * one weight serves all keys.
 */
function visit(
  part: Part,
  context: Context,
  omitted: ReadonlySet<string>,
  add: (cls: number, factor: number, times: number) => void,
): void {
  const recall = omitted.has('head.before') ? undefined : context.recall;
  if (part === 'onset') {
    for (let cls = 0; cls < ONSETS; cls++) {
      add(cls, cls, 1);
      if (cls < REACH)
        visitLanding(context.landings, cls + 1, omitted, ONSETS, (factor) => add(cls, factor, 1));
    }
    const before = ONSETS + LANDING;
    for (let cls = 0; recall && cls < AHEAD; cls++) {
      add(cls, before, recall.onset[cls]);
      add(cls, before + 1, recall.onsets[cls]);
    }
  } else if (part === 'pitch') {
    const { pitch } = context;
    const root = omitted.has('head.degree') ? -1 : context.root;
    const nextRoot = omitted.has('head.next') ? -1 : context.nextRoot;
    const height = !omitted.has('head.height');
    const before = WIDE + 24 + PITCHES;
    for (let cls = 0; cls < PITCHES; cls++) {
      const one = LOWEST + cls;
      add(cls, wideClass(one - pitch), 1);
      if (root >= 0) add(cls, WIDE + mod12(one - root), 1);
      if (nextRoot >= 0) add(cls, WIDE + 12 + mod12(one - nextRoot), 1);
      if (height) add(cls, WIDE + 24 + cls, 1);
      if (!recall) continue;
      if (one === recall.pitch) add(cls, before, 1);
      add(cls, before + 1, recall.classes[one % 12]);
      add(cls, before + 2, recall.allClasses[one % 12]);
    }
  } else for (let cls = 0; cls < CLASSES[part]; cls++) add(cls, cls, 1);
  if (part === 'begins' && context.way > 0) {
    visitLanding(context.landings, context.way, omitted, CLASSES.begins, (factor) => add(1, factor, 1));
  }
}

/** Logits [classes] at `to` from factors at `from`. */
export function expand(
  part: Part,
  context: Context,
  omitted: ReadonlySet<string>,
  factors: Floats,
  from: number,
  logits: Floats,
  to: number,
): void {
  logits.fill(0, to, to + CLASSES[part]);
  visit(part, context, omitted, (cls, factor, times) => {
    logits[to + cls] += times * factors[from + factor];
  });
}

/** The gradient of logits at `from`, times `weight`, added to that of the factors at `to`. */
export function collect(
  part: Part,
  context: Context,
  omitted: ReadonlySet<string>,
  logits: Floats,
  from: number,
  factors: Floats,
  to: number,
  weight: number,
): void {
  visit(part, context, omitted, (cls, factor, times) => {
    factors[to + factor] += times * weight * logits[from + cls];
  });
}
