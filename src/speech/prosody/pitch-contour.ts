// The pitch of a recording as one unbroken line: what the tracker says where it is sure, joined where there is none.

import { FEATURES as CHANNELS } from '../vocoder/fargan.ts';

/** Which numbers of a vocoder's frame are pitch and voicing. */
const PITCH = 18;
const VOICING = 19;

/** Voicing from which the tracker's pitch is believed: below it, it jumps by more than a semitone every tenth frame. */
export const VOICED = 0.1;
/** Voiced stretches shorter than this many frames are noise. */
const SHORTEST = 3;
/** Frames of the running median, which takes out what is wrong for one or two frames. */
const MEDIAN = 5;
/** A frame this far from the median about it, in octaves, is wrong. */
const FARTHEST = 0.25;

export interface Contour {
  /** log2 as the vocoder has it (`octavesOf`), for each frame, straight lines where it is not voiced. */
  readonly octaves: Float32Array;
  /** Where the pitch was heard and not drawn. */
  readonly voiced: Uint8Array;
}

/** The contour of a recording's frames [frames × 20]. Where nothing is voiced it is 0. */
export function contourOf(frames: Float32Array): Contour {
  const count = frames.length / CHANNELS;
  const raw = Float32Array.from({ length: count }, (_, t) => frames[t * CHANNELS + PITCH]);
  const voiced = Uint8Array.from(raw, (_, t) => (frames[t * CHANNELS + VOICING] > VOICED ? 1 : 0));
  for (let t = 0; t < count; ) {
    let end = t;
    while (end < count && voiced[end] === voiced[t]) end++;
    if (voiced[t] && end - t < SHORTEST) voiced.fill(0, t, end);
    t = Math.max(end, t + 1);
  }
  const octaves = raw.slice();
  const heard = voiced.slice();
  for (let t = 0; t < count; t++) {
    if (!voiced[t]) continue;
    const around: number[] = [];
    for (let k = t - (MEDIAN >> 1); k <= t + (MEDIAN >> 1); k++) if (voiced[k]) around.push(raw[k]);
    const median = around.sort((a, b) => a - b)[around.length >> 1];
    if (Math.abs(raw[t] - median) > FARTHEST) heard[t] = 0;
    octaves[t] = median;
  }
  join(octaves, heard);
  return { octaves, voiced: heard };
}

/** Straight lines over what is not heard; level before the first that is and behind the last. */
function join(octaves: Float32Array, heard: Uint8Array): void {
  let last = -1;
  for (let t = 0; t <= octaves.length; t++) {
    if (t < octaves.length && !heard[t]) continue;
    const [from, to] = [octaves[last] ?? octaves[t] ?? 0, octaves[t] ?? octaves[last] ?? 0];
    for (let k = last + 1; k < t; k++) octaves[k] = from + ((to - from) * (k - last)) / (t - last);
    last = t;
  }
}
