// Solos for the tests: made by chance from a seed, over any chart.
import fc from 'fast-check';
import { barLines } from '../bar-lines.ts';
import { parseChart } from '../chart.ts';
import { Chance } from '../random.ts';
import type { Improvisation, Note } from '../types.ts';

/** A wandering line of eighths with rests. */
export function solo(
  text: string,
  options: Partial<Improvisation> & { seed?: number; grid?: number } = {},
): Improvisation {
  const { seed = 1, grid = 0.5, choruses = 2, tempo = 132, swing = 1.33, timing } = options;
  const chart = options.chart ?? parseChart(text, { title: 'Test blues' });
  const chance = new Chance(seed, 'solo');
  const melody: Note[] = [];
  let pitch = 67;
  for (let i = 0; i * grid < barLines(chart).form * choruses; i++) {
    if (chance.happens(30)) continue;
    pitch = Math.max(54, Math.min(82, pitch + chance.pick([-4, -2, -1, 1, 2, 3])));
    melody.push({ onset: i * grid, duration: grid, pitch, velocity: 84 + chance.below(12) });
  }
  return { chart, choruses, tempo, swing, melody, timing };
}

/** Charts of 2 to 7 beats, which may change from bar to bar, with up to three chords a bar, slash basses and breaks. */
export const wildChart: fc.Arbitrary<string> = fc
  .tuple(
    fc.integer({ min: 2, max: 7 }),
    fc.array(
      fc.tuple(
        fc.option(fc.integer({ min: 2, max: 7 })),
        fc.array(
          fc.constantFrom(
            'C7',
            'F7',
            'Bbm7',
            'Ebmaj7',
            'Am7b5',
            'D7alt',
            'F#dim7',
            'G7/B',
            'C',
            'Dm6',
            'E+',
            'A7sus4',
            'NC',
            '/',
          ),
          { minLength: 1, maxLength: 3 },
        ),
      ),
      { minLength: 1, maxLength: 12 },
    ),
  )
  .map(([beats, bars]) => {
    const written = bars.map(([metre, words]) => `${metre ? `${metre}/4 ` : ''}${words.join(' ')}`);
    return `${beats}/4 C7 | ${written.join(' | ')}`;
  });
