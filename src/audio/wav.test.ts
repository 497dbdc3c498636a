// WAV files: what we write, what others write, and what is broken.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AudioError } from './errors.ts';
import { decodeWav, encodeWav } from './wav.ts';

const sine = (frames: number, amplitude: number): Float32Array =>
  Float32Array.from({ length: frames }, (_, i) => amplitude * Math.sin(i / 7));

/** A WAV file of any kind, made by hand. */
function wav(
  coding: number,
  bits: number,
  channels: number,
  data: Uint8Array,
  extra: { extensible?: boolean; before?: Uint8Array; size?: number } = {},
): Uint8Array {
  const { extensible = false, before = new Uint8Array(0), size = data.length } = extra;
  const format = new DataView(new ArrayBuffer(extensible ? 40 : 16));
  format.setUint16(0, extensible ? 0xfffe : coding, true);
  format.setUint16(2, channels, true);
  format.setUint32(4, 48_000, true);
  format.setUint16(14, bits, true);
  if (extensible) format.setUint16(24, coding, true);
  const letters = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));
  const long = (value: number): number[] => [
    value & 255,
    (value >>> 8) & 255,
    (value >>> 16) & 255,
    value >>> 24,
  ];
  return Uint8Array.from([
    ...letters('RIFF'),
    ...long(0),
    ...letters('WAVE'),
    ...before,
    ...letters('fmt '),
    ...long(format.byteLength),
    ...new Uint8Array(format.buffer),
    ...letters('data'),
    ...long(size),
    ...data,
  ]);
}

const message = (bytes: Uint8Array): string => {
  try {
    decodeWav(bytes);
    return 'read';
  } catch (error) {
    if (!(error instanceof AudioError)) throw error;
    return error.message;
  }
};

