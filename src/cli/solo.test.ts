// The chart of a solo: the default, what was given, and moved to the key that was asked for.
import { describe, expect, it } from 'vitest';
import { formatChart } from '../blues/index.ts';
import { soloSheet } from './solo.ts';
import { hear } from './testing/harness.ts';

const chart = async (argument?: string, key?: string) =>
  formatChart((await soloSheet(argument, key, hear().context)).chart);

describe('soloSheet', () => {
  it('is a twelve-bar blues in C unless told otherwise', async () => {
    const { chart: blues } = await soloSheet(undefined, undefined, hear().context);
    expect(blues.bars).toHaveLength(12);
    expect(blues.bars[0].chords[0].symbol).toBe('C7');
  });

  it('is what was given', async () => {
    expect(await chart('Am7 | D7')).toBe('Am7 | D7 |');
    const piped = await soloSheet('-', undefined, hear({ stdin: 'F7 | %' }).context);
    expect(formatChart(piped.chart)).toBe('F7 | F7 |');
  });

  it('moves to another key', async () => {
    expect(await chart('C7 | F7 | C7 | G7', 'Bb')).toBe('Bb7 | Eb7 | Bb7 | F7 |');
    expect(await chart('Cm7 | Fm7 | G7 | Cm7', 'Am')).toBe('Am7 | Dm7 | E7 | Am7 |');
  });

  it('does not turn major into minor', async () => {
    await expect(chart('C7 | F7 | C7 | G7', 'Am')).rejects.toThrow(
      '--key Am would make a major chart minor: it is in C, and can move to any other major key',
    );
  });

  it('passes on what the parser says', async () => {
    await expect(chart('C7 | H7')).rejects.toThrow(/^line 1, bar 2: "H7" is not a chord I know/);
  });
});
