// The prosody object: a text as it will be spoken, as plain data that a caller may edit and hand back.
import { SpeechError } from '../errors.ts';
import type { Source } from '../pronounce.ts';
import { parsePhone } from '../prosody/phones.ts';
import type { Mark } from '../text/index.ts';
import { LONGEST_SILENCE } from './ssml.ts';

/** A stretch of time, in seconds; times count from the beginning of the sentence. */
export interface Span {
  /** Where it begins, on the clock of the sentence's `pitch`. */
  time: number;
  /** How long it is spoken. */
  duration: number;
}

export interface ProsodyPhone extends Span {
  /** ARPAbet, vowels with their stress: "AA1". */
  phone: string;
}

export interface ProsodyWord {
  /** As it is spoken, in lower case. */
  text: string;
  /** Place in the text, in UTF-16 units. */
  start: number;
  stop: number;
  phones: ProsodyPhone[];
  /** The silence behind it; of duration 0 where there is none. */
  pause: Span;
  /** Decibels above the voice's own loudness, -200 to 40; 0 if absent. */
  volume?: number;
  /** Punctuation before and behind it, from which the voice takes its tone; none if absent. */
  before?: Mark[];
  behind?: Mark[];
  /** Where its phones are from. */
  source?: Source;
  /** Of a heteronym: all its readings, with how likely each is here. */
  readings?: { phones: string[]; probability: number }[];
  /** Names of marks that are reached when the word begins. */
  marks?: string[];
}

/** A sentence, or a part of one that is too long for a breath. */
export interface ProsodySentence {
  /** What is written there. */
  text: string;
  /** Place in the text, in UTF-16 units. */
  start: number;
  stop: number;
  words: ProsodyWord[];
  /** Silence before the first word, in seconds; none if absent. */
  lead?: number;
  /** Pitch in hertz, a number each 10 ms, held to 62.5 to 500; absent, the voice finds its own. */
  pitch?: number[];
  /** Names of marks that are reached when all of it is said. */
  marks?: string[];
}

/**
 * A text with its words, phones, times and pitch. Durations, pauses, phones, volumes and pitch may be edited. The pitch
 * is told on the clock of the `time`s, which are not spoken: where durations are changed and times are not, the curve
 * is stretched with its phones.
 */
export interface Prosody {
  sentences: ProsodySentence[];
}

/** Longest phone or pause within a sentence, in seconds. */
const LONGEST_SPAN = 20;
/** Decibels. */
const [SOFTEST, LOUDEST] = [-200, 40];

const isNumber = (value: unknown, low: number, high: number): value is number =>
  typeof value === 'number' && value >= low && value <= high;

/**
 * Checks one sentence of a prosody object, as it comes from outside.
 * @throws {SpeechError} naming the sentence, and the word, phone or place of the pitch that is wrong.
 */
export function checkSentence(sentence: ProsodySentence, index: number): void {
  const fail = (what: string): never => {
    throw new SpeechError(`sentence ${index}${what}`);
  };
  const { words, pitch, lead = 0 } = sentence ?? {};
  if (!Array.isArray(words) || words.length === 0) fail(' needs a list "words" with at least one word.');
  if (!isNumber(lead, 0, LONGEST_SILENCE)) fail(`: "lead" is ${lead}; give from 0 to ${LONGEST_SILENCE} s.`);
  let clock = 0;
  for (const [w, word] of words.entries()) {
    const named = `, word ${w} ("${word?.text}")`;
    if (typeof word?.text !== 'string' || !Array.isArray(word.phones) || word.phones.length === 0) {
      fail(`, word ${w} needs a "text" and a list "phones" with at least one phone.`);
    }
    const last = w + 1 === words.length;
    const spans: { span: Span; what: string; shortest: number; longest: number }[] = word.phones.map(
      (phone, p) => {
        const what = `${named}, phone ${p}`;
        try {
          parsePhone(String(phone?.phone));
        } catch (error) {
          fail(`${what}: ${(error as Error).message}`);
        }
        return { span: phone, what: `${what} (${phone.phone})`, shortest: 0.001, longest: LONGEST_SPAN };
      },
    );
    const longest = last ? LONGEST_SILENCE : LONGEST_SPAN;
    spans.push({ span: word.pause, what: `${named}, its pause`, shortest: 0, longest });
    for (const { span, what, shortest, longest: most } of spans) {
      if (!isNumber(span?.duration, shortest, most)) {
        fail(`${what}: "duration" is ${span?.duration}; give from ${shortest} to ${most} s.`);
      }
      if (pitch === undefined) continue;
      if (!isNumber(span.time, clock, 1e6)) {
        fail(`${what}: "time" is ${span.time}; it must be a number, not before ${clock} s.`);
      }
      clock = span.time;
    }
    const { volume = 0 } = word;
    if (!isNumber(volume, SOFTEST, LOUDEST)) {
      fail(`${named}: "volume" is ${volume}; give decibels from ${SOFTEST} to ${LOUDEST}.`);
    }
  }
  if (pitch === undefined) return;
  const wrong = Array.isArray(pitch) ? pitch.findIndex((hertz) => !isNumber(hertz, 1, 10_000)) : 0;
  if (!Array.isArray(pitch) || pitch.length === 0) {
    fail(': "pitch" must be a list of hertz, a number each 10 ms, or absent.');
  } else if (wrong >= 0) {
    fail(`: the pitch at ${(wrong / 100).toFixed(2)} s is ${pitch[wrong]}; give hertz, from 62.5 to 500.`);
  } else if (pitch.length / 100 < clock - 0.02) {
    fail(
      `: the pitch ends at ${pitch.length / 100} s and the last word at ${clock} s; give a number each 10 ms.`,
    );
  }
}
