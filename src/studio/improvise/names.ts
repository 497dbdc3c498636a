// Names of notes, as the page spells them.
const NAMES = ['C', 'D♭', 'D', 'E♭', 'E', 'F', 'G♭', 'G', 'A♭', 'A', 'B♭', 'B'];

/** @example noteName(60) // => 'C4' */
export function noteName(pitch: number): string {
  return NAMES[pitch % 12] + (Math.floor(pitch / 12) - 1);
}
