// Whether there is a voice of a name.
import { SpeechError } from '../errors.ts';
import { VOICES, type VoiceName } from './voices.ts';

/** @throws {SpeechError} naming the voices there are. */
export function checkVoice(voice: string): asserts voice is VoiceName {
  if (VOICES.some((name) => name === voice)) return;
  throw new SpeechError(
    `there is no voice "${voice}"; take ${VOICES.map((one) => `"${one}"`).join(' or ')}.`,
  );
}
