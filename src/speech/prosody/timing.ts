// When everything is said: the length of each phone and of each pause of an utterance. A caller may edit it and hand it back.
import { SpeechError } from '../errors.ts';
import { type Utterance, wordsOf } from './utterance.ts';

/** An utterance with its times, as measured or as predicted. */
export interface TimedUtterance {
  readonly utterance: Utterance;
  /** For each word the length of each of its phones, in seconds. */
  readonly durations: readonly (readonly number[])[];
  /** Silence before the first word and behind each word [words + 1], in seconds; 0 for none, NaN where unknown. */
  readonly pauses: readonly number[];
}

/** Longest phone or pause, in seconds. */
const LONGEST_SECONDS = 20;

/**
 * Checks that the times fit the words.
 * @throws {SpeechError} naming the word whose times do not fit.
 */
export function checkTiming({ utterance, durations, pauses }: TimedUtterance): void {
  const words = wordsOf(utterance);
  if (durations.length !== words.length || pauses.length !== words.length + 1) {
    throw new SpeechError(
      `${words.length} words need as many lists of durations and one pause more, not ${durations.length} and ${pauses.length}.`,
    );
  }
  const isTime = (seconds: number): boolean => seconds >= 0 && seconds <= LONGEST_SECONDS;
  for (const [i, { word }] of words.entries()) {
    const own = durations[i];
    if (own.length !== word.phones.length || !own.every((seconds) => seconds > 0 && isTime(seconds))) {
      throw new SpeechError(
        `"${word.text}" needs a duration above 0 and up to ${LONGEST_SECONDS} s for each of its ${word.phones.length} phones.`,
      );
    }
  }
  const wrong = pauses.findIndex((seconds) => !isTime(seconds));
  if (wrong >= 0) {
    throw new SpeechError(`pause ${wrong} is ${pauses[wrong]} s; give from 0 to ${LONGEST_SECONDS} s.`);
  }
}
