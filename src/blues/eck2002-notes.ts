// From melody units to notes: where they begin and end, and how loud they are.
import { type Form, SILENT, STEPS_PER_BEAT } from './eck2002-data.ts';
import type { Note } from './types.ts';

/**
 * Notes from a melody unit a step. The representation has no mark for a note's end: equal units in a row are one held
 * note. No segment crosses a bar line, so there a note ends, and an equal unit beyond it is struck again.
 * The network says nothing of loudness: a rule of ours accents the beginnings of phrases, tops of lines, and off-beats
 * before a rest, as players do.
 */
export function notesOf(melody: ArrayLike<number>, { length, places, low }: Form): Note[] {
  const notes: Note[] = [];
  const isBarLine = (step: number): boolean => places[step % length] === 0;
  for (let step = 0; step < melody.length; ) {
    const unit = melody[step];
    let end = step + 1;
    if (unit !== SILENT) {
      while (end < melody.length && !isBarLine(end) && melody[end] === unit) end++;
      const before = step > 0 ? melody[step - 1] : SILENT;
      const after = end < melody.length ? melody[end] : SILENT;
      const top = before !== SILENT && after !== SILENT && unit > before && unit > after;
      const velocity =
        78 +
        (before === SILENT ? 8 : 0) +
        (top ? 10 : 0) +
        (step % STEPS_PER_BEAT === 1 && after === SILENT ? 8 : 0) +
        (isBarLine(step) ? 4 : 0) -
        (step % STEPS_PER_BEAT === 1 && before !== SILENT && !top ? 4 : 0);
      notes.push({
        onset: step / STEPS_PER_BEAT,
        duration: (end - step) / STEPS_PER_BEAT,
        pitch: low + unit,
        velocity,
      });
    }
    step = end;
  }
  return notes;
}
