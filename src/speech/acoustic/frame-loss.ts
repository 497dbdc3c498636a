// What a voice's frames are judged by in training: how far they, and their changes, are from the recording's.
import type { Tensor } from '../../lstm/index.ts';
import type { SpeakerConfig } from './acoustic.ts';
import { type AcousticSizes, CHANNELS, SPOKEN, type Spoken } from './acoustic-network.ts';

/** An utterance ready to be learned: frames beyond the recording's end are not scored. */
export interface Example {
  readonly spoken: Spoken;
  /** Of the recording [count or more × 20]. */
  readonly frames: Float32Array;
  readonly count: number;
}

/** Of what is spoken, cepstra come first. */
export const CEPSTRA = 18;

/** How much each number of a frame counts: what is voiced is heard at once. */
const weightOf = (k: number): number => (k < CEPSTRA ? 1 : 2);
const WEIGHTS = SPOKEN.reduce((sum, _, k) => sum + weightOf(k), 0);

/** The number that the network should have said: standardised. */
export const wantedOf = (frames: Float32Array, t: number, k: number, { scales }: SpeakerConfig): number =>
  (frames[t * CHANNELS + SPOKEN[k]] - scales[k].mean) / scales[k].deviation;

/** Where in the output a frame of an utterance lies. */
export const placeOf = (frame: number, utterance: number, batch: number, perStep: number): number =>
  ((Math.floor(frame / perStep) * batch + utterance) * perStep + (frame % perStep)) * SPOKEN.length;

export interface FrameLossOptions {
  readonly sizes: Pick<AcousticSizes, 'framesPerStep'>;
  readonly speakers: readonly SpeakerConfig[];
  /**
   * How much a frame's difference from the one before it counts beside the frame itself ("delta features", Tokuda et
   * al. 2000); default not at all.
   */
  readonly deltas?: number;
}

/** Mean absolute error of a batch's output [steps, utterances, framesPerStep · 19], whose gradient is added to `d`. */
export function frameLoss(
  some: readonly Example[],
  output: Tensor,
  d: Tensor,
  { sizes, speakers, deltas = 0 }: FrameLossOptions,
): number {
  const [y, dy] = [output.data, d.data];
  const share = 1 / (WEIGHTS * some.reduce((sum, { count }) => sum + count, 0));
  let loss = 0;
  for (const [b, { spoken, frames, count }] of some.entries()) {
    const speaker = speakers[spoken.speaker];
    const errorOf = (t: number, k: number): number =>
      y[placeOf(t, b, some.length, sizes.framesPerStep) + k] - wantedOf(frames, t, k, speaker);
    for (let t = 0; t < count; t++) {
      const at = placeOf(t, b, some.length, sizes.framesPerStep);
      const last = placeOf(t - 1, b, some.length, sizes.framesPerStep);
      for (let k = 0; k < SPOKEN.length; k++) {
        const weight = share * weightOf(k);
        const error = errorOf(t, k);
        loss += weight * Math.abs(error);
        dy[at + k] += weight * Math.sign(error);
        if (deltas === 0 || t === 0) continue;
        const change = error - errorOf(t - 1, k);
        loss += deltas * weight * Math.abs(change);
        dy[at + k] += deltas * weight * Math.sign(change);
        dy[last + k] -= deltas * weight * Math.sign(change);
      }
    }
  }
  return loss;
}
