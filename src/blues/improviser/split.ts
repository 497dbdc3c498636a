// Solos that are learned from and solos kept aside: what belongs to one performance stays together.
import { Random } from '../../lstm/index.ts';
import { type Lesson, lessonOf } from './batches.ts';
import type { Solo } from './solo.ts';

/** From so many performances on, whole ones are kept aside; of fewer, the end of each solo. */
const LEAST_PERFORMANCES = 5;
/** Share of all notes that is kept aside, and of the events of a solo that is cut. */
const [KEPT, TAIL] = [0.1, 0.2];

/** Performer and title, without the number of the take. */
export const performanceOf = (id: string): string =>
  id
    .replace(/_FINAL$/, '')
    .replace(/_?(?:Alternate)?Take-?\d+$/i, '')
    .replace(/-\d+$/, '');

/** Whether bars were found: a signature of 1/4 in the Weimar Jazz Database says that there are none. */
export const hasMetre = ({ beats }: Solo): boolean => beats[Math.floor(beats.length / 2)].beatsPerBar > 1;

/** Solos by performance, in an order that depends on the seed alone. */
export function performances(solos: readonly Solo[], seed: number): Solo[][] {
  const groups = new Map<string, Solo[]>();
  for (const solo of solos) {
    const name = performanceOf(solo.id);
    const group = groups.get(name);
    if (group) group.push(solo);
    else groups.set(name, [solo]);
  }
  return new Random(seed).shuffle([...groups.values()]);
}

export interface Split {
  readonly lessons: readonly Lesson[];
  readonly validation: readonly Lesson[];
  /** What was kept aside. */
  readonly kept: 'solos' | 'endings';
}

/**
 * Performances with a tenth of all notes are kept aside; where there are fewer than five, the last fifth of each solo,
 * heard from an empty memory.
 */
export function splitSolos(solos: readonly Solo[], seed: number): Split {
  const shuffled = performances(solos, seed);
  if (shuffled.length < LEAST_PERFORMANCES) {
    const cut = solos.map((solo) => cutLesson(lessonOf(solo)));
    return { lessons: cut.map(([first]) => first), validation: cut.map(([, rest]) => rest), kept: 'endings' };
  }
  const notesIn = (some: readonly Solo[]): number => some.reduce((sum, { notes }) => sum + notes.length, 0);
  let [kept, notes] = [0, 0];
  while (notes < KEPT * notesIn(solos) && kept < shuffled.length / 2) notes += notesIn(shuffled[kept++]);
  return {
    lessons: shuffled.slice(kept).flat().map(lessonOf),
    validation: shuffled.slice(0, kept).flat().map(lessonOf),
    kept: 'solos',
  };
}

function cutLesson({ setting, character, events: { start, events } }: Lesson): [Lesson, Lesson] {
  const at = Math.max(1, Math.round((1 - TAIL) * events.length));
  return [
    { setting, character, events: { start, events: events.slice(0, at) } },
    { setting, character, events: { start: events[at - 1].step, events: events.slice(at) } },
  ];
}
