// The one error of this room.

/** Samples, or a file of samples, are not what they should be: one sentence that says what is wrong. */
export class AudioError extends Error {
  override readonly name = 'AudioError';
}
