// Samples as the bytes of a 16-bit WAV file of one channel that is written as they come.

export interface WavStream {
  readonly sampleRate: number;
  /** Bytes of the header. */
  readonly headerBytes: number;
  /** Bytes that a file can hold behind its header. */
  readonly mostBytes: number;
  /** Of a file of so many bytes of samples; of unknown length where `bytes` is absent, as pipes have it. */
  header(bytes?: number): Uint8Array;
  /** Samples as they stand in the file. Without dither: its noise would depend on where a resumed file goes on. */
  samples(samples: Float32Array): Uint8Array;
}

export async function wavStream(sampleRate: number): Promise<WavStream> {
  const { encodeWav } = await import('../audio/index.ts');
  const headerBytes = encodeWav([new Float32Array(0)], sampleRate).length;
  return {
    sampleRate,
    headerBytes,
    mostBytes: 2 ** 32 - 1 - headerBytes,
    header(bytes) {
      const header = encodeWav([new Float32Array(0)], sampleRate);
      const view = new DataView(header.buffer);
      view.setUint32(4, bytes === undefined ? 0xffffffff : headerBytes - 8 + bytes, true);
      view.setUint32(headerBytes - 4, bytes ?? 0xffffffff, true);
      return header;
    },
    samples: (samples) => encodeWav([samples], sampleRate, { dither: false }).subarray(headerBytes),
  };
}
