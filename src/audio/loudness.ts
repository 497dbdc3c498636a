// Integrated loudness by ITU-R BS.1770-4: K-weighting, blocks of 400 ms, two gates.
import type { Hertz, Lufs } from './units.ts';

/** A filter of second order: y = b0 x + b1 x′ + b2 x″ − a1 y′ − a2 y″. */
export interface Biquad {
  readonly b: readonly [number, number, number];
  readonly a: readonly [number, number];
}

/**
 * The two filters of K-weighting for any sample rate: a high shelf of +4 dB (the head) and a high-pass. Their
 * analogue values are those with which the bilinear transform gives the standard's table at 48 kHz.
 */
export function kWeighting(sampleRate: Hertz): readonly [Biquad, Biquad] {
  return [
    highShelf(sampleRate, 1681.974450955533, 0.7071752369554196, 3.999843853973347),
    highPass(sampleRate, 38.13547087602444, 0.5003270373238773),
  ];
}

function highShelf(sampleRate: Hertz, frequency: Hertz, q: number, gain: number): Biquad {
  const k = Math.tan((Math.PI * frequency) / sampleRate);
  const high = 10 ** (gain / 20);
  const band = high ** 0.4996667741545416;
  const a0 = 1 + k / q + k * k;
  return {
    b: [
      (high + (band * k) / q + k * k) / a0,
      (2 * (k * k - high)) / a0,
      (high - (band * k) / q + k * k) / a0,
    ],
    a: [(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0],
  };
}

function highPass(sampleRate: Hertz, frequency: Hertz, q: number): Biquad {
  const k = Math.tan((Math.PI * frequency) / sampleRate);
  const a0 = 1 + k / q + k * k;
  return { b: [1, -2, 1], a: [(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0] };
}

/** Energy of the K-weighted signal in each tenth of a second (the last one may be short and is dropped). */
function tenths(channel: Float32Array, sampleRate: Hertz): Float64Array {
  const hop = Math.round(sampleRate / 10);
  const energies = new Float64Array(Math.floor(channel.length / hop));
  const [shelf, pass] = kWeighting(sampleRate);
  let [x1, x2, y1, y2, z1, z2] = [0, 0, 0, 0, 0, 0];
  for (let tenth = 0, i = 0; tenth < energies.length; tenth++) {
    let sum = 0;
    for (const end = i + hop; i < end; i++) {
      const x = channel[i];
      const y = shelf.b[0] * x + shelf.b[1] * x1 + shelf.b[2] * x2 - shelf.a[0] * y1 - shelf.a[1] * y2;
      const z = pass.b[0] * y + pass.b[1] * y1 + pass.b[2] * y2 - pass.a[0] * z1 - pass.a[1] * z2;
      [x2, x1, y2, y1, z2, z1] = [x1, x, y1, y, z1, z];
      sum += z * z;
    }
    energies[tenth] = sum / hop;
  }
  return energies;
}

/** The standard's scale: 997 Hz at full scale in one channel is −3.01. */
const toLufs = (energy: number): Lufs => -0.691 + 10 * Math.log10(energy);

/**
 * Integrated loudness of one or two channels (of more, all weigh alike).
 *
 * @returns −Infinity for silence, and for sounds of less than 0.4 seconds
 */
export function loudness(channels: readonly Float32Array[], sampleRate: Hertz): Lufs {
  const energies = channels.map((channel) => tenths(channel, sampleRate));
  const blocks: number[] = [];
  // Blocks of 400 ms, a new one each 100 ms.
  for (let start = 0; start + 4 <= (energies[0]?.length ?? 0); start++) {
    let sum = 0;
    for (const energy of energies) for (let i = 0; i < 4; i++) sum += energy[start + i] / 4;
    blocks.push(sum);
  }
  const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
  // What is softer than −70 does not count; nor, then, what is 10 below the mean of the rest.
  const heard = blocks.filter((energy) => toLufs(energy) > -70);
  if (heard.length === 0) return Number.NEGATIVE_INFINITY;
  const gate = toLufs(mean(heard)) - 10;
  return toLufs(mean(heard.filter((energy) => toLufs(energy) > gate)));
}
