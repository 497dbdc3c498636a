// The one voice of a page: in a worker, played as it comes, word by word.
import type { Controls, SpeechMark, VoiceName } from '../speech/index.ts';
import { modelPlaces } from '../speech/shipped.browser.ts';
import { type Heard, Player } from '../studio/speak/player.ts';
import { Room } from '../studio/workers/room.ts';
import type { Progress } from './events.ts';
import { startWorker } from './start-worker.ts';
import type { VoiceRoom } from './voice-worker.ts';
import { begun } from './waiting.ts';

export interface Speech {
  readonly text: string;
  readonly reader: VoiceName;
  readonly controls: Controls;
}

export interface Listener {
  onProgress(progress: Progress): void;
  /** All is loaded. */
  onStart(): void;
  /** Each word in its turn, when it is heard. */
  onWord(word: SpeechMark): void;
}

const room = new Room<VoiceRoom>(() => startWorker(new URL('./voice-worker.js', import.meta.url)));
let follow: (heard: Heard) => void = () => undefined;
const player = new Player((heard) => heard && follow(heard));

/** Speaks until all is heard, or the signal ends it; to be called from a click or a key, which alone may begin sound. */
export async function speak(speech: Speech, listener: Listener, signal: AbortSignal): Promise<void> {
  const { text, reader, controls } = speech;
  signal.addEventListener('abort', () => player.stop(), { once: true });
  try {
    await begun(player.begin(), signal);
    await room.call('load', { reader, places: modelPlaces() }, { signal, onEvent: listener.onProgress });
    listener.onStart();
    await say({ text, reader, controls }, listener, signal);
  } catch (error) {
    // Who was stopped was so at once; by now another one may speak.
    if (!signal.aborted) player.stop();
    throw error;
  }
}

async function say(speech: Speech, { onWord }: Listener, signal: AbortSignal): Promise<void> {
  const words: SpeechMark[] = [];
  let told = 0;
  const tellUntil = (count: number): void => {
    for (; told < count; told++) onWord(words[told]);
  };
  follow = ({ word }) => tellUntil(word + 1);
  await room.call('begin', speech, { signal });
  const hear = player.sentence({ sentence: 0, word: 0 });
  for (;;) {
    await player.room(signal);
    const piece = await room.call('next', undefined, { signal });
    if (!piece) break;
    words.push(...piece.marks.filter(({ type }) => type === 'word'));
    hear(piece);
  }
  await player.end(signal);
  tellUntil(words.length);
}
