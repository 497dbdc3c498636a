// The stages of the page, in the order of its navigation; the first is shown where the address names none.
import type { Stage } from './stage.ts';

export const STAGES: readonly Stage[] = [
  {
    id: 'remember',
    title: 'Remember',
    summary:
      'Give a network a text, and see which word it expects next and which words it remembered for that.',
    load: () => import('./remember/view.tsx'),
    start: async () => (await import('./remember/state.ts')).start(),
  },
  {
    id: 'improvise',
    title: 'Improvise',
    summary: 'Write a chart, and play over it with a soloist who listens, for as long as you like.',
    load: () => import('./improvise/view.tsx'),
  },
  {
    id: 'speak',
    title: 'Speak',
    summary: 'Give a voice a text, take hold of its melody, and bend it word by word.',
    load: () => import('./speak/view.tsx'),
  },
  {
    id: 'cell',
    title: 'Inside the cell',
    summary: 'One memory cell through time: what its three gates let in, kept and let out.',
    load: () => import('./cell/view.tsx'),
  },
];
