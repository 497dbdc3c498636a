// The clips that the codec's own vocoder and extractor were run on, and the corpora they come from.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeFlac } from './flac.ts';

export interface Clip {
  readonly id: string;
  readonly corpus: 'kathleen' | 'ljspeech';
  readonly frames: number;
}

/** What the recordings were multiplied by before features were taken. */
const LEVEL = { kathleen: 2.2, ljspeech: 1 } as const;

const bytesOf = (path: string): ArrayBuffer => Uint8Array.from(readFileSync(path)).buffer;

/** Whether the reference lies in this folder (`../shared/data/speech`). */
export const hasReference = (data: string): boolean => existsSync(join(data, 'fargan_reference/index.json'));

export function referenceClips(data: string): Clip[] {
  return JSON.parse(readFileSync(join(data, 'fargan_reference/index.json'), 'utf8'));
}

/** A clip's features [frames × 20] and what the codec's vocoder spoke of all but the first five frames. */
export function referenceOf(data: string, { id }: Clip): { features: Float32Array; output: Int16Array } {
  const path = join(data, 'fargan_reference', id);
  return {
    features: new Float32Array(bytesOf(`${path}.features.f32`)),
    output: new Int16Array(bytesOf(`${path}.output.s16`)),
  };
}

/** A clip's recording at the level that features were taken at, between −1 and 1. */
export function recordingOf(data: string, { id, corpus }: Pick<Clip, 'id' | 'corpus'>): Float32Array {
  const [samples] = decodeFlac(readFileSync(join(data, corpus, 'flac16k', `${id}.flac`))).channels;
  return Float32Array.from(samples, (x) => {
    return Math.max(-32768, Math.min(32767, Math.round(x * LEVEL[corpus]))) / 32768;
  });
}

/** A sample as 16 bits, rounded and clipped as the codec does. */
export function to16(sample: number): number {
  return Math.floor(0.5 + Math.max(-32767, Math.min(32767, 32768 * sample)));
}
