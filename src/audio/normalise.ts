// Brings a sound to a loudness, and holds its peaks under a ceiling without clipping.
import { loudness } from './loudness.ts';
import { peakEnvelope, truePeak } from './peak.ts';
import { type Decibels, fromDecibels, type Hertz, type Lufs, type Seconds } from './units.ts';

export interface NormaliseOptions {
  /** Integrated loudness to reach: −16 unless told otherwise. */
  readonly target?: Lufs;
  /** Highest true peak: −1 unless told otherwise. */
  readonly ceiling?: Decibels;
}

export interface Normalised {
  readonly channels: Float32Array[];
  /** As it is now. */
  readonly loudness: Lufs;
  /** As it is now. */
  readonly truePeak: Decibels;
  /** What was added to all samples, before the limiter. */
  readonly gain: Decibels;
}

/** How long before a peak the gain begins to fall, and how long it takes to come back. */
const LOOK_AHEAD: Seconds = 0.004;
const RELEASE: Seconds = 0.12;

/**
 * Amplifies a sound to the target loudness. Where a peak would pass the ceiling, a limiter lowers the gain around
 * it, smoothly and ahead of it; the loudness that this takes is given back by more gain. Silence stays as it is.
 */
export function normaliseLoudness(
  channels: readonly Float32Array[],
  sampleRate: Hertz,
  { target = -16, ceiling = -1 }: NormaliseOptions = {},
): Normalised {
  const before = loudness(channels, sampleRate);
  if (before === Number.NEGATIVE_INFINITY) {
    const copy = channels.map((channel) => channel.slice());
    return { channels: copy, loudness: before, truePeak: truePeak(copy), gain: 0 };
  }
  let gain = target - before;
  for (let attempt = 1; ; attempt++) {
    const raised = amplify(channels, gain);
    limit(raised, sampleRate, ceiling);
    const after = loudness(raised, sampleRate);
    // Past some gain, a limiter only flattens: then the ceiling stands and the target is missed.
    if (Math.abs(target - after) < 0.05 || attempt === 6)
      return { channels: raised, loudness: after, truePeak: truePeak(raised), gain };
    gain += target - after;
  }
}

function amplify(channels: readonly Float32Array[], gain: Decibels): Float32Array[] {
  const factor = fromDecibels(gain);
  return channels.map((channel) => channel.map((sample) => sample * factor));
}

/** Lowers peaks to the ceiling, in place. */
export function limit(channels: readonly Float32Array[], sampleRate: Hertz, ceiling: Decibels): void {
  const top = fromDecibels(ceiling);
  const gains = peakEnvelope(channels, top);
  let needed = false;
  for (let i = 0; i < gains.length; i++) {
    needed ||= gains[i] > top;
    gains[i] = gains[i] > top ? top / gains[i] : 1;
  }
  if (!needed) return;
  const reach = Math.max(1, Math.round(LOOK_AHEAD * sampleRate));
  smooth(recover(lowestNear(gains, reach), sampleRate), reach, gains);
  for (const channel of channels) for (let i = 0; i < channel.length; i++) channel[i] *= gains[i];
  // A gain that moves bends the wave between samples a little: what is left over is taken off everywhere.
  const over = truePeak(channels) - ceiling;
  if (over <= 0) return;
  const factor = fromDecibels(-over);
  for (const channel of channels) for (let i = 0; i < channel.length; i++) channel[i] *= factor;
}

/** The lowest value within `reach` on both sides (a queue of candidates, each looked at once). */
function lowestNear(values: Float32Array, reach: number): Float32Array {
  const lowest = new Float32Array(values.length);
  const queue = new Int32Array(values.length);
  let [head, tail] = [0, 0];
  for (let i = 0; i < values.length + reach; i++) {
    if (i < values.length) {
      while (tail > head && values[queue[tail - 1]] >= values[i]) tail--;
      queue[tail++] = i;
    }
    const middle = i - reach;
    if (middle < 0) continue;
    while (queue[head] < middle - reach) head++;
    lowest[middle] = values[queue[head]];
  }
  return lowest;
}

/** Lets the gain fall at once and rise slowly. */
function recover(gains: Float32Array, sampleRate: Hertz): Float32Array {
  const rise = 1 - Math.exp(-1 / (RELEASE * sampleRate));
  let gain = 1;
  for (let i = 0; i < gains.length; i++) {
    gain = Math.min(gains[i], gain + (1 - gain) * rise);
    gains[i] = gain;
  }
  return gains;
}

/** Mean over `reach` on both sides: since each value there is low enough for the peak between, so is the mean. */
function smooth(gains: Float32Array, reach: number, into: Float32Array): void {
  const width = 2 * reach + 1;
  const at = (i: number): number => gains[Math.max(0, Math.min(gains.length - 1, i))];
  let sum = 0;
  for (let i = -reach; i <= reach; i++) sum += at(i);
  for (let i = 0; i < gains.length; i++) {
    into[i] = sum / width;
    sum += at(i + reach + 1) - at(i - reach);
  }
}
