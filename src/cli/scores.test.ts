// An improvisation in every format, and as the object that `--json` promises.
import toneMidi from '@tonejs/midi';
import { describe, expect, it } from 'vitest';
import { decodeWav } from '../audio/index.ts';
import { type Improvisation, parseChart } from '../blues/index.ts';
import { scoreMaker, toJson } from './scores.ts';
import { hear } from './testing/harness.ts';

const improvisation: Improvisation = {
  chart: parseChart('C7 | F7 G7', { title: 'Short' }),
  choruses: 2,
  tempo: 240,
  swing: 1.2,
  melody: [
    { onset: 0, duration: 1, pitch: 60, velocity: 90 },
    { onset: 9.5, duration: 0.5, pitch: 67, velocity: 80 },
  ],
};

describe('toJson', () => {
  it('holds tempo, metre, all bars with their chords, and the melody', () => {
    const once = [
      { chords: ['C7'], onsets: [0] },
      { chords: ['F7', 'G7'], onsets: [0, 2] },
    ];
    expect(toJson(improvisation)).toEqual({
      title: 'Short',
      tempo: 240,
      swing: 1.2,
      beatsPerBar: 4,
      choruses: 2,
      bars: [...once, ...once],
      notes: improvisation.melody,
    });
  });

  it('tells the beats of bars of another length', () => {
    const { beatsPerBar, bars } = toJson({ ...improvisation, chart: parseChart('C7 | 2/4 F7 | 4/4 G7') });
    expect(beatsPerBar).toBe(4);
    expect(bars.map(({ beats }) => beats)).toEqual([undefined, 2, undefined, undefined, 2, undefined]);
  });
});

describe('scoreMaker', () => {
  const { context } = hear();
  const make = scoreMaker(improvisation, 1, context);

  it('writes MIDI and MusicXML', async () => {
    const midi = (await make('mid')) as Uint8Array;
    expect(Buffer.from(midi.subarray(0, 4)).toString()).toBe('MThd');
    expect(await make('musicxml')).toMatch(/^<\?xml.*<score-partwise/s);
  });

  it('writes sound: stereo, 44.1 kHz, as long as the music', async () => {
    const { channels, sampleRate } = decodeWav((await make('wav')) as Uint8Array);
    expect(sampleRate).toBe(44_100);
    expect(channels).toHaveLength(2);
    expect(channels[0].length / sampleRate).toBeGreaterThan(4);
    expect(channels[0].some((sample) => Math.abs(sample) > 0.05)).toBe(true);
  });

  it('writes what the band is told to play, and a part for each player on request', async () => {
    const settings = { style: 'bossa', soloist: 'vibraphone', intro: 1, countIn: true, parts: true } as const;
    const told = scoreMaker(improvisation, 1, context, settings);
    const names = [...String(await told('musicxml')).matchAll(/<part-name>([^<]+)</g)].map(
      ([, name]) => name,
    );
    expect(names).toEqual(['Vibraphone', 'Guitar', 'Bass', 'Drums']);
    const midi = new toneMidi.Midi((await told('mid')) as Uint8Array);
    expect(midi.tracks.filter(({ notes }) => notes.length > 0).map(({ name }) => name)).toEqual(names);
    // Two bars of count, one of intro.
    expect(midi.tracks.find(({ name }) => name === 'Vibraphone')!.notes[0].ticks / 480).toBeCloseTo(12, 0);
    const alone = new toneMidi.Midi(
      (await scoreMaker(improvisation, 1, context, { accompanied: false })('mid')) as Uint8Array,
    );
    expect(alone.tracks.filter(({ notes }) => notes.length > 0)).toHaveLength(1);
  });

  it('stops when it is asked to', async () => {
    const signal = AbortSignal.abort(new Error('enough'));
    await expect(scoreMaker(improvisation, 1, { ...context, signal })('wav')).rejects.toThrow('enough');
  });
});
