// Speaking aloud: sentence after sentence from a word on, with or without its melody.
import { computed, effect, signal } from '@preact/signals';
import type { ProsodySentence, ProsodyWord } from '../../speech/index.ts';
import { isAbort } from '../workers/room.ts';
import { type Heard, type Place, Player } from './player.ts';
import {
  chosen,
  error,
  firsts,
  monotone,
  planAgain,
  progress,
  room,
  saidSentence,
  sentences,
  shown,
  work,
} from './state.ts';
import type { Spoken } from './types.ts';

/** The phone that is heard. */
export const heard = signal<Heard | undefined>(undefined);
export const player = new Player((phone) => {
  heard.value = phone;
});
export const isSpeaking = signal(false);
/** The word that is heard, by its number in the text. */
export const heardWord = computed(() => heard.value?.word);

/** What was last spoken of a sentence, and from which word on. */
export interface LastSpoken extends Place {
  /** The sentence as it was planned. */
  readonly of: ProsodySentence;
  readonly spoken: Spoken;
}
/** The latest first; as many as are worth their memory. */
export const lastSpoken = signal<readonly LastSpoken[]>([]);
const MOST_KEPT = 20;
/** Seconds of work for a second of speech, the last time; absent when nothing was spoken. */
export const realTimeFactor = signal<number | undefined>(undefined);

let speaking: AbortController | undefined;

export function stopSpeaking(): void {
  speaking?.abort();
  player.stop();
  isSpeaking.value = false;
}

/** Speaks from a word on, to the end of the text or of the word; only a click may call this first. */
export async function speakFrom(word: number, until: 'end' | 'word' = 'end'): Promise<void> {
  stopSpeaking();
  const controller = new AbortController();
  const { signal: stop } = controller;
  speaking = controller;
  isSpeaking.value = true;
  try {
    await player.begin();
    if (progress.value === 'nothing' && error.value !== undefined) planAgain();
    await planned(() => progress.value !== 'nothing', stop);
    const from = Math.max(
      0,
      firsts.value.findLastIndex((first) => first <= word),
    );
    const last = until === 'word' ? from : Number.POSITIVE_INFINITY;
    for (let i = from; i <= last; i++) {
      await planned(() => i < sentences.value.length || progress.value === 'all', stop);
      if (i >= sentences.value.length) break;
      await player.room(stop);
      const place = { sentence: i, word: i === from ? word : firsts.value[i] };
      await speakSentence(place, until === 'word', stop);
    }
    await player.end(stop);
    isSpeaking.value = false;
  } catch (why) {
    if (isAbort(why)) return;
    stopSpeaking();
    error.value = why;
  }
}

/** Waits until so much is planned. @throws what went wrong meanwhile; {DOMException} `AbortError` when it was stopped. */
async function planned(enough: () => boolean, stop: AbortSignal): Promise<void> {
  stop.throwIfAborted();
  if (enough()) return;
  const before = error.peek();
  let end: (() => void) | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      end = effect(() => {
        if (enough()) resolve();
        else if (error.value !== undefined && error.value !== before) reject(error.value);
      });
      stop.addEventListener('abort', () => reject(stop.reason), { once: true });
    });
  } finally {
    end?.();
  }
}

/** A real-time factor up to which sound is made faster than it is heard, with something to spare. */
const QUICK = 0.9;

/** Seconds to wait with the first sound of some words, so that it does not falter later. */
function holdFor(words: readonly ProsodyWord[]): number {
  const seconds = words
    .flatMap(({ phones, pause }) => [...phones, pause])
    .reduce((sum, { duration }) => sum + duration, 0);
  return Math.max(0, (realTimeFactor.peek() ?? 0) - QUICK) * seconds;
}

async function speakSentence(place: Place, alone: boolean, signal: AbortSignal): Promise<void> {
  const of = sentences.value[place.sentence];
  const { lead, ...whole } = saidSentence(place.sentence);
  const at = place.word - firsts.value[place.sentence];
  // Times and pitch stay those of the whole sentence: the curve is told on their clock.
  const words = whole.words.slice(at, alone ? at + 1 : undefined);
  const spoken = await room.call(
    'speak',
    {
      sentence: { ...whole, words, ...(at === 0 && lead !== undefined && { lead }) },
      ...{ manner: work.value.manner, monotone: monotone.value },
    },
    { signal, onEvent: player.sentence(place, holdFor(words)) },
  );
  const others = lastSpoken.value.filter(({ sentence }) => sentence !== place.sentence);
  lastSpoken.value = [{ ...place, of, spoken }, ...others].slice(0, MOST_KEPT);
  realTimeFactor.value = spoken.spent / spoken.seconds;
}

/** Takes the melody away or gives it back, at the word that is heard. */
export function setMonotone(value: boolean): void {
  monotone.value = value;
  const word = heardWord.value;
  if (isSpeaking.value && word !== undefined) void speakFrom(word);
}

/** The sentence that is heard is the one that is shown. */
export function followSpeech(): () => void {
  const sentence = computed(() => heard.value?.sentence);
  const end = effect(() => {
    if (sentence.value === undefined || sentence.value === shown.peek()) return;
    chosen.value = heard.peek()!.word;
  });
  return () => {
    end();
    stopSpeaking();
  };
}
