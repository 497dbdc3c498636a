// What was found, as it is told: the strongest reasons, and words that cannot be seen.
import { prefix, reasons, shown } from './state.ts';

/** Reasons shown at most, and the least share of what speaks for the word that is worth an arc. */
const MOST = 6;
const LEAST = 0.03;

/** The words whose memory speaks most for the word that is shown, with their shares of all that does. */
export function strongest(): { readonly word: number; readonly share: number }[] {
  const asked = shown.value;
  const found = reasons.value;
  if (!asked || found?.prefix !== prefix.value || found.network !== asked.network) return [];
  const speaking = (found.of[asked.word] ?? []).filter(({ nats }) => nats > 0);
  const all = speaking.reduce((sum, { nats }) => sum + nats, 0);
  return speaking
    .map(({ word, nats }) => ({ word, share: nats / all }))
    .filter(({ share }) => share >= LEAST)
    .slice(0, MOST);
}

/** A word as it is shown: a line end has no letters. */
export function spelled(word: string): string {
  return word === '\n' ? '⏎' : word;
}
