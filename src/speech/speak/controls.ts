// What a caller may ask of a voice as a whole: rate, pitch, range, volume, or no expression at all.
import { SpeechError } from '../errors.ts';
import { HIGHEST_HERTZ, LOWEST_HERTZ } from '../prosody/pitch-scale.ts';
import { phoneMean } from './phone-means.ts';
import type { ProsodySentence } from './prosody.ts';

export interface Controls {
  /** How fast, as a multiple of the voice's own rate: 0.25 to 4. */
  readonly rate?: number;
  /** The mean pitch: moved by semitones (−24 to 24), or in hertz (62.5 to 500). */
  readonly pitch?: { readonly semitones: number } | { readonly hertz: number };
  /** How far pitch moves about its mean, as a multiple of the voice's own: 0 (flat) to 4. */
  readonly range?: number;
  /** Decibels, −60 to 20, above the voice's own loudness. What would clip is rounded off. */
  readonly volume?: number;
  /** Pitch at its mean, each phone as long as it is on average; for comparison. */
  readonly monotone?: boolean;
}

const LIMITS = { rate: [0.25, 4], range: [0, 4], volume: [-60, 20] } as const;

/** @throws {SpeechError} naming the control that is out of its range. */
export function checkControls(controls: Controls): void {
  const check = (name: string, value: unknown, [low, high]: readonly [number, number]): void => {
    if (value === undefined || (typeof value === 'number' && value >= low && value <= high)) return;
    throw new SpeechError(`${name} is ${value}; give a number from ${low} to ${high}.`);
  };
  for (const name of ['rate', 'range', 'volume'] as const) check(name, controls[name], LIMITS[name]);
  const { pitch } = controls;
  if (pitch === undefined) return;
  if ('hertz' in pitch) check('pitch in hertz', pitch.hertz, [LOWEST_HERTZ, HIGHEST_HERTZ]);
  else check('pitch in semitones', pitch.semitones, [-24, 24]);
}

/** The sentence with other durations and volumes; its times stay, so that a pitch curve goes along. */
export function inTime<T extends ProsodySentence>(sentence: T, controls: Controls): T {
  const { rate = 1, volume = 0, monotone = false } = controls;
  if (rate === 1 && volume === 0 && !monotone) return sentence;
  return {
    ...sentence,
    ...(sentence.lead !== undefined && { lead: sentence.lead / rate }),
    words: sentence.words.map((word) => ({
      ...word,
      volume: (word.volume ?? 0) + volume,
      pause: { ...word.pause, duration: word.pause.duration / rate },
      phones: word.phones.map((phone) => ({
        ...phone,
        duration: (monotone ? phoneMean(phone.phone) : phone.duration) / rate,
      })),
    })),
  };
}

/** What becomes of a pitch in hertz; `mean` is that of the voice. */
export function pitchShape(controls: Controls, mean: number): (hertz: number) => number {
  const { pitch, monotone = false } = controls;
  const range = monotone ? 0 : (controls.range ?? 1);
  if (pitch === undefined && range === 1) return (hertz) => hertz;
  const wanted =
    pitch === undefined ? mean : 'hertz' in pitch ? pitch.hertz : mean * 2 ** (pitch.semitones / 12);
  return (hertz) => wanted * (hertz / mean) ** range;
}