describe('encodeWav', () => {
  it('writes the header that the format asks for', () => {
    const bytes = encodeWav([sine(10, 1), sine(10, 0.5)], 44_100);
    const view = new DataView(bytes.buffer);
    expect(bytes.length).toBe(44 + 40);
    expect(String.fromCharCode(...bytes.subarray(0, 4), ...bytes.subarray(8, 16))).toBe('RIFFWAVEfmt ');
    expect([4, 16, 24, 28, 40].map((place) => view.getUint32(place, true))).toEqual([
      76, 16, 44_100, 176_400, 40,
    ]);
    expect([20, 22, 32, 34].map((place) => view.getUint16(place, true))).toEqual([1, 2, 4, 16]);
  });

  it('is read back to half a step, dithered to one and a half', () => {
    const sample = fc.float({ min: -1, max: Math.fround(0.9999), noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.array(sample, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        (rows, dither) => {
          const channels = rows.map((row) => Float32Array.from(row));
          const read = decodeWav(encodeWav(channels, 16_000, { dither }));
          expect(read.sampleRate).toBe(16_000);
          for (const [c, channel] of channels.entries())
            for (const [i, value] of channel.entries())
              expect(Math.abs(read.channels[c][i] - value) * 32768).toBeLessThanOrEqual(dither ? 1.51 : 0.51);
        },
      ),
    );
  });

  it('clips, keeps silence silent, and dithers the same way each time', () => {
    const loud = decodeWav(encodeWav([Float32Array.of(2, -2, Number.POSITIVE_INFINITY)], 8000)).channels[0];
    expect([...loud]).toEqual([32767 / 32768, -1, 32767 / 32768]);
    expect(
      encodeWav([new Float32Array(9)], 8000)
        .subarray(44)
        .every((byte) => byte === 0),
    ).toBe(true);
    expect(encodeWav([sine(99, 0.3)], 8000)).toEqual(encodeWav([sine(99, 0.3)], 8000));
  });

  it('with dither, a sound softer than a step is still there on average', () => {
    const soft = new Float32Array(20_000).fill(0.3 / 32768);
    const mean = (dither: boolean): number => {
      const [channel] = decodeWav(encodeWav([soft], 8000, { dither })).channels;
      return (channel.reduce((sum, value) => sum + value, 0) / channel.length) * 32768;
    };
    expect(mean(false)).toBe(0);
    expect(mean(true)).toBeCloseTo(0.3, 1);
  });

  it.each([
    ['no channels', [], 8000, /^a sound has 1 to 64 channels, not 0/],
    ['unequal', [new Float32Array(1), new Float32Array(2)], 8000, /differ in length/],
    ['a strange rate', [new Float32Array(1)], 0.5, /^0.5 is no sample rate/],
    ['NaN', [Float32Array.of(0, Number.NaN)], 8000, /^sample 1 is not a number/],
  ] as const)('refuses %s', (_, channels, rate, expected) => {
    expect(() => encodeWav(channels, rate)).toThrow(expected);
  });
});

describe('decodeWav', () => {
  it.each([
    ['8 bits', wav(1, 8, 1, Uint8Array.of(0, 128, 255)), [-1, 0, 127 / 128]],
    ['24 bits', wav(1, 24, 1, Uint8Array.of(0, 0, 0x40, 0, 0, 0xc0)), [0.5, -0.5]],
    ['32 bits', wav(1, 32, 1, Uint8Array.of(0, 0, 0, 0x40, 0, 0, 0, 0x80)), [0.5, -1]],
    ['floats', wav(3, 32, 1, new Uint8Array(Float32Array.of(0.25, -3).buffer)), [0.25, -3]],
    ['the extensible header', wav(1, 16, 1, Uint8Array.of(0, 0x40), { extensible: true }), [0.5]],
    [
      'chunks it does not know, of odd size',
      wav(1, 16, 1, Uint8Array.of(0, 0x40), {
        before: Uint8Array.of(76, 73, 83, 84, 3, 0, 0, 0, 1, 2, 3, 0),
      }),
      [0.5],
    ],
    ['a size left open by a pipe', wav(1, 16, 1, Uint8Array.of(0, 0x40), { size: 0xffffffff }), [0.5]],
    ['a last frame that is not whole', wav(1, 16, 2, Uint8Array.of(0, 0x40, 0, 0x40, 0)), [0.5]],
  ])('reads %s', (_, bytes, samples) => expect([...decodeWav(bytes).channels[0]]).toEqual(samples));

  it.each([
    ['nothing', new Uint8Array(0), 'this is not a WAV file'],
    ['text', new TextEncoder().encode('C7 | F7 | C7 | C7 and more'), 'this is not a WAV file'],
    ['no samples', wav(1, 16, 1, new Uint8Array(0)).subarray(0, 36), 'the WAV file holds no samples'],
    [
      'a cut-off file',
      encodeWav([sine(100, 1)], 8000).subarray(0, 100),
      'the WAV file is cut off: its "data" chunk claims 200 bytes and 56 are there',
    ],
    [
      'a huge claim',
      wav(1, 16, 1, new Uint8Array(4), { size: 0xfffffff0 }),
      'the WAV file is cut off: its "data" chunk claims 4294967280 bytes and 4 are there',
    ],
    [
      'compressed samples',
      wav(2, 4, 1, new Uint8Array(4)),
      'the WAV file holds samples of another kind (coding 2, 4 bits): integer PCM and 32-bit floats are read',
    ],
    ['no channels', wav(1, 16, 0, new Uint8Array(4)), 'the WAV file claims 0 channels'],
    ['too many channels', wav(1, 16, 9999, new Uint8Array(4)), 'the WAV file claims 9999 channels'],
    [
      'floats that are none',
      wav(3, 32, 1, new Uint8Array(Float32Array.of(Number.NaN).buffer)),
      'the WAV file holds samples that are not numbers',
    ],
  ])('%s: %s', (_, bytes, expected) => expect(message(bytes)).toBe(expected));

  it('whatever the bytes, reads them or says why not', () => {
    const good = encodeWav([sine(40, 1), sine(40, 1)], 8000);
    const damaged = fc
      .array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 8 })
      .chain((changes) => fc.tuple(fc.constant(changes), fc.nat(good.length)))
      .map(([changes, length]) => {
        const bytes = good.slice();
        for (const [place, value] of changes) bytes[place] = value;
        return bytes.subarray(0, length);
      });
    fc.assert(
      fc.property(fc.oneof(damaged, fc.uint8Array({ maxLength: 200 })), (bytes) => {
        expect(message(bytes)).not.toBe('');
      }),
      { numRuns: 1000 },
    );
  });
});
