// The sound of the band, measured: loudness, peaks, silence, every player audible.
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { loudness, truePeak } from '../audio/index.ts';
import { band } from './band.ts';
import { loadBank } from './bank.node.ts';
import { writeMidi } from './midi.ts';
import { renderBand, renderStems, type Stem } from './render.ts';
import { solo } from './testing/solos.ts';

const RATE = 22_050;
const improvisation = solo('C7 | F7', { choruses: 1, tempo: 240 });
const parts = band(improvisation);
const midi = writeMidi(improvisation, parts);
let bank: Uint8Array;
beforeAll(async () => {
  bank = await loadBank();
});

const level = (channel: Float32Array, from: number, to: number): number => {
  const part = channel.subarray(Math.round(from * RATE), Math.round(to * RATE));
  return part.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
};

describe('renderBand', () => {
  it('is stereo at −16 LUFS under −1 dBTP, begins at once and fades to nothing', async () => {
    const progress: number[] = [];
    const channels = await renderBand(midi, bank, {
      sampleRate: RATE,
      onProgress: (done) => progress.push(done),
    });
    const [left, right] = channels;
    expect(channels).toHaveLength(2);
    expect(right).toHaveLength(left.length);
    // Two bars and the last chord's bar, at four beats a second, and the tail.
    expect(left.length / RATE).toBeGreaterThan(4.9);
    expect(left.length / RATE).toBeLessThan(6.5);
    expect(loudness(channels, RATE)).toBeCloseTo(-16, 0);
    expect(truePeak(channels)).toBeLessThanOrEqual(-1 + 1e-6);
    const seconds = left.length / RATE;
    expect(level(left, 0, 0.15)).toBeGreaterThan(0.02);
    expect(level(left, seconds - 0.05, seconds)).toBeLessThan(0.001);
    expect(left[left.length - 1]).toBeCloseTo(0, 8);
    expect(left).not.toEqual(right);
    const mean = left.reduce((sum, sample) => sum + sample, 0) / left.length;
    expect(Math.abs(mean)).toBeLessThan(0.003);
    expect(progress.at(-1)).toBe(1);
    expect([...progress].sort((a, b) => a - b)).toEqual(progress);
  });

  it('plays the same each time', async () => {
    const bytes = async (): Promise<string> => {
      const [left] = await renderBand(midi, bank, { sampleRate: 11_025 });
      return createHash('sha256').update(new Uint8Array(left.buffer)).digest('hex');
    };
    expect(await bytes()).toBe(await bytes());
  });

  it('is, before its last stage, the sum of its stems', async () => {
    const stems: Stem[] = [];
    for await (const stem of renderStems(midi, bank, { sampleRate: RATE })) stems.push(stem);
    expect(stems.map(({ name }) => name)).toEqual(['Tenor sax', 'Piano', 'Bass', 'Drums']);
    for (const { name, channels } of stems) {
      expect(loudness(channels, RATE), name).toBeGreaterThan(-36);
      expect(loudness(channels, RATE), name).toBeLessThan(-22);
    }
    const sum = [0, 1].map((side) =>
      stems[0].channels[side].map((_, i) =>
        stems.reduce((total, { channels }) => total + channels[side][i], 0),
      ),
    );
    const mix = await renderBand(midi, bank, { sampleRate: RATE, master: false });
    let [far, power] = [0, 0];
    for (let i = 0; i < sum[0].length; i++)
      for (const side of [0, 1]) {
        far += (sum[side][i] - mix[side][i]) ** 2;
        power += mix[side][i] ** 2;
      }
    expect(10 * Math.log10(far / power)).toBeLessThan(-100);
  });

  it('stands on a stage: piano left, drums right, the soloist near the middle', async () => {
    const sides: Record<string, number> = {};
    for await (const { name, channels } of renderStems(midi, bank, { sampleRate: RATE })) {
      const [left, right] = channels.map((channel) => channel.reduce((sum, x) => sum + x * x, 0));
      sides[name] = 10 * Math.log10(left / right);
    }
    expect(sides.Piano).toBeGreaterThan(1.5);
    expect(sides.Drums).toBeLessThan(-1);
    expect(Math.abs(sides['Tenor sax'])).toBeLessThan(1.5);
    expect(Math.abs(sides.Bass)).toBeLessThan(1.5);
  });

  it('of nothing is silence', async () => {
    const channels = await renderBand(writeMidi(improvisation, []), bank, { sampleRate: RATE });
    expect(Math.max(...channels.map((channel) => level(channel, 0, channel.length / RATE)))).toBeLessThan(
      1e-6,
    );
  });

  it('stops when told to, before and while it plays', async () => {
    await expect(renderBand(midi, bank, { signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow(
      'enough',
    );
    const stop = new AbortController();
    const onProgress = (): void => stop.abort(new Error('enough of it'));
    await expect(renderBand(midi, bank, { signal: stop.signal, onProgress })).rejects.toThrow('enough of it');
  });

  it('says what it cannot read', async () => {
    const junk = new TextEncoder().encode('C7 | F7 | C7 | C7');
    await expect(renderBand(junk, bank)).rejects.toThrow(/^the MIDI file cannot be read$/);
    await expect(renderBand(midi, junk)).rejects.toThrow(/^the instrument bank cannot be read$/);
    await expect(renderBand(midi, bank.subarray(0, 100_000))).rejects.toThrow(
      /^the instrument bank cannot be read$/,
    );
    await expect(renderBand(midi.subarray(0, 40), bank)).rejects.toThrow(/^the MIDI file cannot be read$/);
    await expect(renderBand(midi, bank, { sampleRate: 1 })).rejects.toThrow(/^a sample rate of 1 Hz/);
  });
});

describe('the bank', () => {
  it('is the one that models/band.md describes', () => {
    expect(createHash('sha256').update(bank).digest('hex')).toBe(
      '3b64ad12f829502d5c20935d9e648aa1ce11bac5fbe219979530ba6fad846767',
    );
  });
});
