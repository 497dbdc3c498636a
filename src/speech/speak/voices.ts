// Which voices there are.
import { SpeechError } from '../errors.ts';

/** The voices that ship, by the names of their readers; the first is the usual one. */
export const VOICES = ['lj', 'kathleen'] as const;
export type VoiceName = (typeof VOICES)[number];

/** @throws {SpeechError} naming the voices there are. */
export function checkVoice(voice: string): asserts voice is VoiceName {
  if (VOICES.some((name) => name === voice)) return;
  throw new SpeechError(
    `there is no voice "${voice}"; take ${VOICES.map((one) => `"${one}"`).join(' or ')}.`,
  );
}
