// Which words decided between the readings of a word: asked of the voice for the sentence that is shown.
import { effect, signal } from '@preact/signals';
import type { DecidingWord } from '../../speech/index.ts';
import { latest } from '../shared/latest.ts';
import { error, firsts, room, sentences, shown, voice } from './state.ts';

/** Milliseconds: what is typed and spoken goes first. */
const PAUSE = 250;

/** Words that decided, by the word that they decided about; both numbered through the whole text. */
export const deciding = signal<ReadonlyMap<number, readonly DecidingWord[]>>(new Map());

/** Whether a word's are being asked for: it is of the sentence that is shown, which has no answer yet. */
export function isAsked(word: number): boolean {
  const first = firsts.value[shown.value] ?? 0;
  const count = sentences.value[shown.value]?.words.length ?? 0;
  return word >= first && word < first + count && deciding.value.size === 0 && error.value === undefined;
}

const ask = latest(PAUSE, error, async (signal) => {
  const sentence = sentences.peek()[shown.peek()];
  const first = firsts.peek()[shown.peek()];
  if (!sentence?.words.some(({ readings }) => readings)) return;
  const found = await room.call('deciding', { sentence }, { signal });
  deciding.value = new Map(
    Object.entries(found).map(([word, others]) => [
      first + Number(word),
      others.map(({ index, weight }) => ({ index: first + index, weight })),
    ]),
  );
});

/** Follows the sentence that is shown, until it is ended. */
export function followDeciding(): () => void {
  return effect(() => {
    deciding.value = new Map();
    if (voice.value && sentences.value[shown.value]) ask();
  });
}
