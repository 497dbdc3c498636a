// Where phones end on average over all that may have been, not in the likeliest case alone: forward and backward (Baum et al. 1970).
import { type Path, type Script, SHORTEST } from './path.ts';

/**
 * How much of the scores counts: neighbouring frames tell much the same, so that taken in full they are far surer of
 * one path than they should be.
 */
export const SHARE = 0.2;

/** log(e^a + e^b). */
function addLogs(a: number, b: number): number {
  const [less, more] = a < b ? [a, b] : [b, a];
  return less === Number.NEGATIVE_INFINITY ? more : more + Math.log1p(Math.exp(less - more));
}

/**
 * The same variants and pauses as `path`, with the mean ends of all paths that have them, in frames and parts of
 * frames; the last end stays.
 */
export function withMeanEnds(script: Script, path: Path, scores: Float32Array, classes: number): Path {
  const labels: number[] = [];
  for (const [w, { variant }] of path.words.entries()) {
    if (path.pauses[w] >= 0) labels.push(script.pause);
    labels.push(...script.words[w][variant]);
  }
  if (path.pauses[path.words.length] >= 0) labels.push(script.pause);
  const ends = meanEnds(labels, scores, classes);
  let at = 0;
  const pauseAt = (place: number): number => (path.pauses[place] >= 0 ? ends[at++] : -1);
  const pauses: number[] = [];
  const words = path.words.map(({ variant, ends: own }, w) => {
    pauses.push(pauseAt(w));
    return { variant, ends: own.map(() => ends[at++]) };
  });
  pauses.push(pauseAt(path.words.length));
  return { words, pauses, score: path.score };
}

/** Mean end of each of the labels, said in this order, each in {@link SHORTEST} frames at least. */
function meanEnds(labels: readonly number[], scores: Float32Array, classes: number): number[] {
  const frames = scores.length / classes;
  const states = labels.length * SHORTEST;
  const label = (state: number): number => labels[Math.floor(state / SHORTEST)];
  const score = (t: number, state: number): number => SHARE * scores[t * classes + label(state)];
  /** Only the last of a label's states may last. */
  const stays = (state: number): boolean => state % SHORTEST === SHORTEST - 1;
  const room = () => new Float64Array(frames * states).fill(Number.NEGATIVE_INFINITY);
  // All paths up to a frame in a state, its score with it; and all from there on, without.
  const [forward, backward] = [room(), room()];
  forward[0] = score(0, 0);
  for (let t = 1; t < frames; t++) {
    for (let s = 0; s < states; s++) {
      const before = (t - 1) * states + s;
      const moved = s > 0 ? forward[before - 1] : Number.NEGATIVE_INFINITY;
      forward[t * states + s] = score(t, s) + (stays(s) ? addLogs(moved, forward[before]) : moved);
    }
  }
  backward[frames * states - 1] = 0;
  for (let t = frames - 2; t >= 0; t--) {
    for (let s = 0; s < states; s++) {
      const behind = (t + 1) * states + s;
      const moves = s + 1 < states ? backward[behind + 1] + score(t + 1, s + 1) : Number.NEGATIVE_INFINITY;
      const lasts = stays(s) ? backward[behind] + score(t + 1, s) : Number.NEGATIVE_INFINITY;
      backward[t * states + s] = addLogs(moves, lasts);
    }
  }
  const all = forward[frames * states - 1];
  return labels.map((_, i) => {
    if (i === labels.length - 1) return frames;
    const last = (i + 1) * SHORTEST - 1;
    let mean = 0;
    for (let t = 1; t < frames; t++) {
      const here = forward[(t - 1) * states + last] + score(t, last + 1) + backward[t * states + last + 1];
      mean += t * Math.exp(here - all);
    }
    return mean;
  });
}
