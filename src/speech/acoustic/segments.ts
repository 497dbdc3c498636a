// A timed utterance as segments of sound, and where in its segment each step of the voice stands.
import { type PhoneRows, phoneRows } from '../prosody/features.ts';
import { questionsByWord } from '../prosody/questions.ts';
import type { TimedUtterance } from '../prosody/timing.ts';
import type { Utterance } from '../prosody/utterance.ts';
import type { Mark } from '../text/index.ts';

/** Frames a second: one each 10 ms, as the vocoder takes them. */
export const FRAME_RATE = 100;

/** Phones and pauses in order, with the frames at which they begin. */
export interface Segments {
  readonly rows: PhoneRows;
  /** Start of each segment in frames, not rounded, and the end of the last [rows + 1]. */
  readonly starts: Float64Array;
  /** Whole frames of all of it, at least 1. */
  readonly frames: number;
}

/** Silence shorter than half a frame is none. */
const SHORTEST = 0.5 / FRAME_RATE;

/** Marks that next to none of the recorded sentences have, and those that are read most like them. */
const UNHEARD: Partial<Record<Mark, Mark>> = {
  exclamation: 'full stop',
  ellipsis: 'full stop',
  'open bracket': 'comma',
  'close bracket': 'comma',
};

/**
 * With marks alone that melody and voice have learned of: what a network never saw it must not be told. Of questions
 * those with a question word are told as statements are, since they fall as a rule.
 */
function asHeard(utterance: Utterance, questions: boolean): Utterance {
  const falling = new Set(questionsByWord(utterance).map(({ mark }) => mark));
  return utterance.map((token, i) => {
    if (token.kind === 'word') return token;
    const { mark } = token;
    const falls = mark === 'question' && (!questions || falling.has(i));
    return { ...token, mark: falls ? 'full stop' : (UNHEARD[mark] ?? mark) };
  });
}

export interface SegmentsOptions {
  /** Whether what rises is told as a question. Default true. */
  readonly questions?: boolean;
}

/** What the voice is told: its pitch says what a question is, and it has learned from statements. */
export const STATED: SegmentsOptions = { questions: false };

/**
 * Segments of an utterance whose times are all known.
 * @throws {SpeechError} as {@link phoneRows}.
 */
export function segmentsOf(
  { utterance, durations, pauses }: TimedUtterance,
  { questions = true }: SegmentsOptions = {},
): Segments {
  const paused = pauses.map((seconds) => seconds >= SHORTEST);
  const rows = phoneRows(asHeard(utterance, questions), paused);
  const lengths = durations.flatMap((own, word) => [
    ...(word === 0 && paused[0] ? [pauses[0]] : []),
    ...own,
    ...(paused[word + 1] ? [pauses[word + 1]] : []),
  ]);
  const starts = new Float64Array(rows.count + 1);
  for (let i = 0; i < rows.count; i++) starts[i + 1] = starts[i] + lengths[i] * FRAME_RATE;
  return { rows, starts, frames: Math.max(1, Math.round(starts[rows.count])) };
}

/** Numbers that say where in its segment a step stands. */
export const PLACES = 4;

/** For each step of `perStep` frames: its segment, and {@link PLACES} numbers. */
export interface Steps {
  readonly segments: Int32Array;
  readonly places: Float32Array;
  readonly count: number;
}

export function stepsOf({ starts, frames }: Segments, perStep: number): Steps {
  const count = Math.ceil(frames / perStep);
  const segments = new Int32Array(count);
  const places = new Float32Array(count * PLACES);
  let segment = 0;
  for (let step = 0; step < count; step++) {
    // Frame t stands for the time t / 100 s: the middle of its samples.
    const time = step * perStep + (perStep - 1) / 2;
    while (segment + 2 < starts.length && starts[segment + 1] <= time) segment++;
    const [start, end] = [starts[segment], starts[segment + 1]];
    segments[step] = segment;
    const length = Math.max(1e-3, end - start);
    places.set(
      [
        Math.max(0, Math.min(1, (time - start) / length)),
        Math.max(0, Math.min(1, (time - start) / 20)),
        Math.max(0, Math.min(1, (end - time) / 20)),
        Math.min(1, length / 20),
      ],
      step * PLACES,
    );
  }
  return { segments, places, count };
}
