// Which frames belong to which phone: the likeliest way through what a text may sound like (Viterbi 1967).

/** What may be said: words in order, each in one of several ways, with or without a pause before, between and behind. */
export interface Script {
  /** For each word its variants, each the classes of its phones. */
  readonly words: readonly (readonly (readonly number[])[])[];
  /** The class of silence. */
  readonly pause: number;
}

/** Where a script was heard. Frames are counted from 0; an end is one behind the last. */
export interface Path {
  /** For each word which variant it was, and where each phone of it ends. */
  readonly words: readonly { readonly variant: number; readonly ends: readonly number[] }[];
  /** For each place before, between and behind the words [words + 1] where a pause there ends, or -1 for none. */
  readonly pauses: readonly number[];
  /** Mean score of a frame. */
  readonly score: number;
}

/** Fewest frames of a phone or pause: the aligner that was learned from knows none shorter. */
export const SHORTEST = 3;

interface Node {
  readonly label: number;
  /** States that may come before its first frame. */
  readonly from: readonly number[];
  /** Of a word's phone: which; of a pause: the place. */
  readonly place: { word: number; variant: number; phone: number } | { pause: number };
}

/** Each phone as a node; a node's states are SHORTEST frames in a row, the last of which may last. */
function nodesOf({ words, pause }: Script): { nodes: Node[]; ends: number[] } {
  const nodes: Node[] = [];
  const add = (label: number, from: readonly number[], place: Node['place']): number =>
    nodes.push({ label, from, place }) - 1;
  // Node -1 is the beginning.
  let ends = [-1];
  for (const [word, variants] of words.entries()) {
    const before = [...ends, add(pause, ends, { pause: word })];
    ends = variants.map((phones, variant) =>
      phones.reduce<number>(
        (last, label, phone) => add(label, phone === 0 ? before : [last], { word, variant, phone }),
        -1,
      ),
    );
  }
  return { nodes, ends: [...ends, add(pause, ends, { pause: words.length })] };
}

/**
 * The likeliest path of a script through scores [frames × classes], logarithms of how likely each sound is for each
 * class, or undefined where there are too few frames for it.
 */
export function align(script: Script, logs: Float32Array, classes: number): Path | undefined {
  const { nodes, ends } = nodesOf(script);
  const frames = logs.length / classes;
  const states = nodes.length * SHORTEST;
  let best = new Float64Array(states).fill(Number.NEGATIVE_INFINITY);
  const back = new Int32Array(frames * states);
  let next = best.slice();
  for (let t = 0; t < frames; t++) {
    for (const [n, { label, from }] of nodes.entries()) {
      const log = logs[t * classes + label];
      const first = n * SHORTEST;
      // Into the node's first frame.
      let [top, source] = [Number.NEGATIVE_INFINITY, -1];
      for (const other of from) {
        const last = (other + 1) * SHORTEST - 1;
        const score = other >= 0 ? best[last] : t === 0 ? 0 : Number.NEGATIVE_INFINITY;
        if (score > top) [top, source] = [score, last];
      }
      next[first] = top + log;
      back[t * states + first] = source;
      // On to the next frame of the node.
      for (let state = first + 1; state < first + SHORTEST; state++) {
        next[state] = best[state - 1] + log;
        back[t * states + state] = state - 1;
      }
      // Staying in its last.
      const last = first + SHORTEST - 1;
      if (best[last] <= best[last - 1]) continue;
      next[last] = best[last] + log;
      back[t * states + last] = last;
    }
    [best, next] = [next, best];
  }
  let state = -1;
  for (const end of ends) {
    const last = (end + 1) * SHORTEST - 1;
    if (best[last] > (state < 0 ? Number.NEGATIVE_INFINITY : best[state])) state = last;
  }
  if (state < 0) return undefined;
  const score = best[state] / frames;
  const words = script.words.map(() => ({ variant: -1, ends: [] as number[] }));
  const pauses = Array(script.words.length + 1).fill(-1);
  for (let t = frames - 1, later = -1; t >= 0; t--) {
    const node = Math.floor(state / SHORTEST);
    if (node !== later) {
      const { place } = nodes[node];
      if ('pause' in place) pauses[place.pause] = t + 1;
      else {
        words[place.word].variant = place.variant;
        words[place.word].ends[place.phone] = t + 1;
      }
    }
    later = node;
    state = back[t * states + state];
  }
  return { words, pauses, score };
}
