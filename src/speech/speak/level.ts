// How loud speech comes out: the voice's own gain, each word's, and no sample above −1 dB.
import { fromDecibels } from '../../audio/index.ts';
import type { ProsodySentence } from './prosody.ts';

/** Decibels that bring the shipped voice to about −20 LUFS. */
const VOICE_GAIN = 2.4;
/** Above this, samples are rounded off. */
const KNEE = 0.7;
const CEILING = fromDecibels(-1);

/** Linear gain of each frame; {@link amplify} moves from one to the next. */
export function frameGains({ words }: ProsodySentence, wordOf: Int32Array): Float32Array {
  const gains = words.map(({ volume = 0 }) => fromDecibels(volume + VOICE_GAIN));
  return Float32Array.from(wordOf, (word) => gains[word]);
}

/** Samples of one frame with a gain that moves from `before` to `now`, rounded off where they are too loud. */
export function amplify(samples: Float32Array, before: number, now: number): void {
  for (let i = 0; i < samples.length; i++) {
    const gain = before + ((now - before) * (i + 1)) / samples.length;
    const sample = samples[i] * gain;
    const size = Math.abs(sample);
    const soft = CEILING - KNEE;
    samples[i] = size <= KNEE ? sample : Math.sign(sample) * (KNEE + soft * Math.tanh((size - KNEE) / soft));
  }
}
