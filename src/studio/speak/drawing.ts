// A sentence as it is drawn: each phone's place in time, and the pitch over it.
import type { ProsodySentence } from '../../speech/index.ts';
import { FRAME_RATE } from './edits.ts';
import { isVowel } from './figures.ts';
import type { Manner } from './types.ts';

/** Phones without a voice have no pitch to draw. */
const VOICELESS = new Set(['P', 'T', 'K', 'F', 'TH', 'S', 'SH', 'CH', 'HH']);

/** Of a word, in seconds: where it begins and ends, and the silence behind it does. */
export interface DrawnWord {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly silentTo: number;
  /** The mean pitch of its vowels, in semitones above the voice's mean. */
  readonly semitones: number;
  readonly phones: readonly DrawnPhone[];
}

export interface DrawnPhone {
  readonly phone: string;
  readonly from: number;
  readonly to: number;
}

export interface Drawing {
  readonly seconds: number;
  readonly words: readonly DrawnWord[];
  /** Runs of pitch without a gap: seconds and semitones. */
  readonly curves: readonly (readonly (readonly [seconds: number, semitones: number])[])[];
}

/** Semitones that a pitch is above a voice's mean, as they are heard in a manner of speaking. */
const heardAt = (hertz: number, mean: number, { pitch, range }: Manner): number =>
  range * 12 * Math.log2(hertz / mean) + pitch;

/** Draws a sentence of a voice whose mean pitch is `mean` hertz. */
export function drawingOf(sentence: ProsodySentence, mean: number, manner: Manner): Drawing {
  const { pitch = [], words, lead = 0 } = sentence;
  const ends = words.flatMap(({ phones, pause }) => [...phones, pause]).map(({ time }) => time);
  const curves: [number, number][][] = [];
  let clock = lead;
  let span = 0;
  const drawn = words.map((word): DrawnWord => {
    const from = clock;
    const vowels: number[] = [];
    const all: number[] = [];
    let curve: [number, number][] | undefined;
    const phones = word.phones.map(({ phone, time, duration }) => {
      const end = ends[++span];
      const begin = clock;
      clock += duration;
      const first = Math.round(time * FRAME_RATE);
      const frames = pitch.slice(first, Math.max(first + 1, Math.round(end * FRAME_RATE)));
      const values = frames.map((hertz) => heardAt(hertz, mean, manner));
      all.push(...values);
      if (isVowel(phone)) vowels.push(...values);
      if (VOICELESS.has(phone)) curve = undefined;
      else {
        if (!curve) {
          curve = [];
          curves.push(curve);
        }
        for (const [i, value] of values.entries())
          curve.push([begin + (i / values.length) * duration, value]);
      }
      return { phone, from: begin, to: clock };
    });
    const to = clock;
    clock += word.pause.duration;
    span++;
    const counted = vowels.length > 0 ? vowels : all;
    const semitones = counted.reduce((a, b) => a + b, 0) / Math.max(1, counted.length);
    return { text: word.text, from, to, silentTo: clock, semitones, phones };
  });
  return { seconds: clock, words: drawn, curves };
}
