// Loudness against the standard's own figures and EBU Tech 3341's test signals.
import { describe, expect, it } from 'vitest';
import { kWeighting, loudness } from './loudness.ts';
import { samplePeak, truePeak } from './peak.ts';
import { fromDecibels } from './units.ts';

const tone = (seconds: number, level: number, sampleRate: number, frequency = 1000): Float32Array =>
  Float32Array.from(
    { length: seconds * sampleRate },
    (_, i) => fromDecibels(level) * Math.sin((2 * Math.PI * frequency * i) / sampleRate),
  );

const join = (...parts: Float32Array[]): Float32Array => {
  const whole = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let place = 0;
  for (const part of parts) {
    whole.set(part, place);
    place += part.length;
  }
  return whole;
};

describe('kWeighting', () => {
  it('gives the standard’s table at 48 kHz', () => {
    const [shelf, pass] = kWeighting(48_000);
    const table = [
      1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585,
    ];
    for (const [i, value] of [...shelf.b, ...shelf.a].entries()) expect(value).toBeCloseTo(table[i], 9);
    expect(pass.b).toEqual([1, -2, 1]);
    expect(pass.a[0]).toBeCloseTo(-1.99004745483398, 9);
    expect(pass.a[1]).toBeCloseTo(0.99007225036621, 9);
  });
});

describe('loudness', () => {
  it.each([44_100, 48_000, 16_000])('of 997 Hz at full scale in one channel is −3.01 at %i Hz', (rate) => {
    expect(loudness([tone(3, 0, rate, 997)], rate)).toBeCloseTo(-3.01, 1);
  });

  it('of a stereo tone at −23 dBFS is −23 (Tech 3341, 1)', () => {
    const channel = tone(5, -23, 48_000);
    expect(loudness([channel, channel], 48_000)).toBeCloseTo(-23, 1);
  });

  it('leaves soft passages out (Tech 3341, 3 and 4, shortened)', () => {
    const [soft, loud, faint] = [-36, -23, -72].map((level) => tone(3, level, 48_000));
    const gated = join(soft, loud, loud, loud, soft);
    expect(loudness([gated, gated], 48_000)).toBeCloseTo(-23, 0);
    const absolute = join(faint, soft, loud, loud, loud, soft, faint);
    expect(loudness([absolute, absolute], 48_000)).toBeCloseTo(-23, 0);
  });

  it('of silence, and of next to nothing, is −Infinity', () => {
    expect(loudness([new Float32Array(48_000)], 48_000)).toBe(Number.NEGATIVE_INFINITY);
    expect(loudness([tone(0.3, 0, 48_000)], 48_000)).toBe(Number.NEGATIVE_INFINITY);
    expect(loudness([], 48_000)).toBe(Number.NEGATIVE_INFINITY);
  });
});

describe('truePeak', () => {
  it('sees what lies between samples (Tech 3341, 15 to 17: a quarter of the sample rate, off the samples)', () => {
    const between = Float32Array.from(
      { length: 400 },
      (_, i) => 0.5 * Math.sin((Math.PI / 2) * i + Math.PI / 4),
    );
    expect(samplePeak([between])).toBeCloseTo(0.5 * Math.SQRT1_2, 5);
    // The tolerance of the test: +0.2 and −0.4 dB.
    expect(truePeak([between])).toBeGreaterThan(-6.42);
    expect(truePeak([between])).toBeLessThan(-5.82);
  });

  it('of a sixth of the sample rate', () => {
    const sixth = Float32Array.from(
      { length: 600 },
      (_, i) => 0.5 * Math.sin((Math.PI / 3) * i + Math.PI / 6),
    );
    expect(Math.abs(truePeak([sixth]) + 6.02)).toBeLessThan(0.4);
  });

  it('is never below the sample peak, in any channel', () => {
    expect(truePeak([Float32Array.of(0, 0.25), Float32Array.of(-1, 0)])).toBe(0);
    expect(truePeak([new Float32Array(5)])).toBe(Number.NEGATIVE_INFINITY);
  });
});
