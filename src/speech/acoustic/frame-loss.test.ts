// The loss of frames: its gradient beside finite differences, what deltas add, what beyond the recording is not scored.
import { describe, expect, it } from 'vitest';
import { Random } from '../../lstm/index.ts';
import { openDouble, randomise } from '../../lstm/testing/engines.ts';
import { expectGradient } from '../../lstm/testing/gradients.ts';
import type { SpeakerConfig } from './acoustic.ts';
import { CHANNELS, SPOKEN, type Spoken } from './acoustic-network.ts';
import { type Example, frameLoss, placeOf, wantedOf } from './frame-loss.ts';

const engine = await openDouble();
const random = new Random(3);
const scales = SPOKEN.map((_, k) => ({ mean: k / 10, deviation: 1 + k / 20, centre: 0, gain: 1 }));
const speakers: SpeakerConfig[] = [{ name: 'toy', pitch: { mean: 0, deviation: 1 }, scales }];
const example = (count: number): Example => ({
  spoken: { speaker: 0 } as Spoken,
  frames: Float32Array.from({ length: count * CHANNELS }, () => random.normal()),
  count,
});
const sizes = { framesPerStep: 2 };
const STEPS = 4;
const some = [example(7), example(3)];
const drawn = () =>
  randomise(engine.tensor([STEPS, some.length, sizes.framesPerStep * SPOKEN.length]), random);

describe('the loss of frames', () => {
  it.each([0, 0.7])('has the gradient that finite differences have, deltas counted %f', (deltas) => {
    const output = drawn();
    const [d, unused] = [engine.tensor(output.shape), engine.tensor(output.shape)];
    const loss = (into = unused) => frameLoss(some, output, into, { sizes, speakers, deltas });
    loss(d);
    expectGradient('the loss of frames', output, d.data, loss);
    // The second example ends after three frames.
    const beyond = placeOf(3, 1, some.length, sizes.framesPerStep);
    expect([...d.data.subarray(beyond, beyond + SPOKEN.length)].every((x) => x === 0)).toBe(true);
  });

  it('is 0 for the recording itself; said too high throughout, it has no error of deltas', () => {
    const output = engine.tensor([STEPS, some.length, sizes.framesPerStep * SPOKEN.length]);
    const d = engine.tensor(output.shape);
    const say = (above: number) => {
      for (const [b, { frames, count }] of some.entries()) {
        for (let t = 0; t < count; t++) {
          for (let k = 0; k < SPOKEN.length; k++) {
            const at = placeOf(t, b, some.length, sizes.framesPerStep) + k;
            output.data[at] = wantedOf(frames, t, k, speakers[0]) + above;
          }
        }
      }
      return frameLoss(some, output, d, { sizes, speakers, deltas: 10 });
    };
    expect(say(0)).toBe(0);
    expect(say(1)).toBeCloseTo(1, 9);
  });
});
