// The method of 2002 in the page: a network that learns the chart that is shown, and then plays over it.
import { batch, computed, signal } from '@preact/signals';
import { Room } from '../workers/room.ts';
import { attempt, chart, put, room, settings, startWorker } from './state.ts';
import type { Learned, LearningPoint, ShownChart } from './types.ts';
import type { BluesRoom } from './worker.ts';

/** A worker of its own, so that the music goes on beside it. */
const learner = new Room<BluesRoom>(startWorker);

/** What is or was learned last, as far as it is told. */
export interface Lesson {
  readonly chart: ShownChart;
  readonly points: readonly LearningPoint[];
  /** For each eighth of a chorus, whether the network has the right chord by itself: as of its last check. */
  readonly right?: Uint8Array;
}
export const lesson = signal<Lesson | undefined>(undefined);
export const isLearning = signal(false);

/** The network that is there, and the text of the chart that it knows. */
export const learned = signal<(Omit<Learned, 'model'> & { readonly text: string }) | undefined>(undefined);
export const knowsChart = computed(
  () => learned.value !== undefined && learned.value.text === chart.value?.text,
);
/** Whether it plays the solo, or will when the players start. */
export const networkPlays = computed(() => settings.value.method === 'eck2002' && knowsChart.value);

/** Learns the chart that is shown, and lets the network play when it has. */
export function learn(): Promise<void> {
  return attempt(async () => {
    const of = chart.value;
    if (!of || isLearning.value) return;
    isLearning.value = true;
    lesson.value = { chart: of, points: [] };
    try {
      const request = { chart: of, seed: settings.value.seed };
      const { model, ...about } = await learner.call('learn', request, { onEvent: follow });
      await room.call('teach', { text: of.text, model }, { transfer: [model.buffer] });
      batch(() => {
        learned.value = { ...about, text: of.text };
        put({ method: 'eck2002' });
      });
    } finally {
      isLearning.value = false;
      // Its memory goes with it.
      learner.close();
    }
  });
}

export function stopLearning(): void {
  learner.close();
}

function follow(point: LearningPoint): void {
  const now = lesson.value!;
  lesson.value = { ...now, points: [...now.points, point], right: point.right ?? now.right };
}
