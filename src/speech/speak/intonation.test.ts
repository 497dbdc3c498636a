// Pitch frame by frame: curves that go along with edited times, and what holds for single words.
import { describe, expect, it } from 'vitest';
import { intonationOf, wordOfFrames } from './intonation.ts';
import type { ProsodySentence } from './prosody.ts';

/** Two words of one phone and a pause each: 0.1 s, 0.05 s, 0.2 s, 0.05 s; the pitch rises by 1 Hz a frame. */
const sentence = (): ProsodySentence => ({
  ...{ text: 'oh you', start: 0, stop: 6 },
  words: [
    {
      ...{ text: 'oh', start: 0, stop: 2 },
      phones: [{ phone: 'OW1', time: 0, duration: 0.1 }],
      pause: { time: 0.1, duration: 0.05 },
    },
    {
      ...{ text: 'you', start: 3, stop: 6 },
      phones: [{ phone: 'UW1', time: 0.15, duration: 0.2 }],
      pause: { time: 0.35, duration: 0.05 },
    },
  ],
  pitch: Array.from({ length: 40 }, (_, t) => 100 + t),
});
const same = (hertz: number): number => hertz;

const curve = (
  one: ProsodySentence,
  frames: number,
  ...shapes: Parameters<typeof intonationOf>[3][]
): number[] => {
  const intonation = intonationOf(one, frames, same, ...shapes);
  return Array.from({ length: frames }, (_, t) => intonation(t, () => 50));
};

describe('intonation', () => {
  it('is the curve itself where nothing was changed, and the own pitch where there is no curve', () => {
    expect(curve(sentence(), 40)).toEqual(sentence().pitch);
    expect(curve({ ...sentence(), pitch: undefined }, 40)).toEqual(Array(40).fill(50));
  });

  it('is stretched with a phone that is longer, and stays with the others', () => {
    const one = sentence();
    one.words[1].phones[0].duration = 0.4;
    const stretched = curve(one, 60);
    expect(stretched.slice(0, 15)).toEqual(sentence().pitch!.slice(0, 15));
    expect(stretched[15]).toBeCloseTo(115, 6);
    expect(stretched[35]).toBeCloseTo(125, 6);
    expect(stretched.slice(55)).toEqual([135, 136, 137, 138, 139]);
  });

  it('waits in a pause that was not there, and ends with the curve', () => {
    const one = sentence();
    one.words[0].pause = { time: 0.15, duration: 0.3 };
    one.words[0].phones[0].duration = 0.15;
    const waiting = curve(one, 70);
    expect(waiting.slice(15, 45).every((hertz) => Math.abs(hertz - 115) < 1e-6)).toBe(true);
    expect(waiting[45]).toBeCloseTo(115, 6);
    expect(waiting.at(-1)).toBe(139);
  });

  it('changes single words, and blends where they meet', () => {
    const changed = curve(sentence(), 40, [undefined, (hertz) => 2 * hertz]);
    expect(changed[5]).toBeCloseTo(105, 6);
    expect(changed[25]).toBeCloseTo(250, 6);
    expect(changed[15] / 115).toBeGreaterThan(1.2);
    expect(changed[15] / 115).toBeLessThan(1.8);
  });

  it('knows the word of each frame', () => {
    expect([...wordOfFrames(sentence(), 40)]).toEqual([...Array(15).fill(0), ...Array(25).fill(1)]);
  });
});
