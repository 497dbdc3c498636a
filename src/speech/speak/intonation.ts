// The pitch of a sentence frame by frame: the voice's own or a given curve, along with the times as they are now.
import { FRAME_RATE, type Intonation } from '../acoustic/voice.ts';
import { LONGEST_EDGE } from './plan.ts';
import type { ProsodySentence, Span } from './prosody.ts';

/** Frames over which what holds for one word gives way to what holds for the next, on either side. */
const BLEND = 4;
/** Seconds by which sums of durations may be off. */
const HAIR = 1e-9;

/** All spans of a sentence in order, and where each begins as it is spoken, in seconds [spans + 1]. */
function spansOf({ words, lead = 0 }: ProsodySentence): { spans: Span[]; words: number[]; starts: number[] } {
  const spans = words.flatMap(({ phones, pause }) => [...phones, pause]);
  const starts = [Math.min(LONGEST_EDGE, lead)];
  for (const [i, { duration }] of spans.entries()) {
    const spoken = i + 1 < spans.length ? duration : Math.min(LONGEST_EDGE, duration);
    starts.push(starts[i] + spoken);
  }
  return { spans, words: words.flatMap(({ phones }, w) => Array(phones.length + 1).fill(w)), starts };
}

/** The word of each frame; a pause belongs to the word before it, silence that leads in to the first. */
export function wordOfFrames(sentence: ProsodySentence, frames: number): Int32Array {
  const { words, starts } = spansOf(sentence);
  let span = 0;
  return Int32Array.from({ length: frames }, (_, t) => {
    while (span + 1 < words.length && starts[span + 1] <= t / FRAME_RATE + HAIR) span++;
    return words[span];
  });
}

/** The sentence's curve at each frame as it is spoken now: stretched between the times that it is told by. */
function curveOf(sentence: ProsodySentence, pitch: readonly number[], frames: number): Float64Array {
  const { spans, starts } = spansOf(sentence);
  const told = [...spans.map(({ time }) => time), pitch.length / FRAME_RATE];
  // A curve holds whole frames, a pause need not.
  const end = told[spans.length - 1] + starts[spans.length] - starts[spans.length - 1];
  if (Math.abs(told[spans.length] - end) < 1 / FRAME_RATE) told[spans.length] = end;
  const beyond = told[0] - starts[0];
  let span = 0;
  return Float64Array.from({ length: frames }, (_, t) => {
    const now = t / FRAME_RATE;
    while (span + 1 < spans.length && starts[span + 1] <= now + HAIR) span++;
    const [from, to] = [starts[span], starts[span + 1]];
    const share = to > from ? Math.min(1, (now - from) / (to - from)) : 0;
    const time =
      now < from ? now + beyond : told[span] + share * (Math.max(told[span], told[span + 1]) - told[span]);
    const place = Math.max(0, Math.min(pitch.length - 1, time * FRAME_RATE));
    // Times are kept to a tenth of a millisecond: what is that near a number of the curve is that number.
    const low = Math.floor(place + 0.02);
    const part = Math.max(0, place - low);
    return part < 0.02 || low + 1 >= pitch.length
      ? pitch[low]
      : pitch[low] + part * (pitch[low + 1] - pitch[low]);
  });
}

/** What becomes of a pitch in hertz, at a share of the word's time. */
export type Shape = (hertz: number, share: number) => number;

/** The pitch of each frame; `shapes` are what hold for single words, before what holds for all. */
export function intonationOf(
  sentence: ProsodySentence,
  frames: number,
  shape: (hertz: number) => number,
  shapes?: readonly (Shape | undefined)[],
): Intonation {
  const curve = sentence.pitch && curveOf(sentence, sentence.pitch, frames);
  if (!shapes?.some((own) => own !== undefined)) return (t, own) => shape(curve ? curve[t] : own(t));
  const wordOf = wordOfFrames(sentence, frames);
  const first = sentence.words.map((_, word) => wordOf.indexOf(word));
  const share = (t: number, word: number): number => {
    const length = (first[word + 1] ?? frames) - first[word];
    return Math.max(0, Math.min(1, (t - first[word]) / length));
  };
  return (t, own) => {
    const hertz = curve ? curve[t] : own(t);
    let sum = 0;
    for (let k = t - BLEND; k <= t + BLEND; k++) {
      const at = Math.max(0, Math.min(frames - 1, k));
      const word = wordOf[at];
      sum += Math.log2(shapes[word]?.(hertz, share(at, word)) ?? hertz);
    }
    return shape(2 ** (sum / (2 * BLEND + 1)));
  };
}
