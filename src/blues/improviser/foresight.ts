// How well a network foresees solos that it never saw: each event told from all before it, in the field's measures.
import { Lanes, type Lesson } from './batches.ts';
import { PARTS, type Part } from './heads.ts';
import type { ImproviserNetwork } from './network.ts';
import { noScores, perplexity, type Scores } from './scores.ts';

/** Events of a stretch, and solos side by side. */
const [TIME, BATCH] = [48, 16];
/** Milliseconds after which others get their turn. */
const TURN = 50;

/** Scores of a network on the solos of lanes, each from an empty memory; `onBatch` may wait. */
export async function scoreLanes(
  network: ImproviserNetwork,
  lanes: Lanes,
  onBatch?: (scores: Scores) => void | Promise<void>,
): Promise<Scores> {
  const scores = noScores();
  lanes.restart();
  while (lanes.next()) {
    network.score(lanes, lanes.state, scores);
    await onBatch?.(scores);
  }
  return scores;
}

export interface ForesightOptions {
  readonly signal?: AbortSignal;
  /** Events that were scored, of all. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Scores of a network on solos.
 * @throws the signal's reason when it aborts.
 */
export async function foresight(
  network: ImproviserNetwork,
  lessons: readonly Lesson[],
  { signal, onProgress }: ForesightOptions = {},
): Promise<Scores> {
  network.plan(TIME, BATCH);
  const total = lessons.reduce((sum, { events }) => sum + events.events.length, 0);
  let turn = performance.now();
  return scoreLanes(network, new Lanes(network, lessons, { time: TIME, batch: BATCH }), async (scores) => {
    onProgress?.(scores.onset.count, total);
    if (performance.now() - turn < TURN) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    signal?.throwIfAborted();
    turn = performance.now();
  });
}

/** Of one part of the events. */
export interface Measure {
  /** Events that have this part and tell it. */
  readonly events: number;
  readonly perplexity: number;
  /** Share of events whose likeliest class was the right one. */
  readonly accuracy: number;
}

/** By part; a part that no event tells is left out. */
export type Measures = Readonly<Partial<Record<Part, Measure>>>;

/** Perplexity and accuracy of each part. */
export function measures(scores: Scores): Measures {
  const told = PARTS.filter((part) => scores[part].count > 0);
  return Object.fromEntries(
    told.map((part) => {
      const { count, right } = scores[part];
      return [part, { events: count, perplexity: perplexity(scores[part]), accuracy: right / count }];
    }),
  );
}
