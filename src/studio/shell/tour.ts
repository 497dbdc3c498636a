// The tour of the page: which stop it is at, and that a person has seen it.
import { computed, signal } from '@preact/signals';
import { keep, recall } from './kept.ts';
import { addressOf, route } from './route.ts';
import { STOPS } from './tour-stops.ts';

const KEY = 'tour';

const number = signal<number | undefined>(undefined);
/** Whether it was ever begun in this browser. */
export const seen = signal(recall(KEY) !== undefined);

/** The stop that is shown, with its number from 0; absent while there is no tour. */
export const stop = computed(() =>
  number.value === undefined ? undefined : { ...STOPS[number.value], number: number.value },
);

function show(next: number): void {
  number.value = next;
  const { stage } = STOPS[next];
  if (stage && route.peek().stage !== stage) location.hash = addressOf(stage);
}

/** Begins it: nothing but a person's click does. */
export function begin(): void {
  seen.value = true;
  keep(KEY, 'seen');
  show(0);
}

export function next(): void {
  const now = number.peek();
  if (now === undefined) return;
  if (now + 1 < STOPS.length) show(now + 1);
  else close();
}

export function back(): void {
  const now = number.peek();
  if (now !== undefined && now > 0) show(now - 1);
}

export function close(): void {
  number.value = undefined;
}
