// Faster and slower utterances: their times, pitch and frames go together.
import { expect, it } from 'vitest';
import { CHANNELS, type Spoken } from './acoustic-network.ts';
import type { Example } from './frame-loss.ts';
import type { Segments } from './segments.ts';
import { stretched } from './stretch.ts';

const ramp = (count: number, width: number): Float32Array =>
  Float32Array.from({ length: count * width }, (_, i) => Math.floor(i / width));

/** 20 frames, of which 18 are recorded; pitch and every channel are the number of the frame. */
const example: Example = {
  spoken: {
    speaker: 1,
    segments: { rows: {} as Segments['rows'], starts: Float64Array.of(0, 5, 20), frames: 20 },
    pitch: ramp(20, 1),
  } satisfies Spoken,
  frames: ramp(18, CHANNELS),
  count: 18,
};

it('leaves it as it is at its own tempo', () => {
  const { spoken, frames, count } = stretched(example, 1);
  expect(spoken).toEqual(example.spoken);
  expect(frames).toEqual(example.frames);
  expect(count).toBe(18);
});

it.each([0.8, 1.25])('tells times, pitch and frames alike at %f of the length', (factor) => {
  const { spoken, frames, count } = stretched(example, factor);
  expect(spoken.segments.frames).toBe(20 * factor);
  expect([...spoken.segments.starts]).toEqual([0, 5 * factor, 20 * factor]);
  expect([spoken.pitch.length, count, frames.length]).toEqual([
    20 * factor,
    Math.floor(18 * factor),
    Math.floor(18 * factor) * CHANNELS,
  ]);
  for (let t = 0; t < count; t++) {
    expect(frames[t * CHANNELS + 3]).toBeCloseTo(Math.min(17, t / factor), 5);
    expect(spoken.pitch[t]).toBeCloseTo(Math.min(19, t / factor), 5);
  }
});
