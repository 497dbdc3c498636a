// What the speaking room throws when its input is wrong.

/** A text, an SSML document, a voice or a recording that cannot be used; the message names the place and the mend. */
export class SpeechError extends Error {
  override readonly name = 'SpeechError';
}
