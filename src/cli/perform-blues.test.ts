// The blues of the show: the chart's own tempo and style, and the options that overrule them.
import { describe, expect, it } from 'vitest';
import { bluesStep } from './perform-blues.ts';
import type { PerformOptions } from './perform-step.ts';
import { hear } from './testing/harness.ts';

const CHART = 'Title: Evening\nStyle: Bossa Nova\nTempo: 96\nAm7 | 2/4 D7 | 4/4 Gmaj7 | Gmaj7';

async function play(options: Partial<PerformOptions>) {
  const written = new Map<string, Uint8Array | string>();
  const run = await bluesStep.prepare({
    context: hear().context,
    options: { choruses: 1, tempo: 132, tempoGiven: false, seed: 1, method: 'solos', out: '', ...options },
    write: async (name, content) => void written.set(name, content),
  });
  const { text, json } = await run();
  return { text, json, names: [...written.keys()], score: String(written.get('blues.musicxml')) };
}

describe('the blues', () => {
  it('are played at the tempo and in the style that the chart tells, in its metres', async () => {
    const { text, json, names, score } = await play({ chart: CHART });
    expect(names).toEqual(['blues.mid', 'blues.musicxml', 'blues.wav']);
    expect(json).toMatchObject({ tempo: 96, swing: 1, asWritten: { tempo: 96, style: 'bossa' } });
    expect(text).toMatch(/^As the chart says: bossa, 96 beats a minute\.\nImprovised/);
    expect(score).toContain('<words>Bossa nova</words>');
    expect(score.match(/<beats>\d/g)).toEqual(['<beats>4', '<beats>2', '<beats>4']);
  });

  it('are played at the tempo that was asked for', async () => {
    const { json } = await play({ chart: CHART, tempo: 150, tempoGiven: true });
    expect(json).toMatchObject({ tempo: 150, asWritten: { style: 'bossa' } });
  });

  it('need no word of the chart', async () => {
    const { text, json } = await play({ chart: 'Am7 | D7' });
    expect(json).toMatchObject({ tempo: 132 });
    expect(json).not.toHaveProperty('asWritten');
    expect(text).toMatch(/^Improvised/);
  });
});
