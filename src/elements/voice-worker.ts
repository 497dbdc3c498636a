// The voice in a worker of its own: loaded once a reader, and asked for one piece of sound after the other.
import {
  type Controls,
  loadVoice,
  type Speaker,
  type SpeechMark,
  type SpeechPiece,
  type VoiceName,
} from '../speech/index.ts';
import type { Call } from '../studio/workers/protocol.ts';
import { type Fetched, readModel } from '../studio/workers/read-model.ts';
import { serve, transferring } from '../studio/workers/serve.ts';

const files: Record<string, Uint8Array> = {};
const speakers = new Map<VoiceName, Speaker>();
let pieces: AsyncGenerator<SpeechPiece, void, undefined> | undefined;

const handlers = {
  /** Loads the voice of a reader; `places` are the addresses of all models, by their names. */
  async load(
    { reader, places }: { reader: VoiceName; places: Readonly<Record<string, string>> },
    { emit }: Call<Fetched>,
  ): Promise<void> {
    for (const [name, place] of Object.entries(places)) {
      files[name] ??= await readModel(`${name}.safetensors`, await fetch(place).catch(() => undefined), emit);
    }
    if (!speakers.has(reader)) speakers.set(reader, await loadVoice({ models: files, voice: reader }));
  },

  /** Begins to speak a text, instead of the one before. */
  begin({ reader, text, controls }: { reader: VoiceName; text: string; controls: Controls }): void {
    pieces = speakers.get(reader)!.speak(text, controls);
  },

  /** The next tenth of a second with the marks that begin in it; nothing when all is said. */
  async next(): Promise<{ samples: Float32Array; marks: readonly SpeechMark[] } | undefined> {
    const { value } = await pieces!.next();
    if (!value) return undefined;
    return transferring({ samples: value.samples, marks: value.marks }, [value.samples.buffer]);
  },
};

export type VoiceRoom = typeof handlers;

serve(handlers);
