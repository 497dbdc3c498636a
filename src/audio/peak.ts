// Peaks of samples, and of the wave between them (true peak: four times oversampled, as ITU-R BS.1770 asks).
import { type Decibels, toDecibels } from './units.ts';

/** Samples on each side that shape a value between two samples. */
const REACH = 12;
/** Places between two samples: with the sample itself, fourfold. */
const BETWEEN = [0.25, 0.5, 0.75];

/** A sinc under a Kaiser window for each place, each summing to 1. */
const FILTERS = BETWEEN.map((place) => {
  const taps = Array.from({ length: 2 * REACH }, (_, i) => {
    const x = i - (REACH - 1) - place;
    const sinc = Math.sin(Math.PI * x) / (Math.PI * x);
    return sinc * bessel(7 * Math.sqrt(Math.max(0, 1 - (x / REACH) ** 2)));
  });
  const sum = taps.reduce((a, b) => a + b);
  return Float64Array.from(taps, (tap) => tap / sum);
});

/** No wave between samples exceeds the highest sample near it by more than this factor. */
const BOUND = Math.max(...FILTERS.map((taps) => taps.reduce((sum, tap) => sum + Math.abs(tap), 0)));

function bessel(x: number): number {
  let term = 1;
  let sum = 1;
  for (let k = 1; k < 30; k++) {
    term *= (x / (2 * k)) ** 2;
    sum += term;
  }
  return sum;
}

/** The highest sample, as an amplitude. */
export function samplePeak(channels: readonly Float32Array[]): number {
  let peak = 0;
  for (const channel of channels)
    for (const sample of channel) if (Math.abs(sample) > peak) peak = Math.abs(sample);
  return peak;
}

/** The highest point of the wave that the samples stand for, in dB against full scale (dBTP). */
export function truePeak(channels: readonly Float32Array[]): Decibels {
  let peak = samplePeak(channels);
  for (const channel of channels)
    between(
      channel,
      () => peak,
      (_, value) => {
        if (value > peak) peak = value;
      },
    );
  return toDecibels(peak);
}

/** For each sample, the highest amplitude of the wave from it to the next, in any channel. Below `floor` only samples count. */
export function peakEnvelope(channels: readonly Float32Array[], floor: number): Float32Array {
  const envelope = new Float32Array(channels[0].length);
  for (const channel of channels) {
    for (let i = 0; i < channel.length; i++) envelope[i] = Math.max(envelope[i], Math.abs(channel[i]));
    between(
      channel,
      () => floor,
      (i, value) => {
        if (value > envelope[i]) envelope[i] = value;
      },
    );
  }
  return envelope;
}

/** Reports the wave between samples, wherever it may exceed the floor. */
function between(
  channel: Float32Array,
  floor: () => number,
  report: (i: number, value: number) => void,
): void {
  const block = 64;
  for (let start = 0; start < channel.length; start += block) {
    const end = Math.min(channel.length, start + block);
    let near = 0;
    for (let i = Math.max(0, start - REACH); i < Math.min(channel.length, end + REACH); i++)
      near = Math.max(near, Math.abs(channel[i]));
    if (near * BOUND <= floor()) continue;
    for (let i = start; i < end; i++) {
      for (const taps of FILTERS) {
        let sum = 0;
        for (let k = 0; k < 2 * REACH; k++) sum += taps[k] * (channel[i - (REACH - 1) + k] ?? 0);
        report(i, Math.abs(sum));
      }
    }
  }
}
