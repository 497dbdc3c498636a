// The sheet that a sentence is drawn on: which one it is, and where times and pitches stand.
import { computed, signal } from '@preact/signals';
import { type Drawing, drawingOf } from './drawing.ts';
import { saidSentence, sentences, shown, voice, work } from './state.ts';

/** Semitones above and below the voice's mean that are drawn, and pixels of one. */
export const REACH = 15;
export const SEMITONE = 9;
/** Pixels of a second: what fills the place, within limits. */
const SECOND = [230, 460] as const;
/** Pixels before the first word. */
export const EDGE = 12;

export const width = signal(600);
/** The phone that is looked at, within its word. */
export const chosenPhone = signal(0);

/** Of the sentence that is shown, as it is said now and as the voice would say it. */
export const drawing = computed((): Drawing | undefined => {
  if (!voice.value || !sentences.value[shown.value]) return undefined;
  return drawingOf(saidSentence(shown.value), voice.value.pitch, work.value.manner);
});
export const ownDrawing = computed((): Drawing | undefined => {
  if (!voice.value || !sentences.value[shown.value]) return undefined;
  return drawingOf(sentences.value[shown.value], voice.value.pitch, work.value.manner);
});
/** By the voice's own times, so that what is dragged does not slip away. */
export const perSecond = computed(() =>
  Math.max(SECOND[0], Math.min(SECOND[1], (width.value - 2 * EDGE) / (ownDrawing.value?.seconds ?? 1))),
);

export const xOf = (seconds: number): number => EDGE + seconds * perSecond.value;
export const yOf = (value: number): number => (REACH - Math.max(-REACH, Math.min(REACH, value))) * SEMITONE;
