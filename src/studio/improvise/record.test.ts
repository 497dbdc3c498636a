// The record of a jam that goes on for hours: what it forgets, and that its files still begin with a chorus.
import { parseMidi } from 'midi-file';
import { expect, it } from 'vitest';
import { type Part, parseChart, readMusicXml } from '../../blues/index.ts';
import { Recording } from './record.ts';
import type { Settings } from './types.ts';

const SETTINGS: Settings = {
  ...{ tempo: 240, style: 'swing', soloist: 'tenor sax' },
  ...{ temperature: 1, density: 1, outside: 0, seed: 1, trade: 0, metronome: false },
};
const SOLO: Part = {
  ...{ name: 'Tenor sax', instrument: 'tenor sax', program: 66, level: 100, notes: [], written: [] },
};

it('keeps the last tens of thousands of notes, from the beginning of a chorus on', () => {
  const chart = parseChart('F7 | Bb7 | F7', { title: 'Test' });
  const recording = new Recording(chart, SETTINGS, [SOLO]);
  // Ten notes a beat, twelve beats a chorus: the pitch tells the chorus.
  const chorus = (beat: number): number => 40 + (Math.floor(beat / 12) % 40);
  const BEATS = 4200;
  for (let beat = 0; beat < BEATS; beat++) {
    for (let i = 0; i < 10; i++) {
      recording.add('solo', { onset: beat + i / 10, duration: 0.05, pitch: chorus(beat), velocity: 90 });
    }
  }
  const kept = recording.solo;
  expect(kept.length).toBeLessThanOrEqual(40_000);
  expect(kept.length).toBeGreaterThan(15_000);
  expect(kept[0].onset % 12).toBe(0);
  expect(kept.at(-1)).toMatchObject({ onset: BEATS - 1 + 0.9, pitch: chorus(BEATS - 1) });
  // The file begins where what is kept begins.
  const [, solo] = parseMidi(recording.midi()).tracks;
  const struck = solo.filter((event) => event.type === 'noteOn');
  expect(struck).toHaveLength(kept.length);
  expect(struck[0]).toMatchObject({ noteNumber: kept[0].pitch });
  const sheet = readMusicXml(recording.musicXml());
  expect(sheet.chart.bars.length).toBe(((BEATS - kept[0].onset) / 12) * 3);
});
