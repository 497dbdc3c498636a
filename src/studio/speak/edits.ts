// What a person changed of a voice's plan: applied to it, kept when the text changes, and written into a link.
import type { ProsodySentence } from '../../speech/index.ts';
import type { Edits } from './types.ts';

export const NO_EDITS: Edits = { pitch: {}, length: {}, pause: {}, reading: {} };

/** Semitones up or down; times as long; seconds. */
export const LIMITS = { pitch: [-12, 12], length: [0.25, 4], pause: [0, 3] } as const;

/** Numbers of the pitch curve in a second. */
export const FRAME_RATE = 100;
/** Numbers over which one word's pitch gives way to the next one's, on either side. */
const BLEND = 4;

export const isEmpty = (edits: Edits): boolean =>
  Object.values(edits).every((kind) => Object.keys(kind).length === 0);

export function within([low, high]: readonly [number, number], value: number): number {
  return Math.max(low, Math.min(high, value));
}

/** A sentence, whose first word has number `first`, as it is to be spoken. Times stay: they tell where the curve belongs. */
export function edited(sentence: ProsodySentence, first: number, edits: Edits): ProsodySentence {
  const words = sentence.words.map((word, w) => ({
    ...word,
    phones: word.phones.map((phone, p) => ({
      ...phone,
      duration: phone.duration * (edits.length[`${first + w}.${p}`] ?? 1),
    })),
    pause: { ...word.pause, duration: edits.pause[first + w] ?? word.pause.duration },
  }));
  return { ...sentence, words, pitch: bent(sentence, first, edits) };
}

/** The curve with each word's semitones. */
function bent({ words, pitch = [] }: ProsodySentence, first: number, edits: Edits): number[] {
  if (!words.some((_, w) => edits.pitch[first + w])) return pitch;
  let word = 0;
  const semitones = pitch.map((_, t) => {
    while (word + 1 < words.length && words[word + 1].phones[0].time * FRAME_RATE <= t) word++;
    return edits.pitch[first + word] ?? 0;
  });
  return pitch.map((hertz, t) => {
    const around = semitones.slice(Math.max(0, t - BLEND), t + BLEND + 1);
    return hertz * 2 ** (around.reduce((a, b) => a + b, 0) / around.length / 12);
  });
}

/** How much two texts or lists have in common at their beginning, and of the rest at their end. */
export function commonEnds<T>(a: ArrayLike<T>, b: ArrayLike<T>): { head: number; tail: number } {
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < most - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return { head, tail };
}

/** The edits of those words that a changed text still has: what stands before and behind the change. */
export function carried(edits: Edits, before: readonly string[], now: readonly string[]): Edits {
  const { head, tail } = commonEnds(before, now);
  const moved = (key: string): string | undefined => {
    const [word, ...phone] = key.split('.');
    if (Number(word) < head) return key;
    if (Number(word) < before.length - tail) return undefined;
    return [Number(word) + now.length - before.length, ...phone].join('.');
  };
  const kept = <V>(kind: Readonly<Record<string, V>>): Record<string, V> =>
    Object.fromEntries(
      Object.entries(kind).flatMap(([key, value]) => {
        const place = moved(key);
        return place === undefined ? [] : [[place, value]];
      }),
    );
  const { pitch, length, pause, reading } = edits;
  return { pitch: kept(pitch), length: kept(length), pause: kept(pause), reading: kept(reading) };
}

/** A kind of edits for a link: "3:2,7:-1.5"; undefined where there are none. */
export function written(kind: Readonly<Record<string, number>>): string | undefined {
  const entries = Object.entries(kind).map(([key, value]) => `${key}:${Math.round(value * 1e3) / 1e3}`);
  return entries.length > 0 ? entries.join(',') : undefined;
}

/** The same from a link, which anyone may have written: what is no edit is passed over. */
export function readEdits(
  text: string | null,
  key: RegExp,
  limits: readonly [number, number],
): Record<string, number> {
  const read: Record<string, number> = {};
  for (const one of (text ?? '').split(',')) {
    const [name, value] = one.split(':');
    if (key.test(name) && value && Number.isFinite(Number(value))) read[name] = within(limits, Number(value));
  }
  return read;
}

/** Words and phones by number. */
export const BY_WORD = /^\d{1,6}$/;
export const BY_PHONE = /^\d{1,6}\.\d{1,3}$/;
