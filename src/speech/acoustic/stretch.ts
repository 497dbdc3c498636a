// An utterance said faster or slower, its frames with it: so that a voice in training hears each one otherwise every time.
import { CHANNELS } from './acoustic-network.ts';
import type { Example } from './frame-loss.ts';

/** @param factor how much longer it becomes: below 1, it is faster */
export function stretched({ spoken, frames, count }: Example, factor: number): Example {
  const { segments } = spoken;
  const total = Math.max(1, Math.round(segments.frames * factor));
  const recorded = Math.max(1, Math.min(total, Math.floor(count * factor)));
  return {
    spoken: {
      ...spoken,
      segments: { ...segments, starts: segments.starts.map((start) => start * factor), frames: total },
      pitch: resampled(spoken.pitch, 1, spoken.pitch.length, total, factor),
    },
    frames: resampled(frames, CHANNELS, count, recorded, factor),
    count: recorded,
  };
}

/** The first `count` rows of some width → `wanted` rows, straight lines drawn between them. */
function resampled(
  rows: Float32Array,
  width: number,
  count: number,
  wanted: number,
  factor: number,
): Float32Array {
  const all = new Float32Array(wanted * width);
  for (let t = 0; t < wanted; t++) {
    const at = Math.min(count - 1, t / factor);
    const [from, part] = [Math.floor(at), at % 1];
    const to = Math.min(count - 1, from + 1);
    for (let c = 0; c < width; c++) {
      all[t * width + c] = (1 - part) * rows[from * width + c] + part * rows[to * width + c];
    }
  }
  return all;
}
