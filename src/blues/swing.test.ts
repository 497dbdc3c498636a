// Swing keeps order and bar lines, and follows the measured table.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSwing, rideSwing, swingBeat } from './swing.ts';

describe('swing', () => {
  it('follows the measured table and stays between its ends', () => {
    expect([60, 100, 120, 140, 200, 320, 400].map((tempo) => Number(defaultSwing(tempo).toFixed(3)))).toEqual(
      [1.28, 1.28, 1.305, 1.33, 1.31, 1.02, 1.02],
    );
  });

  it('the ride swings more than the soloist, less when it is fast, and not at all beside a straight one', () => {
    expect([60, 150, 200, 240, 300, 400].map((tempo) => Number(rideSwing(1.02, tempo).toFixed(2)))).toEqual([
      2.2, 2.2, 2, 1.5, 1.02, 1.02,
    ]);
    expect([1, 1.33, 3].map((soloist) => rideSwing(soloist, 150))).toEqual([1, 2.2, 3]);
  });

  it('delays the off-beat eighth alone', () => {
    expect([0, 0.5, 1, 3.5].map((beat) => swingBeat(beat, 2))).toEqual([0, 2 / 3, 1, 3 + 2 / 3]);
  });

  it('keeps order and beats', () => {
    const beat = fc.double({ min: 0, max: 1000, noNaN: true });
    fc.assert(
      fc.property(beat, beat, fc.double({ min: 1, max: 3, noNaN: true }), (a, b, ratio) => {
        const [x, y] = [swingBeat(a, ratio), swingBeat(b, ratio)];
        expect(Math.sign(y - x) * Math.sign(b - a)).toBeGreaterThanOrEqual(0);
        expect(Math.floor(x + 1e-9)).toBe(Math.floor(a + 1e-9));
      }),
    );
  });
});
