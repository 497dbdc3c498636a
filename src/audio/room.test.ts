// A room's answer: when it comes, how it dies away, that it is linear and the same for any blocks.
import { describe, expect, it } from 'vitest';
import { Room } from './room.ts';

const RATE = 44_100;

function answer(input: Float32Array, block = input.length, options = {}): [Float32Array, Float32Array] {
  const room = new Room(RATE, options);
  const left = new Float32Array(input.length);
  const right = new Float32Array(input.length);
  for (let at = 0; at < input.length; at += block) {
    const count = Math.min(block, input.length - at);
    room.process(input.subarray(at, at + count), left, right, at, count);
  }
  return [left, right];
}

const click = (length = RATE): Float32Array => {
  const sound = new Float32Array(length);
  sound[0] = 1;
  return sound;
};

/** Energy from one time to another, in dB. */
const energy = (sound: Float32Array, from: number, to: number): number =>
  10 *
  Math.log10(
    sound.subarray(Math.round(from * RATE), Math.round(to * RATE)).reduce((sum, x) => sum + x * x, 1e-30),
  );

describe('Room', () => {
  const [left, right] = answer(click());

  it('answers after the first wall, softer than what it hears, on both sides alike but not the same', () => {
    expect(energy(left, 0, 0.007)).toBeLessThan(-100);
    const [l, r] = [energy(left, 0, 1), energy(right, 0, 1)];
    expect(l).toBeLessThan(0);
    expect(l).toBeGreaterThan(-12);
    expect(Math.abs(l - r)).toBeLessThan(2);
    let [both, product] = [0, 0];
    for (let i = Math.round(0.04 * RATE); i < RATE; i++) {
      product += left[i] * right[i];
      both += (left[i] ** 2 + right[i] ** 2) / 2;
    }
    expect(Math.abs(product / both)).toBeLessThan(0.3);
  });

  it('dies away by about 60 dB in the time that it is given', () => {
    for (const decay of [0.4, 0.7, 1.5]) {
      const [sound] = answer(click(2 * RATE), undefined, { decay, damping: 20_000 });
      // From the slope of the energy between two windows.
      const [a, b] = [energy(sound, 0.1, 0.15), energy(sound, 0.1 + decay / 2, 0.15 + decay / 2)];
      expect(a - b).toBeGreaterThan(25);
      expect(a - b).toBeLessThan(36);
    }
  });

  it('swallows high notes sooner, and keeps out the lowest', () => {
    const ratio = (frequency: number): number => {
      const tone = Float32Array.from({ length: RATE / 2 }, (_, i) =>
        i < RATE / 4 ? Math.sin((2 * Math.PI * frequency * i) / RATE) : 0,
      );
      return energy(answer(tone)[0], 0.3, 0.5);
    };
    const mean = (...tones: number[]): number => tones.map(ratio).reduce((a, b) => a + b) / tones.length;
    const middle = mean(700, 810, 930, 1050, 1210);
    expect(mean(40, 45, 50, 55)).toBeLessThan(middle - 6);
    expect(mean(9000, 9300, 9700, 10_100)).toBeLessThan(middle - 10);
  });

  it('is linear, and the same for blocks of any length', () => {
    const sound = Float32Array.from({ length: 6000 }, (_, i) => Math.sin(i * i * 1e-4));
    const [whole] = answer(sound);
    for (const block of [1, 128, 777]) expect(answer(sound, block)[0]).toEqual(whole);
    const [double] = answer(sound.map((x) => 2 * x));
    for (let i = 0; i < whole.length; i += 97) expect(double[i]).toBeCloseTo(2 * whole[i], 5);
  });

  it('stays finite on what is loud and long', () => {
    const noise = Float32Array.from({ length: 2 * RATE }, (_, i) => ((i * 7919) % 2000) / 1000 - 1);
    const [sound] = answer(noise, 128, { decay: 10 });
    expect(sound.every((x) => Math.abs(x) < 100)).toBe(true);
  });

  it('refuses rooms that do not exist', () => {
    expect(() => new Room(100)).toThrow(/^a room at a sample rate of 100 Hz/);
    expect(() => new Room(RATE, { decay: 0 })).toThrow(/^a room with a decay of 0 s/);
  });
});
