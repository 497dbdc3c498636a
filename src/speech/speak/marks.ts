// When what is said: sentences, words, phones and marks with their times and places.
import { FRAME_RATE } from '../acoustic/voice.ts';
import type { ProsodySentence } from './prosody.ts';

/** Something that is said at some time. */
export interface SpeechMark {
  /** Seconds from the beginning of all that is spoken. */
  readonly time: number;
  readonly end: number;
  readonly type: 'sentence' | 'word' | 'phone' | 'mark';
  /** The sentence as written, the word as spoken, the phone in ARPAbet, or the mark's name. */
  readonly value: string;
  /** Place in the text, in UTF-16 units; of a mark, where the word before which it stands begins, or the sentence's end. */
  readonly start: number;
  readonly stop: number;
}

const rounded = (seconds: number): number => Math.round(seconds * 1e4) / 1e4;

/** The marks of a sentence that is spoken from `from` on (seconds) in `frames` frames, in the order of their times. */
export function marksOf(sentence: ProsodySentence, from: number, frames: number): SpeechMark[] {
  const { words, lead = 0, start, stop } = sentence;
  const end = rounded(from + frames / FRAME_RATE);
  const marks: SpeechMark[] = [
    { time: rounded(from), end, type: 'sentence', value: sentence.text, start, stop },
  ];
  const reached = (names: readonly string[] | undefined, time: number, place: number): void => {
    for (const value of names ?? []) {
      marks.push({ time: rounded(time), end: rounded(time), type: 'mark', value, start: place, stop: place });
    }
  };
  let clock = from + lead;
  for (const word of words) {
    reached(word.marks, clock, word.start);
    const place = { start: word.start, stop: word.stop };
    const phones = word.phones.map(({ phone, duration }): SpeechMark => {
      const time = rounded(clock);
      clock += duration;
      return { time, end: rounded(clock), type: 'phone', value: phone, ...place };
    });
    const [{ time }] = phones;
    marks.push({ time, end: rounded(clock), type: 'word', value: word.text, ...place }, ...phones);
    clock += word.pause.duration;
  }
  reached(sentence.marks, Math.min(clock, end), stop);
  return marks;
}
