// Loudness reached, ceiling held, nothing bent without need.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loudness } from './loudness.ts';
import { limit, normaliseLoudness } from './normalise.ts';
import { truePeak } from './peak.ts';

const RATE = 44_100;
/** A decaying tone struck again and again: mostly soft, with sharp peaks. */
const plucked = (seconds: number, amplitude: number, decay: number): Float32Array =>
  Float32Array.from({ length: seconds * RATE }, (_, i) => {
    const since = (i / RATE) % 0.5;
    return amplitude * Math.exp(-since * decay) * Math.sin(2 * Math.PI * 220 * since);
  });

describe('normaliseLoudness', () => {
  it('raises a soft sound by one gain and leaves its shape', () => {
    const sound = [plucked(3, 0.05, 2), plucked(3, 0.04, 2)];
    const { channels, gain, loudness: reached, truePeak: peak } = normaliseLoudness(sound, RATE);
    expect(reached).toBeCloseTo(-16, 1);
    expect(loudness(channels, RATE)).toBeCloseTo(reached, 6);
    expect(peak).toBeLessThanOrEqual(-1);
    const factor = 10 ** (gain / 20);
    for (let i = 0; i < 3 * RATE; i += 997) expect(channels[0][i]).toBeCloseTo(sound[0][i] * factor, 5);
    // What was given is not touched.
    expect(sound[0]).toEqual(plucked(3, 0.05, 2));
  });

  it('holds sharp peaks under the ceiling and still reaches the loudness', () => {
    const sound = [plucked(3, 0.9, 14)];
    const { loudness: reached, truePeak: peak, channels } = normaliseLoudness(sound, RATE, { target: -16 });
    expect(peak).toBeLessThanOrEqual(-1 + 1e-6);
    expect(truePeak(channels)).toBeCloseTo(peak, 9);
    expect(Math.abs(reached + 16)).toBeLessThan(0.2);
  });

  it('lets the ceiling stand where both cannot be had', () => {
    const { truePeak: peak, loudness: reached } = normaliseLoudness([plucked(2, 0.9, 40)], RATE, {
      target: -3,
      ceiling: -6,
    });
    expect(peak).toBeLessThanOrEqual(-6 + 1e-6);
    expect(reached).toBeLessThan(-3);
  });

  it('lowers what is too loud, and leaves silence', () => {
    expect(normaliseLoudness([plucked(2, 1, 1)], RATE, { target: -30 }).gain).toBeLessThan(0);
    const silence = normaliseLoudness([new Float32Array(RATE)], RATE);
    expect(silence).toMatchObject({ gain: 0, loudness: Number.NEGATIVE_INFINITY });
  });
});

describe('limit', () => {
  it('keeps any sound under any ceiling', () => {
    const sound = fc.array(fc.float({ min: -4, max: 4, noNaN: true }), { minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(sound, fc.double({ min: -20, max: 0, noNaN: true }), (samples, ceiling) => {
        const channels = [Float32Array.from(samples)];
        limit(channels, 8000, ceiling);
        expect(truePeak(channels)).toBeLessThanOrEqual(ceiling + 1e-4);
      }),
      { numRuns: 100 },
    );
  });

  it('turns down before the peak and comes back after it', () => {
    const channel = new Float32Array(RATE).fill(0.1);
    channel[RATE / 2] = 2;
    limit([channel], RATE, 0);
    const at = (seconds: number): number => channel[Math.round((0.5 + seconds) * RATE)];
    expect(at(-0.1)).toBeCloseTo(0.1, 4);
    expect(at(-0.002)).toBeLessThan(0.09);
    expect(at(0.003)).toBeLessThan(0.06);
    expect(at(0.45)).toBeGreaterThan(0.095);
  });
});
