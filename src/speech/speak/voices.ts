// Which voices there are.

/** The voices that ship, by the names of their readers; the first is the usual one. */
export const VOICES = ['lj', 'kathleen'] as const;
export type VoiceName = (typeof VOICES)[number];
