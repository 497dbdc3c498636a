// How single words are said: emphasis, and what SSML asks of rate, pitch, range, volume and contour.
import type { SpokenWord } from '../pronounce.ts';
import { type Emphasis, hertzOf, PLAIN, type SsmlWord, type Stretch, type TextSpan } from '../ssml/index.ts';
import type { Shape } from './intonation.ts';
import type { ProsodySentence, ProsodyWord } from './prosody.ts';
import { LONGEST_SILENCE, type Spans, silenceOf } from './ssml.ts';

/** What the voice does by itself, in hertz. */
export interface OwnPitch {
  readonly mean: number;
  /** From a low to a high tone. */
  readonly range: number;
}

/** A sentence whose words have a manner. */
export interface Mannered extends ProsodySentence {
  /** What becomes of each word's pitch; absent where it is left. */
  readonly shapes?: readonly (Shape | undefined)[];
}

interface Stress {
  readonly semitones: number;
  readonly range: number;
  readonly length: number;
  readonly volume: number;
}

/** Chosen, not learned: stressed words are higher, livelier, longer and louder. */
const STRESSES: Readonly<Record<Exclude<Emphasis, 'none'>, Stress>> = {
  strong: { semitones: 3, range: 1.3, length: 1.25, volume: 3 },
  moderate: { semitones: 1.5, range: 1.15, length: 1.12, volume: 1.5 },
  reduced: { semitones: -1, range: 0.8, length: 0.9, volume: -2 },
};
const UNSTRESSED: Stress = { semitones: 0, range: 1, length: 1, volume: 0 };

/** Phones and pauses that a rate may ask for, in seconds, and decibels that a volume may. */
const PHONE = [0.005, 5] as const;
const VOLUME = [-200, 40] as const;
const between = ([low, high]: readonly [number, number], value: number): number =>
  Math.max(low, Math.min(high, value));

const spanOf = (word: SpokenWord): TextSpan | undefined => (word as Partial<SsmlWord>).span;

/**
 * The words of a part as they are to be said; `spoken` are what they were made from, one for one, and `spans` what SSML
 * says between them.
 */
export function inManner(
  part: ProsodySentence,
  spoken: readonly SpokenWord[],
  own: OwnPitch,
  spans?: Spans,
): Mannered {
  const shapes = spoken.map((word) => shapeOf(word, own));
  const words = part.words.map((word, i) => {
    const { pause, ...said } = inOwnTime(word, spoken[i]);
    return {
      ...said,
      pause: { ...pause, duration: silenceOf(spans?.breaks.get(spoken[i]), pause.duration) },
    };
  });
  const timed = stretched({ ...part, words }, spoken);
  const changed = shapes.some((shape) => shape !== undefined);
  return { ...part, words: timed, ...(changed && { shapes }) };
}

function stressOf(word: SpokenWord): Stress {
  const emphasis = spanOf(word)?.settings.emphasis ?? (word.emphasised ? 'moderate' : 'none');
  return emphasis === 'none' ? UNSTRESSED : STRESSES[emphasis];
}

function inOwnTime(word: ProsodyWord, spoken: SpokenWord): ProsodyWord {
  const { rate, gain } = spanOf(spoken)?.settings ?? PLAIN;
  const stress = stressOf(spoken);
  const volume = between(VOLUME, gain + stress.volume);
  if (rate === 1 && stress.length === 1 && volume === 0) return word;
  const phones = word.phones.map((phone) => ({
    ...phone,
    duration: between(PHONE, (phone.duration * stress.length) / rate),
  }));
  const pause = { ...word.pause, duration: Math.min(LONGEST_SILENCE, word.pause.duration / rate) };
  return { ...word, phones, pause, ...(volume !== 0 && { volume }) };
}

function shapeOf(word: SpokenWord, own: OwnPitch): Shape | undefined {
  const span = spanOf(word);
  const { semitones, range: livelier } = stressOf(word);
  const raised = 2 ** (semitones / 12);
  const contour = span?.stretches.findLast((stretch) => stretch.contour !== undefined);
  if (contour) return contourOf(word, contour, own.mean);
  const { pitch, range } = span?.settings ?? PLAIN;
  const base = hertzOf(pitch, own.mean) * raised;
  const wide = (hertzOf(range, own.range) / own.range) * livelier;
  if (base === own.mean && wide === 1) return undefined;
  return (hertz) => base * (hertz / own.mean) ** wide;
}

/** The pitch of a contour at a word, whose place in the stretch is told by the text: times are not known to its end. */
function contourOf(word: SpokenWord, { start, stop, contour = [] }: Stretch, mean: number): Shape {
  const place = (at: number): number => (stop > start ? (at - start) / (stop - start) : 0);
  const [from, to] = [place(word.start), place(word.stop)];
  const points = contour.map(({ position, pitch }) => ({
    position,
    hertz: Math.max(1, hertzOf(pitch, mean)),
  }));
  return (_, share) => {
    const at = from + share * (to - from);
    const next = points.findIndex(({ position }) => position >= at);
    if (next <= 0) return points[next < 0 ? points.length - 1 : 0].hertz;
    const [a, b] = [points[next - 1], points[next]];
    const part = (at - a.position) / (b.position - a.position);
    return a.hertz * (b.hertz / a.hertz) ** part;
  };
}

/** Words in the time that stretches give them, the inner ones first. */
function stretched(part: ProsodySentence, spoken: readonly SpokenWord[]): ProsodyWord[] {
  const scaled = [...part.words];
  const deepest = Math.max(0, ...spoken.map((word) => spanOf(word)?.stretches.length ?? 0));
  for (let depth = deepest - 1; depth >= 0; depth--) {
    const stretches = new Set(spoken.map((word) => spanOf(word)?.stretches[depth]));
    for (const stretch of stretches) {
      if (stretch?.seconds === undefined) continue;
      const first = spoken.findIndex((word) => spanOf(word)?.stretches[depth] === stretch);
      const last = spoken.findLastIndex((word) => spanOf(word)?.stretches[depth] === stretch);
      // Where it goes on in other sentences, this one has a share of its time as it has of its text.
      const inside = Math.min(stretch.stop, part.stop) - Math.max(stretch.start, part.start);
      const share = Math.max(0, Math.min(1, inside / (stretch.stop - stretch.start)));
      fill(scaled, first, last, stretch.seconds * share);
    }
  }
  return scaled;
}

/** Scales words to last so many seconds, pauses between them included. */
function fill(words: ProsodyWord[], first: number, last: number, seconds: number): void {
  let natural = 0;
  for (let i = first; i <= last; i++) {
    for (const { duration } of words[i].phones) natural += duration;
    if (i < last) natural += words[i].pause.duration;
  }
  const scale = seconds / natural;
  for (let i = first; i <= last; i++) {
    const { phones, pause } = words[i];
    words[i] = {
      ...words[i],
      phones: phones.map((phone) => ({ ...phone, duration: between(PHONE, phone.duration * scale) })),
      pause: i < last ? { ...pause, duration: Math.min(LONGEST_SILENCE, pause.duration * scale) } : pause,
    };
  }
}
