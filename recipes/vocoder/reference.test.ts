// Against the codec itself: every sample of its vocoder, its features of a recording; and FLAC against its standard.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FeatureExtractor } from '../../src/speech/vocoder/features.ts';
import { Vocoder } from '../../src/speech/vocoder/vocoder.ts';
import { Agreement } from './agreement.ts';
import { unblock } from './convert.ts';
import { decodeFlac } from './flac.ts';
import { hasReference, recordingOf, referenceClips, referenceOf, to16 } from './reference.ts';

const DATA = '../shared/data/speech';
const model = (name: string): Uint8Array => readFileSync(`models/${name}.safetensors`);

/** The shorter clips; the report takes all. */
const clips = hasReference(DATA) ? referenceClips(DATA).filter(({ frames }) => frames < 350) : [];
const TIME = 300_000;

describe.skipIf(clips.length === 0)(`against the codec's own (needs ${DATA}/fargan_reference)`, () => {
  it('speaks the same samples, every one', { timeout: TIME }, async () => {
    const vocoder = await Vocoder.load(model('fargan'));
    for (const clip of clips) {
      const { features, output } = referenceOf(DATA, clip);
      const samples = vocoder.synthesise(features.subarray(100), features.subarray(0, 100));
      expect(output.findIndex((x, i) => x !== to16(samples[i]))).toBe(-1);
      expect(samples).toHaveLength(output.length);
    }
  });

  it('finds the same features in the recordings', { timeout: TIME }, async () => {
    const extractor = await FeatureExtractor.load(model('pitchdnn'));
    const agreement = new Agreement();
    for (const clip of clips) {
      const features = extractor.extract(recordingOf(DATA, clip));
      agreement.add(features, referenceOf(DATA, clip).features);
    }
    for (let i = 0; i < 20; i++) expect(agreement.correlation(i)).toBeGreaterThan(0.995);
    expect(agreement.within20 / agreement.voiced).toBeGreaterThan(0.99);
  });
});

describe('weights in blocks', () => {
  it('become rows', () => {
    const [rows, columns] = [16, 8];
    const blocked = Int8Array.from({ length: rows * columns }, (_, i) => i);
    const matrix = unblock(blocked, rows, columns);
    // The second row's first four lie behind the first row's first four; the next four columns a block further on.
    expect([...matrix.subarray(0, 10)]).toEqual([0, 1, 2, 3, 32, 33, 34, 35, 4, 5]);
    expect(matrix[8 * columns]).toBe(64);
    expect(new Set(matrix).size).toBe(rows * columns);
  });
});

describe('FLAC', () => {
  it('is read as its standard shows (RFC 9639, appendix D.1)', () => {
    const file = Buffer.from(
      '664c6143800000221000100000000f00000f0ac442f0000000013e84b41807dc690307586a3dad1a2e0f' +
        'fff869180000bf0358fd03128baa9a',
      'hex',
    );
    const { channels, sampleRate, bitsPerSample } = decodeFlac(file);
    expect([sampleRate, bitsPerSample, channels.map((channel) => [...channel])]).toEqual([
      44_100,
      16,
      [[25_588], [10_416]],
    ]);
    expect(() => decodeFlac(file.subarray(0, 50))).toThrow('cut off');
    expect(() => decodeFlac(file.subarray(1))).toThrow('not a FLAC file');
  });
});
