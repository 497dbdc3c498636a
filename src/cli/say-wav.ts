// Samples as the bytes of a 16-bit WAV file that is written as they come.
import { encodeWav } from '../audio/index.ts';

const HEADER = encodeWav([new Float32Array(0)], 16_000).length;
/** Bytes that a WAV file can hold behind its header. */
export const MOST_BYTES = 2 ** 32 - 1 - HEADER;

/** The header of a file of one channel; of unknown length where `bytes` is absent, as pipes have it. */
export function wavHeader(sampleRate: number, bytes?: number): Uint8Array {
  const header = encodeWav([new Float32Array(0)], sampleRate);
  const view = new DataView(header.buffer);
  view.setUint32(4, bytes === undefined ? 0xffffffff : HEADER - 8 + bytes, true);
  view.setUint32(HEADER - 4, bytes ?? 0xffffffff, true);
  return header;
}

/** Samples as they stand in the file. Without dither: its noise would depend on where a resumed file goes on. */
export function wavSamples(samples: Float32Array, sampleRate: number): Uint8Array {
  return encodeWav([samples], sampleRate, { dither: false }).subarray(HEADER);
}
