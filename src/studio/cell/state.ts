// What the microscope holds: the cells of the stage that runs, which of them is looked at, and the step.
import { batch, computed, effect, signal } from '@preact/signals';
import { type CellFeed, type CellView, cellFeed } from '../shared/cell-feed.ts';
import { isAbort } from '../workers/room.ts';

/** Milliseconds a step when it plays. */
export const PACE = 900;

export const view = signal<CellView | undefined>(undefined);
export const error = signal<unknown>(undefined);
/** Number of the cell in the view. */
export const chosen = signal(0);
/** Number of the step that is explained. */
export const step = signal(0);
export const isPlaying = signal(false);

export const cell = computed(() => view.value?.cells[chosen.value]);
export const lastStep = computed(() => (view.value?.steps.length ?? 1) - 1);

/** Moves to a step, within what was read. */
export function go(to: number): void {
  step.value = Math.max(0, Math.min(lastStep.value, to));
}

/** Follows whatever stage runs, while somebody looks; returns what ends it. */
export function follow(): () => void {
  let looking: AbortController | undefined;
  let seen: CellFeed | undefined;
  const end = effect(() => {
    const feed = cellFeed.value;
    if (!feed || feed === seen) return;
    seen = feed;
    looking?.abort();
    const controller = new AbortController();
    looking = controller;
    feed.look(controller.signal).then(
      (found) =>
        batch(() => {
          view.value = found;
          error.value = undefined;
          chosen.value = Math.min(chosen.value, Math.max(0, found.cells.length - 1));
          go(step.value);
        }),
      (why: unknown) => {
        if (!isAbort(why)) error.value = why;
      },
    );
  });
  return () => {
    end();
    looking?.abort();
    isPlaying.value = false;
  };
}
